/** What is known of Portuguese. */
import type { Language } from '../model/language.ts';

export const portuguese: Language = {
  tags: ['pt'],
  sense: { negations: ['não'] },
};
