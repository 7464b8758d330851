/** What an article says that an organisation is, behind the name: `, a spending watchdog,`. English. */
import { ENGLISH } from '../../language/languages.ts';
import { lazily } from '../../text/memo.ts';
import { breaksPhrase, isPreposition } from './role-words.ts';

const [MAX_WORDS, MAX_BEFORE_HEAD] = [12, 6];
const APPOSED =
  /^(?:\s\([^()]{2,12}\))?(?:,|\s[–—])\s(?:an?|the)\s(?<words>[^,;:.“”"()–—\uFFFC]{3,120})(?:[,.;)]|\s[–—])/u;
const NOUNS = lazily(() => new Set(ENGLISH.names.organisationNouns));

/** `after` begins right behind the name; undefined where no noun for an organisation stands there, or a clause begins. */
export function describedAs(after: string): string | undefined {
  const phrase = APPOSED.exec(after)?.groups?.words;
  // The stop of an initial ends nothing: `founded by John A. Orr`.
  if (phrase === undefined || /\s\p{Lu}$/u.test(phrase)) return undefined;
  const whole = phrase.split(/\s+/);
  const relative = whole.findIndex((word) => /^(?:that|which|who|whose|where)$/.test(word));
  const words = relative < 0 ? whole : whole.slice(0, relative);
  const behind = words.findIndex(
    (word) => isPreposition(word) || /^(?:based|run|founded)$/.test(word),
  );
  const head = (behind < 0 ? words.length : behind) - 1;
  const isNoun = head >= 0 && head <= MAX_BEFORE_HEAD && NOUNS().has(words[head] ?? '');
  const joins = words.some((word) => /^(?:and|or)$/.test(word));
  const breaks = words.some((word, at) => breaksPhrase(word) && at !== behind);
  return isNoun && !joins && !breaks && words.length <= MAX_WORDS ? words.join(' ') : undefined;
}
