/**
 * The role that an article gives somebody beside the name: the title before it (`former Bank of Varna chairman`), or the
 * apposition before or after it (`, a professor of law at Odesa`). Only noun phrases that are understood whole are roles.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import { lazily } from '../../text/memo.ts';
import { isOpener } from '../speakers/speaker.ts';
import {
  breaksPhrase,
  describesCalling,
  isCalling,
  isDay,
  isDeterminer,
  isFormer,
  isPreposition,
} from './role-words.ts';

const MAX_BEFORE = 14;
const MAX_AFTER = 16;
/** Words in small letters of a title that are not known. */
const MAX_UNKNOWN = 4;

/** The longest role right beside a name that stands at these offsets of a sentence. */
export function roleBeside(sentence: string, start: number, end: number): string | undefined {
  const before = withoutCourtesy(sentence.slice(0, start).trimEnd());
  const after = sentence.slice(end);
  const roles = [titleBefore(before), apposedBefore(before, after), apposedAfter(after)].flatMap(
    (role) => (role === undefined || isCourtesy(role) || isHalf(role) ? [] : role),
  );
  return roles.sort((a, b) => b.length - a.length)[0];
}

const COURTESY = lazily(
  () =>
    new RegExp(`^(?:the\\s)?(?:${anyOf(ENGLISH.names.shortTitles)}|Mrs|Miss|Sir|Dame)\\.?$`, 'u'),
);
const RANKS = lazily(() => new Set(ENGLISH.names.shortRoles.flat()));

/** `Mr`, `Dr.`: no role by itself, as `Sen.` is. */
function isCourtesy(role: string): boolean {
  const bare = role.replace(/\.$/, '').toLowerCase();
  return COURTESY().test(role) && (!RANKS().has(bare) || /^(?:dr|rev|jr|sr|no|st)$/.test(bare));
}

/** `chief`, `rival`: less than a role without another word. */
function isHalf(role: string): boolean {
  return ENGLISH.names.roleModifiers.includes(role);
}

/** `editor` of `editor Dr. Bo Lund`, `spokesman` of `spokesman the Rev. Bo Lund`. */
function withoutCourtesy(before: string): string {
  const last = /(?:^|\s)(?<word>\S+)$/.exec(before)?.groups?.word ?? '';
  if (!isCourtesy(last)) return before;
  return before
    .slice(0, -last.length)
    .trimEnd()
    .replace(/\sthe$/, '');
}

