/**
 * The people of an article in another language than English, by the language's table: a known first name with a
 * surname, or two words in capitals right behind a calling or a word of courtesy. What is not understood whole is nobody.
 */
import type { Language } from '../../language/model/language.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { PersonWords } from '../../language/model/person-words.ts';
import { NAME_PARTICLES } from '../../language/words/name-patterns.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { MAX_READ, surnameOf } from './full-names.ts';
import type { Introduction } from './introduction.ts';
import { type RoleFound, rolesByTable } from './table-roles.ts';

const MAX_PEOPLE = 200;
/** Characters before and after a name that show whose it is. */
const REACH = 60;

interface Mention {
  readonly name: string;
  readonly role?: RoleFound;
}

/** In the order in which the article first names them in full. */
export function peopleByTable(source: SourceText, language: Language): readonly Introduction[] {
  const { people } = language;
  if (!people) return [];
  const found = new Map<string, Introduction & { readonly isPlain: boolean }>();
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ || found.size >= MAX_PEOPLE) break;
    const text = maskedParagraph(source, number, start)?.text ?? '';
    for (const { name, role } of mentionsIn(source, language, people, text)) {
      const key = surnameOf(name);
      const known = found.get(key);
      // Somebody else of the family has a role of their own.
      if (known && known.name !== name) continue;
      const isBetter = role && (!known?.role || (role.isPlain && !known.isPlain));
      found.set(key, {
        ...(known ?? { name, paragraph: number }),
        isPlain: isBetter ? role.isPlain : (known?.isPlain ?? false),
        ...(isBetter && { role: { words: role.words, paragraph: number } }),
      });
    }
  }
  return Array.from(found.values(), ({ isPlain: _, ...one }) => one);
}

