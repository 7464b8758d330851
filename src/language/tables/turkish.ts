/** What is known of Turkish. */
import type { Language } from '../model/language.ts';

export const turkish: Language = {
  tags: ['tr'],
  hasNameForms: true,
  sense: { negations: ['değil'] },
};
