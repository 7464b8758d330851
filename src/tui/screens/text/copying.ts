/**
 * Copying, as changes of the state: what is copied, the notice about it, and the text on a screen of its own
 * where the terminal's clipboard cannot be relied on. The host writes to the clipboard.
 */

import { formatBriefLine, formatItem } from '../../../print/text/item-text.ts';
import { counted } from '../../../text/counted.ts';
import { graphemes, truncate } from '../../../text/layout/width.ts';
import { visible } from '../../../text/safety/visible.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import { itemUnderCursor, type PlainText, type State, selectedEntry } from '../../state/state.ts';
import { fitsClipboard } from '../../terminal/clipboard.ts';

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

/** A text copied; where it may not have arrived, it is shown as well. */
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
  if (trust === 'sure' || state.hasShownCopy === true)
    return { ...copied, notice: describeCopied(text, state) };
  // Once is enough: after that the user knows whether it works.
  return {
    ...copied,
    hasShownCopy: true,
    plainText: show('Mark the text, if tmux did not copy it.'),
  };
}

/** `Copied: “critical year for the…, 84 characters` */
function describeCopied(text: string, { size, clipboard }: State): string {
  const { length } = graphemes(text);
  const hint = clipboard.trust === 'doubtful' ? '; Y shows it' : '';
  const room = Math.max(12, Math.min(36, size.columns - 34 - hint.length));
  return `Copied: ${truncate(visible(text), room)}, ${counted(length, 'character')}${hint}`;
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
