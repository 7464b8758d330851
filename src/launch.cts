// The program's bin: turns away a Node.js that is too old, in one line that says what to do, tells the version,
// and otherwise starts the program with V8's compile cache on. Must parse on any Node.js since 12: nothing newer than
// that outside the branch that has seen the version.

function isTooOld(found: string, needed: string): boolean {
  const have = found.split('.').map(Number);
  const want = needed.split('.').map(Number);
  for (let index = 0; index < want.length; index++) {
    const difference = (have[index] || 0) - (want[index] || 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

// Not in the shared temporary directory, the default: cached code is run, so nobody else may write there.
function cacheDirectory(): string | undefined {
  // A relative one is ignored (XDG Base Directory Specification): it would be the current folder's.
  const asked = process.env.XDG_CACHE_HOME;
  const home = process.env.HOME && `${process.env.HOME}/.cache`;
  const base = asked && asked.startsWith('/') ? asked : home;
  return base ? `${base}/sitrep` : undefined;
}

// Node.js answers this signal by opening its debugger, through which any user of the machine could have the
// program do what they like.
process.on('SIGUSR1', () => undefined);

if (isTooOld(process.versions.node, SITREP_NODE_NEEDED)) {
  process.stderr.write(
    `sitrep: this is Node.js ${process.versions.node}, but sitrep needs ${SITREP_NODE_NEEDED} or newer: install it from https://nodejs.org and run sitrep again\n`,
  );
  process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2] || '')) {
  // Nothing else is needed for that, so nothing else is loaded.
  try {
    process.getBuiltinModule('node:fs').writeSync(1, `${SITREP_VERSION}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') process.exitCode = 2;
  }
} else {
  if (process.env.NODE_COMPILE_CACHE === undefined) {
    const directory = cacheDirectory();
    if (directory !== undefined)
      process.getBuiltinModule('node:module').enableCompileCache(directory);
  }
  import('./cli.js');
}
