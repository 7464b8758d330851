/** Spanish words that say how a clause is meant. */
import type { ClauseWords } from '../../model/clause-words.ts';
import { words } from '../../model/pattern.ts';

export const spanishClauses: Partial<ClauseWords> = {
  notNegating: ['no (?:solo|sólo|más de|menos de|obstante)', 'sin embargo', 'sin duda'],
  negating: [...words('no nunca nadie nada sin ni tampoco'), 'ning[uú]n[oa]?'],
  refusing: ['neg(?:ó|aron|ado) ?(?:a|que)?', 'desmint\\p{L}*', 'rechaz\\p{L}*'],
  opposing: [
    'solo',
    'sólo',
    'contra',
    'salvo',
    'pero',
    'falt\\p{L}*',
    'prohib\\p{L}*',
    'nieg\\p{L}*',
    'neg\\p{L}*',
  ],
  possible: words('podría podrían quizá quizás probablemente posiblemente'),
  alleged: ['presuntamente', 'supuestamente', 'al parecer', '(?:presunt|supuest)[oa]s?'],
  planned: [
    'prevén?',
    'planean?',
    'quieren?',
    'deberían?',
    'previst[oa]s?',
    'proyect\\p{L}*',
    'estudian?',
  ],
  future: ['van? a', '\\p{L}+(?:ará|erá|irá|arán|erán|irán)'],
  weak: [
    'pueden?',
    'si',
    'esper\\p{L}*',
    'tem\\p{L}*',
    '\\p{L}+rían?',
    'posibl\\p{L}*',
    'estudi\\p{L}*',
    'prev\\p{L}*',
  ],
  reported: ['según', 'dij\\p{L}*', 'dice\\p{L}*', 'afirm\\p{L}*', 'acus\\p{L}*', 'denunci\\p{L}*'],
  certain: words('seguramente logró ciertamente'),
  agent: words('por'),
  joining: words('que quien cuyo y o pero porque cuando mientras aunque si donde'),
  empty: words(
    `el la los las lo un una unos unas y o u e pero de del al a en con por para sin sobre entre hasta desde su sus se le
    les que quien es son fue fueron era eran ser sido ha han había habían haber está están más muy como ya también este
    esta estos estas ese esa no ni`,
  ),
  opposites: [
    ['sub(?:ió|ieron|e|en|ir)', 'baj(?:ó|aron|a|an|ar)|ca(?:yó|yeron|e|en|er)'],
    ['antes', 'después'],
    ['opositor(?:es)?', 'partidari[oa]s?'],
    ['gan(?:ó|aron|a|an|ar)', 'perd(?:ió|ieron|er)|pierden?'],
    ['favor', 'contra'],
  ],
};
