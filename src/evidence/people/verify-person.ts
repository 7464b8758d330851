/**
 * The check of a person of the brief: the name has to be in the paragraphs of its anchors, or in the source
 * where it has none, and the source has to give the person the role and the organisation. What is missing is a
 * finding; what cannot be decided leaves the person unchecked.
 */
import { nameWordsIn } from '../../article/names/name-words.ts';
import { type Description, descriptionsIn } from '../../article/people/descriptions.ts';
import { paragraph } from '../../article/source-text.ts';
import { mentionIn, readSpeaker, type Speaker } from '../../article/speakers/speaker.ts';
import { indexedWords, wordIndexOf } from '../../article/words/word-index.ts';
import type { Person, Quote } from '../../brief/model/brief.ts';
import { findLanguage } from '../../language/languages.ts';
import { isSpent, spend } from '../../text/budget.ts';
import { citedBy } from '../points/cited.ts';
import { listed } from '../quotes/verify-quote.ts';
import { formatPlaces, placesOf, type Scope, type Scopes, statedPlaces } from '../search/scope.ts';
import type { Check, Finding, Place } from '../verdict/check.ts';
import { type Agreement, compareOrganisation, compareRole, type Described } from './role.ts';

export function verifyPerson(person: Person, scopes: Scopes): Check {
  const { beyond, isAnchored, lacksSource } = scopes;
  if (beyond.length > 0) return { verdict: 'missing', passages: [], findings: [] };
  const own = scopes.scopes.filter(({ stated }) => !isAnchored || stated.length > 0);
  const subject = person.name ?? person.as ?? person.org;
  if (own.length === 0 || lacksSource || subject === undefined)
    return { verdict: 'unchecked', passages: [], findings: [] };
  const reading = readPerson(subject, own);
  const where = isAnchored ? formatPlaces(own.flatMap(statedPlaces)) : 'the source';
  const unnamed = reading && notNamed(subject, reading, where, own);
  if (!reading || unnamed === 'unclear')
    return { verdict: 'unchecked', passages: [], findings: [] };
  const passages = reading.places.slice(0, 1).map((place) => ({ places: [place] }));
  if (unnamed) return { verdict: 'unsupported', passages, findings: [unnamed] };
  const { role, org } = person;
  const compared = [
    ...(role !== undefined
      ? [{ key: 'role' as const, words: role, held: compareRole(role, reading) }]
      : []),
    ...(org !== undefined && org !== subject
      ? [{ key: 'org' as const, words: org, held: compareOrganisation(org, reading) }]
      : []),
  ];
  const findings = compared.flatMap(({ key, words, held }) =>
    // What somebody unnamed does is said in the analyst’s own words.
    held === 'another' && person.name !== undefined && !reading.isDescriptor
      ? notGiven(key, words, subject, reading.places)
      : [],
  );
  if (findings.length > 0) return { verdict: 'unsupported', passages, findings };
  const isFound = compared.every(({ held }) => held === 'found');
  return { verdict: isFound ? 'found' : 'unchecked', passages, findings };
}

/** What there is to say about the role that a quote gives its speaker. */
export function checkQuoteRole({ by, role }: Quote, scope: Scope): Finding[] {
  if (by === undefined || role === undefined) return [];
  const reading = readPerson(by, [scope]);
  const isCut = isSpent(scope.budgets?.reading);
  if (!reading || isCut || reading.isDescriptor || reading.descriptions.length === 0) return [];
  const held: Agreement = compareRole(role, reading);
  return held === 'another' ? notGiven('role', role, by, reading.places) : [];
}

interface PersonReading extends Described {
  readonly isDescriptor: boolean;
  /** Whether the cited paragraphs have the name in some form; whether the source has all of it. */
  readonly isCited: boolean;
  readonly isWhole: boolean;
  /** Where the name is, in the cited paragraphs first. */
  readonly places: readonly Place[];
}

/** Characters of a source in which a person is looked for beyond the cited paragraphs. */
const MAX_READ = 200_000;
/** Mentions of a person that are read, those of the cited paragraphs first; and what one costs of the budget. */
const MAX_MENTIONS = 150;
const PER_MENTION = 1000;
/** A paragraph without the name is passed over quickly. */
const PASSED_OVER = 10;

