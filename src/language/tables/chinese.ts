/** What is known of Chinese. */
import { language } from '../model/language.ts';

export const chinese = language(['zh'], {
  isUnspaced: true,
  sense: { negations: ['[不没沒未無无]'] },
});
