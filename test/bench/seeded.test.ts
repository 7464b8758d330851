// The benchmark of seeded errors: its own briefs are honest, and its errors are errors, the same at every run.
import { describe, expect, test } from 'vitest';
import { type Article, paragraphText, readOwnArticles } from '../../bench/seeded/article.ts';
import { type Item, itemWords, paragraphsOf } from '../../bench/seeded/item.ts';
import { numbersIn } from '../../bench/seeded/number-pattern.ts';
import { trialsOfOwn } from '../../bench/seeded/seed.ts';

const articles = readOwnArticles();

/** With one kind of marks, as a reader takes them. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”"«»„]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/\s+/g, ' ');
}

function cited(article: Article, item: Item): string {
  return plain(
    paragraphsOf(item)
      .map((number) => paragraphText(article, number))
      .join(' '),
  );
}

describe.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
  test('is as long as a news article, and its brief has items of each kind', () => {
    const length = article.source.text.split(/\s+/).length;
    expect(length).toBeGreaterThanOrEqual(390);
    expect(length).toBeLessThanOrEqual(700);
    const sections = new Set(article.items.map(({ section }) => section));
    expect([...sections]).toEqual(
      expect.arrayContaining(['title', 'summary', 'figures', 'people', 'quotes']),
    );
  });

  test('has the words of each quote and figure in the paragraphs cited', () => {
    for (const item of article.items) {
      const words =
        item.section === 'quotes' || item.section === 'figures' ? itemWords(item) : undefined;
      if (words !== undefined) expect(cited(article, item)).toContain(plain(words));
    }
  });

  test('has the surname of each person in the paragraphs cited', () => {
    for (const item of article.items) {
      const surname = item.section === 'people' ? item.fields.name?.split(' ').at(-1) : undefined;
      if (surname !== undefined)
        expect(cited(article, item).toLowerCase()).toContain(surname.toLowerCase());
    }
  });

  test('gets the same errors at every run, none of which is an honest item', () => {
    const trials = trialsOfOwn(article, 1);
    expect(trialsOfOwn(article, 1)).toEqual(trials);
    const honest = article.items.map((item) => JSON.stringify(item));
    const wrong = trials.filter(({ isHonest }) => !isHonest);
    expect(wrong.length).toBeGreaterThan(50);
    for (const { item } of wrong) expect(honest).not.toContain(JSON.stringify(item));
  });
});

test.each([
  ['More than 1,200 people came in 2015.', ['1,200']],
  ['It cost about $3.5 billion, 40 percent more.', ['3.5', '40']],
  ['The 41-year-old won on May 5 at 10:30.', []],
  ['One in 4 homes is empty, from 3 to 5 percent.', []],
])('finds the numbers that are surely figures in %j', (text, digits) => {
  expect(numbersIn(text).map((number) => number.digits)).toEqual(digits);
});
