/**
 * Prints documents as one page of HTML that needs nothing else: no script, nothing fetched, nothing sent. For a screen
 * of any width, light or dark, for a screen reader, and for paper. The page’s Content-Security-Policy forbids
 * everything but its own style.
 */
import { hash } from 'node:crypto';
import {
  bookletTitle,
  entryDetails,
  type HeadField,
  type PrintDocument,
} from '../document/print-document.ts';
import {
  type HtmlPage,
  noteSection,
  numberedList,
  partLabel,
  partTitle,
  sectionContent,
} from './html-items.ts';
import { type Html, html, link, NOTHING, prose } from './html-markup.ts';
import { styleOf } from './html-style.ts';
import { formatLinkedData } from './linked-data.ts';

export interface HtmlOptions {
  /** Use ASCII for the signs of the format too. */
  readonly ascii?: boolean;
}

/** The page, ending in a line feed. */
export function printHtml(documents: readonly PrintDocument[], options: HtmlOptions = {}): string {
  const [only] = documents;
  const title = documents.length === 1 && only ? only.title : bookletTitle(documents);
  const articles = documents.map((document, index) => {
    const links = document.sources.flatMap(({ address }) => address?.href ?? []);
    const [cite] = document.sources.length === 1 ? links : [];
    const page: HtmlPage = {
      prefix: `b${index + 1}-`,
      isAscii: options.ascii === true,
      level: documents.length > 1 ? 2 : 1,
      ...(cite !== undefined && { cite }),
    };
    return article(document, page);
  });
  const body = html`${documents.length > 1 ? contents(title, documents) : NOTHING}${articles}`;
  return pageOf({
    title,
    body,
    style: styleOf(documents),
    linkedData: formatLinkedData(documents),
  });
}

interface PageParts {
  readonly title: string;
  readonly body: Html;
  /** A style sheet that cannot end its element; absent: that of all pages. */
  readonly style?: string;
  /** JSON that cannot end its element. */
  readonly linkedData?: string;
}

/** A whole page, ending in a line feed. */
export function pageOf({
  title,
  body,
  style: styleText = styleOf([]),
  linkedData,
}: PageParts): string {
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styleText)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="sitrep">
<title>${title}</title>
`;
  const rest = html`</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
  // The only text that is not escaped: neither of them can end its element.
  const style = `<style>${styleText}</style>\n`;
  const data =
    linkedData === undefined ? '' : `<script type="application/ld+json">${linkedData}</script>\n`;
  return `${page}${style}${data}${rest}`;
}

/** Nothing may be loaded or run but the style, which is named by its hash. */
function policy(styleText: string): string {
  const style = hash('sha256', styleText, 'base64');
  return `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'`;
}

/** Several briefs are a booklet; its own title is the page’s first heading. */
function contents(title: string, documents: readonly PrintDocument[]): Html {
  return html`<nav aria-labelledby="contents">
<h1>${prose(title)}</h1>
<h2 class="part" id="contents">Contents</h2>
${numberedList(documents.map(contentsEntry))}
</nav>
`;
}

/** A longer text is broken on a phone. */
const LONGEST_DETAIL = 32;

/** The details, with commas; no line is broken inside one. */
function contentsEntry(document: PrintDocument, index: number): Html {
  const details = entryDetails(document).map((detail, place) => {
    const before = place === 0 ? '' : ', ';
    return detail.length > LONGEST_DETAIL
      ? html`${before}${detail}`
      : html`${before}<span class="held">${detail}</span>`;
  });
  return html`<li><a href="#b${index + 1}-brief" dir="auto">${prose(document.title)}</a> <span class="soft">${details}</span></li>
`;
}

function article(document: PrintDocument, page: HtmlPage): Html {
  const { id, title, head, sections } = document;
  const { prefix } = page;
  return html`<article id="${prefix}brief" aria-labelledby="${prefix}title">
<header>
${titleOf(title, page)}
<dl class="head">
${head.map(headField)}</dl>
</header>
${sections.map(
  (section) => html`<section aria-labelledby="${partLabel(section.name, page)}">
${partTitle(section.title, section.name, page)}
${sectionContent(section, page)}
</section>
`,
)}${noteSection(document, page)}<footer><p>${id}</p></footer>
</article>
`;
}

function titleOf(title: string, { prefix, level }: HtmlPage): Html {
  return level === 1
    ? html`<h1 class="title" id="${prefix}title" dir="auto">${prose(title)}</h1>`
    : html`<h2 class="title" id="${prefix}title" dir="auto">${prose(title)}</h2>`;
}

function headField({ label, entries }: HeadField): Html {
  return html`<div><dt>${label}</dt>${entries.map(({ text, address }) => {
    if (!address) return html`<dd dir="auto">${prose(text)}</dd>`;
    const { text: shown, href } = address;
    const target = href === undefined ? shown : link(href, shown);
    return html`<dd dir="auto">${prose(text)} ${target}</dd>`;
  })}</div>
`;
}
