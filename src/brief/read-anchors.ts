/**
 * Anchors: `p5`, `p13-14`, `key:p5`; in a list under `at`, or in brackets at the end of a short form.
 * Refuses keys that the brief does not have and ranges that run backwards.
 */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/did-you-mean.ts';
import type { Range } from '../text/line-index.ts';
import type { Anchor, Source } from './model.ts';
import { ANCHOR_PATTERN } from './schema.ts';

const ANCHOR = String.raw`(?:[A-Za-z][\w-]*:)?p\d+(?:-\d+)?`;
const TRAILING = new RegExp(String.raw`\s*\((?<anchors>${ANCHOR}(?:\s*,\s*${ANCHOR})*)\)\s*$`);
// (P4), (p 4), (p4; p9), (para 4), (pp. 4-5), [p4], (p4
const LIKE_ANCHOR =
  /[([]\s*(?:[A-Za-z][\w-]*:\s?)?(?:p|pp|par|para|paragraph)[.\s]*\d[\d\s,;p.&–-]*[)\]]?\s*$/i;

export interface ShortForm {
  /** The text before the brackets. */
  readonly text: string;
  /** The anchors as written; empty where there are none. */
  readonly anchors: readonly string[];
  /** Brackets at the end that look like an anchor and are not one. */
  readonly lookalike?: string;
}

/** Takes the anchors from the end of a short form. */
export function splitShortForm(text: string): ShortForm {
  const match = TRAILING.exec(text);
  if (match) {
    const anchors = match.groups?.anchors?.split(',').map((anchor) => anchor.trim()) ?? [];
    return { text: text.slice(0, match.index).trimEnd(), anchors };
  }
  const lookalike = LIKE_ANCHOR.exec(text)?.[0];
  return { text: text.trim(), anchors: [], ...(lookalike !== undefined && { lookalike }) };
}

/** The warning about a `lookalike`. */
export function warnOfLookalike(lookalike: string, place: Range): Diagnostic {
  const paragraphs = [...lookalike.matchAll(/\d+/g)].map((match) => `p${match[0]}`);
  return diagnose(
    'anchor-like',
    `found ‘${lookalike.trim()}’, which looks like an anchor and is read as text`,
    {
      place,
      help: `write (${paragraphs.join(', ')})`,
    },
  );
}

/** Reads one anchor; `place` is where it stands. */
export function readAnchor(
  written: string,
  sources: readonly Source[],
  place: Range,
): { readonly anchor?: Anchor; readonly diagnostics: readonly Diagnostic[] } {
  if (!ANCHOR_PATTERN.test(written)) {
    return {
      diagnostics: [
        diagnose('anchor-malformed', `expected an anchor, found ‘${written}’`, {
          place,
          help: 'paragraphs are counted from 1: p5, p13-14',
        }),
      ],
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
  const source = sources.find((candidate) => candidate.key === anchor.source);
  const skipped = source?.skip.find(
    (paragraph) => paragraph >= anchor.from && paragraph <= anchor.to,
  );
  if (skipped === undefined) return undefined;
  return diagnose(
    'anchor-skipped',
    `expected a paragraph of the article, found p${skipped}, which ‘skip’ calls page furniture`,
    { place },
  );
}

function faultOfKey(
  key: string | undefined,
  sources: readonly Source[],
  place: Range,
): Diagnostic | undefined {
  const keys = sources.flatMap((source) => source.key ?? []);
  if (key === undefined) {
    if (keys.length === 0) return undefined;
    return diagnose(
      'anchor-source',
      'expected an anchor that names its source, since the brief has ‘sources’',
      { place, help: `such as: ${keys[0]}:p5` },
    );
  }
  if (keys.includes(key)) return undefined;
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
