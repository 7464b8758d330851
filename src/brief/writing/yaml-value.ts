/**
 * Gives the values of a brief as they stand in YAML. Each item has the shortest form that reads back as the same item;
 * if no form does, it has the long form.
 */

import { isDeepStrictEqual } from 'node:util';
import { definedOnly } from '../../text/defined-only.ts';
import { splitShortForm } from '../format/short-form.ts';
import { writtenSkip } from '../format/skipped-paragraphs.ts';
import type {
  Anchor,
  Brief,
  Caveat,
  Figure,
  Person,
  Question,
  Quote,
  Review,
  Source,
  SummaryPoint,
} from '../model/brief.ts';
import { formatAnchor } from '../model/wording.ts';
import { type LongFigure, readLongFigure, readShortFigure } from '../reading/read-figure.ts';
import { readLongQuote, readShortQuote } from '../reading/read-quote.ts';
import { languageOf } from '../reading/read-sources.ts';

/** A value in YAML. Mappings have their keys in the order of the format; a key with undefined is not written. */
export type YamlValue =
  | string
  | number
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

const NOWHERE = { start: 0, end: 0 };
const NO_RANGES = { value: () => NOWHERE, key: () => NOWHERE, item: () => NOWHERE };

export function yamlValueOf(brief: Brief): { readonly [key: string]: YamlValue | undefined } {
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
      ? { source: sourceValue(only) }
      : sources.length > 0 && {
          sources: Object.fromEntries(
            sources.map((source) => [source.key ?? '', sourceValue(source)]),
          ),
        }),
    summary: unlessEmpty(brief.summary.map(pointValue)),
    figures: unlessEmpty(
      brief.figures.map((figure) => figureValue(figure, languageOf(figure.at, brief.sources))),
    ),
    people: unlessEmpty(brief.people.map(personValue)),
    quotes: unlessEmpty(brief.quotes.map(quoteValue)),
    questions: unlessEmpty(brief.questions.map(questionValue)),
    caveats: unlessEmpty(brief.caveats.map(caveatValue)),
  };
}

function unlessEmpty(items: readonly YamlValue[]): readonly YamlValue[] | undefined {
  return items.length === 0 ? undefined : items;
}

function sourceValue({ key: _, skip, credibility, file, ...rest }: Source): YamlValue {
  if (file !== undefined && skip.length === 0 && credibility === undefined) {
    if (Object.keys(rest).length === 0) return file;
  }
  const { sha256, headline, outlet, author, published, retrieved, url, language, encoding } = rest;
  const { reliability } = rest;
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
    encoding,
    skip: unlessEmpty(writtenSkip(skip)),
    reliability,
    credibility: credibility === undefined ? undefined : Number(credibility),
  };
}

function pointValue(point: SummaryPoint): YamlValue {
  const { text, at, confidence, likelihood } = point;
  const isBare = [confidence, likelihood, point.reviewed].every((part) => part === undefined);
  if (isBare && isShort(point)) {
    return shortForm(point);
  }
  return {
    text,
    at: anchorValue(at),
    confidence,
    likelihood,
    reviewed: reviewValue(point.reviewed),
  };
}

function personValue({ name, as, org, role, attribution, at, reviewed }: Person): YamlValue {
  return { name, as, org, role, attribution, at: anchorValue(at), reviewed: reviewValue(reviewed) };
}

function questionValue(item: Question): YamlValue {
  const { question, status, why, needs, answer, answeredOn, at, reviewed } = item;
  const isBare = [why, needs, answer, answeredOn, reviewed].every((part) => part === undefined);
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
    at: anchorValue(at),
    reviewed: reviewValue(reviewed),
  };
}

function reviewValue(review: Review | undefined): YamlValue | undefined {
  return review && { why: review.why, by: review.by, of: review.of };
}

