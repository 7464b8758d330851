/** Reads a plain text, and the text that was made of a PDF: a paragraph a line, the first of them perhaps a headline. */
import { readArticle } from '../../article/text-files/read-text.ts';
import { type Intake, NOTHING_LEFT_OUT, type TakenArticle } from '../model/article.ts';
import { withoutRunningLines } from './running-lines.ts';

export function readPlain(bytes: Uint8Array): Intake {
  return read(bytes, 'text', 0);
}

export function readPdfText(text: string): Intake {
  const pages = withoutRunningLines(text);
  return read(Buffer.from(pages.text), 'pdf', pages.dropped);
}

function read(bytes: Uint8Array, form: 'text' | 'pdf', dropped: number): Intake {
  const reading = readArticle(bytes);
  if (reading.kind === 'fault') return reading;
  const lines = reading.text
    .split(/[\n\r\f\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', second = ''] = lines;
  const hasHeadline = isHeadline(first, second);
  const article: TakenArticle = {
    ...(hasHeadline && { headline: first }),
    form,
    standfirst: [],
    paragraphs: hasHeadline ? lines.slice(1) : lines,
    leftOut: { ...NOTHING_LEFT_OUT, lines: dropped },
    isCut: false,
  };
  return { kind: 'articles', articles: [article], readAs: reading.readAs };
}

/** A short line of several words without a full stop, before a paragraph that has one. */
function isHeadline(first: string, second: string): boolean {
  const isShort =
    first.length <= 160 && first.length < second.length && /\S\s+\S+\s+\S/.test(first);
  return isShort && !/[.:;,]["'”’»)]*$/u.test(first) && /[.!?]["'”’»)]*$/u.test(second);
}
