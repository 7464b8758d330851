/**
 * JSON that no terminal, log or editor is changed by: escapes what `JSON.stringify` leaves raw:
 * DEL, C1, what changes direction or is not to be seen, and marks in storms.
 */
import { lazily } from '../memo.ts';

const LEFT_RAW = lazily(
  () =>
    /[\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Co}|\p{Cn}|(?<=\p{M}{8})\p{M}/gu,
);

/** Takes JSON text, gives the same data, escaped. */
export function escapeJson(json: string): string {
  return json.replace(LEFT_RAW(), escapeUnits);
}

/** Takes JSON text, gives the same data in ASCII. */
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
