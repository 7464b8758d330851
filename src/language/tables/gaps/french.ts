/** French words by which a text shows what it leaves open. */
import type { GapWords } from '../../model/gap-words.ts';
import { words } from '../../model/pattern.ts';

export const frenchGaps: GapWords = {
  noAnswer: [
    "(?:n[’']a|n[’']ont|n[’']avait|n[’']avaient) (?:pas|rien) (?:encore |immédiatement |tout de suite )?(?:souhaité|voulu|pu|désiré) (?:s[’']exprimer|commenter|répondre|réagir|préciser|donner|dire|confirmer|faire de commentaires?)",
    "(?:n[’']a|n[’']ont|n[’']avait|n[’']avaient) pas (?:encore |immédiatement |tout de suite )?(?:répondu|réagi|donné suite|précisé|donné de (?:détails|précisions))",
    "(?:a|ont) refusé de (?:s[’']exprimer|commenter|répondre|donner|dire|préciser|confirmer)",
    '(?:a|ont) refusé (?:tout commentaire|de commenter)',
    "sans (?:donner|fournir|apporter) (?:plus )?(?:de |d[’'])(?:détails?|précisions?|preuves?)",
    "n[’']étai(?:t|ent) pas joignables?",
  ],
  unclear: [
    "(?:il|on) (?:n[’']est|ne sait|ignore)(?: pas| toujours)?(?: encore| pas)? (?:clair|établi|connu|si|quand|pourquoi|comment)",
    '(?:reste|restait|demeure) (?:floue?|incertaine?|inconnue?|à (?:préciser|confirmer|établir))',
  ],
  claimed: [
    '(?:aurait|auraient) (?:été |déjà |ainsi )?\\p{Ll}+(?:é|i|u|is|it|ée|és|ées)(?!\\p{L})',
    '(?:serait|seraient) (?:\\p{Ll}+(?:és?|ées?)|en (?:train|passe))(?!\\p{L})',
    'il y (?:a|avait|aurait) (?:des|plusieurs) (?:rumeurs|soupçons|accusations|craintes)',
    '(?:prétendument|soi-disant)',
  ],
  unnamed: [
    '(?:[rR]esponsables|[eE]xperts|[sS]pécialistes|[aA]nalystes|[oO]bservateurs|[dD]iplomates|[tT]émoins|[rR]iverains|[hH]abitants|[eE]nquêteurs|[pP]roches|[éÉ]lus|[mM]ilitants|[mM]édias)',
    '[sS]ources(?: (?:proches|policières|judiciaires|diplomatiques|concordantes|gouvernementales|syndicales|officielles|locales|sécuritaires|militaires|médicales))?',
    '[sS]ource (?:proche|policière|judiciaire|diplomatique|gouvernementale|syndicale|officielle|locale|sécuritaire|militaire|médicale)',
  ],
  described: words('des Des plusieurs Plusieurs certains Certains une Une'),
  ends: words('et mais ou car parce après tandis que'),
  begins: words('et mais ou car parce après tandis qui que'),
  openers: words('Et Mais Or'),
  noSubjects: words('il on'),
  accordingTo: ["(?:[Ss]elon|[Dd][’']après|[Dd]e)"],
  accordingBehind: [],
};
