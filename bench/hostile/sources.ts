/**
 * The cost of articles that were made to cost much: each shape at several sizes, each with the briefs that cost most
 * to check against it. The factor is against an honest article of the same size with a brief of the same kind, the growth
 * against the size before.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_BRIEF_BYTES } from '../../src/library/files/read-file.ts';
import { BRIEFS_AGAINST } from '../../test/hostile/briefs-against.ts';
import { honestSource, SOURCES } from '../../test/hostile/source-texts.ts';
import { measureRun } from './measure.ts';
import type { Result } from './table.ts';

const MEBIBYTE = 1024 * 1024;

/** `sizes` in mebibytes, ascending; `only` is a part of the names of shapes, or of `shape: kind of brief`. */
export function measureSources(
  sizes: readonly number[],
  only: string,
  folder: string,
): readonly Result[] {
  const [article, brief] = [join(folder, 'article.txt'), join(folder, 'against.yaml')];
  const costOf = (text: string, kind: string) => {
    writeFileSync(brief, BRIEFS_AGAINST[kind]?.(text, MAX_BRIEF_BYTES - 1) ?? '');
    return measureRun(['check', '--source', article, brief], folder);
  };
  const results: Result[] = [];
  const before = new Map<string, number>();
  for (const size of sizes) {
    const honest = honestSource(size * MEBIBYTE);
    writeFileSync(article, honest);
    const usual = new Map(
      Object.keys(BRIEFS_AGAINST).map((kind) => [kind, costOf(honest, kind).cpuMs]),
    );
    for (const [shape, fill] of Object.entries(SOURCES)) {
      const kinds = Object.keys(BRIEFS_AGAINST).filter((kind) =>
        `${shape}: ${kind}`.includes(only),
      );
      if (kinds.length === 0) continue;
      const text = fill(size * MEBIBYTE);
      writeFileSync(article, text);
      for (const kind of kinds) {
        const [key, cost] = [`${shape}: ${kind}`, costOf(text, kind)];
        const earlier = before.get(key);
        before.set(key, cost.cpuMs);
        results.push({
          name: `${size} MiB of ${key}`,
          cost,
          factor: cost.cpuMs / (usual.get(kind) ?? 1),
          ...(earlier !== undefined && { growth: cost.cpuMs / earlier }),
        });
      }
    }
  }
  return results;
}
