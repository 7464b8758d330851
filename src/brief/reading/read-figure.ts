/** Figures, short and long: value, hedge and unit read and held against each other. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { type AmountReading, readAmount } from '../../language/numbers/amount.ts';
import { readFigurePhrase } from '../../language/numbers/figure-phrase.ts';
import { measureOf } from '../../language/numbers/measures.ts';
import type { Amount, Quantity } from '../../language/numbers/quantity.ts';
import { QUALIFIER, type Qualifier, WORDS_FOR_NUMBER } from '../../language/numbers/quantity.ts';
import type { Range } from '../../text/line-index.ts';
import type { RawBrief } from '../format/schema.ts';
import type { Anchor, Figure } from '../model/brief.ts';
import { describeNoFigure } from './describe-no-figure.ts';

type RawFigure = NonNullable<RawBrief['figures']>[number];
/** A long form as written, without what `readLongFigure` is given read. */
export type LongFigure = Pick<
  Exclude<RawFigure, string>,
  'what' | 'value' | 'min' | 'max' | 'unit' | 'qualifier' | 'by' | 'as_of' | 'exact' | 'series'
>;

export interface Reading<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the parts of a long form stand. */
export interface FigurePlaces {
  value(key: string): Range;
  key(key: string): Range;
  whole(): Range;
}

/** A short form: words of the source that hold the number. */
export function readShortFigure(
  words: string,
  at: readonly Anchor[],
  place: Range,
  language?: string,
): Reading<Figure> {
  const found = readFigurePhrase(words, language);
  if (!found) {
    const { found: other, help } = describeNoFigure(words);
    const message = `expected words of the source that hold a ${other === 'none' ? 'number' : 'figure'}, found ${other}`;
    return { diagnostics: [diagnose('figure-without-number', message, { place, help })] };
  }
  const phrase = words.slice(found.place.start, found.place.end);
  const isAtStart = words.slice(0, found.place.start).trim() === '';
  const rest = words.slice(found.place.end).replace(/^[\s,]+/, '');
  return {
    value: {
      quantity: found.quantity,
      qualifier: found.qualifier,
      phrase: isAtStart ? lowerFirst(phrase) : phrase,
      what: isAtStart ? rest : words,
      ...(found.unit !== undefined && { unit: found.unit }),
      exact: words,
      at,
    },
    diagnostics: [],
  };
}

/** `Some 11,000` as `some 11,000`; `GBP 3bn` and `SEK 5` stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

export function readLongFigure(
  raw: LongFigure,
  at: readonly Anchor[],
  places: FigurePlaces,
  language?: string,
): Reading<Figure> {
  const diagnostics: Diagnostic[] = [];
  const amountOf = (
    key: 'value' | 'min' | 'max',
  ): Extract<AmountReading, { kind: 'amount' }> | undefined => {
    const written = raw[key];
    if (written === undefined) return undefined;
    const reading = readAmount(written);
    if (reading.kind === 'amount') {
      diagnostics.push(...faultsOfMeasure(raw.unit, reading, places.value(key)));
      return reading;
    }
    diagnostics.push(
      reading.kind === 'too-large'
        ? diagnose(
            'amount-too-large',
            `expected an amount of at most 15 digits, its scale counted, found ‘${written}’`,
            {
              place: places.value(key),
              help: 'more cannot be held exactly: put the number into ‘exact’, with qualifier: vague',
            },
          )
        : diagnose('amount-malformed', `expected a number, found ‘${written}’`, {
            place: places.value(key),
            help: 'such as: 11000, 11_000, 4.2, 3bn, £3bn, 40%, 5kg',
          }),
    );
    return undefined;
  };
  const [value, min, max] = [amountOf('value'), amountOf('min'), amountOf('max')];
  const qualifier =
    raw.qualifier ?? (raw.min !== undefined || raw.max !== undefined ? 'between' : 'exact');
  diagnostics.push(
    ...faultsOfRange(raw, min?.amount, max?.amount, places),
    ...faultsOfQualifier(raw, places),
  );
  if (diagnostics.length > 0) return { diagnostics };

  const quantity: Quantity = value
    ? { kind: 'amount', amount: value.amount }
    : min && max
      ? { kind: 'range', min: min.amount, max: max.amount }
      : { kind: 'words' };
  const last = value ?? max;
  const unit = raw.unit ?? (last?.percent === true ? '%' : last?.measure);
  return {
    value: {
      quantity,
      qualifier,
      phrase: phraseOf(quantity, qualifier, raw.exact, language),
      what: raw.what,
      ...(unit !== undefined && { unit }),
      ...(raw.by !== undefined && { by: raw.by }),
      ...(raw.as_of !== undefined && { asOf: raw.as_of }),
      ...(raw.exact !== undefined && { exact: raw.exact }),
      ...(raw.series !== undefined && { series: raw.series }),
      at,
    },
    diagnostics,
  };
}

/** A unit that is said twice is the same both times. */
function* faultsOfMeasure(
  unit: string | undefined,
  { measure, amount }: Extract<AmountReading, { kind: 'amount' }>,
  place: Range,
): Generator<Diagnostic> {
  if (unit === undefined || measure === undefined || measureOf(unit) === measureOf(measure)) return;
  yield diagnose(
    'amount-malformed',
    `expected a number without a measure beside ‘unit: ${unit}’, found ‘${amount.text}’`,
    { place, help: `write the number alone, or remove ‘unit’: the unit is then ${measure}` },
  );
}

