/** What is known of Japanese. */
import { language } from '../model/language.ts';

export const japanese = language(['ja'], {
  isUnspaced: true,
  sense: { negations: ['ない', 'ません', '[不未無]'] },
});
