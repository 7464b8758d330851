/** The formats of a digest, for the command line and for printing. */
export const DIGEST_FORMATS = ['text', 'markdown', 'html'] as const;
export type DigestFormat = (typeof DIGEST_FORMATS)[number];
