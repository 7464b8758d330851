/** Says what a draft holds, and what needs an eye, on standard error. */
import type { DraftCounts } from '../../draft/draft.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';

/** `hashes` are those of the articles. */
export function formatFound(
  found: DraftCounts,
  path: string,
  hashes: readonly string[],
  { stderr }: Io,
): string {
  const rows = [
    [
      'summary',
      counted(found.points, 'sentence'),
      `rewrite ${found.points === 1 ? 'it' : 'them'} in your own words`,
    ],
    ['figures', String(found.figures), ''],
    ['people', String(found.people), ''],
    ['quotes', String(found.quotes), missing(found.quotes - found.speakers)],
    ['questions', String(found.questions), ''],
  ] as const;
  const mark = stderr.isAscii ? '-' : '·';
  const lines = rows.map(
    ([name, count, note]) =>
      `  ${name.padEnd(10)} ${count}${note === '' ? '' : ` ${mark} ${note}`}\n`,
  );
  const articles = hashes.map(
    (hash) => `  ${'article'.padEnd(10)} sitrep source show ${hash.slice(0, SHORT)}\n`,
  );
  return `${visible(path)}\n${lines.join('')}${articles.join('')}`;
}

/** Digits of a hash that are enough to name it. */
const SHORT = 12;

function missing(count: number): string {
  return count === 0 ? '' : `${counted(count, 'speaker')} to add`;
}
