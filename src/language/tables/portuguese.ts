/** What is known of Portuguese. */
import { language } from '../model/language.ts';

export const portuguese = language(['pt'], {
  sense: { negations: ['não'] },
});
