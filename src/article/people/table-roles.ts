/**
 * What an article in another language than English says somebody is, beside the name: `Bürgermeisterin Ada Vale`, `Ada
 * Vale, la mairesse de Varna,`. Only a calling that the table knows, with words that belong to it, is a role.
 */

import type { Language } from '../../language/model/language.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';

const REACH = 160;
const END = '(?![\\p{L}\\p{M}\\p{N}-])';
const START = '(?<![\\p{L}\\p{M}\\p{N}-])';
const CAPITAL = '\\p{Lu}[\\p{L}\\p{M}\\p{N}’&-]*';

export interface RoleFound {
  readonly words: string;
  /** `title`: the calling stands right before the name; `linked`: with what it is of. */
  readonly kind: 'title' | 'linked' | 'apposed';
  /** In the form of a subject, as far as it shows. */
  readonly isPlain: boolean;
}

/** The roles beside a name, that right before it first. */
export function rolesByTable(
  language: Language,
  text: string,
  { start, end }: Range,
): readonly RoleFound[] {
  const patterns = patternsOf(language);
  if (!patterns) return [];
  const lead = text.slice(Math.max(0, start - REACH), start);
  const before = lead.replace(patterns.courtesies, '');
  const after = text.slice(end, end + REACH);
  const isApposed = patterns.closing.test(after) && before === lead;
  const matches = [
    { kind: 'title' as const, match: patterns.title.exec(before) },
    { kind: 'linked' as const, match: patterns.linked.exec(before) },
    { kind: 'apposed' as const, match: isApposed ? patterns.apposed.exec(before) : null },
    { kind: 'apposed' as const, match: patterns.after.exec(after) },
  ];
  return matches.flatMap(({ kind, match }): RoleFound[] => {
    const words = (match?.groups?.role ?? '').replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [{ words, kind, isPlain: !patterns.objectForm.test(words) }];
  });
}

const patternsOf = memoised(({ people, reporting }: Language) => {
  if (!people || !reporting) return undefined;
  const joins = reporting.hasCapitalNouns;
  const callings = anyOf(people.callings);
  const capitalised = anyOf(people.callings.map(capitalisedToo));
  const calling = joins
    ? `(?:(?:\\p{Lu}[\\p{L}\\p{N}]*-)*\\p{Lu}[\\p{L}\\p{N}]*${callings}|(?:\\p{Lu}[\\p{L}\\p{N}]*-)*${capitalised})${END}`
    : `${capitalised}${END}`;
  const article = `(?:${anyOf(people.articles)}(?:(?<=[’'])|\\s+))`;
  const adjectives = `(?:${anyOf(people.beforeCalling)}(?:(?<=-)|\\s+)){0,3}`;
  const always = `(?:${anyOf(people.alwaysBeforeCalling)}(?:(?<=-)|\\s+)){0,2}`;
  const behind = `(?:\\s+${anyOf(people.afterCalling)}${END}){0,3}`;
  const coordinated = `(?:${calling}\\s+(?:und|et|y)\\s+)?`;
  const head = `(?:(?<=${article})${adjectives}|${always})${coordinated}${calling}${behind}`;
  const stop = anyWord([...reporting.stops, ...(people.verbs ?? [])]);
  const small = joins
    ? '(?:\\p{Ll}[\\p{Ll}-]*e[nrs]?\\s+){0,2}'
    : `(?:(?!${stop}${END}|${anyOf(reporting.verbs)}${END})\\p{Ll}[\\p{Ll}\\p{M}-]*${END}\\s*){0,3}`;
  const link = anyOf(people.linking.toSorted((a, b) => b.length - a.length));
  const capitals = `(?:${CAPITAL})(?:\\s+${CAPITAL}){0,4}`;
  const nouns = joins ? `${small}${capitals}` : `(?:${small}${capitals}|${small}(?<=\\p{Ll}))`;
  const of = (words: string) =>
    `(?:\\s+(?:${words})(?:(?<=[’'])|\\s+)(?:${article})?${nouns}){0,4}`;
  const toName = anyOf(people.linkingToName.toSorted((a, b) => b.length - a.length));
  const courtesy = `(?:${anyOf(people.courtesies)}\\s+)*`;
  return {
    courtesies: new RegExp(`${START}${courtesy}$`, 'u'),
    title: new RegExp(`${START}(?<role>${head})\\s+$`, 'u'),
    linked: new RegExp(
      `${START}(?<role>${head}(?:\\s+(?:${toName})(?:(?<=[’'])|\\s+)${article}?(?:${small}${capitals}|\\p{Ll}+\\s+${anyOf(people.afterCalling)}${END})){1,2})\\s+$`,
      'u',
    ),
    apposed: new RegExp(`${START}(?<=${article})(?<role>${head}${of(link)}),\\s+$`, 'u'),
    after: new RegExp(
      `^(?:\\s+\\([^()]{1,25}\\))?(?:,\\s+|\\s+[–—]\\s+|\\s+\\()(?:\\d\\d,\\s+)?${article}?(?<role>(?:${adjectives})${coordinated}${calling}${behind}${of(link)})\\s*(?:[,.;:)–—]|$)(?!\\s+(?:und|et|y)\\s+${CAPITAL})`,
      'u',
    ),
    closing: /^(?:\s+\([^()]{1,25}\))?\s*(?:[,.;:)](?!\s+\p{Lu}[\p{L}-]+\s+\p{Lu})|$)/u,
    objectForm: new RegExp(
      `(?:^|\\s)(?:${anyOf(people.objectForms ?? [])}$|\\p{Ll}+e[nm]\\s)`,
      'u',
    ),
  };
});

function capitalisedToo(pattern: string): string {
  return /^\p{Ll}/u.test(pattern)
    ? `[${pattern.charAt(0)}${pattern.charAt(0).toUpperCase()}]${pattern.slice(1)}`
    : pattern;
}
