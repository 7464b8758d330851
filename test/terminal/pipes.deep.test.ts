// The built program where its output goes nowhere, somewhere full, or to somebody who stops listening; and where it
// may not read or write: real processes, real descriptors.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeStrangeFiles } from '../hostile/files.ts';
import { strays } from '../hostile/sequences.ts';
import { readSuite } from '../hostile/yaml-test-suite.ts';
import { cleanEnvironment, type Environment } from './environment.ts';
import { sitrep } from './program.ts';

let folder: string;
let big: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-pipes-'));
  chmodSync(folder, 0o755);
  const caveats = Array.from(
    { length: 1500 },
    (_, index) => `  - Caveat ${index} ${'so '.repeat(40)}\n`,
  );
  big = join(folder, 'big.yaml');
  writeFileSync(big, `sitrep: 1\ntitle: Big\ncaveats:\n${caveats.join('')}`);
  writeFileSync(join(folder, 'bad.yaml'), 'sitrep: 1\ntitle: Bad\nstatus: open\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of bash in which `"$@"` is the program with these arguments. */
function bash(line: string, argv: readonly string[], env: Environment = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', ...sitrep(...argv)], {
    cwd: folder,
    encoding: 'utf8',
    env: cleanEnvironment({ SITREP_CACHE: 'off', ...env }),
    timeout: 60_000,
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

/** Every command that writes, with what it needs. */
const WRITERS = [
  ['print', 'big.yaml'],
  ['big.yaml'],
  ['check', 'bad.yaml'],
  ['check', '--format', 'json', 'big.yaml'],
  ['check', '--format', 'github', 'bad.yaml'],
  ['list', '.'],
  ['list', '--json', '.'],
  ['schema'],
  ['--help'],
  ['help', 'print'],
  ['check', '--help'],
  ['--version'],
] as const;

describe.each(WRITERS.map((argv) => [argv.join(' '), argv] as const))('sitrep %s', (_, argv) => {
  test('onto a full disk is an error', () => {
    expect(bash('"$@" > /dev/full', argv)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'sitrep: the output is incomplete, cannot write to standard output: the disk is full\n',
    });
  });

  test('to somebody who has gone is quiet', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell’s own.
    const { stdout, stderr } = bash('"$@" | true; echo ${PIPESTATUS[0]}', argv);
    expect(stdout).toMatch(/^[01]\n$/);
    expect(stderr).toBe('');
  });

  test('onto nothing, or without anywhere to complain, ends as ever', () => {
    const { status } = bash('"$@"', argv);
    expect(status).not.toBe(2);
    expect(bash('"$@" >&-', argv)).toEqual({ status, stdout: '', stderr: '' });
    expect(bash('"$@" 2>&-', argv)).toEqual(bash('"$@" 2> /dev/full', argv));
    expect(bash('"$@" 2>&-', argv).status).toBe(status);
  });
});

describe('print', () => {
  const whole = () => bash('"$@"', ['print', 'big.yaml']).stdout;

  test('into a pipe is whole, far beyond what a pipe holds', () => {
    expect(whole().length).toBeGreaterThan(3 * 64 * 1024);
    const { stdout } = bash('"$@" | (read -r line; echo "$line"; cat) | wc -c', [
      'print',
      'big.yaml',
    ]);
    expect(Number(stdout)).toBe(Buffer.byteLength(whole()));
  });

  test('to head is its first line, and quiet', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell’s own.
    const line = '"$@" | head -1; echo ${PIPESTATUS[0]}';
    expect(bash(line, ['print', 'big.yaml'])).toEqual({
      status: 0,
      stdout: 'Big\n0\n',
      stderr: '',
    });
  });

  test('into a pipe that does not block is whole, however slow its reader', () => {
    const fill = 'perl -MFcntl -e "fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV" "$@"';
    const { stdout, stderr } = bash(`${fill} | (sleep 0.5; wc -c)`, ['print', 'big.yaml']);
    expect({ stderr, length: Number(stdout) }).toEqual({
      stderr: '',
      length: Buffer.byteLength(whole()),
    });
  });
});

describe('a bug, whatever its message holds', () => {
  test('is reported as text', () => {
    const preload = join(folder, 'bug.cjs');
    const message = '\u001B]0;owned\u0007\u202E\nsitrep: all is well';
    const code = `process.on('beforeExit', () => { throw new Error(${JSON.stringify(message)}); });`;
    writeFileSync(preload, code);
    for (const env of [{}, { SITREP_DEBUG: '1' }]) {
      const { status, stderr } = bash(
        'node=$1; shift; "$node" -r ./bug.cjs "$@"',
        ['list', 'big.yaml'],
        env,
      );
      expect(status).toBe(2);
      expect(strays(stderr, 'plain')).toEqual([]);
      expect(stderr.split('\n')[0]).toBe('sitrep: internal error: ␛]0;owned␇ sitrep: all is well');
    }
  });
});

