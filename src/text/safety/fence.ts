/**
 * The last look at a text before it goes to a stream. What is shown has been through `visible.ts` where it
 * was put together; this holds even where that was forgotten. Lets through line ends, form feeds and the
 * weights and colours that are the program's own; refuses to let out any other control.
 */
import { visible } from './visible.ts';

/** Any but a line feed, and what changes the direction of writing. */
const CONTROL = /[^\n -~\u00A0-\u061B\u061D-\u200D\u2010-\u2029\u202F-\u2065\u206A-\uFFFF]/;
/** SGR (ECMA-48, 8.3.117): bold, dim, underlined, inverse, the eight colours, and the end of each. */
const OWN = '\\x1B\\[(?:[01247]|2[247]|3[0-79])?m|\\r(?=\\n)|\\f';
const OWN_OR_CONTROL = new RegExp(`(?<own>${OWN})|${CONTROL.source}`, 'g');

/** The text, each control that is not the program's own replaced by its stand-in. */
export function fenced(text: string): string {
  if (!CONTROL.test(text)) return text;
  return text.replace(OWN_OR_CONTROL, (found, own: string | undefined) => own ?? visible(found));
}
