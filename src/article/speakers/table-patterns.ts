/** The patterns of the clauses that give words to somebody, made of a language’s table of reporting words. */

import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';

interface Patterns {
  readonly verb: RegExp;
  readonly after: RegExp;
  readonly accordingAfter: RegExp;
  readonly according: RegExp;
  readonly first: RegExp;
  readonly opening: RegExp;
  readonly label: RegExp;
  readonly turned: RegExp;
  readonly pronoun: RegExp;
  readonly determiner: RegExp;
  readonly lacking: RegExp | undefined;
  readonly fronted: RegExp;
  readonly behind: RegExp;
  readonly particle: RegExp;
  readonly helper: RegExp;
  readonly onlySubject: RegExp;
  readonly indirect: RegExp;
  readonly saying: RegExp | undefined;
}

const known = new Map<ReportingWords, Patterns>();

export function patternsOf(table: ReportingWords): Patterns {
  const made = known.get(table) ?? makePatterns(table);
  known.set(table, made);
  return made;
}

const CAPITAL =
  "(?:(?:Dr|Prof|M|MM|St)\\.\\s+)?(?:\\p{Lu}\\.\\s?)*\\p{Lu}[\\p{L}\\p{M}\\p{N}’'&-]*";
const WORD = "[\\p{L}\\p{M}\\p{N}’'&-]+";
const END = '(?![\\p{L}\\p{M}-])';
const START = '(?<![\\p{L}\\p{M}-])';

function makePatterns(table: ReportingWords): Patterns {
  const verb = `${START}${anyOf(table.verbs)}${END}`;
  const determiner = `${anyOf(table.determiners)}(?<=['’])|${anyOf(table.determiners)}\\s`;
  const linking = anyOf(table.linking.toSorted((a, b) => b.length - a.length));
  const link = `\\s+${linking}\\s*(?:(?:${determiner})\\s*)?`;
  const adjective = '(?:[\\p{Ll}\\d][\\p{L}\\d-]+\\s+)';
  const helper = anyOf(table.auxiliaries ?? []);
  // `„…“, hatte Hale gestern erklärt.`
  const perfect = `${START}${helper}${END}(?=[^.;:!?\uFFFC]*\\s${verb}\\s*(?:[.,;]|$))`;
  const noName = `(?!${anyOf(table.noNames ?? [])}${END})`;
  const name = `${noName}${CAPITAL}(?:\\s+(?:(?:de|del|de la|van|von|bin|al|el|la|le|da|du)\\s+)?${CAPITAL})*`;
  const aside = '(?:\\s+\\([^()]{1,40}\\)|\\s+[„"«“]\uFFFC{1,20}[“"»”])?';
  const capitals =
    `(?:(?:${determiner})\\s*${adjective}{0,3})?${name}${aside}` +
    `(?:${link}${adjective}{0,2}(?:${name}${aside}|[„«“"]\uFFFC{2,30}[“"»”]))*`;
  const word = `(?!${anyWord(table.stops)}${END}|${anyOf(table.verbs)}${END})${WORD}`;
  const place =
    table.placing === undefined
      ? ''
      : `(?:\\s+${anyOf(table.placing)}\\s+[\\p{L}-]+(?=,\\s+${CAPITAL}\\s+${CAPITAL}))?`;
  // `Der Leiter in Varna sagte`
  const where = `\\s+${anyOf(table.placing ?? [])}\\s+[^,.;:!?„“”«»"\uFFFC]{2,40}`;
  // `die „Morgenpost“`
  const title = `(?:(?:${determiner})\\s*(?:\\p{Lu}[\\p{L}-]+\\s+)?)?[„«“"]\uFFFC{2,30}[“"»”]`;
  const common = `(?:${determiner})\\s*${word}(?:\\s+${word}){0,7}`;
  const phrase = table.hasCapitalNouns ? `${capitals}${place}` : `(?:${common}|${name})`;
  const apposition = `(?:,\\s+(?:(?:${determiner})|\\p{Lu}|\\p{Ll}+\\s)[^,.;:!?“”„«»"\uFFFC]{2,90}(?=[,.:]|\\s*$))?`;
  const pronoun = anyOf(table.pronouns);
  const subject = `(?<subject>${pronoun}${END}|${phrase})(?<apposition>${apposition})`;
  const named = `(?<subject>${pronoun}${END}|${phrase}|${title})(?<apposition>${apposition})`;
  const between = `(?:${anyOf(table.between)}\\s+)*`;
  // `dit-il`, `a-t-elle ajouté`
  const inverted =
    table.inverted.length > 0
      ? `\\p{L}+-(?:t-)?(?<inverted>${anyOf(table.inverted)})${END}`
      : '(?!)';
  return {
    verb: new RegExp(verb, 'gu'),
    after: new RegExp(
      `^[”“"»’'\\s]*[,.]?\\s*(?:[–—-]\\s*)?(?:${inverted}|(?:${anyOf(table.beforeVerb ?? [])}\\s+)?(?<verb>${verb}|${perfect})\\s+${between}${named})`,
      'du',
    ),
    accordingAfter: new RegExp(
      `^[”“"»’'\\s]*[,.]?\\s*${anyOf(table.according)}\\s+${subject}`,
      'du',
    ),
    according: new RegExp(`${START}${anyOf(capitalisedToo(table.according))}\\s+${subject}`, 'du'),
    opening: new RegExp(`^[“”"»«\\s]*${subject}`, 'du'),
    first: new RegExp(`^[“”"»«\\s]*${subject}(?:${where})?,?\\s*$`, 'du'),
    /** `Hale wörtlich: „…“` */
    label: new RegExp(`^[“”"»«\\s]*${subject}(?:\\s+${anyOf(table.between)})?:\\s*["“„«»]?$`, 'du'),
    turned: new RegExp(`^\\s+${between}${subject}`, 'du'),
    pronoun: new RegExp(`^${pronoun}$`, 'u'),
    determiner: new RegExp(`^(?:${determiner})`, 'u'),
    lacking: table.mayLackSubject
      ? new RegExp(`^[”“"»’'\\s]*[,.]?\\s*(?:[–—-]\\s*)?(?<verb>${verb})`, 'du')
      : undefined,
    behind: new RegExp(
      `(?:^|[,;]\\s+|\uFFFC[.,!?]?[“"»”]\\s*,?\\s+)${subject}\\s+${anyOf(table.accordingBehind ?? [])}${END}`,
      'du',
    ),
    particle: new RegExp(`^[“”"»«\\s]*${anyOf(table.particles ?? [])}\\s+`, 'u'),
    helper: new RegExp(`${START}${helper}${END}`, 'gu'),
    onlySubject: new RegExp(`^${anyOf(table.onlySubjects ?? [])}$`, 'u'),
    /** Words, and not who says them: `Rufe`, `das Fazit von` */
    saying:
      table.sayings &&
      new RegExp(
        `^(?:(?:${determiner})\\s*)?${anyOf(table.sayings)}\\s+${anyOf(table.sayers ?? [])}\\s+|^${anyOf(table.sayings)}$`,
        'u',
      ),
    /** A main clause of reported speech. */
    indirect: new RegExp(`^[^,:;]{0,80}?${START}${anyOf(table.indirect ?? [])}${END}`, 'u'),
    fronted: new RegExp(`^[“”"»«\\s]*(?:${anyOf(table.fronted)}|\\d{4})${END}`, 'u'),
  };
}

function capitalisedToo(some: readonly string[]): string[] {
  return some.flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1)]);
}
