import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bare, hashOf, makeWorld } from './store.ts';

const ARTICLE = `Tarn Cove shut

“We lost some 40 boats,” harbour master Ines Aldous said. “Nobody was hurt.”
The council puts the damage at more than £3m.
`;

describe('sitrep source show', () => {
  test('prints paragraphs with their numbers, quotations and quantities, as they are in a golden', async () => {
    const { sitrep } = makeWorld({ 'a.txt': ARTICLE });
    const { status, out, err } = await sitrep(['show', '--width', '60', 'a.txt']);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(`a.txt: 3 paragraphs, SHA-256 ${hashOf(ARTICLE).slice(0, 12)}

p1  Tarn Cove shut

p2  “⟦We lost ⟨some 40⟩ boats,⟧” harbour master Ines Aldous
    said. “⟦Nobody was hurt.⟧”
    "  We lost some 40 b… — harbour master Ines Aldous said
    "  Nobody was hurt. — harbour master Ines Aldous said
    #  some 40 boats (about) — harbour master Ines Aldous

p3  The council puts the damage at ⟨more than £3m⟩.
    #  more than £3m
`);
  });

  test('prints who gives a quantity, as of when, and what makes it unsure', async () => {
    const text =
      'In May 3% of trips ran late, the line said.\nThey lost a glorpy 100 men.\nIt gave (£5m) to hundreds of islanders.\n';
    const { sitrep } = makeWorld({ 'b.txt': text });
    const { out } = await sitrep(['show', 'b.txt']);
    expect(out.split('\n').filter((line) => line.includes('#  '))).toEqual([
      '    #  3% — the line — as of May',
      '    #  100 men — unsure: ‘glorpy’',
      '    #  £5m — unsure',
      '    #  hundreds of islanders',
    ]);
  });

  test('in ASCII, for a terminal with weights, and for programs', async () => {
    const { sitrep } = makeWorld({ 'a.txt': ARTICLE });
    const ascii = (await sitrep(['show', '--ascii', 'a.txt'])).out;
    expect(ascii).toContain('"[[We lost {some 40} boats,]]" harbour master');
    expect(ascii).toMatch(/^[\n -~]*$/);
    const weighted = (await sitrep(['show', '--color', 'always', 'a.txt'])).out;
    expect(weighted).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the weights are what is looked for.
      /\u001B\[1m⟦We lost .*\u001B\[4m⟨some 40⟩/,
    );
    const json = JSON.parse((await sitrep(['show', '--json', 'a.txt'])).out);
    expect(json).toMatchObject({ version: 1, sha256: hashOf(ARTICLE), readAs: [] });
    expect(json.paragraphs[2]).toEqual({
      number: 3,
      start: 93,
      end: 138,
      text: 'The council puts the damage at more than £3m.',
      quotations: [],
      quantities: [
        {
          ...{ start: 124, end: 137, text: 'more than £3m', qualifier: 'more-than', unit: null },
          ...{ by: null, asOf: null, strange: [], isUnsure: false },
        },
      ],
    });
  });

  test('takes a file, standard input, or a hash in the store, and says how it was read', async () => {
    const { cwd, sitrep } = makeWorld();
    const bytes = Uint8Array.from(Buffer.from('Le caf\xE9 co\xFBte 3 euros.\n', 'latin1'));
    writeFileSync(join(cwd, 'latin.txt'), bytes);
    expect((await sitrep(['add', 'latin.txt'])).err).toBe(
      'sitrep: latin.txt: read as ISO-8859-1\n',
    );
    for (const name of ['latin.txt', '-', hashOf(bytes).slice(0, 8)])
      expect((await sitrep(['show', name], bytes)).out).toContain(
        '\nread as ISO-8859-1\n\np1  Le café coûte ⟨3⟩ euros.\n',
      );
  });

  test('shows the article of a page as a draft would take it', async () => {
    const text = 'The port of Varna is shut, and some 40 ships are waiting outside it for days.';
    const page = `<!doctype html><title>Port</title><article><h1>Port shut</h1><p>${text}</p><p>${text} They wait.</p></article>`;
    const { sitrep } = makeWorld({ 'a.html': page });
    for (const name of ['a.html', '-']) {
      const { status, out } = await sitrep(['show', name], Buffer.from(page));
      expect([status, out]).toEqual([0, expect.stringContaining('p1  Port shut\n')]);
      expect(out).toContain('read as a page: ');
    }
  });

  test('says what it cannot show', async () => {
    const { sitrep } = makeWorld({
      'a.html': '<!doctype html><p>',
    });
    for (const name of ['a.html', 'nowhere.txt', 'abcdef']) {
      const { status, err } = await sitrep(['show', name]);
      expect(status).toBe(2);
      expect(err).toMatch(new RegExp(`^sitrep: ${name}: expected .*\n$|^sitrep: ${name}: no text`));
    }
  });

  test('shows a hostile text as stand-ins', async () => {
    const { sitrep } = makeWorld({
      'a.txt': 'The \u001B[31mport\u0001 “is \u202Eshut” for 3 days.\n',
    });
    for (const more of [['--color', 'never'], ['--json']]) {
      const { status, out } = await sitrep(['show', ...more, 'a.txt'], undefined, 30);
      expect([status, bare(out)]).toEqual([0, out]);
      expect(out).not.toContain('\u0001');
    }
  });
});
