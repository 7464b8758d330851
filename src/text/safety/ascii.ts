/**
 * Writes a text in ASCII for printers and mail that know nothing else: `£3bn` is `GBP 3bn`, `“`
 * is `"`, `é` is `e`. A grapheme without a customary spelling becomes one `?`, so that a reader sees
 * that something stood there; refuses to transliterate other scripts, which would be guessing.
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
/** Fractions in one character: a number before them is kept apart. */
const FRACTION = lazily(() => /^\p{No}$/u);
const SUPERSCRIPT = /^[\u00B2\u00B3\u00B9\u2070-\u207F]$/;
const FIRST_REGIONAL_INDICATOR = 0x1f1e6;
const UNKNOWN = '?';

/** The text with every character below U+0080; line feeds and other ASCII controls stay. */
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

/** One grapheme in ASCII; `written` and `next` are what stands around it. */
function spelling(cluster: string, written: string, next: string): string {
  let spelt = '';
  for (const character of cluster.normalize('NFC')) {
    const part = spellCharacter(character, written + spelt, next);
    // The parts of one emoji or syllable are one stranger to the reader.
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

/** Spells what Unicode says a character is made of: `é`, `½`, `²`, full-width letters. */
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

/** A sign's spelling with its `_` made a space where a letter or digit would touch it. */
function spaced(sign: string, written: string, next: string): string {
  const before = sign.startsWith('_') && LETTER_OR_DIGIT.test(written.slice(-1)) ? ' ' : '';
  const after = sign.endsWith('_') && LETTER_OR_DIGIT.test(next) ? ' ' : '';
  return before + sign.replace(/^_|_$/g, '') + after;
}
