/** What is known of Ukrainian. */
import type { Language } from '../model/language.ts';

export const ukrainian: Language = {
  tags: ['uk'],
  hasNameForms: true,
  numbers: {
    hedges: [
      { words: 'приблизно', qualifier: 'about' },
      { words: 'близько', qualifier: 'about' },
      { words: 'майже', qualifier: 'about' },
      { words: 'понад', qualifier: 'more-than' },
      { words: 'більше', qualifier: 'more-than' },
      { words: 'щонайменше', qualifier: 'at-least' },
    ],
  },
  sense: { negations: ['не', 'ні', 'немає', 'ніколи'] },
};
