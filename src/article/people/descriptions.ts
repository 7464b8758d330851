/**
 * What an article says of somebody beside the name: the titles before it, the description after it. Whose words
 * those are is read from commas and a few verbs; what is further off is nobody’s.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { foldForSearch } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import { paragraph } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { type Named, namedIn, type Speaker } from '../speakers/speaker.ts';

export interface Description {
  readonly paragraph: number;
  /** Of the name, in the source. */
  readonly at: Range;
  readonly isWhole: boolean;
  /** The sentence with the name. */
  readonly sentence: string;
  /** What stands beside the name and is said of it, in pieces. */
  readonly beside: readonly string[];
}

interface Sentence {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
}

const MAX_SENTENCE = 1500;

const sentencesOf = memoised((_: SourceText) => new Map<number, readonly Sentence[]>());

function sentencesIn(source: SourceText, number: number): readonly Sentence[] {
  const kept = sentencesOf(source);
  const known = kept.get(number);
  if (known) return known;
  const start = paragraph(source, number)?.start ?? 0;
  const masked = maskedParagraph(source, number, start);
  const read = (masked?.sentences ?? []).map((range) => {
    const from = (masked?.start ?? 0) + range.start;
    const text = source.text.slice(
      from,
      Math.min(from + MAX_SENTENCE, from + range.end - range.start),
    );
    return { text, lower: foldForSearch(text).text, start: from };
  });
  kept.set(number, read);
  return read;
}

/** Each place of a paragraph that has a form of the name. */
export function descriptionsIn(
  source: SourceText,
  number: number,
  speaker: Speaker,
): Description[] {
  const surname = speaker.words.at(-1) ?? '';
  const stem = /^[a-z]{4,}$/.test(surname) ? surname.slice(0, -1) : '';
  const short = speaker.name.map(({ plain }) => plain.charAt(0)).join('');
  return sentencesIn(source, number).flatMap(({ text, lower, start }) => {
    if (!lower.includes(stem) && !lower.replaceAll('.', '').includes(short)) return [];
    return namedIn(text, speaker).map((named) => ({
      paragraph: number,
      at: { start: start + named.start, end: start + named.end },
      isWhole: named.isWhole,
      sentence: text,
      beside: besideName(text, named),
    }));
  });
}

const PATTERNS = lazily(() => {
  const { speech } = ENGLISH;
  const stop = anyWord([
    ...[...speech.coordinating, ...speech.subordinating, ...speech.that, ...speech.relative],
    ...[...speech.auxiliaries, ...speech.be, 'with', 'by', 'from', 'to'],
  ]);
  const copula = anyWord([
    ...speech.be,
    'has been',
    'became',
    'becomes',
    'remains',
    'serves',
    'as',
  ]);
  return {
    /** `, Gen.` before a name. */
    titles: new RegExp(`,\\s+(?:the\\s+)?(?:${anyWord(ENGLISH.names.titles)})\\.?\\s+$`, 'i'),
    /** What ends the titles before a name, seen from the name. */
    beforeTitles: new RegExp(
      `^.*(?:[,;:“”"()–—]|\\s-|\\s(?:${stop}|${REPORTING_VERBS().finite})(?=\\s))`,
      's',
    ),
    /** `, the mayor of Varna,`, `(the mayor)`, `is mayor`, `who runs the port`. */
    after: new RegExp(
      `^(?:['’]s?)?(?:\\s*[,(]\\s*(?:who\\s+(?:${copula}|leads|heads|runs|chairs|teaches|led|ran|headed)\\s)?(?!who\\s)|` +
        `\\s*(?:--|[–—]|\\s-)\\s*|\\s+(?:${copula}|of|from|at)\\s+)`,
    ),
    lead: new RegExp(
      `^\\s*(?:${anyWord([...speech.coordinating, 'who', 'while'])}|${REPORTING_VERBS().finite})\\s`,
    ),
  };
});

const MAX_BESIDE = 160;

function besideName(text: string, { start, end }: Named): string[] {
  const before = text.slice(Math.max(0, start - MAX_BESIDE), start);
  const after = text.slice(end, end + MAX_BESIDE);
  return [...titlesBefore(before), ...describedAfter(after)].filter((piece) =>
    /\p{L}/u.test(piece),
  );
}

/** `Prime Minister` of `Prime Minister Ada Vale`, `the mayor of Varna` of `the mayor of Varna, Ada Vale`. */
function titlesBefore(before: string): string[] {
  const apposed = /(?:^|[,;:.“”"()–—]\s*)(?<words>[^,;:.“”"()–—]+),\s*$/u.exec(
    before.replace(PATTERNS().titles, ', '),
  );
  if (apposed) {
    // `Bo Lund, the mayor, Ada Vale`: the mayor is Bo Lund.
    const lead = before.slice(0, apposed.index + 1);
    return /\p{Lu}\p{L}+,?$/u.test(lead) ? [] : [apposed.groups?.words ?? ''];
  }
  const from = PATTERNS().beforeTitles.exec(before)?.[0].length ?? 0;
  return [before.slice(from)];
}

function describedAfter(after: string): string[] {
  const lead = PATTERNS().after.exec(after)?.[0];
  if (lead === undefined) return [];
  const rest = after.slice(lead.length);
  const pieces = rest.split(/[,;:()“”"]|\s[–—-]\s|[.!?](?=\s|$)/u);
  const [first = '', ...others] = /[,(–—-]/.test(lead) ? pieces : pieces.slice(0, 1);
  const found = PATTERNS().lead.test(first) ? [] : [first];
  for (const piece of found.length > 0 ? others : []) {
    if (PATTERNS().lead.test(piece) || /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(piece)) break;
    found.push(piece);
    if (found.length >= 3) break;
  }
  return found;
}
