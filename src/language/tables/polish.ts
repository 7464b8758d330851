/** What is known of Polish. */
import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const polish: Language = {
  tags: ['pl'],
  common: words(
    `i w na z do się nie że o jest to po od za jak co przez przy dla oraz ale ma są był była było były już tylko
    jego jej ich który która które może tym tego także po roku powiedział`,
  ),
  numbers: {
    scales: { tys: 1e3, 'mln.': 1e6, 'mld.': 1e9 },
    turning: ['nie', 'nigdy'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'około', qualifier: 'about' },
      { words: 'ok.', qualifier: 'about' },
      { words: 'prawie', qualifier: 'about', isShort: true },
      { words: 'niemal', qualifier: 'about', isShort: true },
      { words: 'blisko', qualifier: 'about', isShort: true },
      { words: 'niespełna', qualifier: 'less-than' },
      { words: 'ponad', qualifier: 'more-than' },
      { words: 'przeszło', qualifier: 'more-than' },
      { words: 'więcej niż', qualifier: 'more-than' },
      { words: 'powyżej', qualifier: 'more-than' },
      { words: 'co najmniej', qualifier: 'at-least' },
      { words: 'przynajmniej', qualifier: 'at-least' },
      { words: 'minimum', qualifier: 'at-least' },
      { words: 'do', qualifier: 'up-to' },
      { words: 'nawet', qualifier: 'up-to' },
      { words: 'najwyżej', qualifier: 'at-most' },
      { words: 'co najwyżej', qualifier: 'at-most' },
      { words: 'nie więcej niż', qualifier: 'at-most' },
      { words: 'maksymalnie', qualifier: 'at-most' },
      { words: 'mniej niż', qualifier: 'less-than' },
      { words: 'poniżej', qualifier: 'less-than' },
    ],
    range: {
      between: ['między', 'pomiędzy'],
      from: ['od'],
      and: ['a', 'i'],
      to: ['do'],
      or: ['lub', 'albo'],
    },
  },
  sense: { negations: ['nie', 'nigdy', 'nikt', 'nic', 'żad\\p{L}+', 'bez'] },
};
