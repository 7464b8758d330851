/** English, which a text is also taken for where its language is not given. */

import type { FullLanguage } from '../../model/language.ts';
import { words } from '../../model/pattern.ts';
import { englishClauses } from '../clauses/english.ts';
import { gaps } from './gaps.ts';
import { irregular, irregularPlurals } from './irregular.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { sense } from './sense.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

const COMMON = `the and of to in is was were that for with on as at by from his her their its has have had will would
  been are not but which who this they she he after said about more than into over when there`;

export const english: FullLanguage = {
  tags: ['en'],
  clauses: englishClauses,
  common: words(COMMON),
  irregular,
  irregularPlurals,
  numbers,
  times,
  sense,
  names,
  speech,
  gaps,
};
