/**
 * Reads what a program sent to a terminal, byte by byte, against a list of what it may send. Everything
 * that is not on the list is a stray, whatever a terminal would make of it.
 */

/** Text and line ends; weights and colours as well; or all that the reader draws with. */
export type Policy = 'plain' | 'coloured' | 'reader';

const PIECE = new RegExp(
  [
    '(?<csi>\\x1B\\[(?<params>[<-?]?[\\d;:]*)(?<final>[ -/]*[@-~]))',
    '(?<osc>\\x1B\\](?<data>[^\\x07\\x1B]*)(?:\\x07|\\x1B\\\\))',
    '(?<single>\\x1B[ -/]*[0-Z\\\\^-~]?)',
    '(?<control>[\\0-\\x1F\\x7F-\\x9F])',
    '(?<text>[^\\0-\\x1F\\x7F-\\x9F]+)',
  ].join('|'),
  'g',
);

/** What has no place in text, wherever it stands: not to be seen, or changing what is. */
const HIDDEN = new RegExp(
  [
    '[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Bidi_Control}\\u00AD\\u034F\\u115F\\u1160',
    '\\u180B-\\u180F\\u200B\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}\\u{E0001}',
    '\\u{E0100}-\\u{E01EF}]|\\p{M}{9,}',
  ].join(''),
  'u',
);

const WEIGHTS_AND_COLOURS = /^(?:[01247]|2[247]|3[0-79])?$/;
/** The reader's own pen sets several at once. */
const WEIGHTS_TOGETHER = /^(?:(?:[01247]|2[247]|3[0-79])(?:;(?!$)|$))*$/;
/** Modes that a reader sets and takes back: keys, wrapping, cursor, screen, focus, paste, updates in one go. */
const MODES = /^\?(?:1|7|12|25|1004|1049|2004|2026)$/;

function isAllowed(groups: Readonly<Record<string, string | undefined>>, policy: Policy): boolean {
  const { csi, params = '', final = '', osc, data = '', single, control } = groups;
  if (csi !== undefined) {
    if (policy === 'plain') return false;
    if (policy === 'coloured') return final === 'm' && WEIGHTS_AND_COLOURS.test(params);
    if (final === 'm') return WEIGHTS_TOGETHER.test(params);
    if (/^[hl]$/.test(final)) return MODES.test(params);
    return /^[A-HJKLMPSTX@bdr`]$/.test(final) && /^[\d;]*$/.test(params);
  }
  if (osc !== undefined) {
    // A link, and the clipboard: only what cannot itself hold a sequence.
    const isOurs =
      /^8;(?:id=\w+)?;(?:(?:https?|mailto):[!-~]+)?$/.test(data) || /^52;c;[\w+/=]*$/.test(data);
    return policy === 'reader' && isOurs;
  }
  if (single !== undefined) return policy === 'reader' && /^.[78M]$/s.test(single);
  if (control !== undefined)
    return control === '\n' || (policy === 'reader' && /[\r\b]/.test(control));
  return !HIDDEN.test(groups.text ?? '');
}

/** What is not allowed, each as it can be read; none where all is well. */
export function strays(output: string | Uint8Array, policy: Policy): readonly string[] {
  const text =
    typeof output === 'string' ? output : new TextDecoder('utf-8', { fatal: true }).decode(output);
  const found: string[] = [];
  let end = 0;
  for (const piece of text.matchAll(PIECE)) {
    if (piece.index !== end) found.push(JSON.stringify(text.slice(end, piece.index)));
    end = piece.index + piece[0].length;
    if (!isAllowed(piece.groups ?? {}, policy)) found.push(JSON.stringify(piece[0].slice(0, 80)));
  }
  return found;
}
