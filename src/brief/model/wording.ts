/**
 * The English words that screen and paper use for the parts of a brief: anchors, speakers, who gives a figure, what a
 * source is. Strings of the brief stay as they are written; code that shows them makes them safe.
 */
import { isPercentSaid } from '../../language/units/same-units.ts';
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

/** Who speaks, and what else the brief says about the speaker and the quote; `detail` can be empty. */
export interface Credit {
  readonly speaker: string;
  readonly detail: string;
}

/** The mark for each status of a question. All but the mark for open questions stand beside a word. */
export const STATUS_MARK: Readonly<Record<QuestionStatus, string>> = {
  open: '○',
  partly: '◐',
  answered: '●',
  dropped: '–',
};

/** The same in ASCII, all of the same width. */
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

/** Anchors with spaces between them: `p4 p9`; empty if there are none. */
export function formatAnchors(at: readonly Anchor[]): string {
  return at.map(formatAnchor).join(' ');
}

/** Explains an anchor to people who do not know anchors: `p4 is paragraph 4 of the source.` */
export function formatAnchorExample(anchor: Anchor): string {
  const { source, from, to } = anchor;
  const paragraphs = from === to ? `paragraph ${from}` : `paragraphs ${from} to ${to}`;
  const of = source === undefined ? 'the source' : `the source “${source}”`;
  return `${formatAnchor(anchor)} is ${paragraphs} of ${of}.`;
}

/** The likelihood and confidence of a point: `likely, moderate confidence`; empty if it has neither. */
export function pointAssessment(point: SummaryPoint): string {
  return listed(
    point.likelihood && LIKELIHOOD[point.likelihood],
    point.confidence && CONFIDENCE[point.confidence],
  );
}

/** A unit of at most this many letters stands beside its number; a longer one stands beside what is counted. */
const MAX_SHORT_UNIT = 10;

/** The number with its hedge, and the unit if it is short and not named elsewhere: `at most 4.5 knots`. */
export function figureNumber(figure: Figure): string {
  const unit = unnamedUnit(figure);
  return standsBesideNumber(figure, unit) ? `${figure.phrase} ${unit}` : figure.phrase;
}

/** What a figure counts, and the unit if it is long and not named elsewhere. */
export function figureWhat(figure: Figure): string {
  const unit = unnamedUnit(figure);
  return unit === '' || standsBesideNumber(figure, unit) ? figure.what : `${figure.what} (${unit})`;
}

/** A unit does not stand beside words for a number: `hundreds islanders` would be wrong. */
function standsBesideNumber({ quantity }: Figure, unit: string): boolean {
  const isShort = unit !== '' && unit.length <= MAX_SHORT_UNIT && !unit.startsWith('of ');
  return isShort && quantity.kind !== 'words';
}

/** The unit; empty if the number or what is counted names it. */
function unnamedUnit({ what, unit = '', phrase }: Figure): string {
  const bare = unit.replace(/^of (?:the )?/, '');
  // `15 percent` needs no sign.
  if (unit === '%' && isPercentSaid(phrase)) return '';
  return contains(what, bare) || contains(phrase, bare) ? '' : unit;
}

/** Who gives the figure, and for which time: `South Korea, on Thursday`; empty if neither is known. */
export function figureDetail({ by, asOf }: Figure): string {
  return listed(by, asOf !== undefined && /^\d/.test(asOf) ? `as of ${asOf}` : asOf);
}

/** The name under which a person or organisation is listed. */
export function personHeading(person: Person): string {
  return person.name ?? person.as ?? person.org ?? 'not named';
}

/** What the brief says about a person beside the heading: role, organisation, and that the source gives no name. */
export function personDetail(person: Person): string {
  const heading = personHeading(person);
  const rest = [person.as, person.role, person.org].filter((part) => part !== heading);
  const note = unnamedNote(person.attribution);
  const facts = listed(...rest);
  return facts === '' || note === '' ? facts + note : `${facts} (${note})`;
}

/**
 * The speaker of a quote. The detail is the role and the audience, then in brackets that the speaker is anonymous or
 * that the quote is not whole: `Armed Forces minister, to MPs (in part)`.
 */
export function speakerCredit(quote: Quote): Credit {
  const { by, role, saidTo, attribution, extent } = quote;
  const speaker = by ?? role ?? 'speaker not stated';
  const facts = listed(
    by === undefined ? undefined : role,
    saidTo === undefined ? undefined : toWhom(saidTo),
  );
  const note = listed(
    by === undefined && role === undefined ? undefined : unnamedNote(attribution),
    extent === undefined || extent === 'full' ? undefined : EXTENT[extent],
  );
  return { speaker, detail: note === '' ? facts : `${facts} (${note})`.trimStart() };
}

/** A credit on one line: `Luke Pollard, Armed Forces minister, to MPs (in part)`. */
export function formatCredit({ speaker, detail }: Credit): string {
  if (detail === '') return speaker;
  return detail.startsWith('(') ? `${speaker} ${detail}` : `${speaker}, ${detail}`;
}

/** The headline in quotation marks, else the name of the text's file, else what else is known. */
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

/** Sentences about a source, with its address at the end. */
export function sourceDetail(source: Source): string {
  return [sourceAccount(source), source.url ?? ''].filter((part) => part !== '').join(' ');
}

/**
 * Sentences about a source: who published it and when, what of this is not stated, when it was retrieved, its
 * language, and its grade.
 */
export function sourceAccount(source: Source): string {
  const author = source.author === undefined ? undefined : `by ${source.author}`;
  // If the brief gives only a path, it says nothing about what the article states.
  const isDescribed = Object.keys(source).some(
    (key) => !['key', 'file', 'skip', 'sha256', 'encoding'].includes(key),
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

/** The Admiralty grade as code and in words: `Grade B2: usually reliable, probably true`. */
function sourceGrade(source: Source): string {
  const { reliability, credibility } = source;
  const words = listed(
    reliability && RELIABILITY[reliability],
    credibility && CREDIBILITY[credibility],
  );
  return words === '' ? '' : `Grade ${reliability ?? ''}${credibility ?? ''}: ${words}`;
}

/** When, by whom and with what a brief was prepared: `2026-11-22, by A. Analyst, with sitrep draft`. */
export function preparation(date?: string, by?: string, software?: string): string {
  return listed(
    date,
    by === undefined ? undefined : `by ${by}`,
    software === undefined ? undefined : `with ${software}`,
  );
}

/** The status of a question with the day of the answer: `answered 2026-11-22`; empty if it is open. */
export function questionState(question: Question, word: string): string {
  if (question.status === 'open') return '';
  return question.answeredOn === undefined ? word : `${word} ${question.answeredOn}`;
}

/** `anonymous` or `not attributed`; empty for other attributions, which the name itself shows. */
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
