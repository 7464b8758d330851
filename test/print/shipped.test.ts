// The pages of the shipped briefs, as they come out of the printer: goldens to be read, not only compared.
// Update them with `npx vitest run test/print/shipped -u`, and read what changed.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { printText } from '../../src/print/plain-text.ts';
import { displayWidth } from '../../src/text/width.ts';

const briefs = new URL('../../briefs/', import.meta.url);
const golden = new URL('./shipped/', import.meta.url);
const names = readdirSync(briefs).filter((name) => name.endsWith('.yaml'));
const pages = names.flatMap((name) =>
  [50, 72, 100].flatMap((width) =>
    [false, true].map((ascii) => ({
      name,
      width,
      ascii,
      file: `${name.replace('.yaml', '')}-${width}${ascii ? '-ascii' : ''}.golden.txt`,
    })),
  ),
);

describe('the page of', () => {
  test.each(pages)('$file', async ({ name, width, ascii, file }) => {
    const { brief, diagnostics } = parseBrief(readFileSync(new URL(name, briefs), 'utf8'), name);
    expect(diagnostics).toEqual([]);
    if (!brief) return;
    const page = printText(brief, { width, ascii });
    const lines = page.split('\n');
    expect(lines.filter((line) => displayWidth(line) > width || line !== line.trimEnd())).toEqual(
      [],
    );
    await expect(page).toMatchFileSnapshot(new URL(file, golden).pathname);
  });

  test('no brief that is gone', () => {
    const known = pages.map(({ file }) => file);
    expect(readdirSync(golden).filter((file) => !known.includes(file))).toEqual([]);
  });
});
