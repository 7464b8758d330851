// Whether `dist/` was built from what is on the disk now. Contents, not times: a checkout, a clone or a
// restored cache has times that say nothing.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dist, root, stamp } from './paths.mjs';

const inputs = ['src', 'scripts', 'schema', 'package.json', 'package-lock.json'];

function* filesUnder(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(child);
    else if (entry.isFile()) yield child;
  }
}

/** A hash of the names and contents of everything that the build reads. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = `${root}${input}`;
    const files = input.includes('.') ? [path] : filesUnder(path);
    for (const file of files) {
      const content = readFileSync(file);
      hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

export function isFresh() {
  if (!existsSync(stamp) || !existsSync(`${dist}/launch.cjs`) || !existsSync(`${dist}/cli.js`)) {
    return false;
  }
  return readFileSync(stamp, 'utf8') === fingerprint();
}
