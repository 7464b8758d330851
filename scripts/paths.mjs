// Where things are, for the build and for the tests of its output.
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = `${root}dist`;
/** esbuild's account of what went into which file; not part of the package. */
export const metafile = `${dist}/meta.json`;
/** The hash of the inputs that `dist/` was built from; not part of the package. */
export const stamp = `${dist}/.inputs`;
