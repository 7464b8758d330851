// What every command loads, in one file: esbuild puts whatever two parts of the program share into a chunk of
// its own, which were 36 files to open and link before the first line of `print`. Here they become part of
// cli.js. The parts that are loaded later take their names from there; the chunks stay as files that lead to it, for
// import().
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

/**
 * Rewrites a built folder, and gives the account of what is in it now.
 *
 * @param {string} folder Where cli.js is.
 * @param {import('esbuild').Metafile} metafile
 * @param {import('esbuild').BuildOptions} options Of the build that it came from.
 * @returns {Promise<import('esbuild').Metafile>}
 */
export async function startInOneFile(folder, metafile, options) {
  const { outputs } = metafile;
  const cli = relative(root, join(folder, 'cli.js'));
  const chunks = staticImports(cli, outputs);
  const file = (path) => join(root, path);
  const named = (index) => (name) => `c${index}_${name}`;
  const exported = chunks.map((path, index) => {
    const names = outputs[path].exports.map((name) => `${name} as ${named(index)(name)}`);
    return `export {${names.join(',')}} from './${relative(folder, file(path))}';`;
  });
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ["import './cli.js';", ...exported].join('\n'), resolveDir: folder },
    outfile: join(folder, 'cli.js'),
    allowOverwrite: true,
    bundle: true,
    write: false,
    format: options.format,
    platform: options.platform,
    target: options.target,
    minifySyntax: options.minifySyntax,
    minifyWhitespace: options.minifyWhitespace,
    legalComments: options.legalComments,
    logLevel: options.logLevel,
    plugins: [laterStays(folder)],
  });
  writeFileSync(join(folder, 'cli.js'), outputFiles[0].contents);
  for (const [index, path] of chunks.entries()) {
    const names = outputs[path].exports.map((name) => `${named(index)(name)} as ${name}`);
    const from = relative(dirname(file(path)), join(folder, 'cli.js'));
    writeFileSync(file(path), `export{${names.join(',')}}from'${from}';`);
  }
  const places = new Map(chunks.map((path, index) => [file(path), named(index)]));
  const later = Object.keys(outputs).filter(
    (path) => path.endsWith('.js') && path !== cli && !places.has(file(path)),
  );
  for (const path of later) takeFromStart(file(path), join(folder, 'cli.js'), places);
  return { ...metafile, outputs: accountOf(cli, chunks, outputs, outputFiles[0].contents.length) };
}

/** The chunks that come with cli.js. */
function staticImports(cli, outputs) {
  const seen = new Set([cli]);
  for (const path of seen) {
    for (const { path: next, kind } of outputs[path].imports) {
      if (kind === 'import-statement' && outputs[next]) seen.add(next);
    }
  }
  return [...seen].slice(1);
}

/** Has a later part import from cli.js what it imports from chunks that are in it: each would be a file to open. */
function takeFromStart(path, start, places) {
  const text = readFileSync(path, 'utf8');
  const [head] = /^(?:import(?:\{[^}]*\}from)?"[^"]*";)*/.exec(text);
  const names = [];
  const others = head.replace(/import(?:\{([^}]*)\}from)?"([^"]*)";/g, (whole, list, from) => {
    const nameThere = places.get(resolve(dirname(path), from));
    if (nameThere === undefined) return whole;
    for (const one of list?.split(',') ?? []) {
      const [name, alias = name] = one.split(' as ');
      names.push(`${nameThere(name)} as ${alias}`);
    }
    return '';
  });
  if (others === head) return;
  const own = `import{${names.join(',')}}from"./${relative(dirname(path), start)}";`;
  writeFileSync(path, own.replace('"./../', '"../') + others + text.slice(head.length));
}

/** An import() leads to the file that it led to before. */
function laterStays(folder) {
  return {
    name: 'later-stays',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import'
          ? { path: `./${relative(folder, resolve(resolveDir, path))}`, external: true }
          : undefined,
      );
    },
  };
}

/** The outputs as they are now: all inputs of the chunks are cli.js's. */
function accountOf(cli, chunks, outputs, bytes) {
  const merged = [cli, ...chunks].map((path) => outputs[path]);
  const later = merged.flatMap(({ imports }) =>
    imports.filter(({ path, kind }) => kind === 'dynamic-import' || !outputs[path]),
  );
  const names = chunks.map((path) => [
    path,
    { ...outputs[path], inputs: {}, imports: [{ path: cli, kind: 'import-statement' }] },
  ]);
  return {
    ...outputs,
    ...Object.fromEntries(names),
    [cli]: {
      ...outputs[cli],
      bytes,
      inputs: Object.assign({}, ...merged.map(({ inputs }) => inputs)),
      imports: later,
    },
  };
}
