/** PDFs, read by the program `pdftotext`: here a script that does what a test needs. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdfText } from '../../src/intake/plain/read-plain.ts';
import { pdfText } from '../../src/library/articles/pdf-text.ts';
import { makeFolder } from '../folder.ts';
import { asBytes, PARAGRAPHS } from './files.ts';

/** Reads a PDF with a `pdftotext` of these lines of a shell. */
function readWith(script: string) {
  const folder = makeFolder({ pdftotext: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'pdftotext'), 0o755);
  return pdfText(asBytes('%PDF-1.7\n'), { PATH: `${folder}:/usr/bin:/bin` });
}

describe('a PDF', () => {
  test('is what pdftotext writes of its standard input', async () => {
    expect(await readWith('cat; echo "$@"')).toEqual({
      kind: 'text',
      text: '%PDF-1.7\n-layout -enc UTF-8 -eol unix - -\n',
    });
  });

  test('in columns is read column by column', async () => {
    const columns = 'The harbour was closed on Tuesday    after a ferry struck the wall.\\n'.repeat(
      9,
    );
    const reading = await readWith(
      `case "$1" in -layout) printf '${columns}';; *) echo "One column.";; esac`,
    );
    expect(reading).toEqual({ kind: 'text', text: 'One column.\n' });
  });

  test.each([
    [
      'is broken',
      'exit 1',
      'a PDF that pdftotext cannot read: it is broken, or locked with a password',
    ],
    ['has no text', "printf '\\f\\f'", 'a PDF of pictures, without text'],
    ['has too much text', 'yes', 'a PDF that is too long for an article'],
    ['kills its reader', 'kill -9 $$', 'a PDF that is too long for an article'],
  ])('that %s is a fault', async (_, script, found) => {
    expect(await readWith(script)).toMatchObject({ kind: 'fault', found });
  });

  test('needs pdftotext', async () => {
    expect(await pdfText(asBytes('%PDF-1.7'), { PATH: makeFolder() })).toMatchObject({
      kind: 'fault',
      found: 'a PDF, and no pdftotext to read it with',
      help: expect.stringContaining('poppler'),
    });
  });
});

test('the pages of a PDF lose their running lines', () => {
  const [first = '', second = '', ...rest] = PARAGRAPHS;
  const pages = [[first], [second], rest].map(
    (lines, at) =>
      `The Ostrey Lantern     Page ${at + 1}\n\n${lines.join('\n\n')}\n\n   ${at + 1}\n`,
  );
  expect(readPdfText(pages.join('\f'))).toMatchObject({
    articles: [{ paragraphs: PARAGRAPHS, leftOut: { lines: 6 } }],
  });
});