/** What ends a phrase, seen from its last word. */
const BREAK = /[,;:!?“”"()—–\uFFFC|]$|^[—–|-]+$/;
const POSSESSIVE =
  /^(?!(?:that|it|he|she|what|who|there|here|let|where|how)['’])\S*\p{L}(?:['’]s|s['’])$/iu;
const CAPITAL = /^[“"'‘(]?\p{Lu}|^[\d&]/u;

/** `former Bank of Varna chairman` before a name; its last word is a calling, or belongs to one by `of`. */
function titleBefore(before: string): string | undefined {
  const words = (before.split(/[(“"‘]/).at(-1) ?? '').trim().split(/\s+/).slice(-MAX_BEFORE);
  if (/[.!?]$/.test(before) && !isCalling(words.at(-1) ?? '') && !isShortTitle(words.at(-1) ?? ''))
    return undefined;
  const head = headOf(words);
  if (head === undefined) return undefined;
  return trimmed(words.slice(beginningOf(words, head)));
}

function isShortTitle(word: string): boolean {
  return COURTESY().test(word);
}

/** The place of the calling in words that end with it, or with what it is `of`. */
function headOf(words: readonly string[]): number | undefined {
  const last = words.at(-1) ?? '';
  if (isCalling(last) && !BREAK.test(last)) return words.length - 1;
  let at = words.length - 1;
  while (at > 0 && CAPITAL.test(words[at] ?? '') && !BREAK.test(words[at] ?? '')) at--;
  if (at === words.length - 1) return undefined;
  if (/^the$/.test(words[at] ?? '')) at--;
  if (!/^(?:of|to|for|at)$/.test(words[at] ?? '')) return undefined;
  const calling = words[at - 1] ?? '';
  return isCalling(calling) && !BREAK.test(calling) ? at - 1 : undefined;
}

/** Where a title begins that has its calling at a place. */
function beginningOf(words: readonly string[], head: number): number {
  // `Massachusetts Gov.`, `former Prime Minister`: no noun in small letters describes it.
  const isOffice = CAPITAL.test(words[head] ?? '');
  let at = head;
  while (at > 0) {
    const word = words[at - 1] ?? '';
    const lower = word.toLowerCase();
    if (endsPhrase(word) || isDeterminer(lower) || isPreposition(lower) || breaksPhrase(lower))
      break;
    const isPast = isFormer(word);
    if (CAPITAL.test(word)) {
      if (isDay(word)) break;
      at--;
    } else if (isOffice) {
      if (!isPast && !(at === head && describesCalling(word) && !isCalling(word))) break;
      at--;
    } else if (isCalling(word) && CAPITAL.test(words[at] ?? '')) break;
    else if (isPast || POSSESSIVE.test(word) || describesCalling(word)) at--;
    else {
      const from = unknownFrom(words, at - 1);
      if (from === undefined) break;
      at = from;
    }
  }
  const first = words[at] ?? '';
  return at < head && isOpener(first) && !describesCalling(first) ? at + 1 : at;
}

/** `St.` and `U.S.` end no phrase. */
function endsPhrase(word: string): boolean {
  const isShort = /^(?:\p{Lu}\.)+$|^(?:Inc|Co|Corp|Ltd|St)\.$/u.test(word) || isCalling(word);
  return BREAK.test(word) || (word.endsWith('.') && !isShort);
}

/**
 * Where a row of words in small letters begins, the last of them at a place, which a determiner, a preposition or a stop
 * shows to belong to a noun.
 */
function unknownFrom(words: readonly string[], last: number): number | undefined {
  for (let at = last; at >= 0 && last - at < MAX_UNKNOWN; at--) {
    const word = words[at] ?? '';
    const isStart =
      isDeterminer(word) ||
      (word === 'and' && CAPITAL.test(words[at - 1] ?? '')) ||
      /^(?:of|by|with|from|against|for)$/i.test(word) ||
      POSSESSIVE.test(word) ||
      BREAK.test(word);
    if (isStart) return at + 1;
    const isJoined = word === 'and' && isCalling(words[at - 1] ?? '');
    if (!isJoined && (CAPITAL.test(word) || breaksPhrase(word) || /ly$|ing$|[^s]s$/.test(word)))
      return undefined;
  }
  return undefined;
}

/** `North Korea’s leader,` before a name that ends its phrase. */
function apposedBefore(before: string, after: string): string | undefined {
  if (
    !/,$/.test(before) ||
    !/^(?:['’]s?\s|\s*[,.;:)—–]|\s+[\p{Ll}]|\s*$)/u.test(after) ||
    /^\s+(?:and|or)\s/.test(after)
  )
    return undefined;
  const phrase =
    /(?:^|[,;:.“”"()—–\uFFFC])\s*(?<words>[^,;:“”"()—–\uFFFC]+),$/u.exec(before)?.groups?.words ??
    '';
  const words = phrase.trim().split(/\s+/);
  // The last noun phrase of the clause.
  const article = words.findLastIndex(
    (word, at) => isDeterminer(word) && words[at - 1] !== 'of' && words[at - 1] !== 'for',
  );
  const owner = words.findLastIndex((word) => POSSESSIVE.test(word) && CAPITAL.test(word));
  if (owner > article) return nounPhrase(words.slice(beginningOfCapitals(words, owner)));
  return article < 0 ? undefined : nounPhrase(words.slice(article));
}

function beginningOfCapitals(words: readonly string[], last: number): number {
  let at = last;
  while (
    at > 0 &&
    CAPITAL.test(words[at - 1] ?? '') &&
    !isPreposition((words[at - 1] ?? '').toLowerCase())
  )
    at--;
  return at;
}

const AFTER =
  /^(?:,\s+(?:aged\s+)?\d{1,3})?(?:\s*(?:,|--|—|–)\s*|\s+\()(?:who\s+(?:is|was|became)\s+(?:then\s+|now\s+|also\s+)?|now\s+|then\s+)?(?<words>.+)$/su;
const IS = /^\s+(?:is|was)\s+(?<words>(?:an?|the)\s.+)$/su;

/** A stop, but not that of `St. Louis`. */
const END = lazily(
  () =>
    new RegExp(
      `[,;:“”"()—–\uFFFC]|\\s--?\\s|(?<!(?<!\\p{L})(?:\\p{Lu}|${anyOf(ENGLISH.names.shortTitles)}|${anyOf(ENGLISH.names.shortNouns)}))[.!?](?:\\s|$)`,
      'u',
    ),
);

/** `, the mayor of Varna,` after a name. */
function apposedAfter(after: string): string | undefined {
  const rest = (AFTER.exec(after) ?? IS.exec(after))?.groups?.words;
  if (rest === undefined) return undefined;
  const end = END().exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trim().split(/\s+/);
  const clause = words.findIndex((word) =>
    /^(?:who|whose|which|that|where|when|while|whom|but|until|since|after|before)$/.test(word),
  );
  const own = clause < 0 ? words : words.slice(0, clause);
  return nounPhrase(own);
}

/** A noun phrase whose noun is a calling, without its article; undefined where it has a verb or is not whole. */
function nounPhrase(words: readonly string[]): string | undefined {
  const own = isDeterminer(words[0] ?? '') ? words.slice(1) : [...words];
  // `Bo Lund, Sen. Ann Lee and others`
  if (
    own.length === 1 &&
    /^\p{Lu}/u.test(own[0] ?? '') &&
    RANKS().has((own[0] ?? '').toLowerCase())
  )
    return undefined;
  if (own.length === 0 || /^(?:my|your|our|his|her|their|its|whose)$/i.test(words[0] ?? ''))
    return undefined;
  const head = own.findIndex((word, at) => isCalling(word) && isEndOfNoun(own, at));
  if (head < 0 || head > MAX_AFTER / 2) return undefined;
  const lead = own.slice(0, head);
  const isLead = lead.every(
    (word, at) =>
      !breaksPhrase(word.toLowerCase()) &&
      (!isPreposition(word.toLowerCase()) ||
        (word === 'of' && CAPITAL.test(own[at - 1] ?? '') && CAPITAL.test(own[at + 1] ?? ''))) &&
      !isDeterminer(word) &&
      !BREAK.test(word),
  );
  if (!isLead) return undefined;
  const isBare = own.length === words.length && !own.some((word) => POSSESSIVE.test(word));
  if (
    isBare &&
    !lead.every((word) => CAPITAL.test(word) || POSSESSIVE.test(word) || describesCalling(word))
  )
    return undefined;
  let end = own.length;
  const verb = own.findIndex(
    (word, at) => at > head && breaksPhrase(word.toLowerCase()) && word !== 'and',
  );
  if (verb >= 0) return undefined;
  if (end > MAX_AFTER) {
    const cut = own.findIndex((word, at) => at > head + 2 && isPreposition(word));
    end = cut > 0 && cut <= MAX_AFTER ? cut : head + 1;
  }
  return trimmed(own.slice(0, end));
}

/** `director` of `director of studies`, but not of `director general` or `state attorney`. */
function isEndOfNoun(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    isPreposition(next) ||
    next === 'and' ||
    /^(?:based|emeritus|since|named|called|until)$/.test(next)
  );
}

function trimmed(words: readonly string[]): string | undefined {
  const own = [...words];
  while (
    own.length > 0 &&
    /^(?:the|an?|and|or|of|for|to|at|in|on|with|by|from)$/i.test(own.at(-1) ?? '')
  )
    own.pop();
  while (own.length > 0 && /^(?:the|an?|and|or|but)$/i.test(own[0] ?? '')) own.shift();
  const text = own
    .join(' ')
    .replaceAll('\u2024', '.')
    .replace(/[,;:]$/, '');
  return own.some(isCalling) && !/[“”"()\uFFFC]/.test(text) ? text : undefined;
}
