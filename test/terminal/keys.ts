// What a terminal sends for a key, by the key's name.

const named: Readonly<Record<string, string>> = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  insert: '\x1b[2~',
  delete: '\x1b[3~',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  enter: '\r',
  esc: '\x1b',
  tab: '\t',
  'shift-tab': '\x1b[Z',
  space: ' ',
  backspace: '\x7f',
};

/** `down`, `shift-tab`, `ctrl-c`, or a single character as it is. */
export function keyBytes(name: string): string {
  if ([...name].length === 1) return name;
  const bytes = named[name];
  if (bytes !== undefined) return bytes;
  const control = /^ctrl-([a-z\\\]])$/.exec(name)?.[1];
  if (control === undefined) throw new Error(`no key is called ${name}`);
  return String.fromCharCode(control.toUpperCase().charCodeAt(0) & 0x1f);
}
