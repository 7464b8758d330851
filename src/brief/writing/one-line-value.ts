/** Writes a text of one line as a value in YAML: plain where no reader can take it for something else, else in quotes. */
import { hiddenCharacters } from '../../text/safety/visible.ts';
import { AMBIGUOUS, escaped } from './write-yaml.ts';

export type QuoteMark = '"' | "'";

/** Begins with a letter; no sign that means something in YAML, in brackets or outside of them. */
const PLAIN = /^\p{L}(?:[^\p{C}\p{Zl}\p{Zp}[\]{},:#"'`\\]|:(?=[^\s,[\]{}])|'(?=\p{L}))*$/u;
const NO_TEXT = /^(?:null|nan)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** `quote` is the mark to be used; absent: the text needs none if it can stand without. `isInBrackets`: inside `[ ]` or `{ }`. */
export function oneLineValue(
  text: string,
  quote: QuoteMark | undefined,
  isInBrackets: boolean,
): string {
  const isHidden = hiddenCharacters(text).length > 0 || /\p{C}|\p{Zl}|\p{Zp}/u.test(text);
  if (isHidden) return doubleQuoted(text);
  if (quote === undefined && canBePlain(text, isInBrackets)) return text;
  const needsEscapes = text.includes('"') || text.includes('\\');
  const mark = quote ?? (needsEscapes ? "'" : '"');
  return mark === "'" ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

function canBePlain(text: string, isInBrackets: boolean): boolean {
  if (DAY.test(text)) return true;
  if (text !== text.trim() || AMBIGUOUS.test(text) || NO_TEXT.test(text)) return false;
  // Outside of brackets a comma is plain, but not the first character.
  const [first = '', ...others] = text;
  return PLAIN.test(isInBrackets ? text : first + others.join('').replaceAll(',', ''));
}

function doubleQuoted(text: string): string {
  return escaped(JSON.stringify(text));
}
