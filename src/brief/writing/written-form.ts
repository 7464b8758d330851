/**
 * A brief as somebody would write it: the model back in short and long forms, the shortest that reads back
 * as the very same. Where none does, the long form, and whoever writes it compares.
 */
import { isDeepStrictEqual } from 'node:util';
import { splitShortForm } from '../format/short-form.ts';
import type {
  Anchor,
  Brief,
  Caveat,
  Figure,
  Person,
  Question,
  Quote,
  Source,
  SummaryPoint,
} from '../model/brief.ts';
import { formatAnchor } from '../model/wording.ts';
import { type LongFigure, readLongFigure, readShortFigure } from '../reading/read-figure.ts';
import { readLongQuote, readShortQuote } from '../reading/read-quote.ts';
import { languageOf } from '../reading/read-sources.ts';

/** A value of YAML; keys are in the order of the format, those without a value are left out. */
export type Written =
  | string
  | number
  | readonly Written[]
  | { readonly [key: string]: Written | undefined };

const NOWHERE = { start: 0, end: 0 };
const NO_PLACES = { value: () => NOWHERE, key: () => NOWHERE, whole: () => NOWHERE };

export function writtenForm(brief: Brief): { readonly [key: string]: Written | undefined } {
  const { id, title, date, prepared, tags, sources } = brief;
  const [only] = sources;
  return {
    sitrep: 1,
    title,
    id,
    date,
    prepared: prepared && { by: prepared.by, with: prepared.with },
    tags: unlessEmpty(tags),
    ...(only && sources.length === 1 && only.key === undefined
      ? { source: writtenSource(only) }
      : sources.length > 0 && {
          sources: Object.fromEntries(
            sources.map((source) => [source.key ?? '', writtenSource(source)]),
          ),
        }),
    summary: unlessEmpty(brief.summary.map(writtenPoint)),
    figures: unlessEmpty(
      brief.figures.map((figure) => writtenFigure(figure, languageOf(figure.at, brief.sources))),
    ),
    people: unlessEmpty(brief.people.map(writtenPerson)),
    quotes: unlessEmpty(brief.quotes.map(writtenQuote)),
    questions: unlessEmpty(brief.questions.map(writtenQuestion)),
    caveats: unlessEmpty(brief.caveats.map(shortForm)),
  };
}

function unlessEmpty(items: readonly Written[]): readonly Written[] | undefined {
  return items.length === 0 ? undefined : items;
}

function writtenSource({ key: _, skip, credibility, file, ...rest }: Source): Written {
  if (file !== undefined && skip.length === 0 && credibility === undefined) {
    if (Object.keys(rest).length === 0) return file;
  }
  const { sha256, headline, outlet, author, published, retrieved, url, language, reliability } =
    rest;
  return {
    file,
    sha256,
    headline,
    outlet,
    author,
    published,
    retrieved,
    url,
    language,
    skip: unlessEmpty(skip),
    reliability,
    credibility: credibility === undefined ? undefined : Number(credibility),
  };
}

function writtenPoint(point: SummaryPoint): Written {
  const { text, at, confidence, likelihood } = point;
  if (confidence === undefined && likelihood === undefined && isShort(point)) {
    return shortForm(point);
  }
  return { text, at: anchors(at), confidence, likelihood };
}

function writtenPerson({ name, as, org, role, attribution, at }: Person): Written {
  return { name, as, org, role, attribution, at: anchors(at) };
}

function writtenQuestion(asked: Question): Written {
  const { question, status, why, needs, answer, answeredOn, at } = asked;
  const isBare = [why, needs, answer, answeredOn].every((part) => part === undefined);
  if (isBare && status === 'open' && isShort({ text: question, at })) {
    return shortForm({ text: question, at });
  }
  return {
    q: question,
    why,
    needs,
    status: status === 'open' ? undefined : status,
    answer,
    answered_on: answeredOn,
    at: anchors(at),
  };
}

