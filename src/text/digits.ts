/**
 * Decimal digits of other scripts as ASCII has them (`١٢`, `１２`), so that a number is read whatever it is
 * written in. Reads no numerals that are not decimal digits, such as `十二` or `Ⅻ`.
 */

const DIGIT = /\p{Nd}/u;
const FOREIGN = /[[\p{Nd}]--[0-9]]/gv;

/** The text with every decimal digit in ASCII; one beyond the BMP gets shorter. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Digits stand in runs of ten from their zero.
    let zero = code;
    while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
