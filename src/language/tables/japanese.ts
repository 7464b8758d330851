/** What is known of Japanese. */
import type { Language } from '../model/language.ts';

export const japanese: Language = {
  tags: ['ja'],
  isUnspaced: true,
  sense: { negations: ['ない', 'ません', '[不未無]'] },
};
