/** The quotes of a draft: what people say between quotation marks, with those who say it as far as the reading is sure. */

import { isTitle } from '../article/names/name-match.ts';
import { personNamed } from '../article/people/introductions.ts';
import { isUnnamed } from '../article/people/unnamed.ts';
import type { ArticleText } from '../article/source-text.ts';
import { headOf, isBody, isDeputy } from '../article/speakers/head-noun.ts';
import { isOpener } from '../article/speakers/speaker.ts';
import type { SpeakerRead, Speech } from '../article/speech/speech.ts';
import type { Quote } from '../brief/model/brief.ts';
import type { Attribution } from '../brief/model/field-values.ts';
import { ENGLISH } from '../language/languages.ts';
import { anyOf, anyWord } from '../language/model/pattern.ts';
import { GRAMMAR } from '../language/words/grammar.ts';
import { lazily } from '../text/memo.ts';
import { oneLine } from './wording.ts';

export interface DraftedQuote {
  readonly quote: Quote;
  /** What the editor should look at. */
  readonly comment?: string;
}

/** Words of a quotation that nobody speaks which is more than a term. */
const LEAST_WITHOUT_SPEAKER = 5;

/** More make a brief that nobody reads, and that takes long to check; the first are kept. */
export const MAX_QUOTES = 300;

export interface DraftedQuotes {
  readonly quotes: readonly DraftedQuote[];
  /** What stands between quotation marks and is no quote: terms, titles, headlines. */
  readonly others: readonly { readonly words: string; readonly paragraph: number }[];
  /** How many more quotes there are. */
  readonly left: number;
}

export function draftQuotes(article: ArticleText, speeches: readonly Speech[]): DraftedQuotes {
  const quotes: DraftedQuote[] = [];
  const others: DraftedQuotes['others'][number][] = [];
  let left = 0;
  for (const speech of speeches) {
    const { parts } = speech.quotation;
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || article.skip.has(first.paragraph)) continue;
    const paragraphs = parts.map(({ start, end }) =>
      trimmed(article.source.text.slice(start, end)),
    );
    const words = paragraphs.join(' ');
    const by = speech.speaker && speakerOf(article, speech.speaker);
    const isNoSpeech = speech.manner === 'term' || speech.manner === 'headline';
    if (isNoSpeech || (!isSurelySpeech(by) && words.split(/\s+/).length < LEAST_WITHOUT_SPEAKER)) {
      others.push({ words, paragraph: first.paragraph });
      continue;
    }
    if (quotes.length >= MAX_QUOTES) {
      left++;
      continue;
    }
    const isAsked = speech.manner === 'asked' && by !== undefined;
    quotes.push({
      quote: {
        paragraphs,
        ...(by ?? { attribution: 'none' }),
        extent: speech.extent === 'whole' ? 'full' : 'partial',
        ...(speech.speaker?.saidTo !== undefined && by && { saidTo: speech.speaker.saidTo }),
        at: [{ from: first.paragraph, to: last.paragraph }],
      },
      ...(by === undefined && { comment: speakerComment(speech.speaker) }),
      ...(speech.manner === 'denied' && { comment: 'denied, or put in doubt, by the article' }),
      ...(isAsked && { comment: 'asked, not stated' }),
    });
  }
  return { quotes, others, left };
}

/** By somebody who is known to speak, and not by a thing that has a name: `HP is called “duvet lung”`. */
function isSurelySpeech(by: By | undefined): boolean {
  return by?.attribution === 'anonymous' || by?.role !== undefined || (by?.by ?? '').includes(' ');
}

function speakerComment(speaker: SpeakerRead | undefined): string {
  return speaker ? `speaker? “${speaker.name ?? speaker.written}”` : 'speaker?';
}

/** Without white space and the comma with which a clause follows. */
function trimmed(words: string): string {
  return oneLine(words).replace(/,$/, '').trim();
}

type By = Pick<Quote, 'by' | 'role' | 'attribution'>;

