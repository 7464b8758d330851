/**
 * From Ink's input events to single keys with names. Over a slow line several keys arrive in one event, and
 * each counts. Anything else, such as a broken escape sequence, is ignored.
 */
import type { Key as InkKey } from 'ink';

/** A letter or sign as typed, or a name: `up`, `ctrl-d`, `alt-d`, `shift-tab`, `space`. */
export type Key = string;

const NAMED = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  // Many terminals send DEL for the backspace key, which Ink calls delete.
  ['delete', 'backspace'],
] as const;

const CONTROL: Readonly<Record<string, Key>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007F': 'backspace',
  '\b': 'backspace',
  ' ': 'space',
};

/** The keys of one event, in order. */
export function keysOf(input: string, key: InkKey): readonly Key[] {
  if (key.eventType === 'release') return [];
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  for (const [flag, name] of NAMED) if (key[flag]) return [name];
  if (key.ctrl) return /^[a-z]$/.test(input) ? [`ctrl-${input}`] : [];
  // Esc and a character in one read are what Alt and a key send.
  if (key.meta && /^\P{C}$/u.test(input)) return [`alt-${input}`];
  // A control sequence that Ink knows no key for, its Esc taken off: a focus report, say, or the mouse.
  if (key.meta || /^\[[0-?]+[ -/]*[@-~]$|^\[[EIO]$/.test(input)) return [];
  const keys: Key[] = [];
  for (const character of input) {
    const control = CONTROL[character];
    if (control !== undefined) keys.push(control);
    else if (character < ' ')
      keys.push(`ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}`);
    else keys.push(character);
  }
  return keys;
}

/** The text that a key types; undefined where it types none. */
export function textOf(key: Key): string | undefined {
  if (key === 'space') return ' ';
  return [...key].length === 1 && key >= ' ' ? key : undefined;
}
