/**
 * The panes of a brief, in order: the one table of their names, titles and what they show. The number of a
 * pane, its key and its place on the screen follow from its place here.
 */
import type { ItemRef } from '../../brief/model/brief.ts';
import { SECTION_TITLES } from '../../brief/model/sections.ts';

interface PaneRecord {
  readonly name: string;
  readonly title: string;
  /** For the tab line of a narrow screen. */
  readonly shortTitle: string;
  /** What the pane says when the brief has nothing for it. */
  readonly whenEmpty: string;
  /** The sections of a brief whose items it shows; `section-items.ts` says how. */
  readonly sections: readonly ItemRef['section'][];
}

const TABLE = [
  {
    name: 'summary',
    title: SECTION_TITLES.summary,
    shortTitle: 'Sum',
    whenEmpty: 'No summary.',
    sections: ['summary', 'caveats', 'sources', 'about'],
  },
  {
    name: 'figures',
    title: SECTION_TITLES.figures,
    shortTitle: 'Fig',
    whenEmpty: 'No figures or people.',
    sections: ['figures', 'people'],
  },
  {
    name: 'quotes',
    title: SECTION_TITLES.quotes,
    shortTitle: 'Quo',
    whenEmpty: 'No quotes.',
    sections: ['quotes'],
  },
  {
    name: 'questions',
    title: SECTION_TITLES.questions,
    shortTitle: 'Open',
    whenEmpty: 'No questions.',
    sections: ['questions'],
  },
] as const satisfies readonly PaneRecord[];

export type PaneName = (typeof TABLE)[number]['name'];
export interface Pane extends PaneRecord {
  readonly name: PaneName;
}
export const PANES: readonly Pane[] = TABLE;
export const FIRST_PANE: PaneName = TABLE[0].name;
export type ByPane<Value> = Readonly<Record<PaneName, Value>>;

export function paneNamed(name: PaneName): Pane {
  return PANES.find((pane) => pane.name === name) ?? TABLE[0];
}

/** Its place in the table, 0-based. */
export function indexOfPane(name: PaneName): number {
  return PANES.findIndex((pane) => pane.name === name);
}

/** The pane `steps` further, round the end. */
export function paneAfter(name: PaneName, steps: number): PaneName {
  const next = PANES[(indexOfPane(name) + steps + PANES.length) % PANES.length];
  return next?.name ?? name;
}

/** A value for each pane. */
export function byPane<Value>(make: (pane: Pane) => Value): ByPane<Value> {
  const values: Partial<Record<PaneName, Value>> = {};
  for (const pane of PANES) values[pane.name] = make(pane);
  if (!isComplete(values)) throw new Error('a pane has no value');
  return values;
}

function isComplete<Value>(
  values: Partial<Record<PaneName, Value>>,
): values is Record<PaneName, Value> {
  return PANES.every(({ name }) => name in values);
}
