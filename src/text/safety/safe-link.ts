/**
 * Addresses that may become links: web and mail, nothing that opens a file or runs something. The link
 * is written in ASCII without white space or quotes, whatever the address holds.
 */

/** What every browser and terminal still takes. */
const MAX_LENGTH = 2048;
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address as a link may hold it; undefined for one that may not be a link. */
export function safeLink(address: string): string | undefined {
  if (address.length > MAX_LENGTH || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  const isPlain = href.length <= MAX_LENGTH && /^[!#-;=?-~]+$/.test(href);
  return PROTOCOLS.has(protocol) && isPlain ? href : undefined;
}
