/** Reads figures in their short and long forms, with diagnostics for values that do not fit together. */

import { type Diagnostic, diagnose, type ReadResult } from '../../diagnostics/diagnostic.ts';
import { readFigurePhrase } from '../../language/figures/figure-phrase.ts';
import { qualifiersOf } from '../../language/figures/hedges-around.ts';
import type { FigurePhrase } from '../../language/figures/phrase.ts';
import { FOREIGN_LANGUAGES } from '../../language/languages.ts';
import {
  type Amount,
  QUALIFIER,
  type Qualifier,
  type Quantity,
  WORDS_FOR_NUMBER,
} from '../../language/model/quantity.ts';
import { type AmountReading, readAmount } from '../../language/numbers/amount.ts';
import { measureOf } from '../../language/units/measures.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { Range } from '../../text/line-index.ts';
import type { RawBrief } from '../format/schema.ts';
import type { Anchor, Figure } from '../model/brief.ts';
import { withoutNumber } from './without-number.ts';

type RawFigure = NonNullable<RawBrief['figures']>[number];
/** A long form as written, without the anchors, which are read before. */
export type LongFigure = Pick<
  Exclude<RawFigure, string>,
  'what' | 'value' | 'min' | 'max' | 'unit' | 'qualifier' | 'by' | 'as_of' | 'exact' | 'series'
>;

/** The ranges of a long form in the file: of the value of a key, of the key, and of the item. */
export interface FigureRanges {
  value(key: string): Range;
  key(key: string): Range;
  item(): Range;
}

/** A short form: words of the source that hold the number. */
export function readShortFigure(
  words: string,
  at: readonly Anchor[],
  range: Range,
  language?: string,
): ReadResult<Figure> {
  const number = readAnyFigurePhrase(words, language);
  if (!number) {
    const unread = { quantity: { kind: 'words' }, qualifier: 'vague', isUnread: true } as const;
    return {
      value: { ...unread, phrase: '', what: words, exact: words, at },
      diagnostics: [withoutNumber(words, range)],
    };
  }
  const phrase = words.slice(number.range.start, number.range.end);
  const isAtStart = words.slice(0, number.range.start).trim() === '';
  const rest = words.slice(number.range.end).replace(/^[\s,]+/, '');
  return {
    value: {
      quantity: number.quantity,
      qualifier: [...qualifiersOf(number, words, language)][0] ?? number.qualifier,
      phrase: isAtStart ? lowerFirst(phrase) : phrase,
      what: isAtStart ? rest : words,
      ...(number.unit !== undefined && { unit: number.unit }),
      exact: words,
      at,
    },
    diagnostics: [],
  };
}

/** The figure in words of a language, or of any that has one in them where the language is not given. */
function readAnyFigurePhrase(
  words: string,
  language: string | undefined,
): FigurePhrase | undefined {
  const own = readFigurePhrase(words, language);
  // `once` is eleven in Spanish: words alone are read in a language that is given.
  if (own || language !== undefined || !/\d/.test(words)) return own;
  for (const { tags, numbers } of FOREIGN_LANGUAGES) {
    const read = numbers && readFigurePhrase(words, tags[0]);
    if (read) return read;
  }
  return undefined;
}

