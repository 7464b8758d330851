/**
 * Whether a source has quoted words denied where it introduces them: `denied saying “…”`, `never said
 * “…”`, `“…”, Dell did not say`. Reads English; passes over a denial that another verb of speech follows
 * (`denied it, saying “…”`).
 */

import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import type { Located } from '../search/elided-passages.ts';
import type { Finding } from '../verdict/check.ts';

const SAY =
  '(?:say|said|says|saying|claim|claimed|tell|told|argue|argued|call|called|state|stated|suggest|suggested|write|wrote|written|announce|announced|promise|promised|use|used)';
const NOT =
  "(?:never|nobody|no one|(?:did|do|does|has|have|had|would)(?: not|n't)(?: ever)?)(?: once| actually| ever)?";
const DENY =
  '(?:den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|disavow(?:s|ed|ing)?)';
const BEFORE: readonly RegExp[] = [
  new RegExp(`\\b${NOT} ${SAY}\\b(?<between>[^,;:.!?]*)$`, 'i'),
  new RegExp(`\\b${DENY}\\b(?<between>[^,;:.!?]*)$`, 'i'),
];
/** Words after a denial that introduce what was said after all. */
const SPEAKS =
  /\b(?:and|but|while|as|calls?|called|calling|described|describing|dubbed|labell?ed|branded|termed|with)\b/i;
const AFTER = new RegExp(
  `^[”"’'»,\\s]*,?\\s*(?:[\\p{L}'.-]+ ){0,4}?(?:${NOT} ${SAY}|${DENY} (?:ever )?(?:saying|having said))\\b`,
  'iu',
);
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
    BEFORE.some((pattern) => {
      const between = pattern.exec(clause)?.groups?.between;
      return between !== undefined && !SPEAKS.test(between);
    }) || AFTER.test(after);
  if (!isDenied) return undefined;
  return {
    code: 'attribution-not-near',
    message: 'expected words that were said, found that the source has them denied',
    help: 'say in context: that they were denied, or leave them out',
    key: 'text',
    places,
  };
}
