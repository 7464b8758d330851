/** Reads what `sitrep source show` prints: a text, the article of a page or the like, or a text of the store. */
import { kindOf } from '../../intake/kinds.ts';
import {
  type IncomingArticle,
  MAX_ARTICLE_BYTES,
  readArticles,
} from '../../library/articles/read-articles.ts';
import type { BytesReading } from '../../library/files/read-file.ts';
import {
  readSource,
  readSourceBytes,
  readSourceFile,
  type SourceFileReading,
} from '../../library/sources/read-source-file.ts';
import { storedPath } from '../../library/sources/source-store.ts';
import { type ArticleOptions, chooseArticles, notesOf } from '../articles/choose-articles.ts';
import type { Io } from '../edge/io.ts';
import { givenBytes } from '../input/given-source.ts';
import { findStored } from './find-stored.ts';

export type ShownOptions = Pick<ArticleOptions, 'encoding' | 'article'>;

/** A text of that name, the article of a page or the like, else the text in the store whose hash begins so. */
export async function readShown(
  name: string,
  options: ShownOptions,
  io: Io,
): Promise<SourceFileReading> {
  const given = await givenBytes(name, io)(MAX_ARTICLE_BYTES);
  const isText = given.kind === 'fault' || kindOf(given.bytes).kind === 'text';
  const file = isText
    ? readSource(given, options.encoding)
    : await readArticleIn(given, options, io);
  if (file.kind === 'text' || file.isForeign || !/^[0-9a-f]{6,64}$/i.test(name)) return file;
  const found = findStored(name, io);
  if (found.kind === 'problem') return { kind: 'fault', message: found.problem, isForeign: false };
  return readSourceFile(storedPath(found.hash, io) ?? '', { encoding: options.encoding });
}

/** The text of an article that a draft would be taken from. */
async function readArticleIn(
  given: BytesReading,
  options: ShownOptions,
  io: Io,
): Promise<SourceFileReading> {
  const reading = await readArticles(() => given, io, options.encoding);
  const chosen =
    reading.kind === 'fault' ? reading.message : chooseArticles(reading.articles, options);
  if (typeof chosen === 'string') return { kind: 'fault', message: chosen, isForeign: true };
  const [, taken] = chosen[0] ?? [];
  if (!taken) return { kind: 'fault', message: 'expected an article, found none', isForeign: true };
  const text = readSourceBytes(taken.bytes);
  return text.kind === 'text' ? { ...text, readAs: [...text.readAs, ...asNoted(taken)] } : text;
}

/** What completes “read as”. */
function asNoted(taken: IncomingArticle): readonly string[] {
  return notesOf(taken).flatMap((note) =>
    note.startsWith('read as ') ? note.slice('read as '.length) : [],
  );
}
