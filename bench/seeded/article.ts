/** An article with what errors are made of: its sentences, the people in it, its places. */
import { readdirSync, readFileSync } from 'node:fs';
import { readSource, type SourceText } from '../../src/article/source-text.ts';
import { type GoldQuotation, readArticles } from '../verdicts/gold.ts';
import { hashOf } from './chance.ts';
import { type Item, readItems } from './item.ts';
import { PLACES } from './places.ts';

export interface Sentence {
  readonly text: string;
  /** Of its paragraph, from 1. */
  readonly paragraph: number;
  /** Whether nothing of it stands inside quotation marks. */
  readonly isOwnVoice: boolean;
}

export interface Article {
  readonly id: string;
  readonly source: SourceText;
  readonly language: string;
  readonly sentences: readonly Sentence[];
  /** Marked by people; none in articles of this folder. */
  readonly quotations: readonly GoldQuotation[];
  /** Names of people with first name and surname. */
  readonly names: readonly string[];
  readonly places: readonly string[];
  /** Written by hand, all honest; none of articles that come from a file. */
  readonly items: readonly Item[];
}

export type Half = 'tune' | 'judge';

export function halfOf({ id }: Article): Half {
  return hashOf(id) % 2 === 0 ? 'tune' : 'judge';
}

export function paragraphText({ source }: Article, number: number): string {
  const paragraph = source.paragraphs.get(number);
  return paragraph ? source.text.slice(paragraph.start, paragraph.end) : '';
}

/** Articles with marked quotations, as `bench/verdicts/gold.ts` reads them. */
export function readMarkedArticles(path: string): Article[] {
  return readArticles(path).map(({ id, source, quotations }) => ({
    id,
    source,
    language: 'en',
    quotations,
    sentences: sentencesOf(source, quotations),
    names: namesOf(
      quotations.map(({ speaker }) => speaker ?? ''),
      source,
    ),
    places: PLACES.filter((place) =>
      new RegExp(`(?<!\\p{Lu}\\p{L}* |-)\\b${place}\\b(?! \\p{Lu})`, 'u').test(source.text),
    ),
    items: [],
  }));
}

/** The articles of this folder; each has its brief beside it, whose first comment lists the places. */
export function readOwnArticles(): Article[] {
  const folder = new URL('articles/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const source = readSource(readFileSync(new URL(name, folder), 'utf8'));
      const brief = readFileSync(new URL(name.replace(/txt$/, 'yaml'), folder), 'utf8');
      const { items, language } = readItems(brief);
      const people = items.flatMap(({ section, fields }) =>
        section === 'people' ? (fields.name ?? []) : [],
      );
      return {
        id: name.replace('.txt', ''),
        source,
        language: language.slice(0, 2),
        quotations: [],
        sentences: sentencesOf(source, []),
        names: namesOf(people, source),
        places: /^# Places: (.*)$/m.exec(brief)?.[1]?.split(', ') ?? [],
        items,
      };
    });
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Prof|Jr|Sr|Inc|Co|Corp|Ltd|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Rs|a\.m|p\.m|Nr|ca|M|Mme|bzw)|\b\p{Lu}|\.\p{L})\.$/u;

function sentencesOf(source: SourceText, quotations: readonly GoldQuotation[]): Sentence[] {
  return [...source.paragraphs].flatMap(({ number, start, end }) => {
    let from = start;
    const sentences: Sentence[] = [];
    const alignTo = (to: number): void => {
      const text = source.text.slice(from, to).trim();
      const isQuoted = quotations.some((one) => one.start < to && from < one.end);
      const isOwnVoice =
        !isQuoted &&
        !/["“”„«»]|(?<!\p{L})['‘’]|['’](?!\p{L})/u.test(text.replace(/s[’'](?= )/g, 's'));
      if (text !== '') sentences.push({ text, paragraph: number, isOwnVoice });
      from = to;
    };
    for (const { index, 0: gap } of source.text
      .slice(start, end)
      .matchAll(/(?<=[.!?]["”’')]*)\s+(?=["“‘'(]?[\p{Lu}\d])/gu)) {
      if (!ABBREVIATION.test(source.text.slice(from, start + index)))
        alignTo(start + index + gap.length);
    }
    alignTo(end);
    return sentences;
  });
}

/** Names of two or three words that the article has in full, one for each surname. */
function namesOf(candidates: readonly string[], { text }: SourceText): string[] {
  const full = [...new Set(candidates)].filter(
    (name) =>
      /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(name) &&
      text.includes(name),
  );
  return full.filter((name, index) => {
    const words = name.split(' ');
    return !full
      .slice(0, index)
      .some((other) => other.split(' ').some((word) => words.includes(word)));
  });
}
