/** Takes an article from a file or from standard input, and keeps its text where the brief will find it. */
import { resolve } from 'node:path';
import type { DraftSource } from '../../draft/draft.ts';
import { sha256 } from '../../library/files/read-file.ts';
import { readSourceFile, readSourceStream } from '../../library/sources/read-source-file.ts';
import type { Io } from '../edge/io.ts';

/** An article to draft from. */
export interface Taken {
  readonly source: DraftSource & { readonly sha256: string };
  /** The bytes of its text. */
  readonly bytes: Uint8Array;
  /** What was done to the text, and what was left out of the page; each completes a line after the file’s name. */
  readonly notes: readonly string[];
}

export type Taking =
  | ({ readonly kind: 'taken' } & Taken)
  /** Unsanitised. */
  | { readonly kind: 'fault'; readonly reason: string };

/** `name` is a file, or `-` for standard input. */
export async function takeSource(name: string, io: Io): Promise<Taking> {
  const reading =
    name === '-' ? await readSourceStream(io.stdin) : readSourceFile(resolve(io.cwd, name));
  if (reading.kind === 'fault') return { kind: 'fault', reason: reading.message };
  if (reading.text.trim() === '')
    return { kind: 'fault', reason: 'expected an article, found no words in it' };
  return {
    kind: 'taken',
    source: { text: reading.text, sha256: await sha256(reading.bytes) },
    bytes: reading.bytes,
    notes: reading.readAs.map((as) => `read as ${as}`),
  };
}
