// The notices that must travel with the code of others: `dist/` contains it, so `dist/THIRD-PARTY.txt`
// contains their licences. Which packages those are is read from what esbuild really used.
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './paths.mjs';

/** @param {import('esbuild').Metafile} metafile */
export function packagesIn(metafile) {
  const directories = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const directory = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (directory !== undefined && bytesInOutput > 0) directories.add(directory);
    }
  }
  return [...directories].sort();
}

/** @param {import('esbuild').Metafile} metafile */
export function thirdPartyNotices(metafile) {
  const sections = packagesIn(metafile).map((directory) => {
    const manifest = JSON.parse(readFileSync(`${root}${directory}/package.json`, 'utf8'));
    const files = readdirSync(`${root}${directory}`).filter((name) =>
      /^(licen[cs]e|notice|copying)/i.test(name),
    );
    if (manifest.license === undefined && files.length === 0) {
      throw new Error(`licences: ${manifest.name} says nothing about its licence`);
    }
    const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`;
    const texts = files.map((name) => readFileSync(`${root}${directory}/${name}`, 'utf8').trim());
    const body =
      texts.length > 0
        ? texts.join('\n\n')
        : `No licence file in the package; its manifest says ${manifest.license}.`;
    return `${title}\n${'-'.repeat(title.length)}\n\n${body}\n`;
  });
  return `sitrep contains code of the following packages.\n\n${sections.join('\n\n')}`;
}
