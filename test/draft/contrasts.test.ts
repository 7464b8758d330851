/** Questions that a draft asks where two places of an article do not agree. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { draftContrasts } from '../../src/draft/draft-contrasts.ts';

function questionsOf(headline: string | undefined, text: string): readonly string[] {
  const article = { source: readSource(text), skip: new Set<number>(), language: 'en' };
  return draftContrasts(article, headline).map(({ question }) => question);
}

describe('what an article says in two ways', () => {
  test.each([
    [
      'Port of Varna shuts gates in winter storm',
      'The port of Varna could shut its gates in a winter storm on Monday.',
      ['Is it certain what the headline says: “Port of Varna shuts gates in winter storm”?'],
    ],
    [
      'Port of Varna shuts gates in winter storm',
      'The port of Varna shut its gates in a winter storm on Monday.',
      [],
    ],
    [
      'Port of Varna could shut gates in winter storm',
      'The port of Varna could shut its gates in a winter storm on Monday.',
      [],
    ],
    [
      undefined,
      'The storm left 12 sailors injured.\n\nIn all, 40 sailors were injured in the year.',
      [],
    ],
    [
      undefined,
      'The storm came. Some 12 sailors were injured.\n\nLater, 15 sailors were injured.',
      ['Which is right: “Some 12 sailors were injured” or “15 sailors were injured”?'],
    ],
  ])('%s: %s', (headline, text, expected) => {
    expect(questionsOf(headline, text)).toEqual(expected);
  });
});
