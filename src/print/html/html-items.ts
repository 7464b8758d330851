/** Sections of a brief in HTML: lists, a table of figures, quotations as figures with their speakers. */
import { STATUS_MARK, STATUS_MARK_ASCII } from '../../brief/model/wording.ts';
import { isFaulty, type Remarkable, VERDICTS } from '../../evidence/verdict/verdict.ts';
import type { ExtractRun, PrintNote } from '../document/notes.ts';
import type {
  PrintDocument,
  PrintItem,
  PrintSection,
  Reference,
  Remark,
} from '../document/print-document.ts';
import { type Html, html, linkedProse, NOTHING, type Part } from './html-markup.ts';

/** What all items of a page need. */
export interface HtmlPage {
  /** The ids of this document begin with it: `b1-`. */
  readonly prefix: string;
  readonly isAscii: boolean;
  /** The heading level of the title; sections are one below. */
  readonly level: 1 | 2;
  /** The address of the article, for `cite`; absent where there is none, or several. */
  readonly cite?: string;
}

type ItemOf<Kind extends PrintItem['kind']> = Extract<PrintItem, { readonly kind: Kind }>;

/** The accessible name of a part: its heading, and among several documents their title too. */
export function partLabel(name: string, { prefix, level }: HtmlPage): string {
  return level === 1 ? `${prefix}${name}` : `${prefix}title ${prefix}${name}`;
}

/** The heading of a part of a document; `name` makes its id. */
export function partTitle(title: string, name: string, { prefix, level }: HtmlPage): Html {
  return level === 1
    ? html`<h2 class="part" id="${prefix}${name}">${title}</h2>`
    : html`<h3 class="part" id="${prefix}${name}">${title}</h3>`;
}

export function sectionContent({ items }: PrintSection, page: HtmlPage): Html {
  switch (items[0]?.kind) {
    case undefined:
      return html`<p class="none">None recorded.</p>`;
    case 'figure':
      return figures(
        items.flatMap((item) => (item.kind === 'figure' ? [item] : [])),
        page,
      );
    case 'person': {
      const people = items.flatMap((item) => (item.kind === 'person' ? [item] : []));
      return html`<dl class="who">${people.map((item) => person(item, page))}</dl>`;
    }
    case 'quote':
      return html`${items.map((item) => (item.kind === 'quote' ? quote(item, page) : NOTHING))}`;
    case 'question': {
      const questions = items.flatMap((item) => (item.kind === 'question' ? [item] : []));
      return numberedList(
        questions.map((item) => question(item, page)),
        questions[0]?.number,
      );
    }
    case 'point':
    case 'caveat':
      return html`<ul>${items.map((item) => listItem(item, page))}</ul>`;
  }
}

/** A list that begins with a number and has room for its widest one. */
export function numberedList(items: readonly Html[], first = 1): Html {
  const digits = String(first + items.length - 1).length;
  const room = digits === 1 ? NOTHING : html` class="digits-${digits}"`;
  const start = first === 1 ? NOTHING : html` start="${first}"`;
  return html`<ol${room}${start}>${items}</ol>`;
}

function listItem(item: PrintItem, page: HtmlPage): Html {
  if (item.kind !== 'point' && item.kind !== 'caveat') return NOTHING;
  const assessment =
    item.kind === 'point' && item.assessment !== ''
      ? html` <span class="soft">(${item.assessment})</span>`
      : NOTHING;
  return html`<li dir="auto">${linkedProse(item.text)}${assessment}${bearing(item.reference, page)}</li>
`;
}

function figures(items: readonly ItemOf<'figure'>[], page: HtmlPage): Html {
  return html`<table class="figures">
<thead><tr><th scope="col">Figure</th><th scope="col">What</th><th scope="col">Given by, as of</th></tr></thead>
<tbody>
${items.map(
  ({
    phrase,
    what,
    detail,
    reference,
  }) => html`<tr><th scope="row" dir="auto">${linkedProse(phrase)}</th><td dir="auto">${linkedProse(what)}${bearing(reference, page, what)}</td><td dir="auto">${linkedProse(detail)}</td></tr>
`,
)}</tbody>
</table>`;
}

function person({ heading, detail, reference }: ItemOf<'person'>, page: HtmlPage): Html {
  return html`<div><dt dir="auto">${heading}</dt><dd dir="auto">${linkedProse(detail)}${bearing(reference, page, detail)}</dd></div>
`;
}