/** `Some 11,000` as `some 11,000`; `GBP 3bn` and `SEK 5` stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function readLongFigure(
  raw: LongFigure,
  at: readonly Anchor[],
  ranges: FigureRanges,
  language?: string,
): ReadResult<Figure> {
  const diagnostics: Diagnostic[] = [];
  const amountOf = (
    key: 'value' | 'min' | 'max',
  ): Extract<AmountReading, { kind: 'amount' }> | undefined => {
    const written = raw[key];
    if (written === undefined) return undefined;
    const reading = readAmount(written);
    if (reading.kind === 'amount') {
      diagnostics.push(...diagnoseMeasure(raw.unit, reading, ranges.value(key)));
      return reading;
    }
    const inWords = amountInWords(written, language);
    if (inWords) diagnostics.push(...diagnoseMeasure(raw.unit, inWords, ranges.value(key)));
    if (inWords) return inWords;
    diagnostics.push(
      reading.kind === 'too-large'
        ? diagnose(
            'amount-too-large',
            `expected an amount of at most 15 digits, its scale counted, found ‘${written}’`,
            {
              range: ranges.value(key),
              help: 'a longer number cannot be stored exactly: put it into ‘exact’, with qualifier: vague',
            },
          )
        : diagnose('amount-malformed', `expected a number, found ‘${written}’`, {
            range: ranges.value(key),
            help: 'such as: 11000, 11_000, 4.2, 3bn, £3bn, 40%, 5kg',
          }),
    );
    return undefined;
  };
  const [value, min, max] = [amountOf('value'), amountOf('min'), amountOf('max')];
  const qualifier =
    raw.qualifier ?? (raw.min !== undefined || raw.max !== undefined ? 'between' : 'exact');
  diagnostics.push(
    ...diagnoseLimits(raw, min?.amount, max?.amount, ranges),
    ...diagnoseQualifier(raw, ranges),
  );
  const unread = { quantity: { kind: 'words' }, qualifier: 'vague', isUnread: true } as const;
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  if (isBroken) return { diagnostics };

  const quantity: Quantity = value
    ? { kind: 'amount', amount: value.amount }
    : min && max
      ? { kind: 'range', min: min.amount, max: max.amount }
      : { kind: 'words' };
  const last = value ?? max;
  const unit = raw.unit ?? (last?.percent === true ? '%' : last?.measure);
  const written = [raw.value, raw.min, raw.max].filter((one) => one !== undefined);
  return {
    value: {
      ...(diagnostics.length > 0
        ? { ...unread, phrase: written.join(' to ') }
        : { quantity, qualifier, phrase: phraseOf(quantity, qualifier, raw.exact, language) }),
      what: raw.what,
      ...definedOnly({ unit, by: raw.by, asOf: raw.as_of, exact: raw.exact, series: raw.series }),
      at,
    },
    diagnostics,
  };
}

/** A value that is written in words: `a third`, `eleven thousand`, `1.2 lakh crore`. */
function amountInWords(
  written: string,
  language: string | undefined,
): Extract<AmountReading, { kind: 'amount' }> | undefined {
  const text = written.trim();
  // A part of a whole is one of something.
  const read = readFigurePhrase(`${text} of`, language);
  const isWhole = read && read.range.start === 0 && read.range.end === text.length;
  if (!isWhole || read.quantity.kind !== 'amount' || read.qualifier !== 'exact') return undefined;
  const { amount } = read.quantity;
  const percent = read.unit === '%';
  const measure = percent || measureOf(read.unit) === undefined ? undefined : read.unit;
  const own = { percent, ...definedOnly({ measure }), leadingZero: false, factor: 1 };
  return { kind: 'amount', amount, ...own };
}

/** The diagnostic for a value with a measure that is not the ‘unit’ of the figure. */
function* diagnoseMeasure(
  unit: string | undefined,
  { measure, amount }: Extract<AmountReading, { kind: 'amount' }>,
  range: Range,
): Generator<Diagnostic> {
  if (unit === undefined || measure === undefined || measureOf(unit) === measureOf(measure)) return;
  yield diagnose(
    'amount-malformed',
    `expected a number without a measure beside ‘unit: ${unit}’, found ‘${amount.text}’`,
    { range, help: `write the number alone, or remove ‘unit’: the unit is then ${measure}` },
  );
}

