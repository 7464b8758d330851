/** Honest figures of an article: short forms are words of a sentence, long forms are made where the pattern is sure. */
import { type Article, paragraphText, type Sentence } from './article.ts';
import {
  type FoundNumber,
  HEDGE_WORDS,
  numbersIn,
  RANGE,
  SCALES,
  SPELT,
} from './number-pattern.ts';
import type { HonestItem } from './trial.ts';

export function honestFigures(article: Article): HonestItem[] {
  return article.sentences.flatMap((sentence) => {
    if (!/^["“]?\p{Lu}.*[.!]["”]?$/u.test(sentence.text)) return [];
    const found = numbersIn(sentence.text);
    const cited = paragraphText(article, sentence.paragraph);
    const ranges = rangesOf(sentence);
    const single = found.flatMap((number) => {
      // With the same number there twice, nothing but its words says which is meant.
      const isOnly = found.length === 1 && cited.split(number.digits).length === 2;
      return itemsOf(sentence, number, isOnly);
    });
    return [...single, ...ranges];
  });
}

/** `between 3 and 4 million people`, where the scale is that of both ends. */
function rangesOf({ text, paragraph }: Sentence): HonestItem[] {
  return [...text.matchAll(RANGE)].flatMap((match): HonestItem[] => {
    const { currency = '', min = '', max = '', scale = '', unit = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const exact = phraseAround(text, { start: match.index, end });
    // `between $500,000 and $1 million`: the scale is that of the second alone.
    if (scale !== '' && min.includes(',')) return [];
    if (!isCutBetweenWords(text, exact) || (unit === '' && currency === '')) return [];
    const isPercent = unit === '%' || unit.trim() === 'percent';
    const value = (digits: string): string =>
      `${currency}${digits}${SCALES[scale] ?? ''}${isPercent ? '%' : ''}`;
    const fields = {
      what: exact.replace(match[0], isPercent ? '' : unit).trim(),
      min: value(min),
      max: value(max),
      ...(unit !== '' && !isPercent && { unit: unit.trim() }),
      qualifier: 'between',
      exact,
      at: `p${paragraph}`,
    };
    return [{ kind: 'range', item: { section: 'figures', isShort: false, fields } }];
  });
}

const NUMBER_WORDS = new RegExp(`\\d|\\b(?:${SPELT.join('|')})\\b`);

/** Values of the numbers that are spelt out. */
const SPELT_VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50];

function itemsOf(
  { text, paragraph }: Sentence,
  number: FoundNumber,
  isOnly: boolean,
): HonestItem[] {
  const at = `p${paragraph}`;
  const exact = phraseAround(text, number);
  if (exact.split(' ').length < 3 || !isCutBetweenWords(text, exact)) return [];
  const items: HonestItem[] = [
    { kind: 'short form', item: { section: 'figures', isShort: true, fields: { exact, at } } },
  ];
  const what = whatIn(exact, text, number);
  if (what === undefined || !isOnly) return items;
  const spelt = SPELT.indexOf(number.digits);
  const digits = spelt < 0 ? number.digits : String(SPELT_VALUES[spelt]);
  const scale = SCALES[number.scale] ?? '';
  const isPercent = number.unit === '%' || number.unit === 'percent';
  const qualifier = HEDGE_WORDS[number.hedge];
  const fields = {
    what,
    value: `${number.currency}${digits}${scale}${isPercent ? '%' : ''}`,
    ...(number.unit !== '' && !isPercent && { unit: number.unit }),
    ...(qualifier !== undefined && { qualifier }),
    at,
  };
  items.push(
    {
      kind: 'long form with exact',
      item: { section: 'figures', isShort: false, fields: { ...fields, exact } },
    },
    { kind: 'long form', item: { section: 'figures', isShort: false, fields } },
  );
  return items;
}

/** The number with some words before and after it, as far as the next mark of punctuation. */
function phraseAround(text: string, { start, end }: Pick<FoundNumber, 'start' | 'end'>): string {
  const before = /(?:[\p{L}’'-]+ ){0,5}$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^(?: [\p{L}’'-]+){0,6}/u.exec(text.slice(end))?.[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** Whether the words stand there once, and neither begin nor end inside a word, an initial or a possessive. */
function isCutBetweenWords(text: string, words: string): boolean {
  const [before = '', after = '', ...more] = text.split(words);
  return (
    more.length === 0 &&
    /(?:^|[\s("“—])$/.test(before) &&
    /^(?:$|[\s,;:?!)"”]|\.(?:$|["”\s]))/.test(after)
  );
}

/** What is counted, in the words of the sentence that stand beside the number. */
function whatIn(
  exact: string,
  text: string,
  { start, end, unit }: FoundNumber,
): string | undefined {
  const at = text.indexOf(exact);
  const before = exact.slice(0, start - at).trim();
  const after = exact.slice(end - at).trim();
  const noun = unit === '%' || unit === 'percent' ? '' : unit;
  const words = [before, noun, after].filter((part) => part !== '').join(' ');
  return /\p{L}{4}.* \p{L}{4}/u.test(words) && !NUMBER_WORDS.test(words) ? words : undefined;
}
