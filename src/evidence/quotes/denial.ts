/**
 * Whether a source has quoted words denied where it introduces them: `denied saying “…”`, `never said
 * “…”`, `“…”, Dell did not say`, `was not “…”`. Reads English; passes over a denial that another verb of speech follows
 * (`denied it, saying “…”`).
 */

import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { isNegation } from '../../language/words/sense-words.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';
import type { Located } from '../search/elided-passages.ts';
import type { Finding } from '../verdict/check.ts';

const PATTERNS = lazily(() => {
  const { not, say, deny, denied, speaking } = ENGLISH.sense.denial;
  const never = `${anyOf(not)} ${anyOf(say)}`;
  return {
    before: [never, anyOf(deny)].map(
      (verb) => new RegExp(`\\b${verb}\\b(?<between>[^,;:.!?]*)$`, 'i'),
    ),
    /** What lets somebody speak after all. */
    speaks: new RegExp(`\\b${anyOf(speaking)}\\b`, 'i'),
    after: new RegExp(
      `^[”"’'»,\\s]*,?\\s*(?:(?!${anyWord(ENGLISH.numbers.parting)} )[\\p{L}'.-]+ ){0,4}?(?:${never}|${anyOf(deny)} ${anyOf(denied)})\\b`,
      'iu',
    ),
  };
});
const MAX_NEAR = 200;

export function denialOf({ scope, stretch, range, places }: Located): Finding | undefined {
  const { source } = scope;
  const [first, last] = [stretch.at(0)?.start ?? range.start, stretch.at(-1)?.end ?? range.end];
  const from = paragraph(source, paragraphNumberAt(source, first))?.start ?? first;
  const to = paragraph(source, paragraphNumberAt(source, last))?.end ?? last;
  const before = source.text
    .slice(Math.max(from, first - MAX_NEAR), first)
    .replaceAll('’', "'")
    .replace(/[\s“"'‘«„‹]+$/, '');
  const after = source.text.slice(last, Math.min(to, last + MAX_NEAR)).replaceAll('’', "'");
  const clause = before.slice(before.search(/[^.!?”"»]*$/));
  const isDenied =
    PATTERNS().before.some((pattern) => {
      const between = pattern.exec(clause)?.groups?.between;
      return between !== undefined && !PATTERNS().speaks.test(between);
    }) || PATTERNS().after.test(after);
  const turning = negationBefore(before);
  if (turning !== undefined) {
    return {
      code: 'quote-cut-short',
      message: `the source’s own words before the quote have ‘${turning}’, which can change its meaning`,
      help: 'say so in context:, or leave the quote out',
      key: 'text',
      places,
    };
  }
  if (!isDenied) return undefined;
  return {
    code: 'attribution-not-near',
    message: 'expected words that the speaker said, but the source says that they were denied',
    help: 'write in context: that they were denied, or leave the quote out',
    key: 'text',
    places,
  };
}

/** A negation right before a quotation: `he was not “qualified”`. */
function negationBefore(before: string): string | undefined {
  const { articles } = ENGLISH.speech;
  const words = wordsIn(before.slice(-40));
  const last = words.findLast((word) => ![...articles, 'to'].includes(word.toLowerCase()));
  return last !== undefined && /[\p{L}]$/u.test(before) && isNegation(last) ? last : undefined;
}
