// Stands in for string-width in the bundle, whose patterns of emoji take 16 ms to load. Ink and its packages import it,
// but have no text to measure: `tui/output/canvas.ts` takes the text of components.
export { displayWidth as default } from '../../src/text/layout/width.ts';
