/**
 * The words in which screen and paper say the same things: references, who is quoted, who gives a
 * figure, what a source is. Pure, English, the same on every machine. Refuses layout, marks of
 * emphasis and cleaning: the brief's own strings pass through as written.
 */
import type { Anchor, Figure, Person, Question, Quote, Source, SummaryPoint } from './brief.ts';
import {
  ATTRIBUTION,
  CONFIDENCE,
  CREDIBILITY,
  EXTENT,
  LIKELIHOOD,
  type QuestionStatus,
  RELIABILITY,
} from './field-values.ts';

/** Who speaks, and the rest of what the source says of it; `detail` may be empty. */
export interface Credit {
  readonly speaker: string;
  readonly detail: string;
}

/** Marks of where a question stands; each stands beside a word wherever it is not open. */
export const STATUS_MARK: Readonly<Record<QuestionStatus, string>> = {
  open: '○',
  partly: '◐',
  answered: '●',
  dropped: '–',
};

/** The same in ASCII, all of one width. */
export const STATUS_MARK_ASCII: Readonly<Record<QuestionStatus, string>> = {
  open: '( )',
  partly: '(~)',
  answered: '(x)',
  dropped: '(-)',
};

/** `p5`, `p13-14`, and with several sources `mts:p5`. */
export function formatAnchor(anchor: Anchor): string {
  const source = anchor.source === undefined ? '' : `${anchor.source}:`;
  const to = anchor.to === anchor.from ? '' : `-${anchor.to}`;
  return `${source}p${anchor.from}${to}`;
}

/** Anchors in the author's order, a space between them: `p4 p9`; empty where there are none. */
export function formatAnchors(at: readonly Anchor[]): string {
  return at.map(formatAnchor).join(' ');
}

/** What an anchor means, for those who never saw one: `p4 is paragraph 4 of the source.` */
export function formatAnchorExample(anchor: Anchor): string {
  const { source, from, to } = anchor;
  const paragraphs = from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
  const of = source === undefined ? 'the source' : `the source “${source}”`;
  return `${formatAnchor(anchor)} is ${paragraphs} of ${of}.`;
}

/** What an analyst says of a summary point: `likely, moderate confidence`; empty where nothing. */
export function pointAssessment(point: SummaryPoint): string {
  return listed(
    point.likelihood && LIKELIHOOD[point.likelihood],
    point.confidence && CONFIDENCE[point.confidence],
  );
}

/** Letters of a unit that still stands beside its number; a longer one goes to what is counted. */
const SHORT_UNIT = 10;

/** The number with its hedge, and a short unit that nothing else names: `at most 4.5 knots`. */
export function figureNumber(figure: Figure): string {
  const unit = unnamedUnit(figure);
  return standsBesideNumber(figure, unit) ? `${figure.phrase} ${unit}` : figure.phrase;
}

/** What a figure counts, with a long unit where neither these words nor the number name it. */
export function figureWhat(figure: Figure): string {
  const unit = unnamedUnit(figure);
  return unit === '' || standsBesideNumber(figure, unit) ? figure.what : `${figure.what} (${unit})`;
}

/** Not after words for a number: it would be `hundreds islanders`. */
function standsBesideNumber({ quantity }: Figure, unit: string): boolean {
  const isShort = unit !== '' && unit.length <= SHORT_UNIT && !unit.startsWith('of ');
  return isShort && quantity.kind !== 'words';
}

/** The unit, unless number or words have it already. */
function unnamedUnit({ what, unit = '', phrase }: Figure): string {
  const bare = unit.replace(/^of (?:the )?/, '');
  return contains(what, bare) || contains(phrase, bare) ? '' : unit;
}

/** Who gives the figure and for when: `South Korea, on Thursday`; empty where neither is known. */
export function figureDetail({ by, asOf }: Figure): string {
  return listed(by, asOf !== undefined && /^\d/.test(asOf) ? `as of ${asOf}` : asOf);
}

/** The name by which a person or organisation is listed. */
export function personHeading(person: Person): string {
  return person.name ?? person.as ?? person.org ?? 'not named';
}

/** The rest: descriptor, role, organisation, and how the source names them where that matters. */
export function personDetail(person: Person): string {
  const heading = personHeading(person);
  const rest = [person.as, person.role, person.org].filter((part) => part !== heading);
  const note = unnamedNote(person.attribution);
  const said = listed(...rest);
  return said === '' || note === '' ? said + note : `${said} (${note})`;
}

