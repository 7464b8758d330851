/**
 * The evidence of the item that the cursor is on, before it is laid out: what the header says of it, the
 * source around its words, and a panel of remarks. Pure.
 */
import type { SourceText } from '../../../article/source-text.ts';
import type { Brief } from '../../../brief/model/brief.ts';
import { sourceHeading } from '../../../brief/model/wording.ts';
import type { CheckResult } from '../../../evidence/record/check-result.ts';
import { isInOwnWords, recordedItem } from '../../../evidence/record/record.ts';
import type { ItemCheck, Place } from '../../../evidence/verdict/check.ts';
import type { CheckedBrief } from '../../../library/checking/check-brief.ts';
import { rememberLast } from '../../../text/memo.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type PaneItem } from '../../model/block.ts';
import { ROOMY_COLUMNS } from '../../model/screen-size.ts';
import { type Subject, subjectsOf } from '../../panes/subjects.ts';
import { type ArticleSearch, positionsOf, type State, selectedEntry } from '../../state/state.ts';
import { articleMatches } from './article-search.ts';
import { aboutItems, sourceItems } from './evidence-about.ts';
import { absentItems, recordedItems } from './evidence-absent.ts';
import { comparisonItems } from './evidence-comparison.ts';
import { noteItems } from './evidence-notes.ts';
import {
  evidenceTargetsOf,
  type MarkedPlace,
  statedTargets,
  type Target,
} from './evidence-targets.ts';
import { type TextWindow, textWindow } from './evidence-text.ts';

export interface EvidencePage {
  readonly subject: Subject;
  /** 0-based, of how many in the pane. */
  readonly cursor: number;
  readonly total: number;
  /** The source that is shown, in words; empty where none is. */
  readonly title: string;
  readonly targets: readonly Target[];
  /** Of `targets`, 0-based. */
  readonly current: number;
  /** The source, or what stands in its place; by itself, with all that is around it. */
  readonly window: TextWindow;
  /** The same, with what is right beside it only: to stand between other things. */
  readonly closeWindow: TextWindow;
  /** How brief and source differ. */
  readonly comparison: readonly PaneItem[];
  readonly isAltered: boolean;
  readonly notes: readonly PaneItem[];
  /** The source that is shown, where it is here. */
  readonly article?: SourceText;
  /** A match of the search in it, which is shown in place of a target. */
  readonly match?: MarkedPlace;
}

/** Paragraphs on each side, where the source can be read on. */
const AROUND = 40;
/** The widest label beside a text is `source`; the paragraphs’ numbers end where it does. */
const LABEL_WIDTH = 6;

interface PageKey {
  readonly brief: Brief;
  readonly pane: State['focus'];
  readonly cursor: number;
  readonly place: number;
  readonly search: ArticleSearch | undefined;
  readonly checkedBrief: CheckedBrief | undefined;
  readonly result: CheckResult | undefined;
  readonly typeface: Typeface;
  readonly isNarrow: boolean;
  readonly isReadOnly: boolean;
}

/** The page of a state; undefined where its evidence is closed, or there is no item. Made once for each item and place. */
export function evidencePage(state: State): EvidencePage | undefined {
  const entry = selectedEntry(state);
  if (!state.evidence || !entry?.brief) return undefined;
  return pageOf({
    brief: entry.brief,
    pane: state.focus,
    cursor: positionsOf(state)[state.focus].cursor,
    place: state.evidence.target,
    search: state.evidence.search,
    checkedBrief: state.checkedEntry?.entry === entry ? state.checkedEntry.checkedBrief : undefined,
    result: state.results.get(entry.path),
    typeface: state.typeface,
    isNarrow: state.size.columns < ROOMY_COLUMNS,
    isReadOnly: state.isReadOnly,
  });
}

const pageOf = rememberLast(1, makePage);

function makePage(key: PageKey): EvidencePage | undefined {
  const { brief, pane, checkedBrief, result, typeface, isReadOnly } = key;
  const subjects = subjectsOf(brief, pane);
  const cursor = Math.min(key.cursor, subjects.length - 1);
  const subject = subjects[cursor];
  if (!subject) return undefined;
  const page = { subject, cursor, total: subjects.length };
  if (!checkedBrief) return { ...page, ...withoutTargets(waiting(typeface)) };
  switch (subject.kind) {
    case 'source':
      return {
        ...page,
        ...withoutTargets(sourceItems(subject.source, checkedBrief, typeface, isReadOnly)),
      };
    case 'about':
      return { ...page, ...withoutTargets(aboutItems(brief, result, typeface)) };
    case 'checked':
    case 'cited':
      return { ...page, ...citing(subject, checkedBrief, key) };
  }
}

