/** That each command's record holds: its examples can be typed, and a kiosk offers nothing that leads out of it. */
import { describe, expect, test } from 'vitest';
import { offersOf } from '../../src/commands/kiosk/kiosk.ts';
import { COMMANDS } from '../../src/commands/program.ts';
import { splitWords } from '../../src/commands/programs/command-line.ts';
import type { CommandRecord } from '../../src/commands/syntax/command.ts';
import { flagOf } from '../../src/commands/syntax/parser.ts';

/** Each command with the words that lead to it: `source`, `add`. */
function withPaths(
  commands: readonly CommandRecord[],
  before: readonly string[] = [],
): readonly (readonly [string, CommandRecord])[] {
  return commands.flatMap((record) => {
    const path = [...before, record.name];
    return [[path.join(' '), record] as const, ...withPaths(record.commands, path)];
  });
}

const all = withPaths(COMMANDS);
const examples = all.flatMap(([path, { examples: lines = [], options }]) =>
  lines.map((line) => [line, path, Object.keys(options).map(flagOf)] as const),
);

test('names and summaries are one of each', () => {
  expect(all.length).toBeGreaterThan(8);
  expect(new Set(all.map(([path]) => path)).size).toBe(all.length);
  expect(new Set(all.map(([, { help }]) => help)).size).toBe(all.length);
});

describe('the example', () => {
  test.each(examples)('%s is of its command and its options', (line, path, flags) => {
    const [, ours = ''] = /sitrep ([^|>)]*)/.exec(line) ?? [];
    const split = splitWords(ours);
    const words = split.kind === 'words' ? split.words : [];
    expect(words.join(' ')).toMatch(new RegExp(`^${path}(?: |$)`));
    for (const word of words) if (word.startsWith('--')) expect(flags).toContain(word);
  });
});

describe('a kiosk', () => {
  const offers = offersOf(COMMANDS);

  test('offers reading alone', () => {
    expect(offers.map(({ name }) => name)).toEqual([
      'print',
      'list',
      'search',
      'questions',
      'figures',
      'quotes',
      'people',
      'digest',
    ]);
  });

  test.each(offers)('offers no option of $name that names a file', ({ options }) => {
    const values = Object.values(options).map(({ value }) => value);
    expect(values.filter((value) => value === 'file' || value === 'folder')).toEqual([]);
    expect(Object.keys(options)).not.toContain('force');
  });
});
