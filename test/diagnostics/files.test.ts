import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';
import { decodeText, MAX_BRIEF_BYTES, readTextFile } from '../../src/library/files/read-file.ts';
import { run } from '../commands/run.ts';
import { makeFolder } from '../folder.ts';

/** The report about a file that has no text. */
function formatFault(diagnostic: Diagnostic): string {
  return formatReport({ path: 'brief.yaml', text: '', diagnostics: [diagnostic] });
}

function faultOfBytes(bytes: readonly number[]): string {
  const reading = decodeText(Uint8Array.from(bytes));
  return reading.kind === 'fault' ? formatFault(reading.diagnostic) : '';
}

function faultOfFile(path: string): string {
  const reading = readTextFile(path);
  return reading.kind === 'fault' ? formatFault(reading.diagnostic) : '';
}

function faultOfText(text: string): string {
  return formatReport(parseBrief(text, 'brief.yaml'));
}

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

describe('bytes that are not UTF-8', () => {
  test('are shown with their line and place in the file', () => {
    expect(
      faultOfBytes([...ascii('sitrep: 1\r\ntitle: Caf'), 0xe9, 0x0a]),
    ).toBe(`brief.yaml: error: expected UTF-8, found the byte 0xE9 in line 2, byte 22 of the file [not-utf-8]
  help: save the file as UTF-8
`);
  });

  test('are found where a character is cut off at the end', () => {
    expect(faultOfBytes([...ascii('title: '), 0xe2, 0x80])).toContain('0xE2 in line 1, byte 8');
  });

  test('are found where a character is written too long', () => {
    expect(faultOfBytes([0xc0, 0xaf])).toContain('0xC0 in line 1, byte 1');
  });

  test.each([
    ['little-endian', [0xff, 0xfe, 0x73, 0x00]],
    ['big-endian', [0xfe, 0xff, 0x00, 0x73]],
  ])('that are %s UTF-16 are named as such', (_, bytes) => {
    expect(faultOfBytes(bytes)).toContain('expected UTF-8, found UTF-16 [not-utf-8]');
  });

  test('a byte-order mark is dropped, and columns are right', () => {
    const reading = decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii('sitrep: 2')]));
    expect(reading.kind === 'text' && reading.text).toBe('sitrep: 2');
  });
});

describe('a file that is not read', () => {
  test('because it is too large by one byte', () => {
    const folder = makeFolder({ 'brief.yaml': ' '.repeat(MAX_BRIEF_BYTES + 1) });
    expect(
      faultOfFile(join(folder, 'brief.yaml')),
    ).toBe(`brief.yaml: error: expected at most 256 KiB, found more [file-too-large]
  help: split the brief, or move long texts to the source
`);
  });

  test('but a file of exactly that size is', () => {
    const folder = makeFolder({ 'brief.yaml': ' '.repeat(MAX_BRIEF_BYTES) });
    expect(readTextFile(join(folder, 'brief.yaml')).kind).toBe('text');
  });

  test('because it is not there', () => {
    expect(faultOfFile(join(makeFolder(), 'brief.yaml'))).toBe(
      'brief.yaml: error: expected a file that can be read, found no such file [file-unreadable]\n',
    );
  });

  test.skipIf(process.getuid?.() === 0)('because that is not allowed', () => {
    const folder = makeFolder({ 'brief.yaml': 'sitrep: 1' });
    chmodSync(join(folder, 'brief.yaml'), 0);
    expect(faultOfFile(join(folder, 'brief.yaml'))).toContain('found no permission to read it');
  });

  test('because it is a folder', () => {
    expect(faultOfFile(makeFolder())).toContain('expected a regular file, found a folder');
  });
});

describe('briefs of one id', () => {
  const files = {
    'a.yaml': 'sitrep: 1\ntitle: A\nid: port\n',
    'port.yaml': 'sitrep: 1\ntitle: B\n',
    'elsewhere/port.yaml': 'sitrep: 1\ntitle: C\n',
  };

  test('in one folder get a warning each', async () => {
    const { status, out } = await run(['check', '.'], { cwd: makeFolder(files) });
    expect({ status, out }).toEqual({
      status: 0,
      out: `a.yaml:3:5: warning: expected an id that no other brief of the folder has, found ‘port’, which port.yaml has too [duplicate-id]
  3 | id: port
    |     ^^^^ give one of the two another id

port.yaml: warning: expected an id that no other brief of the folder has, found ‘port’, which a.yaml has too [duplicate-id]
  help: give one of the two another id: id: …

2 briefs checked: 2 warnings
`,
    });
  });

  test('in different folders do not, nor a brief that is named twice', async () => {
    const cwd = makeFolder(files);
    const argv = ['check', 'port.yaml', 'elsewhere/port.yaml', './port.yaml'];
    expect((await run(argv, { cwd })).out).toBe('3 briefs checked: no faults\n');
  });
});

describe('a file of too many parts', () => {
  test('is checked up to the two thousandth item of a list', () => {
    const items = Array.from({ length: 2001 }, (_, index) => `  - Port ${index} is closed.\n`);
    const text = `sitrep: 1\ntitle: Ports\ncaveats:\n${items.join('')}`;
    expect(
      faultOfText(text),
    ).toBe(`brief.yaml:2004:5: error: expected at most 2000 items or keys in one list or mapping, found 2001 [too-many-parts]
  2004 |   - Port 2000 is closed.
       |     ^ split the brief
`);
    expect(parseBrief(text.replace(/ {2}- Port 2000.*\n/, ''), 'brief.yaml').brief).toBeDefined();
  });

  test('is read up to the limit, which is shown', () => {
    const text = `sitrep: 1\ntitle: Ports\ntags: [${'a,'.repeat(60_000)}]\n`;
    expect(faultOfText(text)).toMatch(
      /^brief.yaml:3:\d+: error: expected a brief, found a file with more keys, items and signs than any brief has \[too-many-parts\]\n/,
    );
  });
});

describe('line ends', () => {
  test('of lone carriage returns are refused', () => {
    expect(
      faultOfText('sitrep: 1\rtitle: Port\r'),
    ).toBe(`brief.yaml:1:10: error: expected lines that end in a line feed, found lone carriage returns [line-ends-cr]
  1 | sitrep: 1
    |          ^ save the file with LF or CRLF line ends
`);
  });

  test('of both kinds in one file show the stray carriage return', () => {
    const report = faultOfText('sitrep: 1\ntitle: Port\rof Varna\n');
    expect(report).toContain('warning: found the character U+000D');
  });
});

describe('characters that readers cannot see', () => {
  test.each([
    ['a right-to-left override', '\u202E', 'U+202E'],
    ['an escape', '\u001B', 'U+001B'],
    ['a zero-width space', '\u200B', 'U+200B'],
    ['a C1 control', '\u009B', 'U+009B'],
    ['a tag', '\u{E0041}', 'U+E0041'],
  ])('%s is named with its place, and not printed', (_, sign, name) => {
    const report = faultOfText(`sitrep: 1\ntitle: Port ${sign}of Varna\n`);
    expect(report).toMatch(/^brief.yaml:2:13: warning: found the character /);
    expect(report).toContain(`${name}, which readers cannot see`);
    expect(report).not.toContain(sign);
  });

  test('emoji, flags and Arabic pass', () => {
    expect(faultOfText('sitrep: 1\ntitle: 👩‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم ❤️\n')).toBe('');
  });
});
