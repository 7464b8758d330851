import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../commands/run.ts';
import { makeFolder, soundBrief } from '../folder.ts';

describe('the library is', () => {
  const files = {
    'asked/a.yaml': soundBrief('Asked'),
    'env/a.yaml': soundBrief('Env'),
    'briefs/a.yaml': soundBrief('Briefs'),
    'data/sitrep/briefs/a.yaml': soundBrief('Data'),
    'home/.local/share/sitrep/briefs/a.yaml': soundBrief('Home'),
    'elsewhere/.keep': '',
  };
  const titleOf = async (
    argv: readonly string[],
    place: string,
    env: (root: string) => Record<string, string>,
  ) => {
    const root = makeFolder(files);
    const { out, err } = await run(['list', ...argv], { cwd: join(root, place), env: env(root) });
    return /(?<title>Asked|Env|Briefs|Data|Home)/.exec(out)?.groups?.title ?? err;
  };

  test('the folder asked for', async () => {
    const env = (root: string) => ({ SITREP_LIBRARY: join(root, 'env') });
    expect(await titleOf(['--library', 'asked'], '.', env)).toBe('Asked');
  });

  test('else $SITREP_LIBRARY', async () => {
    expect(await titleOf([], '.', (root) => ({ SITREP_LIBRARY: join(root, 'env') }))).toBe('Env');
    expect(await titleOf([], '.', () => ({ SITREP_LIBRARY: '' }))).toBe('Briefs');
  });

  test('else ./briefs', async () => {
    expect(await titleOf([], '.', (root) => ({ XDG_DATA_HOME: join(root, 'data') }))).toBe(
      'Briefs',
    );
  });

  test('else the user’s own, under XDG data', async () => {
    expect(
      await titleOf([], 'elsewhere', (root) => ({
        XDG_DATA_HOME: join(root, 'data'),
        HOME: join(root, 'home'),
      })),
    ).toBe('Data');
    expect(await titleOf([], 'elsewhere', (root) => ({ HOME: join(root, 'home') }))).toBe('Home');
    expect(
      await titleOf([], 'elsewhere', (root) => ({
        XDG_DATA_HOME: 'data',
        HOME: join(root, 'home'),
      })),
    ).toBe('Home');
  });

  test('said to be missing where it is', async () => {
    const said = await titleOf([], 'elsewhere', () => ({ HOME: '/nowhere' }));
    expect(said).toBe(
      'sitrep: cannot read the library /nowhere/.local/share/sitrep/briefs: no such folder; name a brief or a folder, set SITREP_LIBRARY to a folder of briefs, or begin one: sitrep draft page.html\n',
    );
  });
});

