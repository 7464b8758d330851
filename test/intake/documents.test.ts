/** The articles in documents of Word, one or several. */
import { describe, expect, test } from 'vitest';
import { articleIn, docx, PARAGRAPHS, take, zipDocument } from './files.ts';

describe('a document of Word', () => {
  test('is read paragraph by paragraph, with its title', async () => {
    expect(await articleIn(docx([['Harbour closed', 'Title'], ...PARAGRAPHS]))).toMatchObject({
      form: 'document',
      headline: 'Harbour closed',
      paragraphs: PARAGRAPHS,
    });
  });

  test('takes its title from its properties where the text begins with it', async () => {
    const { headline } = await articleIn(docx(['Harbour closed', ...PARAGRAPHS], 'Harbour closed'));
    expect(headline).toBe('Harbour closed');
    expect(await articleIn(docx(PARAGRAPHS, 'Template 4'))).not.toHaveProperty('headline');
  });

  test('has the words as they are read, not those struck out', async () => {
    const runs = [
      '<w:r><w:t>The </w:t></w:r><w:del><w:r><w:delText>old </w:delText><w:t>old </w:t></w:r></w:del>',
      '<w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:r><w:t>wall</w:t><w:tab/><w:t>held &amp; stood.</w:t></w:r>',
      '<mc:Fallback><w:t>twice</w:t></mc:Fallback>',
    ];
    const { paragraphs } = await articleIn(zipDocument(`<w:p>${runs.join('')}</w:p>`));
    expect(paragraphs).toEqual(['The new wall held & stood.']);
  });

  test.each([
    ['without a text', zipDocument('<w:document/>'), 'no text of an article in it'],
    ['cut off', docx(PARAGRAPHS).subarray(0, 300), 'a document that is broken'],
  ])('%s is a fault', async (_, bytes, found) => {
    expect(await take(bytes)).toMatchObject({ kind: 'fault', found });
  });

  test('that is broken is a fault', async () => {
    const bytes = docx(PARAGRAPHS);
    bytes.fill(0xff, 60, bytes.length - 300);
    expect(await take(bytes)).toMatchObject({ kind: 'fault' });
  });
});

describe('an export of a press archive', () => {
  const one = (headline: string, author: string, text: readonly string[]) => [
    [headline, 'Heading1'] as const,
    'The Ostrey Lantern',
    'November 19, 2026 Thursday',
    'Copyright 2026 Lantern Press All Rights Reserved',
    'Section: NEWS; Pg. 4',
    'Length: 212 words',
    `Byline: ${author}`,
    'Body',
    ...text,
    'Load-Date: November 20, 2026',
    'End of Document',
  ];

  test('is split into its articles, each with what the archive says of it', async () => {
    const [first = '', second = '', ...rest] = PARAGRAPHS;
    const intake = await take(
      docx([
        ...one('Harbour closed', 'Wren Calloway', [first, second]),
        ...one('Wall cracked', 'Ines Bell', rest),
      ]),
    );
    expect(intake).toMatchObject({
      kind: 'articles',
      articles: [
        {
          headline: 'Harbour closed',
          author: 'Wren Calloway',
          outlet: 'The Ostrey Lantern',
          published: '2026-11-19',
          paragraphs: [first, second],
        },
        { headline: 'Wall cracked', author: 'Ines Bell', paragraphs: rest },
      ],
    });
  });
});
