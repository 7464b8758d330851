/**
 * Reads the paragraphs of a document of Word. It is a ZIP file; of its members only the text and the title are
 * unpacked, and only up to a size.
 */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { readDay } from '../facts/days.ts';
import { type Intake, NOTHING_LEFT_OUT, type TakenArticle } from '../model/article.ts';
import { splitArchive } from './archives.ts';
import { paragraphsIn } from './paragraphs.ts';

const TEXT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';
/** Bytes of a member when unpacked; marks of style make a text twenty times as long. */
const MAX_BYTES = 48 * 1024 * 1024;

export async function readDocx(bytes: Uint8Array): Promise<Intake> {
  let isTooLarge = false;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (name !== TEXT && name !== PROPERTIES) return false;
    isTooLarge ||= originalSize > MAX_BYTES;
    return originalSize <= MAX_BYTES;
  };
  let members: Readonly<Record<string, Uint8Array>>;
  try {
    members = unzipSync(bytes, { filter });
  } catch {
    return {
      kind: 'fault',
      found: 'a document that is broken',
      help: 'save it again, or as plain text',
    };
  }
  if (isTooLarge)
    return { kind: 'fault', found: 'a document of more than 48 MiB when it is unpacked' };
  const xml = members[TEXT];
  if (!xml) return { kind: 'fault', found: 'a document without a text' };
  const paragraphs = paragraphsIn(strFromU8(xml));
  if (!paragraphs)
    return { kind: 'fault', found: 'a document with too many paragraphs for an article' };
  const properties = strFromU8(members[PROPERTIES] ?? new Uint8Array());
  const articles: TakenArticle[] = [];
  for (const { facts, lines, dropped } of splitArchive(paragraphs)) {
    const published = facts.published === undefined ? undefined : await readDay(facts.published);
    const { published: _, ...others } = facts;
    articles.push({
      ...others,
      ...(published !== undefined && { published }),
      form: 'document',
      standfirst: [],
      paragraphs: lines,
      leftOut: { ...NOTHING_LEFT_OUT, lines: dropped },
      isCut: false,
    });
  }
  return { kind: 'articles', articles: withTitle(articles, properties), readAs: [] };
}

/** A document of one article may have a title of its own. */
function withTitle(articles: readonly TakenArticle[], properties: string): readonly TakenArticle[] {
  const [only, ...others] = articles;
  if (!only || others.length > 0 || only.headline !== undefined) return articles;
  const [, title = ''] =
    /<dc:title>([^<]{1,400})<\/dc:title>/.exec(properties.slice(0, 20_000)) ?? [];
  const plain = title.trim();
  // The name of a template is no headline.
  return plain !== '' && only.paragraphs[0] === plain
    ? [{ ...only, headline: plain, paragraphs: only.paragraphs.slice(1) }]
    : articles;
}
