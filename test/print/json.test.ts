import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { writeBrief } from '../../src/brief/writing/write-yaml.ts';
import { readBrief } from '../../src/library/briefs/library.ts';
import { checkBrief } from '../../src/library/checking/check-brief.ts';
import { SECTION_NAMES } from '../../src/print/document/sections.ts';
import { type CheckedTexts, extractsOf } from '../../src/print/extracts/extracts.ts';
import { briefJson, formatJson, type JsonOptions } from '../../src/print/json/json.ts';
import { valueOffset } from '../../src/print/json/json-offsets.ts';
import { readBriefsJson } from '../../src/print/json/read-json.ts';
import { anySoundBrief } from '../brief/any-sound-brief.ts';
import { share } from '../properties/share.ts';
import { anyBrief } from './any-brief.ts';
import { richBrief } from './fixture.ts';
import { live, recorded, unchecked, verdictsBrief } from './verdicts.ts';

const SCHEMA = new URL('../../schema/brief-json.schema.json', import.meta.url);
const ajv = new Ajv({ strict: true, strictTypes: false });
const isOfSchema = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

function expectOfSchema(value: unknown): void {
  expect(isOfSchema(value), JSON.stringify(isOfSchema.errors?.slice(0, 5))).toBe(true);
}

const known = (checkedEntry: CheckedTexts): JsonOptions => ({
  result: checkedEntry.result,
  extracts: extractsOf(checkedEntry),
  path: 'briefs/verdicts.yaml',
  sha256: '0'.repeat(64),
});

const BRIEFS = new URL('../../briefs/', import.meta.url);
const shipped = readdirSync(BRIEFS).filter((name) => name.endsWith('.yaml'));

describe('the JSON of a brief is of the schema', () => {
  test.each(shipped)('%s', async (name) => {
    const place = {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { SITREP_CACHE: 'off' },
    };
    const { brief, ...entry } = await readBrief(`briefs/${name}`, place);
    if (!brief) throw new Error('not sound');
    const checkedBrief = await checkBrief({ ...entry, brief }, place);
    const json = briefJson(brief, { ...known(checkedBrief) });
    expectOfSchema(json);
    expectOfSchema({ version: 1, briefs: [json, json] });
  });

  test.each(Object.entries({ live, recorded, absent: unchecked('absent') }))(
    'with every verdict, %s',
    async (name, checkedEntry) => {
      const json = briefJson(verdictsBrief, known(checkedEntry));
      expectOfSchema(json);
      const golden = fileURLToPath(new URL(`./json/${name}.golden.json`, import.meta.url));
      await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(golden);
    },
  );

  test('whatever it holds', () => {
    fc.assert(
      fc.property(anySoundBrief, (brief) => expectOfSchema(briefJson(brief))),
      share(0.5),
    );
  });

  test('which refuses what is of another form', () => {
    const json = briefJson(verdictsBrief, known(live));
    for (const wrong of [
      { ...json, version: 2 },
      { ...json, title: 1 },
      { ...json, quotes: [{}] },
      { version: 1 },
      { version: 1, briefs: [{}] },
    ]) {
      expect(isOfSchema(wrong)).toBe(false);
      expect(readBriefsJson(JSON.stringify(wrong), 'x').kind).toBe('fault');
    }
  });
});

describe('brief, JSON, YAML, brief', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(anySoundBrief, fc.boolean(), (brief, isAscii) => {
        const json = formatJson(briefJson(brief, known(live)), isAscii);
        const reading = readBriefsJson(json, 'x');
        if (reading.kind === 'fault') throw new Error(reading.faults.join('\n'));
        expect(reading.unknown).toEqual([]);
        expect(reading.briefs).toEqual([brief]);
        const [read] = reading.briefs;
        expect(read && parseBrief(writeBrief(read), 'x.yaml').brief).toEqual(brief);
      }),
      share(0.5),
    );
  });
});

const ACTED_UPON = /[\p{Cc}\u2028\u2029]|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}/u;

describe('the text of the JSON', () => {
  test('is one line that no terminal acts upon, whatever the brief holds', () => {
    fc.assert(
      fc.property(anyBrief, fc.boolean(), (brief, isAscii) => {
        const value = briefJson(brief);
        const json = formatJson(value, isAscii);
        expect(json).not.toMatch(ACTED_UPON);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        if (isAscii) expect(json).toMatch(/^[\x20-\x7E]*$/);
      }),
    );
  });

  test('has those sections that are wanted', () => {
    for (const name of SECTION_NAMES) {
      const json = briefJson(richBrief, { sections: [name] });
      expect(SECTION_NAMES.filter((section) => section in json)).toEqual([name]);
    }
  });
});

