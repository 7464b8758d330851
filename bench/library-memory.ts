// A reader of a large library in a kiosk: how much memory it takes once all briefs are read. Prints megabytes, also
// for each brief beyond what a reader of one takes.
//   npm run build && node bench/library-memory.ts [COUNT] [KILOBYTES]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sitrep } from '../test/terminal/program.ts';
import { Terminal } from '../test/terminal/pseudo-terminal.ts';

const count = Number(process.argv[2] ?? 5000);
const kilobytes = Number(process.argv[3] ?? 14);
const WORDS =
  'ships wait outside the closed harbour until the storm is over and the mayor has said so'.split(
    ' ',
  );

/** A brief of about so many bytes, with words in each that no other brief has. */
function briefOf(number: number): string {
  let text = `sitrep: 1\ntitle: Brief ${number}\nsource: {headline: Storm}\nsummary:\n`;
  const sentence = (seed: number): string =>
    Array.from({ length: 28 }, (_, at) => WORDS[(seed * 7 + at * 5 + number) % WORDS.length]).join(
      ' ',
    );
  for (let point = 0; text.length < kilobytes * 512; point++)
    text += `  - Point ${number}.${point}, ${sentence(point)} (p${point + 1})\n`;
  text += 'quotes:\n';
  for (let quote = 0; text.length < kilobytes * 1024; quote++)
    text += `  - “${sentence(quote)}” -- Ada Pollard (p${quote + 1})\n`;
  return text;
}

function megabytesOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss: +(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
}

const library = mkdtempSync(join(tmpdir(), 'sitrep-memory-'));
for (let number = 0; number < count; number++)
  writeFileSync(join(library, `brief-${number}.yaml`), briefOf(number));
const reader = Terminal.open(sitrep('--kiosk', '--library', library));
await reader.waitFor(new RegExp(`Briefs.*\\b${count}\\b`), 600_000);
let last = '';
for (let same = 0; same < 20; ) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const now = reader.screen().join('\n');
  same = now === last ? same + 1 : 0;
  last = now;
}
const total = megabytesOf(await reader.pid());
reader.press('q');
await reader.exit(60_000);
await reader.close();
rmSync(library, { recursive: true });
console.log(`briefs       ${count} of ${kilobytes} KB`);
console.log(`memory, PSS  ${total.toFixed(0)} MB`);