const CAPITAL = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)";
const RUNS = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}-])${CAPITAL}(?:\\s+(?:(?:${anyWord(PARTICLES)})\\s+){0,2}${CAPITAL})+`,
      'gu',
    ),
);
const PARTICLES = [...NAME_PARTICLES, 'zu'];

/** The people whom a text names in full, with their roles. */
function* mentionsIn(
  source: SourceText,
  language: Language,
  people: PersonWords,
  text: string,
): Generator<Mention> {
  const patterns = patternsOf(people);
  for (const { index, 0: run } of text.matchAll(RUNS())) {
    const words = Array.from(run.matchAll(/\S+/g), ({ 0: word, index: at }) => ({ word, at }));
    const known = words.findIndex(
      ({ word }, at) => at < words.length - 1 && patterns.isFirstName(word),
    );
    const from = known >= 0 ? known : Math.max(0, words.length - 2);
    const start = index + (words[from]?.at ?? 0);
    const all = words.slice(from).map(({ word }) => word);
    const own = nameIn(all, patterns, language.reporting?.hasCapitalNouns === true);
    const last = words[from + (own?.length ?? 0) - 1];
    if (!own || !last) continue;
    const end = index + last.at + last.word.length;
    const lead = text.slice(Math.max(0, start - REACH), start);
    const roles = rolesByTable(language, text, { start, end });
    const hasTitle = patterns.courtesy.test(lead) || roles.some(({ kind }) => kind === 'title');
    const isLed = hasTitle || roles.some(({ kind }) => kind === 'linked');
    const before = words.slice(0, from).map(({ word }) => word);
    // `die Rede von Ada Vale`
    const [prefix, ...others] = before.slice(
      before.findLastIndex((word) => PARTICLES.includes(word)) + 1,
    );
    const isAlone = prefix === undefined || (others.length === 0 && patterns.opener.test(prefix));
    if (!isLed && !isAlone) continue;
    // Of words that are no known names, a title shows that they are somebody’s.
    if (known < 0 && !(hasTitle && own.length === 2)) continue;
    if (patterns.thingBefore.test(lead) || patterns.thingAfter.test(text.slice(end, end + REACH)))
      continue;
    if (!isLed && patterns.article.test(lead)) continue;
    const name = withoutGenitive(source, people, own.join(' '));
    // `Anwältin Ada Vales` is another.
    const isGenitive = name.length < own.join(' ').length;
    if (isGenitive && known < 0) continue;
    const [role] = isGenitive ? [] : roles;
    yield { name, ...(role && { role }) };
  }
}

type Patterns = ReturnType<typeof patternsOf>;

/** The words of a name; undefined where another word stands with them. */
function nameIn(
  all: readonly string[],
  patterns: Patterns,
  hasCapitalNouns: boolean,
): readonly string[] | undefined {
  const own = withoutOrigin(all, patterns, hasCapitalNouns);
  const isName = own?.every(
    (word) =>
      PARTICLES.includes(word) ||
      INITIAL.test(word) ||
      (OF_NAME.test(word) && !patterns.things.test(word)),
  );
  const isOfLength = own && own.length >= 2 && own.length <= MAX_WORDS;
  if (!isName || !isOfLength || NO_FIRST.test(`${own[0]} `) || INITIAL.test(own.at(-1) ?? ''))
    return undefined;
  // One surname; two where nouns have no capitals, so that a word in capitals is a name.
  const surnames = own.filter((word, at) => at > 0 && isSurname(word, at, own, patterns));
  return surnames.length >= 1 && surnames.length <= (hasCapitalNouns ? 1 : 2) ? own : undefined;
}

const MAX_WORDS = 5;
const INITIAL = /^\p{Lu}\.$/u;
const NO_FIRST = /^(?:De|Di|La|Le|Van) |^\P{Lu}|^\p{Lu}\./u;

function isSurname(word: string, at: number, own: readonly string[], { isFirstName }: Patterns) {
  const isFirst = isFirstName(word) && at < own.length - 1;
  return !PARTICLES.includes(word) && !INITIAL.test(word) && !isFirst;
}

/** `Ada Vale` of `Ada Vale von den Grünen`; undefined where `de` may belong to a name. */
function withoutOrigin(
  all: readonly string[],
  patterns: Patterns,
  hasCapitalNouns: boolean,
): readonly string[] | undefined {
  const surname = all.findIndex((word, at) => at > 0 && isSurname(word, at, all, patterns));
  const particle = all.findIndex((word, at) => at > surname && PARTICLES.includes(word));
  if (surname < 0 || particle < 0) return all;
  return hasCapitalNouns || !/^de/.test(all[particle] ?? '') ? all.slice(0, particle) : undefined;
}

const OF_NAME =
  /^(?:[ODLMd][’'])?(?:Mc|Mac|De|Le|La|Di|Van|Fitz)?\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}?[\p{Ll}\p{M}]+)*$/u;

/** `Ada Vales Rede`: the article has `Vale` as well. */
function withoutGenitive(source: SourceText, people: PersonWords, name: string): string {
  if (people.hasGenitive !== true || !/\p{Ll}s$/u.test(name)) return name;
  const bare = name.slice(0, -1);
  return capitalWords(source).has(surnameOf(bare)) ? bare : name;
}

const capitalWords = memoised(
  (source: SourceText) =>
    new Set(source.text.slice(0, MAX_READ).match(/\p{Lu}[\p{L}\p{M}-]+/gu) ?? []),
);

const patternsOf = memoised((people: PersonWords) => {
  const none = new Set(people.noFirstNames);
  const first = new Set(people.firstNames.filter((name) => !none.has(name)));
  const thing = anyWord(people.things);
  return {
    isFirstName: (word: string): boolean =>
      first.has(word) || (word.includes('-') && word.split('-').every((part) => first.has(part))),
    things: new RegExp(`^(?:.*-)?${thing}s?$|^\\p{Lu}.*(?:straße|platz|stiftung|stadion)$`, 'u'),
    thingBefore: new RegExp(`(?:^|[\\s(’'])${thing}s?\\s+(?:(?:de|du|des|von)\\s+)?$`, 'u'),
    thingAfter: new RegExp(`^(?:[-&]|\\s+d[’']\\p{Lu}|\\s+&|\\s+${thing}(?!\\p{L}))`, 'u'),
    courtesy: new RegExp(`(?:^|[\\s(’'])${anyOf(people.courtesies)}\\s+$`, 'u'),
    opener: new RegExp(`^${anyWord(people.openers)}$`, 'u'),
    article: new RegExp(`(?:^|[\\s(])${anyOf(people.articles)}\\s*$`, 'u'),
  };
});
