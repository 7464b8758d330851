// Queries as people type them, of words, names and days that stand in a generated library.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that are common, since they are taken from texts as they come, and rare ones; fields, phrases, beginnings, days. */
export function* queriesFor(
  folder: string,
  chance: () => number,
  count: number,
): Generator<string> {
  const names = readdirSync(folder);
  const of = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(chance() * values.length)];
  for (let made = 0; made < count; made++) {
    const text = readFileSync(join(folder, of(names) ?? ''), 'utf8');
    const points = [...text.matchAll(/^ {2}- ([A-Z][a-z ]+) \(p\d+\)$/gm)].map(
      (match) => match[1] ?? '',
    );
    const words = (of(points) ?? 'the port').toLowerCase().split(' ');
    const [word = 'port', other = 'ships'] = [of(words), of(words)];
    const speaker = (of([...text.matchAll(/name: \w+ (\w+)/g)])?.[1] ?? 'hale').toLowerCase();
    const first = Math.floor(chance() * Math.max(1, words.length - 1));
    const phrase = words.slice(first, first + 2).join(' ');
    yield of([
      word,
      `${word} ${other}`,
      `"${phrase}"`,
      `by:${speaker}`,
      `quote:${word} by:${speaker}`,
      `${word} -${other}`,
      `${word.slice(0, 4)}*`,
      `tag:energy ${word}`,
      `${word} since:2020-01 until:2021-06`,
      `summary:${word} figure:ships`,
      `status:answered ${word}`,
    ]) ?? word;
  }
}
