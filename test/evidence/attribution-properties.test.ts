import fc from 'fast-check';
import { expect, test } from 'vitest';
import { share } from '../properties/share.ts';
import { verify } from './cases.ts';

interface Person {
  readonly name: string;
  readonly last: string;
  readonly role: string;
  readonly he: string;
}

const PEOPLE: readonly Person[] = [
  { name: 'Ada Vale', last: 'Vale', role: 'the mayor of the port', he: 'she' },
  { name: 'John Hale', last: 'Hale', role: 'the defence minister', he: 'he' },
  { name: 'Mary J. Stone', last: 'Stone', role: 'head of the Skell Line', he: 'she' },
  { name: 'Tom Orr', last: 'Orr', role: 'a deckhand', he: 'he' },
];
const WORDS = [
  'fog',
  'long',
  'winter',
  'ice',
  'harbour',
  'crews',
  'hope',
  'storm',
  'lights',
  'pier',
];

/** Ways in which a source gives words to somebody. `Q` is the quotation, `N` the name, `R` the role, `P` the pronoun. */
const WAYS: readonly string[] = [
  'N said: “Q.”',
  '“Q,” N said.',
  '“Q,” said N.',
  '“Q,” said N, R.',
  'N, R, said the port was “Q”.',
  'N told crews that it was “Q”.',
  'Asked about the ice, N called it “Q”.',
  'In a talk on Monday, N warned of “Q”.',
  'N came by train and spoke of “Q”.',
  'According to N, it was “Q”.',
  'R, N, said it was “Q”.',
  '“Q?” N asked on Monday.',
  'N had earlier described the night as “Q”.',
];
/** And ways in which it goes on with the same. */
const FURTHER: readonly string[] = [
  ' “Q.”',
  ' “Q,” P added.',
  '\nS added: “Q.”',
  '\n“Q,” P said.',
  ' S also spoke of “Q”.',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fill(way: string, { name, last, role, he }: Person, words: string, isFull: boolean) {
  const signs: Readonly<Record<string, string>> = {
    N: isFull ? name : last,
    P: he,
    S: capital(he),
    R: role,
    Q: words,
  };
  const filled = way.replace(/[NPSRQ]/g, (sign) => signs[sign] ?? sign);
  return capital(filled);
}

const article = fc
  .record({
    people: fc.shuffledSubarray([...PEOPLE], { minLength: 2 }),
    ways: fc.array(fc.constantFrom(...WAYS), { minLength: 4, maxLength: 4 }),
    further: fc.array(fc.option(fc.constantFrom(...FURTHER)), { minLength: 4, maxLength: 4 }),
    isFull: fc.boolean(),
    words: fc.shuffledSubarray(WORDS, { minLength: 10 }),
  })
  .map(({ people, ways, further, isFull, words }) => {
    const quotes: { readonly text: string; readonly person: Person }[] = [];
    const wordsAt = (index: number): string =>
      `${words[index % 10]} and ${words[(index * 3 + 1) % 10]} ${index}`;
    const paragraphs = people.map((person, index) => {
      const [text, more] = [wordsAt(index * 2), wordsAt(index * 2 + 1)];
      quotes.push({ text, person });
      const own = fill(ways[index] ?? '', person, text, isFull);
      const next = further[index];
      if (!next) return own;
      quotes.push({ text: more, person });
      return own + fill(next, person, more, isFull);
    });
    const names = people.map(({ name, role }) => `${name}, ${role},`).join(' and ');
    const known = people.map(({ last }) => `${last} was tired.`).join(' ');
    return {
      people,
      quotes,
      source: `${names} met on Monday.\n${known}\n${paragraphs.join('\n')}`,
    };
  });

/** What is said of quotes under names, all in one brief. */
function codesOf(
  source: string,
  quotes: readonly { readonly text: string; readonly by: string }[],
): string[][] {
  // A quote of a question has its mark.
  const asked = (text: string): string => (source.includes(`${text}?`) ? '?' : '');
  const body = quotes.map(({ text, by }) => `  - “${text}${asked(text)}” -- ${by}\n`).join('');
  const { items } = verify(source, `quotes:\n${body}`);
  return items.map(({ verdict, findings }) => [
    verdict,
    ...findings.map(({ code }) => code).filter((code) => code !== 'item-without-anchor'),
  ]);
}

test('true words under their speaker’s name are borne out', () => {
  fc.assert(
    fc.property(article, ({ quotes, source }) => {
      const items = quotes.map(({ text, person }) => ({ text, by: person.name }));
      expect([source, items, codesOf(source, items)]).toEqual([
        source,
        items,
        items.map(() => ['verified']),
      ]);
    }),
    share(0.5),
  );
});

test('under the name of another in the article they never stand in silence', () => {
  fc.assert(
    fc.property(article, ({ people, quotes, source }) => {
      const items = quotes.flatMap(({ text, person }) =>
        people.filter((other) => other !== person).map(({ name }) => ({ text, by: name })),
      );
      const silent = codesOf(source, items).flatMap((codes, index) =>
        codes.length === 1 ? [items[index]] : [],
      );
      expect([source, silent]).toEqual([source, []]);
    }),
    share(0.5),
  );
});
