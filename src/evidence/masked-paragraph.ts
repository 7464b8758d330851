/** A paragraph with its quoted words masked, and its sentences: what the source says in its own voice. */
import type { Range } from '../text/line-index.ts';
import { QUOTED } from './clause.ts';
import { perSource } from './per-source.ts';
import { outerQuotations } from './quotations.ts';
import { paragraph, type SourceText } from './source-text.ts';

export interface Masked {
  readonly number: number;
  readonly start: number;
  /** As long as the paragraph; quoted words are `QUOTED`, but for a stop or comma at their end. */
  readonly text: string;
  /** Ranges of `text`. */
  readonly sentences: readonly Range[];
}

const partsByParagraph = perSource((source) => {
  const parts = new Map<number, Range[]>();
  for (const part of outerQuotations(source).flatMap((one) => one.parts)) {
    const there = parts.get(part.paragraph);
    if (there) there.push(part);
    else parts.set(part.paragraph, [part]);
  }
  return parts;
});
const known = perSource(() => new Map<number, Masked>());

export function maskedParagraph(source: SourceText, number: number): Masked | undefined {
  const whole = paragraph(source, number);
  if (!whole) return undefined;
  const cached = known(source).get(number);
  if (cached) return cached;
  const pieces: string[] = [];
  let from = whole.start;
  for (const { start, end } of partsByParagraph(source).get(number) ?? []) {
    const stop =
      /[.,!?…–—-][”"’'»]?\s*$/.exec(source.text.slice(Math.max(start, end - 4), end))?.[0] ?? '';
    pieces.push(source.text.slice(from, start), QUOTED.repeat(end - start - stop.length), stop);
    from = end;
  }
  const text = pieces.join('') + source.text.slice(from, whole.end);
  const masked = { number, start: whole.start, text, sentences: sentencesOf(text) };
  known(source).set(number, masked);
  return masked;
}

/** A stop, perhaps with closing marks, before a capital or an opening mark; titles and initials end nothing. */
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Mx|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|Cmdr|Adm|Sens?|Reps?|Govs?|Prof|Revs?|Hon|No|vs|Jr|Sr|\p{Lu}))(?:\.[”’"'»)]*|(?<!\uFFFC)[!?][”’"'»)]*)\s+(?=[([]?[\p{Lu}“‘"'«„])/gu;

function sentencesOf(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    const end = index + stop.length;
    sentences.push({ start, end });
    start = end;
  }
  return [...sentences, { start, end: text.length }];
}
