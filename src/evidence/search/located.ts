/** Where the words of a quote or a figure were found in a source, and what an elided quote leaves out. */
import type { Range } from '../../text/line-index.ts';
import type { Grade, Passage, Place } from '../verdict/check.ts';
import type { Gap } from './elision.ts';
import type { Scope } from './scope.ts';
import type { Stretch } from './stretches.ts';

/** What stands in the source between two pieces of an elided quote. */
export interface Omission {
  readonly kind: Gap['kind'];
  /** Folded; may be no more than punctuation. Of a very long one the beginning and the end. */
  readonly text: string;
  readonly isCut: boolean;
  /** What is kept right before it and right after it, folded. */
  readonly before: string;
  readonly after: string;
  /** What brackets put in its place. */
  readonly inserted: readonly string[];
  readonly places: readonly Place[];
}

export interface Located extends Passage {
  readonly grade: Grade;
  readonly scope: Scope;
  /** The stretch that it stands in, and where. */
  readonly stretch: Stretch;
  readonly range: Range;
  readonly omissions: readonly Omission[];
  readonly inserted: readonly string[];
}
