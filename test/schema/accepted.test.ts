import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { share } from '../properties/share.ts';
import { askEditor } from './editor.ts';
import { validBrief } from './valid-briefs.ts';

describe('a sound brief, written as YAML in any style', () => {
  const style = fc.record({
    lineWidth: fc.constantFrom(0, 40, 80),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    ),
    indentSeq: fc.boolean(),
  } as const);

  test('is accepted by the program and by the schema', () => {
    fc.assert(
      fc.property(validBrief, style, (value, options) => {
        const text = stringify(value, { ...options, defaultKeyType: 'PLAIN' });
        const { diagnostics } = parseBrief(text, 'any.yaml');
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(
          errors.map(({ code, message }) => `${code}: ${message}`),
          text,
        ).toEqual([]);
        expect(askEditor(text), text).toBe('accepted');
      }),
    );
  }, 60_000);

  test('is the same brief in JSON', () => {
    fc.assert(
      fc.property(validBrief, (value) => {
        const [yaml, json] = [stringify(value), JSON.stringify(value)];
        expect(parseBrief(json, 'any.yaml').brief).toEqual(parseBrief(yaml, 'any.yaml').brief);
      }),
      share(0.5),
    );
  }, 60_000);
});
