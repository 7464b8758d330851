import { describe, expect, test } from 'vitest';
import { quote } from './cases.ts';

const RUNNING =
  'Her spokesman said: “We are very clear that we stand ready.\n' +
  '“But we are also very clear that we are not sending any ships to the northern harbour this winter.”\n' +
  'Hale spoke of “heavy fog”. Marrow called it “a long night”.';

describe('verified', () => {
  test.each([
    ['the very characters', 'She said “it’s a long – night”.', 'it’s a long – night', 'exact'],
    ['curly against straight marks', 'She said “it’s a night”.', "it's a night", 'folded'],
    [
      'no-break and thin spaces',
      'She said “a\u00A0long\u2009\u202Fnight”.',
      'a long night',
      'folded',
    ],
    ['an em dash against a hyphen', 'She said “a night — long”.', 'a night - long', 'folded'],
    [
      'soft hyphens and zero-width characters',
      'She said “a lo\u00ADng\u200B night”.',
      'a long night',
      'folded',
    ],
    ['a source in NFD', 'She said “a café night”.'.normalize('NFD'), 'a café night', 'folded'],
    ['CRLF', 'One.\r\n\r\nShe said “a long night”.\r\n', 'a long night', 'exact'],
    ['ellipsis characters', 'She said “a long ... night”.', 'a long … night', 'folded'],
    ['an ellipsis of the speaker’s own', 'She said “a long … night”.', 'a long … night', 'exact'],
    ['guillemets', 'Elle dit « une longue nuit ».', 'une longue nuit', 'exact'],
    ['low and high marks', 'Sie sprach von einer „langen Nacht“.', 'langen Nacht', 'exact'],
    ['corner brackets', '彼は「長い夜だった」と言った。', '長い夜だった', 'exact'],
    [
      'British marks beside a possessive',
      "the soldiers' 'heavy losses' there",
      'heavy losses',
      'exact',
    ],
    [
      'a quote inside a quote',
      '“She said ‘hold on’ twice,” he said.',
      'She said ‘hold on’ twice',
      'exact',
    ],
    [
      'inner marks changed by house style',
      '‘She said “hold on” twice,’ he said.',
      'She said ‘hold on’ twice',
      'folded',
    ],
    [
      'brackets that are the source’s own',
      'He said “they [the crew] left”.',
      'they [the crew] left',
      'exact',
    ],
    [
      'words left out',
      'He said “we train for fog, and we train for fire”.',
      'we train […] for fire',
      'elided',
    ],
    ['words put in', 'He called it “a work of fiction”.', '[It is] a work of fiction', 'elided'],
    [
      'a capital changed in brackets',
      'He said: “We train for fog.”',
      '[w]e train for fog',
      'elided',
    ],
  ])('%s', (_, source, text, grade) => {
    const at = source.startsWith('One.') ? 'p2' : 'p1';
    expect(quote(source, text, at)).toMatchObject({ verdict: `verified ${grade}`, codes: [] });
  });

  test('a running quotation, with its places in both countings', () => {
    const source = '\u{1F600} He said: “One night.\n“Two nights.”';
    const { verdict, check } = quote(source, 'One night.\n\nTwo nights.', 'p1-2');
    expect(verdict).toBe('verified exact');
    const places = check.passages.flatMap((passage) => passage.places);
    expect(places.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
    expect(places.map(({ range }) => source.slice(range.start, range.end))).toEqual([
      'One night.',
      'Two nights.',
    ]);
    expect(places[0]?.codePoints.start).toBe((places[0]?.range.start ?? 0) - 1);
  });

  test('the inner of two spans where the marks do not add up', () => {
    const source = 'He told them “2030 will be a “hard year for all” in the north.';
    expect(quote(source, 'hard year for all').verdict).toBe('verified exact');
    expect(quote(source, '2030 will be a hard year for all').verdict).toBe('altered');
    expect(quote(source, '2030 will be a')).toMatchObject({ verdict: 'unchecked', codes: [] });
    expect(quote(source, 'in the north')).toMatchObject({ verdict: 'unchecked', codes: [] });
  });

  test('with a warning where a negation right before is cut off', () => {
    const { verdict, codes } = quote(RUNNING, 'sending any ships', 'p2');
    expect(verdict).toBe('verified exact');
    expect(codes).toEqual(['quote-cut-short']);
  });

  test('the editor’s words are shown as such', () => {
    expect(quote('He said “they left the ship”.', 'they [the crew] left').check.inserted).toEqual([
      'the crew',
    ]);
  });
});

describe('altered', () => {
  const SOURCE = 'Hale said: “We may not send more than 40 ships to the harbour in the North.”';
  test.each([
    [
      'a dropped negation',
      'We may send more than 40 ships',
      'negation-dropped',
      'We may [-not -]send more than 40 ships',
    ],
    [
      'a lost hedge',
      'We may not send 40 ships',
      'hedge-lost',
      'We may not send [-more than -]40 ships',
    ],
    [
      'a strengthened hedge',
      'We will not send more than 40 ships',
      'hedge-strengthened',
      'We [-may-]{+will+} not send more than 40 ships',
    ],
    [
      'a changed number',
      'We may not send more than 50 ships',
      'number-changed',
      'We may not send more than [-40-]{+50+} ships',
    ],
    [
      'a changed word',
      'We may not send more than 40 boats',
      'word-changed',
      'We may not send more than 40 [-ships-]{+boats+}',
    ],
    [
      'a changed case',
      'ships to the harbour in the north',
      'case',
      'ships to the harbour in the [-North-]{+north+}',
    ],
    [
      'an added word',
      'We may not ever send more than 40 ships',
      'word-added',
      'We may not {+ever +}send more than 40 ships',
    ],
    [
      'a changed stop',
      'ships to the harbour in the North!',
      'punctuation',
      'ships to the harbour in the North[-.-]{+!+}',
    ],
  ])('%s', (_, text, kind, diff) => {
    const outcome = quote(SOURCE, text);
    expect(outcome).toMatchObject({ verdict: 'altered', codes: ['quote-altered'], diff });
    expect(outcome.check.diff?.changes[0]?.kind).toBe(kind);
  });

  test('a dropped negation inside a long quotation of two paragraphs', () => {
    const text =
      'We are very clear that we stand ready.\n\nBut we are also very clear that we are sending any ships to the northern harbour this winter.';
    const { verdict, diff, check } = quote(RUNNING, text, 'p1-2');
    expect(verdict).toBe('altered');
    expect(check.diff?.changes).toEqual([{ kind: 'negation-dropped', source: 'not', brief: '' }]);
    expect(diff).toContain('we are [-not -]sending');
  });

  test('a hedge before the words leads to the passage that has it, not to a shorter one', () => {
    const source =
      'North Town is suffering “heavy losses”, officials said.\n' +
      'An official said “given the wind, it would be unsurprising if the North Towners are suffering, and do suffer, quite heavy losses”.';
    const { verdict, diff, check } = quote(
      source,
      'the North Towners are suffering heavy losses',
      'p1',
    );
    expect(verdict).toBe('altered');
    expect(check.passages[0]?.places[0]?.paragraph).toBe(2);
    expect(diff).toBe(
      '[-it would be unsurprising if -]the North Towners are suffering[-, and do suffer, quite-] heavy losses',
    );
    expect(check.diff?.changes[0]?.kind).toBe('hedge-lost');
  });

  test('pieces of two speakers', () => {
    const { verdict, codes } = quote(RUNNING, 'heavy fog … a long night', 'p3');
    expect(verdict).toBe('altered');
    expect(codes).toEqual(['quote-stitched']);
    expect(quote(RUNNING, 'heavy fog a long night', 'p3').verdict).not.toMatch(/^verified/);
  });

  test('an ellipsis that hides a negation, which is named', () => {
    const outcome = quote(RUNNING, 'we are … sending any ships', 'p2');
    expect(outcome).toMatchObject({ verdict: 'altered', codes: ['quote-elision-negation'] });
    expect(outcome.check.findings[0]?.message).toContain('‘not’');
    const bracketed = quote(RUNNING, 'we are [surely] sending any ships', 'p2');
    expect(bracketed).toMatchObject({ verdict: 'altered', codes: ['quote-elision-negation'] });
  });

  test('a negation put in with brackets', () => {
    const source = 'He said “we will go to the pier”.';
    expect(quote(source, 'we will [not] go')).toMatchObject({
      verdict: 'altered',
      codes: ['quote-elision-negation'],
    });
  });

  test('but not an ellipsis over a clause of its own', () => {
    const source = 'He said: “The ship, which is not new, will sail.”';
    expect(quote(source, 'The ship […] will sail')).toMatchObject({
      verdict: 'verified elided',
      codes: ['quote-elision-hides'],
    });
  });

  test('common words with one that the source never has', () => {
    const source = `${'The fog came in and the fog went out. '.repeat(200)}\nHe said “the fog came in”.`;
    expect(quote(source, 'the fog came zebra', 'p2')).toMatchObject({
      verdict: 'altered',
      diff: 'the fog came [-in-]{+zebra+}',
    });
  });

  test('words cut in the middle', () => {
    const source = 'He put it at “£3bn for a gear-shift and the minister’s 11,000 men”.';
    for (const text of [
      '3bn for a',
      'shift and the',
      'for a gear',
      'the minister',
      '000 men',
      '£3bn for a gea',
    ]) {
      expect([text, quote(source, text).verdict]).toEqual([text, 'altered']);
    }
  });
});

describe('where', () => {
  test('twice in one running quotation is ambiguous, unless the paragraph is stated', () => {
    const both = quote(RUNNING, 'very clear', 'p1-2');
    expect(both).toMatchObject({ verdict: 'ambiguous', codes: ['quote-ambiguous'] });
    expect(both.check.passages).toHaveLength(2);
    expect(quote(RUNNING, 'very clear', 'p2').verdict).toBe('verified exact');
  });

  const THRICE = 'Town hit by ‘heavy fog’\nHeavy fog hit the town.\nHale spoke of “heavy fog”.';
  test('a phrase in headline, lede and quotation is taken from where it is stated', () => {
    expect(quote(THRICE, 'heavy fog', 'p1').verdict).toBe('verified exact');
    expect(quote(THRICE, 'heavy fog', 'p3').verdict).toBe('verified exact');
    expect(quote(THRICE, 'heavy fog', 'p2')).toMatchObject({
      verdict: 'misplaced',
      codes: ['quote-misplaced'],
    });
    expect(quote(THRICE, 'heavy fog', '').verdict).toBe('ambiguous');
  });

  test('a part of a quotation in a paragraph that is not stated', () => {
    const text = 'stand ready.\n\nBut we are also very clear';
    expect(quote(RUNNING, text, 'p1').verdict).toBe('misplaced');
    expect(quote(RUNNING, text, 'p1-2').verdict).toBe('verified exact');
  });

  test('words that are the source’s own are nobody’s', () => {
    const source = 'The ship sailed at dawn. Hale said “good”.';
    expect(quote(source, 'sailed at dawn')).toMatchObject({
      verdict: 'missing',
      codes: ['quote-outside-marks'],
    });
  });

  test('across the end of a quotation is no quotation', () => {
    expect(quote('Hale said “we go” at dawn.', 'we go at dawn').verdict).not.toMatch(/^verified/);
    expect(quote('“We go,” said Hale, “at dawn.”', 'We go, at dawn').verdict).not.toMatch(
      /^verified/,
    );
  });

  test('nothing like it', () => {
    expect(quote(RUNNING, 'banana bread')).toMatchObject({
      verdict: 'missing',
      codes: ['quote-not-in-source'],
    });
  });

  test('a paragraph past the end', () => {
    const { check } = quote('Hale said “heavy fog”.', 'heavy fog', 'p8-9');
    expect(check.findings.at(-1)?.message).toBe('expected the words in p8-9, found them in p1');
    expect(quote(RUNNING, 'heavy fog', 'p9').codes).toContain('paragraph-not-in-source');
  });
});

describe('words put in at the beginning do not hide what the quote begins after', () => {
  const SOURCE = 'Vale said: “I think it’s fair to say that the harbours would close in winter.”';
  test.each([
    'the harbours would close',
    '[The] harbours would close',
    '[Our] [the] harbours would close',
  ])('%s', (text) => {
    const { verdict, codes } = quote(SOURCE, text);
    expect(verdict).toMatch(/^verified/);
    expect(codes).toEqual(['quote-cut-short']);
  });

  test('where nothing bears on it there is nothing to say', () => {
    const source = 'Vale said: “I know. We knew the harbours would close in winter.”';
    expect(quote(source, '[The] harbours would close').codes).toEqual([]);
  });
});
