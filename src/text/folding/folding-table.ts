/**
 * The one table of characters that are typographic or spelling variants of others, such as `“` of `"`. Comparing,
 * searching and ASCII printing read it, so that what was printed in ASCII is still found. Words, digits and letter case
 * never belong in it.
 */
import { lazily } from '../memo.ts';

/** Typographic variants of an ASCII character: the character, and every variant of it. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»″❝❞〝〞〟＂'],
  ["'", '‘’‚‛‹›′❛❜＇`´\u02BB\u02BC\u02B9'],
  [
    '-',
    '\u058A\u05BE\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E17\u2E3A\u2E3B\u2E40\uFE31\uFE32\uFE58\uFE63\uFF0D',
  ],
  ['...', '…'],
];

/** Ligatures of the typesetter, which are the same letters. */
const LIGATURES: readonly (readonly [string, string])[] = [
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
];

/** Latin letters and ligatures that are no letter with a mark, in plain letters; both cases. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ð', 'd'],
  ['Ð', 'D'],
  ['þ', 'th'],
  ['Þ', 'TH'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ı', 'i'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ŋ', 'ng'],
  ['Ŋ', 'NG'],
  ['ĸ', 'k'],
  ['ə', 'e'],
  ['Ə', 'E'],
  ['ƒ', 'f'],
  ['ſ', 's'],
  ['ŉ', "'n"],
  ['ĳ', 'ij'],
  ['Ĳ', 'IJ'],
  ['ς', 'σ'],
];

/**
 * Signs with a customary ASCII spelling; used for printing alone. `_` at an end is a space where a
 * letter or digit would touch the sign there.
 */
const SIGNS: readonly (readonly [string, string])[] = [
  ['—', '--'],
  ['―', '--'],
  ['⸺', '--'],
  ['⸻', '---'],
  ['£', '_GBP_'],
  ['€', '_EUR_'],
  ['¥', '_JPY_'],
  ['₹', '_INR_'],
  ['₩', '_KRW_'],
  ['₽', '_RUB_'],
  ['₴', '_UAH_'],
  ['₺', '_TRY_'],
  ['₪', '_ILS_'],
  ['₫', '_VND_'],
  ['₦', '_NGN_'],
  ['₱', '_PHP_'],
  ['₿', '_BTC_'],
  ['¢', '_cents'],
  ['×', 'x'],
  ['÷', '/'],
  ['±', '+/-'],
  ['∓', '-/+'],
  ['·', '.'],
  ['•', '*'],
  ['‣', '*'],
  ['◦', 'o'],
  ['▪', '*'],
  ['■', '*'],
  ['●', '*'],
  ['○', 'o'],
  ['★', '*'],
  ['☆', '*'],
  ['©', '(c)'],
  ['®', '(R)'],
  ['™', '(TM)'],
  ['°', '_deg_'],
  ['µ', 'u'],
  ['μ', 'u'],
  ['‰', '_per mille'],
  ['§', 'section_'],
  ['¶', 'paragraph_'],
  ['№', 'No._'],
  ['†', '+'],
  ['‡', '++'],
  ['¡', '!'],
  ['¿', '?'],
  ['→', '->'],
  ['←', '<-'],
  ['↔', '<->'],
  ['⇒', '=>'],
  ['≈', '~'],
  ['∼', '~'],
  ['〜', '~'],
  ['≠', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['∞', 'infinity'],
  ['√', 'sqrt'],
  ['⁄', '/'],
  ['∕', '/'],
  ['¦', '|'],
  ['¬', 'not_'],
  ['─', '-'],
  ['━', '-'],
  ['═', '='],
  ['│', '|'],
  ['┃', '|'],
  ['✓', 'v'],
  ['✔', 'v'],
  ['✗', 'x'],
  ['✘', 'x'],
  ['、', ','],
  ['。', '.'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['ª', 'a'],
  ['º', 'o'],
];

/** A variant to its ASCII form; keys are single characters. */
export const TYPOGRAPHY = lazily(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...VARIANTS.flatMap(([plain, variants]) =>
        [...variants].map((variant): [string, string] => [variant, plain]),
      ),
      ...LIGATURES,
    ]),
);

/** A letter or ligature to plain letters of the same case. */
export const PLAIN_LETTERS = lazily((): ReadonlyMap<string, string> => new Map(LETTERS));

/** A sign to its ASCII spelling, `_` as said above. */
export const SIGN_SPELLINGS = lazily((): ReadonlyMap<string, string> => new Map(SIGNS));

/** Characters that count as white space: Unicode's White_Space. */
export const WHITE_SPACE = lazily(() => /\p{White_Space}/u);

/** Characters without ink that comparing passes over: soft hyphen, joiners, bidirectional controls. */
export const WITHOUT_INK = lazily(() => /\p{Default_Ignorable_Code_Point}/u);

/** Blocks of marks that make an accented letter or a vocalised text, not another letter. */
const DIACRITICS = [
  '\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F', // combining diacritical marks
  '\\u0483-\\u0487', // Cyrillic titlo and breathings
  '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7', // Hebrew accents and points
  '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED', // Arabic vowel signs
];

/** A run of such marks; for `replace` only, as it is global. */
export const DIACRITIC = lazily(() => new RegExp(`[${DIACRITICS.join('')}]+`, 'g'));
