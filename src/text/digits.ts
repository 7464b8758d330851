/**
 * Writes decimal digits of other scripts (`١٢`, `１２`) as ASCII digits, so that numbers in any script can be read.
 * Other numerals, such as `十二` and `Ⅻ`, stay as they are.
 */

const DIGIT = /\p{Nd}/u;
const FOREIGN = /[[\p{Nd}]--[0-9]]/gv;

/** The text gets shorter where a digit is beyond the Basic Multilingual Plane. */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // In Unicode, the ten digits of a script stand next to each other, beginning with zero.
    let zero = code;
    while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
