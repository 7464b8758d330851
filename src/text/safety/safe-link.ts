/**
 * Decides which addresses can become links: only web and mail addresses, because others can open a file or run a
 * program. A link is always ASCII without white space or quotation marks.
 */

/** Every browser and terminal takes an address of this length. */
const MAX_LENGTH = 2048;
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address for the link; undefined if the address cannot be a link. */
export function safeLink(address: string): string | undefined {
  if (address.length > MAX_LENGTH || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  const isPlain = href.length <= MAX_LENGTH && /^[!#-;=?-~]+$/.test(href);
  return PROTOCOLS.has(protocol) && isPlain ? href : undefined;
}
