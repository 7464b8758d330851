/** SHA-256 of bytes, as sources and records are known by. Node's module is loaded when the first is asked for. */

/** 64 lower-case hexadecimal digits (FIPS 180-4). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Not imported above: loading it would cost each start a fifth of printing a brief.
  const { hash } = await import('node:crypto');
  return hash('sha256', bytes, 'hex');
}
