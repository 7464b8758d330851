/**
 * The figures that a source’s text gives, with their hedges: `figure-phrase.ts` put to work on longer
 * text, with the number formats of other languages and hedges that stand further off. Where the format
 * of a number is not certain it is read as English has it.
 */
import { type FigurePhrase, readFigurePhrases } from '../brief/figure-phrase.ts';
import type { Qualifier } from '../brief/vocabulary.ts';
import type { Range } from '../text/line-index.ts';
import { perSource } from './per-source.ts';
import { isEnglish } from './scope.ts';
import { paragraph, type SourceText } from './source-text.ts';

export interface SourceFigure extends FigurePhrase {
  /** What the words around it make of its hedge; more than one where they can be read so. */
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** Its place with a hedge that stands further off. */
  readonly hedged: Range;
}

/** The figures of a paragraph, by its number; none past the end. Several items often ask. */
export function figuresOf(
  source: SourceText,
  number: number,
  language: string | undefined,
): readonly SourceFigure[] {
  const whole = paragraph(source, number);
  if (!whole) return [];
  const known = readParagraphs(source);
  const key = `${number} ${language ?? ''}`;
  const figures = known.get(key) ?? figuresIn(source.text, whole, language);
  known.set(key, figures);
  return figures;
}

const readParagraphs = perSource(() => new Map<string, readonly SourceFigure[]>());

/** Characters read at once; overlapping, so that no figure is cut. */
const CHUNK = 1800;
const OVERLAP = 200;