type Body = Omit<EvidencePage, 'subject' | 'cursor' | 'total'>;

function withoutTargets(items: readonly PaneItem[]): Body {
  const window: TextWindow = { items, cited: new Set(), focus: [] };
  return {
    title: '',
    targets: [],
    current: 0,
    window,
    closeWindow: window,
    comparison: [],
    isAltered: false,
    notes: [],
  };
}

function waiting(typeface: Typeface): readonly PaneItem[] {
  return [say(`The source is being read ${typeface.ellipsis}`, typeface)];
}

/** A point, a figure, a quote, or what only cites paragraphs. */
function citing(
  subject: Extract<Subject, { kind: 'checked' | 'cited' }>,
  checkedBrief: CheckedBrief,
  { brief, place, search, result, typeface, isNarrow, isReadOnly }: PageKey,
): Body {
  const { section, index, at } = subject;
  const { check, texts } = checkedBrief;
  const item = check?.items.find((one) => one.section === section && one.index === index);
  const targets = item ? evidenceTargetsOf(item, at) : statedTargets(at);
  const current = Math.max(0, Math.min(place, targets.length - 1));
  const stated = targets[current];
  const key = stated ? stated.source : brief.sources[0]?.key;
  const source = brief.sources.find((one) => one.key === key);
  const text = texts.get(key);
  const match =
    text && search?.current !== undefined
      ? articleMatches(text, search.query)[search.current]
      : undefined;
  const target = match ? matchTarget(match, key) : stated;
  const review = brief[section][index]?.reviewed;
  const notes = check ? noteItems(subject, review, item, stated, check, typeface) : [];
  if (!text) {
    const reading = checkedBrief.readings.find((one) => one.key === key)?.reading;
    const record = result?.kind === 'checked' ? result.record : undefined;
    const recorded = record && recordedItem(record, section, index);
    const items = [
      ...(record && recorded ? recordedItems(record, recorded, review, typeface) : []),
      ...absentItems(source, reading, typeface, isReadOnly),
    ];
    return { ...withoutTargets(items), targets, current, notes };
  }
  const marks = {
    numberWidth: isNarrow ? 3 : LABEL_WIDTH,
    others: otherPlaces(item, target),
    introduction: item?.introduction,
  };
  const windowOf = (around: number): TextWindow => {
    const shown = target && textWindow(text, target, { ...marks, around }, typeface);
    return shown && shown.items.length > 0
      ? shown
      : { items: [say(noText(target), typeface)], cited: new Set<number>(), focus: [] };
  };
  const marked = stated?.marked ?? [];
  const figure = section === 'figures' ? brief.figures[index] : undefined;
  const textAt = ({ range }: MarkedPlace): string => text.text.slice(range.start, range.end);
  return {
    title:
      source && !(isNarrow && brief.sources.length === 1)
        ? typeface.show(sourceHeading(source))
        : '',
    targets,
    current,
    window: windowOf(AROUND),
    closeWindow: windowOf(1),
    comparison: item ? comparisonItems(item, figure, { marked, textAt, isNarrow }, typeface) : [],
    isAltered: item?.verdict === 'altered',
    notes,
    article: text,
    ...(match && { match }),
  };
}

/** A match of a search, as what is in view; its place names the source as those of the item do. */
function matchTarget({ paragraph, range }: MarkedPlace, source: string | undefined): Target {
  const named = source === undefined ? {} : { source };
  const marked = [{ ...named, paragraph, range }];
  return { ...named, from: paragraph, to: paragraph, marked, kind: 'found' };
}

function noText(target: Target | undefined): string {
  return target === undefined
    ? 'The brief does not say from which paragraph it comes.'
    : 'The source has no such paragraph.';
}

/** Other places of the item's words, and the words that an ellipsis leaves out. */
function otherPlaces(item: ItemCheck | undefined, target: Target | undefined): readonly Place[] {
  if (!item || isInOwnWords(item.section)) return [];
  const left = item.findings.filter(({ code }) => code.startsWith('quote-elision'));
  return [
    ...item.passages.flatMap(({ places }) => places),
    ...left.flatMap(({ places = [] }) => places),
  ].filter((place) => target?.marked.includes(place) !== true);
}

function say(text: string, typeface: Typeface): PaneItem {
  const { run, block } = blockBuilder(typeface);
  return { blocks: [block([run(text, { weight: 'dim' })])] };
}