function caveatValue({ reviewed, ...caveat }: Caveat): YamlValue {
  if (reviewed === undefined) return shortForm(caveat);
  return { text: caveat.text, at: anchorValue(caveat.at), reviewed: reviewValue(reviewed) };
}

function figureValue({ reviewed, ...figure }: Figure, language: string | undefined): YamlValue {
  const { exact, at, by, asOf, series } = figure;
  const short = { text: exact ?? '', at };
  const isBare = [by, asOf, series].every((part) => part === undefined);
  const isSameShort =
    reviewed === undefined &&
    isBare &&
    exact !== undefined &&
    readsBack(short) &&
    isDeepStrictEqual(readShortFigure(exact, at, NOWHERE, language).value, figure);
  if (isSameShort && isLine(short)) return shortForm(short);
  const long = longFigure(figure);
  const whole = { ...long, qualifier: figure.qualifier };
  const isSame = (words: LongFigure): boolean =>
    isDeepStrictEqual(readLongFigure(words, at, NO_RANGES, language).value, figure);
  // If no qualifier is written, the reader chooses one by the other values.
  const isPlain = isSame(long);
  if (isSameShort && !isPlain && !isSame(whole)) return shortForm(short);
  const { what, value, min, max, unit, qualifier } = isPlain ? long : whole;
  const numbers = { value: asNumber(value), min: asNumber(min), max: asNumber(max) };
  return {
    what,
    ...numbers,
    unit,
    qualifier,
    by,
    as_of: asOf,
    exact,
    at: anchorValue(at),
    series,
    reviewed: reviewValue(reviewed),
  };
}

/** As a number, which stands without quotation marks, if that has exactly the same text. */
function asNumber(text: string | undefined): string | number | undefined {
  return text !== undefined && String(Number(text)) === text ? Number(text) : text;
}

function longFigure(figure: Figure): LongFigure {
  const { what, quantity, unit, by, asOf, exact, series, phrase } = figure;
  return {
    what,
    // As it was written, since nobody has read it.
    ...(figure.isUnread === true && phrase !== '' && { value: phrase }),
    ...(quantity.kind === 'amount' && { value: quantity.amount.text }),
    ...(quantity.kind === 'range' && { min: quantity.min.text, max: quantity.max.text }),
    ...definedOnly({ unit, by, as_of: asOf, exact, series }),
  };
}

function quoteValue({ reviewed, ...quote }: Quote): YamlValue {
  const { paragraphs, by, role, attribution, extent, saidTo, context, note, at } = quote;
  const isBare = [role, attribution, extent, saidTo, context, note, reviewed].every(
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
  const rest = {
    said_to: saidTo,
    context,
    at: anchorValue(at),
    note,
    reviewed: reviewValue(reviewed),
  };
  // The reader removes marks around all words. Words that have such marks are written with two pairs.
  const { value } = readLongQuote({ text }, at, () => NOWHERE);
  const isSame = isDeepStrictEqual(value?.paragraphs, paragraphs);
  return { ...long, text: isSame ? text : `“${text}”`, ...rest };
}

/** Whether a text with its anchors behind it is one line and reads back as the same. */
function isShort(item: Caveat): boolean {
  return readsBack(item) && isLine(item);
}

/** Whether a text with its anchors behind it reads back as the same. */
function readsBack({ text, at }: Caveat): boolean {
  const { text: textRead, anchors: anchorsRead } = splitShortForm(shortForm({ text, at }));
  return textRead === text && isDeepStrictEqual(anchorsRead, at.map(formatAnchor));
}

function isLine({ text }: Caveat): boolean {
  return !text.includes('\n');
}

function shortForm({ text, at }: Caveat): string {
  return at.length === 0 ? text : `${text} (${at.map(formatAnchor).join(', ')})`;
}

/** A single anchor by itself, several as a list. */
function anchorValue(at: readonly Anchor[]): YamlValue | undefined {
  const written = at.map(formatAnchor);
  return written.length === 1 ? written[0] : unlessEmpty(written);
}
