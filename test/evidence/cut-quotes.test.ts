/** Quotes that are cut from a sentence which goes on to say something else, and those that are cut honestly. */
import { describe, expect, test } from 'vitest';
import { quote, said } from './cases.ts';

const codesOf = (words: string, text: string): readonly string[] =>
  quote(`Ada Vale said: “${words}”`, text).codes;

describe('a cut that turns the sense is reported', () => {
  test.each([
    ['They offered us nothing at all.', 'They offered us'],
    ['We trust nobody in the council.', 'We trust […]'],
    ['We are not leaving at all.', 'leaving at all'],
    ['The pier will open unless it snows.', 'The pier will open'],
    ['The pier will open, but only for an hour.', 'The pier will open'],
    ['We can pay as long as they deliver.', 'We can pay'],
    ['He denies that the bridge was unsafe.', 'the bridge was unsafe'],
    ['No one believes that the fire was set.', 'the fire was set'],
    ['Nobody thinks we cheated.', 'we cheated'],
    ['We refused to sell the mill.', 'sell the mill'],
    ['It is wrong to say the crew was drunk.', 'the crew was drunk'],
    ['That the crew was drunk is a lie.', 'the crew was drunk'],
    ['Not once, not ever, sorry for it.', 'sorry for it'],
    ['Unless the fog lifts, we will sail tonight.', 'we will sail tonight'],
    ['Should we close the mill?', 'we close the mill'],
    ['We expect more than 300 guests.', '300 guests'],
  ])('%s: %s', (words, text) => expect(codesOf(words, text)).toContain('quote-cut-short'));

  test.each([
    ['We lost 5 million.', 'We lost 5'],
    ['We lost two thousand sheep.', 'We lost two'],
    ['Rates rose 4 per cent in a year.', 'Rates rose 4'],
  ])('through a number: %s: %s', (words, text) =>
    expect(codesOf(words, text)).toContain('quote-altered'),
  );

  test('in another language, where it is known', () => {
    const body = 'Ada Vale: „Wir öffnen den Hafen, es sei denn, es stürmt.“';
    expect(quote(body, 'Wir öffnen den Hafen', 'p1', 'de').codes).toContain('quote-cut-short');
  });
});

describe('an honest cut is quiet', () => {
  test.each([
    ['The pier will open in the spring.', 'The pier will open'],
    ['The pier will open because the ice is gone.', 'The pier will open'],
    ['It was a hard winter, and nobody came.', 'It was a hard winter'],
    ['The pier, which we love, will open.', 'The pier'],
    ['Nobody came, but the pier will open.', 'the pier will open'],
    ['We never rest. The pier will open.', 'The pier will open'],
    ['We will stay until Monday.', 'We will stay'],
    ['We will stay even if it rains.', 'We will stay'],
    ['They were late because of the fog.', 'because of the fog'],
    ['I can tell you the mill is safe.', 'the mill is safe'],
    ['We did not go since the road was shut.', 'the road was shut'],
    ['In May we go home.', 'we go home'],
  ])('%s: %s', (words, text) => expect(codesOf(words, text)).toEqual([]));
});

describe('what an ellipsis leaves out', () => {
  test.each([
    [
      'We are opposed to selling the mill.',
      'We are […] selling the mill',
      'quote-elision-negation',
    ],
    ['We stopped buying grain.', 'We […] buying grain', 'quote-elision-negation'],
    ['They ruled out closing the mill.', 'They […] closing the mill', 'quote-elision-negation'],
    ['We avoid talking to them.', 'We […] talking to them', 'quote-elision-negation'],
    [
      'The mayor took the money. Bo Lund saved the bridge.',
      'The mayor […] saved the bridge',
      'quote-stitched',
    ],
  ])('%s: %s', (words, text, code) => expect(codesOf(words, text)).toContain(code));

  test.each([
    ['We fought against the flood in the spring.', 'We fought […] in the spring'],
    ['The mayor took the money. And she kept it.', 'The mayor took the money […] And she kept it'],
    ['We leave the town in May and go home.', 'We leave the town […] and go home'],
  ])('but not %s: %s', (words, text) => expect(codesOf(words, text)).toEqual([]));
});

