/** A copy of the project's sources and pages in which a test can make a change and see what follows from it. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  'src',
  'schema',
  'scripts',
  'docs',
  'test/diagnostics',
  'README.md',
  'package.json',
];

export class SourceCopy implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sitrep-copy-'));

  constructor() {
    for (const path of COPIED)
      cpSync(join(ROOT, path), join(this.#folder, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), 'utf8');
  }

  /** Writes a file, and makes the folder that it is in. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
    writeFileSync(join(this.#folder, path), text);
  }

  /** Puts text into a file, after a line that it has once. */
  insertAfter(path: string, line: string, text: string): void {
    const [before, after, ...others] = this.read(path).split(`${line}\n`);
    if (before === undefined || after === undefined || others.length > 0)
      throw new Error(`${path} does not have this line once: ${line}`);
    writeFileSync(join(this.#folder, path), `${before}${line}\n${text}${after}`);
  }

  /** Runs a script of the copy, or one that is given, from its root; returns what it prints. */
  run(path: string, script?: string): string {
    if (script !== undefined) this.write(path, script);
    return execFileSync(process.execPath, [path], { cwd: this.#folder, encoding: 'utf8' });
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
