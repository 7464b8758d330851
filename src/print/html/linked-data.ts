/**
 * Describes a page to other programs: the brief, its articles and its quotations, as JSON-LD with the words of
 * schema.org. It is data in an element that no browser runs, and cannot end that element.
 */
import { definedOnly } from '../../text/defined-only.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import type { PrintDocument, PrintSource } from '../document/print-document.ts';

/** JSON for a `script` element of data, without any character that means something in HTML. */
export function formatLinkedData(documents: readonly PrintDocument[]): string {
  const graph = documents.map(report);
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return escapeJson(json).replace(
    /[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function report({ id, title, date, sources, sections }: PrintDocument): object {
  const quotations = sections
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.kind === 'quote'
        ? {
            '@type': 'Quotation',
            text: item.paragraphs.join('\n\n'),
            spokenByCharacter: { '@type': 'Person', name: item.credit.speaker },
            ...(item.reference.language !== undefined && { inLanguage: item.reference.language }),
          }
        : [],
    );
  return {
    '@type': 'Report',
    identifier: id,
    name: title,
    ...(date !== undefined && { dateCreated: date }),
    ...(sources.length > 0 && { isBasedOn: sources.map(article) }),
    ...(quotations.length > 0 && { hasPart: quotations }),
  };
}

function article({ headline, outlet, author, published, language, address }: PrintSource): object {
  return {
    '@type': 'NewsArticle',
    ...(headline !== undefined && { headline }),
    ...(outlet !== undefined && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(author !== undefined && { author: { '@type': 'Person', name: author } }),
    ...definedOnly({ datePublished: published, inLanguage: language }),
    ...(address?.href !== undefined && { url: address.href }),
  };
}
