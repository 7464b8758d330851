// Why: for each frame Ink builds an object per cell of the screen, and runs a Unicode regular expression,
// a width cache and four Sets over each character it writes, however plain. These edits skip work whose
// outcome is known, and keep what was worked out for a text from one frame to the next (bounded; Ink itself
// forgets it after each frame). The frames are the same, byte for byte: a test compares them.
import { patchPlugin } from '../patch.mjs';
import { root } from '../paths.mjs';

export const cheaperFrames = () =>
  patchPlugin('cheaper-frames', [
    {
      file: '@alcalzone/ansi-tokenize/build/styledChars.js',
      edits: [
        // Each set of codes is made anew and never changed, so the characters can share it, and characters
        // of one style are told by identity.
        ['styles: [...codes],', 'styles: codes,'],
      ],
    },
    {
      file: '@alcalzone/ansi-tokenize/build/diff.js',
      edits: [
        [
          'export function diffAnsiCodes(from, to) {',
          'export function diffAnsiCodes(from, to) {\n    if (from.length === 0 && to.length === 0) return [];',
        ],
      ],
    },
    {
      file: '@alcalzone/ansi-tokenize/build/ansiCodes.js',
      edits: [
        [
          'export function ansiCodesToString(codes) {',
          "export function ansiCodesToString(codes) {\n    if (codes.length === 0) return '';",
        ],
      ],
    },
    {
      file: 'ink/build/output.js',
      edits: [
        [
          'class OutputCaches {',
          `import { isOneColumn } from '${root}scripts/runtime/plain-text.js';
const isPlain = (value) => value.length === 1 && isOneColumn(value.charCodeAt(0));
const space = Object.freeze({ type: 'char', value: ' ', fullWidth: false, styles: Object.freeze([]) });
const mostTexts = 4096;
class OutputCaches {`,
        ],
        ['character => !/^', 'character => isPlain(character.value) || !/^'],
        ['getStringWidth(text) {', 'getStringWidth(text) {\n        if (isPlain(text)) return 1;'],
        ['    caches = new OutputCaches();', '    caches = cachesOfAllFrames();'],
        [
          'export default class Output {',
          `let shared = new OutputCaches();
const cachesOfAllFrames = () => {
    if (shared.widths.size + shared.blockWidths.size + shared.styledChars.size > mostTexts) {
        shared = new OutputCaches();
    }
    return shared;
};
export default class Output {`,
        ],
        [
          /row\.push\(\{\s+type: 'char',\s+value: ' ',\s+fullWidth: false,\s+styles: \[\],\s+\}\);/g,
          'row.push(space);',
        ],
      ],
    },
  ]);
