/**
 * The kinds of values that the brief format consists of. Each has a test for the validator and the code for a
 * value that fails it, and in `metadata.json` the test for an editor's validator, which sees YAML's own types
 * (`1` as a number, `true` as a boolean).
 */
import * as v from 'valibot';
import { valuesOf } from '../model/field-values.ts';

export const SCALAR = ['string', 'number', 'boolean'];

/** Text in one line or several; not empty. */
export const text = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, 'empty-value'),
    v.metadata({ json: { type: SCALAR, pattern: '\\S' } }),
    v.description(description),
  );

/** Text that matches `expression`; `types` are the types as which an editor can see it. */
export const pattern = (
  expression: RegExp,
  code: string,
  description: string,
  types: readonly string[] = ['string'],
  json: Readonly<Record<string, unknown>> = {},
) =>
  v.pipe(
    v.string(),
    v.regex(expression, code),
    v.metadata({
      json: { type: types.length === 1 ? types[0] : types, pattern: expression.source, ...json },
    }),
    v.description(description),
  );

export const oneOf = <Value extends string>(
  values: Readonly<Record<Value, string>>,
  description: string,
) => v.pipe(v.picklist(valuesOf(values)), v.description(description));

export const list = <Item extends v.GenericSchema>(item: Item, description: string) =>
  v.pipe(v.nullable(v.array(item)), v.description(description));

export const mapping = <Entries extends v.ObjectEntries>(entries: Entries) =>
  notAList(v.objectWithRest(entries, v.never('unknown-key')));

/** Refuses a list where a mapping is expected; valibot takes an array for an object with the keys 0, 1, … */
export function notAList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run = schema['~run'];
  return {
    ...schema,
    '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
      if (!Array.isArray(dataset.value)) return run.call(schema, dataset, config);
      v._addIssue(schema, 'type', dataset, config);
      return dataset;
    },
  };
}

export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SOURCE_KEY_PATTERN = /^[A-Za-z][A-Za-z0-9_-]*$/;
export const ANCHOR_PATTERN = /^(?:[A-Za-z][A-Za-z0-9_-]*:)?p[1-9][0-9]{0,5}(?:-[1-9][0-9]{0,5})?$/;
/** Paragraphs to skip: `7`, `34-38`. */
export const PARAGRAPHS_PATTERN = /^[1-9][0-9]{0,5}(?:-[1-9][0-9]{0,5})?$/;
const DATE_PATTERN = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;
const TIME =
  '(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?';
const TIMESTAMP_PATTERN = new RegExp(DATE_PATTERN.source.replace('$', `${TIME}$`));
// Editors also know how many days a month has. Only the program knows leap years.
const DAY_OF_MONTH =
  '^[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))';

export const date = (description: string) =>
  pattern(DATE_PATTERN, 'bad-date', description, ['string'], { pattern: `${DAY_OF_MONTH}$` });
export const timestamp = (description: string) =>
  pattern(TIMESTAMP_PATTERN, 'bad-date', description, ['string'], {
    pattern: `${DAY_OF_MONTH}${TIME}$`,
  });
export const amount = (description: string) =>
  pattern(/\S/, 'empty-value', description, ['string', 'number'], {
    minimum: -Number.MAX_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
  });
