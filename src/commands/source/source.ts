/**
 * `sitrep source`: the user's store of source texts. `add` keeps texts, `path` prints where one is, `remove` takes
 * texts out. A text is named by its hash, or by the beginning of it.
 */
import { type ArticleForm, formatLeftOut } from '../../intake/model/article.ts';
import type { Doubt } from '../../intake/model/doubt.ts';
import { type IncomingArticle, readArticles } from '../../library/articles/read-articles.ts';
import {
  addToStore,
  readStored,
  removeStored,
  storedPath,
} from '../../library/sources/source-store.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { findStored, type Problem } from './find-stored.ts';

export interface SourceAddOptions {
  /** The number of the article that is kept, of a file with several. */
  readonly article?: number;
  /** All articles of a file are kept. */
  readonly all?: boolean;
}

/** Prints `HASH  FILE` for each text, as sha256sum does; gives 2 where one could not be read or written. */
export async function addSources(
  files: readonly string[],
  options: SourceAddOptions,
  io: Io,
): Promise<number> {
  let status = 0;
  const complain = (text: string): void => {
    io.stderr.write(`sitrep: ${text}\n`);
    status = 2;
  };
  for (const file of new Set(files)) {
    const name = visible(file);
    const reading = await readArticles(file, io.stdin, io);
    if (reading.kind === 'fault') {
      complain(`${name}: ${visible(reading.message)}`);
      continue;
    }
    const chosen = choose(reading.articles, options);
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

/** The articles that are kept, each with its index; a string says what is to be said. */
function choose(
  articles: readonly IncomingArticle[],
  { article, all = false }: SourceAddOptions,
): readonly (readonly [number, IncomingArticle])[] | string {
  const numbered = [...articles.entries()];
  if (article !== undefined) {
    const chosen = numbered.filter(([index]) => index === article - 1);
    return chosen.length > 0 ? chosen : `expected an article from 1 to ${articles.length}`;
  }
  if (all || articles.length === 1) return numbered;
  const list = numbered
    .slice(0, MAX_LISTED)
    .map(
      ([index, { headline }]) => `\n  ${index + 1}  ${visible(headline ?? 'without a headline')}`,
    );
  const more = articles.length > MAX_LISTED ? `\n  and ${articles.length - MAX_LISTED} more` : '';
  return `holds ${articles.length} articles; keep one with --article NUMBER, or all with --all:${list.join('')}${more}`;
}

const MAX_LISTED = 20;

/** Keeps one article, and says what was made of it; gives what went wrong. */
async function add(article: IncomingArticle, label: string, io: Io): Promise<string | undefined> {
  const adding = await io.uninterrupted(() => addToStore(article.bytes, io));
  if (adding.kind === 'fault') return adding.reason;
  io.stdout.write(`${adding.sha256}  ${label}\n`);
  const say = (text: string): void => {
    io.stderr.write(`sitrep: ${label}: ${text}\n`);
  };
  if (article.form !== 'text') say(`read as ${describeForm(article)}`);
  if (article.doubt !== undefined) say(DOUBTS[article.doubt]);
  if (article.isCut) say('seems to be cut: the rest of the article is for subscribers');
  if (adding.kind === 'known') say('is in the store already');
  if (adding.kind === 'mended') say('the copy in the store was damaged and has been replaced');
  return undefined;
}

const DOUBTS: Readonly<Record<Doubt, string>> = {
  short: 'has little text: the article may not be in it',
  lines: 'has hardly any paragraphs: it may be a list, and no article',
};

const FORMS: Readonly<Record<ArticleForm, string>> = {
  text: 'a text',
  page: 'a page',
  mail: 'a mail',
  document: 'a document',
  pdf: 'a PDF',
};

/** `a page: 12 paragraphs; left out: 2 captions and 1 box`. */
function describeForm({ form, paragraphs, leftOut }: IncomingArticle): string {
  const left = formatLeftOut(leftOut);
  const text = `${FORMS[form]}: ${counted(paragraphs.length, 'paragraph')}`;
  return left === undefined ? text : `${text}; left out: ${left}`;
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
