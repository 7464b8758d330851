/** Finds texts that a colon or a comma of theirs has split, so that YAML took a part of the text for a key. */
import { type Diagnostic, diagnose, shortened } from '../../diagnostics/diagnostic.ts';
import type { KeyPath, YamlFile } from '../yaml/yaml-file.ts';
import { guessKey, knownKeys } from './known-keys.ts';

/** The offset of the colon that made a mapping of one pair out of a one-line text; undefined for other values. */
export function colonThatSplits(path: KeyPath, file: YamlFile): number | undefined {
  const node = file.node(path);
  if (node?.kind !== 'mapping' || node.pairs.length !== 1 || path[0] === 'people') return undefined;
  const [pair] = node.pairs;
  if (!pair || pair.value.kind === 'list' || pair.value.kind === 'mapping') return undefined;
  return guessKey(pair.key, knownKeys(path)) === undefined
    ? file.colonAfterKey([...path, pair.key])
    : undefined;
}

/**
 * The diagnostic for a comma that made the key at `path` out of the rest of a text: `{text: Ships, ports and
 * men}`; undefined for other keys.
 */
export function commaThatSplits(path: KeyPath, file: YamlFile): Diagnostic | undefined {
  const around = file.node(path.slice(0, -1));
  if (around?.kind !== 'mapping' || file.colonAfterKey(path) !== undefined) return undefined;
  const index = around.pairs.findIndex(({ key }) => key === path.at(-1));
  const [before, pair] = [around.pairs[index - 1], around.pairs[index]];
  if (pair?.value.kind !== 'nothing' || !before) return undefined;
  const { end } = before.value.kind === 'nothing' ? before.keyRange : before.value.range;
  const gap = file.text.slice(end, pair.keyRange.start);
  if (!/^\s*,\s*$/.test(gap)) return undefined;
  const start = end + gap.indexOf(',');
  const message = `found ‘,’ inside { }, which makes a key of ‘${shortened(pair.key)}’`;
  return diagnose('comma-in-text', message, {
    range: { start, end: start + 1 },
    help: 'put the value before it in quotes, its comma included',
  });
}
