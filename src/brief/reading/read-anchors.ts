/**
 * Anchors: `p5`, `p13-14`, `key:p5`; in a list under `at`, or in brackets at the end of a short form.
 * Refuses keys that the brief does not have and ranges that run backwards.
 */

import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { countUpTo } from '../../text/binary-search.ts';
import type { Range } from '../../text/line-index.ts';
import { ANCHOR_PATTERN } from '../format/schema-parts.ts';
import { anchorsMeant, helpForAnchor } from '../format/short-form.ts';
import type { Anchor, Source } from '../model/brief.ts';

/** The warning about a `lookalike`. */
export function warnOfLookalike(lookalike: string, place: Range): Diagnostic {
  const anchors = anchorsMeant(lookalike.replace(/[()[\]]/g, '').replace(/[.?!…\s]*$/, ''));
  const isFollowed = /\)[.?!…\s]+$/.test(lookalike);
  const help = anchors && `write (${anchors.join(', ')})`;
  return diagnose(
    'anchor-like',
    `found ‘${lookalike.trim()}’, which looks like an anchor and is read as text`,
    { place, help: help && isFollowed ? `${help} at the very end` : help },
  );
}

/** The warning about anchors in brackets where only `at` holds any. */
export function warnOfInline(anchors: readonly string[], found: string, place: Range): Diagnostic {
  const value = anchors.length === 1 ? anchors[0] : `[${anchors.join(', ')}]`;
  return diagnose('anchor-like', `found ‘${found}’ in a long form, where it is read as text`, {
    place,
    help: `write it under its own key, at: ${value}`,
  });
}

/** Reads one anchor; `place` is where it stands. */
export function readAnchor(
  written: string,
  sources: readonly Source[],
  place: Range,
): { readonly anchor?: Anchor; readonly diagnostics: readonly Diagnostic[] } {
  if (!ANCHOR_PATTERN.test(written)) {
    const message = `expected an anchor, found ‘${written}’`;
    return {
      diagnostics: [diagnose('anchor-malformed', message, { place, help: helpForAnchor(written) })],
    };
  }
  const [, key, first, last] = /^(?:([A-Za-z][\w-]*):)?p(\d+)(?:-(\d+))?$/.exec(written) ?? [];
  const from = Number(first);
  const to = Number(last ?? first);
  const anchor: Anchor = {
    ...(key !== undefined && { source: key }),
    from: Math.min(from, to),
    to: Math.max(from, to),
  };
  const diagnostics: Diagnostic[] = [];
  if (to < from) {
    diagnostics.push(
      diagnose('anchor-reversed', `expected the lower paragraph first, found ‘${written}’`, {
        place,
        help: `write p${to}-${from}`,
      }),
    );
  }
  const fault = faultOfKey(key, sources, place);
  if (fault) diagnostics.push(fault);
  return { anchor, diagnostics };
}

/** The warning about an anchor into paragraphs that its source says are not the article's. */
export function warnOfFurniture(
  anchor: Anchor,
  sources: readonly Source[],
  place: Range,
): Diagnostic | undefined {
  const skipped = firstWithin(skipsOf(sources).get(anchor.source) ?? [], anchor);
  if (skipped === undefined) return undefined;
  return diagnose(
    'anchor-skipped',
    `expected a paragraph of the article, found p${skipped}, which ‘skip’ calls page furniture`,
    { place },
  );
}

/** What each source skips, ascending, by its key; made once, since there may be very many anchors. */
function skipsOf(sources: readonly Source[]): ReadonlyMap<string | undefined, readonly number[]> {
  const known = skips.get(sources);
  if (known) return known;
  const made = new Map(sources.map(({ key, skip }) => [key, skip.toSorted((a, b) => a - b)]));
  skips.set(sources, made);
  return made;
}

const skips = new WeakMap<readonly Source[], ReadonlyMap<string | undefined, readonly number[]>>();

/** The first of some ascending paragraphs that an anchor takes in. */
function firstWithin(paragraphs: readonly number[], { from, to }: Anchor): number | undefined {
  const first = paragraphs[countUpTo(paragraphs, from - 1)];
  return first !== undefined && first <= to ? first : undefined;
}

/** Sources that a message lists. */
const MAX_KEYS = 20;

function faultOfKey(
  key: string | undefined,
  sources: readonly Source[],
  place: Range,
): Diagnostic | undefined {
  if (key !== undefined && skipsOf(sources).has(key)) return undefined;
  const keys = sources.slice(0, MAX_KEYS).flatMap((source) => source.key ?? []);
  if (key === undefined) {
    if (keys.length === 0) return undefined;
    return diagnose(
      'anchor-source',
      'expected an anchor that names its source, since the brief has ‘sources’',
      { place, help: `such as: ${keys[0]}:p5` },
    );
  }
  if (keys.length === 0) {
    return diagnose(
      'anchor-source',
      `expected an anchor without a key, found ‘${key}:’, but the brief has no ‘sources’`,
      { place, help: 'write p5, or list the sources by key under ‘sources’' },
    );
  }
  const guess = nearest(key, keys);
  return diagnose('anchor-source', `expected the key of a source, found ‘${key}:’`, {
    place,
    help: guess === undefined ? `sources: ${keys.join(', ')}` : `did you mean ‘${guess}:’?`,
  });
}
