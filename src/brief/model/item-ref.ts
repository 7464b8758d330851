/** Names one item of a brief, and gives the path of keys to it in the file. */

import type { KeyPath } from '../yaml/yaml-file.ts';
import type { Brief } from './brief.ts';

/** An item by its section and its 0-based index in it. Sources count as items; `about` is the brief itself. */
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

export function pathOfItem({ sources }: Brief, { section, index }: ItemRef): KeyPath {
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
