/** A short article that is made up, and briefs of it, true and false, in a folder of their own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

export const ARTICLE = [
  'The port is shut, officials said.',
  'Some 40 ships wait outside, insiders said.',
  'Ada Pollard, the harbour master, said: “We are not opening before Friday.”',
  '',
].join('\n\n');
export const SHORT = hashOf(ARTICLE).slice(0, 12);
export const briefOf = (quote: string, source = `sha256: ${hashOf(ARTICLE)}`): string =>
  `sitrep: 1\ntitle: T\nsource:\n  ${source}\nfigures:\n  - Some 40 ships wait outside (p2)\nquotes:\n  - ${quote}\n`;
export const TRUE = briefOf('“We are not opening before Friday.” -- Ada Pollard (p3)');
export const FALSE = briefOf('“We are opening before Friday.” -- Ada Pollard (p3)');
export const NOW = { SOURCE_DATE_EPOCH: '1795348800' };

export const makeLibrary = (files: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  makeFolder({ 'b.yaml': TRUE, 'a.txt': ARTICLE, ...files });
export const record = (cwd: string, ...names: readonly string[]) =>
  run(['check', '--record', '--source', 'a.txt', ...(names.length > 0 ? names : ['b.yaml'])], {
    cwd,
    env: NOW,
  });
export const recordOf = (cwd: string): string => readFileSync(join(cwd, 'b.evidence.json'), 'utf8');
