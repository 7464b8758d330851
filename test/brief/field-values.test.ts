import { describe, expect, test } from 'vitest';
import { knownKeys } from '../../src/brief/format/known-keys.ts';
import { ITEM_KEYS } from '../../src/brief/yaml/diagnose-lines.ts';

const SECTIONS = ['summary', 'figures', 'people', 'quotes', 'questions'];

describe('the keys of the format', () => {
  test('of items are the keys that distinguish a line of keys from text', () => {
    const keys = new Set(SECTIONS.flatMap((section) => knownKeys([section, 0])));
    expect([...ITEM_KEYS].toSorted()).toEqual([...keys].toSorted());
  });

  test('are found in every mapping of the format', () => {
    expect(knownKeys([])).toContain('sitrep');
    expect(knownKeys(['prepared'])).toEqual(['by', 'with']);
    expect(knownKeys(['source'])).toContain('sha256');
    expect(knownKeys(['sources', 'mts'])).toEqual(knownKeys(['source']));
    expect(knownKeys(['title'])).toEqual([]);
    expect(knownKeys(['caveats', 0])).toEqual(['text', 'at', 'reviewed']);
  });
});
