/** Decodes Windows-1252 by a table: Node.js 22.13 and others near it leave the bytes 0x80 to 0x9F control characters. */

const TABLE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return withSigns(latin1);
}

/** A text that was decoded so, with the signs in place of the control characters. */
export function withSigns(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/g,
    (character) => TABLE[character.charCodeAt(0) - 0x80] ?? character,
  );
}
