/** Finds web addresses inside a text, so that they can be links. */
import { safeLink } from './safe-link.ts';

export interface TextPart {
  readonly text: string;
  /** The target of a link; the text is its address. */
  readonly href?: string;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»]+/gi;
/** What a sentence puts after an address. */
const AFTER = /[.,;:!?'’…\]*]+$/;

/** The text in parts, none of them empty. An address with a character beyond ASCII is no link: it may not be what it seems. */
export function splitAddresses(text: string): readonly TextPart[] {
  if (!text.includes('://')) return text === '' ? [] : [{ text }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutTail(found);
    // A stand-in, such as <U+202E>, follows it.
    const isCut = text.charAt(index + found.length) === '<';
    const href = !isCut && /^[!-~]+$/.test(address) ? safeLink(address) : undefined;
    if (href === undefined) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: address, href });
    end = index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Without what belongs to the sentence: its marks, and a bracket that was opened before the address. */
function withoutTail(found: string): string {
  const address = found.replace(AFTER, '');
  const isOpen = address.split('(').length < address.split(')').length;
  return address.endsWith(')') && isOpen ? withoutTail(address.slice(0, -1)) : address;
}
