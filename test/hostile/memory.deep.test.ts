// The shapes of text that take the most memory, each at the limit of a brief's size, in a process of its own.
// `npm run bench:hostile` measures all of them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureRun } from '../../bench/hostile/measure.ts';
import { MAX_BRIEF_BYTES } from '../../src/library/files/read-file.ts';
import { makeFolder } from '../folder.ts';
import { SHAPES } from './texts.ts';

test.each(['carriage returns', 'items without a space', 'one text of loose items'])(
  'a brief of %s is checked in 200 MB',
  (name) => {
    const folder = makeFolder({});
    const path = join(folder, 'brief.yaml');
    writeFileSync(path, SHAPES[name]?.(MAX_BRIEF_BYTES) ?? '');
    const { peak, isOrderly } = measureRun(['check', path], folder);
    expect(isOrderly).toBe(true);
    expect(peak).toBeGreaterThan(10e6);
    expect(peak).toBeLessThan(200e6);
  },
);
