// `node bench/pages/run.ts FOLDER`: how well articles are taken out of saved pages whose articles people have marked:
// `FOLDER/ground-truth.json` ({id: {articleBody}}) and `FOLDER/html/ID.html`, also packed with gzip. The pages are in
// two halves by their names: one to tune the rules on, one to judge them by. `--out FILE` writes the texts as lines
// {id, text}, for other programs that score; `--worst N` lists pages of the half for tuning.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { takeIn } from '../../src/intake/take-in.ts';
import { mean, type Score, scoreOf } from './score.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, worst: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) throw new Error('expected the path of a folder of pages');

interface Page extends Score {
  readonly id: string;
  readonly text: string;
}

const marked: Readonly<Record<string, { readonly articleBody: string }>> = JSON.parse(
  readFileSync(`${folder}/ground-truth.json`, 'utf8'),
);
const pages: Page[] = [];
let [bytes, milliseconds] = [0, 0];
for (const [id, { articleBody }] of Object.entries(marked)) {
  const page = readPage(id);
  const start = performance.now();
  const intake = await takeIn(page, () => Promise.reject(new Error('a page is no PDF')));
  milliseconds += performance.now() - start;
  bytes += page.length;
  const paragraphs =
    intake.kind === 'articles' ? intake.articles.flatMap((one) => one.paragraphs) : [];
  const text = paragraphs.join('\n');
  pages.push({ id, text, ...scoreOf(text, articleBody) });
}

const isTuned = ({ id }: Page): boolean => Number.parseInt(id.at(-1) ?? '0', 16) % 2 === 0;
printScores('all', pages);
printScores('tuning', pages.filter(isTuned));
printScores(
  'judging',
  pages.filter((page) => !isTuned(page)),
);
const speed = bytes / 1e6 / (milliseconds / 1e3);
console.log(`${(bytes / 1e6).toFixed(1)} MB, ${speed.toFixed(1)} MB/s`);
const worst = pages.filter(isTuned).sort((a, b) => a.f1 - b.f1);
for (const { id, f1, precision, recall } of worst.slice(0, Number(values.worst)))
  console.log(
    `  ${id.slice(0, 12)}  ${f1.toFixed(3)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}`,
  );
if (values.out !== undefined) {
  const lines = pages.map(({ id, text }) => JSON.stringify({ id, text }));
  writeFileSync(values.out, `${lines.join('\n')}\n`);
}

function readPage(id: string): Uint8Array {
  const path = `${folder}/html/${id}.html`;
  return existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
}

function printScores(name: string, some: readonly Page[]): void {
  const of = (key: keyof Score): string => mean(some.map((page) => page[key])).toFixed(3);
  const scores = `F1 ${of('f1')}  precision ${of('precision')}  recall ${of('recall')}`;
  console.log(`${name.padEnd(8)}${String(some.length).padStart(4)} pages  ${scores}`);
}
