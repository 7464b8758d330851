/** What waits for the terminal: sent in order, whatever the line takes and when; and the last words. */
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CANCEL } from '../../src/tui/output/sequences.ts';
import { OutputQueue } from '../../src/tui/terminal/output-queue.ts';

/** A line that takes so many bytes at a time, and after the last of them nothing. */
function lineOf(...takes: readonly number[]) {
  const left = [...takes];
  let got = '';
  return {
    offer: (bytes: Uint8Array): number => {
      const count = Math.min(left.shift() ?? 0, bytes.length);
      got += Buffer.from(bytes.subarray(0, count)).toString('latin1');
      return count;
    },
    got: () => got,
    /** From now on it takes all. */
    open: () => left.push(...Array.from({ length: 100 }, () => 1_000_000)),
  };
}

const broken = (): number => {
  throw Object.assign(new Error('gone'), { code: 'EIO' });
};

describe('a text', () => {
  test('is sent at once where the line takes it', () => {
    const line = lineOf(10);
    let isTaken = false;
    new OutputQueue(line.offer, () => {}).write('text', () => {
      isTaken = true;
    });
    expect([line.got(), isTaken]).toEqual(['text', true]);
  });

  test('waits for a line that takes nothing, and those after it wait too', async () => {
    const line = lineOf(2);
    const queue = new OutputQueue(line.offer, () => {});
    const taken: string[] = [];
    for (const text of ['one', 'two', 'three']) queue.write(text, () => taken.push(text));
    expect([line.got(), taken]).toEqual(['on', []]);
    line.open();
    await expect.poll(line.got).toBe('onetwothree');
    expect(taken).toEqual(['one', 'two', 'three']);
  });

  test('is sent in order, however the line takes it', async () => {
    const takes = fc.array(fc.nat(4), { maxLength: 8 });
    const texts = fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 6 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(takes, texts, async (counts, written) => {
        const line = lineOf(...counts);
        const queue = new OutputQueue(line.offer, () => {});
        for (const text of written) queue.write(text);
        line.open();
        await expect.poll(line.got, { interval: 1 }).toBe(written.join(''));
      }),
      { numRuns: 20 },
    );
  });

  test('that is written when another is taken comes after it', () => {
    const line = lineOf(9, 9, 9);
    const queue = new OutputQueue(line.offer, () => {});
    queue.write('one', () => queue.write('two'));
    expect(line.got()).toBe('onetwo');
  });

  test('into a line that is lost is noticed once', async () => {
    let losses = 0;
    const queue = new OutputQueue(broken, () => losses++);
    queue.write('one');
    queue.write('two');
    await sleep(0);
    expect(losses).toBe(1);
  });
});

describe('the last words', () => {
  test('come after what waits', () => {
    const line = lineOf(2);
    const queue = new OutputQueue(line.offer, () => {});
    queue.write('waits');
    line.open();
    queue.finish('bye');
    expect(line.got()).toBe('waitsbye');
  });

  test('come before the rest of what is taken too slowly', () => {
    let got = '';
    let calls = 0;
    // So slow that a long text would take for ever.
    const queue = new OutputQueue(
      (bytes) => {
        calls++;
        got += Buffer.from(bytes.subarray(0, 1)).toString();
        return Math.min(1, bytes.length);
      },
      () => {},
    );
    queue.write('x'.repeat(1_000_000));
    queue.finish('bye');
    expect(got.endsWith(`x${CANCEL}bye`)).toBe(true);
    expect(calls).toBeLessThan(10_000);
  });

  test('are not waited for without end, and nothing is sent after them until the line is taken again', () => {
    const line = lineOf(0);
    const queue = new OutputQueue(line.offer, () => {});
    queue.finish('bye');
    line.open();
    queue.write('more');
    queue.finish('and more');
    expect(line.got()).toBe('');
    queue.reopen();
    queue.write('again');
    expect(line.got()).toBe('again');
  });

  test('into a line that is lost are no error', () => {
    const queue = new OutputQueue(broken, () => {});
    expect(() => queue.finish('bye')).not.toThrow();
  });
});

test('a queue is full of what nobody takes', () => {
  const queue = new OutputQueue(
    () => 0,
    () => {},
  );
  expect(queue.isFull).toBe(false);
  queue.write('x'.repeat(1_000_000));
  expect(queue.isFull).toBe(true);
  queue.finish('');
  expect(queue.isFull).toBe(false);
});
