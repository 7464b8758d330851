/**
 * Makes text safe at the moment when it goes to a stream. Text from outside has already passed through `visible.ts`;
 * this is the second defence, in case that was forgotten. Only line ends, form feeds and the program's own weights and
 * colours pass.
 */
import { visible } from './visible.ts';

/** Control characters except the line feed, and characters that change the direction of writing. */
const CONTROL = /[^\n -~\u00A0-\u061B\u061D-\u200D\u2010-\u2029\u202F-\u2065\u206A-\uFFFF]/;
/** SGR (ECMA-48, 8.3.117): bold, dim, underlined, inverse, the eight colours, and the end of each. */
const OWN = '\\x1B\\[(?:[01247]|2[247]|3[0-79])?m|\\r(?=\\n)|\\f';
const OWN_OR_CONTROL = new RegExp(`(?<own>${OWN})|${CONTROL.source}`, 'g');

/** The text with a visible stand-in for each control character that is not the program's own. */
export function fenced(text: string): string {
  if (!CONTROL.test(text)) return text;
  return text.replace(OWN_OR_CONTROL, (found, own: string | undefined) => own ?? visible(found));
}
