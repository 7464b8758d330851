/** Files that are not the same at the end of reading as at its beginning. */
import { execFileSync } from 'node:child_process';
import fs, {
  appendFileSync,
  existsSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_BRIEF_BYTES, readTextFile } from '../../src/library/files/read-file.ts';
import { makeFolder } from '../folder.ts';

/** What happens at the moment before the file is opened, and between the first two reads of each attempt. */
let beforeOpening = (): void => {};
let beforeReadingOn = (): void => {};

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  let last = 0;
  return {
    ...original,
    openSync: (...given: Parameters<typeof fs.openSync>) => {
      beforeOpening();
      return original.openSync(...given);
    },
    readSync: (
      descriptor: number,
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
    ) => {
      if (position > 0 && last === 0) beforeReadingOn();
      last = position;
      return original.readSync(descriptor, buffer, offset, length, position);
    },
  };
});

const TEXT = `sitrep: 1\ntitle: ${'Port of Varna closed '.repeat(100)}\n`;
let path: string;
let readTimes: number;

beforeEach(() => {
  path = join(makeFolder({ 'a.yaml': TEXT }), 'a.yaml');
  beforeOpening = () => {};
  beforeReadingOn = () => {};
  readTimes = 0;
});

/** The text, or what is said instead of it. */
function outcome(): string {
  const reading = readTextFile(path);
  return reading.kind === 'text' ? reading.text : reading.diagnostic.message;
}

describe('before it is opened, a file', () => {
  test('vanishes', () => {
    beforeOpening = () => rmSync(path);
    expect(outcome()).toBe('expected a file that can be read, found no such file');
  });

  test('becomes a pipe, for which nobody waits', () => {
    beforeOpening = () => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    };
    expect(outcome()).toBe('expected a regular file, found a pipe');
  });

  test('becomes a folder', () => {
    beforeOpening = () => {
      rmSync(path);
      fs.mkdirSync(path);
    };
    expect(outcome()).toBe('expected a regular file, found a folder');
  });
});

describe('while it is read, a file', () => {
  test('is replaced: the one that was there is read to its end', () => {
    beforeReadingOn = () => {
      writeFileSync(`${path}.new`, 'other');
      renameSync(`${path}.new`, path);
    };
    expect(outcome()).toBe(TEXT);
  });

  test('vanishes: it is read to its end all the same', () => {
    beforeReadingOn = () => rmSync(path, { force: true });
    expect(outcome()).toBe(TEXT);
  });

  test('is written anew: it is read again, and no mixture of both', () => {
    beforeReadingOn = () => {
      if (readTimes++ === 0) writeFileSync(path, 'new');
    };
    expect(outcome()).toBe('new');
  });

  test('is truncated: what is left of it is read, from its beginning', () => {
    beforeReadingOn = () => {
      if (readTimes++ === 0) truncateSync(path, 10);
    };
    expect(outcome()).toBe(TEXT.slice(0, 10));
  });

  test('grows and grows: it is not waited for', () => {
    beforeReadingOn = () => appendFileSync(path, 'more\n');
    expect(outcome()).toBe(
      'expected a file that stays as it is, found one that changes while it is read',
    );
  });

  test('grows beyond the limit', () => {
    beforeReadingOn = () => appendFileSync(path, ' '.repeat(MAX_BRIEF_BYTES));
    expect(outcome()).toBe('expected at most 256 KiB, found more');
  });
});

describe.skipIf(!existsSync('/proc/self/status'))('a file that says it is empty', () => {
  test('is read to its end', () => {
    path = '/proc/self/status';
    expect(outcome()).toMatch(/^Name:[\s\S]+\nnonvoluntary_ctxt_switches:\s+\d+\n$/);
  });

  test('is held to the limit', () => {
    path = '/proc/kallsyms';
    expect(outcome()).toBe('expected at most 256 KiB, found more');
  });
});
