/** Briefs made ready to be printed: each with how it stands and, where they are wanted, extracts of its sources. */

import { checkBrief, checkResultOf, type SoundEntry } from '../../library/checking/check-brief.ts';
import type { NamedSource } from '../../library/sources/load-source.ts';
import type { Printable } from '../../print/formats.ts';
import type { Io } from '../edge/io.ts';

/** For extracts the sources must be read; else what is remembered is enough. */
export async function* eachPrintable(
  entries: readonly SoundEntry[],
  named: readonly NamedSource[],
  wantsExtracts: boolean,
  io: Io,
): AsyncIterable<Printable> {
  for (const entry of entries) {
    const { brief, path } = entry;
    const sha256 = await entry.sha256?.();
    const known = { brief, path, ...(sha256 !== undefined && { sha256 }) };
    if (!wantsExtracts && named.length === 0) {
      yield { ...known, result: await checkResultOf(entry, io) };
      continue;
    }
    const checkedBrief = await checkBrief(entry, io, named);
    const { result } = checkedBrief;
    if (!wantsExtracts) yield { ...known, result };
    else {
      const { extractsOf } = await import('../../print/extracts/extracts.ts');
      yield { ...known, result, extracts: extractsOf(checkedBrief) };
    }
  }
}
