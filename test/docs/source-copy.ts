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

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = [
  'src',
  'schema',
  'scripts',
  'docs',
  'test/diagnostics',
  'test/tui/bindings.test.ts',
  'README.md',
  'package.json',
];

/** A step of a worked change: which file, where in it, and what is put there. */
const STEP =
  /^In (?:a new file, )?`(?<path>[^`]+)`(?<where>, after|, in place of)?(?: `(?<line>[^`]+)`)?:\n\n```ts\n(?<code>[\s\S]*?)```$/gm;

const WORKED_CHANGES = new Map(
  readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    .split('\n### ')
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end)];
    }),
);

export class SourceCopy implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'sitrep-copy-'));

  constructor() {
    for (const path of COPIED)
      cpSync(join(ROOT, path), join(this.folder, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Writes a file, and makes the folder that it is in. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Puts text into a file, after a line that it has once. */
  insertAfter(path: string, line: string, text: string): void {
    const [before, after, ...others] = this.read(path).split(`${line}\n`);
    if (before === undefined || after === undefined || others.length > 0)
      throw new Error(`${path} does not have this line once, as CONTRIBUTING.md says: ${line}`);
    writeFileSync(join(this.folder, path), `${before}${line}\n${text}${after}`);
  }

  /** Makes a change as CONTRIBUTING.md shows it under a heading. */
  makeWorkedChange(heading: string): void {
    const change = WORKED_CHANGES.get(heading);
    if (change === undefined) throw new Error(`CONTRIBUTING.md shows no change ‘${heading}’`);
    const steps = [...change.matchAll(STEP)];
    if (steps.length === 0) throw new Error(`CONTRIBUTING.md shows no step of ‘${heading}’`);
    for (const { groups } of steps) {
      const { path = '', where, line = '', code = '' } = groups ?? {};
      if (where === ', after') this.insertAfter(path, line, code);
      else if (where === ', in place of') this.replace(path, line, code.trimEnd());
      else this.write(path, code);
    }
  }

  /** Makes all of them; returns how many they are. */
  makeAllWorkedChanges(): number {
    for (const heading of WORKED_CHANGES.keys()) this.makeWorkedChange(heading);
    return WORKED_CHANGES.size;
  }

  /** Puts text in place of some that a file has once. */
  replace(path: string, from: string, to: string): void {
    const [before, after, ...others] = this.read(path).split(from);
    if (before === undefined || after === undefined || others.length > 0)
      throw new Error(`${path} does not have this once, as CONTRIBUTING.md says: ${from}`);
    this.write(path, before + to + after);
  }

  /** Runs a script of the copy, or one that is given, from its root; returns what it prints. */
  run(path: string, script?: string): string {
    if (script !== undefined) this.write(path, script);
    return execFileSync(process.execPath, [path], { cwd: this.folder, encoding: 'utf8' });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
