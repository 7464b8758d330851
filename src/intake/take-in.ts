/**
 * Makes articles of what analysts bring: a text, a saved page, a mail, a document of a word processor, a PDF. Each
 * kind is recognised by its content, and what reads it is loaded only then. What cannot be read gives a fault.
 */
import { recogniseLanguage } from '../language/recognise.ts';
import { kindOf } from './kinds.ts';
import { type Intake, type IntakeFault, sourceTextOf, type TakenArticle } from './model/article.ts';
import { doubtOf } from './model/doubt.ts';
import { readPdfText, readPlain } from './plain/read-plain.ts';

/** Makes a text of a PDF, by a program that may not be there. */
export type PdfReader = (
  bytes: Uint8Array,
) => Promise<{ readonly kind: 'text'; readonly text: string } | IntakeFault>;

/** Characters of the text of an article: as much as a source may have. */
const MAX_TEXT = 4 * 1024 * 1024;

/** `encoding` is that of a text or a page, where a person has given it. */
export async function takeIn(
  bytes: Uint8Array,
  readPdf: PdfReader,
  encoding?: string,
): Promise<Intake> {
  const intake = await read(bytes, readPdf, encoding);
  if (intake.kind === 'fault') return intake;
  const articles = intake.articles.map((article) => withDoubt(withLanguage(article)));
  if (articles.every(({ paragraphs }) => paragraphs.length === 0)) {
    const isCut = articles.some((article) => article.isCut);
    const found = isCut ? 'a page whose article is for subscribers' : 'no text of an article in it';
    return { kind: 'fault', found, help: HELP };
  }
  if (articles.some((article) => isTooLong(article)))
    return { kind: 'fault', found: 'a text of more than 4 MiB' };
  return { ...intake, articles };
}

/** A text is kept as it is, and was measured before. */
function isTooLong(article: TakenArticle): boolean {
  return article.form !== 'text' && Buffer.byteLength(sourceTextOf(article)) > MAX_TEXT;
}

const HELP = 'copy the text of the article into a text file';

async function read(
  bytes: Uint8Array,
  readPdf: PdfReader,
  encoding: string | undefined,
): Promise<Intake> {
  const recognised = kindOf(bytes);
  switch (recognised.kind) {
    case 'foreign': {
      const { found, help } = recognised;
      return { kind: 'fault', found, help };
    }
    case 'page': {
      const { readPageBytes } = await import('./page/page-bytes.ts');
      return readPageBytes(bytes, encoding);
    }
    case 'mail': {
      const { readMail } = await import('./mail/read-mail.ts');
      return readMail(bytes);
    }
    case 'docx': {
      const { readDocx } = await import('./document/read-docx.ts');
      return readDocx(bytes);
    }
    case 'pdf': {
      const reading = await readPdf(bytes);
      if (reading.kind === 'fault') return reading;
      return readPdfText(reading.text);
    }
    case 'text':
      return readPlain(bytes, encoding);
  }
}

function withDoubt(article: TakenArticle): TakenArticle {
  const doubt = article.form === 'text' ? undefined : doubtOf(article.paragraphs);
  return doubt === undefined ? article : { ...article, doubt };
}

/** What a page says of its language is often that of its template, so the text decides where it is plain. */
function withLanguage(article: TakenArticle): TakenArticle {
  const recognised = recogniseLanguage(article.paragraphs.join('\n').slice(0, 20_000));
  const said = article.language;
  if (recognised === undefined || said?.toLowerCase().split('-')[0] === recognised) return article;
  return { ...article, language: recognised };
}
