/** Words that say the same of what a number counts: `killed` and `deaths`, `donated` and `gave`. */

import { memoised } from '../../text/memo.ts';
import { findLanguage } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { stemOf } from './stems.ts';

/** The stems that say the same as another; none where nothing is known of it. */
export function alikeOf(stem: string, tag: string | undefined): readonly string[] {
  const language = findLanguage(tag);
  return (language && alikeIn(language).get(stem)) ?? [];
}

const alikeIn = memoised((language: Language) => {
  const groups = new Map<string, readonly string[]>();
  for (const words of language.numbers?.alike ?? []) {
    const stems = [...new Set(words.split(' ').map((word) => stemOf(word, language.tags[0])))];
    for (const stem of stems) groups.set(stem, [...(groups.get(stem) ?? []), ...stems]);
  }
  return groups;
});
