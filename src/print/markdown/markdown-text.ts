/**
 * Text for Markdown: nothing of it is markup, to CommonMark (spec 0.31, section 2.4), GitHub's tables,
 * footnotes and bare addresses, Pandoc's mathematics, citations and attributes. Takes one line of clean
 * text; refuses HTML, which not every reader of Markdown takes.
 */

import type { Run } from '../document/notes.ts';
import type { Address } from '../document/print-document.ts';

/** What means something anywhere in a line. `@` is Pandoc's citation, `{` an attribute, `$` mathematics. */
const ANYWHERE = /[\\`*_[\]<>{}|~^$@#&]/g;
/** What begins a block at the start of a line: lists, headings, rules, definitions. */
const AT_START = /^[-+=:%]|^(\d{1,9})([.)])/;
/** Bare addresses, which GitHub makes links of, whatever their scheme. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi;

/** As it stands inside a line. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(ADDRESS, '\\$&');
}

/** As it stands at the start of a block. */
export function escapeText(text: string): string {
  return escapeInline(text).replace(AT_START, (sign: string, number?: string, stop?: string) =>
    number === undefined ? `\\${sign}` : `${number}\\${stop ?? ''}`,
  );
}

/**
 * The text of a footnote: where those are not known, a single word, or one and a title in quotation marks, would make
 * it the definition of a link (CommonMark, section 4.7), and every mark of the footnote a link to it.
 */
export function footnoteText(text: string): string {
  const words = /^\S+[^\S\n]*(?:\n|$)/.test(text) ? `Note: ${text}` : text;
  return words.replace(/^(\S+\s+)(?=["'(])/, '$1\\');
}

/** A link where the address is one, else its text. */
export function formatAddress({ text, href }: Address): string {
  if (href === undefined) return escapeInline(text);
  // Entities are read even there.
  const isPlain = href === text && !/[<>&\\]/.test(href);
  return isPlain ? `<${href}>` : `[${escapeInline(text)}](<${href.replace(/[<>&\\]/g, '\\$&')}>)`;
}

/** Runs of words: those that are marked are strong where Markdown has it there, else between signs. */
export function formatRuns(runs: readonly Run[]): string {
  const parts = runs.map(({ text }) => escapeInline(text));
  return parts
    .map((part, index) => {
      const [before, run, after] = [runs[index - 1], runs[index], runs[index + 1]];
      if (run?.kind === 'removed') return `\\[-${part}-\\]`;
      if (run?.kind === 'added') return `\\{+${part}+\\}`;
      if (run?.kind !== 'marked') return part;
      const isStrong =
        before?.kind !== 'marked' &&
        after?.kind !== 'marked' &&
        isFlanked(parts[index - 1] ?? '', part, parts[index + 1] ?? '');
      return isStrong ? `**${part}**` : `\\*${part}\\*`;
    })
    .join('');
}

const SPACE = /\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether `**` around some words opens and closes (CommonMark, section 6.2). */
function isFlanked(before: string, words: string, after: string): boolean {
  const isTaken = (inside: string, outside: string): boolean =>
    inside !== '' &&
    !SPACE.test(inside) &&
    (!PUNCTUATION.test(inside) ||
      outside === '' ||
      SPACE.test(outside) ||
      PUNCTUATION.test(outside));
  const characters = [...words];
  return (
    isTaken(characters[0] ?? '', [...before].at(-1) ?? '') &&
    isTaken(characters.at(-1) ?? '', [...after][0] ?? '')
  );
}
