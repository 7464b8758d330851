/** What becomes of the bytes of a source: encodings by round trip, lines broken at a width, files that are no text. */
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/article/text-files/hard-wraps.ts';
import { readArticle } from '../../src/article/text-files/read-text.ts';
import { decodeWindows1252 } from '../../src/article/text-files/windows-1252.ts';

/** Bytes of a text in an encoding of one byte a character, by the decoder’s own table. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 0x3f));
}

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(`${hasMark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes);
}

const ENGLISH = 'The mayor said: “We won’t close the port” – not for £3m.\nNobody disagreed.\n';
const FRENCH = 'Le préfet a été élu à Orléans ; « ça va », dit-il.\nLes élèves sont là.\n';
const GERMAN = 'Der Bürgermeister sagte: „Wir schließen nicht“.\nDie Straße wäre frei.\n';
const SPANISH = 'El alcalde señaló que mañana habrá más información.\n';
const POLISH = 'Burmistrz powiedział, że port będzie zamknięty. Łódź też już płynie śmiało.\n';
const CZECH = 'Starosta řekl, že přístav bude uzavřen. Žádné škody nejsou, říká žena ještě.\n';
const RUSSIAN = 'Мэр сказал, что порт будет закрыт до понедельника. Никто не возражал.\n';

describe('an encoding is recognised, and said', () => {
  test.each([
    ['Windows-1252', encode(ENGLISH, 'windows-1252'), ENGLISH],
    ['Windows-1252', encode(GERMAN, 'windows-1252'), GERMAN],
    ['ISO-8859-1', encode(FRENCH, 'windows-1252'), FRENCH],
    ['ISO-8859-1', encode(SPANISH, 'windows-1252'), SPANISH],
    ['ISO-8859-15', encode('Le café coûte 3 €.\n', 'iso-8859-15'), 'Le café coûte 3 €.\n'],
    ['ISO-8859-2', encode(POLISH, 'iso-8859-2'), POLISH],
    ['Windows-1250', encode(POLISH, 'windows-1250'), POLISH],
    ['ISO-8859-2', encode(CZECH, 'iso-8859-2'), CZECH],
    ['Windows-1251', encode(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['KOI8-R', encode(RUSSIAN, 'koi8-r'), RUSSIAN],
    ['ISO-8859-5', encode(RUSSIAN, 'iso-8859-5'), RUSSIAN],
    ['UTF-16', utf16(ENGLISH, false, true), ENGLISH],
    ['UTF-16', utf16(RUSSIAN, true, true), RUSSIAN],
    ['UTF-16', utf16(ENGLISH, false, false), ENGLISH],
    ['UTF-16', utf16(FRENCH, true, false), FRENCH],
  ])('%s', (name, bytes, text) => {
    expect(readArticle(bytes)).toEqual({ kind: 'text', text, readAs: [name] });
  });

  test('Windows-1252 has its signs on every Node.js', () => {
    const bytes = Uint8Array.of(0x93, 0x41, 0x94, 0x92, 0x80, 0x96, 0xe9);
    expect(decodeWindows1252(bytes)).toBe('“A”’€–é');
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(decodeWindows1252(all)).toHaveLength(256);
  });

  test('a mail declares its own', () => {
    const text = `Content-Type: text/plain; charset=iso-8859-7\n\nΟ δήμαρχος είπε όχι.\n`;
    expect(readArticle(encode(text, 'iso-8859-7'))).toMatchObject({
      text,
      readAs: ['iso-8859-7, as it declares'],
    });
  });

  test('that a person gives is taken, where the bytes are so', () => {
    const text = 'Ο λιμένας έκλεισε χθες.\n';
    const bytes = encode(text, 'iso-8859-7');
    expect(readArticle(bytes, 'ISO-8859-7')).toEqual({
      kind: 'text',
      text,
      readAs: ['ISO-8859-7, as given'],
    });
    expect(readArticle(bytes, 'utf-8')).toEqual({
      kind: 'fault',
      found: 'bytes that are not utf-8, the encoding that was given',
    });
  });

  test.each([ENGLISH, FRENCH, POLISH, RUSSIAN, '', '\uFEFFWith a mark.\n'])(
    'UTF-8 says nothing: %j',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(readArticle(bytes)).toEqual({
        kind: 'text',
        text: text.replace('\uFEFF', ''),
        readAs: [],
      });
    },
  );
});

describe('refused is', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    ['a PDF', utf8('%PDF-1.7\n1 0 obj')],
    ['an HTML page', utf8('\n<!DOCTYPE html>\n<html lang="en"><p>Text')],
    ['an HTML page', utf8('<p class="lead">The port is shut.</p>')],
    ['an HTML page', utf16('<html><body>The port</body></html>', false, true)],
    ['a document of a word processor, or an archive', utf8('PK\u0003\u0004word/document.xml')],
    ['a document of a word processor, or an archive', utf8('{\\rtf1\\ansi The port}')],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['a packed file', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0)],
    ['a file that is not text', Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256)],
    ['UTF-8 with broken characters', Uint8Array.of(...utf8('“We won’t”'), 0xe9, 0x20)],
  ])('%s', (found, bytes) => {
    expect(readArticle(bytes)).toMatchObject({ kind: 'fault', found });
  });

  test('no text that only mentions tags', () => {
    expect(readArticle(utf8('He wrote <p> and </p>.\n')).kind).toBe('text');
  });
});

const PARAGRAPHS = [
  'The harbour of Tarn Cove will stay shut until the end of the week, the harbour master said on Tuesday.',
  '“We have three well-built cranes, and none of them works,” Ines Aldous told reporters. “That is why nobody may come in, and why nobody who is in may leave before the pilots are back.”',
  'The storm had taken the light at the end of the pier, two sheds and a well-built wall; the council put the damage at £3m, of which the insurers will pay half – or so it hopes.',
  'Nobody was hurt.',
];

/** Breaks a paragraph into lines of at most `width`, with words broken where `isHyphenating`. */
function wrap(paragraph: string, width: number, isHyphenating = false): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const room = width - line.length - 2;
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else if (isHyphenating && /^[a-z]{6,}$/.test(word) && room >= 3) {
      lines.push(`${line} ${word.slice(0, Math.min(room, 4))}-`);
      line = word.slice(Math.min(room, 4));
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join('\n');
}

