/** The last line of every screen: what is being typed, a notice, or the search; and the keys that matter here. */
import { footerHints } from '../keys/binding.ts';
import { fitLine, type Line, lineWidth, type Span } from '../model/line.ts';
import { ROOMY_COLUMNS } from '../model/screen-size.ts';
import { tail } from '../model/typed-text.ts';
import { paneNamed } from '../panes/panes.ts';
import { articleMatches } from '../screens/evidence/article-search.ts';
import { evidencePage } from '../screens/evidence/evidence-page.ts';
import { matchesOf, modeOf, type State } from '../state/state.ts';
import { BINDINGS } from './key-table.ts';

export function footerLine(state: State): Line {
  const { size, typeface } = state;
  const left = footerStatus(state);
  const hints = footerHints(BINDINGS, state).map(
    ({ keys, word }): Line => [
      { text: ` ${typeface.keys(keys)} ` },
      { text: `${word} `, weight: 'dim' },
    ],
  );
  const room = size.columns - lineWidth(left);
  // Where room is short, the way out is kept first, then the help, then the other keys in their order.
  const last = [-2, -1].map((from) => hints.slice(from)).find((few) => widthOf(few) <= room) ?? [];
  const kept: Line[] = [];
  let used = widthOf(last);
  for (const hint of hints.slice(0, -2)) {
    if (used + lineWidth(hint) > room) break;
    used += lineWidth(hint);
    kept.push(hint);
  }
  // The keys stay where they are while the words beside them grow: then they are not sent again.
  const gap = left.length === 0 ? [] : [{ text: ' '.repeat(Math.max(0, room - used)) }];
  return fitLine(
    [...left, ...gap, ...kept.flat(), ...last.flat()],
    size.columns,
    typeface.ellipsis,
  );
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((width, line) => width + lineWidth(line), 0);
}

function footerStatus(state: State): Line {
  const { typeface, search, filter } = state;
  const mode = modeOf(state);
  const isRoomy = state.size.columns >= ROOMY_COLUMNS;
  const shown = (text: string): string => tail(typeface.show(text), isRoomy ? 24 : 12);
  const typing = (text: string): Span => ({
    text: ` /${shown(text)}${typeface.caret} `,
    weight: 'strong',
  });
  const kept = (text: string): Span => ({
    text: ` ${typeface.openQuote}${shown(text)}${typeface.closeQuote} `,
    weight: 'strong',
  });
  if (mode === 'filter') return [typing(filter.text)];
  if (state.notice !== undefined) return [{ text: ` ${typeface.show(state.notice)} ` }];
  if (mode === 'replace') return [{ text: ' Replace it? ', weight: 'strong' }];
  if (state.printMenu || state.questionMenu) return [];
  if (state.screen === 'library') return filter.text === '' ? [] : [kept(filter.text)];
  if (mode === 'help') return [];
  if (state.evidence?.search) return articleStatus(state, typing, kept);
  if (!search) return [];
  const words = search.isTyping ? typing(search.query) : kept(search.query);
  if (search.query === '') return [words];
  const matches = matchesOf(state);
  const current = search.current === undefined ? undefined : matches[search.current];
  if (!current) return [words, { text: 'no match ' }];
  // On a narrow screen only that pane is shown.
  const where = isRoomy ? `in ${paneNamed(current.pane).title} ` : '';
  return [words, { text: `${(search.current ?? 0) + 1} of ${matches.length} ${where}` }];
}

/** `“word” 2 of 14`: the search in the article that the evidence shows. */
function articleStatus(
  state: State,
  typing: (text: string) => Span,
  kept: (text: string) => Span,
): Line {
  const search = state.evidence?.search;
  if (!search) return [];
  const words = search.isTyping ? typing(search.query) : kept(search.query);
  const article = evidencePage(state)?.article;
  if (search.query === '' || !article) return [words];
  if (search.current === undefined) return [words, { text: 'no match ' }];
  const count = articleMatches(article, search.query).length;
  return [words, { text: `${search.current + 1} of ${count} ` }];
}
