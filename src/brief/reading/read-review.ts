/** Reads a person's answer to the warnings on an item. */
import type { Review } from '../model/brief.ts';

export interface RawReview {
  readonly why: string;
  readonly by: string;
  readonly of?: string | undefined;
}

export function reviewFrom({ why, by, of }: RawReview): Review {
  return { why, by, ...(of !== undefined && { of }) };
}
