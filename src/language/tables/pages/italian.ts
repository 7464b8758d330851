/** Italian words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const italianPages: PageWords = {
  labels: [
    'pubblicità',
    '(?:condividi|stampa|commenta|salva)(?: .{0,30})?',
    '(?:\\d+ )?commenti',
    '(?:leggi anche|leggi tutto|tempo di lettura:? .{0,20})',
  ],
  pointers: [
    'leggi (?:anche|tutto)\\b',
    '(?:iscriviti|abbonati|seguici)\\b',
    'tutti i diritti riservati',
    'riproduzione riservata',
  ],
  endings: [
    '(?:leggi anche|articoli correlati|ti potrebbe(?:ro)? interessare|(?:\\d+ )?commenti|i più letti)\\b',
  ],
  credits: ['(?:foto|immagine|fonte|credit)s?: ?', '\\(foto[^)]*\\)$'],
  paywall: [
    '(?:abbonati|registrati|accedi)\\b.{0,60}\\bper (?:continuare|leggere)',
    'contenuto riservato agli abbonati',
  ],
  by: ['di', 'a cura di'],
};
