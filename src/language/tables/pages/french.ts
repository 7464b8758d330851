/** French words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const frenchPages: PageWords = {
  labels: [
    'publicité',
    "(?:partager|imprimer|commenter|s’abonner|envoyer|enregistrer)(?: (?:l[’']article|sur|cet article).{0,30})?",
    '(?:\\d+ )?commentaires?',
    '(?:à lire aussi|lire aussi|lire plus tard|voir plus|en savoir plus|sur le même sujet)',
    '(?:accueil|temps de lecture:? .{0,20}|\\d+ min(?:utes)? de lecture)',
  ],
  pointers: [
    '(?:se désabonner|se désinscrire|désinscription)',
    '(?:voir|afficher|lire) (?:cet e-?mail |la newsletter )?dans (?:le|votre) navigateur',
    'vous recevez (?:cet|ce)',
    '(?:(?:à )?lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème))\\b',
    '(?:inscrivez|abonnez)-vous\\b',
    '(?:suivez|retrouvez)(?:-nous| nous)\\b',
    'pour aller plus loin',
    'tous droits réservés',
  ],
  endings: [
    '(?:à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus lus|articles (?:liés|similaires|associés)|(?:\\d+ )?commentaires?|vous aimerez aussi|à propos de l’auteur)\\b',
  ],
  credits: [
    '(?:photo|crédits?(?: photo)?|image|illustration|source)s? ?: ?',
    '\\((?:photo|crédit|image)[^)]*\\)$',
    '© .{2,60}$',
  ],
  paywall: [
    '(?:abonnez-vous|inscrivez-vous|connectez-vous)\\b.{0,60}\\b(?:pour lire|lire la suite|continuer)',
    '(?:cet article|la suite) est (?:réservée? (?:à nos |aux )abonnés)',
    'déjà abonné',
  ],
  by: ['par', 'propos recueillis par'],
};
