/** A brief as the items of its panes, made once for each typeface and check result. */
import type { Brief } from '../../brief/model/brief.ts';
import { memoisedByResult } from '../look/memo-by-result.ts';
import type { PaneItem } from '../model/block.ts';
import { type ByPane, byPane } from './panes.ts';
import { sectionBuilders } from './section-items.ts';

export type BriefItems = ByPane<readonly PaneItem[]>;

export const itemsOf = memoisedByResult((brief: Brief, typeface, result): BriefItems => {
  const builders = sectionBuilders(brief, typeface, result);
  return byPane(({ sections }) => sections.flatMap((section) => builders[section]()));
});
