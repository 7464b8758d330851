/**
 * The style sheet of a page, for browsers and for paper. Of the content it has only ids and titles, as strings. Nothing
 * is said by colour alone; light and dark follow the reader's system.
 */
import { truncate } from '../../text/layout/width.ts';
import type { PrintDocument } from '../document/print-document.ts';

/** The columns of an id with its title at the foot of a page. */
const FOOT_COLUMNS = 76;

/** The style of a page; ids and titles of the briefs go to the foot of their printed pages. */
export function styleOf(documents: readonly Pick<PrintDocument, 'id' | 'title'>[]): string {
  const feet = documents.map(({ id, title }, index) => {
    const foot = truncate(`${id}: ${title}`, FOOT_COLUMNS, '...');
    return `@page b${index + 1} { @bottom-left { content: ${cssString(foot)}; } }
@media print { #b${index + 1}-brief { page: b${index + 1}; } }
`;
  });
  return STYLE + feet.join('');
}

/** Escapes every character that could end the string, by its number (CSS Syntax, section 4.3.7). */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^ A-Za-z0-9.,:-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1b1f; --soft: #55565c; --rule: #c9cace; --mark: #ffe9a8; --warn: #8c1d18;
  --link: #0b57a4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17181b; --text: #e6e6e9; --soft: #a9abb2; --rule: #45474d; --mark: #5a4a12; --warn: #ffb4ab;
    --link: #9ecaff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", "Noto Sans", sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%;
}
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
article + article, nav + article { margin-top: 3rem; border-top: 3px double var(--rule); padding-top: 2rem; }
h1, .title { font-size: 1.7rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
.part {
  font-size: .95rem; text-transform: uppercase; letter-spacing: .06em; margin: 2.2rem 0 .7rem;
  border-bottom: 1px solid var(--rule); padding-bottom: .25rem;
}
p { margin: 0; }
p, dd, td, li, figcaption { text-wrap: pretty; }
p + p { margin-top: .4rem; }
a { color: var(--link); }
nav .soft { display: block; }
.head, .who, .remarks { margin: 0; }
.head > div { display: grid; grid-template-columns: 6rem 1fr; gap: 0 .75rem; padding: .15rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
dd + dd { grid-column: 2; margin-top: .3rem; }
ul, ol { padding-left: 1.4rem; margin: 0; }
ol { padding-left: 1.7rem; }
.digits-2 { padding-left: 2.3rem; }
.digits-3 { padding-left: 3rem; }
.digits-4, .digits-5 { padding-left: 4.2rem; }
li:dir(rtl) { margin-inline-start: 1.4rem; }
li + li { margin-top: .6rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; }
thead th { color: var(--soft); font-weight: normal; border-bottom: 1px solid var(--rule); }
tbody th { text-align: end; text-wrap: balance; width: 24%; font-variant-numeric: tabular-nums; }
.figures thead th:first-child { text-align: end; }
.figures td:last-child { width: 28%; padding-right: 0; }
.at a { color: inherit; }
.who > div { display: grid; grid-template-columns: 32% 1fr; gap: 0 .75rem; padding: .3rem 0; }
.who dt { color: var(--text); font-weight: 600; }
figure { margin: 0; }
figure + figure { margin-top: 1.3rem; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
figcaption { padding-inline-start: 1rem; margin-top: .3rem; }
.remarks { display: grid; grid-template-columns: minmax(4.2rem, max-content) 1fr; gap: .2rem .4rem; margin-top: .2rem; }
.remarks > div { display: contents; }
.remarks dd { margin: 0; grid-column: 2; }
.remarks dt::after { content: ":"; }
.soft, .at { color: var(--soft); }
.at { font-size: .85em; white-space: nowrap; }
.at.long { white-space: normal; }
.status { color: var(--warn); text-transform: uppercase; font-size: .8em; letter-spacing: .04em; }
.status.calm { color: var(--soft); }
.state { margin-top: .2rem; }
.state::before { content: attr(data-mark) " "; }
.held { white-space: nowrap; }
.none { color: var(--soft); font-style: italic; }
q { quotes: none; }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
del, ins { text-decoration-thickness: .08em; }
del { text-decoration-line: line-through; color: var(--warn); }
ins { text-decoration-line: underline; text-decoration-style: double; font-weight: 600; }
.evidence > p { margin-bottom: .6rem; }
.evidence li { padding-left: .3rem; }
li > .back { margin-top: 0; font-size: .85em; }
.hash { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .85em; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: .4rem; color: var(--soft); }
@media (max-width: 30rem) {
  main { padding: 1rem .9rem 2rem; }
  h1, .title { font-size: 1.4rem; }
  .head > div, .who > div { display: block; }
  .figures thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .figures tr { display: block; padding: .35rem 0; }
  .figures tbody th, .figures td, .figures td:last-child { display: block; width: auto; text-align: start; padding: 0; }
  .figures td:last-child { color: var(--soft); }
}
@page {
  size: A4; margin: 20mm 18mm 22mm;
  @bottom-left { font: 9pt sans-serif; width: 88%; white-space: nowrap; overflow: hidden; text-align: left; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; white-space: nowrap; }
}
@media print {
  :root {
    color-scheme: light; --ground: #fff; --text: #000; --soft: #444; --rule: #999; --mark: transparent;
    --warn: #000; --link: #000;
    font-size: 10.5pt;
  }
  body { line-height: 1.4; }
  main { max-width: none; padding: 0; }
  article + article, nav + article { break-before: page; border: 0; margin: 0; padding: 0; }
  .part { margin-top: 1.7rem; }
  footer { display: none; }
  h1, h2, h3, thead { break-after: avoid; }
  li, tr, figure, .who > div { break-inside: avoid; }
  li:first-child, tbody tr:first-child, .who > div:first-child { break-after: avoid; }
  li:last-child, tbody tr:last-child, .who > div:last-child { break-before: avoid; }
  p, dd { orphans: 3; widows: 3; }
  a { text-decoration: none; }
  .back { display: none; }
  nav { page: contents; }
}
@page contents { @bottom-left { content: "Contents"; } }
`;
