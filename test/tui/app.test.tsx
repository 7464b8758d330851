/** The App in Ink itself: raw bytes in, frames out; one test for each mode, and what is asked of the outside. */

import { setTimeout as sleep } from 'node:timers/promises';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Standing } from '../../src/evidence/standing.ts';
import type { Follower } from '../../src/library/following.ts';
import type { Entry } from '../../src/library/library.ts';
import type { LibraryNews } from '../../src/library/live-library.ts';
import { App, type Outside } from '../../src/tui/app.tsx';
import type { Size } from '../../src/tui/layout.ts';
import { paintPlain } from '../../src/tui/theme.ts';
import { TYPOGRAPHIC } from '../../src/tui/typeface.ts';
import { BROKEN, EMPTY, HARBOUR, ONE_POINT } from './briefs.ts';
import { CHECKED, PROOF, prove } from './evidence-fixture.ts';
import { withoutSgr } from './reader.tsx';

afterEach(cleanup);

/** Waits until it holds: as long as it takes, on however busy a machine. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 5 });

/** The App on a screen of its own, and what to do with it. */
async function start(entries: readonly Entry[] = [HARBOUR, ONE_POINT, BROKEN]) {
  let size: Size = { columns: 90, rows: 24 };
  let onChange: (() => void) | undefined;
  const answers: ((standing: Standing) => void)[] = [];
  let onJob: Parameters<Outside['onJobControl']>[0] | undefined;
  let follower: Follower | undefined;
  const outside = {
    reload: vi.fn<Outside['reload']>(async () => ({ entries, problems: [] })),
    copy: vi.fn<NonNullable<Outside['copy']>>(),
    edit: vi.fn<NonNullable<Outside['edit']>>(async () => ({})),
    print: vi.fn<NonNullable<Outside['print']>>(async () => ({ kind: 'done', said: 'Printed.' })),
    preview: vi.fn<NonNullable<Outside['preview']>>(async () => 'What it looks like\n'),
    prefer: vi.fn<NonNullable<Outside['prefer']>>(),
    follow: (told: Follower) => {
      follower = told;
      return () => {
        follower = undefined;
      };
    },
    // Only what a test answers becomes known.
    standing: vi.fn<Outside['standing']>(() => new Promise((resolve) => answers.push(resolve))),
    prove: vi.fn<Outside['prove']>(async (entry) => prove(entry, new Map())),
    stop: vi.fn(async () => {}),
    remeasure: vi.fn(async () => {}),
    onJobControl: (handler: Parameters<Outside['onJobControl']>[0]) => {
      onJob = handler;
      return () => {
        onJob = undefined;
      };
    },
    size: () => size,
    onResize: (changed: () => void) => {
      onChange = changed;
      return () => {
        onChange = undefined;
      };
    },
  };
  const { stdin, lastFrame } = render(
    <App entries={entries} typeface={TYPOGRAPHIC} paint={paintPlain} outside={outside} />,
  );
  const frame = () => (lastFrame() ?? '').split('\n').map(withoutSgr).join('\n');
  // Ink listens to input only after its first effects.
  await eventually(() => expect(stdin.listenerCount('readable')).toBeGreaterThan(0));
  return {
    outside,
    frame,
    styled: () => lastFrame() ?? '',
    answer: (standing: Standing) => answers.shift()?.(standing),
    send: (bytes: string) => stdin.write(bytes),
    tell: (news: Partial<LibraryNews>) =>
      follower?.news({ entries, problems: [], changes: [], records: [], ...news }),
    unwatched: (reason: string) => follower?.unwatched(reason),
    isFollowed: () => follower !== undefined,
    ask: (asked: 'stop' | 'redraw') => onJob?.(asked),
    resize: (columns: number, rows: number) => {
      size = { columns, rows };
      onChange?.();
    },
    see: (text: string | RegExp) =>
      eventually(() =>
        typeof text === 'string' ? expect(frame()).toContain(text) : expect(frame()).toMatch(text),
      ),
  };
}

describe('printing', () => {
  test('asks for a preview once for each choice, and tells what came of it', async () => {
    const { outside, send, see } = await start([HARBOUR]);
    send('3p');
    await see('What it looks like');
    expect(outside.preview.mock.lastCall).toEqual([
      { entries: [HARBOUR], form: expect.objectContaining({ label: 'plain text' }) },
      86,
    ]);
    send('j');
    await see('▌file');
    send('k\t');
    await see('▸Quotes');
    await eventually(() => expect(outside.preview).toHaveBeenCalledTimes(2));
    send('\r');
    await see('Printed.');
    expect(outside.print).toHaveBeenCalledExactlyOnceWith({
      entries: [HARBOUR],
      sections: ['quotes'],
      form: expect.objectContaining({ label: 'plain text' }),
      to: { kind: 'pager' },
    });
    send('4j');
    await see('▸4 Open questions');
    expect(outside.print).toHaveBeenCalledOnce();
  });
});

