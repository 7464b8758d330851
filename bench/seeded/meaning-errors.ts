/** Errors that turn what a text says: negation and modality. */
import { likeCase, pick, replaceOne } from './chance.ts';
import type { TextError } from './trial.ts';

export type Pair = readonly [RegExp, string];

/** One of these replacements; `$1` stands for what the first group matched. */
export function oneOf(
  kind: string,
  pairsByLanguage: Readonly<Record<string, readonly Pair[]>>,
): TextError {
  return {
    kind,
    edit: (text, { article: { language }, random }) => {
      const edits = (pairsByLanguage[language] ?? []).flatMap(
        ([pattern, words]) =>
          replaceOne(
            text,
            pattern,
            (match) =>
              likeCase(
                words.replaceAll(/\$(\d)/g, (_, group) => match[Number(group)] ?? ''),
                match[0],
              ),
            random,
          ) ?? [],
      );
      return pick(edits, random);
    },
  };
}

const negationDropped = oneOf('negation: dropped', {
  en: [
    [
      /(?<=\b(?:is|are|was|were|will|would|could|should|has|have|had|did|does|do|may|might|must)) (?:not|never)\b(?! (?:only|just|merely|necessarily|yet clear|to mention))/g,
      '',
    ],
    [/\bcannot\b|\bcan not\b|\bcan[’']t\b/g, 'can'],
    [/\bwon[’']t\b/g, 'will'],
    [/\b(is|are|was|were|would|could|should|has|have|had|did|does|do)n[’']t\b/g, '$1'],
    [
      /(?<=^|\. )No (?=(?:one )?(?:\p{Ll}+ )?(?:has|have|was|were|is|are|claimed|said|will|had)\b)/gu,
      'Some ',
    ],
    [/\bNobody\b|\bNo one\b/g, 'Somebody'],
    [
      /(?<=\b(?:is|was|are|were|had|has|have|found|with|there) )no (?=\p{Ll}{4,})(?!no (?:doubt|longer|more|less))/gu,
      'some ',
    ],
    [/\bno longer\b/g, 'still'],
    [/\bwithout (?=(?:any |an? |the )?\p{Ll}{4,}(?!ing))/gu, 'with '],
    [/\bneither (.{4,60}) nor\b/g, 'both $1 and'],
    [/\b(?:failed|refused|declined) to\b/g, 'agreed to'],
    [/\bdenied (?=that|the|any|his|her|their|having)/g, 'confirmed '],
  ],
  de: [
    [/ (?:nicht|nie)(?=[ .,])(?! nur)/g, ''],
    [/\b([Kk])ein(e[rnsm]?)?\b/g, 'ein$2'],
    [/\bohne\b/g, 'mit'],
    [/\bweder (.{4,40}) noch\b/g, 'sowohl $1 als auch'],
  ],
  fr: [
    [/ n(?:e |’)(\p{L}+(?: \p{L}+)?) (?:pas|jamais)\b/gu, ' $1'],
    [/\bAucun(e?) /g, 'Un$1 '],
    [/\bsans\b/g, 'avec'],
    [/\bPersonne n(?:e |’)/g, 'Quelqu’un '],
  ],
  es: [
    [/(?<=\p{L}) no (?=\p{Ll}+)/gu, ' '],
    [/\bNingun[oa]? /g, 'Un '],
    [/\bNadie\b/g, 'Alguien'],
    [/\bsin\b/g, 'con'],
  ],
});

const AUXILIARY =
  /\b(is|are|was|were|will|has been|have been)(?= (?!not|no |n[’']t|never|neither|only|hardly|nothing|none|nobody|nor)\p{Ll}{3,})/gu;

const NEGATION_ADDED: TextError = {
  kind: 'negation: added',
  edit: (text, { article: { language }, random }) => {
    if (
      /\b(?:not|no|never|neither|nor|nobody|none|nothing|without)\b|n[’']t\b|\b(?:nicht|kein\w*|nie|pas|aucun\w*|jamais|nadie|ningun\w*|nunca)\b/i.test(
        text,
      )
    )
      return undefined;
    if (language === 'de')
      return replaceOne(
        text,
        /\b(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben)\b/g,
        ({ 0: verb }) => `${verb} nicht`,
        random,
      );
    if (language === 'es')
      return replaceOne(
        text,
        /(?<=\p{Ll} )(?:es|son|fue|fueron|ha|han|será|está|están|tiene)\b/gu,
        ({ 0: verb }) => `no ${verb}`,
        random,
      );
    if (language === 'fr')
      return replaceOne(
        text,
        /(?<=\p{Ll} )(sont|sera|seront|doit|doivent|peut|peuvent|va|vont|reste)\b/gu,
        ({ 0: verb }) => `ne ${verb} pas`,
        random,
      );
    return replaceOne(
      text,
      AUXILIARY,
      ({ 0: verb, 1: aux = '' }) =>
        aux.includes(' ') ? verb.replace(' ', ' not ') : `${verb} not`,
      random,
    );
  },
};

const NOT_A_QUESTION = String.raw`(?<!\b(?:whether|if|how|what|who|where|when|that|so) (?:\p{L}+ ){0,4})`;

const modality: readonly TextError[] = [
  oneOf('modality: may as will', {
    en: [
      [
        new RegExp(
          `${NOT_A_QUESTION}\\b(?:may|might|could)(?= (?:soon |also |well |be |still )?(?!have|not)\\p{Ll}{2,})`,
          'gu',
        ),
        'will',
      ],
      [/\b(?:may|might|could) have (?=been|\p{Ll}+ed\b)/gu, 'certainly have '],
      [/\b(is|are) likely to\b/g, '$1 certain to'],
      [/\bprobably\b|\bpossibly\b|\bperhaps\b/gi, 'certainly'],
    ],
    de: [
      [/\b(?:könnte|dürfte)\b/g, 'wird'],
      [/\b(?:könnten|dürften)\b/g, 'werden'],
      [/\b(?:vielleicht|möglicherweise|wahrscheinlich|voraussichtlich)\b/g, 'sicher'],
    ],
    fr: [
      [/\bpourrait\b/g, 'va'],
      [/\bpourraient\b/g, 'vont'],
      [/\bpeut-être\b|\bprobablement\b/g, 'certainement'],
    ],
    es: [
      [/\bpodría\b/g, 'va a'],
      [/\bpodrían\b/g, 'van a'],
      [/\bquizá\b|\bprobablemente\b|\bposiblemente\b/g, 'seguramente'],
    ],
  }),
  oneOf('modality: alleged as fact', {
    en: [
      [/\b(?:allegedly|reportedly|apparently|purportedly) /g, ''],
      [
        /(?<=\b(?:an|the|two|three|his|her|their|of|for|in) )(?:alleged|suspected|presumed|purported) (?=(?!that\b)\p{Ll}{4,})/gu,
        'proven ',
      ],
      [/\baccused of\b/g, 'convicted of'],
      [/\bis believed to have\b/g, 'has'],
      [/\bare believed to have\b/g, 'have'],
      [/\b(is|are|was|were) (?:believed|thought|said) to be\b/g, '$1'],
      [/\bappears? to be\b/g, 'is'],
      [/\bseems? to be\b/g, 'is'],
      [/\bclaims? to have\b/g, 'is known to have'],
      [/\bsuspects?(?= that)/g, 'knows'],
    ],
    de: [[/\b(?:angeblich|mutmaßlich|offenbar)(?:e[rnsm]?)? /g, '']],
    fr: [
      [/\b(?:présumée?s?|apparemment) /g, ''],
      [/\b(?:aurait|auraient)\b/g, 'ont'],
    ],
    es: [
      [/\b(?:presuntamente|supuestamente|al parecer) /g, ''],
      [/\b(?:presunt|supuest)[oa]s? /g, ''],
    ],
  }),
  oneOf('modality: planned as done', {
    en: [
      [
        /(?<=(?:\b(?:[Hh]e|[Ss]he|[Ii]t|who|which|company|government|council|party|ministry)|\p{Lu}[\p{L}’'-]+) )(?:plans|intends|hopes|wants|aims) to (?=\p{Ll}{3,})/gu,
        'has begun to ',
      ],
      [
        /(?<=\b(?:they|who|we|\p{Ll}{3,}s) )(?:plan|intend|hope|want|aim) to (?=\p{Ll}{3,})/gu,
        'have begun to ',
      ],
      [
        /(?<!\b(?:is|are|was|were|be|never|not) )\b(?:planned|intended|hoped|wanted) to (?=(?!be\b)\p{Ll}{3,})/gu,
        'managed to ',
      ],
      [/\b(?:is|are) (?:expected|scheduled|due|set|slated) to (?=\p{Ll}{3,})/gu, 'managed to '],
      [/\bwill be (?=\p{Ll}+ed\b)/gu, 'has been '],
      [/\b(?:proposed|draft)(?= \p{Ll}{4,})/gu, 'adopted'],
      [/\b(?:is|are) considering\b/g, 'decided on'],
      [/\bthreatened to\b/g, 'went on to'],
      [/\btried to\b|\bsought to\b|\battempted to\b/g, 'managed to'],
    ],
    de: [
      [/\bgeplante(n|r|s)?\b/g, 'beschlossene$1'],
      [/\bwill\b/g, 'wird'],
      [/\bsoll\b/g, 'wird'],
      [/\bsollen\b/g, 'werden'],
    ],
    fr: [
      [/\bprévoit de\b/g, 'a commencé à'],
      [/\benvisage de\b/g, 'a décidé de'],
      [/\b(?:doit|devrait)\b/g, 'va'],
    ],
    es: [
      [/\bprevé\b|\bplanea\b|\bquiere\b/g, 'logró'],
      [/\bdebería\b/g, 'va a'],
    ],
  }),
];

export const MEANING_ERRORS: readonly TextError[] = [negationDropped, NEGATION_ADDED, ...modality];
