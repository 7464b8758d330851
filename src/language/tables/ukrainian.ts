/** What is known of Ukrainian. */
import { language } from '../model/language.ts';

export const ukrainian = language(['uk'], {
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
});
