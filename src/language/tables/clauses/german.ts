/** German words that say how a clause is meant. */
import type { ClauseWords } from '../../model/clause-words.ts';
import { words } from '../../model/pattern.ts';

export const germanClauses: Partial<ClauseWords> = {
  notNegating: ['nicht (?:nur|zuletzt|einmal|mehr als|weniger als)', 'nichts als', 'kein zweifel'],
  negating: [...words('nicht nie niemals nichts niemand ohne weder noch'), 'kein(?:e[rnsm]?)?'],
  refusing: ['weigert\\p{L}*', 'bestreite\\p{L}*', 'bestritt\\p{L}*', 'ausgeschlossen'],
  opposing: [
    ...words(
      'nur statt gegen außer kaum wenige aber erst scheitert scheiterte gescheitert erfolglos',
    ),
    ...[
      'un\\p{L}{4,}',
      'lehn\\p{L}*',
      'schließt',
      'verweiger\\p{L}*',
      'fehl\\p{L}*',
      'verbiete\\p{L}*',
    ],
  ],
  possible: [
    ...words(
      'könnte könnten dürfte dürften vielleicht möglicherweise wahrscheinlich vermutlich voraussichtlich',
    ),
  ],
  alleged: ['angeblich\\p{L}*', 'mutmaßlich\\p{L}*', 'offenbar'],
  planned: ['geplant\\p{L}*', ...words('soll sollen will wollen plant planen möchte möchten')],
  finished: words('hat haben hatte hatten wurde wurden war waren'),
  future: words('wird werden'),
  weak: [
    ...words(
      'würde würden sollte sollten falls wenn kann können hofft fürchtet befürchtet droht erwartet rechnet ob',
    ),
    ...['mögl\\p{L}*', 'plan\\p{L}*', 'hoff\\p{L}*'],
  ],
  reported: words('sagt sagte sagen laut zufolge nach meint meinte verdacht wirft vorwurf'),
  certain: words('sicher sicherlich bestimmt beschlossene beschlossen beschlossener beschlossenes'),
  agent: words('von durch'),
  joining: words('dass der die das weil während wenn ob als und oder aber obwohl bevor nachdem'),
  empty: words(
    `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern als wie so auch nur noch schon
    ist sind war waren sei wäre wurde wurden worden hat haben hatte hatten habe sein im in am an auf aus bei bis durch
    für gegen mit nach ohne seit über um unter von vom vor zu zum zur er sie es ihm ihn ihr ihre ihren ihrer sein seine
    seinen seiner sich dass weil wenn ob man wir uns ich mehr sehr dann da dort hier diese dieser dieses diesen jetzt`,
  ),
  opposites: [
    [
      'gestiegen|stieg(?:en)?|steig(?:t|en)',
      'gesunken|sank(?:en)?|sink(?:t|en)|fiel(?:en)?|gefallen',
    ],
    ['gegner\\p{L}*', 'befürworter\\p{L}*'],
    ['gewann(?:en)?|gewonnen|gewinn(?:t|en)', 'verlor(?:en)?|verlier(?:t|en)'],
    ['für', 'gegen'],
    ['vor', 'nach'],
    ['höher\\p{L}*', 'niedriger\\p{L}*'],
    ['mehrheit', 'minderheit'],
  ],
};
