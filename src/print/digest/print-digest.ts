/** Prints a digest as text, Markdown or HTML, for the morning mail. */
import type { Digest } from '../../library/registers/digest.ts';
import { pageOf } from '../html/html.ts';
import { html, prose } from '../html/html-markup.ts';
import {
  escapeInline,
  escapeProse,
  escapeProseText,
  escapeText,
} from '../markdown/markdown-text.ts';
import { hung, indented, setParagraph } from '../text/plain-page.ts';
import { type DigestDocument, type DigestItem, digestDocument } from './digest-document.ts';
import type { DigestFormat } from './digest-formats.ts';

export interface DigestSettings {
  /** Columns of a line of text. */
  readonly width: number;
  readonly isAscii: boolean;
}

/** Ends in a line feed. */
export function printDigest(
  digest: Digest,
  format: DigestFormat,
  settings: DigestSettings,
): string {
  return PRINTERS[format](digestDocument(digest, settings.isAscii), settings);
}

const PRINTERS = { text: asText, markdown: asMarkdown, html: asHtml } as const satisfies Readonly<
  Record<DigestFormat, (document: DigestDocument, settings: DigestSettings) => string>
>;

function asText(
  { title, counts, parts }: DigestDocument,
  { width, isAscii }: DigestSettings,
): string {
  const page = { width, isAscii };
  const bullet = isAscii ? '* ' : '• ';
  const lines = [
    ...setParagraph(title, indented(page, '', '')),
    '='.repeat(width),
    ...setParagraph(counts, indented(page, '', '')),
    ...parts.flatMap(({ heading, groups }) => [
      '',
      heading.toUpperCase(),
      ...groups.flatMap((group) => [
        '',
        ...setParagraph(headingOf(group), indented(page, '', '')),
        ...group.items.flatMap((item) => setParagraph(labelled(item), hung(page, '  ', bullet))),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function headingOf({
  heading,
  detail,
}: {
  readonly heading: string;
  readonly detail: string;
}): string {
  return detail === '' ? heading : `${heading} (${detail})`;
}

function labelled({ label, text }: DigestItem): string {
  return label === undefined ? text : `${label}: ${text}`;
}

function asMarkdown({ title, counts, parts }: DigestDocument): string {
  const lines = [
    `# ${escapeInline(title)}`,
    '',
    escapeText(counts),
    ...parts.flatMap(({ heading, groups }) => [
      '',
      `## ${heading}`,
      ...groups.flatMap(({ heading: own, detail, items }) => [
        '',
        `### ${escapeInline(own)}${detail === '' ? '' : ` (${escapeInline(detail)})`}`,
        '',
        ...items.map(({ label, text }) =>
          label === undefined
            ? `- ${escapeProseText(text)}`
            : `- **${label}:** ${escapeProse(text)}`,
        ),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function asHtml({ title, counts, parts }: DigestDocument): string {
  const body = html`<article>
<header>
<h1 class="title">${prose(title)}</h1>
<p class="soft">${counts}</p>
</header>
${parts.map(
  ({ heading, groups }) => html`<section>
<h2>${heading}</h2>
${groups.map(
  ({
    heading: own,
    detail,
    items,
  }) => html`<h3 dir="auto">${prose(own)} ${detail === '' ? '' : html`<span class="soft">(${prose(detail)})</span>`}</h3>
<ul>
${items.map(
  ({
    label,
    text,
  }) => html`<li dir="auto">${label === undefined ? '' : html`<b>${label}:</b> `}${prose(text)}</li>
`,
)}</ul>
`,
)}</section>
`,
)}</article>
`;
  return pageOf({ title, body });
}
