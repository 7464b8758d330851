/** Errors in what stands in relation to what: opposites exchanged, subject and object swapped. */
import { anyOf, replaceOne } from './chance.ts';
import { oneOf, type Pair } from './meaning-errors.ts';
import type { TextError } from './trial.ts';

const OPPOSITES =
  'won/lost rose/fell rise/fall rising/falling increased/decreased increase/decrease before/after higher/lower ' +
  'supporters/opponents supports/opposes supported/opposed support/oppose killed/injured buy/sell bought/sold ' +
  'northern/southern eastern/western Republicans/Democrats Republican/Democratic arrested/released guilty/innocent ' +
  'accepted/rejected approved/rejected largest/smallest biggest/smallest best/worst oldest/youngest son/daughter ' +
  'majority/minority father/mother husband/wife opened/closed began/ended imports/exports allowed/banned ' +
  'praised/criticised criticized/praised legal/illegal strengthened/weakened gained/lost raised/lowered cut/raised ' +
  'men/women boys/girls male/female joined/left widened/narrowed profit/loss success/failure liberal/conservative ' +
  'outside/inside morning/evening';

const PAIRS = OPPOSITES.split(' ').map((pair): readonly [string, string] => {
  const [one = '', other = ''] = pair.split('/');
  return [one, other];
});
const OTHER_SIDE = new Map([...PAIRS.map(([one, other]) => [other, one] as const), ...PAIRS]);

const FOREIGN_OPPOSITES: Readonly<Record<string, readonly Pair[]>> = {
  de: [
    [/\bgestiegen\b/g, 'gesunken'],
    [/\bstieg\b/g, 'sank'],
    [/\bsank\b/g, 'stieg'],
    [/\bvor\b(?= (?:dem|der|einem|zwei|drei) )/g, 'nach'],
    [/\bGegner\b/g, 'Befürworter'],
    [/\bgewann\b/g, 'verlor'],
    [/\bstimmte(?:n)? für\b/g, 'stimmten gegen'],
    [/\bnach\b(?= (?:dem|der|einer) )/g, 'vor'],
  ],
  fr: [
    [/\baugmenté\b/g, 'diminué'],
    [/\bbaissé\b/g, 'augmenté'],
    [/\bavant\b/g, 'après'],
    [/\baprès\b/g, 'avant'],
    [/\bopposants\b/g, 'partisans'],
    [/\bpour\b(?= le projet)/g, 'contre'],
    [/\bhausse\b/g, 'baisse'],
    [/\bbaisse\b/g, 'hausse'],
  ],
  es: [
    [/\bsubió\b/g, 'bajó'],
    [/\bbajó\b/g, 'subió'],
    [/\bantes\b/g, 'después'],
    [/\bdespués\b/g, 'antes'],
    [/\bopositores\b/g, 'partidarios'],
    [/\bganó\b/g, 'perdió'],
    [/\ba favor\b/g, 'en contra'],
    [/\ben contra\b/g, 'a favor'],
  ],
};

const foreignReversed = oneOf('relation: the opposite', FOREIGN_OPPOSITES);

const NAME = String.raw`(?!(?:He|She|They|It|The|This|That|We|You|Who|In|On|At)\b)\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*`;
/** Verbs of what one does to another, and not both to each other. */
const DIRECTED =
  'criticized|criticised|attacked|accused|praised|defeated|beat|endorsed|blamed|replaced|succeeded|sued|hired|' +
  'appointed|named|nominated|asked|urged|warned|invited|followed|supported|opposed|backed|told|sold|invaded|bombed|' +
  'shot|killed|interviewed|leads|trails|outpolled|overtook|mocked|thanked|challenged|called|owns|bought|acquired';

export const RELATION_ERRORS: readonly TextError[] = [
  {
    kind: 'relation: the opposite',
    edit: (text, around) => {
      if (around.article.language !== 'en') return foreignReversed.edit(text, around);
      const pattern = new RegExp(
        `(?<![\\p{L}-])(?:${anyOf([...OTHER_SIDE.keys()])})(?![\\p{L}-]| (?:to|that|then)\\b)`,
        'gu',
      );
      return replaceOne(text, pattern, ({ 0: word }) => OTHER_SIDE.get(word), around.random);
    },
  },
  {
    kind: 'relation: subject and object swapped',
    edit: (text, { random }) =>
      replaceOne(
        text,
        new RegExp(
          `(?<![\\p{Lu}][\\p{L}.]* |[-’'])(${NAME}) ((?:has |have |had |also )?(?:${DIRECTED})) (${NAME})(?=,|\\.$| (?:in|on|for|at|by|with|after|to|as|over|and|from)\\b)`,
          'gu',
        ),
        ([, one, verb, other]) => `${other} ${verb} ${one}`,
        random,
      ),
  },
];
