/** What is known of Turkish. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const turkish: Language = {
  tags: ['tr'],
  common: words(
    `ve bir bu için ile da de olarak daha çok gibi olan en ya ama kadar sonra göre olduğu ise`,
  ),
  hasNameForms: true,
  sense: { negations: ['değil'] },
};
