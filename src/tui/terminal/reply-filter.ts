/**
 * Keeps from Ink what a terminal sends and nobody typed: replies to questions, reports of its state, the mouse. Strings
 * (OSC, DCS, APC, PM, SOS) and control sequences are swallowed whole, also where a slow line has torn them; keys and
 * pastes pass, each sequence in one piece. By the states of a VT500's parser (vt100.net/emu/dec_ansi_parser).
 */
import { escapeWait } from './paste-guard.ts';

const ESC = String.fromCharCode(0x1b);
const BELL = String.fromCharCode(0x07);
const INTERRUPT = String.fromCharCode(0x03);
/** CAN and SUB, which call a sequence off. */
const CANCELS = String.fromCharCode(0x18, 0x1a);
/** The C1 controls of one character: CSI, SS3, ST, and those that begin a string: DCS, SOS, OSC, PM, APC. */
const ONE_CSI = String.fromCharCode(0x9b);
const ONE_SS3 = String.fromCharCode(0x8f);
const ONE_ST = String.fromCharCode(0x9c);
const ONE_STRINGS = String.fromCharCode(0x90, 0x98, 0x9d, 0x9e, 0x9f);
/** The same behind an Esc. */
const STRINGS = 'PX]^_';

/** An Esc that stands alone, as the kitty protocol writes it: Ink takes it at once, and joins it to no later key. */
const LONE_ESCAPE = `${ESC}[27u`;
const PASTE_START = `${ESC}[200~`;
const PASTE_END = `${ESC}[201~`;

/** How long the rest of a reply is waited for without a sign of it, in milliseconds. */
const REPLY_WAIT_MS = 500;
/** Characters of a string. What goes on beyond that is taken for keys. */
const MAX_STRING = 1_000_000;
/** Characters of a control sequence; a longer one is no key. */
const MAX_SEQUENCE = 64;

/** The control sequences that keys send, without their Esc: all others are replies. */
const KEY = /^\[(?:[\d;:]*[A-HZ~u]|[a-d]|[235678][$^@]|\[[\d;]*[A-Z~])$/;

type Phase =
  | { readonly kind: 'keys' | 'paste' | 'string' | 'string-escape' }
  /** One Esc or two. */
  | { readonly kind: 'escape'; readonly count: 1 | 2 }
  /** Of a control sequence what has come behind its Escs, from its `[` or `O` on. */
  | { readonly kind: 'sequence'; readonly count: 1 | 2; readonly begun: string }
  /** A mouse's three characters behind `[M`. */
  | { readonly kind: 'mouse'; readonly left: number };

export interface ReplyFilter {
  /** What to pass on of the next text from the terminal. */
  readonly feed: (text: string) => string;
  /** How long to wait for more before giving up, in milliseconds; undefined where nothing is waited for. */
  readonly patience: () => number | undefined;
  /** Takes an Esc that has come alone for a key, and forgets a reply that has not come whole; gives what to pass on. */
  readonly giveUp: () => string;
}

const KEYS: Phase = { kind: 'keys' };
const STRING: Phase = { kind: 'string' };

export function createReplyFilter(wait = escapeWait({})): ReplyFilter {
  let phase: Phase = KEYS;
  /** Characters of the string so far. */
  let length = 0;
  let passed = '';

  const take = (character: string): void => {
    // Whatever has begun, ctrl-c is a key.
    if (character === INTERRUPT && phase.kind !== 'escape') {
      phase = KEYS;
      passed += character;
      return;
    }
    switch (phase.kind) {
      case 'paste':
      case 'keys':
        phase = begin(character);
        return;
      case 'escape':
        phase = afterEscape(character, phase.count);
        return;
      case 'sequence':
        phase = inSequence(character, phase.count, phase.begun);
        return;
      case 'mouse':
        phase = phase.left === 1 ? KEYS : { kind: 'mouse', left: phase.left - 1 };
        return;
      case 'string':
        phase = inString(character);
        return;
      case 'string-escape':
        // Any other Esc calls the string off.
        phase = character === '\\' ? KEYS : afterEscape(character, 1);
        return;
    }
  };

  const begin = (character: string): Phase => {
    if (character === ESC) return { kind: 'escape', count: 1 };
    if (character === ONE_CSI) return { kind: 'sequence', count: 1, begun: '[' };
    if (character === ONE_SS3) return { kind: 'sequence', count: 1, begun: 'O' };
    if (ONE_STRINGS.includes(character)) return beginString();
    if (character !== ONE_ST) passed += character;
    return KEYS;
  };

  const beginString = (): Phase => {
    length = 0;
    return STRING;
  };

  const afterEscape = (character: string, count: 1 | 2): Phase => {
    if (character === ESC) {
      if (count === 2) passed += LONE_ESCAPE;
      return { kind: 'escape', count: 2 };
    }
    // Two Escs before a control sequence are Alt and a key.
    if (character === '[' || character === 'O')
      return { kind: 'sequence', count, begun: character };
    if (count === 2) passed += LONE_ESCAPE;
    if (STRINGS.includes(character)) return beginString();
    // Alt and a character.
    passed += ESC + character;
    return KEYS;
  };

  const inSequence = (character: string, count: 1 | 2, begun: string): Phase => {
    if (character === ESC) return { kind: 'escape', count: 1 };
    const sequence = begun + character;
    const isOpen = begun === '[' && character === '[';
    if (isOpen || (/^[ -?]$/.test(character) && !KEY.test(sequence)))
      return { kind: 'sequence', count, begun: sequence.slice(0, MAX_SEQUENCE) };
    if (!/^[ -~]$/.test(character)) return CANCELS.includes(character) ? KEYS : begin(character);
    if (sequence === '[M') return { kind: 'mouse', left: 3 };
    if (begun.startsWith('O') || KEY.test(sequence)) passed += ESC.repeat(count) + sequence;
    return passed.endsWith(PASTE_START) ? { kind: 'paste' } : KEYS;
  };

  const inString = (character: string): Phase => {
    if (character === ESC) return { kind: 'string-escape' };
    const isOver = character === BELL || character === ONE_ST || CANCELS.includes(character);
    return isOver || ++length > MAX_STRING ? KEYS : STRING;
  };

  const feed = (text: string): string => {
    passed = '';
    let rest = text;
    // Esc and a letter that come one after the other are two keys.
    if (phase.kind === 'escape' && rest !== '' && !`${ESC}[O${STRINGS}`.includes(rest.charAt(0)))
      passed += giveUp();
    while (rest !== '') {
      if (phase.kind === 'paste') {
        const end = rest.indexOf(PASTE_END);
        const length = end === -1 ? rest.length : end + PASTE_END.length;
        passed += rest.slice(0, length);
        rest = rest.slice(length);
        if (end !== -1) phase = KEYS;
        continue;
      }
      const [character = ''] = rest;
      rest = rest.slice(character.length);
      take(character);
    }
    return passed;
  };

  const giveUp = (): string => {
    const keys = phase.kind === 'escape' ? LONE_ESCAPE.repeat(phase.count) : '';
    if (phase.kind !== 'paste') phase = KEYS;
    return keys;
  };

  const patience = (): number | undefined => {
    if (phase.kind === 'keys' || phase.kind === 'paste') return undefined;
    return phase.kind === 'escape' ? wait : Math.max(wait, REPLY_WAIT_MS);
  };

  return { feed, giveUp, patience };
}
