/** German words by which a sentence says who speaks. */
import { words } from '../../model/pattern.ts';
import type { ReportingWords } from '../../model/reporting-words.ts';

export const germanReporting: ReportingWords = {
  verbs: [
    'h(?:ei|ie)ß(?:t|en)? es(?: \\p{L}+){0,2}? (?:in|auf|bei)',
    '(?:sag|erklär|meint|beton|äußer|erzähl|ergänz|antworte|frag|glaub|forder|warn|kritisier|kommentier|bekräftig|unterst(?:r)?ei?ch|versicher|verkünde|berichte|behaupte|bemerk|vermute|verlang|bestätig|begründe|zitier|urteil|erwart|lob|hoff|erinner|resümier|bezeichne|verteidig|entgegne|erwider|vermelde|melde|bedauer|schilder|beschuldig|plädier|mahn|befürchte|beklag|konstatier|beurteil|wertet?|charakterisier|beantwort|formulier|prophezei|nannt|nenn|rechtfertig|attackier|veröffentlich|würdig|verdeutlich|betitel|bericht|begrüß|bewert|bilanzier|verurteil|kündig|deut|präzisier|argumentier|appellier|diktier|twitter|gratulier|dank|bedank|wünsch|beteuer|prognostizier|freut|zeig|stell|setz|führ|füg|wehr|wand)(?:e?te|e?ten|t|et|en|e)?',
    ...words(
      'sagte sagten sagt sprach sprachen spricht schrieb schrieben schreibt hieß heißt gab gaben gibt rief riefen',
    ),
    ...words(
      'nannte nannten nennt meinte meinten meint wies wiesen weist hob hoben räumte räumt lautet lautete lauten',
    ),
    ...words(
      'teilte teilten teilt warf warfen wirft hielt hielten hält lehnte lehnten lehnt lobte trat ging sah sieht sehen bat',
    ),
    ...words(
      'beschrieb beschrieben beschreibt verwies verweist widersprach widerspricht fand findet wurde wird vertrat vertritt',
    ),
    ...words(
      'liess ließ ließen lässt las liest drohte versprach verspricht gestand gesteht stimmte wandte sprachen schloss bot brachte',
    ),
  ],
  according: [
    'so',
    'laut',
    'nach Angaben',
    'nach Ansicht',
    'nach Meinung',
    'nach den Worten',
    'in den Worten',
  ],
  pronouns: words('er sie Er Sie es Es dieser Dieser diese Diese man'),
  inverted: [],
  mayLackSubject: false,
  determiners: [
    ...words(
      'der die das ein eine einer eines den dem des ihr ihre sein seine dieser diese mehrere viele einige beide',
    ),
    ...words('Der Die Das Ein Eine Ihr Ihre Sein Seine Dieser Diese Mehrere Viele Einige Beide'),
  ],
  linking: [
    'des',
    'der',
    'von',
    'vom',
    'für',

    'und',
    'von der',
    'von den',
    'für die',
    'für den',
    'aus dem',
    'aus der',
  ],
  fronted: [
    '\\p{Lu}\\p{Ll}*(?:end|lich|weise|isch|ig|ell|ers|nach|aus|bei|mit|rauf|dessen|dem)',
    ...words(
      `Am Im In An Auf Bei Nach Vor Zu Zum Zur Gegenüber Laut So Auch Dazu Dabei Damit Daraufhin Darauf Hierzu Zudem Außerdem
    Gestern Heute Bereits Zuvor Später Danach Dann Weiter Weiterhin Unterdessen Mit Von Vom Für Über Unter Als Wie Während
    Dort Hier Doch Aber Und Zugleich Gleichzeitig Anschließend Schließlich Wörtlich Insgesamt Neben Seit Seiner Ihrer Demnach
    Deshalb Trotzdem Angesichts Aus Durch Gegen Zunächst Zuletzt Mehrfach Nun Jetzt Allerdings Jedoch Dagegen Um Ab Offenbar Wenn Nachdem Bevor Da`,
    ),
  ],
  between: words(
    `sich dazu daraufhin auch aber jedoch gestern heute am dann weiter weiterhin zudem außerdem gegenüber hierzu damals
    bereits später wörtlich noch unterdessen hingegen dagegen allerdings nun in einem einer es dabei danach`,
  ),
  stops: [],
  hasCapitalNouns: true,
};
