/** Reads HTML or XML tag by tag, in one pass: no nesting costs more than its length. */
import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export interface TagReader {
  /** Names are in lower case in HTML, as written in XML. What gives false has seen enough: reading ends. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => boolean;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** An attribute’s value is cut there: no address or description is longer. */
const MAX_VALUE = 10_000;

/** `wanted` are the attributes that are kept. */
export function readTags(
  markup: string,
  reader: TagReader,
  wanted: ReadonlySet<string>,
  isXml = false,
): void {
  const nameAt = (start: number, end: number): string => {
    const name = markup.slice(start, end);
    return isXml ? name : name.toLowerCase();
  };
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  /** Text that is not handed on yet: pieces that follow each other become one. */
  let [from, to] = [0, 0];
  const flush = (): void => {
    if (to > from) reader.text(markup.slice(from, to));
    from = to;
  };
  const endOpening = (): void => {
    if (!reader.open(tag, attributes)) tokenizer.pause();
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      flush();
      tag = nameAt(start, end);
      attributes = new Map();
    },
    onattribname: (start, end) => {
      attribute = nameAt(start, end);
      value = '';
    },
    onattribdata: (start, end) => {
      if (value.length < MAX_VALUE) value += markup.slice(start, Math.min(end, start + MAX_VALUE));
    },
    onattribentity: (codePoint) => {
      if (value.length < MAX_VALUE) value += characterOf(codePoint);
    },
    onattribend: (_quote: QuoteType) => {
      if (wanted.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: endOpening,
    onselfclosingtag: () => {
      endOpening();
      if (isXml) reader.close(tag);
    },
    onclosetag: (start, end) => {
      flush();
      reader.close(nameAt(start, end));
    },
    ontext: (start, end) => {
      if (start !== to) flush();
      if (start !== to) from = start;
      to = end;
    },
    ontextentity: (codePoint) => {
      flush();
      reader.text(characterOf(codePoint));
    },
    oncdata: (start, end, offset) => {
      flush();
      if (isXml) reader.text(markup.slice(start, end - offset));
    },
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: flush,
  };
  const tokenizer = new Tokenizer({ xmlMode: isXml, decodeEntities: true }, callbacks);
  tokenizer.write(markup);
  if (tokenizer.running) tokenizer.end();
}

function ignore(): void {
  // Comments, declarations and processing instructions are no text.
}

function characterOf(codePoint: number): string {
  return codePoint > 0x10_ffff ? '\uFFFD' : String.fromCodePoint(codePoint);
}
