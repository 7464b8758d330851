/** German words by which a text shows what it leaves open. */
import type { GapWords } from '../../model/gap-words.ts';
import { words } from '../../model/pattern.ts';

/** What is asked, after a comma. */
const QUESTION =
  '(?:,? (?:ob|wer|wie|was|wann|wo|wohin|woher|warum|weshalb|wieso|wofür|welche\\p{L}*)(?= ))?';

export const germanGaps: GapWords = {
  noAnswer: [
    '(?:wollte|wollten|mochte|mochten|konnte|konnten) (?:[^\\s.,;:]+ ){0,8}?(?:nicht|keine Angaben|keine Auskunft|keinen Kommentar|keine Stellung)(?: [^\\s.,;:]+){0,4} (?:äußern|kommentieren|sagen|bestätigen|machen|geben|abgeben|nehmen|beantworten|nennen)',
    '(?:äußerte|äußerten) sich (?:[^\\s.,;:]+ ){0,4}?nicht(?! nur)',
    '(?:machte|machten) (?:[^\\s.,;:]+ ){0,4}?keine(?:rlei)? (?:näheren |genaueren |weiteren )?Angaben',
    '(?:nannte|nannten) (?:[^\\s.,;:]+ ){0,4}?keine (?:Einzelheiten|Details|Gründe|Zahlen|Namen)',
    '(?:lehnte|lehnten) (?:[^\\s.,;:]+ ){0,5}?(?:eine Stellungnahme|einen Kommentar|jeden Kommentar) ab',
    '(?:reagierte|reagierten|antwortete|antworteten) (?:[^\\s.,;:]+ ){0,4}?nicht auf (?:eine |die |mehrere )?(?:Anfragen?|Fragen)',
    '(?:war|waren) (?:[^\\s.,;:]+ ){0,5}?nicht (?:zu erreichen|erreichbar)',
  ],
  unclear: [
    `(?:ist|war|blieb|bleibt|sei)(?: es)?(?: \\p{Ll}+){0,3} (?:unklar|ungewiss|offen|unbekannt|ungeklärt|nicht bekannt|nicht klar)(?=[,.])${QUESTION}`,
    `(?:[Uu]nklar|[Uu]ngeklärt|[Oo]ffen|[Uu]nbekannt|[Ff]raglich) (?:ist|war|bleibt|blieb)(?: \\p{Ll}+){0,2}(?=,)${QUESTION}`,
    `steht (?:derzeit |bisher |bislang )?noch nicht fest${QUESTION}`,
  ],
  claimed: [
    '(?:es gibt|es gab|gibt es|gab es) (?:[^\\s.,;:]+ ){0,3}?(?:Gerüchte|Spekulationen|Hinweise|Vorwürfe|Befürchtungen)',
    '(?:es wird|es wurde) (?:vermutet|befürchtet|angenommen|berichtet|spekuliert|behauptet)',
    '(?:angeblich|mutmaßlich)(?= )',
  ],
  unnamed: [
    '(?:[Bb]ehörden|[Rr]egierungs|[Aa]nwalts|[Uu]nternehmens|[Pp]artei|[Ff]irmen)?(?:[Vv]ertreter|[Ii]nsidern?|[Mm]itarbeitern?)(?![-\\p{L}])',
    '(?:[Aa]ugenzeugen|[Zz]eugen|[Ee]xperten|[Bb]eobachtern?|[Kk]ritikern?|[Aa]nalysten|[Dd]iplomaten|[Ee]rmittlern?|[Aa]nwohnern?)',
    '\\p{Lu}\\p{Ll}+(?:experten|kreisen?|kritikern?|beobachtern?|insidern?|vertretern?|schützern?)',
    '(?:[Kk]reisen?|[Bb]ehörden|[Bb]eamten?|[Ff]achleuten?|[Aa]ktivisten|[Qq]uellen)',
  ],
  described: words(
    `westliche westlichen westlicher lokale lokalen örtliche örtlichen hochrangige hochrangigen hochrangiger unabhängige unabhängigen
    politische politischen politischer mehrere mehreren einige einigen viele vielen Mehrere Einige Viele israelische israelischen amerikanische
    amerikanischen russische russischen ukrainische ukrainischen türkische türkischen deutsche deutschen informierte informierten`,
  ),
  ends: words('und aber oder sondern weil nachdem während dass'),
  begins: words('und aber oder sondern weil nachdem während dass'),
  openers: words('Und Aber Doch Auch'),
  noSubjects: words('es gibt gab'),
  accordingTo: [
    '(?:[Ll]aut|[Ss]o|[Nn]ach (?:Angaben?|Ansicht|Meinung|Einschätzung|Aussagen?|Darstellung) (?:von|aus|der)|[Aa]us)',
  ],
  accordingBehind: ['zufolge'],
};
