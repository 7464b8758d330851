/** Spanish words by which a text shows what it leaves open. */
import type { GapWords } from '../../model/gap-words.ts';
import { words } from '../../model/pattern.ts';

export const spanishGaps: GapWords = {
  noAnswer: [
    'no (?:quiso|quisieron|ha querido|han querido|pudo|pudieron|ha podido|quería) (?:comentar|hacer comentarios|hacer declaraciones|responder|confirmar|dar (?:más )?detalles|pronunciarse|precisar|decir|contestar)',
    '(?:se negó|se negaron|se ha negado|se han negado|rehusó|rehusaron|declinó|declinaron) (?:a )?(?:comentar|hacer comentarios|hacer declaraciones|responder|confirmar|dar (?:más )?detalles|pronunciarse|precisar|decir|contestar)',
    'no (?:respondió|respondieron|ha respondido|han respondido|contestó|contestaron) (?:de inmediato )?a (?:las? |una |los? |varias )?(?:preguntas?|solicitud(?:es)?|peticion(?:es)?|petición|llamadas?)',
    'sin (?:dar|ofrecer|aportar) (?:más )?(?:detalles|pruebas|explicaciones)',
    'no (?:dio|dieron|ha dado|han dado|ofreció|ofrecieron) (?:más )?(?:detalles|cifras|explicaciones|razones)',
  ],
  unclear: [
    '(?:no está|no estaba|no queda|no quedó) claro',
    '(?:se desconoce|se desconocía|se ignora|no se sabe|no se sabía)',
    '(?:está|sigue|queda) por (?:ver|aclarar|confirmar|determinar)',
  ],
  claimed: [
    '(?:habría|habrían) (?:sido )?\\p{Ll}+(?:ado|ido|to|cho)(?!\\p{L})',
    '(?:supuestamente|presuntamente|al parecer)',
    'hay (?:rumores|sospechas|acusaciones|temores)',
  ],
  unnamed: [
    '(?:[fF]uncionarios|[eE]xpertos|[eE]specialistas|[aA]nalistas|[oO]bservadores|[dD]iplomáticos|[tT]estigos|[vV]ecinos|[iI]nvestigadores|[aA]ctivistas|[mM]edios)(?: (?:locales|independientes|occidentales))?',
    '[fF]uentes(?: (?:cercanas|policiales|judiciales|diplomáticas|oficiales|gubernamentales|sindicales|municipales|militares|médicas|locales|consultadas))?',
  ],
  described: words('varios Varios varias Varias algunos Algunos algunas Algunas'),
  ends: words('y pero o porque después mientras que'),
  begins: words('y pero o porque después mientras que quien'),
  openers: words('Y Pero'),
  noSubjects: words('hay se'),
  accordingTo: ['(?:[Ss]egún|[Dd]e acuerdo con|[Ee]n palabras de)'],
  accordingBehind: [],
};
