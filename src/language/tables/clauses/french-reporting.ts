/** French words by which a sentence says who speaks. */
import { words } from '../../model/pattern.ts';
import type { ReportingWords } from '../../model/reporting-words.ts';

const PARTICIPLES =
  '(?:dit|déclaré|expliqué|affirmé|ajouté|assuré|estimé|précisé|indiqué|annoncé|répondu|souligné|lancé|dénoncé|confié|raconté|reconnu|rappelé|martelé|commenté|écrit|prévenu|regretté|insisté|réagi|conclu|promis|demandé|poursuivi|averti|tweeté|plaidé|soutenu|jugé|résumé|observé|noté|prédit|accusé|critiqué|salué|fait savoir|fait valoir|tenu à)';

export const frenchReporting: ReportingWords = {
  verbs: [
    `(?:a|ont|avait|avaient)(?: \\p{L}+ment| aussi| également| ensuite)? ${PARTICIPLES}`,
    `s’est \\p{L}+é`,
    `s'est \\p{L}+é`,
    ...words(
      `dit disait disent déclare déclarait déclarent explique expliquait expliquent affirme affirmait affirment ajoute ajoutait
      assure assurait assurent estime estimait estiment précise précisait indique indiquait annonce répond répondait souligne
      soulignait lance lançait dénonce dénonçait confie confiait raconte racontait reconnaît rappelle rappelait martèle commente
      écrit écrivait prévient regrette insiste réagit conclut promet demande demandait poursuit avertit plaide soutient juge
      jugeait résume observe note prédit accuse critique salue glisse soupire tonne tempère renchérit nuance détaille pense juge
      évoque parle qualifie appelle`,
    ),
  ],
  according: ['selon', "d'après", 'd’après', 'pour'],
  pronouns: words('il elle ils elles on Il Elle Ils Elles On celui-ci celle-ci'),
  inverted: words('il elle ils elles on'),
  mayLackSubject: false,
  determiners: [
    ...words('le la les un une son sa ses leur leurs ce cet cette des plusieurs M. MM. Mme'),
    ...words('Le La Les Un Une Son Sa Ses Leur Leurs Ce Cet Cette Des Plusieurs'),
    "[lL]['’]",
  ],
  linking: [
    'de',
    'du',
    'des',
    'de la',
    'de l’',
    "de l'",
    'd’',
    "d'",
    'et',
    'à la',
    'au',
    'aux',
    'en charge de',
    'chargé de',
    'pour',
  ],
  fronted: words(
    `Hier Aujourd'hui Mardi Lundi Mercredi Jeudi Vendredi Samedi Dimanche Dans En À Au Aux Lors Après Avant Selon Pour Mais Et
    Pourtant Ensuite Puis Sur Devant Depuis Ainsi Interrogé Interrogée De Par Chez Avec Comme`,
  ),
  between: [
    ...words(
      'également aussi ensuite encore hier mardi lundi mercredi jeudi vendredi samedi dimanche',
    ),
    'ce matin',
    'hier soir',
  ],
  stops: words(
    `à au aux dans lors sur devant après avant en ce mardi lundi mercredi jeudi vendredi samedi dimanche qui que mais hier
    alors avec sans pendant depuis vers sous lors dont où comme par`,
  ),
  hasCapitalNouns: false,
};
