import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundBrief } from '../folder.ts';
import {
  ARTICLE,
  briefOf,
  FALSE,
  makeLibrary,
  NOW,
  record,
  recordOf,
  SHORT,
  TRUE,
} from './port.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

describe('sitrep check --record', () => {
  test('writes down what was found beside the brief, and says so', async () => {
    const cwd = makeLibrary();
    expect(await record(cwd)).toEqual({
      status: 0,
      out: `b: 2 of 2 verified against the source whose SHA-256 begins ${SHORT}\nb: recorded in b.evidence.json\n1 brief checked: no faults\n`,
      err: '',
    });
    expect(recordOf(cwd)).toBe(`{
  "sitrepEvidence": 1,
  "brief": {
    "sha256": "${hashOf(TRUE)}"
  },
  "checked": "2026-11-22",
  "sources": [
    {
      "sha256": "${hashOf(ARTICLE)}"
    }
  ],
  "items": [
    {
      "item": "/figures/0",
      "verdict": "verified",
      "grade": "exact",
      "passages": [
        [
          {
            "paragraph": 2,
            "selector": {
              "type": "TextPositionSelector",
              "start": ${ARTICLE.indexOf('Some 40')},
              "end": ${ARTICLE.indexOf(', insiders')}
            }
          }
        ]
      ]
    },
    {
      "item": "/quotes/0",
      "verdict": "verified",
      "grade": "exact",
      "passages": [
        [
          {
            "paragraph": 3,
            "selector": {
              "type": "TextPositionSelector",
              "start": ${ARTICLE.indexOf('We are')},
              "end": ${ARTICLE.indexOf('”')}
            }
          }
        ]
      ]
    }
  ]
}
`);
    expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.evidence.json', 'b.yaml']);
  });

  test('leaves a record that says the same as it is, with its day', async () => {
    const cwd = makeLibrary();
    await record(cwd);
    const [before, { mtimeNs }] = [
      recordOf(cwd),
      statSync(join(cwd, 'b.evidence.json'), { bigint: true }),
    ];
    const { status, out } = await run(['check', '--record', '--source', 'a.txt', 'b.yaml'], {
      cwd,
    });
    expect(status).toBe(0);
    expect(out).toContain('b: as recorded on 2026-11-22 in b.evidence.json\n');
    expect(recordOf(cwd)).toBe(before);
    expect(statSync(join(cwd, 'b.evidence.json'), { bigint: true }).mtimeNs).toBe(mtimeNs);
  });

  test('renews a record of an earlier state', async () => {
    const cwd = makeLibrary();
    await record(cwd);
    writeFileSync(join(cwd, 'b.yaml'), `${TRUE}tags: [a]\n`);
    expect((await record(cwd)).out).toContain('b: recorded in b.evidence.json\n');
    expect(recordOf(cwd)).toContain(hashOf(`${TRUE}tags: [a]\n`));
  });

  test('records what is wrong too, without a word of it', async () => {
    const cwd = makeLibrary({ 'b.yaml': FALSE });
    const { status, out } = await record(cwd);
    expect(status).toBe(1);
    expect(out).toContain('b: recorded in b.evidence.json\n');
    expect(JSON.parse(recordOf(cwd)).items[1]).toMatchObject({
      verdict: 'altered',
      findings: ['quote-altered'],
    });
    expect(recordOf(cwd)).not.toMatch(/opening|Friday|Pollard|Some 40/);
  });

  test('takes hashes of bytes, with their byte-order mark and line ends', async () => {
    const article = `\uFEFF${ARTICLE.replaceAll('\n', '\r\n')}`;
    const brief = `\uFEFF${briefOf('“not opening” -- Ada Pollard (p3)', `sha256: ${hashOf(article)}`)}`;
    const cwd = makeLibrary({ 'a.txt': article, 'b.yaml': brief.replaceAll('\n', '\r\n') });
    expect((await record(cwd)).out).toContain('b: recorded in b.evidence.json');
    const written = JSON.parse(recordOf(cwd));
    expect(written.brief.sha256).toBe(hashOf(readFileSync(join(cwd, 'b.yaml'))));
    expect(written.sources[0].sha256).toBe(hashOf(readFileSync(join(cwd, 'a.txt'))));
  });

  test.each([
    ['another JSON', '{"name": "package"}\n'],
    ['a record of a later version', '{"sitrepEvidence": 2}'],
    ['a record with marks of a merge', '<<<<<<< HEAD\n{"sitrepEvidence": 1}'],
    ['nothing in it', ''],
  ])('never writes over a file that is none of its own: %s', async (_, content) => {
    const cwd = makeLibrary({ 'b.evidence.json': content });
    const { status, out, err } = await record(cwd);
    expect(status).toBe(2);
    expect(out).not.toContain('recorded');
    expect(err).toBe(
      'sitrep: b: not recorded: cannot write b.evidence.json: a file of that name is there, and it is no evidence record; move it away, or remove it\n',
    );
    expect(recordOf(cwd)).toBe(content);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link', (path: string) => symlinkSync('a.txt', path)],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path)],
  ])('nor over %s', async (_, make) => {
    const cwd = makeLibrary();
    make(join(cwd, 'b.evidence.json'));
    const { status, err } = await record(cwd);
    expect(status).toBe(2);
    expect(err).toContain('not recorded');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(ARTICLE);
    expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.evidence.json', 'b.yaml']);
  });

  test.each([
    ['a broken brief', 'x.yaml', soundBrief('Broken', 'status: open\n'), 'the brief is broken', 1],
    ['one without a source', 'x.yaml', soundBrief('Sourceless'), 'it names no source', 1],
    [
      'one whose source is not here',
      'x.yaml',
      soundBrief('Absent', `source: {sha256: ${'0a'.repeat(32)}}\n`),
      'its source is not here',
      1,
    ],
    [
      'one with several of which one is not here',
      'x.yaml',
      soundBrief('Half', `sources: {one: {sha256: ${hashOf(ARTICLE)}}, two: {headline: H}}\n`),
      'not all of its sources are here',
      1,
    ],
    [
      'one whose source has changed',
      'x.yaml',
      soundBrief('Changed', `source: {file: a.txt, sha256: ${'0a'.repeat(32)}}\n`),
      'the text of a source has another hash than the brief gives',
      1,
    ],
  ])(
    'says why it does not record %s, and records the others',
    async (_, name, text, reason, status) => {
      const cwd = makeLibrary({ [name]: text });
      const outcome = await record(cwd, name, 'b.yaml');
      expect(outcome.status).toBe(status);
      expect(outcome.err).toBe(`sitrep: x: not recorded: ${reason}\n`);
      expect(outcome.out).toContain('b: recorded in b.evidence.json\n');
      expect(readdirSync(cwd)).not.toContain('x.evidence.json');
    },
  );

  test('does not record standard input', async () => {
    const cwd = makeLibrary();
    const { status, out, err } = await run(['check', '--record', '--source', 'a.txt', '-'], {
      cwd,
      stdin: TRUE,
    });
    expect(status).toBe(1);
    expect(out).toContain('2 of 2 verified');
    expect(err).toContain('not recorded: it came through standard input');
    expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.yaml']);
  });

  test('gives one file to one brief', async () => {
    const cwd = makeLibrary({ 'b.yml': TRUE.replace('title: T', 'title: U') });
    const { status, err } = await record(cwd, '.');
    expect(status).toBe(2);
    expect(err).toBe(
      'sitrep: b: not recorded: cannot write b.evidence.json: it belongs to b.yaml\n',
    );
    expect(recordOf(cwd)).toContain(hashOf(TRUE));
  });

  test('as JSON says what was written', async () => {
    const cwd = makeLibrary();
    const argv = ['check', '--record', '--format', 'json', '--source', 'a.txt', 'b.yaml'];
    const written = [];
    for (let time = 0; time < 2; time++)
      written.push(JSON.parse((await run(argv, { cwd, env: NOW })).out).files[0].record);
    expect(written).toEqual([
      { written: true, path: 'b.evidence.json', day: '2026-11-22' },
      { written: false, path: 'b.evidence.json', day: '2026-11-22' },
    ]);
  });
});
