/** Says in which language a text is, by its most frequent words. */
import { ENGLISH, FOREIGN_LANGUAGES } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { isFunctionWord } from './clause-marks.ts';

/** Characters that are read. */
const MOST = 6000;
/** Share of a text that its function words make, at least. */
const LEAST = 0.2;

/** Undefined where the text is too short, or in no language of which such words are known. */
export function recogniseLanguage(text: string): Language | undefined {
  const words =
    text
      .slice(0, MOST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const shares = [ENGLISH, ...FOREIGN_LANGUAGES]
    .map((language) => ({
      language,
      share: words.filter((word) => isFunctionWord(word, language)).length / words.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (!best || best.share < LEAST || best.share < (second?.share ?? 0) * 1.3) return undefined;
  return best.language;
}
