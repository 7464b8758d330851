// An OpenSSH server on this machine alone, with one account: whoever runs the tests, by a key made for them.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment } from './environment.ts';
import { root } from './program.ts';

const SERVER = '/usr/sbin/sshd';

/** Whether there is what these tests need: OpenSSH's server and client. */
export const hasSsh = existsSync(SERVER) && existsSync('/usr/bin/ssh');

export interface SshServer extends AsyncDisposable {
  /** The command line of a client: options, then the host, then these words. */
  readonly client: (options: readonly string[], ...words: readonly string[]) => readonly string[];
}

/** The `Match` block of the documentation, with this command for sitrep's own. */
function documentedBlock(forced: string, keys: string): string {
  const page = readFileSync(join(root, 'docs', 'kiosk.md'), 'utf8');
  const block = /```sshd_config\n(.*?)```/s.exec(page)?.[1] ?? '';
  return block
    .replace('User briefs', `User ${userInfo().username}`)
    .replace(/ sitrep --kiosk .*/, ` ${forced}`)
    .replace(/AuthorizedKeysFile .*/, `AuthorizedKeysFile ${keys}`);
}

export async function startSshServer(forced: string): Promise<SshServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-ssh-'));
  for (const name of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  const keys = join(folder, 'user.pub');
  const port = await freePort();
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const config = join(folder, 'sshd_config');
  writeFileSync(
    config,
    `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${join(folder, 'host')}\nPidFile none\n` +
      `StrictModes no\nUsePAM no\nPermitRootLogin yes\nAcceptEnv *\nMaxStartups 200\n` +
      `Subsystem sftp internal-sftp\n${documentedBlock(forced, keys)}`,
  );
  execFileSync(SERVER, ['-t', '-f', config]);
  const server = spawn(SERVER, ['-D', '-e', '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (data: Buffer) => {
      said += String(data);
      if (said.includes('listening on')) resolve();
    });
    server.on('exit', () => reject(new Error(`sshd ended: ${said}`)));
  });
  const base = [
    '/usr/bin/ssh',
    ...['-F', 'none', '-p', String(port), '-i', join(folder, 'user')],
    ...['-o', 'StrictHostKeyChecking=no', '-o', 'UserKnownHostsFile=/dev/null'],
    ...['-o', 'LogLevel=ERROR', '-o', 'BatchMode=yes', '-o', 'IdentitiesOnly=yes'],
  ];
  return {
    client: (options, ...words) => [...base, ...options, '127.0.0.1', ...words],
    async [Symbol.asyncDispose]() {
      server.removeAllListeners('exit');
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Answer {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a client without a terminal to its end. */
export async function ask(argv: readonly string[]): Promise<Answer> {
  const [program = '', ...rest] = argv;
  const client = spawn(program, rest, {
    env: { ...cleanEnvironment(), SITREP_LIBRARY: '/etc', EDITOR: 'sh' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const [out, err] = [[] as Buffer[], [] as Buffer[]];
  client.stdout.on('data', (data: Buffer) => out.push(data));
  client.stderr.on('data', (data: Buffer) => err.push(data));
  const status = await new Promise<number | null>((resolve) => client.on('close', resolve));
  return { status, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
