/** What terminals send and nobody typed never reaches the reader; what is typed does, however both are torn. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReplyFilter } from '../../src/tui/terminal/reply-filter.ts';

const ESC = '\u001B';
const ST = `${ESC}\\`;
const BELL = '\u0007';
/** How an Esc alone is passed on. */
const LONE_ESCAPE = `${ESC}[27u`;

/** All that is passed on of texts that come one after another. */
function passed(...texts: readonly string[]): string {
  const filter = createReplyFilter();
  return texts.map(filter.feed).join('');
}

/** Replies by what asks for them, and reports. */
const REPLIES = {
  'the background colour (OSC 11), ended by ST': `${ESC}]11;rgb:1e1e/eeee/2e2e${ST}`,
  'the background colour (OSC 11), ended by BEL': `${ESC}]11;rgb:1e1e/eeee/2e2e${BELL}`,
  'a colour of the palette (OSC 4)': `${ESC}]4;1;rgb:cccc/0000/0000${ST}`,
  'the clipboard (OSC 52)': `${ESC}]52;c;${'cXFxZWVl'.repeat(2000)}${BELL}`,
  'the title (OSC l)': `${ESC}]lquit? q e ! j${ST}`,
  'a setting (DECRQSS)': `${ESC}P1$r0;4;31m${ST}`,
  'a capability (XTGETTCAP)': `${ESC}P1+r544e=787465726d${ST}`,
  'the version (XTVERSION)': `${ESC}P>|XTerm(380)${ST}`,
  'the terminal’s number (DA3)': `${ESC}P!|7E565445${ST}`,
  'graphics (kitty)': `${ESC}_Gi=31;OK${ST}`,
  'a private message (PM)': `${ESC}^quite something${ST}`,
  'a string (SOS)': `${ESC}Xquite something${ST}`,
  'an empty string': `${ESC}]${ST}`,
  'a string with controls of one character': '\u009D11;rgb:0/0/0\u009C',
  'a string with a line break': `${ESC}]11;q\r\ne${ST}`,
  'a string that is called off': `${ESC}]11;qqq\u0018`,
  'attributes (DA1)': `${ESC}[?62;1;6;9;15;22c`,
  'attributes (DA2)': `${ESC}[>41;380;0c`,
  'the cursor (CPR)': `${ESC}[24;80R`,
  'the cursor with its page (DECXCPR)': `${ESC}[?24;80;1R`,
  'the state (DSR)': `${ESC}[0n`,
  'a mode (DECRPM)': `${ESC}[?2026;2$y`,
  'a mode of ECMA-48 (DECRPM)': `${ESC}[4;2$y`,
  'the size of the window': `${ESC}[8;24;80t`,
  'the keyboard (kitty)': `${ESC}[?31u`,
  'the colour scheme': `${ESC}[?997;1n`,
  'focus got': `${ESC}[I`,
  'focus lost': `${ESC}[O`,
  'the mouse (SGR)': `${ESC}[<0;13;4M`,
  'the mouse let go (SGR)': `${ESC}[<0;13;4m`,
  'the mouse (X10)': `${ESC}[M q!`,
  'the mouse (urxvt)': `${ESC}[32;13;4M`,
  'a control sequence of one character': '\u009B24;80R',
};

describe('is swallowed:', () => {
  test.each(Object.entries(REPLIES))('%s', (_, reply) => {
    expect(passed(reply)).toBe('');
    expect(passed(`j${reply}k`)).toBe('jk');
    expect(passed(`${reply}${reply}q`)).toBe('q');
  });

  test.each(Object.entries(REPLIES))('%s, torn at any place', (_, reply) => {
    for (let at = 1; at < Math.min(reply.length, 40); at++)
      expect(passed(`j${reply.slice(0, at)}`, `${reply.slice(at)}k`)).toBe('jk');
    expect(passed(...reply)).toBe('');
  });
});

