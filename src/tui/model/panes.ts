/** The four panes, in order: the one table of their names, titles and numbers. */

export type PaneName = 'summary' | 'figures' | 'quotes' | 'questions';

export interface Pane {
  readonly name: PaneName;
  readonly title: string;
  /** For the tab line of a narrow screen. */
  readonly shortTitle: string;
  /** What the pane says when the brief has nothing for it. */
  readonly whenEmpty: string;
}

export const PANES: readonly [Pane, Pane, Pane, Pane] = [
  { name: 'summary', title: 'Summary', shortTitle: 'Sum', whenEmpty: 'No summary.' },
  { name: 'figures', title: 'Key figures', shortTitle: 'Fig', whenEmpty: 'No figures or people.' },
  { name: 'quotes', title: 'Quotes', shortTitle: 'Quo', whenEmpty: 'No quotes.' },
  { name: 'questions', title: 'Open questions', shortTitle: 'Open', whenEmpty: 'No questions.' },
];

/** The pane `steps` further, round the end. */
export function paneAfter(name: PaneName, steps: number): PaneName {
  const index = PANES.findIndex((pane) => pane.name === name);
  const next = PANES[(index + steps + PANES.length) % PANES.length];
  return next?.name ?? name;
}
