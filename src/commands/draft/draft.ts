/**
 * `sitrep draft`: writes the draft of a brief to standard output, or into a folder under a name of its own. The text of
 * the article is kept, in the source store or beside the brief, so that the brief can be checked.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { idFromPath } from '../../brief/model/brief.ts';
import { writeBrief } from '../../brief/writing/write-yaml.ts';
import { type DraftSource, draftBrief, headlineOf } from '../../draft/draft.ts';
import { MAX_QUOTES } from '../../draft/draft-quotes.ts';
import { today } from '../../library/checking/check-brief.ts';
import { MAX_BRIEF_BYTES } from '../../library/files/read-file.ts';
import { makeFolder, writeWhole } from '../../library/files/write-file.ts';
import { addToStore } from '../../library/sources/source-store.ts';
import { visible } from '../../text/safety/visible.ts';
import type { ArticleOptions } from '../articles/choose-articles.ts';
import type { Io } from '../edge/io.ts';
import type { ColourChoice } from '../output/output-text.ts';
import { withProgress } from '../output/progress.ts';
import { formatFound } from './format-found.ts';
import { type Taken, takeSources } from './take-source.ts';

export interface DraftOptions extends ArticleOptions {
  /** The folder that the brief is written into; it is made where it is missing. */
  readonly out?: string;
  readonly open?: boolean;
  readonly keepText?: boolean;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly ascii?: boolean;
  readonly color: ColourChoice;
}

/** Gives 2 where an article could not be read, or the brief not be written. */
export async function draft(
  files: readonly string[],
  options: DraftOptions,
  io: Io,
): Promise<number> {
  const say = (message: string): void => {
    io.stderr.write(`sitrep: ${visible(message)}\n`);
  };
  const fail = (message: string): number => {
    say(message);
    return 2;
  };
  const { language } = options;
  if (language !== undefined && !LANGUAGE_TAG.test(language))
    return fail(`--language: expected a tag such as en-GB, found ‘${language}’`);
  const names = [...new Set(files)];
  const taken: (Taken & { readonly name: string })[] = [];
  for await (const name of withProgress(names, names.length, io, undefined, 'articles')) {
    const taking = await takeSources(name, options, io);
    if (taking.kind === 'fault') return fail(`${shown(name)}: ${taking.reason}`);
    for (const article of taking.articles) {
      for (const note of article.notes) say(`${shown(name)}: ${note}`);
      taken.push({ ...article, name });
    }
  }
  const folder = options.out ?? (options.open || options.keepText ? '.' : undefined);
  const headline = taken[0] && headlineOf(taken[0].source);
  const id = idFromPath(headline?.slice(0, MAX_ID) ?? withoutSuffix(names[0] ?? ''));
  const path = folder === undefined ? undefined : freePath(resolve(io.cwd, folder), id);
  const keys = keysOf(taken.map(({ name }) => name));
  const sources = taken.map(({ source }, index): DraftSource => {
    const key = taken.length > 1 ? keys[index] : undefined;
    return {
      ...(key !== undefined && { key }),
      ...(options.keepText && path !== undefined && { file: textBeside(path, key) }),
      ...source,
      ...(language !== undefined && { language }),
    };
  });
  const drafted = draftBrief(sources, { id, date: today(io) });
  const { brief, comments } = drafted;
  for (const [index, left] of drafted.left.entries())
    if (left > 0)
      say(
        `${shown(taken[index]?.name ?? '')}: drafted its first ${MAX_QUOTES} quotes, and left out ${left}`,
      );
  const yaml = writeBrief(brief, { comments, isNamedByFile: true });
  if (Buffer.byteLength(yaml) > MAX_BRIEF_BYTES)
    return fail(
      `expected a brief of at most ${MAX_BRIEF_BYTES / 1024} KiB, found more; draft fewer articles at once`,
    );
  const texts = taken.map(({ bytes }, index) => ({ bytes, file: sources[index]?.file }));
  const fault = await io.uninterrupted(() => keep(yaml, texts, path, io));
  if (fault !== undefined) return fail(fault);
  if (path === undefined) io.stdout.write(yaml);
  const hashes = taken.map(({ source }) => source.sha256);
  if (path !== undefined)
    io.stderr.write(formatFound(drafted.found, relative(io.cwd, path), hashes, io));
  else if (io.stderr.isTTY) io.stderr.write(formatFound(drafted.found, 'The draft', hashes, io));
  if (!options.open || path === undefined) return 0;
  const { read } = await import('../read/read.ts');
  return read([relative(io.cwd, path)], { ...options, commands: [] }, io);
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
/** Characters of a headline that make the name of a file. */
const MAX_ID = 60;

const shown = (name: string): string => (name === '-' ? '<stdin>' : name);

function withoutSuffix(name: string): string {
  return name === '-' ? 'draft' : basename(name).replace(/\.[a-z]{2,5}$/i, '');
}

/** Keys of sources, by the names of their files; each another. */
function keysOf(names: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const name of names) {
    const key = idFromPath(withoutSuffix(name)).slice(0, 20);
    let number = 1;
    while (keys.includes(number === 1 ? key : `${key}-${number}`)) number++;
    keys.push(number === 1 ? key : `${key}-${number}`);
  }
  return keys;
}

/** The first name of `id.yaml`, `id-2.yaml` … that is not taken. */
function freePath(folder: string, id: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, `${id}${number === 1 ? '' : `-${number}`}.yaml`);
    if (!existsSync(path)) return path;
  }
}

function textBeside(path: string, key: string | undefined): string {
  return `${basename(path, '.yaml')}${key === undefined ? '' : `-${key}`}.txt`;
}

const [FILE_MODE, FOLDER_MODE] = [0o666, 0o777];

/** Keeps the texts, then the brief; gives a sentence that says what could not be written. */
async function keep(
  yaml: string,
  texts: readonly { readonly bytes: Uint8Array; readonly file: string | undefined }[],
  path: string | undefined,
  io: Io,
): Promise<string | undefined> {
  const folder = path === undefined ? undefined : dirname(path);
  const fault = folder === undefined ? undefined : makeFolder(folder, FOLDER_MODE);
  if (folder !== undefined && fault !== undefined)
    return `${relative(io.cwd, folder) || '.'}: ${fault}`;
  const write = (to: string, content: string | Uint8Array): string | undefined => {
    const writing = writeWhole(to, content, { mode: FILE_MODE, isReplacing: false });
    if (writing.kind === 'written') return undefined;
    const reason = writing.kind === 'exists' ? 'it already exists' : writing.reason;
    return `cannot write ${relative(io.cwd, to)}: ${reason}`;
  };
  for (const { bytes, file } of texts) {
    if (file !== undefined && folder !== undefined) {
      const fault = write(join(folder, file), bytes);
      if (fault !== undefined) return fault;
    } else {
      const adding = await addToStore(bytes, io);
      if (adding.kind === 'fault')
        return `the text of the article: ${adding.reason}; --keep-text keeps it beside the brief`;
    }
  }
  return path === undefined ? undefined : write(path, yaml);
}
