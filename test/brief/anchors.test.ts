import { describe, expect, test } from 'vitest';
import { anchorsMeant } from '../../src/brief/format/short-form.ts';
import { formatAnchor } from '../../src/brief/model/wording.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { writeBrief } from '../../src/brief/writing/write-yaml.ts';
import { briefOf, codesOf, item } from './read.ts';

/** The text and the anchors of a short form. */
function split(written: string, head = ''): readonly [string, string] {
  const [point] = briefOf(`${head}summary:\n${item(written)}`).summary;
  return [point?.text ?? '', point?.at.map(formatAnchor).join(' ') ?? ''];
}

describe('anchors at the end of a short form', () => {
  test.each([
    ['A (p5)', 'A', 'p5'],
    ['A (p5, p9)', 'A', 'p5 p9'],
    ['A (p5,p9)', 'A', 'p5 p9'],
    ['A ( p5 , p9 )', 'A', 'p5 p9'],
    ['A (p13-14)', 'A', 'p13-14'],
    ['A. (p5) ', 'A.', 'p5'],
    ['A(p5)', 'A', 'p5'],
    ['A (with brackets) (p5)', 'A (with brackets)', 'p5'],
    ['A (p5) (p6)', 'A (p5)', 'p6'],
    ['A\n(p5)', 'A', 'p5'],
    ['A', 'A', ''],
    ['A (5)', 'A (5)', ''],
    ['A (see p5)', 'A (see p5)', ''],
    ['A (p5) and more', 'A (p5) and more', ''],
    ['A p5', 'A p5', ''],
  ])('%j is %j at %j', (written, text, anchors) => {
    expect(split(written)).toEqual([text, anchors]);
  });

  test('name their source where there are several', () => {
    const head = 'sources: {mts: a.txt, the_times-2: b.txt}\n';
    expect(split('A (mts:p5, the_times-2:p6-7)', head)).toEqual(['A', 'mts:p5 the_times-2:p6-7']);
  });

  test.each([
    'A (P5)',
    'A (p 5)',
    'A [p5]',
    'A (p5; p6)',
    'A (pp. 5-6)',
    'A (para 5)',
    'A (p5',
    'A (p5).',
    'A (p5–6)',
    'A (see p5)',
    'A (cf. mts:p5)',
    'A (p5 and p6)',
    'A (p5/p6)',
    'A (p5 + p6)',
    'A (p5 p6)',
    'A (p5 to 6)',
    'A (mts:p5 and lantern:p6)',
    'A (paragraphs 5 and 6)',
  ])('are asked about where they are nearly that: %j', (written) => {
    expect(codesOf(`summary:\n${item(written)}`)).toEqual(['anchor-like']);
  });

  test.each([
    'A (in 2024)',
    'A (from P and Q)',
    'A (see page 5)',
    'A (at 5 pm)',
    'A (see the 5 posts)',
  ])('are not asked about where they are far from that: %j', (written) => {
    expect(codesOf(`summary:\n${item(written)}`)).toEqual([]);
  });

  test.each([
    ['see p5', ['p5']],
    ['cf. mts:p5', ['mts:p5']],
    ['p5 and p6', ['p5', 'p6']],
    ['p5/6', ['p5', 'p6']],
    ['p5 p6', ['p5', 'p6']],
    ['p5 to p6', ['p5-6']],
    ['mts:p5 and lantern:p6', ['mts:p5', 'lantern:p6']],
    ['paragraphs 5 and 6', ['p5', 'p6']],
    ['p5 and more', undefined],
  ])('%j are meant to be %j', (written, meant) => {
    expect(anchorsMeant(written)).toEqual(meant);
  });

  test.each([
    ['A (p0)', 'anchor-malformed'],
    ['A (p05)', 'anchor-malformed'],
    ['A (p1234567)', 'anchor-malformed'],
    ['A (p9-4)', 'anchor-reversed'],
    ['A (mts:p4)', 'anchor-source'],
    ['(p4)', 'empty-value'],
  ])('are refused: %j', (written, code) => {
    expect(codesOf(`summary:\n${item(written)}`)).toEqual([code]);
  });
});

describe('anchors under `at`', () => {
  test.each(['p5', '[p5]', '[p5, p13-14]', '"p5"', '\n      - p5\n      - p6'])(
    '%j is sound',
    (at) => {
      expect(codesOf(`summary:\n  - text: A\n    at: ${at}`)).toEqual([]);
    },
  );

  test.each([
    ['5', 'anchor-malformed'],
    ['p', 'anchor-malformed'],
    ['P5', 'anchor-malformed'],
    ['p5, p6', 'anchor-malformed'],
    ['[p5, [p6]]', 'wrong-type'],
    ['{p5: p6}', 'wrong-type'],
    ['[]', 'empty-value'],
    ['', 'empty-value'],
    ['p6-5', 'anchor-reversed'],
    ['mts:p5', 'anchor-source'],
  ])('%j is %s', (at, code) => {
    expect(codesOf(`summary:\n  - text: A\n    at: ${at}`)).toEqual([code]);
  });

  test('can point to one paragraph twice', () => {
    expect(codesOf('summary:\n  - text: A\n    at: p5-5')).toEqual([]);
  });
});

test('an anchor to a skipped paragraph gets a warning, except in caveats', () => {
  const head = 'source: {file: a.txt, skip: [1, 9]}\n';
  expect(codesOf(`${head}summary:\n  - A (p8-10)`)).toEqual(['anchor-skipped']);
  expect(codesOf(`${head}caveats:\n  - A (p1)`)).toEqual([]);
});

describe('`skip`', () => {
  /** The source of a brief with this value. */
  function sourceWith(skip: string): string {
    return `source: {file: a.txt, skip: ${skip}}`;
  }

  test('takes numbers and ranges', () => {
    const brief = briefOf(sourceWith('[1, 34-36, 9-9]'));
    expect(brief.sources[0]?.skip).toEqual([1, 34, 35, 36, 9]);
  });

  test('is written with ranges again', () => {
    const brief = briefOf(sourceWith('[1, 2, 34, 35, 36, 9]'));
    expect(writeBrief(brief)).toContain('skip: [1, 2, 34-36, 9]');
    expect(parseBrief(writeBrief(brief), 'varna-port.yaml').brief).toEqual(brief);
  });

  test.each([
    ['[p7]', 'write 7'],
    ['[34–38]', 'write 34-38'],
    ['[34 to 38]', 'write 34-38'],
    ['[38-34]', 'write 34-38'],
    ['[a]', 'such as: skip: [1, 34-38]'],
    ['34-38', 'write [34-38]'],
    ['"p34-38"', 'write [34-38]'],
    ['[1-999999]', undefined],
  ])('%s is refused, and the help is: %s', (skip, help) => {
    const { diagnostics } = parseBrief(`sitrep: 1\ntitle: T\n${sourceWith(skip)}\n`, 'b.yaml');
    expect(diagnostics.map((one) => one.help)).toEqual([help]);
  });
});
