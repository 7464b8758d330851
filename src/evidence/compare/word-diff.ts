/**
 * How a brief's words differ from the source's, word by word, and what is worst about it. Compares
 * folded texts, so that typography never counts as a difference. Every other difference is reported,
 * however small; the verdict decides whether it matters.
 */
import { alignTokens, type Token, tokenise } from '../../text/tokens.ts';
import { CHANGE } from './change-kinds.ts';
import { type Change, changesOf } from './changes.ts';

export interface DiffPart {
  /** `removed`: the source has it and the brief does not; `added`: the other way round. */
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface WordDiff {
  /**
   * All that is not `added`, joined, is the source's text, all that is not `removed` the brief's; but for
   * white space, which is the brief's where words are the same.
   */
  readonly parts: readonly DiffPart[];
  /** What the differences do, the worst first; none where the words are the same. */
  readonly changes: readonly Change[];
}

/** A run of tokens that differs, on both sides. */
interface Hunk {
  readonly removed: Token[];
  readonly added: Token[];
  /** Tokens that follow it and are the same. */
  readonly same: Token[];
}

/** Both texts folded. */
export function diffWords(source: string, brief: string): WordDiff {
  const hunks = hunksOf(tokenise(source), tokenise(brief));
  const parts = hunks.flatMap((hunk, index) => [...partsOf(hunk, index === 0)]);
  const changes = changesOf(hunks);
  const isSpaced = changes.length === 0 && source !== brief;
  return { parts, changes: isSpaced ? [{ kind: 'spacing', source: '', brief: '' }] : changes };
}

/** `we are [-not -]sending {+more +}troops`. */
export function formatWordDiff({ parts }: WordDiff): string {
  return parts
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');
}

/** `a negation is dropped: we are [-not -]sending`. */
export function describeAltered(diff: WordDiff): string {
  const kinds = [...new Set(diff.changes.map(({ kind }) => CHANGE[kind]))].slice(0, 3);
  const shown = formatWordDiff({ ...diff, parts: shortened(diff.parts) });
  return `${kinds.join(', ')}: ${shown}`;
}

/** What is the same and far from any difference as an ellipsis. */
function shortened(parts: WordDiff['parts']): WordDiff['parts'] {
  const KEPT = 30;
  return parts.map((part, index) => {
    if (part.kind !== 'same' || part.text.length <= 2 * KEPT + 10) return part;
    const head = index === 0 ? '' : part.text.slice(0, KEPT).replace(/\S*$/, '');
    const tail = index === parts.length - 1 ? '' : part.text.slice(-KEPT).replace(/^\S*/, '');
    return { ...part, text: `${head}…${tail}` };
  });
}

function hunksOf(source: readonly Token[], brief: readonly Token[]): Hunk[] {
  const hunks: Hunk[] = [];
  let hunk: Hunk = { removed: [], added: [], same: [] };
  for (const { kind, token } of alignTokens(source, brief)) {
    if (kind !== 'same' && hunk.same.length > 0) {
      hunks.push(hunk);
      hunk = { removed: [], added: [], same: [] };
    }
    hunk[kind].push(token);
  }
  hunks.push(hunk);
  return hunks;
}

/** The space between two words goes with what is removed or added alone, so that the rest reads on. */
function* partsOf({ removed, added, same }: Hunk, isFirst: boolean): Generator<DiffPart> {
  const [first, ...rest] = same;
  const lead = (removed[0] ?? added[0])?.space ?? '';
  const follows = first?.space ?? '';
  const changed = (tokens: readonly Token[]): string =>
    tokens.map(({ space, text }, index) => (index === 0 ? text : space + text)).join('');
  if (removed.length > 0 && added.length > 0) {
    if (lead !== '') yield { kind: 'same', text: lead };
    yield { kind: 'removed', text: changed(removed) };
    yield { kind: 'added', text: changed(added) };
    if (follows !== '') yield { kind: 'same', text: follows };
  } else if (removed.length + added.length > 0) {
    const kind = removed.length > 0 ? 'removed' : 'added';
    const text = changed(removed.length > 0 ? removed : added);
    // ` not` before ` sending`: the space before stays, the one behind goes along.
    if (lead === follows || isFirst) {
      if (lead !== '') yield { kind: 'same', text: lead };
      yield { kind, text: text + follows };
    } else {
      yield { kind, text: lead + text };
      if (follows !== '') yield { kind: 'same', text: follows };
    }
  } else if (follows !== '') yield { kind: 'same', text: follows };
  if (first) {
    yield { kind: 'same', text: first.text + rest.map(({ space, text }) => space + text).join('') };
  }
}