/** The figures in a range of a text; places are offsets of the whole text. */
export function figuresIn(
  text: string,
  range: Range,
  language: string | undefined,
): SourceFigure[] {
  const found = new Map<number, SourceFigure>();
  for (let from = range.start; from < range.end; from += CHUNK - OVERLAP) {
    const written = text.slice(from, Math.min(range.end, from + CHUNK));
    const plain = inEnglishDigits(written, language);
    for (const phrase of readFigurePhrases(plain)) {
      const place = { start: from + phrase.place.start, end: from + phrase.place.end };
      const isCut = phrase.place.start < OVERLAP / 2 && from > range.start;
      const known = [...found.values()].some(
        ({ place: other }) => other.start < place.end && place.start < other.end,
      );
      if (isCut || known) continue;
      found.set(place.start, {
        ...phrase,
        place,
        hedged: { ...place, start: place.start - hedgeBefore(phrase, plain) },
        qualifiers: qualifiersOf(phrase, plain, language),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.place.start - b.place.start);
}

const FURTHER_OFF: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /\b(?:perhaps|possibly|maybe|probably|close on|not quite|in or around|estimated at)\s+$/i,
    'about',
  ],
  [/\b(?:thought|believed|estimated|understood|said) to (?:be|number|total|exceed)\s+$/i, 'about'],
  [/\bestimates? of\s+(?:around |about )?$/i, 'about'],
];
/** `more than an estimated 100`, `at least another 20`. */
const BETWEEN =
  '\\s+(?:(?:an?|the|another|some|those|these|his|her|its|their)\\s+)?(?:(?:estimated|reported|additional|extra|further|other|staggering|record|total of|combined)\\s+)?$';
const CHAINED: readonly (readonly [RegExp, Qualifier])[] = (
  [
    ['more than|in excess of|upwards? of', 'more-than'],
    ['fewer than|less than', 'less-than'],
    ['(?<!no )(?<!not )at least|no fewer than|no less than', 'at-least'],
    ['at most|no more than', 'at-most'],
    ['up to|as many as|as much as', 'up-to'],
    ['nearly|almost|approximately|roughly', 'about'],
  ] as const
).map(([words, qualifier]) => [new RegExp(`\\b(?:${words})${BETWEEN}`, 'i'), qualifier] as const);

/** Hedges of other languages, right before a number. */
const FOREIGN: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /(?<!\p{L})(?:rund|etwa|circa|ca\.|ungefähr|knapp|fast|gut|um die|schätzungsweise)\s+$/iu,
    'about',
  ],
  [
    /(?<!\p{L})(?:mehr als|über|mindestens|wenigstens|bis zu|höchstens|weniger als|unter)\s+$/iu,
    'vague',
  ],
  [/(?<!\p{L})(?:environ|quelque|quelques|près de|presque|à peu près|autour de)\s+$/iu, 'about'],
  [/(?<!\p{L})(?:plus d[e'’]|au moins|jusqu['’]à|moins d[e'’]|au plus)\s*$/iu, 'vague'],
  [/(?<!\p{L})(?:unos|unas|cerca de|casi|alrededor de|aproximadamente|circa|quasi)\s+$/iu, 'about'],
  [
    /(?<!\p{L})(?:más de|al menos|hasta|menos de|più di|oltre|almeno|fino a|meno di)\s+$/iu,
    'vague',
  ],
  [
    /(?<!\p{L})(?:ongeveer|zo['’]n|bijna|около|почти|приблизительно|приблизно|близько|майже)\s+$/iu,
    'about',
  ],
  [
    /(?<!\p{L})(?:meer dan|minstens|tot|minder dan|более|больше|менее|до|понад|більше|щонайменше)\s+$/iu,
    'vague',
  ],
];

function qualifiersOf(
  phrase: FigurePhrase,
  text: string,
  language: string | undefined,
): ReadonlySet<Qualifier> {
  const own = englishQualifiers(phrase, text);
  if (isEnglish(language) || !own.has('exact')) return own;
  const before = text.slice(Math.max(0, phrase.place.start - 30), phrase.place.start);
  const foreign = FOREIGN.filter(([pattern]) => pattern.test(before));
  if (foreign.length === 0) return own;
  // Which limit it is only the writer knows; that there is one is certain.
  return new Set(
    foreign.flatMap(([, qualifier]): Qualifier[] =>
      qualifier === 'about'
        ? ['about']
        : ['more-than', 'at-least', 'up-to', 'at-most', 'less-than'],
    ),
  );
}

/** How far before a phrase its further hedge begins; 0 where there is none. */
function hedgeBefore({ place }: FigurePhrase, text: string): number {
  const before = text.slice(Math.max(0, place.start - 60), place.start);
  const starts = [...FURTHER_OFF, ...CHAINED, ...FOREIGN].map(([pattern]) =>
    before.search(pattern),
  );
  return Math.max(0, ...starts.map((start) => (start === -1 ? 0 : before.length - start)));
}

function englishQualifiers(phrase: FigurePhrase, text: string): ReadonlySet<Qualifier> {
  const before = text.slice(Math.max(0, phrase.place.start - 60), phrase.place.start);
  const after = text.slice(phrase.place.end, phrase.place.end + 20);
  const further = [...FURTHER_OFF, ...CHAINED]
    .filter(([pattern]) => pattern.test(before))
    .map(([, qualifier]) => qualifier);
  if (/^(?:\s+or so\b|\s+or thereabouts\b|-odd\b|-ish\b)/i.test(after)) further.push('about');
  if (/^(?:\+|-plus\b|\s+plus\b)/i.test(after)) further.push('at-least');
  if (phrase.quantity.kind === 'range') {
    const isRough = /\b(?:about|around|roughly|approximately|some|an estimated)\s+$/i.test(before);
    return new Set(isRough ? ['about'] : further.length > 0 ? further : ['between']);
  }
  // `not 100` says no number, `minus 5` another.
  if (phrase.qualifier === 'exact' && /(?:\bnot|n['’]t|\bnever|\bminus)\s+$/i.test(before)) {
    return new Set(['vague']);
  }
  // `More than an estimated 100` is more than.
  const isBare = phrase.qualifier === 'exact' || /estimated/i.test(phrase.hedge ?? '');
  if (isBare && further.length > 0) return new Set(further);
  const own: Qualifier[] = [phrase.qualifier, ...further];
  // Just under a number is near it; at most and up to are the same limit.
  if (/nearly|almost/i.test(phrase.hedge ?? '')) own.push('less-than');
  if (phrase.qualifier === 'up-to') own.push('at-most');
  if (phrase.qualifier === 'at-most') own.push('up-to');
  return new Set(own);
}

const GROUPS_BY_SPACE = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])/g;
const NUMBER = /\d[\d.,’'\u00a0\u2009\u202f]*\d/g;

/** Numbers with their marks as English has them, of the same length, so that offsets stay. */
export function inEnglishDigits(text: string, language: string | undefined): string {
  const spaced = text.replace(GROUPS_BY_SPACE, (number) => number.replaceAll(' ', '\u00a0'));
  if (isEnglish(language)) return spaced;
  const { group, decimal } = signsOf(language);
  return spaced.replace(NUMBER, (number) => {
    const isGrouped = /^\d{1,3}(?:[.’']\d{3})+(?:,\d+)?$/.test(number);
    const whole = isGrouped && group !== ',' ? number.replace(/[.’'](?=\d{3})/g, '\uFFFC') : number;
    const point = decimal === ',' ? whole.replace(/,(?=\d+$)/, '.') : whole;
    return point.replaceAll('\uFFFC', ',');
  });
}

const known = new Map<string, { readonly group: string; readonly decimal: string }>();

/** The marks that a language puts between thousands and before decimals. */
function signsOf(language: string | undefined): {
  readonly group: string;
  readonly decimal: string;
} {
  const tag = language ?? 'en';
  const signs = known.get(tag) ?? askIntl(tag);
  known.set(tag, signs);
  return signs;
}

function askIntl(tag: string): { readonly group: string; readonly decimal: string } {
  if (Intl.NumberFormat.supportedLocalesOf([tag]).length === 0) return { group: ',', decimal: '.' };
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const sign = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: sign('group', ','), decimal: sign('decimal', '.') };
}
