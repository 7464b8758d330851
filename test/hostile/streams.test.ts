/**
 * Whatever a brief, a file's name, an argument, the environment or standard input holds, commands write
 * text and what is ours, and nothing else. Looked at before the fence at the process's edge.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenced } from '../../src/text/safety/fence.ts';
import { anyYaml } from '../brief/any-yaml.ts';
import { type Outcome, run, type World } from '../commands/run.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { share } from '../properties/share.ts';
import { AWKWARD, anyText } from '../text/samples.ts';
import { briefHolding } from './hostile-brief.ts';
import { type Policy, strays } from './sequences.ts';

const TEXT_AND_JSON = [
  ['check'],
  ['check', '--strict', '--format', 'json'],
  ['check', '--format', 'github'],
  ['list'],
  ['list', '--json'],
  ['print'],
  ['print', '--ascii', '--width', '20'],
];

/** Every line of a command line's output, as far as it is none of ours. */
async function straysOf(argv: readonly string[], world: World, policy: Policy = 'plain') {
  const { out, err }: Outcome = await run(argv, world);
  // The fence has nothing left to do.
  expect(fenced(out + err)).toBe(out + err);
  return [...strays(out, policy), ...strays(err, 'plain')];
}

/** As a file may be called: no slash, no NUL, and not longer than names are. */
const anyName = anyText
  .map((text) => Buffer.from(text.replaceAll(/[/\0]/g, '')).subarray(0, 200))
  .map((bytes) => bytes.toString().replaceAll('\uFFFD', ''));

describe('nothing but text is written', () => {
  test('of what a brief holds', async () => {
    const cwd = makeFolder();
    await fc.assert(
      fc.asyncProperty(anyText, fc.boolean(), async (text, isBroken) => {
        const brief = briefHolding(text) + (isBroken ? `${JSON.stringify(text)}: 1\n` : '');
        writeFileSync(join(cwd, 'a.yaml'), brief);
        for (const argv of TEXT_AND_JSON)
          expect(await straysOf([...argv, 'a.yaml'], { cwd }), argv.join(' ')).toEqual([]);
        const coloured = ['check', '--color', 'always', 'a.yaml'];
        expect(await straysOf(coloured, { cwd }, 'coloured')).toEqual([]);
      }),
      share(0.1),
    );
  });

  test('of what a file holds that is hardly a brief', async () => {
    await fc.assert(
      fc.asyncProperty(anyYaml, fc.constantFrom(...TEXT_AND_JSON), async (stdin, argv) => {
        if (argv[0] === 'list') return;
        expect(await straysOf([...argv, '-'], { cwd: '/', stdin })).toEqual([]);
      }),
      share(0.5),
    );
  });

  test('of the names of files', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, fc.boolean(), async (name, isBroken) => {
        const cwd = makeFolder();
        const folder = join(cwd, `folder ${name}`);
        mkdirSync(folder);
        writeFileSync(join(folder, `${name}x.yaml`), isBroken ? 'sitrep: 2' : soundBrief());
        mkdirSync(join(folder, `${name}y.yml`));
        for (const argv of TEXT_AND_JSON) {
          expect(await straysOf([...argv, folder], { cwd }), argv.join(' ')).toEqual([]);
          expect(await straysOf(argv, { cwd, env: { SITREP_LIBRARY: folder } })).toEqual([]);
        }
      }),
      share(0.1),
    );
  });

  test('of the words of the command line', async () => {
    const cwd = makeFolder({ 'briefs/a.yaml': soundBrief() });
    const lines = (word: string): readonly string[][] => [
      [word],
      ['help', word],
      ['check', word],
      ['print', `--${word}`],
      ['print', '--width', word],
      ['print', '--section', word],
      ['check', '--format', word],
      ['check', '--source', word, 'a'],
      ['check', '--source', `k=${word}`, 'a'],
      ['list', '--library', word],
      ['list', `${word}.yaml`],
      ['list', `./${word}`],
      ['source', word],
      ['source', 'add', word],
      ['source', 'path', word],
    ];
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(14), async (word, index) => {
        const argv = lines(word)[index] ?? [];
        expect(await straysOf(argv, { cwd }), JSON.stringify(argv)).toEqual([]);
      }),
    );
  });

  test('of the environment', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom('SITREP_LIBRARY', 'HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'TERM'),
        async (value, name) => {
          const world = { cwd: '/', env: { [name]: value } };
          for (const argv of TEXT_AND_JSON) expect(await straysOf(argv, world)).toEqual([]);
        },
      ),
      share(0.2),
    );
  });

  test('of what the client of a kiosk asks for', async () => {
    const cwd = makeFolder({ 'briefs/a.yaml': soundBrief() });
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom('', 'print ', 'list --', "'"),
        async (word, lead) => {
          const env = { SSH_ORIGINAL_COMMAND: lead + word };
          expect(await straysOf(['--kiosk', '--library', 'briefs'], { cwd, env })).toEqual([]);
        },
      ),
      share(0.2),
    );
  });
});

describe('an error on the command line', () => {
  test('cannot be made to look like a second message', async () => {
    const { err } = await run(['check', '--x\nsitrep: all is well\n'], { cwd: '/' });
    expect(err).toBe(
      "sitrep: unknown option '--x sitrep: all is well '\nTry: sitrep check --help\n",
    );
  });
});

describe('the fence', () => {
  test('lets out no control but line ends, form feeds and what is our own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...AWKWARD, '\u001B[', '31m', '0;1m', '\r\n')),
        (parts) => {
          const shown = fenced(parts.join('').replaceAll(/[\uD800-\uDFFF]/g, ''));
          const left = shown.replaceAll('\r\n', '\n').replaceAll('\f', '\n');
          const stray = strays(left, 'coloured').filter((piece) =>
            /\\u00|\\[bfrt]|"[\u007F-\u009F]/.test(piece),
          );
          expect(stray).toEqual([]);
          expect(fenced(shown)).toBe(shown);
        },
      ),
    );
  });

  test('leaves text and our own colours as they are', () => {
    const ours = '\u001B[1mPort\u001B[22m of \u001B[31mVarna\u001B[39m: “港” 👩‍🚀 می‌خواهم\n';
    expect(fenced(ours)).toBe(ours);
  });
});
