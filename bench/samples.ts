// Briefs to measure checking with: libraries of many, and one with a source of megabytes; in a folder that is
// taken away at the end.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSource } from '../src/article/source-text.ts';
import { parseBrief } from '../src/brief/reading/parse-brief.ts';
import { recordItems } from '../src/evidence/record/record.ts';
import { formatRecord } from '../src/evidence/record/record-json.ts';
import { verifyBrief } from '../src/evidence/verify-brief.ts';
import { sha256 } from '../src/library/files/read-file.ts';
import { root } from '../test/terminal/program.ts';

const COUNT = 200;

export interface Samples {
  /** Folders of briefs as the tour is: with their sources, with records in their place, with neither and no source named. */
  readonly withSources: string;
  readonly withRecords: string;
  readonly bare: string;
  /** A brief with a true quote and a false one, and a source of 4 MB. */
  readonly big: string;
}

export async function makeSamples(): Promise<Samples> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, text: string): string => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const tour = readFileSync(`${root}briefs/tour.yaml`, 'utf8').replace(/^id: .*\n/m, '');
  const article = readFileSync(`${root}briefs/sources/tour-ferry-exercise.txt`, 'utf8');
  for (let index = 0; index < COUNT; index++) {
    const text = `${article}\nEdition ${index}.\n`;
    const hash = await sha256(Buffer.from(text));
    const yaml = tour.replace(/sha256: \w+/, `sha256: ${hash}`);
    write(`live/b${index}.yaml`, yaml.replace(/file: .*/, `file: s${index}.txt`));
    write(`live/s${index}.txt`, text);
    write(`recorded/b${index}.yaml`, yaml);
    write(`recorded/b${index}.evidence.json`, await recordOf(yaml, text, hash));
    write(`bare/b${index}.yaml`, yaml.replace(/^source:\n(?: .*\n)+/m, ''));
  }
  const line = (index: number): string =>
    `The mayor of town ${index} said “the ice of winter ${index} has closed our harbour”.\n\n`;
  write('big/big.txt', Array.from({ length: 45_000 }, (_, index) => line(index)).join(''));
  const big = write(
    'big/big.yaml',
    `sitrep: 1\ntitle: Big\nsource: big.txt\nquotes:\n${['', ' not'].map((not) => `  - “the ice of winter 31234 has${not} closed our harbour” -- the mayor of town 31234 (p31235)\n`).join('')}`,
  );
  return {
    withSources: join(folder, 'live'),
    withRecords: join(folder, 'recorded'),
    bare: join(folder, 'bare'),
    big,
  };
}

async function recordOf(yaml: string, text: string, hash: string): Promise<string> {
  const { brief } = parseBrief(yaml, 'b.yaml');
  if (!brief) throw new Error('the tour is not sound');
  const { items } = verifyBrief(brief, new Map([[undefined, readSource(text)]]));
  return formatRecord({
    brief: await sha256(Buffer.from(yaml)),
    checked: '2026-11-22',
    sources: [{ sha256: hash }],
    items: recordItems(items),
  });
}
