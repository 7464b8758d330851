/** English, which a text is also taken for where its language is not given. */
import type { FullLanguage } from '../../model/language.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { sense } from './sense.ts';
import { speech } from './speech.ts';
import { times } from './times.ts';

export const english: FullLanguage = { tags: ['en'], numbers, times, sense, names, speech };