/**
 * Who is quoted; in what role and to whom; in brackets, that the speaker is anonymous and that the
 * quote is not whole: `Armed Forces minister, to MPs (in part)`.
 */
export function speakerCredit(quote: Quote): Credit {
  const { by, role, saidTo, attribution, extent } = quote;
  const speaker = by ?? role ?? 'speaker not stated';
  const said = listed(
    by === undefined ? undefined : role,
    saidTo === undefined ? undefined : toWhom(saidTo),
  );
  const note = listed(
    by === undefined && role === undefined ? undefined : unnamedNote(attribution),
    extent === undefined || extent === 'full' ? undefined : EXTENT[extent],
  );
  return { speaker, detail: note === '' ? said : `${said} (${note})`.trimStart() };
}

/** A credit on one line: `Luke Pollard, Armed Forces minister, to MPs (in part)`. */
export function formatCredit({ speaker, detail }: Credit): string {
  if (detail === '') return speaker;
  return detail.startsWith('(') ? `${speaker} ${detail}` : `${speaker}, ${detail}`;
}

/** The headline in quotation marks, else the text's file name, else what there is. */
export function sourceHeading(source: Source): string {
  if (source.headline !== undefined) return `“${source.headline}”`;
  return (
    source.file?.split('/').at(-1) ??
    source.outlet ??
    source.url ??
    source.key ??
    'Source not stated'
  );
}

/** Sentences on a source, and its address at their end. */
export function sourceDetail(source: Source): string {
  return [sourceAccount(source), source.url ?? ''].filter((part) => part !== '').join(' ');
}

/**
 * Sentences on a source: who published it and when, what of that the source does not say, when it
 * was retrieved, its language and how it was judged.
 */
export function sourceAccount(source: Source): string {
  const author = source.author === undefined ? undefined : `by ${source.author}`;
  // Of a source that is only a path, the brief says nothing, whatever the article states.
  const isDescribed = Object.keys(source).some(
    (key) => !['key', 'file', 'skip', 'sha256'].includes(key),
  );
  const missing = !isDescribed
    ? []
    : [
        source.outlet === undefined ? 'outlet' : '',
        source.author === undefined ? 'author' : '',
        source.published === undefined ? 'date' : '',
      ].filter((part) => part !== '');
  return [
    sentence(listed(source.outlet, author, source.published)),
    missing.length === 0 ? '' : sentence(`${capitalised(inProse(missing))} not stated`),
    source.retrieved === undefined ? '' : `Retrieved ${source.retrieved}.`,
    source.language === undefined || /^en\b/i.test(source.language)
      ? ''
      : `Language: ${source.language}.`,
    sentence(sourceGrade(source)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The Admiralty grade in figures and words: `Grade B2: usually reliable, probably true`. */
function sourceGrade(source: Source): string {
  const { reliability, credibility } = source;
  const words = listed(
    reliability && RELIABILITY[reliability],
    credibility && CREDIBILITY[credibility],
  );
  return words === '' ? '' : `Grade ${reliability ?? ''}${credibility ?? ''}: ${words}`;
}

/** By whom, with what and when a brief was prepared: `2026-11-22, by A. Analyst, with sitrep draft`. */
export function preparation(date?: string, by?: string, software?: string): string {
  return listed(
    date,
    by === undefined ? undefined : `by ${by}`,
    software === undefined ? undefined : `with ${software}`,
  );
}

/** Where a question stands, with the day it was answered: `answered 2026-11-22`; empty while open. */
export function questionState(question: Question, word: string): string {
  if (question.status === 'open') return '';
  return question.answeredOn === undefined ? word : `${word} ${question.answeredOn}`;
}

/** Only what the name itself does not show: that nobody is named, or nobody quoted. */
function unnamedNote(attribution: Person['attribution']): string {
  return attribution === 'anonymous' || attribution === 'none' ? ATTRIBUTION[attribution] : '';
}

function toWhom(audience: string): string {
  return /^(?:to|in|at|on|during)\s/i.test(audience) ? audience : `to ${audience}`;
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** `a`, `a and b`, `a, b and c`. */
export function inProse(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function sentence(words: string): string {
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
