/** Reads figures in short form, which are words of the source, in the language of the source. */

import type { Figure } from '../../brief/model/brief.ts';
import { readFigurePhrase } from '../../language/figures/figure-phrase.ts';
import { qualifiersOf } from '../../language/figures/hedges-around.ts';
import { isEnglish } from '../../language/languages.ts';

export function isShortForm({ exact, what, phrase }: Figure): boolean {
  if (exact === undefined || !exact.endsWith(what)) return false;
  const rest = exact.slice(0, exact.length - what.length).replace(/[\s,]+$/, '');
  return rest === '' || rest.toLowerCase() === phrase.toLowerCase();
}

/** A brief that does not say the language of its source was read as if that were English. */
export function inLanguage(figure: Figure, language: string | undefined): Figure {
  const { exact } = figure;
  if (exact === undefined || isEnglish(language) || !isShortForm(figure)) return figure;
  const read = readFigurePhrase(exact, language);
  if (!read) return figure;
  const { quantity, unit } = read;
  const [qualifier = read.qualifier] = qualifiersOf(read, exact, language);
  const { unit: _, ...rest } = figure;
  return { ...rest, quantity, qualifier, ...(unit !== undefined && { unit }) };
}
