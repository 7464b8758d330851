/** Whether words for somebody leave unsaid who it is: `a NATO official`, `senior officials`, `residents of Varna`. */
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { lazily } from '../../text/memo.ts';

const PATTERN = lazily(() => {
  const { indefinite, prepositions } = GRAMMAR();
  return new RegExp(
    `^(?:(?:an?|one|${indefinite})\\s|(?!the\\s)(?:\\p{L}[\\p{L}-]*\\s)*(?:${anyWord(ENGLISH.gaps.unnamed)})(?:$|\\s(?:${prepositions})\\s))`,
    'iu',
  );
});

export function isUnnamed(words: string): boolean {
  return PATTERN().test(words);
}
