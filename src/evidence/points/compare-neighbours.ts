/**
 * The numbers of a summary point with the words beside them: whether two numbers have changed places, and whether a
 * number has another measure than in the source. Only where the source has the same numbers is that judged.
 */
import { measureOf } from '../../language/numbers/measures.ts';
import { type Clauses, restsOn } from './cited-clauses.ts';

export interface NeighbourFault {
  readonly kind: 'swapped' | 'unit';
  /** As the point has it, and as the source has it. */
  readonly own: string;
  readonly source: string;
}

export function compareNeighbours(point: Clauses, cited: Clauses): NeighbourFault[] {
  return [...swapped(point, cited), ...otherUnits(point, cited)];
}

/** Numbers of one point that are compared; nobody writes more. */
const MAX_NUMBERS = 20;

function swapped(point: Clauses, cited: Clauses): NeighbourFault[] {
  const sentences = Map.groupBy(point.words.keys(), (at) => point.words[at]?.sentence ?? 0);
  for (const places of sentences.values()) {
    const numbers = places.filter((at) => point.words[at]?.isNumber).slice(0, MAX_NUMBERS);
    if (numbers.length < 1) continue;
    const words = places.flatMap((at) => point.words[at] ?? []);
    for (const sentence of restsOn(words, cited)) {
      const at = (stem: string | undefined): number[] =>
        (cited.byStem.get(stem ?? '') ?? []).filter(
          (one) => cited.words[one]?.sentence === sentence,
        );
      for (const [index, one] of numbers.entries()) {
        const [thereOne, ...moreOne] = at(point.words[one]?.stem);
        if (thereOne === undefined || moreOne.length > 0) continue;
        for (const other of numbers.slice(index + 1)) {
          const [thereOther, ...moreOther] = at(point.words[other]?.stem);
          if (thereOther === undefined || moreOther.length > 0 || thereOther === thereOne) continue;
          const straight =
            likeness(point, one, cited, thereOne) + likeness(point, other, cited, thereOther);
          const crossed =
            likeness(point, one, cited, thereOther) + likeness(point, other, cited, thereOne);
          if (crossed < straight + 2) continue;
          return [
            {
              kind: 'swapped',
              own: `${phrase(point, one)}’ and ‘${phrase(point, other)}`,
              source: `${phrase(cited, thereOne)}’ and ‘${phrase(cited, thereOther)}`,
            },
          ];
        }
      }
    }
  }
  return [];
}

/** How much the words around two numbers agree; the word right after counts more. */
function likeness(one: Clauses, at: number, other: Clauses, there: number): number {
  const [before, after] = [stems(one, at, -1), stems(one, at, 1)];
  const [otherBefore, otherAfter] = [stems(other, there, -1), stems(other, there, 1)];
  const shared = (some: readonly string[], others: readonly string[]): number =>
    new Set(some.filter((stem) => others.includes(stem))).size;
  const isSameNext = after[0] !== undefined && after[0] === otherAfter[0];
  return shared(before, otherBefore) + shared(after, otherAfter) + Number(isSameNext);
}

/** Words of substance beside a number, up to the next number or the end of the sentence. */
function stems({ words }: Clauses, from: number, step: -1 | 1): string[] {
  const found: string[] = [];
  for (let at = from + step; Math.abs(at - from) <= 5 && found.length < 3; at += step) {
    const word = words[at];
    if (word?.sentence !== words[from]?.sentence || word?.isNumber !== false) break;
    if (word.isContent) found.push(word.stem);
  }
  return found;
}

function phrase({ words }: Clauses, at: number): string {
  const next = words[at + 1];
  const isNear = next?.sentence === words[at]?.sentence;
  return [words[at]?.text, isNear ? next?.text : undefined].join(' ').trim();
}

/** A measure of the same number that none of its places has. */
function otherUnits(point: Clauses, cited: Clauses): NeighbourFault[] {
  return point.words.flatMap((word, at): NeighbourFault[] => {
    if (!word.isNumber) return [];
    const places = cited.byStem.get(word.stem) ?? [];
    for (const read of [measureAfter, perAfter]) {
      const own = read(point, at);
      const others = places.map((place) => read(cited, place));
      if (own === undefined || others.length === 0) continue;
      if (others.some((one) => one === undefined || one === own)) continue;
      return [
        { kind: 'unit', own: `${word.text} … ${own}`, source: `${word.text} … ${others[0]}` },
      ];
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
  const name = /^points?\b/.test(after) ? 'points' : measureOf(after);
  if (name !== '%') return name;
  return /^per(?:centage|cent| cent)? points?\b/.test(after) ? 'percentage points' : 'percent';
}

/** `pound` in `$16.99 a pound`. */
function perAfter({ words, text }: Clauses, at: number): string | undefined {
  const from = words[at]?.end ?? 0;
  return PER.exec(text.slice(from, from + 50))?.[1];
}

const SCALE = /^(?:hundred|thousand|million|billion|trillion|lakh|crore)$/;
const SHORT = /^(?:km|kg|ft|lb|mm|cm|ha)$/;
const PER =
  /^(?: (?:million|billion|thousand|cents?|euros?|pounds?|dollars?|rupees?))?,? (?:an?|per|each|every) (\p{Ll}+?)s?(?![\p{L}-])/u;
