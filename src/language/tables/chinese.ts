/** What is known of Chinese. */
import type { Language } from '../model/language.ts';

export const chinese: Language = {
  tags: ['zh'],
  isUnspaced: true,
  sense: { negations: ['[不没沒未無无]'] },
};
