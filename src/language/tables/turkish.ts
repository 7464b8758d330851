/** What is known of Turkish. */
import { language } from '../model/language.ts';

export const turkish = language(['tr'], {
  sense: { negations: ['değil'] },
});
