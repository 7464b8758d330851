/**
 * The reader for a screen reader: what changed from one state to the next, in words. Pure. Line is written after
 * line and none is ever changed, so that a screen reader reads each of them once.
 */
import { STATUS } from '../../brief/model/field-values.ts';
import { formatOneLine } from '../../diagnostics/render-text.ts';
import { recordedVerdict } from '../../evidence/record/record.ts';
import { withBasis, wordOf } from '../../evidence/verdict/verdict.ts';
import { counted } from '../../text/counted.ts';
import { keysExplained } from '../keys/binding.ts';
import { ASCII, TYPOGRAPHIC, type Typeface } from '../look/typeface.ts';
import type { Block, PaneItem } from '../model/block.ts';
import type { Size } from '../model/screen-size.ts';
import { paneNamed } from '../panes/panes.ts';
import { itemsOf } from '../panes/section-items.ts';
import { BINDINGS } from '../reader/key-table.ts';
import { type EvidencePage, evidencePage } from '../screens/evidence/evidence-page.ts';
import { listItems } from '../screens/library/list-items.ts';
import { destinationsOf } from '../screens/print/print-menu.ts';
import { destinationWords, extentLabel, itemWords } from '../screens/print/print-menu-lines.ts';
import { STATUS_KEYS } from '../screens/question/question-keys.ts';
import { listedEntries } from '../state/listed-entries.ts';
import type { PrintMenu } from '../state/print-model.ts';
import type { QuestionMenu } from '../state/question-model.ts';
import { matchesOf, modeOf, positionsOf, type State, selectedEntry } from '../state/state.ts';

/** The size where nothing is drawn: so high that every item fits, so narrow that no pane is zoomed. */
export const SCREEN_READER_SIZE: Size = { columns: 60, rows: 10_000 };

const IN_WORDS = {
  keys: ASCII.keys,
  dot: ', ',
  // Words say what a verdict is, and what a question is that is not open.
  verdict: () => '',
  status: { open: '', partly: '', answered: '', dropped: '' },
  fault: 'broken:',
} as const;
export const SCREEN_READER_TYPEFACE: Typeface = { ...TYPOGRAPHIC, ...IN_WORDS };
export const SCREEN_READER_ASCII: Typeface = { ...ASCII, ...IN_WORDS };

/** What to write when `after` follows `before`; empty where nothing changed that matters. */
export function announce(before: State | undefined, after: State): string {
  const typedBefore = before && typed(before);
  const typedNow = typed(after);
  if (typedBefore !== undefined && typedNow !== undefined) {
    if (typedNow.startsWith(typedBefore) && typedNow !== typedBefore)
      return typedNow.slice(typedBefore.length);
    if (typedNow !== typedBefore) return `\n${typedNow}`;
  }
  const lines = news(before, after).filter((line) => line !== '');
  if (lines.length === 0 && typedBefore === typedNow) return '';
  // The line that is being typed has not ended yet.
  const start = typedBefore === undefined ? '' : '\n';
  return start + lines.map((line) => `${line}\n`).join('') + (typedNow ?? '');
}

/** The line that is being typed; undefined where none is. */
function typed(state: State): string | undefined {
  const mode = modeOf(state);
  if (mode === 'filter') return `Filter: ${state.typeface.show(state.filter.text)}`;
  if (mode === 'file-name')
    return `File: ${state.typeface.show(state.printMenu?.name?.text ?? '')}`;
  if (mode === 'answer')
    return `Answer: ${state.typeface.show(state.questionMenu?.answer?.text ?? '')}`;
  if (mode === 'article-search')
    return `Search: ${state.typeface.show(state.evidence?.search?.query ?? '')}`;
  if (mode === 'search') return `Search: ${state.typeface.show(state.search?.query ?? '')}`;
  return undefined;
}

function news(before: State | undefined, after: State): readonly string[] {
  if (!before) return [welcome(after), ...whereabouts(after)];
  const notice =
    after.notice !== undefined && after.notice !== before.notice
      ? after.typeface.show(after.notice)
      : '';
  if (after.helpTop !== undefined)
    return before.helpTop === undefined ? [notice, ...keys(after)] : [notice];
  if (before.helpTop !== undefined) return [notice, ...whereabouts(after)];
  if (after.plainText)
    return before.plainText === after.plainText ? [notice] : [notice, ...plainText(after)];
  if (before.plainText) return [notice, ...whereabouts(after)];
  if (after.printMenu) return [notice, ...printNews(before.printMenu, after.printMenu, after)];
  if (before.printMenu) return [notice, ...(after.notice === undefined ? whereabouts(after) : [])];
  if (after.questionMenu) return [notice, ...questionNews(before.questionMenu, after.questionMenu)];
  if (before.questionMenu)
    return [notice, ...(after.notice === undefined ? whereabouts(after) : [])];
  if (before.screen !== after.screen) return [notice, ...whereabouts(after)];
  // A check result that has come meanwhile is written with the next item.
  const known = { ...before, results: after.results };
  return [notice, ...(after.screen === 'library' ? listNews : briefNews)(known, after)];
}

