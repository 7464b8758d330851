/** The quotes of a draft: what people say between quotation marks, with those who say it as far as the reading is sure. */
import { introductionsIn, personNamed } from '../article/people/introductions.ts';
import type { ArticleText, SourceText } from '../article/source-text.ts';
import { isBody } from '../article/speakers/head-noun.ts';
import type { SpeakerRead, Speech } from '../article/speech/speech.ts';
import type { Quote } from '../brief/model/brief.ts';
import type { Attribution } from '../brief/model/field-values.ts';
import { ENGLISH } from '../language/languages.ts';
import { anyWord } from '../language/model/pattern.ts';
import { lazily } from '../text/memo.ts';
import { oneLine } from './wording.ts';

export interface DraftedQuote {
  readonly quote: Quote;
  /** What the editor should look at. */
  readonly comment?: string;
}

/** Words of a quotation that nobody speaks which is more than a term. */
const LEAST_WITHOUT_SPEAKER = 5;

export interface DraftedQuotes {
  readonly quotes: readonly DraftedQuote[];
  /** What stands between quotation marks and is no quote: terms, titles, headlines. */
  readonly others: readonly { readonly words: string; readonly paragraph: number }[];
}

export function draftQuotes(article: ArticleText, speeches: readonly Speech[]): DraftedQuotes {
  const quotes: DraftedQuote[] = [];
  const others: DraftedQuotes['others'][number][] = [];
  for (const speech of speeches) {
    const { parts } = speech.quotation;
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || article.skip.has(first.paragraph)) continue;
    const paragraphs = parts.map(({ start, end }) =>
      trimmed(article.source.text.slice(start, end)),
    );
    const words = paragraphs.join(' ');
    const isTooShort =
      speech.speaker === undefined && words.split(/\s+/).length < LEAST_WITHOUT_SPEAKER;
    if (speech.manner === 'term' || speech.manner === 'headline' || isTooShort) {
      others.push({ words, paragraph: first.paragraph });
      continue;
    }
    const by = speech.speaker && speakerOf(article.source, speech.speaker);
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
  return { quotes, others };
}

function speakerComment(speaker: SpeakerRead | undefined): string {
  return speaker ? `speaker? perhaps ${speaker.name ?? speaker.written}` : 'speaker? none was read';
}

/** Without white space and the comma with which a clause follows. */
function trimmed(words: string): string {
  return oneLine(words).replace(/,$/, '').trim();
}

type By = Pick<Quote, 'by' | 'role' | 'attribution'>;

/** Undefined where the reading is not sure. */
function speakerOf(source: SourceText, speaker: SpeakerRead): By | undefined {
  const { name, sureness } = speaker;
  if (name === undefined || sureness === 'guess') return undefined;
  const person = personNamed(source, name);
  if (person && isNameOf(name, person.name))
    return {
      by: person.name,
      ...((person.role ?? speaker.role) !== undefined && {
        role: person.role?.words ?? speaker.role,
      }),
      attribution: 'named',
    };
  return {
    by: name,
    ...(speaker.role !== undefined && { role: speaker.role }),
    attribution: attributionOf(source, name),
  };
}

/** Not `Keir Starmer’s spokesman` or `a friend of Ada Vale`. */
function isNameOf(words: string, name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return words.trimEnd().endsWith(surname);
}

const INDEFINITE = lazily(
  () =>
    new RegExp(
      `^(?:an?|one|some|several|two|three|four|many|another|unnamed|anonymous)\\s|^(?!the\\s)(?:\\p{Lu}?\\p{Ll}+\\s)*(?:${anyWord(
        ENGLISH.gaps.unnamed,
      )})$`,
      'iu',
    ),
);

function attributionOf(source: SourceText, name: string): Attribution {
  if (introductionsIn(source).some((one) => one.name === name)) return 'named';
  if (INDEFINITE().test(name)) return 'anonymous';
  const words = name.replace(/^the\s+/i, '').split(/\s+/);
  const isAllCapital = words.every((word) => /^(?:\p{Lu}|of$|for$|and$|the$)/u.test(word));
  if (isBody(words.at(-1)?.toLowerCase() ?? '')) return 'institution';
  return isAllCapital
    ? words.length > 1 || /^\p{Lu}{2,}$/u.test(name)
      ? 'institution'
      : 'named'
    : 'role';
}
