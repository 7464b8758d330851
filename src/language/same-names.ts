/**
 * Names that stand for one another in the press: countries, their capitals where those mean the
 * government, short forms and the words for their people. A point that says `London` where its source has
 * `UK` invents nothing. Only what no editor would question.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['uk', 'united kingdom', 'britain', 'great britain', 'british', 'briton', 'london', 'whitehall'],
  ['us', 'u.s', 'usa', 'united states', 'america', 'american', 'washington', 'white house'],
  ['eu', 'european union', 'brussels', 'european'],
  ['un', 'united nations'],
  ['nato', 'north atlantic treaty organisation', 'north atlantic treaty organization'],
  ['uae', 'united arab emirates', 'emirati', 'abu dhabi'],
  ['russia', 'russian', 'moscow', 'kremlin'],
  ['ukraine', 'ukrainian', 'kyiv', 'kiev'],
  ['north korea', 'north korean', 'dprk', 'pyongyang'],
  ['south korea', 'south korean', 'seoul'],
  ['china', 'chinese', 'beijing'],
  ['france', 'french', 'paris'],
  ['germany', 'german', 'berlin'],
  ['italy', 'italian', 'rome'],
  ['spain', 'spanish', 'madrid'],
  ['poland', 'polish', 'pole', 'warsaw'],
  ['netherlands', 'dutch', 'the hague'],
  ['turkey', 'turkish', 'turk', 'ankara'],
  ['iran', 'iranian', 'tehran'],
  ['iraq', 'iraqi', 'baghdad'],
  ['israel', 'israeli'],
  ['syria', 'syrian', 'damascus'],
  ['japan', 'japanese', 'tokyo'],
  ['india', 'indian', 'delhi', 'new delhi'],
  ['ireland', 'irish', 'dublin'],
  ['norway', 'norwegian', 'oslo'],
  ['sweden', 'swedish', 'swede', 'stockholm'],
  ['denmark', 'danish', 'dane', 'copenhagen'],
  ['finland', 'finnish', 'finn', 'helsinki'],
  ['latvia', 'latvian', 'riga'],
  ['belarus', 'belarusian', 'minsk'],
  ['greece', 'greek', 'athens'],
  ['bulgaria', 'bulgarian', 'sofia'],
  ['ministry of defence', 'mod'],
  ['member of parliament', 'mp'],
];

const BY_NAME = new Map(GROUPS.flatMap((group) => group.map((name) => [name, group] as const)));

/** Other names for one, in lower case and singular; none where nothing else is known. */
export function otherNames(name: string): readonly string[] {
  return (BY_NAME.get(name) ?? []).filter((other) => other !== name);
}
