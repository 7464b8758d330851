/**
 * The register of people: everybody whom briefs quote or list, with the variants of a name joined: middle names and
 * initials may be missing, and a surname alone is the one person of the brief who has it.
 */
import { isTitle, saysWholeName } from '../../article/names/name-match.ts';
import { type NameWord, nameWordsIn } from '../../article/names/name-words.ts';
import type { Person, Quote } from '../../brief/model/brief.ts';
import type { SoundEntry } from '../briefs/library.ts';

/** A quote, or an item under people. */
export interface Mention {
  readonly entry: SoundEntry;
  readonly section: 'quotes' | 'people';
  /** 0-based, in its brief. */
  readonly index: number;
  readonly role: string | undefined;
}

export interface RegisteredPerson {
  /** The longest of the variants, without titles before it. */
  readonly name: string;
  /** The oldest first, those of briefs without a day last. */
  readonly mentions: readonly Mention[];
  /** In the order in which they are first given. */
  readonly roles: readonly string[];
}

/** Those who have most quotes first, then by name. */
export function peopleRegister(entries: readonly SoundEntry[]): readonly RegisteredPerson[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  for (const entry of entries.toSorted(byDay)) {
    const named = mentionsOf(entry);
    for (const { name, ...mention } of named) {
      const words = bareWords(fullNameOf(name, named) ?? name);
      const surname = words.at(-1)?.plain ?? '';
      const alike = bySurname.get(surname) ?? [];
      let group = alike.find((one) => isSameName(one.words, words));
      const bare = name.slice(bareWords(name)[0]?.start ?? 0);
      if (!group) {
        group = { name: bare, words, mentions: [] };
        groups.push(group);
        bySurname.set(surname, [...alike, group]);
      }
      if (bare.length > group.name.length) group.name = bare;
      if (words.length > group.words.length) group.words = words;
      group.mentions.push(mention);
    }
  }
  return groups
    .map(({ name, mentions }): RegisteredPerson => {
      const roles = mentions.flatMap(({ role }) => role ?? []);
      return { name, mentions, roles: [...new Set(roles)] };
    })
    .sort((one, other) => quotesOf(other) - quotesOf(one) || compare(one.name, other.name));
}

/** Whether a name that somebody types means a person: all of its words are words of the name, whatever their order. */
export function isCalled({ name }: RegisteredPerson, typed: string): boolean {
  const own = nameWordsIn(name).map((word) => word.plain);
  const asked = nameWordsIn(typed).map((word) => word.plain);
  return asked.length > 0 && asked.every((word) => own.some((one) => one.startsWith(word)));
}

export function quotesOf({ mentions }: RegisteredPerson): number {
  return mentions.filter(({ section }) => section === 'quotes').length;
}

interface Group {
  name: string;
  words: readonly NameWord[];
  readonly mentions: Mention[];
}

type Named = Mention & { readonly name: string };

/** Quotes and people with a name; an unnamed official is nobody. */
function mentionsOf(entry: SoundEntry): readonly Named[] {
  const { quotes, people } = entry.brief;
  const ofQuote = (quote: Quote, index: number): Named[] =>
    isNamed(quote.by) && quote.attribution !== 'anonymous'
      ? [{ entry, section: 'quotes', index, role: quote.role, name: quote.by }]
      : [];
  const ofPerson = ({ name, org, role }: Person, index: number): Named[] => {
    const known = name ?? org;
    return isNamed(known) ? [{ entry, section: 'people', index, role, name: known }] : [];
  };
  return [...people.flatMap(ofPerson), ...quotes.flatMap(ofQuote)];
}

/** A name has a capital, and `the official` has none. */
function isNamed(name: string | undefined): name is string {
  return (
    name !== undefined &&
    /\p{Lu}/u.test(name.replace(/^\p{L}/u, (first) => (name.includes(' ') ? '' : first)))
  );
}

/** Without titles and `the`. */
function bareWords(name: string): readonly NameWord[] {
  const words = nameWordsIn(name);
  const bare = words.filter(
    (word, at) => !isTitle(word.plain) && !(at === 0 && word.plain === 'the'),
  );
  return bare.length === 0 ? words : bare;
}

/** Of a surname alone, the one name of the brief that ends in it. */
function fullNameOf(name: string, others: readonly Named[]): string | undefined {
  const [only, ...more] = bareWords(name);
  if (!only || more.length > 0) return undefined;
  const full = new Set(
    others
      .map((other) => other.name)
      .filter((other) => {
        const words = bareWords(other);
        return words.length > 1 && words.at(-1)?.plain === only.plain;
      }),
  );
  return full.size === 1 ? [...full][0] : undefined;
}

function isSameName(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const isEqual = one.every((word, at) => word.plain === other[at]?.plain);
  if (isEqual && one.length === other.length) return true;
  if (one.length === 1 || other.length === 1) return false;
  return saysWholeName(one, one.length - 1, other) && saysWholeName(other, other.length - 1, one);
}

function byDay(one: SoundEntry, other: SoundEntry): number {
  return compare(one.brief.date ?? '~', other.brief.date ?? '~') || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
