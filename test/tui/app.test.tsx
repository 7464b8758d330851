/** The App in Ink itself: raw bytes in, frames out; one test for each mode, and what is asked of the host. */

import { setTimeout as sleep } from 'node:timers/promises';
import { cleanup, render } from 'ink-testing-library';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CheckResult } from '../../src/evidence/record/check-result.ts';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { Follower } from '../../src/library/watching/follow-library.ts';
import type { LibraryNews } from '../../src/library/watching/open-library.ts';
import { App } from '../../src/tui/app/app.tsx';
import type { Host } from '../../src/tui/app/host.ts';
import { CanvasContext } from '../../src/tui/look/row.tsx';
import { themeFor } from '../../src/tui/look/theme.ts';
import { TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import type { Size } from '../../src/tui/model/screen-size.ts';
import { Canvas } from '../../src/tui/output/canvas.ts';
import type { ReadStates } from '../../src/tui/state/read-marks.ts';
import { BROKEN, EMPTY, HARBOUR, ONE_POINT } from './briefs.ts';
import { CHECKED, CHECKED_BRIEF, checkAgainst } from './evidence-fixture.ts';
import { withoutSgr } from './reader.tsx';
import { styled } from './terminal/styled-text.ts';

afterEach(cleanup);

/** Waits until it holds: as long as it takes, on however busy a machine. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 5 });

/** The App on a screen of its own, and what to do with it. */
async function start(entries: readonly Entry[] = [HARBOUR, ONE_POINT, BROKEN]) {
  let size: Size = { columns: 90, rows: 24 };
  let onChange: (() => void) | undefined;
  const answers: ((result: CheckResult) => void)[] = [];
  let onJob: Parameters<Host['onJobControl']>[0] | undefined;
  let follower: Follower | undefined;
  const host = {
    reload: vi.fn<Host['reload']>(async () => ({ entries, problems: [] })),
    copy: vi.fn<NonNullable<Host['copy']>>(),
    edit: vi.fn<NonNullable<Host['edit']>>(async () => ({})),
    print: vi.fn<NonNullable<Host['print']>>(async () => ({ kind: 'done', said: 'Printed.' })),
    write: vi.fn<NonNullable<Host['write']>>(async ({ kind }) => ({
      isDone: true,
      said: `${kind}!`,
    })),
    preview: vi.fn<NonNullable<Host['preview']>>(async () => 'What it looks like\n'),
    prefer: vi.fn<NonNullable<Host['prefer']>>(),
    follow: (following: Follower) => {
      follower = following;
      return () => {
        follower = undefined;
      };
    },
    readStates: {
      marks: vi.fn<ReadStates['marks']>(async () => new Map()),
      opened: vi.fn<ReadStates['opened']>(async () => ({})),
      left: vi.fn<ReadStates['left']>(),
    },
    // Only what a test answers becomes known.
    result: vi.fn<Host['result']>(() => new Promise((resolve) => answers.push(resolve))),
    check: vi.fn<Host['check']>(async (entry) => checkAgainst(entry, new Map())),
    stop: vi.fn(async () => {}),
    remeasure: vi.fn(async () => {}),
    onJobControl: (handler: Parameters<Host['onJobControl']>[0]) => {
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
  const canvas = new Canvas(() => {});
  const { stdin } = render(
    <CanvasContext value={canvas}>
      <App entries={entries} typeface={TYPOGRAPHIC} host={host} />
    </CanvasContext>,
  );
  const rows = () =>
    canvas
      .lines(size)
      .map(themeFor({ hasColour: false }))
      .map(styled);
  const frame = () =>
    rows()
      .map((row) => withoutSgr(row).trimEnd())
      .join('\n')
      .trimEnd();
  // Ink listens to input only after its first effects.
  await eventually(() => expect(stdin.listenerCount('readable')).toBeGreaterThan(0));
  return {
    host,
    frame,
    styled: () => rows().join('\n'),
    answer: (result: CheckResult) => answers.shift()?.(result),
    send: (bytes: string) => stdin.write(bytes),
    sendNews: (news: Partial<LibraryNews>) =>
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

describe('what was read', () => {
  test('is noted when a brief is opened, and where it is left', async () => {
    const { host, send, see } = await start();
    send('\r');
    await eventually(() => expect(host.readStates.opened).toHaveBeenCalledTimes(1));
    expect(host.readStates.opened.mock.calls[0]?.[0]).toMatchObject({ path: HARBOUR.path });
    send('3j');
    await see('▸3 Quotes');
    send('q');
    await eventually(() =>
      expect(host.readStates.left).toHaveBeenCalledWith(HARBOUR.path, { pane: 'quotes', item: 1 }),
    );
  });

  test('is shown in the list, each brief asked for once', async () => {
    const { host, send, see } = await start([HARBOUR, ONE_POINT]);
    await eventually(() => expect(host.readStates.marks).toHaveBeenCalledTimes(1));
    expect(host.readStates.marks).toHaveBeenCalledWith([HARBOUR.path, ONE_POINT.path]);
    send('j');
    await see('▌ Only one point');
    expect(host.readStates.marks).toHaveBeenCalledTimes(1);
  });
});

describe('writing', () => {
  test('is asked for once for each job, in their order, and what came of it is shown', async () => {
    const { host, send, see } = await start([HARBOUR]);
    send('4xaYes\ruu');
    await see('undo!');
    expect(host.write.mock.calls.map(([{ kind }]) => kind)).toEqual(['question', 'undo', 'undo']);
    expect(host.write.mock.calls[0]?.[0]).toMatchObject({
      entry: HARBOUR,
      change: { status: 'answered', answer: 'Yes' },
    });
    send('k');
    await eventually(() => expect(host.write).toHaveBeenCalledTimes(3));
  });

  test('takes the status that is chosen in the list', async () => {
    const { host, send, see } = await start([HARBOUR]);
    send('4');
    await see('▸4 Open questions');
    send('x');
    await see('▌o  ○ open');
    send('\u001B[B\u001B[B');
    await see('▌a  ● answered');
    send('j');
    await see('▌d  – dropped');
    send('\r');
    await see('question!');
    expect(host.write.mock.calls[0]?.[0]).toMatchObject({ change: { status: 'dropped' } });
  });
});

describe('printing', () => {
  test('asks for a preview once for each choice, and shows what came of it', async () => {
    const { host, send, see } = await start([HARBOUR]);
    send('3p');
    await see('What it looks like');
    expect(host.preview.mock.lastCall).toEqual([
      { entries: [HARBOUR], form: expect.objectContaining({ label: 'plain text' }) },
      86,
    ]);
    send('j');
    await see('▌file');
    send('k\t');
    await see('▸Quotes');
    await eventually(() => expect(host.preview).toHaveBeenCalledTimes(2));
    send('\r');
    await see('Printed.');
    expect(host.print).toHaveBeenCalledExactlyOnceWith({
      entries: [HARBOUR],
      sections: ['quotes'],
      form: expect.objectContaining({ label: 'plain text' }),
      to: { kind: 'pager' },
    });
    send('4j');
    await see('▸4 Open questions');
    expect(host.print).toHaveBeenCalledOnce();
  });

  test('over a file is a list to choose from, in which an arrow and Enter in one read replace nothing', async () => {
    const { host, send, see } = await start([HARBOUR]);
    const askToReplace = async () => {
      host.print.mockResolvedValue({ kind: 'taken', name: 'harbour.txt' });
      send('\r');
      await see('▌give another name');
      // As at the start, the list listens only after its first effects.
      await sleep(10);
    };
    send('pj\r');
    await see('harbour.txt▏');
    for (const keys of ['\r', '\u001B[B\r', '1']) {
      await askToReplace();
      host.print.mockClear();
      send(keys);
      await see('harbour.txt▏');
      expect(host.print).not.toHaveBeenCalled();
    }
    await askToReplace();
    send('\u001B[B');
    await see('▌replace it');
    await sleep(10);
    host.print.mockResolvedValue({ kind: 'done', said: 'Written: harbour.txt' });
    send('\r');
    await see('Written: harbour.txt');
    expect(host.print.mock.lastCall?.[0].to).toMatchObject({ isReplacing: true });
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
    await see('/ search');
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
    await see('open the brief; in a pane');
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
  });

  test('as Alt and a letter are nothing', async () => {
    const { send, see } = await start([HARBOUR]);
    send('?');
    await see('open the brief; in a pane');
    send('\u001Bq\u001Bj\u001BG');
    await sleep(30);
    await see('open the brief; in a pane');
    send('q');
    await see(/▸1 Summary ─+ 1\/6/);
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

describe('the host checks', () => {
  const checkedBrief = CHECKED_BRIEF;

  test('each brief once, the selected one first, and its verdict is shown', async () => {
    const entries = [HARBOUR, CHECKED, BROKEN];
    const checking = await start(entries);
    const { host, see, send } = checking;
    await eventually(() => expect(host.result).toHaveBeenCalledTimes(1));
    expect(host.result.mock.calls[0]?.[0]).toBe(HARBOUR);
    checking.answer({ kind: 'unchecked', why: 'absent' });
    await see('not checked');
    await eventually(() => expect(host.result).toHaveBeenCalledTimes(2));
    checking.answer(checkedBrief.result);
    await see('✗ 1 wrong speaker');
    send('j');
    await see('▌ The harbour of Lisse, checked');
    expect(host.result).toHaveBeenCalledTimes(2);
  });

  test('the brief whose evidence is open, and only that', async () => {
    const { host, send, see } = await start([CHECKED, HARBOUR]);
    host.check.mockResolvedValue(checkedBrief);
    send('\r3');
    await see('▸3 Quotes');
    expect(host.check).not.toHaveBeenCalled();
    send('\r');
    await see('⟦heavy swell⟧');
    send('j');
    await see('A negation is dropped.');
    send('\u001B');
    await see(/▸3 Quotes ─+ 2\/7/);
    send('\r');
    await see('A negation is dropped.');
    expect(host.check).toHaveBeenCalledTimes(1);
  });

  test('and keys are answered while it does', async () => {
    const { host, send, see } = await start([CHECKED]);
    host.check.mockImplementation(() => new Promise(() => {}));
    send('3\r');
    await see('The source is being read');
    send('j');
    await see('We are sending the divers');
    send('q');
    await see(/▸3 Quotes ─+ 2\/7/);
  });

  test('anew after the files were read again', async () => {
    const { host, send, see } = await start([CHECKED]);
    host.check.mockResolvedValue(checkedBrief);
    host.reload.mockResolvedValue({ entries: [{ ...CHECKED }], problems: [] });
    send('3\r');
    await see('⟦heavy swell⟧');
    send('r');
    await eventually(() => expect(host.check).toHaveBeenCalledTimes(2));
    await see('⟦heavy swell⟧');
  });
});

describe('the host', () => {
  test('reports another size', async () => {
    const { resize, see } = await start([HARBOUR]);
    resize(40, 10);
    await see(/^ The harbour of Lisse stays closed\n▸1 Summary 1\/6/);
    resize(20, 3);
    await see('sitrep needs 40x10');
    resize(120, 40);
    await see('─ Briefs ─');
  });

  test('reads the files again, once for each r', async () => {
    const { host, send, see } = await start();
    host.reload.mockResolvedValue({ entries: [EMPTY, HARBOUR], problems: [] });
    send('rj');
    await see('Nothing yet');
    send('k');
    await see('▌ Nothing yet');
    expect(host.reload).toHaveBeenCalledTimes(1);
  });

  test('carries each copy to the clipboard, also one that a quit comes right after', async () => {
    const { host, send, see } = await start();
    send('y');
    await see('Copied: The harbour of Lisse');
    await eventually(() => expect(host.copy).toHaveBeenCalledTimes(1));
    send('j');
    await see('▌ Only one point');
    send('yq');
    await eventually(() => expect(host.copy).toHaveBeenCalledTimes(2));
    expect(host.copy.mock.calls[1]?.[0]).toContain('Only one point');
  });

  test('opens the editor, shows what came of it, and says what went wrong', async () => {
    const { host, send, see } = await start();
    const news = { entries: [EMPTY], problems: [], records: [] };
    host.edit.mockResolvedValueOnce({
      news: { ...news, changes: [{ path: EMPTY.path, kind: 'added' }] },
    });
    send('e');
    await see('▌ Nothing yet');
    expect(host.edit).toHaveBeenCalledWith(HARBOUR.path, undefined);
    host.edit.mockResolvedValueOnce({ problem: 'The editor vi ended with status 1.' });
    send('\r');
    await see(/^ Nothing yet/);
    send('e');
    await see('The editor vi ended with status 1.');
    expect(host.edit).toHaveBeenLastCalledWith(EMPTY.path, { section: 'about', index: 0 });
  });

  test('is followed while it sends more, until the end', async () => {
    const { host, send, sendNews, unwatched, isFollowed, see } = await start();
    expect(host.prefer).toHaveBeenLastCalledWith(HARBOUR.path);
    sendNews({ entries: [EMPTY, HARBOUR], changes: [{ path: EMPTY.path, kind: 'added' }] });
    await see('empty added.');
    await see('▌ The harbour of Lisse');
    unwatched('too many are watched');
    await see('Files are not watched: too many are watched. r reads them again.');
    send('k');
    await eventually(() => expect(host.prefer).toHaveBeenLastCalledWith(EMPTY.path));
    expect(isFollowed()).toBe(true);
    send('q');
    await eventually(() => expect(isFollowed()).toBe(false));
  });

  test('stops the process, and gets the screen back', async () => {
    const { host, send, see } = await start();
    send('\u001A');
    await eventually(() => expect(host.stop).toHaveBeenCalledTimes(1));
    send('j');
    await see('▌ Only one point');
  });

  test('does the same when a signal asks; draws anew when it was stopped unasked', async () => {
    const { host, ask, send, see } = await start();
    ask('stop');
    await eventually(() => expect(host.stop).toHaveBeenCalledTimes(1));
    await see('▌ The harbour of Lisse');
    ask('redraw');
    await eventually(() => expect(host.remeasure).toHaveBeenCalledTimes(1));
    expect(host.stop).toHaveBeenCalledTimes(1);
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
