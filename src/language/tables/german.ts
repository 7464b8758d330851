/** What is known of German. */
import type { Language } from '../model/language.ts';

export const german: Language = {
  tags: ['de'],
  numbers: {
    scales: {
      ...{ Tausend: 1e3, tausend: 1e3, 'Tsd.': 1e3 },
      ...{ Million: 1e6, Millionen: 1e6, Mio: 1e6, 'Mio.': 1e6 },
      ...{ Milliarde: 1e9, Milliarden: 1e9, Mrd: 1e9, 'Mrd.': 1e9 },
      ...{ Billion: 1e12, Billionen: 1e12 },
    },
    hedges: [
      { words: 'rund', qualifier: 'about' },
      { words: 'etwa', qualifier: 'about' },
      { words: 'circa', qualifier: 'about' },
      { words: 'ca.', qualifier: 'about' },
      { words: 'ungefähr', qualifier: 'about' },
      { words: 'knapp', qualifier: 'about' },
      { words: 'fast', qualifier: 'about' },
      { words: 'gut', qualifier: 'about' },
      { words: 'um die', qualifier: 'about' },
      { words: 'schätzungsweise', qualifier: 'about' },
      { words: 'mehr als', qualifier: 'more-than' },
      { words: 'über', qualifier: 'more-than' },
      { words: 'mindestens', qualifier: 'at-least' },
      { words: 'wenigstens', qualifier: 'at-least' },
      { words: 'bis zu', qualifier: 'up-to' },
      { words: 'höchstens', qualifier: 'at-most' },
      { words: 'weniger als', qualifier: 'less-than' },
      { words: 'unter', qualifier: 'less-than' },
    ],
    range: { between: ['zwischen'], from: [], and: ['und'], to: ['bis'] },
  },
  sense: {
    negations: ['nicht', 'nichts', 'kein\\p{L}*', 'nie', 'niemals'],
    conditions: ['es sei denn', 'wenn', 'falls', 'sofern', 'außer', 'solange', 'aber nur'],
  },
};
