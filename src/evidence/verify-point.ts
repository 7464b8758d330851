/**
 * The check of a summary point. It is in the analyst's own words, so that no words can prove it; but its
 * paragraphs must be there, and every number and proper name in it must be in them. What is not is
 * listed, and the point then counts as unchecked: the cheapest guard against an invented fact.
 */
import { isEnglish } from '../brief/foreign-numbers.ts';
import type { SummaryPoint } from '../brief/model.ts';
import { asciiDigits } from '../text/digits.ts';
import { namesIn, numbersIn } from './claims.ts';
import { type Cited, holdNumber } from './held-number.ts';
import { maskedParagraph } from './masked-paragraph.ts';
import { perSource } from './per-source.ts';
import { quotationsOf } from './quotations.ts';
import { otherNames } from './same-names.ts';
import { formatPlaces, placesOf, type Scope, type Scopes } from './scope.ts';
import { paragraphText, type SourceText } from './source-text.ts';
import { plain, wordsOf } from './speaker.ts';
import type { Check, Finding, Place } from './verdict.ts';
import { listed } from './verify-quote.ts';
import { wordIndexOf } from './word-index.ts';

export function verifyPoint(point: SummaryPoint, scopes: Scopes): Check {
  const cited = scopes.scopes.filter(({ stated }) => stated.length > 0).map(citedBy);
  if (scopes.beyond.length > 0) return { verdict: 'missing', passages: [], findings: [] };
  if (cited.length === 0) return { verdict: 'unchecked', passages: [], findings: [] };
  const places = cited.flatMap(({ scope }) => placesOfStated(scope));
  const passages = [{ places }];
  if (scopes.lacksSource) return { verdict: 'unchecked', passages, findings: [] };

  const numbers = numbersIn(point.text).map((claim) => ({ claim, held: holdNumber(claim, cited) }));
  const lacking = [
    ...numbers.flatMap(({ claim, held }) => (held === 'lacking' ? [claim.text] : [])),
    ...lackingNames(point.text, cited),
  ];
  const findings: Finding[] = [];
  if (lacking.length > 0) {
    findings.push({
      code: 'summary-unsupported',
      message: `expected ${listed(lacking)} in ${formatPlaces(places)}, found ${lacking.length === 1 ? 'it' : 'them'} not there`,
      help: 'cite the paragraph that says so, or take it out',
      key: 'text',
      places,
    });
  }
  const flat = numbers.flatMap(({ claim, held }) => (held === 'unhedged' ? [claim.text] : []));
  if (flat.length > 0) {
    findings.push({
      code: 'summary-hedge-lost',
      message: `expected ${listed(flat)} with a hedge, as ${formatPlaces(places)} has it, found it without one`,
      help: 'keep the source’s hedge',
      key: 'text',
      places,
    });
  }
  const hedged = numbers.flatMap(({ claim, held }) => (held === 'hedged' ? [claim.text] : []));
  if (hedged.length > 0) {
    findings.push({
      code: 'summary-hedge-lost',
      message: `expected the number as ${formatPlaces(places)} has it, found ${listed(hedged)}, a hedge that is not there`,
      help: 'give the number as the source does',
      key: 'text',
      places,
    });
  }
  const verdict = findings.length > 0 ? 'unchecked' : 'verified';
  return { verdict, ...(verdict === 'verified' && { grade: 'folded' }), passages, findings };
}

function placesOfStated(scope: Scope): Place[] {
  return scope.stated.flatMap((number) => {
    const whole = scope.source.paragraphs[number - 1];
    return whole ? placesOf(scope, whole) : [];
  });
}

/** With the paragraphs that they go on from: the first of a running quotation, the one before `He added`. */
function citedBy(scope: Scope): Cited {
  const { source, stated } = scope;
  const numbers = new Set(stated);
  for (const { parts } of quotationsOf(source).quotations) {
    const [first] = parts;
    if (first && parts.length > 1 && parts.some(({ paragraph }) => numbers.has(paragraph))) {
      numbers.add(first.paragraph);
    }
  }
  for (const number of stated) {
    const start = maskedParagraph(source, number)?.text.trimStart() ?? '';
    if (/^(?:He|She|They|It|We)\b/.test(start) && number > 1) numbers.add(number - 1);
  }
  const ordered = [...numbers].sort((a, b) => a - b);
  const words = ordered.flatMap((number) => plainWords(source, number));
  return { scope, numbers: ordered, words };
}