function welcome({ entries }: State): string {
  return `sitrep: ${counted(entries.length, 'brief')}. Press question mark for the keys, q quits.`;
}

/** Where the reader is: the screen and the item. */
function whereabouts(state: State): readonly string[] {
  if (state.screen === 'library') return [found(state), listed(state)];
  return [title(state), ...(selectedEntry(state)?.brief ? [item(state, true)] : faults(state))];
}

function plainText({ plainText: text, typeface }: State): readonly string[] {
  return text ? [text.hint, ...text.text.split('\n').map(typeface.show)] : [];
}

function listNews(before: State, after: State): readonly string[] {
  // While a library is being read nothing is written about new entries; at its end, how many there are.
  const isSame = before.selected === after.selected && before.filter === after.filter;
  if (after.reading && isSame && before.entries !== after.entries) return [];
  if (before.reading && !after.reading)
    return [`All ${after.entries.length} briefs are read.`, listed(after)];
  // While a filter is typed only its letters are written.
  const hasTyped = before.filter.isTyping && !after.filter.isTyping;
  const isFiltered = before.filter.text !== after.filter.text || hasTyped;
  return [
    isFiltered || before.entries.length !== after.entries.length ? found(after) : '',
    isFiltered || listed(before) !== listed(after) ? listed(after) : '',
  ];
}

function briefNews(before: State, after: State): readonly string[] {
  const hasBrief = selectedEntry(after)?.brief !== undefined;
  if (before.selected !== after.selected || !hasBrief !== !selectedEntry(before)?.brief)
    return whereabouts(after);
  if (after.evidence) return evidenceNews(before, after);
  if (before.evidence) return ['Back to the brief.', item(after, false)];
  if (!hasBrief) return faults(before).join() === faults(after).join() ? [] : faults(after);
  // While a search is typed only its letters are written; its first match comes when the query is kept.
  const isElsewhere = before.focus !== after.focus || before.search?.isTyping === true;
  const isTheSame = item(before, true) === item(after, true) && before.search?.isTyping !== true;
  return [
    title(before) === title(after) ? '' : title(after),
    searchNews(before, after),
    isTheSame ? '' : item(after, isElsewhere),
  ];
}

function evidenceNews(before: State, after: State): readonly string[] {
  const search = after.evidence?.search;
  // While a search is typed only its letters are written.
  if (search?.isTyping === true) return [];
  const now = evidence(after);
  if (before.evidence?.search?.isTyping === true && search)
    return search.current === undefined ? ['No match.'] : now;
  return before.evidence && now.join('\n') === evidence(before).join('\n') ? [] : now;
}

/** The item’s verdict, the paragraphs of the source that count, and what there is to say about them. */
function evidence(state: State): readonly string[] {
  const page = evidencePage(state);
  if (!page) return [];
  const { subject, targets, current, window, comparison, notes } = page;
  const place = targets.length < 2 ? '' : ` Place ${current + 1} of ${targets.length}.`;
  return [
    `Evidence: ${joinSentences(state.typeface.show(subject.words), verdictWords(state, subject))}${place}`,
    ...window.items.filter((_, index) => window.cited.has(index)).map(itemSpeech),
    ...[...comparison, ...notes].map(itemSpeech),
  ];
}

function verdictWords({ results, selected }: State, subject: EvidencePage['subject']): string {
  const result = results.get(selected);
  if (subject.kind !== 'checked' || !result) return '';
  if (result.kind === 'unchecked') return 'Not checked.';
  const status = recordedVerdict(result.record, subject.section, subject.index);
  if (status === undefined) return '';
  return `${withBasis(wordOf(status, subject.section), result.basis, 'long')}.`;
}

function searchNews(before: State, after: State): string {
  const { search } = after;
  if (!search) return before.search ? 'Search cleared.' : '';
  if (search.isTyping) return '';
  if (!before.search?.isTyping && before.search?.current === search.current) return '';
  if (search.current === undefined) return 'No match.';
  return `Match ${search.current + 1} of ${matchesOf(after).length}.`;
}

