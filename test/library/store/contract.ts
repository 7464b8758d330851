/** What every engine of the library's store has to do: a suite that is given how to open one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/reading/parse-brief.ts';
import { compareEntries, type Entry, isSound } from '../../../src/library/briefs/library.ts';
import { matchBrief } from '../../../src/library/search/match-brief.ts';
import { parseQuery } from '../../../src/library/search/parse-query.ts';
import type { Query } from '../../../src/library/search/query.ts';
import { indexBrief } from '../../../src/library/store/indexed-brief.ts';
import type { Change, LibraryStore } from '../../../src/library/store/library-store.ts';
import { soundBrief } from '../../folder.ts';
import { share } from '../../properties/share.ts';
import { anyLibrary, anyQueryIn } from './any-library.ts';

/** A library that nobody else has; each call of it opens the same one, as another process would. */
export type NewLibrary = () => () => Promise<LibraryStore>;

const FOLDER = 'briefs';

export function entryOf(name: string, text: string): Entry {
  const document = parseBrief(text, `${FOLDER}/${name}`);
  const id = document.brief?.id ?? name.replace(/\.yaml$/, '');
  return { ...document, id, isReadable: true };
}

export function read(name: string, text: string, mark = 'm'): Change {
  const sha256 = `hash of ${text.length} ${text}`;
  return { kind: 'read', brief: indexBrief(entryOf(name, text), { name, mark, sha256 }) };
}

function queryOf(text: string): Query {
  const reading = parseQuery(text, '2026-12-01');
  if (reading.kind === 'fault') throw new Error(`${text}: ${reading.fault.message}`);
  return reading.query;
}

const ids = async (entries: AsyncIterable<Entry>): Promise<readonly string[]> =>
  Array.fromAsync(entries, ({ id }) => id);

async function found(store: LibraryStore, query: string): Promise<readonly string[]> {
  return Array.fromAsync(store.search(queryOf(query)), ({ entry }) => entry.id);
}

const LIBRARY = [
  read('b.yaml', soundBrief('Second of the day', 'date: 2026-11-22\nquestions: [Who?]\n')),
  read('a.yaml', soundBrief('First of the day', 'date: 2026-11-22\n')),
  read(
    'new.yaml',
    soundBrief('Newest', 'date: 2026-11-23\nquestions: [{q: Why?, status: dropped}]\n'),
  ),
  read('undated.yaml', soundBrief('Of no day', 'quotes: [“Rocket fire” -- Hale]\n')),
  read('broken.yaml', 'sitrep: 1\n'),
  read(
    'old.yaml',
    soundBrief(
      'Old',
      'date: 2025-01-02\nfigures: [{what: ships, value: £1300, series: waiting}]\n',
    ),
  ),
];