describe('brackets', () => {
  test.each([
    ['We owe you nothing.', 'We owe you [everything]'],
    ['Six ships will sail.', '[The ships] will sail'],
    ['The road is dangerous.', 'The road is [safe]'],
    ['Norway must pay for it.', '[Sweden] must pay for it'],
    ['We sail on Tuesday.', 'We sail on [Sunday]'],
    ['They back the plan.', 'They [claim to] back the plan'],
    ['They back the plan.', 'They [secretly] back the plan'],
    ['Go.', '[We will never ever] Go'],
  ])('that do more than explain: %s: %s', (words, text) =>
    expect(codesOf(words, text)).not.toEqual([]),
  );

  test.each([
    ['The mayor, Bo Lund, left. She said: “He was ill.”', '[Lund] was ill'],
    ['The mayor, Bo Lund, left. She said: “We met him.”', 'We met [Bo Lund]'],
    ['The mayor, Bo Lund, left. She said: “It is his mill.”', 'It is [Lund’s] mill'],
    ['She said: “They close the mill.”', 'They close[d] the mill'],
    ['She said: “The mill closes.”', 'The mill [closed]'],
    ['She said: “Well, the mill closes.”', '[T]he mill closes'],
    ['She said: “The EU must pay.”', 'The [European Union] must pay'],
    ['She said: “They was ill.”', 'They was [sic] ill'],
    ['She said: “They were ill.”', '[The crews] were ill'],
  ])('that explain: %s: %s', (source, text) => {
    expect(quote(source, text).codes.filter((code) => code !== 'quote-cut-short')).toEqual([]);
  });
});

describe('one statement in several quotations', () => {
  test.each([
    '“It is over,” Ada Vale said, “and we are done.”',
    '“It is over,” said Ada Vale, “and we are done.”',
    '“It is over,” Ada Vale said. “And we are done.”',
  ])('%s', (source) => {
    const text = source.includes('And')
      ? 'It is over […] And we are done'
      : 'It is over […] and we are done';
    expect(said(source, text, 'Ada Vale')).toMatchObject({ verdict: 'verified elided', codes: [] });
  });

  test.each([
    '“It is over,” Ada Vale said. “And we are done,” Bo Lund said.',
    '“It is over,” Ada Vale said. Bo Lund replied: “And we are done.”',
    '“It is over,” Ada Vale said, and Bo Lund replied, “And we are done.”',
    '“It is over.” The crowd left. “And we are done.”',
  ])('but not %s', (source) => {
    expect(said(source, 'It is over […] And we are done', 'Ada Vale').codes).toContain(
      'quote-stitched',
    );
  });
});

test('the words of a quotation within another are not the outer speaker’s', () => {
  const source = 'Ada Vale said: “He shouted ‘let go’ and fell.”';
  expect(said(source, 'let go', 'Ada Vale').codes).toEqual(['attribution-not-near']);
  expect(said(source, 'He shouted ‘let go’', 'Ada Vale').codes).toEqual([]);
});

describe('typography', () => {
  test.each([
    ['Ada Vale said: “The ﬂood of eﬀort.”', 'The flood of effort.'],
    ['Ada Vale said: “We wait — always.”', 'We wait -- always.'],
    ['Ada Vale said: “We wait -- always.”', 'We wait – always.'],
    ['Ada Vale said: “It`s the crew´s mill.”', "It's the crew's mill."],
    ["Ada Vale said: ``The mill is shut.''", 'The mill is shut.'],
    ['»Vi går hem», sa Ada Vale.', 'Vi går hem'],
    ['»Wir gehen heim«, sagte Ada Vale.', 'Wir gehen heim'],
  ])('%s', (source, text) => expect(quote(source, text).verdict).toMatch(/^verified/));

  test('`can not` is no lost hedge', () => {
    const { check } = quote('Ada Vale said: “We can not go.”', 'We cannot go.');
    expect(check.diff?.changes.map(({ kind }) => kind)).toEqual(['spacing']);
  });
});
