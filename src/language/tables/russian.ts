/** What is known of Russian. */
import type { Language } from '../model/language.ts';

export const russian: Language = {
  tags: ['ru'],
  hasNameForms: true,
  numbers: {
    hedges: [
      { words: 'около', qualifier: 'about' },
      { words: 'почти', qualifier: 'about' },
      { words: 'приблизительно', qualifier: 'about' },
      { words: 'более', qualifier: 'more-than' },
      { words: 'больше', qualifier: 'more-than' },
      { words: 'до', qualifier: 'up-to' },
      { words: 'менее', qualifier: 'less-than' },
    ],
  },
  sense: { negations: ['не', 'нет', 'ни', 'никогда'] },
};
