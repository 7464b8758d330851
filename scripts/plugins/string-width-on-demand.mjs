// Why: string-width holds regular expressions over Unicode properties (`\p{RGI_Emoji}` alone is thousands
// of sequences) that are compiled with the first text that is not ASCII, and every brief has a “ or a £.
// Here they are compiled when a text needs them, and text made only of characters that are one column wide
// each is measured by its length. The answers are the same: a test compares them.
import { patchPlugin } from '../patch.mjs';
import { root } from '../paths.mjs';
import { useLazySegmenter } from './lazy-segmenter.mjs';

const onDemand = [
  'visibleCharacterRegex',
  'spacingMarkRegex',
  'rgiEmojiRegex',
  'extendedPictographicRegex',
].map((name) => [
  new RegExp(`const ${name} = /(.+)/([a-z]+);\\n`, 'g'),
  (_, source, flags) => `const ${name} = onDemand(String.raw\`${source}\`, '${flags}');\n`,
]);

export const stringWidthOnDemand = () =>
  patchPlugin('string-width-on-demand', [
    {
      file: 'string-width/index.js',
      edits: [
        [
          "import stripAnsi from 'strip-ansi';\n",
          `import stripAnsi from 'strip-ansi';
import { isOneColumnEach } from '${root}scripts/runtime/plain-text.js';
const onDemand = (source, flags) => {
  let compiled;
  const regex = () => (compiled ??= new RegExp(source, flags));
  return {
    test: (text) => regex().test(text),
    [Symbol.search]: (text) => regex()[Symbol.search](text),
    [Symbol.match]: (text) => regex()[Symbol.match](text),
  };
};
`,
        ],
        ...onDemand,
        ...useLazySegmenter,
        ['if (/^[\\u0020-\\u007E]*$/.test(string)) {', 'if (isOneColumnEach(string)) {'],
      ],
    },
  ]);
