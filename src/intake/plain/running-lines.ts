/** Takes out of the pages of a PDF the lines that stand at the top or foot of each: titles, days, page numbers. */

export interface PagesText {
  readonly text: string;
  /** How many lines were taken out. */
  readonly dropped: number;
}

/** Lines at the top and at the foot of a page that are looked at. */
const EDGE = 2;
/** So many pages have such a line, and at least this share of all. */
const [LEAST, SHARE] = [2, 0.5];

/** `text` has a form feed between its pages. */
export function withoutRunningLines(text: string): PagesText {
  const pages = text.split('\f').map((page) => page.split('\n'));
  const filled = pages.filter((lines) => lines.some((line) => line.trim() !== ''));
  const counts = new Map<string, number>();
  for (const lines of filled)
    for (const line of new Set(edgesOf(lines).map((at) => kindOf(lines[at] ?? ''))))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  const isRunning = (line: string): boolean => {
    if (/^\s*(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?\s*$/.test(line)) return true;
    const count = counts.get(kindOf(line)) ?? 0;
    return count >= LEAST && count >= filled.length * SHARE;
  };
  let dropped = 0;
  for (const lines of pages) {
    if (filled.length < 2) break;
    for (const at of edgesOf(lines)) {
      if (!isRunning(lines[at] ?? '')) continue;
      lines[at] = '';
      dropped++;
    }
  }
  return { text: pages.map((lines) => lines.join('\n')).join('\f'), dropped };
}

/** The indexes of the first and last lines of a page that are not empty. */
function edgesOf(lines: readonly string[]): readonly number[] {
  const inked = [...lines.keys()].filter((at) => lines[at]?.trim() !== '');
  return [...new Set([...inked.slice(0, EDGE), ...inked.slice(-EDGE)])];
}

/** Pages have the same line with other numbers in it. */
function kindOf(line: string): string {
  return line.trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
}
