// The reading account: in a terminal, and over OpenSSH's own server and client.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';
import { ask, hasSsh, type SshServer, startSshServer } from './ssh-server.ts';

let place: string;
let library: string;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'sitrep-kiosk-'));
  library = join(place, 'library');
  mkdirSync(library);
  copyFileSync(join(root, 'briefs', 'nk-kursk-war.yaml'), join(library, 'war.yaml'));
  writeFileSync(join(library, 'small.yaml'), 'sitrep: 1\ntitle: A small brief\ndate: 2020-01-01\n');
  writeFileSync(join(place, 'secret.yaml'), 'sitrep: 1\ntitle: Secret\n');
  symlinkSync(join(place, 'secret.yaml'), join(library, 'link.yaml'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

const kiosk = (...more: readonly string[]) => sitrep('--kiosk', '--library', library, ...more);

describe('in a terminal', () => {
  test('reads, and neither ctrl-z nor any other key leads out', async () => {
    await using terminal = Terminal.open(kiosk());
    await terminal.waitFor(/▸Briefs.*1\/3/);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary/);
    terminal.press('ctrl-z', 'e', '!', '|', ':', 'v', 'u', 'x');
    await terminal.waitFor('This reader only reads');
    terminal.press('tab');
    await terminal.waitFor(/▸2 Key figures/);
    terminal.press('?');
    await terminal.waitFor('next, previous pane');
    terminal.press('ctrl-d');
    await terminal.waitFor('quit at once');
    expect(terminal.screen().join('\n')).not.toContain('suspend');
    terminal.press('q', 'p');
    await terminal.waitFor('clipboard');
    const menu = terminal.screen().join('\n');
    for (const word of ['pager', 'file', 'printer']) expect(menu).not.toContain(word);
    terminal.press('j', 'enter');
    await terminal.waitFor('Copied: ');
    terminal.press('q', 'q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('ends by itself when nobody presses a key, and says so', async () => {
    await using terminal = Terminal.open(kiosk('--idle-timeout', '1s'));
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history().join('\n')).toContain('closed after 1 s without a key');
    expect(terminal.leftovers()).toEqual([]);
  });

  test('draws no larger screen than there are, whatever size the client says', async () => {
    const sized = ['/bin/sh', '-c', 'stty cols 65535 rows 65535; exec "$@"', 'sh', ...kiosk()];
    await using terminal = Terminal.open(sized);
    // In what was sent, not on the screen: that has 24 rows, so the first of so large a frame may not stay on it.
    await terminal.waitFor(() => terminal.output.includes('Briefs'));
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.output.length).toBeLessThan(100_000);
  });

  test('writes nothing: no cache, no compiled code', async () => {
    const home = mkdtempSync(join(tmpdir(), 'sitrep-home-'));
    const env = { HOME: home, XDG_CACHE_HOME: home, DEV: 'true', SITREP_DEBUG: '1' };
    await using terminal = Terminal.open(kiosk(), { env });
    await terminal.waitFor(/▸Briefs/);
    terminal.press('q');
    await terminal.exit();
    expect(readdirSync(home)).toEqual([]);
    rmSync(home, { recursive: true });
  });
});

describe.skipIf(!hasSsh)('over SSH', () => {
  let server: SshServer;

  beforeAll(async () => {
    server = await startSshServer(kiosk('--idle-timeout', '15m').join(' '));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test('a key login reads a brief in a real terminal', async () => {
    await using terminal = Terminal.open(server.client(['-t']));
    await terminal.waitFor(/▸Briefs.*1\/3/);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary/);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('print comes with its exit status', async () => {
    const printed = await ask(server.client([], 'print', 'small'));
    expect(printed).toMatchObject({ status: 0, err: '' });
    expect(printed.out).toContain('A small brief');
    expect(await ask(server.client([], 'print', 'nothing'))).toMatchObject({ status: 2, out: '' });
    const help = await ask(server.client([], 'help'));
    expect(help).toMatchObject({ status: 0, err: '' });
    expect(help.out).toContain('ssh -t HOST');
    const listed = await ask(server.client([], 'list'));
    expect(listed.out).toContain('A small brief');
  });

  test.each([
    [[], 'sh'],
    [[], 'cat /etc/passwd'],
    [[], 'print /etc/passwd'],
    [[], 'print ../secret.yaml'],
    [[], 'print link'],
    [[], 'print small; id'],
    [[], 'print $(id)'],
    [[], 'scp -f /etc/passwd'],
    [['-s'], 'sftp'],
    [['-t'], 'sh'],
    [['-o', 'SetEnv=SITREP_KIOSK=0'], 'print ../secret.yaml'],
    [['-o', 'SetEnv=NODE_OPTIONS=--inspect'], 'sh'],
    [['-o', 'SendEnv=SITREP_LIBRARY', '-o', 'SendEnv=EDITOR'], 'print passwd'],
    [[], ''],
  ])('refuses %j %j', async (options, words) => {
    const { status, out, err } = await ask(server.client(options, words));
    expect(status).toBe(2);
    expect(out + err).not.toMatch(/Secret|root:|uid=|Debugger/);
  });

  test.each([
    [['-N', '-o', 'ExitOnForwardFailure=yes', '-R', '0:127.0.0.1:22']],
    [['-N', '-o', 'ExitOnForwardFailure=yes', '-w', '0:0', '-o', 'Tunnel=point-to-point']],
  ])('forwards nothing with %j', async (options) => {
    expect((await ask(server.client(options))).status).toBe(255);
  });

  test('is left behind by a line that is lost', async () => {
    await using terminal = Terminal.open(server.client(['-t']));
    await terminal.waitFor(/▸Briefs/);
    await terminal.signal('SIGKILL');
    await expect.poll(readersLeft, { interval: 200 }).toBe(0);
  });
});

/** How many readers of this library are running. */
function readersLeft(): number {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && commandOf(name).includes(`--library\0${library}`);
    } catch {
      return false;
    }
  }).length;
}

function commandOf(pid: string): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
}
