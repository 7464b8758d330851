/**
 * Whether a number stands in a clause that the source gives as somebody’s claim, `prosecutors allege that he moved €4m`, or
 * as one that somebody disputes: `she rejected claims that 380 tonnes were stored`. Read in English alone.
 */
import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';

export type Claim = 'claimed' | 'disputed';

/** Undefined where it is no claim, or the figure says so too. */
export function claimAround(
  { what, unit = '', exact = '' }: Figure,
  { range, bound: { sentence } }: SourceQuantity,
  { source: { text }, language }: Scope,
): Claim | undefined {
  if (!isEnglish(language)) return undefined;
  const { said, disputed, claimed, opening, trailing, known } = PATTERNS();
  if (said.test(`${unit} ${what} ${exact}`)) return undefined;
  const lead = text.slice(sentence.start, range.start).replace(/[’]/g, "'");
  if (disputed.test(lead)) return 'disputed';
  // `to add to the 11,000` that are there.
  if (known.test(lead)) return undefined;
  const behind = text.slice(range.end, sentence.end);
  return claimed.test(lead) || opening.test(lead) || trailing.test(behind) ? 'claimed' : undefined;
}

const PATTERNS = lazily(() => {
  const { claiming = [], disputing = [], alleged, possible, weak } = ENGLISH.clauses ?? {};
  const [claim, dispute] = [anyOf(claiming), anyOf(disputing)];
  const rest = `(?:(?!,\\s${anyWord(ENGLISH.numbers.parting)}\\s)[^.;])*`;
  const open = [
    ...claiming,
    ...disputing,
    ...(alleged ?? []),
    ...(possible ?? []),
    ...(weak ?? []),
  ];
  return {
    said: new RegExp(`(?<!\\p{L})${anyOf(open)}(?!\\p{L})`, 'iu'),
    known: new RegExp(`(?<!\\p{L})${GRAMMAR().pointing}\\s+$`, 'iu'),
    // `denied reports that 70 soldiers`, up to another sentence.
    disputed: new RegExp(`(?<!\\p{L})${dispute}\\s(?:[^\\s.;]+\\s){0,4}that\\s${rest}$`, 'iu'),
    claimed: new RegExp(`(?<!\\p{L})${claim}\\s(?:[^\\s.;,]+\\s){0,2}that\\s${rest}$`, 'iu'),
    opening: new RegExp(`^["“‘(]?${claim},[^.;]*$`, 'iu'),
    trailing: new RegExp(`^[^.;]*,\\s(?:[^\\s,.;]+\\s){1,3}${claim}[.,;]?\\s*$`, 'iu'),
  };
});
