// Why: for each frame Ink builds an object per cell of the screen, runs a Unicode regular expression and
// four Sets over each character that it writes, and measures every text twice. Our screens are lines side by
// side: they are put together as such, and what was worked out for a text is kept for the next frame. The
// frames show the same cells: a test compares them.
import { patchPlugin } from '../patch.mjs';
import { root } from '../paths.mjs';

const runtime = `${root}scripts/runtime/lean-frame.js`;

export const leanFrames = () =>
  patchPlugin('lean-frames', [
    {
      file: 'ink/build/output.js',
      edits: [
        [/^/g, `import { leanFrames } from '${runtime}';\n`],
        [
          'export default class Output {',
          `const leanFrame = leanFrames({ stringWidth, styledCharsFromTokens, styledCharsToString, tokenize });
export default class Output {`,
        ],
        [
          '    get() {\n',
          `    get() {
        const frame = leanFrame(this.operations, this.width, this.height);
        if (frame !== undefined) return frame;
`,
        ],
      ],
    },
    {
      file: 'ink/build/sanitize-ansi.js',
      edits: [
        [/^/g, `import { remembered } from '${runtime}';\n`],
        ['export default sanitizeAnsi;', 'export default remembered(sanitizeAnsi);'],
      ],
    },
    // These two remember up to 4096 texts, tens of megabytes after a window was dragged.
    ...['measure-text', 'wrap-text'].map((name) => ({
      file: `ink/build/${name}.js`,
      edits: [['maxSize: 4096', 'maxSize: 256']],
    })),
    {
      file: 'ink/build/render-node-to-output.js',
      edits: [
        [
          "import widestLine from 'widest-line';",
          `import measure from 'widest-line';
import { remembered } from '${runtime}';
const widestLine = remembered(measure);`,
        ],
      ],
    },
  ]);
