/**
 * Escapes text for Markdown, so that nothing of it is markup: not to CommonMark (spec 0.31, section 2.4), not to
 * GitHub's tables, footnotes and bare addresses, not to Pandoc's mathematics, citations and attributes. Takes one line
 * of clean text.
 *
 * Not by mdast-util-to-markdown with gfm: that leaves Pandoc's marks and addresses other than the web's as they are,
 * so that most of this would be needed beside it.
 */
import { splitAddresses } from '../../text/safety/addresses.ts';
import type { ExtractRun } from '../document/notes.ts';
import type { Address } from '../document/print-document.ts';

/** Characters that mean something anywhere in a line. For Pandoc `@` is a citation, `{` an attribute, `$` mathematics. */
const ANYWHERE = /[\\`*_[\]<>{}|~^$@#&]/g;
/** Characters that begin a block at the start of a line: a list, heading, rule or definition. */
const AT_START = /^[-+=:%]|^(\d{1,9})([.)])/;
/** Bare addresses, which become links on GitHub, whatever their scheme. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi;

/** For text inside a line. */
export function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(ADDRESS, '\\$&');
}

/** For text inside a line, with web addresses as links. */
export function escapeProse(text: string): string {
  return splitAddresses(text)
    .map((part) => (part.href === undefined ? escapeInline(part.text) : formatAddress(part)))
    .join('');
}

/** For text at the start of a block. */
export function escapeText(text: string): string {
  return atStart(escapeInline(text));
}

/** The same, with web addresses as links. */
export function escapeProseText(text: string): string {
  return atStart(escapeProse(text));
}

function atStart(escaped: string): string {
  return escaped.replace(AT_START, (sign: string, number?: string, stop?: string) =>
    number === undefined ? `\\${sign}` : `${number}\\${stop ?? ''}`,
  );
}

/**
 * The text of a footnote. To a reader that knows no footnotes, a single word, or a word and a title in quotation marks,
 * would be the definition of a link (CommonMark, section 4.7), and every mark of the footnote a link.
 */
export function footnoteText(text: string): string {
  const words = /^\S+[^\S\n]*(?:\n|$)/.test(text) ? `Note: ${text}` : text;
  return words.replace(/^(\S+\s+)(?=["'(])/, '$1\\');
}

/** A link where the address can be one, else its text. */
export function formatAddress({ text, href }: Address): string {
  if (href === undefined) return escapeInline(text);
  // Entities and escapes have a meaning even between < and >.
  const isPlain = href === text && !/[<>&\\]/.test(href);
  return isPlain ? `<${href}>` : `[${escapeInline(text)}](<${href.replace(/[<>&\\]/g, '\\$&')}>)`;
}

/** Runs of words. Marked ones are strong where Markdown allows it there, else between asterisks. */
export function formatRuns(runs: readonly ExtractRun[]): string {
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
  const isTaken = (inside: string, neighbour: string): boolean =>
    inside !== '' &&
    !SPACE.test(inside) &&
    (!PUNCTUATION.test(inside) ||
      neighbour === '' ||
      SPACE.test(neighbour) ||
      PUNCTUATION.test(neighbour));
  const characters = [...words];
  return (
    isTaken(characters[0] ?? '', [...before].at(-1) ?? '') &&
    isTaken(characters.at(-1) ?? '', [...after][0] ?? '')
  );
}