describe('keys as bytes reach', () => {
  test('the library: arrows and Enter', async () => {
    const { send, see } = await start();
    await see('▌ The harbour of Lisse');
    send('\u001B[B');
    await see('▌ Only one point');
    send('\r');
    await see(/^ Only one point/);
  });

  test('the filter: letters, backspace, Esc', async () => {
    const { send, see } = await start();
    send('/');
    await see('/▏');
    send('only');
    await see('1 of 3');
    send('\u007F\u007F\u007F\u007F');
    await see('3 briefs');
    send('xyz');
    await see('No brief matches.');
    send('\u001B');
    await see('/ filter');
  });

  test('a brief: panes, items, zoom', async () => {
    const { send, see } = await start([HARBOUR]);
    send('\t');
    await see('▸2 Key figures');
    send('\u001B[Z');
    await see('▸1 Summary');
    send('4jz');
    await see(/^ The harbour.*\n─▸4 Open questions ─+ 2\/5/);
  });

  test('the search: marks by inverse, n, Esc', async () => {
    const { send, see, styled } = await start([HARBOUR]);
    send('/cafe');
    await see('1 of 1 in Summary');
    expect(styled()).toContain('\u001B[7m');
    send('\r');
    await see('“cafe” 1 of 1');
    send('\u001B');
    await eventually(() => expect(styled()).not.toContain('\u001B[7m'));
  });

  test('a broken brief', async () => {
    const { send, see } = await start();
    send('G\r');
    await see('[bad-date]');
    send('q');
    await see('3 briefs');
  });

  test('the help', async () => {
    const { send, see } = await start();
    send('?');
    await see('this help');
    send('\u001B');
    await see('3 briefs');
  });
});

describe('bytes that come', () => {
  test('several keys in one read all count', async () => {
    const { send, see } = await start([HARBOUR]);
    send('jjj');
    await see(/▸1 Summary ─+ 4\/6/);
    send('\u001B[A\u001B[A\u001B[B');
    await see(/▸1 Summary ─+ 3\/6/);
    send('3j\t\t');
    await see('▸1 Summary');
  });

  test('in pieces are one key', async () => {
    const { send, see } = await start([HARBOUR]);
    send('\u001B');
    send('[');
    send('B');
    await see(/▸1 Summary ─+ 2\/6/);
    send('\u001B');
    await sleep(30);
    send('[B');
    await see(/▸1 Summary ─+ 3\/6/);
  });

  test('as Esc and a letter together are both keys', async () => {
    const { send, see } = await start();
    send('?');
    await see('this help');
    send('\u001Bj');
    await see('▌ Only one point');
  });

  test('as a bracketed paste are text where one types, and nothing elsewhere', async () => {
    const { send, see, frame } = await start();
    send('\u001B[200~qGq\u001B[201~');
    await sleep(20);
    expect(frame()).toContain('▌ The harbour of Lisse');
    send('/');
    await see('/▏');
    send('\u001B[200~only\none\u001B[201~');
    await see('/only one▏');
  });

  test('from the terminal itself are nothing: focus reports, the mouse', async () => {
    const { send, frame, see } = await start([HARBOUR]);
    const before = frame();
    send('\u001B[I');
    send('\u001B[<0;3;4M');
    send('\u001B[O');
    await sleep(30);
    expect(frame()).toBe(before);
    send('j');
    await see(/2\/6/);
  });
});

describe('the outside checks', () => {
  const proof = PROOF;

  test('each brief once, the selected one first, and its verdict is shown', async () => {
    const entries = [HARBOUR, CHECKED, BROKEN];
    const checking = await start(entries);
    const { outside, see, send } = checking;
    await eventually(() => expect(outside.standing).toHaveBeenCalledTimes(1));
    expect(outside.standing.mock.calls[0]?.[0]).toBe(HARBOUR);
    checking.answer({ kind: 'unchecked', why: 'absent' });
    await see('not checked');
    await eventually(() => expect(outside.standing).toHaveBeenCalledTimes(2));
    checking.answer(proof.standing);
    await see('✗ 1 wrong speaker');
    send('j');
    await see('▌ The harbour of Lisse, checked');
    expect(outside.standing).toHaveBeenCalledTimes(2);
  });

  test('the brief whose evidence is open, and only that', async () => {
    const { outside, send, see } = await start([CHECKED, HARBOUR]);
    outside.prove.mockResolvedValue(proof);
    send('\r3');
    await see('▸3 Quotes');
    expect(outside.prove).not.toHaveBeenCalled();
    send('\r');
    await see('⟦heavy swell⟧');
    send('j');
    await see('A negation is dropped.');
    send('\u001B');
    await see(/▸3 Quotes ─+ 2\/7/);
    send('\r');
    await see('A negation is dropped.');
    expect(outside.prove).toHaveBeenCalledTimes(1);
  });

  test('and keys are answered while it does', async () => {
    const { outside, send, see } = await start([CHECKED]);
    outside.prove.mockImplementation(() => new Promise(() => {}));
    send('3\r');
    await see('The source is being read');
    send('j');
    await see('We are sending the divers');
    send('q');
    await see(/▸3 Quotes ─+ 2\/7/);
  });

  test('anew after the files were read again', async () => {
    const { outside, send, see } = await start([CHECKED]);
    outside.prove.mockResolvedValue(proof);
    outside.reload.mockResolvedValue({ entries: [{ ...CHECKED }], problems: [] });
    send('3\r');
    await see('⟦heavy swell⟧');
    send('r');
    await eventually(() => expect(outside.prove).toHaveBeenCalledTimes(2));
    await see('⟦heavy swell⟧');
  });
});

