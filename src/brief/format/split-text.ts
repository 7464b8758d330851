/** Texts that a colon or a comma of theirs has split: what YAML took for a key, and where it came from. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Path, Places } from '../yaml/yaml-places.ts';
import type { Context } from './issue.ts';
import { guessKey, knownKeys } from './known-keys.ts';

/** Where a one-line text with ‘: ’ in it became a mapping of one entry; undefined where it is no such thing. */
export function colonThatSplits(path: Path, { places }: Context): number | undefined {
  const node = places.node(path);
  if (node?.kind !== 'mapping' || node.entries.length !== 1 || path[0] === 'people')
    return undefined;
  const [entry] = node.entries;
  if (!entry || entry.value.kind === 'list' || entry.value.kind === 'mapping') return undefined;
  return guessKey(entry.key, knownKeys(path)) === undefined
    ? colonAfter([...path, entry.key], places)
    : undefined;
}

/** Where a colon comes right after the key at a path. */
export function colonAfter(path: Path, places: Places): number | undefined {
  return places.followsKey(path, ':');
}

/** What is wrong where a comma made a key, at this path, of the rest of a text: `{text: Ships, ports and men}`. */
export function commaThatSplits(path: Path, { places, text }: Context): Diagnostic | undefined {
  const around = places.node(path.slice(0, -1));
  if (around?.kind !== 'mapping' || places.followsKey(path, ':') !== undefined) return undefined;
  const index = around.entries.findIndex(({ key }) => key === path.at(-1));
  const [before, entry] = [around.entries[index - 1], around.entries[index]];
  if (!entry || entry.value.kind !== 'nothing' || !before) return undefined;
  const { end } = before.value.kind === 'nothing' ? before.keyPlace : before.value.place;
  const gap = text.slice(end, entry.keyPlace.start);
  return /^\s*,\s*$/.test(gap) ? commaInText(end + gap.indexOf(','), entry.key) : undefined;
}

function commaInText(start: number, key: string): Diagnostic {
  const rest = key.length > 40 ? `${key.slice(0, 39)}…` : key;
  return diagnose('comma-in-text', `found ‘,’ inside { }, which makes a key of ‘${rest}’`, {
    place: { start, end: start + 1 },
    help: 'put the value before it in quotes, its comma included',
  });
}
