/** The measures of the numbers of a summary point, compared with those that its source has beside the same numbers. */
import { measureOf } from '../../language/units/measures.ts';
import type { Clauses } from './cited-clauses.ts';

export interface UnitFault {
  /** As the point has it, and as the source has it. */
  readonly own: string;
  readonly source: string;
}

/** A measure of the same number that none of its places has. */
export function compareUnits(point: Clauses, cited: Clauses): UnitFault[] {
  return point.words.flatMap((word, at): UnitFault[] => {
    if (!word.isNumber) return [];
    const places = cited.byStem.get(word.stem) ?? [];
    for (const read of [measureAfter, perAfter]) {
      const own = read(point, at);
      const others = places.map((place) => read(cited, place));
      if (own === undefined || others.length === 0) continue;
      if (others.some((one) => one === undefined || one === own)) continue;
      return [{ own: `${word.text} … ${own}`, source: `${word.text} … ${others[0]}` }];
    }
    return [];
  });
}

/** The measure right behind a number and its scale. */
function measureAfter({ words, text }: Clauses, at: number): string | undefined {
  const number = words[at];
  if (!number) return undefined;
  if (/^\s?%/.test(text.slice(number.end, number.end + 2))) return 'percent';
  const isScale = SCALE.test(words[at + 1]?.text ?? '');
  const next = words.slice(at + (isScale ? 2 : 1)).slice(0, 3);
  const [first] = next;
  if (first?.sentence !== number.sentence || (first.text.length < 3 && !SHORT.test(first.text)))
    return undefined;
  const after = next.map((word) => word.text).join(' ');
  // `20 points` may be short for `20 percentage points`.
  if (POINTS.test(after)) return 'points';
  const name = measureOf(after);
  return name === '%' ? 'percent' : name;
}

/** `pound` in `$16.99 a pound`. */
function perAfter({ words, text }: Clauses, at: number): string | undefined {
  const from = words[at]?.end ?? 0;
  return PER.exec(text.slice(from, from + 50))?.[1];
}

const SCALE = /^(?:hundred|thousand|million|billion|trillion|lakh|crore)$/;
const POINTS = /^(?:(?:percentage |per ?cent )?points?|pp|ppt)\b/;
const SHORT = /^(?:km|kg|ft|lb|mm|cm|ha)$/;
const PER =
  /^(?: (?:million|billion|thousand|cents?|euros?|pounds?|dollars?|rupees?))?,? (?:an?|per|each|every) (\p{Ll}+?)s?(?![\p{L}-])/u;
