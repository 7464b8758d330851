// The reading account: what its clients may ask for, and that there is no way past it.
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/commands/programs/command-line.ts';
import { type Invocation, readBrief } from '../../src/library/briefs/library.ts';
import { checkBrief } from '../../src/library/checking/check-brief.ts';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';

const SECRET = 'sitrep: 1\ntitle: Secret\n';
const OPEN = 'sitrep: 1\ntitle: Open to all\nquotes:\n  - “We are shut” -- Ada (p1)\n';

/** A library beside files that are none of the client's business. */
function makePlace(): string {
  const place = makeFolder({
    'library/open.yaml': OPEN,
    'library/broken.yaml': 'sitrep: 1\ntitel: x\n',
    'secret.yaml': SECRET,
    'secret.txt': 'A secret text.\n',
  });
  symlinkSync(join(place, 'secret.yaml'), join(place, 'library', 'link.yaml'));
  return place;
}

async function ask(words: string, ...more: readonly string[]) {
  const cwd = makePlace();
  const argv = ['--kiosk', '--library', 'library', ...more];
  return run(argv, { cwd, env: { SSH_ORIGINAL_COMMAND: words } });
}

describe('a kiosk', () => {
  test('prints a brief by its id, with the exit status of print', async () => {
    const { status, out } = await ask('print open');
    expect(out).toContain('Open to all');
    expect(status).toBe(0);
    expect((await ask('print nothing')).status).toBe(2);
    expect((await ask('print broken')).status).toBe(1);
  });

  test('prints with the options that name no file', async () => {
    const { status, out } = await ask('print open --section "quotes" --width=40 --ascii');
    expect(out).toContain('"We are shut"');
    expect(out).not.toContain('SUMMARY');
    expect(status).toBe(0);
  });

  test('lists its library', async () => {
    const { out } = await ask('list');
    expect(out).toContain('Open to all');
    expect(out).not.toContain('Secret');
  });

  test.each(['print broken', 'print link', 'print open --format json', 'list --json', 'list'])(
    'does not show where its library is: %s',
    async (words) => {
      const { out, err } = await ask(words);
      expect(out + err).toMatch(/open|broken|link/);
      expect(out + err).not.toContain(tmpdir());
    },
  );

  test('advises nothing that is not offered', async () => {
    const { status, err } = await ask('print open --width 1');
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(
        /^sitrep: option '--width.* from 20 to 400\.\nTry: ssh HOST help\n$/,
      ),
    });
    for (const words of ['print open --format json --paged', 'sh', 'print broken', 'print "open'])
      expect((await ask(words)).err).not.toMatch(/sitrep (?:print|check|--)/);
  });

  test.each(['help', '--help', '-h'])('lists its commands: %s', async (words) => {
    const { status, out, err } = await ask(words);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const part of ['ssh -t HOST', 'list [options] [id...]', 'print [options] [id...]'])
      expect(out).toContain(part);
  });

  test.each(['help print', 'print --help', 'print open -h'])(
    'lists the options that a command takes, and no others: %s',
    async (words) => {
      const { status, out } = await ask(words);
      expect(status).toBe(0);
      const listed = [...out.matchAll(/^ +(?:-h, )?(--[a-z-]+)/gm)].map(
        ([, option = '']) => option,
      );
      expect(listed).toContain('--section');
      expect(listed).not.toContain('--output');
      for (const option of listed.filter((name) => name !== '--help')) {
        const { err } = await ask(`print ${option}=x`);
        expect(err).not.toContain('not offered');
      }
    },
  );

  test('starts nothing without a terminal and without words', async () => {
    const { status, err, out } = await ask(' ');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('needs a terminal');
  });

  test.each([
    'print ../secret.yaml',
    'print ./open.yaml',
    'print ../../../../../../etc/passwd',
    'print /etc/passwd',
    'print link',
    'print library/../../secret',
    'print -',
    'print -- ../secret.yaml',
    'print --library=.. secret',
    'print --library .. secret',
    'print secret --output /tmp/x',
    'list ..',
    'list /etc',
    'list --library ..',
    'check open',
    'schema',
    'help sh',
    'sh --help',
    'print --output x --help-me',
    '--version',
    '--kiosk',
    'sh',
    'sh -c id',
    '/bin/sh',
    'scp -f /etc/passwd',
    'internal-sftp',
    '/usr/lib/openssh/sftp-server',
    'print open; id',
    'print $(id)',
    'print `id`',
    'print open | sh',
    'print open && sh',
    'print open > /tmp/x',
    'print open\nsh',
    'print "open',
    "print 'open",
    `print ${'x'.repeat(5000)}`,
    'constructor',
    '__proto__',
  ])('refuses %j', async (words) => {
    const { status, out, err } = await ask(words);
    expect(status).not.toBe(0);
    expect(out).not.toMatch(/Secret|secret text|root:|uid=/);
    expect(err).toMatch(/^sitrep: |error/);
  });

  test('shows no control character of a client’s words', async () => {
    const { err } = await ask('\u001B]52;c;AAAA\u0007 \u009B31m');
    expect(err).not.toMatch(/[^\n\P{Cc}]/u);
  });

  test('takes nothing but the words from the environment', async () => {
    const cwd = makePlace();
    writeFileSync(join(cwd, 'library', 'own.yaml'), 'sitrep: 1\ntitle: Own\n');
    const { out } = await run(['--kiosk', '--library', 'library'], {
      cwd,
      env: { SSH_ORIGINAL_COMMAND: 'list', SITREP_LIBRARY: cwd, XDG_DATA_HOME: cwd, HOME: cwd },
    });
    expect(out).toContain('Own');
    expect(out).not.toContain('Secret');
  });

  test('checks a brief against no text outside of the library', async () => {
    const cwd = makePlace();
    const root = join(cwd, 'library');
    writeFileSync(
      join(root, 'sly.yaml'),
      'sitrep: 1\ntitle: T\nsource: ../secret.txt\nquotes:\n  - “secret” -- Ada (p1)\n',
    );
    const result = async (place: Invocation) => {
      const entry = await readBrief('sly.yaml', place);
      return entry.brief && (await checkBrief({ ...entry, brief: entry.brief }, place)).result;
    };
    const env = { SITREP_CACHE: 'off' };
    expect(await result({ cwd: root, env })).toMatchObject({ kind: 'checked' });
    expect(await result({ cwd: root, env, confinedTo: root })).toEqual({
      kind: 'unchecked',
      why: 'absent',
    });
  });

  test('is on where the environment says so, whatever the words', async () => {
    const { status, err } = await run(['print', 'secret.yaml'], {
      cwd: makePlace(),
      env: { SITREP_KIOSK: '1' },
    });
    expect(status).toBe(2);
    expect(err).toContain('sitrep:');
  });

  test.each([[['extra']], [['--idle-timeout', 'soon']], [['--idle-timeout', '25h']]])(
    'refuses the administrator’s own %j',
    async (more) => {
      expect((await ask('list', ...more)).status).toBe(2);
    },
  );

  test('wants a library that is there', async () => {
    const cwd = makePlace();
    const without = await run(['--kiosk'], { cwd });
    expect(without.err).toContain('--library');
    const wrong = await run(['--kiosk', '--library', 'nowhere'], { cwd });
    expect(wrong).toMatchObject({ status: 2, out: '' });
    expect(wrong.err).not.toContain(cwd);
  });
});

describe('words', () => {
  test.each([
    ['print a b', ['print', 'a', 'b']],
    ['  print   a ', ['print', 'a']],
    [`print 'a b' "c d"`, ['print', 'a b', 'c d']],
    [String.raw`a\ b "c\"d" 'e\f'`, ['a b', 'c"d', String.raw`e\f`]],
    [`--section='key figures'`, ['--section=key figures']],
    [`a''b ""`, ['ab', '']],
    ['$HOME `id` *', ['$HOME', '`id`', '*']],
    ['', []],
  ])('of %j are %j', (line, words) => {
    expect(splitWords(line)).toEqual({ kind: 'words', words });
  });

  test.each([`'`, `"a`, `"a\\"`, 'a\\'])('of %j are none', (line) => {
    expect(splitWords(line).kind).toBe('fault');
  });
});
