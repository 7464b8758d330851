/** Cardinal number words of English, `eleven thousand` to 11000. Ordinals are not among them. */

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const POWERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const SMALL = `(?:(?:${Object.keys(TENS).join('|')})(?:[- ](?:${Object.keys(UNITS).slice(1, 10).join('|')}))?|${Object.keys(UNITS).reverse().join('|')})`;
const COUNT = `(?:${SMALL}|an?|half an?)`;

/** The pattern of a number in words, in lower case. */
export const NUMBER_WORDS_SOURCE =
  `(?:${SMALL}\\sand\\sa\\shalf(?:\\s(?:${Object.keys(POWERS).join('|')}))?` +
  `|${COUNT}\\s(?:hundred|dozen)(?:\\sand\\s${SMALL})?(?:\\s(?:${Object.keys(POWERS).join('|')}))?` +
  `|${COUNT}\\s(?:${Object.keys(POWERS).join('|')})|${SMALL})`;

const WHOLE = new RegExp(`^${NUMBER_WORDS_SOURCE}$`);

/** The value of `text` where all of it is a number in words, in lower case. */
export function readNumberWords(text: string): number | undefined {
  if (!WHOLE.test(text)) return undefined;
  let total = 0;
  let half = false;
  const [whole, scale] = text.split(/\sand\sa\shalf\s?/);
  if (whole !== undefined && scale !== undefined) {
    return ((readNumberWords(whole) ?? 0) + 0.5) * (POWERS[scale] ?? 1);
  }
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'half') half = true;
    else if (word === 'a' || word === 'an') total = half ? 0.5 : 1;
    else if (word === 'hundred') total *= 100;
    else if (word === 'dozen') total *= 12;
    else if (word in POWERS) total *= POWERS[word] ?? 1;
    else total += UNITS[word] ?? TENS[word] ?? 0;
  }
  return total;
}
