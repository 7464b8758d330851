/** Things in a folder that are called briefs and are none, or hardly: made by code, since most cannot be kept in a repository. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_BRIEF_BYTES } from '../../src/library/files/read-file.ts';
import { soundBrief } from '../folder.ts';
import { HEAD, SHAPES } from './texts.ts';

const brief = soundBrief();
const BOM = '\uFEFF';

/** Files by name, with their bytes. */
const CONTENTS: Readonly<Record<string, string | Buffer>> = {
  'good.yaml': soundBrief('The one good brief'),
  'empty.yaml': '',
  'white space.yaml': ' \n\t\n',
  'comments alone.yaml': '# nothing\n',
  'a nothing.yaml': '~\n',
  'a text.yaml': 'Port of Varna closed\n',
  'a number.yaml': '1\n',
  'a list.yaml': '- sitrep: 1\n',
  'a json brief.yaml': '{"sitrep": "1", "title": "JSON is YAML"}\n',
  'markup.yaml': '<!doctype html>\n<title>Port</title>\n',
  'a program.yaml': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff, 0xfe, 0x80]),
  'bom.yaml': BOM + brief,
  'two boms.yaml': BOM + BOM + brief,
  'utf-16le bom.yaml': Buffer.from(BOM + brief, 'utf16le'),
  'utf-16le.yaml': Buffer.from(brief, 'utf16le'),
  'utf-16be.yaml': Buffer.from(brief, 'utf16le').swap16(),
  'latin-1.yaml': Buffer.from(soundBrief('Café'), 'latin1'),
  'windows-1252.yaml': Buffer.from([...Buffer.from('sitrep: 1\ntitle: '), 0x93, 0x41, 0x94]),
  'cut off.yaml': Buffer.from(soundBrief('Café')).subarray(0, -2),
  'surrogates.yaml': Buffer.from([...Buffer.from('title: '), 0xed, 0xa0, 0x80]),
  'nul.yaml': `${HEAD}caveats:\n  - a\0b\n`,
  'nul alone.yaml': '\0',
  'escape.yaml': `${HEAD}caveats:\n  - "a\u001B[31mb"\n`,
  'cr only.yaml': brief.replaceAll('\n', '\r'),
  'crlf.yaml': brief.replaceAll('\n', '\r\n'),
  'no end of line.yaml': brief.trimEnd(),
  'yaml 1.1.yaml': `%YAML 1.1\n---\n${brief}`,
  'two documents.yaml': `${brief}---\n${brief}`,
  'too large.yaml': `${brief}#${' '.repeat(MAX_BRIEF_BYTES)}`,
  'a scalar at the limit.yaml': SHAPES['one text']?.(MAX_BRIEF_BYTES) ?? '',
  'duplicate keys.yaml': `${HEAD}title: U\n`,
  'unknown alias.yaml': `${HEAD}summary: *a\n`,
  'a cycle.yaml': `${HEAD}summary: &a [*a]\n`,
  'a bomb.yaml': SHAPES['aliases that unfold ninefold, nine times']?.(0) ?? '',
  'tags.yaml': `${HEAD}summary: !!set {a, b}\ntags: !!binary aGk=\n`,
  'wrong types.yaml': `${HEAD}summary: {a: b}\nfigures: text\nquotes: 3\npeople: [[]]\ntags: {}\n`,
  'prototype.yaml': `${HEAD}__proto__: {polluted: yes}\nconstructor: {prototype: x}\n`,
  '\u001B[31mred\u001B]0;title\u0007.yaml': brief,
  'a\u202Elmay.fdp.yaml': brief,
  'line\nfeed.yaml': brief,
  '-rf.yaml': brief,
  'spaces at the end  .yaml': brief,
};

/** Puts them all into a folder, with what is no file at all. */
export function makeStrangeFiles(folder: string): void {
  for (const [name, content] of Object.entries(CONTENTS))
    writeFileSync(join(folder, name), content);
  // A name that is not UTF-8, as an old archive has it.
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.yaml')]),
    brief,
  );
  mkdirSync(join(folder, 'a folder.yaml'));
  execFileSync('mkfifo', [join(folder, 'a pipe.yaml')]);
  writeFileSync(join(folder, 'a terabyte.yaml'), '');
  truncateSync(join(folder, 'a terabyte.yaml'), 2 ** 40);
  const links = {
    'a loop.yaml': 'a loop.yaml',
    'a link to nowhere.yaml': 'nowhere',
    'a link to itself.yaml': '.',
    'zero.yaml': '/dev/zero',
    'nothing.yaml': '/dev/null',
    'full.yaml': '/dev/full',
    'terminal.yaml': '/dev/tty',
    'a long way.yaml': `${'/..'.repeat(1000)}/dev/null`,
    'through a file.yaml': 'good.yaml/x',
    'a linked brief.yaml': 'good.yaml',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
}
