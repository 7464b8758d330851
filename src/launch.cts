// The program's bin: refuses a Node.js that is too old, in one line that says what to do; prints the version;
// otherwise starts the program with V8's compile cache. Has to parse on any Node.js since 12, so it uses nothing
// newer before the version is known.

function isTooOld(found: string, needed: string): boolean {
  const have = found.split('.').map(Number);
  const want = needed.split('.').map(Number);
  for (let index = 0; index < want.length; index++) {
    const difference = (have[index] || 0) - (want[index] || 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** More than all that is kept there at first. */
const ENOUGH_BYTES = 16 * 1024 * 1024;

// Not in the shared temporary directory, the default: cached code is run, so that nobody else may write there.
// Node would make a missing folder itself, but never returns where none can be made, as in /proc.
function cacheDirectory(): string | undefined {
  const { mkdirSync, statSync, statfsSync } = process.getBuiltinModule('node:fs');
  const make = (path: string): void => {
    try {
      mkdirSync(path, 0o700);
    } catch {
      // It is there already, or cannot be made.
    }
  };
  // A relative path is ignored, as the XDG Base Directory Specification has it.
  const xdg = process.env.XDG_CACHE_HOME || '';
  const home = process.env.HOME && `${process.env.HOME}/.cache`;
  const base = xdg.startsWith('/') ? xdg : home;
  if (!base) return undefined;
  const directory = `${base}/sitrep`;
  const find = () => statSync(directory, { throwIfNoEntry: false });
  try {
    if (!find()) {
      make(base);
      make(directory);
    }
    // A folder of another user, as after `sudo -E` or `su`, or one that others may write to is not used.
    const found = find();
    const isOwn = found && (!process.getuid || found.uid === process.getuid());
    if (!isOwn || (found.mode & 0o022) !== 0) return undefined;
    // On a full disk Node.js would leave files behind that it has only begun.
    const { bavail, bsize } = statfsSync(directory);
    return bavail * bsize > ENOUGH_BYTES ? directory : undefined;
  } catch {
    return undefined;
  }
}

// These commands read an article by hundreds of large patterns, which V8 would translate twice: to bytecode when one first
// runs, to machine code when it runs again. Of a module Node.js keeps what was compiled when it was loaded, so all of it is.
// The flags are known to these versions; another one may print an error for them.
function prepareToRead(): void {
  if (!/^(?:check|draft)$/.test(process.argv[2] || '')) return;
  if (!/^2[2-4]\./.test(process.versions.node)) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--no-regexp-tier-up --no-lazy');
}

// A kiosk (`src/commands/kiosk/kiosk.ts`) takes nothing from its client's environment, and writes nothing.
const isKiosk = process.argv.includes('--kiosk') || process.env.SITREP_KIOSK === '1';
if (isKiosk) {
  for (const name of Object.keys(process.env))
    if (!/^(?:TERM|SSH_ORIGINAL_COMMAND|SITREP_KIOSK)$/.test(name)) delete process.env[name];
}

// These versions say on standard error that their SQLite is an experiment; all other warnings stay.
if (/^2[23]\./.test(process.versions.node)) {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (/^SQLite is an experimental/.test(warning.message)) return;
    for (const listener of listeners) listener(warning);
  });
}

// By default Node.js opens its debugger on this signal, through which any user of the machine could run code here.
process.on('SIGUSR1', () => undefined);

if (isTooOld(process.versions.node, SITREP_NODE_NEEDED)) {
  process.stderr.write(
    `sitrep: this is Node.js ${process.versions.node}, but sitrep needs ${SITREP_NODE_NEEDED} or newer: install it from https://nodejs.org and run sitrep again\n`,
  );
  process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2] || '')) {
  // This needs nothing else, so nothing else is loaded.
  try {
    process.getBuiltinModule('node:fs').writeSync(1, `${SITREP_VERSION}\n`);
  } catch (error) {
    const { code, errno } = error as NodeJS.ErrnoException;
    if (code !== 'EPIPE') {
      // Node.js has no name for a quota that is used up.
      const isQuota = errno === -process.getBuiltinModule('node:os').constants.errno.EDQUOT;
      const full = isQuota ? 'the disk quota is used up' : 'the disk is full';
      const reason = isQuota || code === 'ENOSPC' ? full : code;
      process.stderr.write(
        `sitrep: the output is incomplete, cannot write to standard output: ${reason}\n`,
      );
      process.exitCode = 2;
    }
  }
} else {
  if (!isKiosk && process.env.NODE_COMPILE_CACHE === undefined) {
    const directory = cacheDirectory();
    if (directory !== undefined) {
      // Before the cache: what was compiled with other flags is kept apart.
      prepareToRead();
      process.getBuiltinModule('node:module').enableCompileCache(directory);
    }
  }
  import('./cli.js');
}
