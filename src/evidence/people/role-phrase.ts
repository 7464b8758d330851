/**
 * A role as a brief has it, and whether words beside a name give somebody that role: the same noun, with every word
 * that stands before it, and with what it is of. A role that is lessened there (`deputy`, `former`) is another.
 */
import { isCapital } from '../../article/names/name-match.ts';
import { nameWords, nameWordsIn } from '../../article/names/name-words.ts';
import type { Beside, Description } from '../../article/people/descriptions.ts';
import { headOf, headPhraseOf } from '../../article/speakers/head-noun.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { otherNames } from '../../language/same-names.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { lazily } from '../../text/memo.ts';

export interface Role {
  /** Its noun, plain: `minister`. */
  readonly head: string;
  /** Words with a sense of their own before it, and those of what it is of. */
  readonly before: readonly string[];
  readonly of: readonly string[];
}

/** `past`: who had the role once. `courtesy`: the same, with the title that is kept for life. */
export type RoleMatch = 'same' | 'lesser' | 'past' | 'courtesy';

const WORDS = lazily(() => {
  const { empty, lesserRoles, lesserBefore, pastRoles, titles, offices } = ENGLISH.names;
  const { determiners, articles } = GRAMMAR();
  return {
    empty: new Set([...empty, 'as', 'about']),
    lesser: new Set(lesserRoles),
    lesserBefore,
    past: new Set(pastRoles),
    titles: new Set(titles),
    offices: new RegExp(`^of\\s(?:${offices.join('|')})$`),
    definite: new RegExp(`^\\s*(?:${determiners}|${articles})\\s|['’]s?\\s`, 'i'),
    complement: /\s(?:of|for|at|in|to|from)\s/,
    relative: new RegExp(
      `\\s(?:${anyWord(['by', 'about', 'after', 'before', 'against', 'over'])})\\s`,
    ),
  };
});

/** The plain words of a phrase without its small words. */
export function tellingWords(phrase: string): string[] {
  return nameWords(phrase).filter((word) => word !== '' && !WORDS().empty.has(word));
}

export function readRole(text: string): Role {
  const phrase = headPhraseOf(text);
  const head = headOf(text);
  const before = tellingWords(phrase).filter((word) => word !== head);
  return {
    head,
    before,
    of: tellingWords(text.slice(phrase.length)).filter((word) => word !== head),
  };
}

/** What the words beside a name say of a role; undefined where they have another, or none. */
export function matchRole(
  role: Role,
  beside: Beside,
  description: Description,
): RoleMatch | undefined {
  const words = nameWords(beside.text);
  const places = placesOfRole(role, beside, words);
  for (const at of places) {
    const before = words.slice(Math.max(0, at - role.before.length - MAX_BETWEEN), at);
    const isSame =
      role.before.every((word) => has(before, word) || has(words.slice(at + 1), word)) &&
      isOfTheSame(role, beside, words, description);
    if (!isSame) continue;
    if (
      before.some(
        (word, index) => isLesser(word, before[index + 1] ?? role.head) && !isOwn(role, word),
      )
    )
      return 'lesser';
    const isPast = before.some((word) => WORDS().past.has(word) && !isOwn(role, word));
    if (!isPast) return 'same';
    return beside.kind === 'title' && WORDS().titles.has(role.head) ? 'courtesy' : 'past';
  }
  return undefined;
}

/** Words of the source between two of a role: `harbour [and fisheries] minister`. */
const MAX_BETWEEN = 2;

function isOwn({ before }: Role, word: string): boolean {
  return before.includes(word);
}

function isLesser(word: string, next: string): boolean {
  const { lesser, lesserBefore } = WORDS();
  return lesser.has(word) || lesserBefore.some(([one, of]) => one === word && of === next);
}

/** Where the noun of the role stands as the noun of the words beside the name. */
function placesOfRole({ head }: Role, { kind, text }: Beside, words: readonly string[]): number[] {
  const { empty, titles, offices } = WORDS();
  if (kind === 'title') {
    const written = nameWordsIn(text);
    return words.flatMap((word, at) => {
      const rest = words.slice(at + 1);
      const isNamed = written.slice(at + 1).every((one) => isCapital(one) || empty.has(one.plain));
      const isLast =
        rest.every((one) => titles.has(one)) ||
        offices.test(rest.join(' ')) ||
        (/^(?:of|for)$/.test(rest[0] ?? '') && isNamed && !empty.has(rest.at(-1) ?? ''));
      return isSameRole(head, word) && isLast ? at : [];
    });
  }
  if (kind === 'doing') {
    const verbs = [...words.slice(0, 2), ...words.slice(-1)];
    return verbs.some((verb) => isVerbOf(head, verb)) ? [words.length] : [];
  }
  const heads = [text, ...text.split(/\s(?:and|&)\s/)].map((part) =>
    headOf(part.split(WORDS().relative)[0] ?? ''),
  );
  return heads.some((one) => isSameRole(head, one))
    ? words.flatMap((word, at) => (isSameRole(head, word) ? at : [])).slice(0, 1)
    : [];
}

/**
 * Whether what the role is of stands in the same words. Where these do not say of what it is, the sentence up to the
 * name may, or the one before it: `The trust closed two wards. Its chairman, …`.
 */
function isOfTheSame(
  { of }: Role,
  { text, kind }: Beside,
  words: readonly string[],
  { sentence, sentenceBefore, beside }: Description,
): boolean {
  // `Landlord Ada Vale, who runs the Swan`.
  const own = [
    ...words,
    ...beside.flatMap((one) => (one.kind === 'doing' ? nameWords(one.text) : [])),
  ];
  const lacking = of.filter((word) => !has(own, word));
  if (lacking.length === 0) return true;
  const { complement, definite } = WORDS();
  if (complement.test(text) || kind === 'doing' || /\s\p{Lu}\p{Ll}/u.test(text.trim()))
    return false;
  if (!definite.test(text)) return false;
  const near = nameWords(`${sentenceBefore} ${sentence.slice(0, sentence.indexOf(text))}`);
  return lacking.every((word) => has(near, word));
}

function has(words: readonly string[], word: string): boolean {
  return formsOf(word).some((form) => words.some((other) => other === form || isForm(form, other)));
}

function isSameRole(head: string, word: string): boolean {
  return word === head || formsOf(head).includes(word);
}

/** A word of a role with its short forms: `senator`, `sen`. */
export function formsOf(word: string): readonly string[] {
  const short = ENGLISH.names.shortRoles.find((group) => group.includes(word)) ?? [];
  return [word, ...short, ...otherNames(word)];
}

/** Letters that forms of a word share. */
const STEM = 5;

export function isForm(one: string, other: string): boolean {
  return one.slice(0, STEM) === other.slice(0, STEM) && Math.abs(one.length - other.length) <= 3;
}

/** `organised` for the organiser, `chaired` for the chair. */
function isVerbOf(head: string, verb: string): boolean {
  const irregular = ENGLISH.names.roleVerbs.some(
    ([role = '', ...verbs]) => formsOf(head).includes(role) && verbs.includes(verb),
  );
  if (irregular) return true;
  return formsOf(head).some((noun) => {
    const stem = noun.replace(/(?:er|or|e)$/, '');
    return stem.length >= 3 && new RegExp(`^${stem}(?:e|s|es|ed)?$`).test(verb);
  });
}