function* diagnoseLimits(
  raw: LongFigure,
  min: Amount | undefined,
  max: Amount | undefined,
  ranges: FigureRanges,
): Generator<Diagnostic> {
  const hasRange = raw.min !== undefined || raw.max !== undefined;
  if (hasRange && raw.value !== undefined) {
    yield diagnose('figure-range', 'expected either ‘value’, or ‘min’ and ‘max’, found both', {
      range: ranges.key('value'),
      help: 'remove ‘value’, or the other two',
    });
  } else if (hasRange && (raw.min === undefined || raw.max === undefined)) {
    const [given, missing] = raw.min === undefined ? ['max', 'min'] : ['min', 'max'];
    yield diagnose('figure-range', `expected ‘${missing}’ beside ‘${given}’, found none`, {
      range: ranges.key(given),
      help:
        given === 'max'
          ? 'for one limit only, write value: with qualifier: at-most or up-to'
          : 'for one limit only, write value: with qualifier: at-least',
    });
  } else if (min && max && min.value >= max.value) {
    yield diagnose(
      'figure-range',
      `expected ‘min’ to be less than ‘max’, found ${min.text} and ${max.text}`,
      {
        range: ranges.value('min'),
        help: min.value > max.value ? 'exchange the two' : 'write value: for a single number',
      },
    );
  }
}

function* diagnoseQualifier(raw: LongFigure, ranges: FigureRanges): Generator<Diagnostic> {
  const { qualifier } = raw;
  const hasNumber = raw.value !== undefined || raw.min !== undefined || raw.max !== undefined;
  if (qualifier !== undefined && WORDS_FOR_NUMBER.has(qualifier)) {
    if (hasNumber) {
      yield diagnose(
        'figure-qualifier',
        `expected no number beside ‘qualifier: ${qualifier}’, which stands for one`,
        {
          range: ranges.value('qualifier'),
          help: 'remove the number, or choose about, more-than, at-least, …',
        },
      );
    }
    return;
  }
  if (!hasNumber) {
    yield diagnose('figure-without-number', 'expected ‘value’, or ‘min’ and ‘max’, found neither', {
      range: ranges.item(),
      help: 'where the source gives no number, write qualifier: hundreds, thousands, tens-of-thousands or vague',
    });
  } else if (qualifier === 'between' && raw.min === undefined && raw.max === undefined) {
    yield diagnose(
      'figure-qualifier',
      'expected ‘min’ and ‘max’ for ‘qualifier: between’, found ‘value’',
      { range: ranges.key('value'), help: 'write min: and max: instead of value:' },
    );
  } else if (
    qualifier !== undefined &&
    raw.value === undefined &&
    qualifier !== 'between' &&
    qualifier !== 'about'
  ) {
    yield diagnose(
      'figure-qualifier',
      `expected ‘qualifier: between’ or ‘about’ for a range, found ‘${qualifier}’`,
      {
        range: ranges.value('qualifier'),
        help: 'remove the key; without it, the qualifier of a range is between',
      },
    );
  }
}

/** The words of `exact` for the number and its hedge, if they say the same as the values; else words for the values. */
function phraseOf(
  quantity: Quantity,
  qualifier: Qualifier,
  exact: string | undefined,
  language: string | undefined,
): string {
  // An exact number has no hedge to look for.
  const isHedged = qualifier !== 'exact' && quantity.kind !== 'range';
  const read = exact === undefined || !isHedged ? undefined : readFigurePhrase(exact, language);
  const isSame =
    read !== undefined && read.qualifier === qualifier && isSameQuantity(read.quantity, quantity);
  const ownWords =
    isSame && exact !== undefined
      ? lowerFirst(exact.slice(read.range.start, read.range.end))
      : undefined;
  switch (quantity.kind) {
    case 'amount':
      if (ownWords !== undefined && (read?.hedge ?? read?.tail) !== undefined) return ownWords;
      return [QUALIFIER[qualifier], quantity.amount.text].filter((word) => word !== '').join(' ');
    case 'range': {
      const { min, max } = quantity;
      return qualifier === 'about'
        ? `about ${min.text} to ${max.text}`
        : `between ${min.text} and ${max.text}`;
    }
    case 'words':
      return ownWords ?? QUALIFIER[qualifier];
  }
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount.value === b.amount.value;
  return a.kind === b.kind;
}
