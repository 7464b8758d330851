/**
 * From $VISUAL or $EDITOR to a command line: its words as a shell would split them, with the file and the
 * line in the way that the editor takes them. No shell is run, so nothing in it is expanded.
 */

/** A place in a file that exists. */
export interface FilePlace {
  /** Absolute, so that no editor takes it for an option. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** How an editor is told the line. */
type Form = (place: FilePlace) => readonly string[];

const PLUS: Form = ({ file, line }) => [`+${line}`, file];
const COLONS: Form = ({ file, line, column }) => [`${file}:${line}:${column}`];
const GOTO: Form = (place) => ['-g', ...COLONS(place)];
const ALONE: Form = ({ file }) => [file];

/** By the name of the program; what is not here gets the file alone. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  ...listed(PLUS, 'vi vim nvim view vim.tiny vim.basic nvi elvis vile gvim vimx'),
  ...listed(PLUS, 'nano rnano pico emacs emacsclient mg zile joe jmacs jove ne micro kak gedit'),
  ...listed(COLONS, 'hx helix subl sublime_text zed zeditor'),
  ...listed(GOTO, 'code code-insiders codium vscodium code-oss cursor windsurf'),
]);

function listed(form: Form, names: string): readonly (readonly [string, Form])[] {
  return names.split(' ').map((name) => [name, form]);
}

export type EditorCommand =
  | { readonly kind: 'command'; readonly program: string; readonly words: readonly string[] }
  /** A sentence. */
  | { readonly kind: 'fault'; readonly problem: string };

/** The command line of the user's editor for a place. */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  place: FilePlace,
): EditorCommand {
  const [variable, value] = ['VISUAL', 'EDITOR']
    .map((name) => [name, env[name]?.trim() ?? ''] as const)
    .find(([, words]) => words !== '') ?? ['EDITOR', 'vi'];
  const words = splitWords(value);
  if (!words)
    return { kind: 'fault', problem: `$${variable} has a quote that is not closed: ${value}` };
  const [program = '', ...options] = words;
  if (program === '') return { kind: 'fault', problem: `$${variable} names no program: ${value}` };
  const name = program.slice(program.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd)$/i, '');
  const form = FORMS.get(name) ?? ALONE;
  return { kind: 'command', program, words: [...options, ...form(place)] };
}

/**
 * The words of a command line (POSIX shell, 2.2 Quoting); undefined where a quote is not closed. Nothing is
 * expanded: `$` and `~` mean themselves.
 */
export function splitWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const sign = line.charAt(index);
    const next = line.charAt(index + 1);
    if (quote === "'") {
      if (sign === quote) quote = '';
      else word += sign;
    } else if (sign === '\\' && (quote === '' || /["\\$`]/.test(next))) {
      if (next === '') return undefined;
      word = `${word ?? ''}${next}`;
      index++;
    } else if (sign === quote) {
      quote = '';
    } else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign;
      word ??= '';
    } else if (quote === '' && /\s/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = `${word ?? ''}${sign}`;
    }
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}