export function contractOf(engine: string, newLibrary: NewLibrary, isShared: boolean): void {
  const filled = async (): Promise<LibraryStore> => {
    const store = await newLibrary()();
    await store.put(LIBRARY);
    return store;
  };

  describe(`${engine}: a store`, () => {
    test('lists the newest first, then those of no day, then the broken; of one day by id', async () => {
      const store = await filled();
      expect(await store.count()).toBe(6);
      expect(await ids(store.list())).toEqual(['new', 'a', 'b', 'old', 'undated', 'broken']);
    });

    test('gives heads that have all that the entries have', async () => {
      const store = await filled();
      const [whole, heads] = [
        await Array.fromAsync(store.list()),
        (await Array.fromAsync(store.heads())).flat(),
      ];
      const values = ({ path, id, text, diagnostics, brief, isReadable }: Entry) => ({
        ...{ path, id, text, diagnostics, brief, isReadable },
      });
      expect(heads.map(values)).toEqual(whole.map(values));
      expect(heads.map(isSound)).toEqual(whole.map(isSound));
      const one = await store.head('old.yaml');
      expect(one && values(one)).toEqual(whole.map(values)[3]);
      expect(await store.head('nothing.yaml')).toBeUndefined();
      for (const { head, brief } of heads)
        if (head) expect([head.title, head.date]).toEqual([brief?.title ?? '', brief?.date ?? '']);
    });

    test('gives each entry as it was read, with its path', async () => {
      const store = await filled();
      const entry = await store.get('old.yaml');
      expect(entry).toMatchObject({ path: 'briefs/old.yaml', id: 'old', diagnostics: [] });
      expect(entry?.brief).toEqual(
        entryOf(
          'old.yaml',
          soundBrief(
            'Old',
            'date: 2025-01-02\nfigures: [{what: ships, value: £1300, series: waiting}]\n',
          ),
        ).brief,
      );
      expect(await entry?.sha256?.()).toMatch(/^hash of/);
      const broken = await store.get('broken.yaml');
      const { diagnostics, text } = entryOf('broken.yaml', 'sitrep: 1\n');
      expect(broken).toMatchObject({ id: 'broken', isReadable: true, diagnostics, text });
      expect(broken?.brief).toBeUndefined();
      expect(await store.get('nothing.yaml')).toBeUndefined();
    });

    test.each([
      ['day', ['a', 'b', 'undated']],
      ['rocket', ['undated']],
      ['rock*', ['undated']],
      ['"rocket fire" by:hale', ['undated']],
      ['"fire rocket"', []],
      ['1300', ['old']],
      ['£1,300', ['old']],
      ['series:waiting', ['old']],
      ['since:2026-11-22', ['new', 'a', 'b']],
      ['since:2026-11-22 until:2026-11-22', ['a', 'b']],
      ['-day', ['new', 'old']],
      ['day -second', ['a', 'undated']],
      ['status:open', ['b']],
      ['id:broken', []],
    ] as const)('finds %s in %j', async (query, expected) => {
      expect(await found(await filled(), query)).toEqual(expected);
    });

    test('asks for check results only where a query does', async () => {
      const store = await filled();
      const asked: string[] = [];
      const check = async ({ id }: Entry) => {
        asked.push(id);
        return { kind: 'unchecked', why: 'no-source' } as const;
      };
      await Array.fromAsync(store.search(queryOf('day'), check));
      expect(asked).toEqual([]);
      const all = await Array.fromAsync(
        store.search(queryOf('verdict:unchecked rocket'), check),
        ({ entry }) => entry.id,
      );
      expect(all).toEqual(['undated']);
      expect(asked).toContain('undated');
    });

    test('knows which briefs have items of a register', async () => {
      const store = await filled();
      expect(await ids(store.register('questions'))).toEqual(['new', 'b']);
      expect(await ids(store.register('open-questions'))).toEqual(['b']);
      expect(await ids(store.register('series'))).toEqual(['old']);
      expect(await ids(store.register('quotes'))).toEqual(['undated']);
    });

    test('replaces and forgets', async () => {
      const store = await filled();
      await store.put([
        read('old.yaml', soundBrief('No longer so old', 'date: 2027-01-01\n'), 'n'),
        { kind: 'gone', name: 'a.yaml' },
        { kind: 'gone', name: 'never.yaml' },
        { kind: 'same', name: 'b.yaml', mark: 'other' },
      ]);
      expect(await ids(store.list())).toEqual(['old', 'new', 'b', 'undated', 'broken']);
      expect(await found(store, 'title:old')).toEqual(['old']);
      expect(await found(store, 'ships')).toEqual([]);
      expect(await found(store, 'first')).toEqual([]);
      expect(await store.get('a.yaml')).toBeUndefined();
      const marks = await store.marks();
      expect([...marks.keys()].sort()).toEqual([
        ...['b.yaml', 'broken.yaml', 'new.yaml', 'old.yaml', 'undated.yaml'],
      ]);
      expect(marks.get('b.yaml')).toBe('other');
      expect((await store.files(['old.yaml', 'a.yaml'])).size).toBe(1);
    });

    test('says what was put since a moment', async () => {
      const store = await filled();
      const { moment, changed } = await store.changesSince(0);
      expect(changed).toHaveLength(6);
      expect(await store.changesSince(moment)).toEqual({ moment, changed: [], gone: [] });
      await store.put([
        read('new.yaml', soundBrief('Newer', 'date: 2026-11-24\n')),
        { kind: 'gone', name: 'a.yaml' },
      ]);
      expect(await store.changesSince(moment)).toMatchObject({
        changed: ['new.yaml'],
        gone: ['a.yaml'],
      });
    });

    test('says that something was put, until it is not watched any more', async () => {
      const store = await filled();
      let count = 0;
      const end = store.watch(() => count++);
      await store.put([{ kind: 'gone', name: 'a.yaml' }]);
      await expect.poll(() => count).toBe(1);
      end();
      await store.put([{ kind: 'gone', name: 'b.yaml' }]);
      expect(count).toBe(1);
    });

    test('goes on after a list that was not read to its end, and that changes meanwhile', async () => {
      const store = await filled();
      const seen: string[] = [];
      for await (const { id } of store.list()) {
        seen.push(id);
        if (id === 'new') await store.put([{ kind: 'gone', name: 'broken.yaml' }]);
        if (id === 'old') break;
      }
      expect(seen).toEqual(['new', 'a', 'b', 'old']);
      expect(await store.count()).toBe(5);
    });

    test('keeps notes as long as their mark is the same', async () => {
      const store = await filled();
      await store.note('a.yaml', 'one', 'first');
      expect(await store.noted('a.yaml', 'one')).toBe('first');
      expect(await store.noted('a.yaml', 'two')).toBeUndefined();
      await store.note('a.yaml', 'two', 'second');
      expect(await store.noted('a.yaml', 'one')).toBeUndefined();
      expect(await store.noted('a.yaml', 'two')).toBe('second');
    });
  });

  describe(`${engine}: in any library`, () => {
    test('a query finds what the comparison with each brief finds', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyLibrary.chain((briefs) => fc.tuple(fc.constant(briefs), anyQueryIn(briefs))),
          async ([briefs, query]) => {
            const store = await newLibrary()();
            const changes = briefs.map(({ name, text }) => read(name, text));
            await store.put(changes);
            const expected = briefs
              .map(({ name, text }) => entryOf(name, text))
              .sort(compareEntries)
              .flatMap(({ id, brief }) => {
                const match = brief && matchBrief(query, brief);
                return match ? [{ id, match }] : [];
              });
            const all = await Array.fromAsync(store.search(query), ({ entry, match }) => ({
              id: entry.id,
              match,
            }));
            store.close();
            expect(all).toEqual(expected);
          },
        ),
        share(0.5),
      );
    });
  });

  if (!isShared) return;
  describe(`${engine}: two that are open at once`, () => {
    test('see what the other one puts', async () => {
      const open = newLibrary();
      const [one, other] = [await open(), await open()];
      let count = 0;
      other.watch(() => count++);
      await one.put(LIBRARY);
      await expect.poll(() => count).toBeGreaterThan(0);
      expect(await ids(other.list())).toHaveLength(6);
      await Promise.all([
        other.put([{ kind: 'gone', name: 'a.yaml' }]),
        one.put([{ kind: 'gone', name: 'b.yaml' }]),
      ]);
      expect(await one.count()).toBe(4);
      one.close();
      expect(await other.count()).toBe(4);
      other.close();
    });

    test('keep what was put for the one that comes later', async () => {
      const open = newLibrary();
      const first = await open();
      await first.put(LIBRARY);
      first.close();
      const second = await open();
      expect(await found(second, 'rocket')).toEqual(['undated']);
      second.close();
    });
  });
}
