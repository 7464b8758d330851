/** A paragraph with its quoted words masked, and its sentences: what the source says in its own voice. */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { quotationsOf } from '../quotations/quotations.ts';
import { paragraph, type SourceText } from '../source-text.ts';
import { QUOTED } from './clause.ts';

export interface Masked {
  readonly number: number;
  readonly start: number;
  /** As long as the paragraph; quoted words are `QUOTED`, but for a stop or comma at their end. */
  readonly text: string;
  /** Ranges of `text`. */
  readonly sentences: readonly Range[];
}

/** Characters of a paragraph up to which it is read as a whole; nobody writes a longer one. */
const MAX_WHOLE = 100_000;
/** Of a longer one what is around an offset, in steps, so that others near it are given the same. */
const STEP = 8000;
const STEPS_AROUND = 2;
/** Characters of masked text that are kept of a source. */
const MAX_KEPT = 3_000_000;

const known = memoised(() => ({ length: 0, byPlace: new Map<string, Masked>() }));

/** The paragraph of a number; of a very long one, what is around an offset of the source, or its end. */
export function maskedParagraph(
  source: SourceText,
  number: number,
  offset = Number.POSITIVE_INFINITY,
): Masked | undefined {
  const whole = paragraph(source, number);
  if (!whole) return undefined;
  const range = readAround(whole, offset);
  const kept = known(source);
  const key = `${number} ${range.start}`;
  const cached = kept.byPlace.get(key);
  if (cached) return cached;
  const text = maskedText(source, number, range);
  const masked = { number, start: range.start, text, sentences: sentencesOf(text) };
  if (kept.length > MAX_KEPT) {
    kept.byPlace.clear();
    kept.length = 0;
  }
  kept.byPlace.set(key, masked);
  kept.length += text.length;
  return masked;
}

function readAround({ start, end }: Range, offset: number): Range {
  if (end - start <= MAX_WHOLE) return { start, end };
  const step = Math.floor((Math.min(offset, end - 1) - start) / STEP);
  return {
    start: start + STEP * Math.max(0, step - STEPS_AROUND),
    end: Math.min(end, start + STEP * (step + STEPS_AROUND)),
  };
}

function maskedText(source: SourceText, number: number, range: Range): string {
  const pieces: string[] = [];
  let from = range.start;
  for (const part of quotationsOf(source).outer.partsIn(number, range)) {
    const { start, end } = {
      start: Math.max(part.start, range.start),
      end: Math.min(part.end, range.end),
    };
    if (isNickname(source.text, start, end)) {
      pieces.push(source.text.slice(from, start - 1), ` ${source.text.slice(start, end)} `);
      from = end + 1;
      continue;
    }
    const stop =
      /[.,!?…–—-][”"’'»]?\s*$/.exec(source.text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
    pieces.push(source.text.slice(from, start), QUOTED.repeat(end - start - stop.length), stop);
    from = end;
  }
  return pieces.join('') + source.text.slice(from, range.end);
}

/** `Cia` in `Marcia “Cia” Price`: part of a name, whatever marks stand around it. */
function isNickname(text: string, start: number, end: number): boolean {
  return (
    end - start <= MAX_NICKNAME &&
    /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(text.slice(start, end)) &&
    /(?:^|[\s(])\p{Lu}[\p{L}\p{M}.’'-]+\s[“"‘']$/u.test(
      text.slice(Math.max(0, start - 30), start),
    ) &&
    /^[”"’']\s\p{Lu}\p{L}/u.test(text.slice(end, end + 5))
  );
}

const MAX_NICKNAME = 15;

/** A stop, perhaps with closing marks, before a capital or an opening mark; titles and initials end nothing. */
const SENTENCE_END = lazily(
  () =>
    new RegExp(
      `(?<!\\b${anyOf([...ENGLISH.names.shortTitles, '\\p{Lu}'])})(?:\\.[”“’"'»)]*|(?<!\uFFFC)[!?][”“’"'»)]*)` +
        `\\s+(?=[([]?[\\p{Lu}“‘"'«„])`,
      'gu',
    ),
);

function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END())) {
    const end = index + stop.length;
    sentences.push({ start, end });
    start = end;
  }
  return [...sentences, { start, end: text.length }];
}
