/**
 * The records of the shipped briefs whose article is not in the repository. Each edit of such a brief makes
 * its record lapse, which is noticed here; docs/evidence.md says how to renew it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { isRecordOf, tally } from '../../src/evidence/record/record.ts';
import { isSameOutcome, parseRecord } from '../../src/evidence/record/record-json.ts';
import { readBrief } from '../../src/library/briefs/library.ts';
import { checkBrief } from '../../src/library/checking/check-brief.ts';
import { recordPath } from '../../src/library/checking/record-file.ts';
import { readNamedSources } from '../../src/library/sources/load-source.ts';
import { readSourceFile } from '../../src/library/sources/read-source-file.ts';
import { run } from '../commands/run.ts';
import { hashOf } from '../commands/store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Where the article lies on machines that have it, beside the repository. */
const shared = fileURLToPath(new URL('../../../shared/article/', import.meta.url));
const place = { cwd: root, env: { SITREP_CACHE: 'off' } };

const articles = existsSync(shared)
  ? readdirSync(shared).flatMap((name) => (name.endsWith('.txt') ? [`${shared}${name}`] : []))
  : [];

const paths = readdirSync(`${root}briefs`).flatMap((name) =>
  name.endsWith('.yaml') ? [`briefs/${name}`] : [],
);
const briefs = paths.map((path) => {
  const text = readFileSync(`${root}${path}`, 'utf8');
  const { brief } = parseBrief(text, path);
  if (!brief) throw new Error(`${path} is not sound`);
  const isHere = brief.sources.every(({ file }) => file !== undefined);
  return { path, text, brief, isHere };
});

const renew =
  'renew it: SOURCE_DATE_EPOCH=… npm start -- check --record --source ARTICLE briefs/NAME.yaml';

describe.each(briefs.filter(({ isHere }) => !isHere))(
  'the record of $path',
  ({ path, text, brief }) => {
    const written = existsSync(`${root}${recordPath(path)}`)
      ? parseRecord(readFileSync(`${root}${recordPath(path)}`, 'utf8'))
      : undefined;

    test('is of the brief as it is', () => {
      expect(written !== undefined && isRecordOf(written, brief, hashOf(text)), renew).toBe(true);
    });

    test('has every quote and figure verified', () => {
      const record = written ?? { brief: '', checked: '', sources: [], items: [] };
      for (const section of ['quotes', 'figures'] as const) {
        const { verified, total } = tally(record, section);
        expect({ verified, total }).toEqual({ verified: total, total });
        expect(total).toBeGreaterThan(0);
      }
    });

    test.skipIf(articles.length === 0)('is what a check against the article gives', async () => {
      const { named } = await readNamedSources(articles, [], (article) =>
        readSourceFile(resolve(root, article)),
      );
      const { result } = await checkBrief(
        { ...(await readBrief(path, place)), brief },
        place,
        named,
      );
      expect(result).toMatchObject({ kind: 'checked', basis: 'source' });
      expect(
        result.kind === 'checked' && written && isSameOutcome(result.record, written),
        renew,
      ).toBe(true);
    });
  },
);

test('those whose sources are in the repository are checked, and have no record', () => {
  const here = briefs.filter(({ isHere }) => isHere).map(({ path }) => path);
  expect(here).toEqual(['briefs/tour-two-sources.yaml', 'briefs/tour.yaml']);
  expect(here.filter((path) => existsSync(`${root}${recordPath(path)}`))).toEqual([]);
});

test('there is no record without its brief', () => {
  const records = readdirSync(`${root}briefs`).filter((name) => name.endsWith('.evidence.json'));
  const wanted = briefs.filter(({ isHere }) => !isHere).map(({ path }) => recordPath(path));
  expect(records.map((name) => `briefs/${name}`)).toEqual(wanted);
});

test('the whole library passes a strict check on any machine', async () => {
  const { status, out } = await run(['check', '--strict', 'briefs'], { cwd: root });
  expect(out).toContain(`${paths.length} briefs checked: no faults`);
  expect(status).toBe(0);
});
