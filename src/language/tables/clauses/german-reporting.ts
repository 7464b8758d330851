/** German words by which a sentence says who speaks. */
import { words } from '../../model/pattern.ts';
import type { ReportingWords } from '../../model/reporting-words.ts';

export const germanReporting: ReportingWords = {
  verbs: [
    '(?<![Dd]as )heißt',
    '(?:wird|wurde)(?=[^.;:!?]*\\szitiert)',
    ...words(
      'bekannte warb warben wirbt pries priesen preist bestritt bestreitet schrie schrien schreit',
    ),
    ...words('schwor schwört bekräftigte entschied gelobte unterstrich unterstreicht'),
    'h(?:ei|ie)ß(?:t|en)? es(?: \\p{L}+){0,2}? (?:in|auf|bei)',
    '(?:sag|erklär|meint|beton|äußer|erzähl|ergänz|antworte|frag|glaub|forder|warn|kritisier|kommentier|bekräftig|unterst(?:r)?ei?ch|versicher|verkünde|berichte|behaupte|bemerk|vermute|verlang|bestätig|begründe|zitier|urteil|erwart|lob|hoff|erinner|resümier|bezeichne|verteidig|entgegne|erwider|vermelde|melde|bedauer|schilder|beschuldig|plädier|mahn|befürchte|beklag|konstatier|beurteil|wertet?|charakterisier|beantwort|formulier|prophezei|nannt|nenn|rechtfertig|attackier|veröffentlich|würdig|verdeutlich|betitel|bericht|begrüß|bewert|bilanzier|verurteil|kündig|deut|präzisier|argumentier|appellier|diktier|twitter|gratulier|dank|bedank|wünsch|beteuer|prognostizier|freut|zeig|stell|setz|führ|füg|wehr|wand|erläuter|dementier|monier|notier|folger|empör|bekenn|schimpf|klag|scherz|schwärm|spott|spekulier|mutmaß|skandier|protestier|konter|fluch|brüll|flüster|murmel|jubel|dräng|ermahn|ermutig|beschwör|schätz|tadel|rechn|entschuldig|wiederhol|versetz|feier|titulier|beschimpf|qualifizier|predig|überleg)(?:e?te|e?ten|t|et|en|e)?',
    ...words(
      'sagte sagten sagt sprach sprachen spricht schrieb schrieben schreibt hieß gab gaben gibt rief riefen ruft rät riet rieten empfahl empfahlen empfiehlt strich strichen streicht',
    ),
    ...words(
      'nannte nannten nennt meinte meinten meint wies wiesen weist hob hoben räumte räumt lautet lautete lauten',
    ),
    ...words(
      'teilte teilten teilt warf warfen wirft hielt hielten hält lehnte lehnten lehnt lobte trat ging sah sieht sehen bat',
    ),
    ...words(
      'beschrieb beschrieben beschreibt verwies verweist widersprach widerspricht fand findet vertrat vertritt',
    ),
    ...words(
      'liess ließ ließen lässt las liest drohte versprach verspricht gestand gesteht stimmte wandte sprachen schloss bot brachte',
    ),
  ],
  according: [
    'so',
    'laut',
    'nach (?:Angaben?|Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Aussagen?|Darstellung|den Worten)(?: von| vom)?',
    'in den Worten',
    '(?<=^["“”»«\\s]*)Für(?= [^,.:;]{2,60} (?:ist|sind|war|waren|bleibt|wäre) )',
    'gemäß',
  ],
  pronouns: words('er sie Er Sie dieser Dieser diese Diese man'),
  inverted: [],
  mayLackSubject: false,
  determiners: [
    ...words(
      'der die das ein eine einer eines einem einen den dem des ihr ihre sein seine dieser diese mehrere viele einige beide',
    ),
    ...words(
      'Der Die Das Dem Den Ein Eine Einer Einem Ihr Ihre Sein Seine Dieser Diese Mehrere Viele Einige Beide',
    ),
  ],
  definite: words(
    'der die das den dem des im zum zur vom am seiner seine seinen sein ihrer ihre ihren ihr laut gegenüber',
  ),
  sayers: ['von'],
  naming: [
    ...words('laut Laut gemäß Gemäß'),
    '(?:[Nn]amen?s?|\\p{L}*[Tt]itel|[Cc]odenamen?|Prädikat|Begriff|Bezeichnung|Kurzform|Abkürzung|Fachblatt|Magazin|Zeitschrift|Tageszeitung)',
    'auch (?:als )?',
  ],
  sayings: [
    '\\p{L}*(?:[Ww]orten?|[Ss]atz|[Aa]ussage|[Zz]itat|[Ss]pruch|[Rr]uf|[Ff]rage|[Aa]ntwort|[Bb]otschaft|[Bb]egründung|[Vv]orwurf|[Kk]ommentar|[Hh]inweis)',
    '(?:Sprüche|Rufe|Sprechchöre|Parolen|Worte|Fragen) wie',
    ...words('Sprüche Rufe Sprechchöre Parolen Fazit Ergebnis Schluss'),
  ],
  linking: [
    'des',
    'der',
    'von',
    'vom',
    'eines',
    'seines',
    'ihres',
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
    Gestern Heute Bereits Zuvor Später Danach Dann Weiter Weiterhin Unterdessen Mit Von Vom Für Über Unter Als Wie Während Den Dem Einen Einem Diesen Diesem Seinen Keinen Ihm Ihn Ihnen
    Dort Hier Doch Aber Und Zugleich Gleichzeitig Anschließend Schließlich Wörtlich Insgesamt Neben Seit Seiner Ihrer Demnach
    Deshalb Trotzdem Angesichts Aus Durch Gegen Zunächst Zuletzt Mehrfach Nun Jetzt Allerdings Jedoch Dagegen Um Ab Offenbar Wenn Nachdem Bevor Da`,
    ),
  ],
  between: words(
    `sich dazu daraufhin auch aber jedoch gestern heute am dann weiter weiterhin zudem außerdem gegenüber hierzu damals
    ihn ihm ihnen uns mich mir dies so bereits später wörtlich noch unterdessen hingegen dagegen allerdings nun in einem einer es dabei danach`,
  ),
  stops: [],
  hasCapitalNouns: true,
  accordingBehind: ['zufolge'],
  beforeVerb: ['so'],
  indirect: words(
    'sei seien habe werde könne müsse wolle solle dürfe gebe gehe bleibe stehe komme',
  ),
  auxiliaries: words('hat hatte haben hatten habe hätte'),
  particles: words('Auch Und Aber Doch Selbst Sogar Denn Nur Sowohl'),
  onlySubjects: words('er man wir'),
  noNames: words(
    `Und Aber Oder Doch Denn Auch Darin Daran Darauf Dabei Dazu Damit Daraufhin Dies Das Dem Den Des Warum Weshalb Wieso Was
    Wer Wo Wie Wann Ob Wenn Als Weil Alle Alles Allerlei Weitere Einige Ende Anfang Mitte Bis Ab Ich Wir Ihr Ihnen Damals Indes
    Neuerdings Gerade Hier Dort Dann Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag
    Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag`,
  ),
  placing: words('im in am aus bei beim auf von vom für gegenüber nach zu zum zur'),
};
