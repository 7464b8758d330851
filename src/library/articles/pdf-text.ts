/**
 * Makes a text of a PDF with `pdftotext`, where it is installed: it gets the bytes on its standard input, and is ended
 * when it takes too long or writes more than an article has.
 */
import type { IntakeFault } from '../../intake/model/article.ts';
import type { Environment } from '../files/user-folders.ts';

export type PdfText = { readonly kind: 'text'; readonly text: string } | IntakeFault;

const PROGRAM = 'pdftotext';
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_SECONDS = 30;

/** Columns stay beside each other with `-layout`; without it, they follow each other. */
export async function pdfText(bytes: Uint8Array, env: Environment): Promise<PdfText> {
  const first = await convert(bytes, ['-layout'], env);
  if (first.kind === 'fault' || !isInColumns(first.text)) return first;
  return convert(bytes, [], env);
}

async function convert(
  bytes: Uint8Array,
  options: readonly string[],
  env: Environment,
): Promise<PdfText> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    // No more of the environment than it needs.
    const { PATH, HOME, LANG } = env;
    const child = spawn(PROGRAM, [...options, '-enc', 'UTF-8', '-eol', 'unix', '-', '-'], {
      env: { PATH, HOME, LANG },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: MAX_SECONDS * 1000,
      killSignal: 'SIGKILL',
    });
    const pieces: Buffer[] = [];
    let length = 0;
    child.on('error', (error) =>
      resolve('code' in error && error.code === 'ENOENT' ? ABSENT : BROKEN),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(bytes);
    const stop = (): void => {
      child.kill('SIGKILL');
      child.stdout.destroy();
      resolve(TOO_MUCH);
    };
    child.stdout.on('data', (data: Buffer) => {
      length += data.length;
      if (length <= MAX_BYTES) pieces.push(data);
      else stop();
    });
    child.on('exit', (_, signal) => {
      if (signal !== null) stop();
    });
    child.on('close', (status) =>
      resolve(status === 0 ? ofPages(Buffer.concat(pieces).toString()) : BROKEN),
    );
  });
}

function ofPages(text: string): PdfText {
  return /[\p{L}\p{N}]/u.test(text) ? { kind: 'text', text } : WITHOUT_TEXT;
}

const ABSENT: IntakeFault = {
  kind: 'fault',
  found: 'a PDF, and no pdftotext to read it with',
  help: 'install it (poppler-utils on Debian, poppler on macOS), or make a text of it in another way',
};
const BROKEN: IntakeFault = {
  kind: 'fault',
  found: 'a PDF that pdftotext cannot read: it is broken, or locked with a password',
};
const TOO_MUCH: IntakeFault = {
  kind: 'fault',
  found: 'a PDF that is too long for an article',
  help: 'take the pages of the article out of it: pdftotext -f FIRST -l LAST article.pdf article.txt',
};
const WITHOUT_TEXT: IntakeFault = {
  kind: 'fault',
  found: 'a PDF of pictures, without text',
  help: 'read it with a program that recognises text, such as ocrmypdf',
};

/** The share of lines that have a gap in the middle. */
const COLUMNS = 0.4;

function isInColumns(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim().length > 40);
  const gaps = lines.filter((line) => /\S {3,}\S/.test(line));
  return lines.length > 5 && gaps.length > lines.length * COLUMNS;
}
