/**
 * The register of people: everybody whom briefs quote or list, with the variants of a name joined: middle names and
 * initials may be missing, and a surname alone is the one person of the brief who has it.
 */
import { isCapital, isParticle, isTitle, saysWholeName } from '../../article/names/name-match.ts';
import { type NameWord, nameWordsIn } from '../../article/names/name-words.ts';
import { isUnnamed } from '../../article/people/unnamed.ts';
import type { Attribution } from '../../brief/model/field-values.ts';
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
  const mentions = entries.toSorted(byDay).flatMap(mentionsOf);
  const bySurname = Map.groupBy(mentions, ({ words }) => words.at(-1)?.plain ?? '');
  return [...bySurname.values()]
    .flatMap(groupsOf)
    .map(({ name, mentions }): RegisteredPerson => {
      const roles = mentions.flatMap(({ role }) => role ?? []);
      return { name, mentions, roles: [...new Set(roles)] };
    })
    .sort((one, other) => quotesOf(other) - quotesOf(one) || compare(one.name, other.name));
}

/** Those of one surname. A name that could mean two longer ones stands for itself. */
function groupsOf(mentions: readonly NamedMention[]): readonly Group[] {
  const groups: (Group & { readonly words: readonly NameWord[] })[] = [];
  const byName = Map.groupBy(mentions, ({ words }) => words.map(({ plain }) => plain).join(' '));
  const longestFirst = [...byName.values()].sort(
    ([one], [other]) => lengthOf(other) - lengthOf(one),
  );
  for (const some of longestFirst) {
    const name = some
      .map((one) => one.name)
      .reduce((one, other) => (other.length > one.length ? other : one));
    const words = some[0]?.words ?? [];
    const [group, ...more] = groups.filter((one) => isSameName(one.words, words));
    if (group && more.length === 0) group.mentions.push(...some);
    else groups.push({ name, words, mentions: [...some] });
  }
  for (const { mentions: some } of groups) some.sort((one, other) => byDay(one.entry, other.entry));
  return groups;
}

/** Words count before letters. */
function lengthOf(mention: NamedMention | undefined): number {
  return mention ? mention.words.length * 1000 + mention.name.length : 0;
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
  readonly name: string;
  readonly mentions: Mention[];
}

/** A mention of a name, and what the name is in full. */
interface NamedMention extends Mention {
  /** As the brief has it, without titles. */
  readonly name: string;
  /** Of the whole name. */
  readonly words: readonly NameWord[];
}

/** Quotes and people with a name; an unnamed official is nobody. */
function mentionsOf(entry: SoundEntry): readonly NamedMention[] {
  const { quotes, people } = entry.brief;
  const named = [
    ...people.map(({ name, org, role, attribution }, index) => ({
      mention: { entry, section: 'people', index, role } as const,
      name: name ?? org,
      attribution,
    })),
    ...quotes.map(({ by, role, attribution }, index) => ({
      mention: { entry, section: 'quotes', index, role } as const,
      name: by,
      attribution,
    })),
  ];
  const names = named.flatMap(({ name }) => name ?? []);
  return named.flatMap(({ mention, name, attribution }) => {
    if (!isNamed(name, attribution)) return [];
    const bare = name.slice(bareWords(name)[0]?.start ?? 0);
    return { ...mention, name: bare, words: bareWords(fullNameOf(name, names) ?? name) };
  });
}

/** A name begins and ends with a capital; any other is one if the brief says so. */
function isNamed(name: string | undefined, attribution: Attribution | undefined): name is string {
  if (name === undefined || attribution === 'anonymous' || isUnnamed(name)) return false;
  const words = nameWordsIn(name).filter(({ plain }) => !isParticle(plain));
  const isCapitalised = [words[0], words.at(-1)].every((word) => word && isCapital(word));
  return isCapitalised || attribution === 'named' || attribution === 'institution';
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
function fullNameOf(name: string, others: readonly string[]): string | undefined {
  const [only, ...more] = bareWords(name);
  if (!only || more.length > 0) return undefined;
  const full = others.filter((other) => {
    const words = bareWords(other);
    return words.length > 1 && words.at(-1)?.plain === only.plain;
  });
  return new Set(full).size === 1 ? full[0] : undefined;
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
