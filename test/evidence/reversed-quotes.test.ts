/** Quotes whose brackets, ellipses or surroundings make a speaker say what they did not. */
import { describe, expect, test } from 'vitest';
import { quote, said } from './cases.ts';

const q = (words: string, text: string): string =>
  [quote(`Ada Vale said: “${words}”`, text)].map(({ verdict, codes }) =>
    [verdict.split(' ')[0], ...codes].join(' '),
  )[0] ?? '';

const NEGATION = 'altered quote-elision-negation';
const ALTERED = 'altered quote-altered';
const HIDES = 'verified quote-elision-hides';

describe('brackets', () => {
  test.each([
    ['We lost 500 men', 'We lost [900] men', ALTERED],
    ['We lost 500 men', 'We lost 500 [thousand] men', ALTERED],
    ['We saw 500 men go', '[900] men go', ALTERED],
    ['We lost 500 men', 'We lost 500 [thousand]', ALTERED],
    ['So 500 men went', '[The] 500 men went', 'verified'],
    ['We lost 11,000 men', 'We lost [9]11,000 men', ALTERED],
    ['We lost 11,000 men', 'We lost 11,000[,000] men', ALTERED],
    ['We are opening the pier', 'We are [un]opening the pier', ALTERED],
    ['It could reopen in May', 'It [will] reopen in May', HIDES],
    ['We sent more than 100 ships', 'We sent [exactly] 100 ships', HIDES],
    ['The pier is safe to use', 'The pier is [dangerous] to use', HIDES],
    ['On Monday the ship sank', '[The] ship sank', 'verified'],
    ['and they left it', '[t]hey left it', 'verified'],
    ['She said he won the cup', 'She said [Healey] won the cup', HIDES],
    ['Healey ran, and she said he won', 'she said [Healey] won', 'verified'],
    ['She said the mayor won the cup', 'She said [Healey] won the cup', HIDES],
    ['I said that I am done', 'I said that [it was] done', 'verified'],
    ['They open the pier', 'They open[ed] the pier', 'verified'],
    ['We sent 40 ships', 'We sent 40 [northern] ships', HIDES],
  ])('%s: %s', (words, text, expected) => expect(q(words, text)).toBe(expected));
});

describe('ellipses', () => {
  test.each([
    ['we expect more than 100 ships', 'we expect […] 100 ships', HIDES],
    ['We lost 500 men', 'We lost […] men', HIDES],
    ['We refused to open the pier', 'We […] open the pier', HIDES],
    ['We failed to open the pier', 'We […] open the pier', NEGATION],
    ['We deny that the pier is shut', 'We […] is shut', NEGATION],
    ['It is far from safe here', 'It is […] safe here', NEGATION],
    ['It is anything but safe here', 'It is […] safe here', NEGATION],
    ['We rarely open the pier', 'We […] open the pier', NEGATION],
    ['We ne voulons pas la guerre', 'We […] voulons […] la guerre', 'altered'],
    ['Wir wollen nicht schließen', 'Wir wollen […] schließen', NEGATION],
    ['La guerra nunca acaba bien', 'La guerra […] acaba bien', NEGATION],
    ['Мы не закроем порт', 'Мы […] закроем порт', NEGATION],
    ['Liman kapalı değil artık', 'Liman kapalı […] artık', NEGATION],
    ['我们不关港口', '我们[…]关港口', NEGATION],
    ['We will open the old pier in May', 'We will open […] in May', 'verified'],
  ])('%s: %s', (words, text, expected) => expect(q(words, text)).toContain(expected));
});

describe('words that the source has denied', () => {
  test.each([
    'Petrova denied saying “the port is lost”.',
    'Petrova never said “the port is lost”.',
    '“the port is lost”, Petrova did not say.',
    'Petrova rejected the claim that “the port is lost”.',
  ])('%s', (source) => {
    const { codes, check } = said(source, 'the port is lost', 'Petrova');
    expect(codes).toContain('attribution-not-near');
    expect(check.findings.map(({ message }) => message).join()).toContain('denied');
  });

  test.each([
    'Petrova denied it, saying “the port is lost”.',
    'Petrova dismissed the plan as “the port is lost”.',
    'Petrova rejected the plan and said “the port is lost”.',
    'Petrova did not stay. She said: “the port is lost”.',
  ])('but not %s', (source) => {
    const { check } = said(source, 'the port is lost', 'Petrova');
    expect(check.findings.map(({ message }) => message).join()).not.toContain('denied');
  });
});

describe('what stands for I and we', () => {
  test.each([
    ['Ann Lee said: “We will open the port.”', '[the government] will open the port', 1],
    ['Ann Lee said: “We will open the port.”', '[Ann Lee] will open the port', 0],
    ['Ann Lee said: “I will open the port.”', '[Bo Orr] will open the port', 1],
    ['Ann Lee said: “They told us to open the port.”', 'They told [the government] to open', 1],
    ['Ann Lee said: “They told me to open the port.”', 'They told [her] to open', 0],
    [
      'Ann Lee, head of the Skell Line, said: “Our ships will sail.”',
      '[the Skell Line’s] ships will sail',
      0,
    ],
    ['Ann Lee said of Bo Orr: “He will open the port.”', '[Orr] will open the port', 0],
  ])('%s %s', (source, text, found) => {
    expect(quote(`${source} Bo Orr left. The government waits.`, text).codes).toHaveLength(found);
  });
});

describe('words between neither and nor, in other languages', () => {
  test.each([
    ['fr', 'Anne a dit : « Nous ne voulons ni la guerre au port ni la paix ici. »', 'la paix ici'],
    [
      'fr',
      'Anne a dit : « Ils partent sans armes ni bagages vers le nord. »',
      'bagages vers le nord',
    ],
    ['es', 'Ana dijo: «Ni el puerto ni la ciudad cerrarán este año.»', 'la ciudad'],
  ])('%s: %s', (language, source, text) => {
    expect(quote(source, text, 'p1', language).codes).toContain('quote-cut-short');
  });
});
