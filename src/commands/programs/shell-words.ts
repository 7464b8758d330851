/**
 * Splits a command line into words as a shell does, by its quotes and backslashes. Nothing else of a shell is
 * done: no variable, no pattern, no second command.
 */

/** The words, or what is wrong with the line. */
export type Words =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'fault'; readonly message: string };

const MAX_LENGTH = 4096;
/** One piece of a word: in single quotes, in double quotes, after a backslash, or plain. */
const PIECE = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gsy;

/** As POSIX has it (Shell Command Language, 2.2 Quoting), for quotes and blanks alone. */
export function splitWords(line: string): Words {
  if (line.length > MAX_LENGTH)
    return { kind: 'fault', message: `expected at most ${MAX_LENGTH} characters, found more` };
  const words: string[] = [];
  let word: string | undefined;
  for (let index = 0; index < line.length; ) {
    if (/\s/.test(line[index] ?? '')) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index++;
      continue;
    }
    PIECE.lastIndex = index;
    const match = PIECE.exec(line);
    if (!match)
      return { kind: 'fault', message: `expected a closing quotation mark, found the end` };
    const [whole, single, double, escaped, plain] = match;
    word =
      (word ?? '') + (single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain ?? '');
    index += whole.length;
  }
  if (word !== undefined) words.push(word);
  return { kind: 'words', words };
}
