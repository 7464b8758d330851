/** Says of a line of a page whether its words are those of furniture, in any of the languages that are known. */
import { lazily } from '../../text/memo.ts';
import type { PageWords } from '../model/page-words.ts';
import { anyOf, type Pattern } from '../model/pattern.ts';
import { PAGE_WORDS } from '../pages.ts';

const patterns = (field: Exclude<keyof PageWords, 'archive'>): readonly Pattern[] =>
  PAGE_WORDS.flatMap((words) => words[field]);

const START = '^[\\s\\P{L}]{0,4}';
/** Signs at the beginning of a line may be left out, such as arrows. */
const LABEL = lazily(() => new RegExp(`${START}${anyOf(patterns('labels'))}\\P{L}{0,12}$`, 'iu'));
const POINTER = lazily(() => new RegExp(`${START}${anyOf(patterns('pointers'))}`, 'iu'));
const ENDING = lazily(() => new RegExp(`${START}${anyOf(patterns('endings'))}`, 'iu'));
const CREDIT = lazily(
  () =>
    new RegExp(
      `${START}(?:${anyOf(patterns('credits').filter((one) => !one.endsWith('$')))})|${anyOf(patterns('credits').filter((one) => one.endsWith('$')))}`,
      'iu',
    ),
);
const PAYWALL = lazily(() => new RegExp(anyOf(patterns('paywall')), 'iu'));
const BY = lazily(() => new RegExp(`^${anyOf(patterns('by'))}:?\\s+`, 'iu'));

export const isPageLabel = (line: string): boolean => LABEL().test(line);
export const isPointer = (line: string): boolean => POINTER().test(line);
export const endsArticle = (heading: string): boolean => ENDING().test(heading);
export const isCredit = (line: string): boolean => CREDIT().test(line);
export const isPaywall = (line: string): boolean => PAYWALL().test(line);

/** An author’s name without the word before it. */
export const withoutBy = (line: string): string => line.replace(BY(), '');
