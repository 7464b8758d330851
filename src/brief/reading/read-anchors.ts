/** Reads anchors such as `p5`, `p13-14` and `key:p5`, with diagnostics for those that are wrong. */
import { type Diagnostic, diagnose, type ReadResult } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { countUpTo } from '../../text/binary-search.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import { ANCHOR_PATTERN } from '../format/schema-parts.ts';
import { anchorsMeant, helpForAnchor } from '../format/short-form.ts';
import type { Anchor, Source } from '../model/brief.ts';

/** The warning about the end of a short form, where it looks like an anchor. */
export function warnOfLookalike(lookalike: string, range: Range): Diagnostic {
  const anchors = anchorsMeant(lookalike.replace(/[()[\]]/g, '').replace(/[.?!…\s]*$/, ''));
  const isFollowed = /\)[.?!…\s]+$/.test(lookalike);
  const help = anchors && `write (${anchors.join(', ')})`;
  return diagnose(
    'anchor-like',
    `found ‘${lookalike.trim()}’, which looks like an anchor and is read as text`,
    { range, help: help && isFollowed ? `${help} at the very end` : help },
  );
}

/** The warning about anchors in brackets in a long form, whose anchors belong under `at`. */
export function warnOfInline(
  anchors: readonly string[],
  written: string,
  range: Range,
): Diagnostic {
  const value = anchors.length === 1 ? anchors[0] : `[${anchors.join(', ')}]`;
  return diagnose('anchor-like', `found ‘${written}’ in a long form, where it is read as text`, {
    range,
    help: `write it under its own key, at: ${value}`,
  });
}

/** `range` is that of the anchor in the file. */
export function readAnchor(
  written: string,
  sources: readonly Source[],
  range: Range,
): ReadResult<Anchor> {
  if (!ANCHOR_PATTERN.test(written)) {
    const message = `expected an anchor, found ‘${written}’`;
    return {
      diagnostics: [diagnose('anchor-malformed', message, { range, help: helpForAnchor(written) })],
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
        range,
        help: `write p${to}-${from}`,
      }),
    );
  }
  const wrongKey = diagnoseKey(key, sources, range);
  if (wrongKey) diagnostics.push(wrongKey);
  return { value: anchor, diagnostics };
}

/** The warning about an anchor that points to a paragraph in the `skip` of its source. */
export function warnOfFurniture(
  anchor: Anchor,
  sources: readonly Source[],
  range: Range,
): Diagnostic | undefined {
  const skipped = firstWithin(skipsOf(sources).get(anchor.source) ?? [], anchor);
  if (skipped === undefined) return undefined;
  return diagnose(
    'anchor-skipped',
    `expected a paragraph of the article, found p${skipped}, which ‘skip’ lists as page furniture`,
    { range, help: 'state another paragraph, or remove this one from ‘skip’' },
  );
}

/** The paragraphs that each source skips, ascending, by its key. */
const skipsOf = memoised(
  (sources: readonly Source[]): ReadonlyMap<string | undefined, readonly number[]> =>
    new Map(sources.map(({ key, skip }) => [key, skip.toSorted((a, b) => a - b)])),
);

/** The first of some ascending paragraphs that an anchor includes. */
function firstWithin(paragraphs: readonly number[], { from, to }: Anchor): number | undefined {
  const first = paragraphs[countUpTo(paragraphs, from - 1)];
  return first !== undefined && first <= to ? first : undefined;
}

/** Keys that a message lists. */
const MAX_KEYS = 20;

/** The diagnostic for an anchor whose key names no source, or that lacks a key. */
function diagnoseKey(
  key: string | undefined,
  sources: readonly Source[],
  range: Range,
): Diagnostic | undefined {
  if (key !== undefined && skipsOf(sources).has(key)) return undefined;
  const keys = sources.slice(0, MAX_KEYS).flatMap((source) => source.key ?? []);
  if (key === undefined) {
    if (keys.length === 0) return undefined;
    return diagnose(
      'anchor-source',
      'expected an anchor that names its source, since the brief has ‘sources’',
      { range, help: `such as: ${keys[0]}:p5` },
    );
  }
  if (keys.length === 0) {
    return diagnose(
      'anchor-source',
      `expected an anchor without a key, found ‘${key}:’, but the brief has no ‘sources’`,
      { range, help: 'write p5, or list the sources by key under ‘sources’' },
    );
  }
  const guess = nearest(key, keys);
  return diagnose('anchor-source', `expected the key of a source, found ‘${key}:’`, {
    range,
    help: guess === undefined ? `sources: ${keys.join(', ')}` : `did you mean ‘${guess}:’?`,
  });
}
