// Builds `dist/`. With `--if-stale`, only if an input has changed since the last build: the check hashes
// the inputs and loads nothing of esbuild, so a fresh `npm start` pays a few milliseconds for it.
// Says nothing on standard output, which belongs to the program that `npm start` runs next.
import { isFresh } from './fingerprint.mjs';

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => flag !== '--if-stale');
if (unknown !== undefined) {
  process.stderr.write(`build: unknown option ${unknown} (known: --if-stale)\n`);
  process.exitCode = 2;
} else if (!flags.includes('--if-stale') || !isFresh()) {
  const { build } = await import('./bundle.mjs');
  try {
    await build();
  } catch (error) {
    process.stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
