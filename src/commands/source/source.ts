/**
 * `sitrep source`: the user's store of source texts. `add` keeps texts, `path` prints where one is, `remove` takes
 * texts out. A text is named by its hash, or by the beginning of it.
 */
import { type IncomingArticle, readArticles } from '../../library/articles/read-articles.ts';
import {
  addToStore,
  readStored,
  removeStored,
  storedPath,
} from '../../library/sources/source-store.ts';
import { visible } from '../../text/safety/visible.ts';
import { type ArticleOptions, chooseArticles, notesOf } from '../articles/choose-articles.ts';
import type { Io } from '../edge/io.ts';
import { givenBytes } from '../input/given-source.ts';
import { findStored, type Problem } from './find-stored.ts';

/** Prints `HASH  FILE` for each text, as sha256sum does; gives 2 where one could not be read or written. */
export async function addSources(
  files: readonly string[],
  options: ArticleOptions,
  io: Io,
): Promise<number> {
  let status = 0;
  const complain = (text: string): void => {
    io.stderr.write(`sitrep: ${text}\n`);
    status = 2;
  };
  for (const file of new Set(files)) {
    const name = visible(file);
    const reading = await readArticles(givenBytes(file, io), io, options.encoding);
    if (reading.kind === 'fault') {
      complain(`${name}: ${visible(reading.message)}`);
      continue;
    }
    const chosen = chooseArticles(reading.articles, options);
    if (typeof chosen === 'string') {
      complain(`${name}: ${chosen}`);
      continue;
    }
    for (const [index, article] of chosen) {
      const label = reading.articles.length === 1 ? name : `${name} (${index + 1})`;
      const fault = await add(article, label, io);
      if (fault !== undefined) complain(`${name}: ${fault}`);
    }
    for (const as of reading.readAs) io.stderr.write(`sitrep: ${name}: read as ${as}\n`);
  }
  return status;
}

/** Keeps one article, and says what was made of it; gives what went wrong. */
async function add(article: IncomingArticle, label: string, io: Io): Promise<string | undefined> {
  const adding = await io.uninterrupted(() => addToStore(article.bytes, io));
  if (adding.kind === 'fault') return adding.reason;
  io.stdout.write(`${adding.sha256}  ${label}\n`);
  const say = (text: string): void => {
    io.stderr.write(`sitrep: ${label}: ${text}\n`);
  };
  for (const note of notesOf(article)) say(note);
  if (adding.kind === 'known') say('is in the store already');
  if (adding.kind === 'mended') say('the copy in the store was damaged and has been replaced');
  return undefined;
}

/** Prints the path of one text; gives 1 where there is no such text, or its copy is damaged. */
export async function printSourcePath(hash: string, io: Io): Promise<number> {
  const found = findStored(hash, io);
  if (found.kind === 'problem') return report(found, io);
  const { kind } = await readStored(found.hash, io);
  if (kind !== 'text')
    return report({ problem: `${found.hash}: its copy in the store is damaged`, status: 1 }, io);
  io.stdout.write(`${visible(storedPath(found.hash, io) ?? '')}\n`);
  return 0;
}

/** Takes texts out of the store and prints which; gives 1 where there is no such text. */
export function removeSources(hashes: readonly string[], io: Io): number {
  let status = 0;
  for (const hash of hashes) {
    const found = findStored(hash, io);
    if (found.kind === 'problem') {
      status = Math.max(status, report(found, io));
      continue;
    }
    const reason = removeStored(found.hash, io);
    if (reason === undefined) io.stdout.write(`removed ${found.hash}\n`);
    else status = report({ problem: `${found.hash}: ${reason}`, status: 2 }, io);
  }
  return status;
}

function report({ problem, status }: Problem, io: Io): number {
  io.stderr.write(`sitrep: ${problem}\n`);
  return status;
}
