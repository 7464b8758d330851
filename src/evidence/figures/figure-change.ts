/**
 * Whether a number says by how much something changes or differs, and the figure only what: `add 40 ships`, `fell 5 per
 * cent`, `widen the deficit by £3m`, `another 40`, `40 fewer`, `the rise in births was 40`. Read in English alone.
 */
import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { measureOf } from '../../language/units/measures.ts';
import { alikeOf } from '../../language/words/alike.ts';
import { stemOf, stemsOf } from '../../language/words/stems.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';

export function isBareChange(
  { what, unit = '', exact = '' }: Figure,
  { hedged, range, unit: counted, bound: { sentence, kind } }: SourceQuantity,
  { source: { text }, language }: Scope,
): boolean {
  if (!isEnglish(language) || stemsOf(what, language).length === 0) return false;
  const { verb: VERB, noun: NOUN, by, before, behind, said } = PATTERNS();
  const lead = text.slice(sentence.start, hedged.start);
  const verb = VERB.exec(lead)?.groups?.verb;
  const isCount = kind === 'count' && counted !== undefined && measureOf(counted) === undefined;
  const isChange =
    verb !== undefined ||
    NOUN.test(lead) ||
    before.test(lead) ||
    behind.test(text.slice(range.end, sentence.end)) ||
    (!isCount && by.test(lead));
  if (!isChange || said.test(`${what} ${exact}`)) return false;
  if (verb === undefined) return true;
  const own = new Set(stemsOf(`${what} ${unit} ${exact}`, language));
  const stem = stemOf(verb.toLowerCase(), language);
  return ![stem, ...alikeOf(stem, language)].some((one) => own.has(one));
}

/** Of the words before the number in its sentence, of those behind it, and of those of a figure. */
const PATTERNS = lazily(() => {
  const { changing, changes, differing, compared, beforeChange, beforeChanged } = ENGLISH.sense;
  const [by, of] = [anyWord(beforeChange), anyWord(beforeChanged)];
  const { be } = ENGLISH.speech;
  const change = anyOf([...changing, ...changes]);
  return {
    verb: new RegExp(
      `(?<!\\p{L})(?<verb>${anyOf(changing)})(?:(?: [^,;:]{1,60}?)? ${by})?\\s+$`,
      'iu',
    ),
    noun: new RegExp(
      `(?<!\\p{L})${change}\\s+${of}\\s(?:[^,;:]+\\s(?:${anyWord(be)}|${of})\\s+)?$`,
      'iu',
    ),
    by: new RegExp(`(?<!\\p{L})${by}\\s+$`, 'iu'),
    before: new RegExp(`(?<!\\p{L})${anyWord(differing)}\\s+$`, 'iu'),
    behind: new RegExp(`^\\s+${anyWord(differing)}(?!\\p{L}|\\s+than)`, 'iu'),
    said: new RegExp(
      `(?<!\\p{L})${anyOf([...changing, ...changes, ...differing, ...compared])}(?!\\p{L})`,
      'iu',
    ),
  };
});
