// Why: yoga-layout hands its WebAssembly to `fetch('data:…')`, which loads the whole HTTP client of Node
// (some 30 ms and 14 MB) to decode a string, and awaits the result at the top level of its module.
// Instead the module is built from the same bytes on the spot, through the loader's own `instantiateWasm`
// hook, and nothing is awaited.
// Upstream: https://github.com/react/yoga/issues/1772, https://github.com/vadimdemedes/ink/issues/787
import { patchPlugin } from '../patch.mjs';

export const yogaInOneStep = () =>
  patchPlugin('yoga-in-one-step', [
    {
      file: 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js',
      edits: [
        // The bytes, out of the closure.
        [
          'H="data:application/octet-stream;base64,',
          'H=loadYoga.wasmDataUrl="data:application/octet-stream;base64,',
        ],
        ['if(h.instantiateWasm)try{', 'if(h.instantiateWasm=loadYoga.instantiateWasm)try{'],
        // Not the promise but the thing itself.
        ['return loadYoga.ready\n', 'return loadYoga\n'],
      ],
    },
    {
      file: 'yoga-layout/dist/src/index.js',
      edits: [
        [
          'const Yoga = wrapAssembly(await loadYoga());',
          `const assembly = {
  instantiateWasm(imports, receive) {
    const url = assembly.wasmDataUrl;
    const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    receive(new WebAssembly.Instance(new WebAssembly.Module(bytes), imports));
    return {};
  },
};
const Yoga = wrapAssembly(loadYoga(assembly));`,
        ],
      ],
    },
  ]);