function* faultsOfRange(
  raw: LongFigure,
  min: Amount | undefined,
  max: Amount | undefined,
  places: FigurePlaces,
): Generator<Diagnostic> {
  const hasRange = raw.min !== undefined || raw.max !== undefined;
  if (hasRange && raw.value !== undefined) {
    yield diagnose('figure-range', 'expected either ‘value’, or ‘min’ and ‘max’, found both', {
      place: places.key('value'),
      help: 'remove ‘value’, or the other two',
    });
  } else if (hasRange && (raw.min === undefined || raw.max === undefined)) {
    const [given, lacking] = raw.min === undefined ? ['max', 'min'] : ['min', 'max'];
    yield diagnose('figure-range', `expected ‘${lacking}’ beside ‘${given}’, found none`, {
      place: places.key(given),
      help:
        given === 'max'
          ? 'for one limit only: value, with qualifier at-most or up-to'
          : 'for one limit only: value, with qualifier at-least',
    });
  } else if (min && max && min.value >= max.value) {
    yield diagnose(
      'figure-range',
      `expected ‘min’ to be less than ‘max’, found ${min.text} and ${max.text}`,
      {
        place: places.value('min'),
        help: min.value > max.value ? 'exchange the two' : 'write value: for a single number',
      },
    );
  }
}

function* faultsOfQualifier(raw: LongFigure, places: FigurePlaces): Generator<Diagnostic> {
  const { qualifier } = raw;
  const hasNumber = raw.value !== undefined || raw.min !== undefined || raw.max !== undefined;
  if (qualifier !== undefined && WORDS_FOR_NUMBER.has(qualifier)) {
    if (hasNumber) {
      yield diagnose(
        'figure-qualifier',
        `expected no number beside ‘qualifier: ${qualifier}’, which stands for one`,
        {
          place: places.value('qualifier'),
          help: 'remove the number, or choose about, more-than, at-least, …',
        },
      );
    }
    return;
  }
  if (!hasNumber) {
    yield diagnose('figure-without-number', 'expected ‘value’, or ‘min’ and ‘max’, found neither', {
      place: places.whole(),
      help: 'where the source gives no number: qualifier: hundreds, thousands, tens-of-thousands or vague',
    });
  } else if (qualifier === 'between' && raw.min === undefined && raw.max === undefined) {
    yield diagnose(
      'figure-qualifier',
      'expected ‘min’ and ‘max’ for ‘qualifier: between’, found ‘value’',
      { place: places.key('value'), help: 'write min: and max: instead of value:' },
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
        place: places.value('qualifier'),
        help: 'leave the key out, which means between',
      },
    );
  }
}

/** The source's own hedge where its words say the same, else the qualifier's words. */
function phraseOf(
  quantity: Quantity,
  qualifier: Qualifier,
  exact: string | undefined,
  language: string | undefined,
): string {
  // An exact number has no hedge to look for.
  const isHedged = qualifier !== 'exact' && quantity.kind !== 'range';
  const found = exact === undefined || !isHedged ? undefined : readFigurePhrase(exact, language);
  const isSame =
    found !== undefined && found.qualifier === qualifier && sameQuantity(found.quantity, quantity);
  const own =
    isSame && exact !== undefined
      ? lowerFirst(exact.slice(found.place.start, found.place.end))
      : undefined;
  switch (quantity.kind) {
    case 'amount':
      if (own !== undefined && (found?.hedge ?? found?.tail) !== undefined) return own;
      return [QUALIFIER[qualifier], quantity.amount.text].filter((word) => word !== '').join(' ');
    case 'range': {
      const { min, max } = quantity;
      return qualifier === 'about'
        ? `about ${min.text} to ${max.text}`
        : `between ${min.text} and ${max.text}`;
    }
    case 'words':
      return own ?? QUALIFIER[qualifier];
  }
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount.value === b.amount.value;
  return a.kind === b.kind;
}