describe('reading', () => {
  const one = { version: 1, title: 'T' };

  test.each([
    ['a brief', JSON.stringify(one)],
    ['a brief over lines', JSON.stringify(one, null, 2)],
    ['a document', JSON.stringify({ version: 1, briefs: [one] })],
    ['a line', `${JSON.stringify(one)}\n`],
  ])('takes %s', (_, json) => {
    expect(readBriefsJson(json, 'dir/port of varna')).toMatchObject({
      kind: 'briefs',
      briefs: [{ id: 'port-of-varna', title: 'T', tags: [], sources: [], quotes: [] }],
    });
  });

  test('takes lines', () => {
    const reading = readBriefsJson(`${JSON.stringify(one)}\n\n${JSON.stringify(one)}\n`, 'x');
    expect(reading).toMatchObject({ briefs: [{ title: 'T' }, { title: 'T' }] });
  });

  test('names the keys that it does not read', () => {
    const at = [{ from: 1, to: 1, page: 2 }];
    const json = { ...one, colour: 'red', caveats: [{ text: 'c', at, 'a/b': 1 }] };
    expect(readBriefsJson(JSON.stringify(json), 'x')).toMatchObject({
      unknown: ['/colour', '/caveats/0/at/0/page', '/caveats/0/a~1b'],
    });
  });

  test.each([
    ['', '0 expected JSON, found nothing'],
    ['{"version":1,"title":"T"', "24 expected JSON, found something else: Expected ',' or '}'"],
    ['{"version":1,"title":', '21 expected JSON, found the end of the text in it'],
    ['{"a":[1,2,]}', '10 expected JSON, found ‘]’'],
    ['sitrep: 1', '0 expected JSON, found ‘s’'],
    [`${JSON.stringify(one)}\n{"a":}`, '31 expected JSON, found ‘}’'],
    [`${JSON.stringify(one)}\n{"version":1}`, '26 /title: expected a value, found nothing'],
    ['[]', '0 the whole: expected an object, found an array'],
    [
      '{"version":1,"title":"T","people":[ []]}',
      '36 /people/0: expected an object, found an array',
    ],
    ['{"version":1,"title":"T","prepared":[]}', '36 /prepared: expected an object, found an array'],
    ['1', '0 the whole: expected an object, found 1'],
    ['{"title":"T"}', '0 /version: expected a value, found nothing'],
    ['{"title":"T","version":1,"tags":"a","version":2}', '46 /version: expected 1, found 2'],
    [`{"version":1,"title":"T","sources":[{"url":"]\\"}","skip":[3, 0]}]}`, '61 /sources/0/skip/1'],
    [`{"version":1,"title":"T","tags":"${'x'.repeat(100)}"}`, `found "${'x'.repeat(59)}…`],
    ['{"version":1,"title":"T","quotes":[{"paragraphs":[],"at":[]}]}', '49 /quotes/0/paragraphs'],
    ['{"version":1,"briefs":[]}', 'expected a brief, found none'],
  ])('says what is wrong with %s, and where', (json, fault) => {
    const reading = readBriefsJson(json, 'x');
    const faults = reading.kind === 'fault' ? reading.faults : [];
    expect(faults.map(({ message, offset }) => `${offset} ${message}`).join('\n')).toContain(fault);
  });

  test('finds any value in any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ' ', '\t', 2), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        const visit = (part: unknown, path: readonly PropertyKey[]): void => {
          const place = valueOffset(text, path);
          expect(text.slice(place)).toMatch(/^[^\s,:]/);
          const written = JSON.stringify(part, undefined, space);
          // Lines inside are indented more than by itself.
          const bare = (json: string) => json.replaceAll(/\s/g, '');
          expect(bare(text.slice(place)).startsWith(bare(written))).toBe(true);
          if (typeof part !== 'object' || part === null) return;
          for (const [key, item] of Object.entries(part))
            visit(item, [...path, Array.isArray(part) ? Number(key) : key]);
        };
        visit(value, []);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
        readBriefsJson(json, 'x');
      }),
    );
  });
});
