/** Who says the quotations of German, French and Spanish articles: each row is an article, its quotation in `[` and `]`. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { speechOf } from '../../src/article/speech/speech.ts';

function speakerOf(marked: string, language: string): string {
  const at = marked.indexOf('[');
  const source = readSource(marked.replace(/[[\]]/g, ''));
  const found = speechOf({ source, language, skip: new Set() }).find(
    ({ quotation: { parts } }) => (parts[0]?.start ?? -1) === at + 1,
  );
  const { name, written } = found?.speaker ?? {};
  return name === written || written === undefined ? `${name}` : `${written}: ${name}`;
}

describe('German', () => {
  test.each([
    ['[„Wir gehen“], sagte Lena Vogt.', 'Lena Vogt'],
    ['[„Wir gehen“], so Bürgermeisterin Vogt.', 'Bürgermeisterin Vogt'],
    [
      '[„Wir gehen“], erklärte der Chef des Hafens, Jan Orr, gestern.',
      'der Chef des Hafens: Jan Orr',
    ],
    ['Jan Orr, ein Lotse, sagte: [„Wir gehen.“]', 'Jan Orr'],
    [
      'Am Montag sagte die Bürgermeisterin Lena Vogt: [„Wir gehen.“]',
      'die Bürgermeisterin Lena Vogt: Lena Vogt',
    ],
    ['Der örtlichen Zeitung sagte Lena Vogt: [„Wir gehen.“]', 'Lena Vogt'],
    ['Vogt wörtlich: [„Wir gehen.“]', 'Vogt'],
    ['Laut Jan Orr ist der Hafen [„ein großes Loch“].', 'Jan Orr'],
    ['Lena Vogt kam am Abend. [„Wir gehen“], sagte sie.', 'sie: Lena Vogt'],
    ['„Wir gehen“, sagte Lena Vogt. [„Noch heute.“]', 'Lena Vogt'],
    ['„Wir gehen“, sagte Lena Vogt.\n[„Noch heute gehen wir.“]', 'Lena Vogt'],
    [
      'Von einem [„großen Loch im Hafen“] sprach der Fischer Jan Orr.',
      'der Fischer Jan Orr: Jan Orr',
    ],
    ['[„Wir gehen“], sagte Lena Vogt, nachdem Jan Orr gekommen war.', 'Lena Vogt'],
    ['Lena Vogt, die oft mit Jan Orr stritt, sagte: [„Wir gehen.“]', 'Lena Vogt'],
    ['Jan Orr zufolge ist der Hafen [„ein großes Loch“].', 'Jan Orr'],
    ['[„Wir gehen“], so beschrieb es Lena Vogt.', 'Lena Vogt'],
    ['[„Wir gehen bald“], hatte Lena Vogt am Montag erklärt.', 'Lena Vogt'],
    ['Am Montag hatte Lena Vogt in einer Rede verkündet: [„Wir gehen.“]', 'Lena Vogt'],
    ['Auch Lena Vogt sagte: [„Wir gehen.“]', 'Lena Vogt'],
    ['Jan Orr lobte das, Lena Vogt sagte: [„Wir gehen.“]', 'Lena Vogt'],
    ['Den Umbau des Hafens, der lange ruhte, lehnt er ab: [„Wir gehen.“]', 'er: undefined'],
    ['[„Wir gehen“], schrieb die „Morgenpost“.', 'die „Morgenpost“'],
    ['Der Leiter im Hafen, Jan Orr, sagte: [„Wir gehen.“]', 'Der Leiter im Hafen: Jan Orr'],
    ['„Wir gehen“, sagte Lena Vogt. Und: [„Wir kommen wieder.“]', 'Lena Vogt'],
    ['Das Fazit von Lena Vogt überrascht kaum: [„Wir gehen.“]', 'Lena Vogt'],
    ['Die Lotsen des Hafens winken ab: [„Wir gehen.“]', 'Die Lotsen des Hafens'],
    ['Das Gericht kam zu dem Ergebnis, [„dass der Hafen offen bleibt“].', 'Das Gericht: Gericht'],
    ['Für Jan Orr ist der Hafen [„ein großes Loch“].', 'Jan Orr'],
    ['[„Der Hafen bleibt“] laut Vogt „auch im kommenden Winter offen“.', 'Vogt'],
    ['Lena Vogt, eine Lotsin, die den Hafen kennt, rügt die Stadt. [„Das Tor!“]', 'Lena Vogt'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text, 'de')).toBe(speaker);
  });

  test.each([
    ['said', 'Lena Vogt nannte den Plan einen [„Skandal“].'],
    ['said', 'Lena Vogt sagte, der Plan sei [„bedenklich“].'],
    ['said', 'Lena Vogt warb mit den Worten [„Hafen für alle Leute“].'],
    ['term', 'Lena Vogt sprach in der Zeitung [„Hafenbote“] über Fische.'],
    ['term', 'Die Studie [„Ein Hafen für alle Leute“] liegt seit gestern vor.'],
    ['term', 'In der [„Aktion offener Hafen“] sind viele Fischer.'],
    ['term', 'Das Schiff [„Möwe“] liegt im Hafen.'],
    ['term', 'Laut [„hafenbote.example“] sagte Lena Vogt, das Tor sei zu.'],
    ['term', 'Lena Vogt sprach von einem unter dem Namen [„Orra“] bekannten Riff.'],
    ['term', 'Lena Vogt sagte, der Preis sei wegen der [„kräftigen“] Winde gestiegen.'],
    ['term', 'Die Stadt nennt die Kammer für Lotsen (kurz: [„Kammer Lotsen“]) ihre Hilfe.'],
    ['term', 'Der [„Bund aller Lotsen“], kurz BL, tagt heute.'],
    ['term', 'Im Hafen begann die [„Woche der alten Boote“] (Old Boats Week).'],
    ['term', 'Sie lesen alte Bücher wie [„Das Boot der Lotsen“] von Jan Orr.'],
    ['said', 'Die Lotsen skandierten Sprüche wie [„Offene Häfen“].'],
    ['said', 'Seine Antwort bestand aus einem Wort: [„Niemals.“]'],
    ['said', 'Lena Vogt sagte: [„Wir gehen heute alle fort."]'],
  ])('is %s: %s', (manner, marked) => {
    const source = readSource(marked.replace(/[[\]]/g, ''));
    const [speech] = speechOf({ source, language: 'de', skip: new Set() });
    expect(speech?.manner).toBe(manner);
  });

  test.each([
    'Der Hafen ist alt. [„Wir gehen jetzt alle fort.“]',
    'Lena Vogt weist den Vorwurf zurück. [„Wir gehen jetzt alle fort.“]',
  ])('nobody surely speaks: %s', (marked) => {
    const source = readSource(marked.replace(/[[\]]/g, ''));
    const [speech] = speechOf({ source, language: 'de', skip: new Set() });
    expect([undefined, 'guess']).toContain(speech?.speaker?.sureness);
  });
});

describe('French', () => {
  test.each([
    ['«[ Nous partons ]», a déclaré Anne Lenoir.', 'Anne Lenoir'],
    [
      '«[ Nous partons ]», a expliqué hier le maire de Varne, Paul Roc.',
      'le maire de Varne: Paul Roc',
    ],
    ['Le maire, Paul Roc, a déclaré : «[ Nous partons. ]»', 'Le maire: Paul Roc'],
    ['Anne Lenoir regrette le départ. «[ Nous partons ]», a-t-elle ajouté.', 'elle: Anne Lenoir'],
    ['Anne Lenoir regrette le départ. «[ Nous partons ]», dit-elle.', 'elle: Anne Lenoir'],
    ['Selon Anne Lenoir, le port est «[ en ruine depuis un an ]».', 'Anne Lenoir'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text.replace('«[', '[«').replace(']»', '»]'), 'fr')).toBe(speaker);
  });
});

describe('Spanish', () => {
  test.each([
    ['[«Nos vamos»], dijo Ana Ruiz.', 'Ana Ruiz'],
    [
      '[«Nos vamos»], afirmó la directora del puerto, Ana Ruiz.',
      'la directora del puerto: Ana Ruiz',
    ],
    ['El alcalde, Juan Orozco, criticó la obra. [«Nos vamos»], dijo.', 'dijo: Juan Orozco'],
    ['Ana Ruiz ha declarado: [«Nos vamos.»]', 'Ana Ruiz'],
    ['Según Ana Ruiz, el puerto está [«en ruinas desde hoy»].', 'Ana Ruiz'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text, 'es')).toBe(speaker);
  });
});
