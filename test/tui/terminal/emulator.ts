/** A terminal emulator that says what each cell shows, and that can measure text as other terminals do. */
import graphemes from '@xterm/addon-unicode-graphemes';
import xterm from '@xterm/headless';
import { isSimple, simpleWidth } from '../../../src/text/layout/graphemes.ts';
import type { Size } from '../../../src/tui/model/screen-size.ts';

/**
 * How a terminal measures text beyond the plain: by graphemes, as new ones do; character by character, as
 * old ones; each such character as two columns, or as one, which no terminal does to all, but each to some.
 */
export const MEASURES = ['graphemes', 'characters', 'wide', 'narrow'] as const;
export type Measure = (typeof MEASURES)[number];

type Provider = Parameters<InstanceType<typeof xterm.Terminal>['unicode']['register']>[0];

/** All but the plain characters take so many columns. */
function taking(columns: 1 | 2, version: string): Provider {
  const wcwidth = (codePoint: number): 0 | 1 | 2 => {
    const character = String.fromCodePoint(codePoint);
    if (!isSimple(character)) return columns;
    return simpleWidth(codePoint);
  };
  // xterm.js packs a state, the width, and whether the character joins the one before.
  return { version, wcwidth, charProperties: (codePoint) => wcwidth(codePoint) << 1 };
}

export class Emulator {
  readonly #terminal: InstanceType<typeof xterm.Terminal>;

  constructor({ columns, rows }: Size, measure: Measure = 'graphemes') {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const { unicode } = this.#terminal;
    if (measure === 'graphemes') this.#terminal.loadAddon(new graphemes.UnicodeGraphemesAddon());
    else if (measure !== 'characters') {
      unicode.register(taking(measure === 'wide' ? 2 : 1, measure));
      unicode.activeVersion = measure;
    }
  }

  feed(text: string): Promise<void> {
    return new Promise((resolve) => this.#terminal.write(text, resolve));
  }

  resize({ columns, rows }: Size): void {
    this.#terminal.resize(columns, rows);
  }

  /** The characters that each column shows; empty for the second column of a wide one. */
  texts(): readonly (readonly string[])[] {
    return this.#cells(({ text }) => text);
  }

  /** All that can be seen of each column: characters, and how they look. */
  looks(): readonly (readonly string[])[] {
    return this.#cells(({ text, looks }) => (looks === '' ? text : `${text} ${looks}`));
  }

  #cells(see: (cell: { text: string; looks: string }) => string): string[][] {
    const { active } = this.#terminal.buffer;
    return Array.from({ length: this.#terminal.rows }, (_, row) => {
      const line = active.getLine(active.baseY + row);
      return Array.from({ length: this.#terminal.cols }, (__, column) => {
        const cell = line?.getCell(column);
        if (!cell) throw new Error(`there is no cell ${row}, ${column}`);
        // What was never written is a blank too.
        const text = cell.getChars() || (cell.getWidth() === 0 ? '' : ' ');
        const seen: readonly [string, unknown][] = [
          ['inverse', cell.isInverse()],
          ['underlined', cell.isUnderline()],
          ['background', !cell.isBgDefault() && cell.getBgColor()],
        ];
        const letters: readonly [string, unknown][] = [
          ['bold', cell.isBold()],
          ['dim', cell.isDim()],
          ['colour', !cell.isFgDefault() && cell.getFgColor()],
        ];
        const looks = (text === ' ' ? seen : [...seen, ...letters]).filter(([, has]) => has);
        return see({ text, looks: looks.map(([name, has]) => `${name} ${has}`).join(' ') });
      });
    });
  }

  dispose(): void {
    this.#terminal.dispose();
  }
}
