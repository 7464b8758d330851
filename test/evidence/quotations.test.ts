import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationAt, quotationsOf } from '../../src/article/quotations/quotations.ts';
import { readSource } from '../../src/article/source-text.ts';

/** The quotations of a text, inner ones in brackets, parts joined by a bar. */
function read(text: string): string[] {
  const source = readSource(text);
  return Array.from(quotationsOf(source).quotations, ({ parts, within }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end).trim()).join(' | ');
    return within ? `(${words})` : words;
  });
}

const warn = (text: string): string[] =>
  quotationsOf(readSource(text)).warnings.map(
    ({ code, paragraph, place }) => `${code} p${paragraph} ${place.start}`,
  );

describe('marks of many styles', () => {
  test.each([
    ['He said “we go” and left.', ['we go']],
    ['He said "we go" and left.', ['we go']],
    ['He said ‘we go’ and left.', ['we go']],
    ["He said 'we go' and left.", ['we go']],
    ['Er sagte: „Wir gehen“, und ging.', ['Wir gehen']],
    ['Er sagte: „Wir gehen ‚nie‘ zurück“.', ['Wir gehen ‚nie‘ zurück', '(nie)']],
    ['Powiedział: „Idziemy”.', ['Idziemy']],
    ['Il a dit « nous irons » hier.', ['nous irons']],
    ['»Wir gehen«, sagte er.', ['Wir gehen']],
    ['Han sade ”vi går” igår.', ['vi går']],
    ['彼は「行く『今』」と言った。', ['行く『今』', '(今)']],
    ['“He said ‘hold on’ twice.”', ['He said ‘hold on’ twice.', '(hold on)']],
    ['‘He said “hold on” twice.’', ['He said “hold on” twice.', '(hold on)']],
    ['("In brackets")', ['In brackets']],
    ['“One,” he said, “two.”', ['One,', 'two.']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(warn(text)).toEqual([]);
  });
});

describe('single marks known from apostrophes', () => {
  test.each([
    ["the soldiers' 'heavy losses'", ['heavy losses']],
    ['the soldiers’ ‘heavy losses’ there', ['heavy losses']],
    ["'The soldiers' losses were heavy,' he said.", ["The soldiers' losses were heavy,"]],
    ['‘The soldiers’ losses were heavy,’ he said.', ['The soldiers’ losses were heavy,']],
    [
      "'We won't go,' he said, 'and they don't either.'",
      ["We won't go,", "and they don't either."],
    ],
    ["rock 'n' roll of the '90s, 'tis 'good' stuff", ['good']],
    ['in the ’90s and ‘90s', []],
    ['the boys’ and girls’ boots', []],
    ['a 5\' man and a 12" gun', []],
    ['‘Heavy losses’ among the soldiers’ ranks', ['Heavy losses']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a quotation over several paragraphs', () => {
  test('goes on where the next one opens anew', () => {
    expect(read('He said: “One.\n“Two.\n“Three.”\nFour.')).toEqual(['One. | Two. | Three.']);
    expect(read('He said: "One.\n"Two."')).toEqual(['One. | Two.']);
    expect(read('Il dit : « Un.\n» Deux. »')).toEqual(['Un. | Deux.']);
  });

  test('does not where it does not', () => {
    expect(read('He said: “One.\nTwo.”')).toEqual([]);
    expect(warn('He said: “One.\nTwo.”')).toEqual([
      'mark-never-closed p1 9',
      'mark-never-opened p2 19',
    ]);
  });
});

describe('marks that do not add up', () => {
  test('two opened and one closed: the inner span', () => {
    const text = 'He told them “2030 will be a “hard year for all” in the north.\nHe added “more”.';
    expect(read(text)).toEqual(['hard year for all', 'more']);
    expect(warn(text)).toEqual(['mark-never-closed p1 13']);
  });

  test('the same where the next paragraph opens with a mark', () => {
    const text = 'He told them “it is a “hard year” here.\n“We go,” she said.';
    expect(read(text)).toEqual(['hard year', 'We go,']);
  });

  test('one opened and two closed: the first', () => {
    const text = 'A “hard year” for all” here.';
    expect(read(text)).toEqual(['hard year']);
    expect(warn(text)).toEqual(['mark-never-opened p1 21']);
  });

  test('no text makes it fail, and every span is inside the text', () => {
    const signs = fc.constantFrom(...'“”‘’"\'„«»‹›「」 a s.,\n'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        const source = readSource(text);
        for (const { parts } of quotationsOf(source).quotations) {
          expect(parts.length).toBeGreaterThan(0);
          for (const { start, end, paragraph } of parts) {
            const whole = source.paragraphs.get(paragraph);
            expect(start).toBeLessThan(end);
            expect(whole && whole.start <= start && end <= whole.end).toBe(true);
          }
        }
      }),
    );
  });
});

test('the outermost quotation at an offset', () => {
  const source = readSource('He said “go ‘now’ or never” then.');
  const at = (words: string) => quotationAt(source, source.text.indexOf(words))?.parts[0];
  expect(at('now')).toEqual(at('go'));
  expect(at('then')).toBeUndefined();
  expect(at('He')).toBeUndefined();
});

test('no paragraph but the source’s own has quotations: not p0, none past the end', () => {
  const { outer } = quotationsOf(readSource('He said “we go” and left.'));
  const counts = [0, 1, 2, 9].map((number) => [...outer.inParagraph(number)].length);
  expect(counts).toEqual([0, 1, 0, 0]);
  const whole = { start: 0, end: 99 };
  for (const number of [0, 2]) {
    expect([...outer.partsIn(number, whole)]).toEqual([]);
    expect(outer.extentIn(number)).toBeUndefined();
  }
});
