// Why: `import process from 'node:process'` makes Node build an ES module out of `process`, reading every
// property on the way, standard streams included; the other built-in modules cost less, but not nothing.
// And a CommonJS `require('assert')` cannot be answered in an ES module at all without a `createRequire` at
// the head of every chunk (https://github.com/evanw/esbuild/issues/1921). `process.getBuiltinModule`
// (Node 22.3) hands out the module itself, and each name is read from it only if the bundle uses it.
import { builtinModules } from 'node:module';

const filter = new RegExp(
  `^(node:)?(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`,
);

/** Packages that are loaded when a program has long started. */
const late = /\/node_modules\/(?:chokidar|readdirp)\//;

/**
 * Loaded when a function of it is called: with net and dgram behind it, it takes 5 ms. commander imports it for
 * subcommands that are programs of their own, which ours are not; terminal-size, Ink's last resort where a terminal
 * does not report its size, to ask `tput`.
 */
const LOADED_ON_CALL = 'node:child_process';

const isName = (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default';

function asModule(name) {
  const builtin = name === 'node:process' ? 'process' : `process.getBuiltinModule('${name}')`;
  const members = Object.entries(process.getBuiltinModule(name)).filter(([key]) => isName(key));
  const names = members.map(([key]) => key);
  // Through local names: some of them (`process.default`, `fs.delete`) are reserved words.
  const exported = `export { ${names.map((each, index) => `_${index} as ${each}`).join(', ')} };`;
  if (name === LOADED_ON_CALL) {
    return [
      ...names.map((each, index) => `const _${index} = (...args) => ${builtin}.${each}(...args);`),
      `export default { ${names.map((each, index) => `${each}: _${index}`).join(', ')} };`,
      exported,
    ].join('\n');
  }
  return [
    `const builtin = /* @__PURE__ */ (() => ${builtin})();`,
    'export default builtin;',
    ...names.map((each, index) => `const _${index} = /* @__PURE__ */ (() => builtin.${each})();`),
    exported,
  ].join('\n');
}

export const nodeBuiltins = () => ({
  name: 'node-builtins',
  setup(build) {
    build.onResolve({ filter }, ({ path, kind, importer }) => {
      const name = path.startsWith('node:') ? path : `node:${path}`;
      if (kind === 'dynamic-import') return { path: name, external: true };
      const namespace = kind === 'require-call' ? 'builtin-for-require' : 'builtin';
      // What only the late ones use is theirs: shared, it would be one more file for every start to read.
      const own = kind === 'import-statement' && late.test(importer) ? `${name}?late` : name;
      return { path: own, namespace, sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: asModule(path.replace('?late', '')),
    }));
    build.onLoad({ filter: /.*/, namespace: 'builtin-for-require' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }));
  },
});
