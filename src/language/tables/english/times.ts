/** English words for days and times of day. */
import type { TimeWords } from '../../model/language.ts';
import { words } from '../../model/pattern.ts';

export const times: TimeWords = {
  months: words(
    'January February March April May June July August September October November December',
  ),
  shortMonths: words('Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec'),
  weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  clock: [
    ...['[ap]\\.\\s?m\\b', '[ap]m\\b', '[AP]\\.?M\\b', "o['’]clock", 'hrs\\b', 'noon\\b'],
    ...['midnight\\b', 'GMT\\b', 'UTC\\b', 'BST\\b', 'CES?T\\b', '[ECMP][SD]?T\\b'],
    'local time\\b',
  ],
  partsOfDay: ['in the morning', 'in the afternoon', 'in the evening', 'at night'],
  atHour: words('at by until till from before after around about'),
  past: ['(?: minutes?)? past'],
  beforeHour: [
    ...['half[- ]past', 'quarter (?:past|to)'],
    '(?:five|ten|twenty|\\d)(?: minutes)? past',
  ],
};