describe('a folder of briefs', () => {
  test('has those that end in .yaml and .yml, in any case, and not what is hidden or deeper', async () => {
    const sound = soundBrief();
    const names = [
      'a.yaml',
      'b.yml',
      'c.YAML',
      '.d.yaml',
      'e.txt',
      'f.yaml.bak',
      'sub/g.yaml',
      'h.evidence.json',
    ];
    const cwd = makeFolder(Object.fromEntries(names.map((name) => [name, sound])));
    const { out } = await run(['list', '--json', '.'], { cwd });
    expect(JSON.parse(out).briefs.map(({ path }: { path: string }) => path)).toEqual([
      'a.yaml',
      'b.yml',
      'c.YAML',
    ]);
  });

  test('lists what is no file among them with the reason, and the others all the same', async () => {
    const cwd = makeFolder({ 'good.yaml': soundBrief('Good') });
    mkdirSync(join(cwd, 'folder.yaml'));
    symlinkSync('loop.yaml', join(cwd, 'loop.yaml'));
    symlinkSync('nowhere', join(cwd, 'dangling.yaml'));
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    const { status, out } = await run(['list', '.'], { cwd });
    expect(status).toBe(2);
    expect(out).toContain('good      Good');
    expect(out).toContain(
      'folder    error: expected a regular file, found a folder [file-unreadable]',
    );
    expect(out).toContain(
      'loop      error: expected a file that can be read, found a loop of symbolic links',
    );
    expect(out).toContain('dangling  error: expected a file that can be read, found no such file');
    expect(out).toContain(
      'pipe      error: expected a regular file, found a pipe [file-unreadable]',
    );
  });

  test('follows links to briefs', async () => {
    const cwd = makeFolder({ 'here/.keep': '', 'there/a.yaml': soundBrief('Linked') });
    symlinkSync('../there/a.yaml', join(cwd, 'here/b.yaml'));
    expect((await run(['list', 'here'], { cwd })).out).toContain('Linked');
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is said to be so', async () => {
    const cwd = makeFolder({ 'locked/a.yaml': soundBrief() });
    chmodSync(join(cwd, 'locked'), 0);
    const { status, err } = await run(['list', 'locked'], { cwd });
    chmodSync(join(cwd, 'locked'), 0o700);
    expect({ status, err }).toEqual({
      status: 2,
      err: 'sitrep: cannot read the library locked: no permission to read it\n',
    });
  });

  test('is not what a file is', async () => {
    const cwd = makeFolder({ 'a.txt': 'x' });
    const { status, err } = await run(['list', '--library', 'a.txt'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/^sitrep: cannot read the library a.txt: /);
  });
});

describe('a brief is named by', () => {
  const cwd = () =>
    makeFolder({
      'briefs/varna.yaml': soundBrief('By file name'),
      'briefs/other.yaml': soundBrief('By its own id', 'id: burgas-port\n'),
    });

  test.each([
    ['its path', 'briefs/varna.yaml', 'By file name'],
    ['its id in the library', 'varna', 'By file name'],
    ['the id that it gives itself', 'burgas-port', 'By its own id'],
  ])('%s', async (_, name, title) => {
    const { status, out } = await run(['list', name], { cwd: cwd() });
    expect({ status, line: out.includes(title) }).toEqual({ status: 0, line: true });
  });

  test('an id that is nearly right is asked about', async () => {
    const { status, err } = await run(['list', 'bugras-port'], { cwd: cwd() });
    expect(status).toBe(2);
    expect(err).toBe(
      'sitrep: bugras-port: no such file, and no brief of the library has this id; did you mean burgas-port?\n',
    );
  });

  test('a name with escape sequences, which are not printed', async () => {
    const { err } = await run(['list', 'a\u001B[31m\u202E'], { cwd: cwd() });
    expect(err).toBe('sitrep: a␛[31m: no such file, and no brief of the library has this id\n');
  });

  test('nothing at all, which would be the current folder', async () => {
    for (const command of ['check', 'print', 'list']) {
      const { status, out, err } = await run([command, ''], { cwd: cwd() });
      expect({ status, out, err }).toEqual({
        status: 2,
        out: '',
        err: 'sitrep: expected a brief, found an empty name\n',
      });
    }
  });

  test('an id that several have: none is taken', async () => {
    const alike = (...names: readonly string[]) =>
      makeFolder(
        Object.fromEntries(names.map((name) => [`briefs/${name}`, soundBrief('T', 'id: port\n')])),
      );
    const two = alike('a.yaml', 'b.yaml');
    expect(await run(['print', 'port'], { cwd: two })).toEqual({
      status: 2,
      out: '',
      err: 'sitrep: port: 2 briefs of the library have this id: briefs/a.yaml, briefs/b.yaml; name one by its path\n',
    });
    expect((await run(['print', 'briefs/b.yaml'], { cwd: two })).status).toBe(0);
    const six = alike('a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'e.yml', 'f.yml');
    const { err } = await run(['print', 'port'], { cwd: six });
    expect(err).toContain('6 briefs of the library have this id: briefs/a.yaml, ');
    expect(err).toContain('briefs/d.yaml, and 2 more; name one');
    const called = alike('port.yaml', 'port.yml', 'a.yaml');
    expect((await run(['print', 'port'], { cwd: called })).err).toContain(
      '2 briefs of the library have this id: briefs/port.yaml, briefs/port.yml;',
    );
  });

  test('an id that is its file’s name, for which no other file is read', async () => {
    const named = makeFolder({
      // Would make two of one id, if it were read.
      'briefs/a.yaml': soundBrief('A', 'id: port\n'),
      'briefs/port.yaml': soundBrief('By its name'),
      'briefs/quay.yaml': soundBrief('Quay', 'id: harbour\n'),
      'briefs/harbour.yaml': soundBrief('Harbour', 'id: quay\n'),
    });
    expect((await run(['print', 'port'], { cwd: named })).out).toContain('By its name');
    // A file that is called so, of another id, is not it.
    expect((await run(['print', 'harbour'], { cwd: named })).out).toContain('Quay');
  });

  test('nothing that the system refuses outright', async () => {
    const folder = cwd();
    for (const name of ['a\0b', 'x'.repeat(300), 'briefs/varna.yaml/deeper']) {
      const { status, out, err } = await run(['check', name], { cwd: folder });
      expect({ name, status, silent: out + err === '' }).toEqual({
        name,
        status: 2,
        silent: false,
      });
    }
  });
});
