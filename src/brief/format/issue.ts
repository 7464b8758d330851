/** What the validator says of a value that does not fit the schema, and what explaining it takes. */
import type * as v from 'valibot';
import type { Path, Places } from '../yaml/yaml-places.ts';

export type Issue = v.BaseIssue<unknown>;

export interface Context {
  readonly places: Places;
  readonly text: string;
}

/** What is wrong inside a value of several forms: the branch for another form complains about the whole. */
export function issuesInside({ issues }: Issue): readonly Issue[] {
  return (issues ?? []).filter(
    (branch) => branch.path !== undefined || branch.kind === 'validation',
  );
}

export function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}