/** How many briefs the filter leaves. */
function found(state: State): string {
  const count = listedEntries(state).length;
  if (count === 0) return 'No brief matches.';
  return state.filter.text === '' ? 'Briefs.' : `${count} of ${state.entries.length} briefs.`;
}

/** The brief that the cursor is on in the list. */
function listed(state: State): string {
  const items = listItems(state);
  const { cursor } = state.listPosition;
  const words = items[cursor];
  return words ? `${cursor + 1} of ${items.length}: ${itemSpeech(words)}` : '';
}

function title(state: State): string {
  const entry = selectedEntry(state);
  return state.typeface.show(entry?.brief?.title ?? entry?.path ?? '');
}

/** The item that the cursor is on, with its pane's name where that is new. */
function item(state: State, hasPane: boolean): string {
  const brief = selectedEntry(state)?.brief;
  const pane = paneNamed(state.focus);
  if (!brief) return '';
  const items = itemsOf(brief, state.typeface, state.results.get(state.selected))[pane.name];
  const { cursor } = positionsOf(state)[pane.name];
  const current = items[cursor];
  if (!current) return `${pane.title}: ${pane.whenEmpty}`;
  const heading = current.heading === undefined ? '' : `${current.heading}: `;
  const place = `${cursor + 1} of ${items.length}: ${heading}${itemSpeech(current)}`;
  return hasPane ? `${pane.title}, ${place}` : place;
}

function faults(state: State): readonly string[] {
  const entry = selectedEntry(state);
  return (entry?.diagnostics ?? []).map((diagnostic) => {
    const help = diagnostic.help === undefined ? '' : `; ${diagnostic.help}`;
    return state.typeface.show(`${entry ? formatOneLine(diagnostic, entry) : ''}${help}`);
  });
}

function keys(state: State): readonly string[] {
  return keysExplained(BINDINGS, state).map(
    ({ keys: names, meaning }) => `${ASCII.keys(names)}: ${meaning}`,
  );
}

/** An item as sentences. */
function itemSpeech({ lead, blocks }: PaneItem): string {
  const sentences = blocks.map(sentenceOf).reduce(joinSentences, '');
  const words = lead && lead.text !== '' ? `${lead.text} ${sentences}`.trim() : sentences;
  // Some spaces are there only to keep a line from breaking.
  return words.replaceAll('\u00A0', ' ');
}

function sentenceOf({ text, hung = '', reference }: Block): string {
  const [longest = []] = reference ?? [];
  const words = longest.map((run) => run.text).join('');
  return joinSentences(`${hung}${text}`, words.replace(/\s+/g, ' ').trim());
}

/** Two parts of an item, with a stop between them where none is. */
function joinSentences(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  return /[.?!:;…][”’"'»)\]]*$/.test(first) ? `${first} ${second}` : `${first}. ${second}`;
}

/** All of the menu when it opens; after that, what a key has changed. */
export function printNews(
  before: PrintMenu | undefined,
  menu: PrintMenu,
  state: State,
): readonly string[] {
  const extent = `What: ${labelWithWords(extentLabel(state, menu.extent), itemWords(state, menu))}`;
  const form = `As: ${menu.form.label}.`;
  const destinations = destinationsOf(state);
  const place =
    destinations.length < 2
      ? ''
      : `${destinations.indexOf(menu.destination) + 1} of ${destinations.length}: `;
  const destination = `To: ${place}${destinationWords(state, menu)}`;
  if (!before) return ['Print.', extent, form, destination];
  return [
    before.extent === menu.extent ? '' : extent,
    before.form === menu.form ? '' : form,
    before.destination === menu.destination && before.name === undefined
      ? ''
      : menu.name === undefined
        ? destination
        : '',
    menu.taken !== undefined && before.taken === undefined
      ? `There is a file ${state.typeface.show(menu.taken)}. y replaces it, n asks for another name.`
      : '',
  ];
}

/** The statuses with their keys when the menu opens, then the chosen one; of an answer only its letters are written. */
function questionNews(before: QuestionMenu | undefined, menu: QuestionMenu): readonly string[] {
  if (menu.answer) return [];
  if (before && !before.answer)
    return before.status === menu.status ? [] : [`${STATUS[menu.status]}.`];
  const statuses = STATUS_KEYS.map(({ status, key }) => `${key} ${STATUS[status]}`);
  return [`Status: ${STATUS[menu.question.status]}. Set it: ${statuses.join(', ')}.`];
}

function labelWithWords(label: string, words: string): string {
  return words === '' ? `${label}.` : `${label}: ${words}`;
}
