/**
 * The only place where strings of a brief or a source are made fit to print: hidden characters and controls become
 * visible, and with `--ascii` all becomes ASCII. Each string is one line of visible text, without double spaces.
 */
import { toAscii } from '../../text/safety/ascii.ts';
import { visible } from '../../text/safety/visible.ts';

/** Makes one string fit to print; idempotent. */
export type Clean = (text: string) => string;

export function cleaner(isAscii: boolean): Clean {
  const show = shower(isAscii);
  // Twice: a combining mark that stood on a space at the start needs another base.
  return (text) => show(visible(text).trimStart()).replace(/^ | $/g, '');
}

/** Texts that follow each other, cleaned as if they were one: single spaces, and none at the ends. */
export function cleanRuns<Run extends { readonly text: string }>(
  runs: readonly Run[],
  isAscii: boolean,
): readonly Run[] {
  const show = shower(isAscii);
  let isAfterSpace = true;
  const cleaned = runs.flatMap((run) => {
    const whole = visible(run.text);
    const text = show(isAfterSpace ? whole.replace(/^ +/, '') : whole);
    if (text !== '') isAfterSpace = text.endsWith(' ');
    return text === '' ? [] : [{ ...run, text }];
  });
  const last = cleaned.pop();
  if (!last) return [];
  return [...cleaned, { ...last, text: last.text.replace(/ $/, '') }];
}

function shower(isAscii: boolean): Clean {
  return (text) => {
    const shown = visible(text);
    return (isAscii ? toAscii(shown) : shown).replace(/ {2,}/g, ' ');
  };
}
