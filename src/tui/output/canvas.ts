/**
 * Where the text of all components meets. Each component that has lines to show puts them into a box of
 * Ink's; Ink lays the boxes out, and the lines of the whole screen are read from here as data. Ink itself
 * has nothing to draw then.
 */
import type { DOMElement } from 'ink';
import { fitLine, type Line, lineWidth, type Span } from '../model/line.ts';
import type { Size } from '../model/screen-size.ts';

export class Canvas {
  readonly #areas = new Map<DOMElement, readonly Line[]>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Shows lines in a box; returns how to take them away. */
  show(box: DOMElement, lines: readonly Line[]): () => void {
    this.#areas.set(box, lines);
    this.#onChange();
    return () => {
      this.#areas.delete(box);
      this.#onChange();
    };
  }

  /** The lines of a screen of this size. */
  lines({ columns, rows }: Size): readonly Line[] {
    const screen = Array.from({ length: rows }, () => ({ spans: [] as Span[], width: 0 }));
    const areas = [...this.#areas].map(([box, lines]) => ({ ...rectangleOf(box), lines }));
    for (const { left, top, width, height, lines } of areas.sort((a, b) => a.left - b.left)) {
      for (const [index, line] of lines.slice(0, height).entries()) {
        const row = screen[top + index];
        if (!row || line.length === 0) continue;
        if (row.width < left) row.spans.push({ text: ' '.repeat(left - row.width) });
        const fitted = fitLine(line, Math.min(width, columns - left), '');
        row.spans.push(...fitted);
        row.width = left + lineWidth(fitted);
      }
    }
    return screen.map(({ spans }) => spans);
  }
}

/** Where Ink has laid a box out on the screen. */
function rectangleOf(box: DOMElement) {
  let [left, top] = [0, 0];
  for (let node: DOMElement | undefined = box; node; node = node.parentNode) {
    left += node.yogaNode?.getComputedLeft() ?? 0;
    top += node.yogaNode?.getComputedTop() ?? 0;
  }
  const { yogaNode } = box;
  const [width, height] = [yogaNode?.getComputedWidth() ?? 0, yogaNode?.getComputedHeight() ?? 0];
  return { left, top, width, height };
}
