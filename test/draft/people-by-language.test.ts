/** The people and the gaps of German, French and Spanish articles. */
import { describe, expect, test } from 'vitest';
import { gapsIn } from '../../src/article/gaps/gaps.ts';
import { introductionsIn } from '../../src/article/people/introductions.ts';
import { readSource } from '../../src/article/source-text.ts';

function articleOf(text: string, language: string) {
  return { source: readSource(text), skip: new Set<number>(), language };
}

/** `Ada Vale: mayor`. */
const peopleOf = (text: string, language: string) =>
  introductionsIn(articleOf(text, language)).map(({ name, role }) =>
    role === undefined ? name : `${name}: ${role.words}`,
  );

const gapsOf = (text: string, language: string) =>
  gapsIn(articleOf(text, language)).map(({ kind, words }) => `${kind}: ${words}`);

describe('the people of a German article', () => {
  test.each([
    ['Bundeskanzler Olaf Brandt kam.', ['Olaf Brandt: Bundeskanzler']],
    ['Die Sprecherin der Feuerwehr, Lena Vogt, kam.', ['Lena Vogt: Sprecherin der Feuerwehr']],
    ['Jens Holm (SPD), Leiter des Amts, kam.', ['Jens Holm: Leiter des Amts']],
    ['Der frühere Hafenchef Dr. Jens Holm kam.', ['Jens Holm: frühere Hafenchef']],
    ['Der Vorsitzende Richter Jens Holm kam.', ['Jens Holm: Vorsitzende Richter']],
    ['Präsident Odo Marquand kam.', ['Odo Marquand: Präsident']],
    ['Laut Lena Vogt von den Grünen kam er.', ['Lena Vogt']],
    ['Er las Lena Vogts Brief. Er traf die Brüder von Lena Vogts. Vogt kam.', ['Lena Vogt']],
    ['Sie traf den Chef Jens Holm. Der Chef Jens Holm ging.', ['Jens Holm: Chef']],
    ['Man sprach mit der Anwältin Marquand Odos. Marquand Odo schwieg.', []],
    ['Die Lena Vogt Stiftung, die Lena-Vogt-Straße und das Schiff Lena Vogt bleiben.', []],
    ['Der Chef der Werft kam, Jens Holm und Lena Vogt auch.', ['Jens Holm', 'Lena Vogt']],
    ['Der Richter den Termin verschob, Mark Gulden zahlte.', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text, 'de')).toEqual(expected);
  });
});

describe('the people of a French article', () => {
  test.each([
    ['La ministre de la Santé, Agnès Vernoux, part.', ['Agnès Vernoux: ministre de la Santé']],
    ['La ministre de la Santé Agnès Vernoux part.', ['Agnès Vernoux: ministre de la Santé']],
    ['Le Premier ministre Paul Verne part.', ['Paul Verne: Premier ministre']],
    ['Odile Garnier, directrice du port, part.', ['Odile Garnier: directrice du port']],
    ['Le maire de Lyon a reçu Jean Dupont.', ['Jean Dupont']],
    ['L’ancien maire d’Ouvry Luc Petit part.', ['Luc Petit: ancien maire d’Ouvry']],
    ['M. Xi Zhuang part.', ['Xi Zhuang']],
    ['La rue Victor Hugo et le lycée Jean Dupont ferment.', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text, 'fr')).toEqual(expected);
  });
});

describe('the people of a Spanish article', () => {
  test.each([
    ['El alcalde de Vigo, Abel Castro, salió.', ['Abel Castro: alcalde de Vigo']],
    ['La ministra de Obras María Jesús Soler salió.', ['María Jesús Soler: ministra de Obras']],
    ['Luis Gómez Arias, portavoz del puerto, salió.', ['Luis Gómez Arias: portavoz del puerto']],
    [
      'El secretario general de la Liga, Juan Mora, salió.',
      ['Juan Mora: secretario general de la Liga'],
    ],
    ['La calle María Soler y el Hospital Juan Mora siguen cerrados.', []],
  ])('%s', (text, expected) => {
    expect(peopleOf(text, 'es')).toEqual(expected);
  });
});

test('nobody is read in a language whose words for people are not known', () => {
  expect(peopleOf('Il sindaco Marco Riva parte.', 'it')).toEqual([]);
});

describe('what an article leaves open', () => {
  test.each([
    ['de', 'Der Hafen wollte sich nicht äußern.', 'no-answer: Der Hafen wollte sich nicht äußern'],
    [
      'de',
      'Dazu machte der Hafen keine Angaben.',
      'no-answer: Dazu machte der Hafen keine Angaben',
    ],
    ['de', 'Unklar ist, ob der Damm hält.', 'unclear: Unklar ist, ob der Damm hält'],
    ['de', 'Der Grund ist noch nicht bekannt.', 'unclear: Der Grund ist noch nicht bekannt'],
    ['de', 'Insider sagten, er halte nicht.', 'unnamed: Insider'],
    ['de', 'Laut Behördenvertretern hält er.', 'unnamed: Behördenvertretern'],
    ['de', 'Man kam am Montag.', 'undated: Montag'],
    ['fr', 'Le port n’a pas souhaité commenter.', 'no-answer: Le port n’a pas souhaité commenter'],
    ['fr', 'On ignore si la digue tiendra.', 'unclear: On ignore si la digue tiendra'],
    ['fr', 'Selon des sources policières, il part.', 'unnamed: sources policières'],
    ['es', 'La portavoz no quiso comentar.', 'no-answer: La portavoz no quiso comentar'],
    ['es', 'Se desconoce si volverá.', 'unclear: Se desconoce si volverá'],
    ['es', 'Fuentes policiales indicaron que salió.', 'unnamed: Fuentes policiales'],
  ])('%s: %s', (language, text, expected) => {
    expect(gapsOf(text, language)).toEqual([expected]);
  });

  test.each([
    ['de', 'Die neuen Experten sagten das.'],
    ['de', 'Man kam am Montag, 3. Mai.'],
    ['fr', 'Les experts disent cela.'],
    ['es', 'Los expertos dijeron eso.'],
  ])('%s: nothing in “%s”', (language, text) => {
    expect(gapsOf(text, language)).toEqual([]);
  });
});
