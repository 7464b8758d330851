/** Reads a plain text, and the text that was made of a PDF: a paragraph a line. */
import { readArticle } from '../../article/text-files/read-text.ts';
import { type Intake, NOTHING_LEFT_OUT, type TakenArticle } from '../model/article.ts';
import { withoutRunningLines } from './running-lines.ts';

export function readPlain(bytes: Uint8Array, encoding?: string): Intake {
  return read(bytes, 'text', 0, encoding);
}

export function readPdfText(text: string): Intake {
  const pages = withoutRunningLines(text);
  return read(Buffer.from(pages.text), 'pdf', pages.dropped);
}

function read(bytes: Uint8Array, form: 'text' | 'pdf', dropped: number, encoding?: string): Intake {
  const reading = readArticle(bytes, encoding);
  if (reading.kind === 'fault') return reading;
  const lines = reading.text
    .split(/[\n\r\f\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const article: TakenArticle = {
    form,
    standfirst: [],
    paragraphs: lines,
    leftOut: { ...NOTHING_LEFT_OUT, lines: dropped },
    isCut: false,
  };
  return { kind: 'articles', articles: [article], readAs: reading.readAs };
}