/** Each paragraph has an opening quotation mark; only the last has a closing one. */
function quote({ paragraphs, credit, remarks, reference }: ItemOf<'quote'>, page: HtmlPage): Html {
  const [open, close] = page.isAscii ? ['"', '"'] : ['“', '”'];
  const last = paragraphs.length - 1;
  const quoted = paragraphs.map(
    (paragraph, index) =>
      html`<p>${open}${linkedProse(paragraph)}${index === last ? close : ''}</p>`,
  );
  const cite = page.cite === undefined ? NOTHING : html` cite="${page.cite}"`;
  const detail =
    credit.detail === ''
      ? ''
      : credit.detail.startsWith('(')
        ? ` ${credit.detail}`
        : `, ${credit.detail}`;
  return html`<figure>
<blockquote dir="auto"${languageOf(reference)}${cite}>${quoted}</blockquote>
<figcaption dir="auto">${page.isAscii ? '--' : '—'} <b>${credit.speaker}</b>${linkedProse(detail)}${bearing(reference, page)}${remarkList(remarks)}</figcaption>
</figure>
`;
}

function question(item: ItemOf<'question'>, page: HtmlPage): Html {
  const mark = (page.isAscii ? STATUS_MARK_ASCII : STATUS_MARK)[item.status];
  const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
  const said = item.answer === '' ? `${state}.` : `${state}: ${item.answer}`;
  const answer =
    state === ''
      ? NOTHING
      : html`<p class="state" data-mark="${mark}" dir="auto">${linkedProse(said)}</p>`;
  return html`<li><p dir="auto">${linkedProse(item.text)}${bearing(item.reference, page)}</p>${answer}${remarkList(item.remarks)}</li>
`;
}

function remarkList(remarks: readonly Remark[]): Html {
  if (remarks.length === 0) return NOTHING;
  return html`<dl class="remarks">${remarks.map(
    ({ label, text }) => html`<div><dt>${label}</dt><dd dir="auto">${linkedProse(text)}</dd></div>`,
  )}</dl>`;
}

/** A longer reference may be broken over two lines. */
const SHORT = 24;

/** A fault is in the colour of warnings; what is unchecked or reviewed is no fault. */
function statusWord(status: Remarkable): Html {
  const calm = isFaulty(status) ? NOTHING : html` calm`;
  return html`<strong class="status${calm}">${VERDICTS[status].word}</strong>`;
}

/** Where an item comes from, its status, and its note; on the same line as the last word of the item. */
function bearing({ at, status, note }: Reference, { prefix }: HtmlPage, about = '-'): Html {
  const word = status === undefined ? NOTHING : html` ${statusWord(status)}`;
  const link =
    note === undefined
      ? NOTHING
      : html`<a id="${prefix}item-${note}" href="#${prefix}note-${note}" aria-label="Note ${note}">(${note})</a>`;
  const place = at === '' ? '' : `[${at}]`;
  const parts: Part[] = [place, place !== '' && note !== undefined ? ' ' : '', link];
  if (place === '' && note === undefined) return word;
  const gap = about === '' ? NOTHING : html`&nbsp;`;
  return html`${gap}<span class="${at.length > SHORT ? 'at long' : 'at'}">${parts}</span>${word}`;
}

/** The attribute for a language tag; nothing for what is no such tag. */
export function languageOf({ language }: Pick<Reference, 'language'>): Html {
  return language !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)
    ? html` lang="${language}"`
    : NOTHING;
}

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
  const word = status === undefined ? NOTHING : html`${statusWord(status)} `;
  const remark = said.join(' ');
  return html`<li id="${prefix}note-${number}">${
    status === undefined && remark === '' ? NOTHING : html`<p dir="auto">${word}${remark}</p>`
  }${extracts.map(
    ({ reference, runs }) =>
      html`<p><span class="soft">${reference}:</span> <q dir="auto"${lang}>${runs.map(run)}</q></p>`,
  )}${
    difference.length === 0
      ? NOTHING
      : html`<p><span class="soft">Difference:</span> <span dir="auto"${lang}>${difference.map(run)}</span></p>`
  }<p class="back"><a href="#${prefix}item-${number}" aria-label="Back to the item of note ${number}">back</a></p></li>
`;
}

function run({ kind, text }: ExtractRun): Html {
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