function writtenFigure(figure: Figure, language: string | undefined): Written {
  const { exact, at, by, asOf, series } = figure;
  const short = { text: exact ?? '', at };
  const isBare = [by, asOf, series].every((part) => part === undefined);
  const isSameShort =
    isBare &&
    exact !== undefined &&
    readsBack(short) &&
    isDeepStrictEqual(readShortFigure(exact, at, NOWHERE, language).value, figure);
  if (isSameShort && isLine(short)) return shortForm(short);
  const long = longFigure(figure);
  const whole = { ...long, qualifier: figure.qualifier };
  const isSame = (words: LongFigure): boolean =>
    isDeepStrictEqual(readLongFigure(words, at, NO_PLACES, language).value, figure);
  // What the qualifier is where none is written depends on the rest.
  const isPlain = isSame(long);
  if (isSameShort && !isPlain && !isSame(whole)) return shortForm(short);
  const { what, value, min, max, unit, qualifier } = isPlain ? long : whole;
  const numbers = { value: asNumber(value), min: asNumber(min), max: asNumber(max) };
  return { what, ...numbers, unit, qualifier, by, as_of: asOf, exact, at: anchors(at), series };
}

/** Without quotation marks, where YAML's number is the very text. */
function asNumber(text: string | undefined): string | number | undefined {
  return text !== undefined && String(Number(text)) === text ? Number(text) : text;
}

function longFigure({ what, quantity, unit, by, asOf, exact, series }: Figure): LongFigure {
  return {
    what,
    ...(quantity.kind === 'amount' && { value: quantity.amount.text }),
    ...(quantity.kind === 'range' && { min: quantity.min.text, max: quantity.max.text }),
    ...(unit !== undefined && { unit }),
    ...(by !== undefined && { by }),
    ...(asOf !== undefined && { as_of: asOf }),
    ...(exact !== undefined && { exact }),
    ...(series !== undefined && { series }),
  };
}

function writtenQuote(quote: Quote): Written {
  const { paragraphs, by, role, attribution, extent, saidTo, context, note, at } = quote;
  const isBare = [role, attribution, extent, saidTo, context, note].every(
    (part) => part === undefined,
  );
  const text = paragraphs.join('\n\n');
  if (isBare && paragraphs.length === 1) {
    const speaker = by === undefined ? '' : ` -- ${by}`;
    for (const [open, close] of ['“”', '""', '«»']) {
      const short = { text: `${open}${text}${close}${speaker}`, at };
      if (
        isShort(short) &&
        isDeepStrictEqual(readShortQuote(short.text, at, () => NOWHERE).value, quote)
      )
        return shortForm(short);
    }
  }
  const long = { text, by, role, attribution, extent };
  const rest = { said_to: saidTo, context, at: anchors(at), note };
  // Marks around all of the words are taken for the outer ones: two pairs lose one.
  const { value } = readLongQuote({ text }, at, () => NOWHERE);
  const isSame = isDeepStrictEqual(value?.paragraphs, paragraphs);
  return { ...long, text: isSame ? text : `“${text}”`, ...rest };
}

/** Whether a text can be written with its anchors behind it, in a line. */
function isShort(item: Caveat): boolean {
  return readsBack(item) && isLine(item);
}

/** Whether a text with its anchors behind it reads back as these two. */
function readsBack({ text, at }: Caveat): boolean {
  const { text: read, anchors: found } = splitShortForm(shortForm({ text, at }));
  return read === text && isDeepStrictEqual(found, at.map(formatAnchor));
}

function isLine({ text }: Caveat): boolean {
  return !text.includes('\n');
}

function shortForm({ text, at }: Caveat): string {
  return at.length === 0 ? text : `${text} (${at.map(formatAnchor).join(', ')})`;
}

/** One by itself, several as a list. */
function anchors(at: readonly Anchor[]): Written | undefined {
  const written = at.map(formatAnchor);
  return written.length === 1 ? written[0] : unlessEmpty(written);
}
