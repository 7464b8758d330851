/** What is known of Ukrainian. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const ukrainian: Language = {
  tags: ['uk'],
  common: words(
    `і в не на що з по як це із за від до для але він вона вони його їх був була були при також або після більше вже повідомив році та у є`,
  ),
  hasNameForms: true,
  numbers: {
    turning: ['не', 'ніколи'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'орієнтовно', qualifier: 'about' },
      { words: 'більш ніж', qualifier: 'more-than' },
      { words: 'більше ніж', qualifier: 'more-than' },
      { words: 'не менше', qualifier: 'at-least' },
      { words: 'принаймні', qualifier: 'at-least' },
      { words: 'до', qualifier: 'up-to' },
      { words: 'не більше', qualifier: 'at-most' },
      { words: 'щонайбільше', qualifier: 'at-most' },
      { words: 'менше', qualifier: 'less-than' },
      { words: 'менш ніж', qualifier: 'less-than' },
      { words: 'приблизно', qualifier: 'about' },
      { words: 'близько', qualifier: 'about' },
      { words: 'майже', qualifier: 'about', isShort: true },
      { words: 'понад', qualifier: 'more-than' },
      { words: 'більше', qualifier: 'more-than' },
      { words: 'щонайменше', qualifier: 'at-least' },
    ],
  },
  sense: { negations: ['не', 'ні', 'немає', 'ніколи'] },
};
