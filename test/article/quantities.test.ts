import { expect, test } from 'vitest';
import { countedBy } from '../../src/article/quantities/counted.ts';
import { quantityOf } from '../../src/article/quantities/quantities.ts';
import { figuresOf } from '../../src/article/quantities/source-figures.ts';
import { type ArticleText, readSource } from '../../src/article/source-text.ts';

function articleOf(text: string): ArticleText {
  return { source: readSource(text), skip: new Set(), language: 'en' };
}

/** What the last number of a sentence counts, and the words that a draft shows. */
function counted(text: string): readonly [string | undefined, string] {
  const article = articleOf(text);
  const figure = figuresOf(article, 1).at(-1);
  if (!figure) throw new Error(`no number in ${text}`);
  const { what, exact } = countedBy(article, figure);
  return [what, article.source.text.slice(exact.start, exact.end)];
}

test.each<[string, string | undefined, string]>([
  [
    'They met in 40 towns across the valley.',
    'towns across the valley',
    '40 towns across the valley',
  ],
  ['It covers 18 Northern Vale parishes.', 'Northern Vale parishes', '18 Northern Vale parishes'],
  ['It may reach 6,000 people based on new maps.', 'people', '6,000 people'],
  ['At least 9 guards in 21 towns have been hurt.', 'towns', '21 towns'],
  ['Gusts of up to 55 mph were recorded.', 'Gusts', 'Gusts of up to 55 mph were recorded'],
  ['The quay is 40 metres long.', 'quay', 'The quay is 40 metres long'],
  ['The mill employs 1,200 in the town.', undefined, 'The mill employs 1,200 in the town'],
  ['They spent £4m on roads last year.', undefined, 'They spent £4m on roads last year'],
  [
    'It was bought for £3 million by a rival.',
    undefined,
    'It was bought for £3 million by a rival',
  ],
  ['It gives £3bn in annual support.', 'annual support', '£3bn in annual support'],
])('%j counts %j', (text, what, exact) => {
  expect(counted(text)).toEqual([what, exact]);
});

test.each<[string, string | undefined]>([
  ['Some 40 ships wait outside.', 'ships'],
  ['Some 1,500 gathered outside the hall.', undefined],
  ['A crowd of 20,000 gathered.', undefined],
  ['Eleven of the 15 board members left.', 'board members'],
])('the first number of %j counts %j', (text, unit) => {
  const article = articleOf(text);
  const [figure] = figuresOf(article, 1);
  expect(figure && quantityOf(article, figure)?.unit).toBe(unit);
});

test.each<[string, string]>([
  ['About 2 inches (50.8 millimetres) of rain fell.', 'about'],
  ['Up to 30 inches (76 centimetres) of snow fell.', 'up-to'],
  ['More than €5m ($5.4m) was paid.', 'more-than'],
  ['About 40 ships (9 tankers) wait.', 'exact'],
])('the number in brackets of %j is %j', (text, qualifier) => {
  const figure = figuresOf(articleOf(text), 1)[1];
  expect(figure?.qualifiers).toContain(qualifier);
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['a clause of its own', 'Imports rose 5% while exports fell 3%.', ['export', 'fall'], ['import']],
  ['a lead that is shared', 'They lost 5 ships and 9 planes.', ['plan', 'lose'], ['ship']],
  ['an aside', 'The tram line, costing £40m, will open.', ['tram', 'lin'], []],
  [
    'a subject before an aside',
    'Her hall, a school in Orrin, was sold for £9m.',
    ['hal', 'sell'],
    [],
  ],
  ['a pronoun', 'The hall has a fence. It took £9m.', ['fenc', 'hal'], []],
  ['a second predicate', 'The rate was at 7% then and peaked at 9% later.', ['peak'], []],
  [
    'a clause after a comparison',
    'Orr has 14% of the vote compared with 9% for Falk.',
    ['falk'],
    ['orr'],
  ],
])('%s: the last number has its words', (_, text, has, lacks) => {
  const article = articleOf(text);
  const figure = figuresOf(article, 1).at(-1);
  const around = figure && quantityOf(article, figure)?.bound.around;
  for (const stem of has) expect([...(around ?? [])]).toContain(stem);
  for (const stem of lacks) expect([...(around ?? [])]).not.toContain(stem);
});

/** Each figure of a text as `qualifier value`; a question mark where it is doubtful. */
function figures(text: string, language: string): string[] {
  return figuresOf({ ...articleOf(text), language }, 1).map(
    ({ quantity, qualifiers, isDoubtful }) => {
      const value =
        quantity.kind === 'range'
          ? `${quantity.min.value} to ${quantity.max.value}`
          : quantity.kind === 'amount'
            ? String(Number(quantity.amount.value.toFixed(4)))
            : 'words';
      return `${Array.from(qualifiers)[0]} ${value}${isDoubtful === true ? '?' : ''}`;
    },
  );
}