/** Undefined where the reading is not sure. */
function speakerOf(article: ArticleText, speaker: SpeakerRead): By | undefined {
  const { name, sureness } = speaker;
  if (name === undefined || sureness === 'guess' || isPronoun(name)) return undefined;
  const ownRole = startsWithPossessive(speaker.role) ? undefined : speaker.role;
  const person = personNamed(article, name);
  if (person && isNameOf(name, person.name)) {
    const role = person.role?.words ?? ownRole;
    // `envoy to Ukraine Kurt Volker` is Kurt Volker.
    const by = name.includes(' ') && person.name.endsWith(` ${name}`) ? name : person.name;
    return { by, ...(role !== undefined && { role }), attribution: 'named' };
  }
  const { role: before = '', by: nameAfter } = DESCRIBED.exec(name)?.groups ?? {};
  if (nameAfter !== undefined && !isSmall(before.split(' ').at(-1) ?? ''))
    return { by: nameAfter, role: before, attribution: 'named' };
  // `The Office of Public Works` is no person of another body.
  const isBodyItself = /^(?:An?|The)\s/i.test(name);
  const [, own = name, org] = (isBodyItself ? null : NAME_OF_BODY.exec(name)) ?? [];
  const by = /^(?:An?|The)\s/.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;
  const role = org === undefined && !isPartOf(ownRole, name) ? ownRole : undefined;
  const attribution = attributionOf(by);
  // `legal consultation Washington` is nobody.
  const isUnderstood = attribution !== 'role' || isSomebody(headOf(by));
  return isUnderstood ? { by, ...(role !== undefined && { role }), attribution } : undefined;
}

/** Whether a role is only the beginning of a body’s name: `the Office of` of `the Office of Public Works`. */
function isPartOf(role: string | undefined, name: string): boolean {
  if (role === undefined) return false;
  return name.toLowerCase().startsWith(role.toLowerCase()) || isSmall(role.split(' ').at(-1) ?? '');
}

/** Whether a noun is for people or for what speaks for them: `minister`, `ministry`, `officials`. */
function isSomebody(noun: string): boolean {
  return isTitle(noun) || isDeputy(noun) || isBody(noun) || SOMEBODY().test(noun);
}

const FULL_NAME = "\\p{Lu}[\\p{L}’'.-]+(?:\\s\\p{Lu}[\\p{L}’'.-]+)+";
/** `the harbour master Bo Lund`. */
const DESCRIBED = new RegExp(
  `^(?:the\\s|an?\\s)?(?<role>(?:[\\p{L}-]+\\s)*?\\p{Ll}[\\p{L}-]*)\\s(?<by>${FULL_NAME})$`,
  'u',
);
/** `Noor Halabi of the Levantine Institute`. */
const NAME_OF_BODY = new RegExp(`^(${FULL_NAME})\\s(?:of|from|at)\\s(.+)$`, 'u');

/** `of`, `for`, `and`: the words before it are no role by themselves. */
function isSmall(word: string): boolean {
  const { prepositions, joining, articles } = GRAMMAR();
  return new RegExp(`^(?:${prepositions}|${joining}|${articles})$`, 'u').test(word);
}

function startsWithPossessive(role = ''): boolean {
  return new RegExp(`^(?:${GRAMMAR().possessives})\\s`, 'iu').test(role);
}

/** `One`, `They`: words for somebody that name nobody. */
function isPronoun(name: string): boolean {
  return (
    isOpener(name) || /^(?:one|some|others?|many|both|all|nobody|everyone|somebody)$/i.test(name)
  );
}

/** Not `Keir Starmer’s spokesman` or `a friend of Ada Vale`. */
function isNameOf(words: string, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return words.trimEnd().endsWith(surname);
}

const SOMEBODY = lazily(
  () => new RegExp(`^(?:${anyWord(ENGLISH.gaps.unnamed)}|${anyOf(ENGLISH.names.roles)})s?$`, 'iu'),
);

/** How the article names the speaker, by the words that it has for them. */
function attributionOf(by: string): Attribution {
  if (isUnnamed(by)) return 'anonymous';
  const words = by.replace(/^the\s+/i, '').split(/\s+/);
  if (words.some((word) => isBody(word.toLowerCase()))) return 'institution';
  const isName = words.every((word) => /^(?:\p{Lu}|(?:of|for|and|the)$)/u.test(word));
  if (!isName) return 'role';
  const isAcronym = words.length === 1 && /^\p{Lu}{2,}$/u.test(by);
  return /^the\s/i.test(by) || isAcronym ? 'institution' : 'named';
}
