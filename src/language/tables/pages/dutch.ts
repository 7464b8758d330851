/** Dutch words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const dutchPages: PageWords = {
  labels: [
    '(?:advertentie|reclame)',
    '(?:delen|deel dit artikel|afdrukken|reageer)',
    '(?:\\d+ )?reacties?',
    '(?:lees (?:ook|meer)|bekijk ook|leestijd:? .{0,20})',
  ],
  pointers: [
    '(?:lees|bekijk) (?:ook|meer|verder)\\b',
    '(?:abonneer|meld) (?:je|u)\\b',
    'volg ons\\b',
    'alle rechten voorbehouden',
  ],
  endings: [
    '(?:lees (?:ook|meer)|meer over|gerelateerde?|meest gelezen|(?:\\d+ )?reacties?|over de auteur)\\b',
  ],
  credits: ['(?:foto|beeld|bron): ?', '\\((?:foto|beeld)[^)]*\\)$'],
  paywall: ['(?:abonneer|log in|registreer)\\b.{0,60}\\bom (?:verder|dit artikel)', 'al abonnee'],
  by: ['door'],
};
