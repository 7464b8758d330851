/**
 * English words that carry the truth of a sentence: negations, hedges, and how strong a verb's promise
 * is. Losing one is worse than losing any other word, so that it is named. Words in other languages are
 * compared like all the rest, only not named.
 */

const NEGATIONS = new Set([
  ...['not', 'no', 'never', 'nor', 'neither', 'none', 'nobody', 'nothing', 'nowhere'],
  ...['cannot', 'without', 'hardly', 'barely', 'scarcely', 'unable', 'ain’t'],
]);

/** Modal verbs, from weak to strong. */
const STRENGTH: ReadonlyMap<string, number> = new Map([
  ['might', 1],
  ['may', 2],
  ['could', 2],
  ['can', 3],
  ['would', 3],
  ['should', 3],
  ['ought', 3],
  ['will', 4],
  ['shall', 4],
  ['must', 4],
]);

const HEDGES = new Set([
  ...['perhaps', 'possibly', 'maybe', 'probably', 'likely', 'unlikely', 'presumably'],
  ...['potentially', 'apparently', 'seemingly', 'allegedly', 'reportedly', 'supposedly'],
  ...[
    'alleged',
    'reported',
    'suspected',
    'estimated',
    'expected',
    'believed',
    'thought',
    'claimed',
  ],
  ...['if', 'unless', 'unsurprising', 'suggest', 'suggests', 'suggested', 'indicate', 'indicates'],
  ...['appear', 'appears', 'appeared', 'seem', 'seems', 'seemed', 'believe', 'think', 'expect'],
  ...['hope', 'roughly', 'approximately', 'nearly', 'almost', 'quite', 'rather', 'fairly'],
  ...['somewhat', 'relatively'],
  ...['partly', 'mostly', 'largely', 'mainly', 'generally', 'usually', 'often', 'sometimes'],
  ...['occasionally', 'tentatively', 'conceivably', 'arguably', 'virtually', 'practically'],
]);

/** Hedges only where a number follows: `over 100`, not `over the dog`. */
const OF_NUMBERS = new Set([
  ...['over', 'under', 'above', 'below', 'about', 'around', 'some', 'circa', 'up', 'least', 'most'],
  ...['than', 'just', 'many', 'fewer', 'less', 'more', 'estimated'],
]);

/** Hedges that bear on a whole clause that follows them, with the negations. */
const GOVERNING = new Set([
  ...['if', 'unless', 'whether', 'think', 'believe', 'hope', 'expect', 'suspect', 'guess', 'doubt'],
  ...['might', 'may', 'could', 'would', 'perhaps', 'possibly', 'maybe', 'probably', 'likely'],
  ...['unlikely', 'unsurprising', 'allegedly', 'reportedly', 'apparently', 'suggests', 'claims'],
]);

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non-?|anti-?)(?=.{3})/;

/** Words come folded; case does not matter. */
export function isNegation(word: string): boolean {
  const lower = word.toLowerCase();
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

export function isHedge(word: string): boolean {
  const lower = word.toLowerCase();
  return HEDGES.has(lower) || (STRENGTH.get(lower) ?? 4) < 4;
}

/** Whether what follows in the clause changes its sense without this word. */
export function isGoverning(word: string): boolean {
  return isNegation(word) || GOVERNING.has(word.toLowerCase());
}

export function isHedgeOfNumber(word: string): boolean {
  return OF_NUMBERS.has(word.toLowerCase());
}

/** How much a modal verb promises; undefined for other words. */
export function strengthOf(word: string): number | undefined {
  return STRENGTH.get(word.toLowerCase());
}

/** Whether the first word is the second with a negative prefix: `unlikely`, `likely`. */
export function negates(longer: string, shorter: string): boolean {
  const [a, b] = [longer.toLowerCase(), shorter.toLowerCase()];
  return a !== b && NEGATIVE_PREFIX.test(a) && a.replace(NEGATIVE_PREFIX, '') === b;
}
