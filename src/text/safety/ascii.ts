/**
 * Writes a text in ASCII, for printers, mail and terminals that show nothing else: `£3bn` becomes `GBP 3bn`, `“`
 * becomes `"`, `é` becomes `e`. A grapheme without a usual spelling becomes `?`. Other scripts are not
 * transliterated, because that would be guessing.
 */

import {
  DIACRITIC,
  PLAIN_LETTERS,
  SIGN_SPELLINGS,
  TYPOGRAPHY,
  WHITE_SPACE,
  WITHOUT_INK,
} from '../folding/folding-table.ts';
import { eachGrapheme } from '../layout/graphemes.ts';
import { lazily } from '../memo.ts';

const ONLY_ASCII = /^[\0-\x7F]*$/;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;
const DIGIT_AT_END = /[0-9]$/;
const MARKS = lazily(() => /\p{M}/gu);
/** A fraction in one character. A space separates it from a number before it. */
const FRACTION = lazily(() => /^\p{No}$/u);
const SUPERSCRIPT = /^[\u00B2\u00B3\u00B9\u2070-\u207F]$/;
const FIRST_REGIONAL_INDICATOR = 0x1f1e6;
const UNKNOWN = '?';

/** Line feeds and other ASCII control characters stay as they are. */
export function toAscii(text: string): string {
  if (ONLY_ASCII.test(text)) return text;
  let written = '';
  eachGrapheme(text, (start, end) => {
    const cluster = text.slice(start, end);
    if (ONLY_ASCII.test(cluster)) written += cluster;
    else written += spelling(cluster, written, text.charAt(end));
  });
  return written;
}

/** One grapheme in ASCII; `written` is the text before it, `next` the character after it. */
function spelling(cluster: string, written: string, next: string): string {
  let spelt = '';
  for (const character of cluster.normalize('NFC')) {
    const part = spellCharacter(character, written + spelt, next);
    // Of several unknown characters in one emoji or syllable, only the first becomes a question mark.
    if (part === UNKNOWN && spelt.endsWith(UNKNOWN)) continue;
    spelt += part;
  }
  return spelt;
}

function spellCharacter(character: string, written: string, next: string): string {
  if (ONLY_ASCII.test(character)) return character;
  if (WHITE_SPACE().test(character)) return ' ';
  const sign = SIGN_SPELLINGS().get(character);
  if (sign !== undefined) return spaced(sign, written, next);
  if (WITHOUT_INK().test(character)) return '';
  const same = TYPOGRAPHY().get(character) ?? PLAIN_LETTERS().get(character);
  if (same !== undefined && ONLY_ASCII.test(same)) return same;
  const indicator = (character.codePointAt(0) ?? 0) - FIRST_REGIONAL_INDICATOR;
  if (indicator >= 0 && indicator < 26) return String.fromCharCode(65 + indicator);
  return decomposed(character, written);
}

/** Spells the parts into which Unicode decomposes a character: `é`, `½`, `²`, full-width letters. */
function decomposed(character: string, written: string): string {
  const parts = [...character.normalize('NFKD').replace(DIACRITIC(), '')];
  const plain = parts.map((part) => spellPart(part)).join('');
  if (!ONLY_ASCII.test(plain)) return UNKNOWN;
  if (plain === '') return '';
  if (SUPERSCRIPT.test(character) && DIGIT_AT_END.test(written)) return `^${plain}`;
  if (FRACTION().test(character) && plain.includes('/') && DIGIT_AT_END.test(written))
    return ` ${plain}`;
  return plain;
}

function spellPart(part: string): string {
  if (ONLY_ASCII.test(part)) return part;
  const spelt =
    SIGN_SPELLINGS().get(part)?.replaceAll('_', '') ??
    TYPOGRAPHY().get(part) ??
    PLAIN_LETTERS().get(part);
  return spelt ?? part.replace(MARKS(), '');
}

/** A sign's spelling. Each `_` at its ends becomes a space if a letter or digit would touch it, else nothing. */
function spaced(sign: string, written: string, next: string): string {
  const before = sign.startsWith('_') && LETTER_OR_DIGIT.test(written.slice(-1)) ? ' ' : '';
  const after = sign.endsWith('_') && LETTER_OR_DIGIT.test(next) ? ' ' : '';
  return before + sign.replace(/^_|_$/g, '') + after;
}
