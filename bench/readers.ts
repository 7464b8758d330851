// Many readers of one library at once, as on a shared account: whether all of them start, and what each
// costs. Prints megabytes: PSS (a page shared by n readers counts a n-th for each) and private memory.
//   npm run build && node bench/readers.ts [COUNT]
import { readFileSync } from 'node:fs';
import { root, sitrep } from '../test/terminal/program.ts';
import { Terminal } from '../test/terminal/pseudo-terminal.ts';

const count = Number(process.argv[2] ?? 50);

/** Kilobytes of one process by the names that Linux gives them. */
function memoryOf(pid: number): { readonly pss: number; readonly own: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const kilobytes = (name: string): number =>
    Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
  return { pss: kilobytes('Pss'), own: kilobytes('Private_Clean') + kilobytes('Private_Dirty') };
}

const argv = sitrep('--kiosk', '--library', `${root}briefs`);
const readers = Array.from({ length: count }, () => Terminal.open(argv));
for (const reader of readers) {
  await reader.waitFor(/▸Briefs/, 120_000);
  reader.press('enter');
  await reader.waitFor(/▸1 Summary/, 120_000);
}
const memory = await Promise.all(readers.map(async (reader) => memoryOf(await reader.pid())));
const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length / 1024).toFixed(1);
for (const reader of readers) reader.press('q', 'q');
const ended = await Promise.all(readers.map((reader) => reader.exit(60_000)));
const sound = ended.filter(({ status }) => status === 0).length;
await Promise.all(readers.map((reader) => reader.close()));
console.log(`readers at once        ${count}, all of them with a brief on the screen`);
console.log(`ended with status 0    ${sound}`);
console.log(`memory of each, PSS    ${mean(memory.map(({ pss }) => pss))} MB`);
console.log(`memory of each, own    ${mean(memory.map(({ own }) => own))} MB`);
