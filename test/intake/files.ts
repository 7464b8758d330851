/** Files of every kind that holds an article, made by code. */
import { strToU8, zipSync } from 'fflate';
import type { Intake, TakenArticle } from '../../src/intake/model/article.ts';
import { takeIn } from '../../src/intake/take-in.ts';

/** Paragraphs of an article, all invented. */
export const PARAGRAPHS = [
  'The harbour of Port Ostrey was closed on Tuesday after a ferry struck its outer wall, the island council said.',
  '“Nobody was hurt, and the ship is afloat,” said Tilda Marrow, the harbourmaster, who had been called at four in the morning.',
  'The council expects the repairs to take three weeks, and to cost about £2m, of which the state will pay a half.',
  'Ferries go from the old quay until then, with a detour of some 40 minutes by the northern channel, and lorries have to wait.',
];

export const paragraphsAsHtml = (paragraphs: readonly string[] = PARAGRAPHS): string =>
  paragraphs.map((text) => `<p>${text}</p>`).join('\n');

/** A page with the furniture that pages have around their articles. */
export function page(
  body: string,
  head = '<title>Harbour closed after ferry accident</title>',
): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><h1>Harbour closed after ferry accident</h1>${body}</article></main>
<aside><h3>Most read</h3><p>The winter fair opens its doors on Friday, with a new wheel and fewer stalls than last year.</p></aside>
<footer><p>© The Ostrey Lantern. All rights reserved, and nothing may be copied without our leave.</p></footer>
</body></html>`;
}

export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Takes in a text, page or file; a PDF is none of them. */
export function take(file: string | Uint8Array): Promise<Intake> {
  const bytes = typeof file === 'string' ? asBytes(file) : file;
  return takeIn(bytes, async () => ({ kind: 'fault', found: 'a PDF' }));
}

/** The only article in a file. */
export async function articleIn(file: string | Uint8Array): Promise<TakenArticle> {
  const intake = await take(file);
  const [article] = intake.kind === 'articles' ? intake.articles : [];
  if (!article) throw new Error(`no article: ${JSON.stringify(intake)}`);
  return article;
}

/** A document of Word with these paragraphs, each with the name of its style or none. */
export function docx(
  paragraphs: readonly (string | readonly [text: string, style: string])[],
  title = '',
): Uint8Array {
  const xml = paragraphs.map((paragraph) => {
    const [text, style] = typeof paragraph === 'string' ? [paragraph, ''] : paragraph;
    const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
    return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  });
  return zipDocument(`<w:document><w:body>${xml.join('')}</w:body></w:document>`, title);
}

export function zipDocument(xml: string, title = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties><dc:title>${title}</dc:title></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(xml),
  });
}