describe('the outside', () => {
  test('tells of another size', async () => {
    const { resize, see } = await start([HARBOUR]);
    resize(40, 10);
    await see(/^ The harbour of Lisse stays closed\n▸1 Summary 1\/6/);
    resize(20, 3);
    await see('sitrep needs 40x10');
    resize(120, 40);
    await see('─ Briefs ─');
  });

  test('reads the files again, once for each r', async () => {
    const { outside, send, see } = await start();
    outside.reload.mockResolvedValue({ entries: [EMPTY, HARBOUR], problems: [] });
    send('rj');
    await see('Nothing yet');
    send('k');
    await see('▌ Nothing yet');
    expect(outside.reload).toHaveBeenCalledTimes(1);
  });

  test('carries each copy to the clipboard, also one that a quit comes right after', async () => {
    const { outside, send, see } = await start();
    send('y');
    await see('Copied: The harbour of Lisse');
    await eventually(() => expect(outside.copy).toHaveBeenCalledTimes(1));
    send('j');
    await see('▌ Only one point');
    send('yq');
    await eventually(() => expect(outside.copy).toHaveBeenCalledTimes(2));
    expect(outside.copy.mock.calls[1]?.[0]).toContain('Only one point');
  });

  test('opens the editor, shows what came of it, and says what went wrong', async () => {
    const { outside, send, see } = await start();
    const news = { entries: [EMPTY], problems: [], records: [] };
    outside.edit.mockResolvedValueOnce({
      news: { ...news, changes: [{ path: EMPTY.path, kind: 'added' }] },
    });
    send('e');
    await see('▌ Nothing yet');
    expect(outside.edit).toHaveBeenCalledWith(HARBOUR.path, undefined);
    outside.edit.mockResolvedValueOnce({ problem: 'The editor vi ended with status 1.' });
    send('\r');
    await see(/^ Nothing yet/);
    send('e');
    await see('The editor vi ended with status 1.');
    expect(outside.edit).toHaveBeenLastCalledWith(EMPTY.path, { section: 'about', index: 0 });
  });

  test('is followed while it tells more, until the end', async () => {
    const { outside, send, tell, unwatched, isFollowed, see } = await start();
    expect(outside.prefer).toHaveBeenLastCalledWith(HARBOUR.path);
    tell({ entries: [EMPTY, HARBOUR], changes: [{ path: EMPTY.path, kind: 'added' }] });
    await see('empty added.');
    await see('▌ The harbour of Lisse');
    unwatched('too many are watched');
    await see('Files are not watched: too many are watched. r reads them again.');
    send('k');
    await eventually(() => expect(outside.prefer).toHaveBeenLastCalledWith(EMPTY.path));
    expect(isFollowed()).toBe(true);
    send('q');
    await eventually(() => expect(isFollowed()).toBe(false));
  });

  test('stops the process, and gets the screen back', async () => {
    const { outside, send, see } = await start();
    send('\u001A');
    await eventually(() => expect(outside.stop).toHaveBeenCalledTimes(1));
    send('j');
    await see('▌ Only one point');
  });

  test('does the same when a signal asks; draws anew when it was stopped unasked', async () => {
    const { outside, ask, send, see } = await start();
    ask('stop');
    await eventually(() => expect(outside.stop).toHaveBeenCalledTimes(1));
    await see('▌ The harbour of Lisse');
    ask('redraw');
    await eventually(() => expect(outside.remeasure).toHaveBeenCalledTimes(1));
    expect(outside.stop).toHaveBeenCalledTimes(1);
    send('j');
    await see('▌ Only one point');
  });

  test.each(['q', '\u0003', '\u0003j', 'qj'])('is left by %j', async (bytes) => {
    const { send, frame } = await start();
    send(bytes);
    // Ink takes the last frame away.
    await eventually(() => expect(frame()).toBe(''));
  });
});
