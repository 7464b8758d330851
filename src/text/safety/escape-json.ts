/**
 * Escapes JSON so that it is safe to show in a terminal, a log or an editor. `JSON.stringify` does not escape DEL, C1,
 * bidirectional and invisible characters, nor long runs of marks.
 */
import { lazily } from '../memo.ts';

const UNSAFE = lazily(
  () =>
    /[\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Co}|\p{Cn}|(?<=\p{M}{8})\p{M}/gu,
);

/** Takes JSON text and returns JSON text with the same data. */
export function escapeJson(json: string): string {
  return json.replace(UNSAFE(), escapeUnits);
}

/** The same, with all characters in ASCII. */
export function asciiJson(json: string): string {
  return json.replace(/[\u0080-\uFFFF]/g, escapeUnits);
}

function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => escaped(text.charCodeAt(index))).join(
    '',
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
