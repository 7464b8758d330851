/** The paragraphs of a Word document’s XML, read in one pass; words that were struck out by a reviewer are left out. */
import { readTags } from '../markup/read-tags.ts';

export interface DocumentParagraph {
  readonly text: string;
  /** The name of its style, such as `Title` or `Heading1`. */
  readonly style?: string;
}

const MAX_PARAGRAPHS = 50_000;
/** What stands in them is no text of the paragraph around them, or is there twice. */
const LEFT_OUT = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:footnote',
  'w:endnote',
  'w:pict',
]);

/** Undefined where there are more than an article has. */
export function paragraphsIn(xml: string): readonly DocumentParagraph[] | undefined {
  const paragraphs: DocumentParagraph[] = [];
  let [text, isText, left, isTooMuch] = ['', false, 0, false];
  let style: string | undefined;
  const flush = (): void => {
    const whole = text.replace(/\s+/g, ' ').trim();
    if (paragraphs.length >= MAX_PARAGRAPHS) isTooMuch = true;
    else if (whole !== '') paragraphs.push({ text: whole, ...(style !== undefined && { style }) });
    text = '';
    style = undefined;
  };
  readTags(
    xml,
    {
      open: (name, attributes) => {
        if (LEFT_OUT.has(name)) left++;
        else if (name === 'w:t') isText = true;
        else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') text += ' ';
        else if (name === 'w:noBreakHyphen') text += '-';
        else if (name === 'w:pStyle') style = attributes.get('w:val');
        else if (name === 'w:p' && text !== '') flush();
        return !isTooMuch;
      },
      close: (name) => {
        if (LEFT_OUT.has(name)) left = Math.max(0, left - 1);
        else if (name === 'w:t') isText = false;
        else if (name === 'w:p') flush();
      },
      text: (piece) => {
        if (isText && left === 0) text += piece;
      },
    },
    new Set(['w:val']),
    true,
  );
  flush();
  return isTooMuch ? undefined : paragraphs;
}
