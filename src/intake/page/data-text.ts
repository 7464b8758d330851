/** The text of an article in the data of its page, and whether what was found on the page is that text. */
import { readPageTree } from '../markup/page-tree.ts';
import { blocksIn } from './blocks.ts';

/** `body` is a text, or HTML. */
export function linesOfData(body: string): readonly string[] {
  if (!/<\/?(?:p|br|div)\b/i.test(body))
    return body.split(/\s*\n\s*/).filter((line) => line !== '');
  const tree = readPageTree(body);
  return tree ? blocksIn(tree.root, () => true).map(({ text }) => text) : [];
}

/** How many times as long as what is shown the text in the data is before it is taken. */
const MORE = 3;
/** Stretches of the data that are looked for, and letters of each. */
const [SAMPLES, LENGTH] = [8, 40];

/** Pages that are put together by scripts have their article only in their data, or show something else. */
export function isElsewhere(shown: readonly string[], data: readonly string[]): boolean {
  const [own, said] = [letters(shown), letters(data)];
  if (said.length < SAMPLES * LENGTH) return own.length * MORE < said.length;
  const step = Math.floor((said.length - LENGTH) / (SAMPLES - 1));
  const samples = Array.from({ length: SAMPLES }, (_, at) =>
    said.slice(at * step, at * step + LENGTH),
  );
  return samples.filter((sample) => own.includes(sample)).length < SAMPLES / MORE;
}

function letters(lines: readonly string[]): string {
  return lines
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
