/** Numbered notes in HTML: words of the source with the item's own words marked, and differences as deletions and insertions. */
import { VERDICTS } from '../../evidence/verdict/verdict.ts';
import type { PrintNote, Run } from '../document/notes.ts';
import type { PrintDocument } from '../document/print-document.ts';
import { type HtmlPage, languageOf, numberedList, partLabel, partTitle } from './html-items.ts';
import { type Html, html, NOTHING } from './html-markup.ts';

/** The section of notes; nothing without `--evidence`. */
export function noteSection({ notes, sections }: PrintDocument, page: HtmlPage): Html {
  const { prefix } = page;
  if (!notes) return NOTHING;
  const languages = new Map(
    sections.flatMap(({ items }) =>
      items.map(({ reference: { note, language } }) => [note, language] as const),
    ),
  );
  const lead =
    notes.about !== ''
      ? notes.about
      : notes.notes.length === 0
        ? 'Nothing that could be checked.'
        : '';
  return html`<section class="evidence" aria-labelledby="${partLabel('evidence', page)}">
${partTitle('Evidence', 'evidence', page)}
${lead === '' ? NOTHING : html`<p>${lead}</p>\n`}${
  notes.notes.length === 0
    ? NOTHING
    : html`${numberedList(notes.notes.map((note) => noteItem(note, languages.get(note.number), prefix)))}
`
}</section>
`;
}

function noteItem(note: PrintNote, language: string | undefined, prefix: string): Html {
  const { number, status, said, extracts, difference } = note;
  const lang = language === undefined ? NOTHING : languageOf({ language });
  const word =
    status === undefined
      ? NOTHING
      : html`<strong class="status">${VERDICTS[status].word}</strong> `;
  const remark = said.join(' ');
  return html`<li id="${prefix}note-${number}">${
    status === undefined && remark === '' ? NOTHING : html`<p dir="auto">${word}${remark}</p>`
  }${extracts.map(
    ({ reference, hash, runs }) =>
      html`<p><span class="soft">${reference} of <span class="hash">${hash}</span>:</span> <q dir="auto"${lang}>${runs.map(run)}</q></p>`,
  )}${
    difference.length === 0
      ? NOTHING
      : html`<p><span class="soft">Difference:</span> <span dir="auto"${lang}>${difference.map(run)}</span></p>`
  }<p class="back"><a href="#${prefix}item-${number}" aria-label="Back to the item of note ${number}">back</a></p></li>
`;
}

function run({ kind, text }: Run): Html {
  switch (kind) {
    case 'plain':
      return html`${text}`;
    case 'marked':
      return html`<mark>${text}</mark>`;
    case 'removed':
      return html`<del>${text}</del>`;
    case 'added':
      return html`<ins>${text}</ins>`;
  }
}