describe('passes:', () => {
  test.each([
    'j',
    'jjG é港👩',
    '\r\t\u007F\u0003',
    `${ESC}[A${ESC}[1;5C${ESC}OA${ESC}OP`,
    `${ESC}[5~${ESC}[3~${ESC}[15~${ESC}[Z${ESC}[H`,
    `${ESC}[[A${ESC}[[5~`,
    `${ESC}[2$${ESC}[a`,
    `${ESC}[106;5u`,
    `${ESC}j${ESC}é`,
    `${ESC}${ESC}[A`,
    `${ESC}[200~a paste ${ESC}]11;x${BELL} of ${ESC}[24;80R all${ESC}[201~q`,
  ])('%j', (keys) => {
    expect(passed(keys)).toBe(keys);
  });

  test.each([`${ESC}[A`, `${ESC}[1;5C`, `${ESC}OA`, `${ESC}[Z`])(
    '%j in one piece, however it is torn',
    (key) => {
      const filter = createReplyFilter();
      const pieces = [...key].map(filter.feed);
      expect(pieces).toEqual([...pieces.slice(0, -1).map(() => ''), key]);
    },
  );
});

describe('Esc', () => {
  test('alone is a key after a moment', () => {
    const filter = createReplyFilter();
    expect(filter.feed(ESC)).toBe('');
    expect(filter.patience()).toBeLessThan(100);
    expect(filter.giveUp()).toBe(LONE_ESCAPE);
    expect([filter.patience(), filter.giveUp()]).toEqual([undefined, '']);
  });

  test('and then a letter are two keys', () => {
    expect(passed(ESC, 'j')).toBe(`${LONE_ESCAPE}j`);
  });

  test('twice is two keys', () => {
    const filter = createReplyFilter();
    expect(filter.feed(ESC + ESC) + filter.giveUp()).toBe(LONE_ESCAPE + LONE_ESCAPE);
    expect(passed(`${ESC}${ESC}${ESC}[A`)).toBe(`${LONE_ESCAPE}${ESC}${ESC}[A`);
  });
});

describe('a reply that does not end', () => {
  const BEGINNINGS = [
    `${ESC}]11;q`,
    `${ESC}Pqqq`,
    `${ESC}[24;`,
    `${ESC}[M!`,
    `${ESC}O`,
    `${ESC}]q${ESC}`,
  ];

  test.each(BEGINNINGS)('%j is given up, and is no key', (beginning) => {
    const filter = createReplyFilter();
    expect(filter.feed(`j${beginning}`)).toBe('j');
    expect(filter.patience()).toBeGreaterThan(100);
    expect(filter.giveUp()).toBe('');
    expect(filter.feed('k')).toBe('k');
  });

  test.each(BEGINNINGS)('%j does not keep ctrl-c from quitting', (beginning) => {
    expect(passed(beginning, '\u0003').endsWith('\u0003')).toBe(true);
  });

  test('gives way to a sequence that begins', () => {
    expect(passed(`${ESC}]11;rgb${ESC}[A`)).toBe(`${ESC}[A`);
    expect(passed(`${ESC}[24;${ESC}[A`)).toBe(`${ESC}[A`);
  });

  test('keeps the keys for no longer than a million characters', () => {
    const filter = createReplyFilter();
    expect(filter.feed(`${ESC}]`)).toBe('');
    let text = '';
    for (let times = 0; times < 102; times++) text += filter.feed('x'.repeat(10_000));
    expect(text.length).toBeGreaterThan(0);
    expect(filter.feed('j')).toBe('j');
  });
});

test('of any keys with replies among them the keys are left, however all of it is torn', () => {
  const key = fc.constantFrom(
    'j',
    'q',
    'G',
    ' ',
    '\r',
    '\t',
    'é',
    '👩',
    `${ESC}[A`,
    `${ESC}[5~`,
    `${ESC}OB`,
    `${ESC}[Z`,
  );
  const reply = fc.constantFrom(...Object.values(REPLIES));
  const part = fc.oneof(
    key.map((text) => ({ text, keys: text })),
    reply.map((text) => ({ text, keys: '' })),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }),
      (parts, lengths) => {
        const filter = createReplyFilter();
        let characters = [...parts.map(({ text }) => text).join('')];
        let got = '';
        for (const length of [...lengths, characters.length]) {
          got += filter.feed(characters.slice(0, length).join(''));
          characters = characters.slice(length);
        }
        expect(got).toBe(parts.map(({ keys }) => keys).join(''));
        expect(filter.patience()).toBe(undefined);
      },
    ),
  );
});