function readPerson(subject: string, scopes: readonly Scope[]): PersonReading | undefined {
  const speaker = readSpeaker(subject);
  const [first] = scopes;
  if (!speaker || !first) return undefined;
  const found: { readonly scope: Scope; readonly isCited: boolean; readonly one: Description }[] =
    [];
  const cited = new Set<string>();
  let isDescribed = false;
  for (const scope of scopes) {
    const numbers = new Set(scope.stated.length > 0 ? citedBy(scope).numbers : []);
    for (const word of scope.stated.length > 0 ? citedBy(scope).words.different : [])
      cited.add(word);
    isDescribed ||= speaker.kind === 'descriptor' && isDescribedIn(scope, speaker, numbers);
    for (const number of [...numbers, ...otherParagraphs(scope, numbers)]) {
      if (isSpent(scope.budgets?.reading) || found.length >= MAX_MENTIONS) break;
      const isCited = numbers.has(number) || scope.stated.length === 0;
      const here = descriptionsIn(scope.source, number, speaker, scope.budgets?.reading);
      spend(scope.budgets?.reading, here.length * PER_MENTION);
      for (const one of here) found.push({ scope, isCited, one });
    }
  }
  return {
    descriptions: found.map(({ one }) => one),
    cited,
    hasWord: (word) => scopes.some((scope) => hasWord(scope, word)),
    language: first.language,
    isDescriptor: speaker.kind === 'descriptor',
    isCited: isDescribed || found.some(({ isCited }) => isCited),
    isWhole: isDescribed || found.some(({ one }) => one.isWhole),
    places: found.flatMap(({ scope, one }) => placesOf(scope, one.at)),
  };
}

function* otherParagraphs(scope: Scope, cited: ReadonlySet<number>): Generator<number> {
  for (const { number, start, end } of scope.source.paragraphs) {
    if (start > MAX_READ) return;
    if (cited.has(number) || scope.skip.has(number)) continue;
    spend(scope.budgets?.reading, Math.ceil((end - start) / PASSED_OVER));
    yield number;
  }
}

function isDescribedIn(scope: Scope, speaker: Speaker, numbers: ReadonlySet<number>): boolean {
  return [...numbers].some((number) => {
    const { start, end } = paragraph(scope.source, number) ?? { start: 0, end: 0 };
    if (isSpent(scope.budgets?.reading)) return false;
    const text = scope.source.text.slice(start, Math.min(end, start + MAX_READ));
    spend(scope.budgets?.reading, text.length);
    return mentionIn(text, speaker) !== undefined;
  });
}

/** A word of a role, or its plural. */
function hasWord({ source }: Scope, word: string): boolean {
  const { idOf } = wordIndexOf(source);
  return [word, `${word}s`, word.replace(/y$/, 'ies')].some((form) =>
    indexedWords(form).every((part) => idOf(part) !== undefined),
  );
}

function notNamed(
  subject: string,
  { isDescriptor, isCited, isWhole, places, language, hasWord: has }: PersonReading,
  where: string,
  scopes: readonly Scope[],
): Finding | 'unclear' | undefined {
  if (isCited && isWhole) return undefined;
  // Forms of names, and the words of a description, may be others in the source.
  if (isDescriptor || findLanguage(language)?.hasNameForms === true) return 'unclear';
  const lacking = nameWordsIn(subject).flatMap(({ plain, written }) => (has(plain) ? [] : written));
  const other =
    places.length > 0 && !isCited ? `, found only in ${formatPlaces(places.slice(0, 1))}` : '';
  const found =
    lacking.length > 0 && lacking.length < nameWordsIn(subject).length
      ? `, found no ${listed(lacking)}`
      : other || ', but it is not there';
  return {
    code: 'person-not-found',
    message: `expected the name ‘${subject}’ in ${where}${found}`,
    help: 'write the name as the source does, and state the paragraph that has it',
    key: 'name',
    places: places.length > 0 ? places.slice(0, 1) : scopes.flatMap(statedPlaces),
  };
}

function notGiven(
  key: 'role' | 'org',
  words: string,
  subject: string,
  places: readonly Place[],
): Finding[] {
  const what = key === 'role' ? 'role' : 'organisation';
  return [
    {
      code: 'role-not-found',
      message: `expected the ${what} ‘${words}’ beside the name ‘${subject}’, but it is not there`,
      help: `give the ${what} as the source does`,
      key,
      places: places.slice(0, 1),
    },
  ];
}