/** The words of a paragraph, plain. */
function plainWords(source: SourceText, number: number): readonly string[] {
  const known = readParagraphs(source);
  const words =
    known.get(number) ??
    wordsOf(asciiDigits(paragraphText(source, number))).flatMap((word) => [
      plain(word),
      // `One-type` has `One`.
      ...(word.includes('-') ? word.split('-').map(plain) : []),
    ]);
  known.set(number, words);
  return words;
}

const readParagraphs = perSource(() => new Map<number, readonly string[]>());

function lackingNames(text: string, cited: readonly Cited[]): string[] {
  // Another language has other forms of a name.
  const english = cited.filter(({ scope }) => isEnglish(scope.language));
  if (english.length < cited.length) return [];
  const isCommon = (word: string): boolean =>
    english.some(({ scope }) => lowerWords(scope.source, word));
  return namesIn(text, isCommon).filter((name) => !english.some((one) => hasName(one, name)));
}

/** Whether the source has a word, or its plural or singular, in lower case. */
function lowerWords({ text }: SourceText, word: string): boolean {
  const stem = word.replace(/s$/, '');
  return (
    stem.length > 1 &&
    new RegExp(`(?<![\\p{L}])${stem.replace(/[^\p{L}]/gu, '.')}s?(?![\\p{L}])`, 'u').test(text)
  );
}

/**
 * All words of a name are in the cited paragraphs; or one of them, where the source has the whole name
 * elsewhere; or another name for the same.
 */
function hasName({ scope, words }: Cited, name: string): boolean {
  const sought = wordsOf(name).map(plain);
  const has = (word: string): boolean => words.some((other) => isForm(word, other));
  if (sought.every(has)) return true;
  if (sought.length > 1 && sought.some(has) && hasRun(scope, sought)) return true;
  return (
    [sought.join(' '), ...sought.filter((word) => sought.length > 1 && !has(word))].some(
      (part, index, parts) =>
        otherNames(part).some((other) => hasSequence(words, other.split(' ').map(plain))) &&
        (index === 0 || parts.length === 2),
    ) || isInitials(words, name)
  );
}

/** The same word, or one made from it: `Ukraine`, `Ukrainians`; `1`, `one`, `first`. */
function isForm(word: string, other: string): boolean {
  if (word === other || ORDINALS.get(word) === other || ORDINALS.get(other) === word) return true;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  return same >= 5 && word.length - same <= 4 && other.length - same <= 4;
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
]);

function hasRun({ source }: Scope, sought: readonly string[]): boolean {
  const { positionsOf, idOf } = wordIndexOf(source);
  const [first = ''] = sought;
  const id = idOf(first);
  if (id === undefined) return false;
  const { starts } = wordIndexOf(source);
  return Array.from(positionsOf(id).subarray(0, 200)).some((position) => {
    const start = starts[position] ?? 0;
    const words = wordsOf(source.text.slice(start, start + 40 * sought.length)).map(plain);
    return sought.every((word, index) => words[index] === word);
  });
}

function hasSequence(words: readonly string[], sought: readonly string[]): boolean {
  return words.some((_, at) => sought.every((word, index) => words[at + index] === word));
}

/** `NATO` where the words are spelt out, or the words where it is `NATO`. */
function isInitials(words: readonly string[], name: string): boolean {
  const short = name.replace(/\./g, '').toLowerCase();
  const own = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  if (own.length > 1)
    return words.includes(own.map((word) => word.charAt(0).toLowerCase()).join(''));
  if (!/^\p{Lu}{2,6}$/u.test(name.replace(/\./g, ''))) return false;
  const telling = words.filter((word) => !/^(?:of|the|and|for|in)$/.test(word));
  return telling.some((_, at) =>
    [...short].every((letter, index) => telling[at + index]?.startsWith(letter)),
  );
}
