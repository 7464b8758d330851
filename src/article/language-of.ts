/** The language of an article: the one that is stated, or the one that its text is recognised to be in. */

import { recogniseLanguage } from '../language/recognise.ts';
import { memoised } from '../text/memo.ts';
import type { SourceText } from './source-text.ts';

const recognised = memoised(({ text }: SourceText) => ({ language: recogniseLanguage(text) }));

export function languageOfText(source: SourceText, stated?: string): string | undefined {
  return stated ?? recognised(source).language;
}
