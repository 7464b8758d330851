/** The SHA-256 of bytes, which names sources and records. Node's module is loaded with the first. */

/** 64 lower-case hexadecimal digits (FIPS 180-4). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Not imported above: loading it takes a fifth of the time of printing a brief.
  const { hash } = await import('node:crypto');
  return hash('sha256', bytes, 'hex');
}
