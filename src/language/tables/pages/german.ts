/** German words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const germanPages: PageWords = {
  labels: [
    '(?:anzeige|werbung|advertorial)',
    '(?:teilen|drucken|merken|versenden|kommentieren|artikel (?:teilen|drucken|merken))',
    '(?:\\d+ )?(?:kommentare?|leserkommentare|antworten)',
    '(?:mehr (?:zum thema|anzeigen|laden)|zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren)',
    '(?:startseite|themen|schlagwörter|newsletter|bild vergrößern|bild \\d+ (?:von|/) \\d+|lesezeit:? .{0,20})',
  ],
  pointers: [
    '(?:newsletter )?(?:abbestellen|abmelden)\\b',
    '(?:im|in ihrem) browser (?:ansehen|anzeigen|öffnen)',
    'sie erhalten diese',
    '(?:lesen sie (?:auch|mehr|hier)|mehr (?:dazu|zum thema|lesen)|weiterlesen|siehe auch)\\b',
    '(?:lesen sie auch|mehr zum thema|lesetipp|hintergrund|video|podcast):',
    '(?:abonnieren|bestellen|melden) sie\\b.{0,80}\\b(?:newsletter|an|kanal)\\b',
    'folgen sie (?:uns|dem autor)',
    'schlagwörter:',
    '(?:alle rechte vorbehalten|copyright)',
  ],
  endings: [
    '(?:mehr zum thema|zum thema|lesen sie auch|das könnte sie (?:auch )?interessieren|auch interessant|weitere (?:artikel|themen|meldungen)|kommentare?|meistgelesen|verwandte (?:artikel|themen)|über (?:den autor|die autorin))\\b',
  ],
  credits: [
    '(?:foto|bild|quelle|grafik|symbolbild|archivbild|illustration)s?: ',
    '\\((?:foto|bild|quelle|archivbild|symbolbild)[^)]*\\)$',
    '© .{2,60}$',
  ],
  paywall: [
    '(?:jetzt )?(?:abonnieren|registrieren|anmelden).{0,60}\\bweiterlesen\\b',
    '(?:weiterlesen|lesen sie (?:weiter|diesen artikel)) mit\\b',
    '(?:dieser artikel|dieser inhalt) ist (?:nur )?(?:für abonnent|exklusiv)',
    'sie (?:haben|sind) (?:schon|bereits) (?:ein abo|abonnent)',
  ],
  by: ['von', 'ein (?:kommentar|interview|gastbeitrag) von'],
};
