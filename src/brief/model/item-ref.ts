/**
 * Which item of a brief is meant, and where it stands in the file. Refuses to know where it is on the
 * screen or on paper.
 */

import type { Path } from '../yaml/yaml-places.ts';
import type { Brief } from './brief.ts';

/** An item by its section and 0-based index there; `about` is the brief itself. */
export interface ItemRef {
  readonly section:
    | 'summary'
    | 'figures'
    | 'people'
    | 'quotes'
    | 'questions'
    | 'caveats'
    | 'sources'
    | 'about';
  readonly index: number;
}

/** Keys and indexes from the root of the file to the item. */
export function pathOfItem({ sources }: Brief, { section, index }: ItemRef): Path {
  switch (section) {
    case 'about':
      return ['title'];
    case 'sources': {
      const key = sources[index]?.key;
      return key === undefined ? ['source'] : ['sources', key];
    }
    default:
      return [section, index];
  }
}
