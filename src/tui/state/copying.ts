/**
 * Copying, as changes of the state: what is copied, what is said of it, and the text on a screen of its
 * own where a terminal's clipboard cannot be relied on. The clipboard itself is the host's.
 */
import { formatBriefLine, formatItem } from '../../print/text/item-text.ts';
import { displayWidth, graphemes, truncate } from '../../text/layout/width.ts';
import { wrapLines } from '../../text/layout/wrap.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Line } from '../model/line.ts';
import { fitsClipboard } from '../terminal/clipboard.ts';
import { itemUnderCursor } from './item-under-cursor.ts';
import { listedEntries, type PlainText, type State, selectedEntry } from './state.ts';

/** The item under the cursor copied; in the library, and of a broken brief, its title and where it is. */
export function copyChosen(state: State): State {
  const text = chosenText(state);
  return text === '' ? { ...state, notice: 'There is nothing to copy.' } : copyText(state, text);
}

/** The same text to be marked with the mouse. */
export function showChosen(state: State): State {
  const text = chosenText(state);
  if (text === '') return { ...state, notice: 'There is nothing to show.' };
  return { ...state, plainText: { text, hint: 'Mark the text to copy it.', top: 0 } };
}

/** A text copied, and shown where that may have been in vain. */
export function copyText(state: State, text: string): State {
  const { route, trust } = state.clipboard;
  const show = (hint: string): PlainText => ({ text, hint, top: 0 });
  if (route === 'none')
    return { ...state, plainText: show('Mark the text: this terminal has no clipboard.') };
  if (!fitsClipboard(text))
    return { ...state, plainText: show('Mark the text: it is too long for the clipboard.') };
  const copied: State = { ...state, copied: { text } };
  if (trust === 'unlikely')
    return {
      ...copied,
      plainText: show('Mark the text: this terminal may ignore what was copied.'),
    };
  if (trust === 'sure' || state.hasDoubted === true)
    return { ...copied, notice: describeCopied(text, state) };
  // Once is enough: then it is known whether it works.
  return {
    ...copied,
    hasDoubted: true,
    plainText: show('Mark the text, if tmux did not copy it.'),
  };
}

/** `Copied: “critical year for the…, 84 characters` */
function describeCopied(text: string, { size, clipboard }: State): string {
  const { length } = graphemes(text);
  const characters = length === 1 ? '1 character' : `${length} characters`;
  const hint = clipboard.trust === 'doubtful' ? '; Y shows it' : '';
  const room = Math.max(12, Math.min(36, size.columns - 34 - hint.length));
  return `Copied: ${truncate(visible(text), room)}, ${characters}${hint}`;
}

function chosenText(state: State): string {
  const entry = selectedEntry(state);
  if (!entry) return '';
  const { brief, path } = entry;
  const item = itemUnderCursor(state);
  if (brief && item) return formatItem(brief, item);
  const isListed = state.screen === 'brief' || listedEntries(state).includes(entry);
  if (!isListed || (state.screen === 'brief' && brief)) return '';
  return brief ? formatBriefLine(brief, path) : visible(path);
}

/** Rows that are not the text's: what to do, and the footer. */
export const PLAIN_TEXT_FRAME_ROWS = 2;

/** The text on lines of the screen's width, with nothing beside it. */
export function plainTextLines({ size, typeface, plainText }: State): readonly Line[] {
  const width = Math.max(1, size.columns - 1);
  return (plainText?.text ?? '').split('\n').flatMap((paragraph): Line[] => {
    const shown = typeface.show(paragraph);
    // What was set in lines keeps its columns.
    if (displayWidth(shown) <= width) return [[{ text: shown }]];
    return wrapLines(shown, width).map((text) => [{ text }]);
  });
}