describe('lines that were broken at a width become paragraphs again', () => {
  const whole = `${PARAGRAPHS.join('\n')}\n`;
  test.each([60, 66, 72, 76, 80])('%i columns', (width) => {
    const text = PARAGRAPHS.map((one) => wrap(one, width)).join('\n\n');
    expect(unwrap(text)).toMatchObject({ text: whole, paragraphs: 4, mended: 0 });
    expect(unwrap(text.replaceAll('\n', '\r\n'))?.text).toBe(whole);
  });

  test.each([60, 66, 72, 76, 80])('%i columns, with broken words', (width) => {
    const text = PARAGRAPHS.map((one) => wrap(one, width, true)).join('\n\n');
    const unwrapped = unwrap(text);
    expect(unwrapped?.text).toBe(whole);
    expect(unwrapped?.mended).toBe(text.match(/-\n/g)?.length ?? 0);
  });

  test('set in by spaces, quoted, or over the end of a page', () => {
    const lines = PARAGRAPHS.map((one) => wrap(one, 70));
    const setIn = lines.map((one) => one.replace(/^/gm, '   ')).join('\n\n');
    expect(unwrap(setIn)?.text).toBe(whole);
    const quoted = lines.map((one) => one.replace(/^/gm, '> ')).join('\n>\n');
    expect(unwrap(quoted)?.text).toBe(whole.replace(/^(?=.)/gm, '> '));
    const paged = lines.join('\n\n').replace('\nof them', '\n\fof them');
    expect(unwrap(paged)?.text).toBe(whole);
  });

  test('and it is said', () => {
    const text = PARAGRAPHS.map((one) => wrap(one, 72, true)).join('\n\n');
    expect(readArticle(new TextEncoder().encode(text))).toMatchObject({
      readAs: [
        expect.stringMatching(
          /^hard-wrapped text: \d+ lines joined to 4 paragraphs, \d broken words? mended$/,
        ),
      ],
    });
  });

  test('lists, turns of a transcript and the head of a mail keep their lines', () => {
    const text = `From: desk@example.org
Subject: The harbour of Tarn Cove
${''}
${wrap(PARAGRAPHS[1] ?? '', 72)}
${''}
• The pier stands, but the light at its end is gone, and will not be
  replaced before spring.
• The road is open.
${''}
ALDOUS: We never said that the port would be closed for a month. What we
said was that it would take a week.
REYES: I remember it otherwise.
`;
    expect(unwrap(text)?.text.split('\n')).toEqual([
      'From: desk@example.org',
      'Subject: The harbour of Tarn Cove',
      PARAGRAPHS[1],
      '• The pier stands, but the light at its end is gone, and will not be replaced before spring.',
      '• The road is open.',
      'ALDOUS: We never said that the port would be closed for a month. What we said was that it would take a week.',
      'REYES: I remember it otherwise.',
      '',
    ]);
  });
});

describe('lines stay as they are', () => {
  test.each([
    ['a paragraph a line', PARAGRAPHS.join('\n')],
    ['empty lines between paragraphs', PARAGRAPHS.join('\n\n')],
    [
      'a poem',
      `The tide goes out, the tide comes in again,
And what it takes it never brings to land;
The boats lie on their sides like sleeping men,
And all their ropes are written in the sand.

The light went out before the winter came,
The pier went after it, one night in March;
And nobody who lives here knows the name
Of him who built the wall beneath the arch.
`,
    ],
    [
      'a poem without capitals',
      `so many ropes lie on the quay tonight
that nobody can tell which one is whose
and still the boats come in without a light
to look for what the tide has left to lose

we count them as they come and then forget
the number and the name of every one
`,
    ],
    [
      'a list of headlines',
      `Harbour shut until the end of the week, says master
Council puts storm damage at three million pounds
Pilots to be back on Friday, union says in statement
Light at end of pier lost in worst storm since 1987
`,
    ],
    [
      'a transcript',
      `REYES: Thank you all for coming to the hall this evening.
ALDOUS: I want to say that the harbour needs new cranes.
REYES: We have heard that for ten years, and nothing happens.
Q: And when will it happen?
A: When the money is there, which it is not at the moment.
`,
    ],
    [
      'short reports, a line each',
      `The port reopened on Monday after the storm had passed over.
Three ships were waiting outside, said the harbour master.
The cranes were not damaged by the wind, she told reporters.
Work begins again on Tuesday morning at six, she added then.
`,
    ],
    [
      'a table',
      `Port          Ships   Cargo in tonnes   Change on the year
Tarn Cove        12            40,100                  +3 %
Ness Head         9            31,700                  -1 %
Low Quay         21            99,400                  +8 %
`,
    ],
  ])('%s', (_, text) => {
    expect(unwrap(text)).toBeUndefined();
  });
});