describe('a cache that cannot be', () => {
  test.each(['/proc/self/x', '/proc', '/dev/null', '/dev/full/x'])(
    'in %s hinders nobody',
    (path) => {
      const env = { SITREP_CACHE: undefined, XDG_CACHE_HOME: path };
      expect(bash('"$@"', ['check', 'big.yaml'], env)).toMatchObject({ status: 0, stderr: '' });
      expect(bash('"$@"', ['list', 'big.yaml'], env)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test('behind a link that leads nowhere hinders nobody', () => {
    symlinkSync('/nowhere/at/all', join(folder, 'cache'));
    mkdirSync(join(folder, 'other'));
    symlinkSync('/nowhere/at/all', join(folder, 'other', 'sitrep'));
    for (const name of ['cache', 'other']) {
      const env = { SITREP_CACHE: undefined, XDG_CACHE_HOME: join(folder, name) };
      expect(bash('"$@"', ['list', 'big.yaml'], env)).toMatchObject({ status: 0, stderr: '' });
    }
  });
});

describe('files from strangers', () => {
  test('all at once end with 2, each with its line, and the good one is there', () => {
    const strange = join(folder, 'strange');
    mkdirSync(strange);
    makeStrangeFiles(strange);
    const { status, stdout, stderr } = bash('"$@"', ['list', 'strange']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toContain('The one good brief');
  });

  test('that the user may not read are said to be so', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    writeFileSync(join(locked, 'a.yaml'), 'sitrep: 1\ntitle: T\n');
    chmodSync(join(locked, 'a.yaml'), 0);
    // The one who may read everything has to be somebody else for once.
    const isRoot = process.getuid?.() === 0;
    const asNobody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const env = cleanEnvironment({ SITREP_CACHE: 'off', HOME: folder });
    const [node = '', ...argv] = sitrep('check', 'locked');
    const look = () => spawnSync(node, argv, { cwd: folder, encoding: 'utf8', env, ...asNobody });
    expect(look()).toMatchObject({ status: 2, stderr: '' });
    expect(look().stdout).toContain(
      'a.yaml: error: expected a file that can be read, found no permission to read it',
    );
    chmodSync(locked, 0);
    expect(look()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'sitrep: cannot read the library locked: no permission to read it\n',
    });
    chmodSync(locked, 0o755);
  });

  test('from the YAML test suite, all 402 at once, end with 1', () => {
    const suite = join(folder, 'suite');
    mkdirSync(suite);
    for (const { id, bytes } of readSuite()) writeFileSync(join(suite, `${id}.yaml`), bytes);
    const { status, stdout, stderr } = bash('"$@"', ['check', 'suite']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/\n402 briefs checked: \d+ errors/);
  });

  test.each(readSuite().filter((_, index) => index % 40 === 7))('$id of it, alone', ({ bytes }) => {
    writeFileSync(join(folder, 'case.txt'), bytes);
    const { status, stderr } = bash('"$@" < case.txt', ['check', '-']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('process substitution', () => {
  const brief =
    'sitrep: 1\ntitle: Port\nsource: {file: gone.txt}\nquotes:\n  - “We are shut” -- Ada (p1)\n';
  const article = '“We are shut,” said Ada.\n';

  beforeAll(() => {
    writeFileSync(join(folder, 'port.yaml'), brief);
    writeFileSync(join(folder, 'article.txt'), article);
  });

  test.each([
    ['print', '"$@" <(cat port.yaml)', 'Port\n===='],
    ['list', '"$@" <(cat port.yaml)', 'Port'],
    ['check', '"$@" --source <(sleep 0.2; cat article.txt) <(cat port.yaml)', '1 of 1 verified'],
    ['print', '"$@" --evidence --source <(cat article.txt) port.yaml', '1 of 1 quote verified'],
    ['source', '"$@" show <(cat article.txt)', '1 paragraph'],
    ['draft', '"$@" <(cat article.txt)', 'sitrep: 1'],
    ['check', 'cat port.yaml | "$@" --source article.txt /dev/stdin', '1 of 1 verified'],
  ])('%s: %s', (command, line, expected) => {
    const { status, stdout, stderr } = bash(line, [command]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(expected);
  });

  test('is imported', () => {
    const line = '"$@" import <("$@" print --format json port.yaml)';
    const { status, stdout } = bash(line, []);
    expect(status).toBe(0);
    expect(stdout).toContain('title: Port');
  });

  test('of a page says what to do', () => {
    const { status, stderr } = bash('"$@" --source <(echo "<html><p>Port</p>") port.yaml', [
      'check',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('found an HTML page; take its text into the store');
  });

  test('under the source’s `file` is not read: a brief cannot name a descriptor', () => {
    writeFileSync(join(folder, 'thief.yaml'), brief.replace('gone.txt', '/dev/fd/63'));
    const { stdout } = bash('"$@" thief.yaml <(cat port.yaml) | cat', ['check']);
    expect(stdout).toContain('found a pipe');
  });
});
