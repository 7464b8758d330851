/** Reads the article in a mail, such as a newsletter, and the page that a browser has saved as MHTML. */
import PostalMime, { type Email } from 'postal-mime';
import { readArticle } from '../../article/text-files/read-text.ts';
import { withSigns } from '../../article/text-files/windows-1252.ts';
import { readDay } from '../facts/days.ts';
import { isAddress } from '../facts/page-facts.ts';
import {
  type Intake,
  type IntakeFault,
  NOTHING_LEFT_OUT,
  type TakenArticle,
} from '../model/article.ts';
import { readPage } from '../page/read-page.ts';

/** Lines of a mail, those of them that are no attachment, and those that may begin a part: more keep a reader busy. */
const [MAX_LINES, MAX_TEXT_LINES, MAX_PARTS] = [500_000, 100_000, 10_000];

export async function readMail(bytes: Uint8Array): Promise<Intake> {
  if (isTooMuch(bytes)) return { kind: 'fault', found: 'a mail with too many parts or lines' };
  let mail: Email;
  try {
    mail = await PostalMime.parse(Uint8Array.from(bytes), {
      maxNestingDepth: 50,
      maxHeadersSize: 1024 * 1024,
      maxRfc822NestingDepth: 3,
    });
  } catch {
    return { kind: 'fault', found: 'a mail that is broken', help: 'save its text as plain text' };
  }
  // Some versions of Node.js decode Windows-1252 wrong.
  for (const key of ['html', 'text', 'subject'] as const) {
    const text = mail[key];
    if (text !== undefined) mail[key] = withSigns(text);
  }
  const article = isSavedPage(mail) ? await ofSavedPage(mail) : await ofMail(mail);
  if (article === undefined) return { kind: 'fault', found: 'a mail without text' };
  return 'kind' in article ? article : { kind: 'articles', articles: [article], readAs: [] };
}

const [LINE_END, SPACE, DASH] = [0x0a, 0x20, 0x2d];
/** Lines of attachments are longer, and have no spaces. */
const SHORT = 40;

function isTooMuch(bytes: Uint8Array): boolean {
  let [lines, textLines, parts, start, hasSpace] = [0, 0, 0, 0, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === SPACE) hasSpace = true;
    if (byte !== LINE_END) continue;
    lines++;
    if (hasSpace || at - start < SHORT) textLines++;
    if (bytes[start] === DASH && bytes[start + 1] === DASH) parts++;
    [start, hasSpace] = [at + 1, false];
  }
  return lines > MAX_LINES || textLines > MAX_TEXT_LINES || parts > MAX_PARTS;
}

function headerOf({ headers }: Email, key: string): string | undefined {
  return headers.find((header) => header.key === key)?.value.trim();
}

/** Browsers save a page as a mail that nobody has sent. */
function isSavedPage(mail: Email): boolean {
  if (headerOf(mail, 'snapshot-content-location') !== undefined) return true;
  if (/saved by/i.test(headerOf(mail, 'from') ?? '')) return true;
  const isSent = ['to', 'received', 'message-id'].some((key) => headerOf(mail, key) !== undefined);
  return !isSent && /^multipart\/related\b/i.test(headerOf(mail, 'content-type') ?? '');
}

type MailReading = TakenArticle | IntakeFault | undefined;

/** The page is the first part; those after it are its frames. */
async function ofSavedPage(mail: Email): Promise<MailReading> {
  const address = headerOf(mail, 'snapshot-content-location') ?? '';
  const [html = ''] = (mail.html ?? '').split(/<\/html\s*>/i, 1);
  if (html.trim() === '') return undefined;
  const reading = await readPage(html);
  if (reading.kind === 'fault') return reading;
  const retrieved = mail.date === undefined ? undefined : await readDay(mail.date);
  return {
    ...reading.article,
    ...(retrieved !== undefined && { retrieved }),
    ...(reading.article.url === undefined && isAddress(address) && { url: address }),
  };
}

async function ofMail(mail: Email): Promise<MailReading> {
  const published = mail.date === undefined ? undefined : await readDay(mail.date);
  const headline = mail.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '').trim();
  const outlet = mail.from?.name.trim();
  const facts = {
    ...(headline && { headline }),
    ...(outlet && { outlet }),
    ...(published !== undefined && { published }),
  };
  const plain = paragraphsOf(mail.text ?? '');
  if (mail.html !== undefined && mail.html.trim() !== '') {
    const reading = await readPage(mail.html, true);
    if (reading.kind === 'fault' && plain.length === 0) return reading;
    if (reading.kind === 'article') {
      const { leftOut, paragraphs, standfirst, isCut, language } = reading.article;
      const body = withoutHeadline([...standfirst, ...paragraphs], headline);
      const known = language === undefined ? {} : { language };
      if (body.length > 0)
        return {
          ...facts,
          ...known,
          form: 'mail',
          standfirst: [],
          paragraphs: body,
          leftOut,
          isCut,
        };
    }
  }
  if (plain.length === 0) return undefined;
  const paragraphs = withoutHeadline(plain, headline);
  return {
    ...facts,
    form: 'mail',
    standfirst: [],
    paragraphs,
    leftOut: NOTHING_LEFT_OUT,
    isCut: false,
  };
}

function paragraphsOf(text: string): readonly string[] {
  const reading = readArticle(Buffer.from(text));
  const lines = (reading.kind === 'text' ? reading.text : '').split(/[\n\r\f]+/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function withoutHeadline(
  lines: readonly string[],
  headline: string | undefined,
): readonly string[] {
  return lines[0] === headline ? lines.slice(1) : lines;
}
