/** The changes of a brief as lines: a section, then its items with a sign each; the words that differ as in the evidence. */
import { diffWords, formatWordDiff } from '../../evidence/compare/word-diff.ts';
import { cleaner } from '../document/clean.ts';
import type { ChangeKind, ItemChange } from './compare-briefs.ts';

/** Lines that are safe to show; empty where nothing has changed. */
export function formatChanges(changes: readonly ItemChange[], isAscii: boolean): string {
  const clean = cleaner(isAscii);
  const sections = Map.groupBy(changes, ({ section }) => section);
  return [...sections]
    .map(([section, some]) => {
      const lines = some.map((one) => `  ${SIGNS[one.kind]} ${clean(wordsOfChange(one))}\n`);
      return `${section}\n${lines.join('')}`;
    })
    .join('');
}

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  answered: '=',
};

/** On one line; what differs is marked as in the evidence. */
function wordsOfChange({ kind, old, new: now }: ItemChange): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ');
  if (kind === 'added') return line(now);
  if (kind === 'removed') return line(old);
  return formatWordDiff(diffWords(line(old), line(now)));
}