test.each<[string, string, readonly string[]]>([
  [
    'de',
    'Zweihundertfünfzigtausend Vögel, rund vierundzwanzig Boote.',
    ['exact 250000', 'about 24'],
  ],
  [
    'de',
    'Mehr als zweieinhalb Millionen Euro, eine halbe Million, anderthalb Jahre.',
    ['more-than 2500000', 'exact 500000', 'exact 1.5'],
  ],
  ['de', 'Ein Drittel der Höfe, drei Viertel aller Wähler.', ['exact 0.3333', 'exact 0.75']],
  ['de', 'Gib acht auf die Elf. Um acht Uhr nahm er sich in Acht. Acht Boote kamen.', ['exact 8']],
  ['de', 'Sie hat eine Mühle und einen Hund. Ein Mann kam.', []],
  ['de', 'Die Zwei-Drittel-Mehrheit fehlt. Das kostet drei Komma fünf.', ['exact 5?']],
  [
    'fr',
    'Quatre-vingt-dix-sept mille lits, vingt et un ponts, un million de tuiles.',
    ['exact 97000', 'exact 21', 'exact 1000000'],
  ],
  [
    'fr',
    'Un pont neuf, neuf ponts, le quai neuf depuis mai, vingt-neuf quais.',
    ['exact 9', 'exact 29'],
  ],
  [
    'fr',
    'Un tiers des voix, un quart d’heure, près de la moitié des foyers.',
    ['exact 0.3333', 'about 0.5'],
  ],
  [
    'fr',
    'Deux millions et demi de lits, 3 millions et demi de tuiles, deux ans et demi.',
    ['exact 2500000', 'exact 3500000'],
  ],
  [
    'fr',
    'À huit heures, elle lit huit pages ; cent et trente, entre cent et deux cents.',
    ['exact 8', 'exact 100?', 'exact 30?', 'between 100 to 200'],
  ],
  [
    'es',
    'Doscientos mil euros, treinta y una casas, mil millones de pesos.',
    ['exact 200000', 'exact 31', 'exact 1000000000'],
  ],
  [
    'es',
    'Una quinta parte de los votos, tres cuartas partes, medio millón.',
    ['exact 0.2', 'exact 0.75', 'exact 500000'],
  ],
  [
    'es',
    'El cuarenta por ciento votó. Una mujer vio once barcos. Llegó a las ocho.',
    ['exact 40', 'exact 11'],
  ],
])('numbers in words, %s: %j', (language, text, read) => {
  expect(figures(text, language)).toEqual(read);
});

test.each<[string, string, readonly string[]]>([
  [
    'en',
    'Nights will not drop below 20C. It never rose above 40 degrees.',
    ['at-least 20', 'at-most 40'],
  ],
  [
    'en',
    'It isn’t over 100. It is no higher than 30. Nothing under £50 sells.',
    ['at-most 100', 'at-most 30', 'at-least 50'],
  ],
  [
    'en',
    'Not just over 100 came. They did not say that more than 90 came.',
    ['more-than 100', 'more-than 90'],
  ],
  [
    'de',
    'Es fiel nicht unter 20 Grad. Es waren nie mehr als 40 Boote.',
    ['at-least 20', 'at-most 40'],
  ],
  [
    'fr',
    'Cela n’a pas coûté plus de 40 euros. Jamais moins de 12 quais.',
    ['at-most 40', 'at-least 12'],
  ],
  ['es', 'No costó más de 40 euros. Nunca menos de doce casas.', ['at-most 40', 'at-least 12']],
])('a limit that is denied, %s: %j', (language, text, read) => {
  expect(figures(text, language)).toEqual(read);
});

test.each<[string, readonly string[]]>([
  ['It cost £5m over three years.', ['exact 5000000', 'exact 3']],
  ['She lived there for over 25 years.', ['more-than 25']],
  ['The fine went up to £500. It can go up to £900.', ['exact 500', 'up-to 900']],
  ['No one knew; not one of them, two of us.', ['exact 2']],
  ['It was gone in under a month. He owns half an acre.', ['less-than 1', 'exact 0.5']],
  ['Hardly a tenth stayed. It takes two, maybe three hours.', ['about 0.1', 'between 2 to 3']],
  [
    'Open to those aged 75 or over. The smoke reached as far as 700 km.',
    ['at-least 75', 'up-to 700'],
  ],
  ['It came at 2 in the morning. The 15612 Express was late. Call 111 for help, or 999.', []],
  ['It fell by two and a quarter points. A pound and a half.', ['exact 2.25']],
])('numbers of English: %j', (text, read) => {
  expect(figures(text, 'en')).toEqual(read);
});
