/** German words by which a text shows people and what they are. */

import { words } from '../../model/pattern.ts';
import type { PersonWords } from '../../model/person-words.ts';
import { germanFirstNames, otherFirstNames } from './first-names.ts';

/** Nouns with a form in `-in`. */
const both = words(`
  präsident minister kanzler sprecher bürgermeister leiter direktor geschäftsführer politiker senator professor forscher
  wissenschaftler ökonom trainer richter kommissar pfarrer autor journalist regisseur schauspieler sänger musiker analyst
  berater manager unternehmer gründer inhaber spieler stürmer verteidiger kandidat botschafter sekretär intendant redakteur
  moderator lehrer historiker virologe soziologe psychologe biologe geologe meteorologe archäologe politologe kardiologe
  ökologe theologe philosoph astronom physiker chemiker mediziner informatiker statistiker jurist aktivist ermittler inspektor
  kapitän pilot dirigent komponist künstler maler bildhauer fotograf schriftsteller dichter publizist kolumnist reporter
  korrespondent architekt ingenieur kurator verleger produzent landtagspräsident gouverneur premier diplomat referent
  koordinator dekan rektor kanzlerkandidat generalsekretär staatssekretär weltmeister olympiasieger rennfahrer läufer
  schwimmer boxer ringer turner biathlet skispringer radprofi kritiker dozent pädagoge förster landwirt
  winzer gastwirt bäcker apotheker polizist feuerwehrmann offizier soldat seelsorger bibliothekar übersetzer`);

export const germanPeople: PersonWords = {
  firstNames: [...germanFirstNames, ...otherFirstNames],
  noFirstNames: words(
    `Mark Will Rand Marine Rose Art Rich Hope Grace April May June Mercedes Florence Victoria Virginia Don Lance Dean Guy Line
    Jordan Sierra Dolores Mar Rosario Santiago Salvador Domingo Ban Per Wolf August Esperanza Aurora Nieves Milan Faye Blanche`,
  ),
  courtesies: [
    'Herrn?',
    'Frau',
    'Dr\\.',
    'Prof\\.',
    'Professor Dr\\.',
    'h\\. ?c\\.',
    'Sir',
    'Lord',
    'Lady',
  ],
  callings: [
    ...both.map((noun) => (noun.endsWith('e') ? `${noun.slice(0, -1)}(?:e|in)` : `${noun}(?:in)?`)),
    ...words(`chef chefin anwalt anwältin vorsitzender? abgeordneter? beauftragter? beamter könig königin prinz prinzessin papst
    bischof bischöfin kardinal general oberst admiral torwart torhüter arzt ärztin experte expertin obmann obfrau landrat
    landrätin zeuge zeugin nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin
    vorstand vertreter vertreterin mitglied mitarbeiter mitarbeiterin bewohner bewohnerin anwohner anwohnerin
    geschäftsmann geschäftsfrau kaufmann fachmann obermeister ministerpräsident fürst herzog graf scheich kaiser imam rabbiner
    student studentin doktorand nobelpreisträger nobelpreisträgerin preisträger preisträgerin`),
  ],
  beforeCalling: [
    '(?!ander|weiter|sein|ihr|dies|jed|welch|jen|sowie|die|der|den|dem|eine|ohne|wie)\\p{Ll}[\\p{Ll}-]*e[nrms]?',
    '(?:Vorsitzend|Parlamentarisch|Erst|Zweit|Leitend|Stellvertretend|Geschäftsführend)e[nr]?',
    '\\p{Lu}[\\p{L}-]+er',
  ],
  alwaysBeforeCalling: [
    '(?:Vorsitzend|Parlamentarisch|Erst|Zweit|Leitend|Stellvertretend|Geschäftsführend)er?',
    '(?:ehemalig|früher|stellvertretend|amtierend|designiert|damalig|einstig|langjährig|neu|künftig)e[nrms]?',
    '\\p{Ll}+isch(?:e[nrms]?)?',
    '(?:deutsch|schweizer|bairisch)e[nrms]?',
    '\\p{Lu}[\\p{Ll}-]+(?<![Mm]inist|sprech|leit|führ|meist|train|tret)er',
  ],
  afterCalling: ['a\\. ?D\\.'],
  articles: words('der die den dem Der Die Den Dem ein eine einen einem einer Ein Eine'),
  linking: [
    ...words('der des von vom für im in am an bei beim aus zum zur und'),
    ...[
      'für (?:den|die|das)',
      'von (?:der|den)',
      'in (?:der|den)',
      'an der',
      'bei der',
      'aus (?:der|dem)',
    ],
  ],
  linkingToName: [],
  objectForms: ['\\p{L}*(?:ent|at|ist|log|ant|itz|ordn|end|auftragt)en'],
  things: words(`
    Straße Strasse Platz Allee Weg Ufer Brücke Stiftung Haus Stadion Arena Halle Schule Gymnasium Universität Hochschule Institut
    Preis Verlag Museum Theater Klinik Krankenhaus Kirche Partei Bank Gruppe Konzern Firma Marke Zeitung Sender Film Roman Buch
    Serie Schiff Fähre Frachter Gesellschaft Verein Festival Flughafen Orkan Sturm Tief Hoch Hurrikan Orden Medaille Pokal Cup
    Park Kaserne Turm Denkmal Kanal Sekte Band Orchester Chor Galerie Zentrum Center University College School Airport News
    Times Post GmbH AG SE Inc Corp Island Islands Insel City County River Street`),
  openers: words(
    `Laut Auch So Für Mit Von Bei Nach Neben Ohne Gegen Durch Und Aber Doch Als Wie Während Dass Wenn Weil Da Sowohl Außer Statt
    Nur Selbst Sogar Für Über Unter Um An In Zu Vor Seit Ist War Hat Wird Wurde Hier Heute Gestern`,
  ),
  hasGenitive: true,
};
