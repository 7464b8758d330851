// The pages of the shipped briefs, as they come out of the printer: goldens to be read, not only compared.
// Update them with `npx vitest run test/print/shipped -u`, and read what changed. Those of the tour show
// what is found in its sources, which are in the repository; the others what can be said without theirs.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBrief } from '../../src/library/briefs/library.ts';
import { checkBrief } from '../../src/library/checking/check-brief.ts';
import { extractsOf } from '../../src/print/extracts/extracts.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { pageOf } from './page.ts';

const golden = new URL('./shipped/', import.meta.url);
const place = {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  env: { SITREP_CACHE: 'off' },
};
const names = readdirSync(new URL('../../briefs/', import.meta.url)).filter((name) =>
  name.endsWith('.yaml'),
);
const pages = names.flatMap((name) =>
  [50, 72, 100].flatMap((width) =>
    [false, true].flatMap((ascii) =>
      (width === 72 ? [false, true] : [false]).map((evidence) => ({
        name,
        width,
        ascii,
        evidence,
        file: `${name.replace('.yaml', '')}${evidence ? '-evidence' : ''}-${width}${ascii ? '-ascii' : ''}.golden.txt`,
      })),
    ),
  ),
);

type Form = (typeof pages)[number];

/**
 * Those that are compared word for word: each brief once, one of them at each width and in ASCII, and what is found
 * where the sources are here. Of the others only the rules are asked.
 */
function isGolden({ name, width, ascii, evidence }: Form): boolean {
  if (evidence) return name.startsWith('tour') && !ascii;
  return width === 72 ? !ascii || name.startsWith('tour.') : !ascii && name.startsWith('tour.');
}

describe('the page of', () => {
  test.each(pages)('$file', async (form) => {
    const { name, width, ascii, evidence, file } = form;
    const { brief, ...entry } = await readBrief(`briefs/${name}`, place);
    expect(entry.diagnostics).toEqual([]);
    if (!brief) return;
    const checkedBrief = await checkBrief({ ...entry, brief }, place);
    const extracts = evidence ? { extracts: extractsOf(checkedBrief) } : {};
    const page = pageOf(brief, { width, ascii, result: checkedBrief.result, ...extracts });
    const lines = page.split('\n');
    expect(lines.filter((line) => displayWidth(line) > width || line !== line.trimEnd())).toEqual(
      [],
    );
    if (isGolden(form))
      await expect(page).toMatchFileSnapshot(fileURLToPath(new URL(file, golden)));
  });

  test('no brief that is gone', () => {
    const known = pages.filter(isGolden).map(({ file }) => file);
    expect(readdirSync(golden).filter((file) => !known.includes(file))).toEqual([]);
  });
});
