/**
 * The signs by which a quote shows what it changed: `…` and `[…]` for words left out, `[…words…]` for words put
 * in, `[W]e` for a changed capital, `[sic]`. Says which pieces have to be in the source word for word;
 * `elided-passages.ts` finds what the source has between them.
 */
import { foldWords } from '../../article/words/folded-span.ts';

export type Elision =
  /** Words left out, marked by an ellipsis. */
  | { readonly kind: 'omission' }
  /** The editor's words, in place of none or few of the source's. */
  | { readonly kind: 'insertion'; readonly words: string };

/** Characters of a word that are looked at beside brackets. */
const MAX_GLUED = 100;

/** Brackets that are part of a number or a word, but for endings of words: `[un]safe`, `11,000[,000]`. */
export function gluedBrackets(quote: string): string[] {
  const folded = foldWords(quote);
  let from = 0;
  return Array.from(folded.matchAll(/\[[^[\]]*\]/g), ({ index, 0: sign }) => {
    const before = folded.slice(Math.max(from, index - MAX_GLUED), index);
    const left = /[A-Za-z0-9\p{Sc}]+$/u.exec(before)?.[0];
    const after = folded.slice(index + sign.length, index + sign.length + MAX_GLUED);
    const right = /^[\p{L}0-9%]+/u.exec(after)?.[0];
    from = index + sign.length + (right?.length ?? 0);
    if (
      sign.includes('..') ||
      /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9%]/u.test(right ?? '')
    )
      return '';
    const isCapital = left === undefined && CAPITAL.test(sign);
    const isEnding =
      right === undefined &&
      /^\D*$/.test(left ?? '') &&
      /^\[(?:e?d|e?s|'s|s'|ing|er|n|ly)\]$/.test(sign);
    if ((left === undefined && right === undefined) || isCapital || isEnding) return '';
    return `${left ?? ''}${sign}${right ?? ''}`;
  }).filter((found) => found !== '');
}

export interface Piece {
  /** Folded; more than one where brackets change a capital. */
  readonly forms: readonly string[];
}

export interface Elided {
  readonly pieces: readonly Piece[];
  /** What comes before the first piece, between two, and after the last: one more than the pieces. */
  readonly gaps: readonly (readonly Elision[])[];
}

const APPARATUS = /[[(]\s*(?:\.\s?){2,}\.\s*[\])]|(?:\.\s?){2,}\.|\[[^[\]]*\]/g;
/** A letter in brackets that begins a word: its case is the editor's. */
const CAPITAL = /^\[\p{L}\]$/u;
/** No honest quote has more. */
const MAX_PIECES = 60;

/** The pieces of a quote; undefined where it has no apparatus. */
export function readElisions(quote: string): Elided | undefined {
  const folded = foldWords(quote);
  const pieces: Piece[] = [];
  const gaps: Elision[][] = [[]];
  let forms = [''];
  const endPiece = (): void => {
    const trimmed = [...new Set(forms.map(trimPiece))].filter((form) => /[\p{L}\p{N}]/u.test(form));
    forms = [''];
    if (trimmed.length === 0) return;
    pieces.push({ forms: trimmed });
    gaps.push([]);
  };
  let from = 0;
  let isMarked = false;
  for (const { index, 0: sign } of folded.matchAll(APPARATUS)) {
    forms = forms.map((form) => form + folded.slice(from, index));
    from = index + sign.length;
    isMarked = true;
    const letter = sign.charAt(1);
    if (CAPITAL.test(sign) && /^\p{L}/u.test(folded.slice(from)) && forms.length < 8) {
      const cases = [letter.toLowerCase(), letter.toUpperCase()];
      forms = forms.flatMap((form) => cases.map((one) => form + one));
      continue;
    }
    endPiece();
    gaps.at(-1)?.push(gapOf(sign));
    if (pieces.length > MAX_PIECES) return undefined;
  }
  if (!isMarked) return undefined;
  forms = forms.map((form) => form + folded.slice(from));
  endPiece();
  return pieces.length === 0 ? undefined : { pieces, gaps };
}

function gapOf(sign: string): Elision {
  return sign.includes('..') || /\.\s\./.test(sign)
    ? { kind: 'omission' }
    : { kind: 'insertion', words: sign.slice(1, -1).trim() };
}

/** Punctuation beside a gap is often the editor's. */
function trimPiece(form: string): string {
  return form.replace(/^[\s,;:.-]+/, '').replace(/[\s,;:.-]+$/, '');
}
