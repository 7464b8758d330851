/**
 * A text cut into the tokens of the `yaml` package's own parser, with limits: some inputs of a few
 * kilobytes keep what comes after busy for seconds, or fill its memory. Refuses to go on where nothing
 * that a person wrote would be, and says why.
 */
import { CST, Lexer, Parser } from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

/** Pieces of syntax: keys, items, signs, spaces, line ends. The densest brief would have 60,000 at the limit of its bytes. */
const MAX_PIECES = 80_000;
/** Brackets inside one another, or `-` and `?` on one line: no brief has more than a few. */
const MAX_OPEN = 64;
/** Signs that belong nowhere; after so many the file is no YAML, and all of it would say the same. */
const MAX_STRAY = 100;

/** Tokens, and after the last one why they end early, if they do. */
export class YamlTokens implements Iterable<CST.Token> {
  readonly #text: string;
  #fault: Diagnostic | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** What made it stop; to be asked when the tokens have been gone through. */
  get fault(): Diagnostic | undefined {
    return this.#fault;
  }

  *[Symbol.iterator](): Generator<CST.Token> {
    const parser = new Parser();
    let stray = 0;
    for (const piece of this.#pieces()) {
      for (const token of parser.next(piece)) {
        if (token.type === 'error' && ++stray > MAX_STRAY) return;
        yield token;
      }
    }
    // What stands open is not closed: composing it is what takes long.
    if (this.#fault === undefined) yield* parser.end();
  }

  *#pieces(): Generator<string> {
    let [count, brackets, signs, offset] = [0, 0, 0, 0];
    let isContent = false;
    for (const piece of new Lexer().lex(this.#text)) {
      const kind: CST.TokenType | null = isContent ? null : CST.tokenType(piece);
      isContent = piece === CST.SCALAR && kind !== null;
      if (kind === 'flow-map-start' || kind === 'flow-seq-start') brackets++;
      else if (kind === 'flow-map-end' || kind === 'flow-seq-end')
        brackets = Math.max(0, brackets - 1);
      else if (kind === 'seq-item-ind' || kind === 'explicit-key-ind') signs++;
      else if (kind === 'newline') signs = 0;
      if (brackets > MAX_OPEN || signs > MAX_OPEN) this.#fault = tooDeep(offset);
      else if (++count > MAX_PIECES) this.#fault = tooMany(offset);
      if (this.#fault) return;
      yield piece;
      if (kind === null || !isMarker(kind)) offset += piece.length;
    }
  }
}

/** What the lexer tells its parser beside the pieces of the text. */
function isMarker(kind: CST.TokenType): boolean {
  return kind === 'doc-mode' || kind === 'flow-error-end' || kind === 'scalar';
}

function tooDeep(offset: number): Diagnostic {
  return diagnose('nested-too-deep', 'found lists or mappings nested deeper than can be read', {
    place: { start: offset, end: offset + 1 },
  });
}

function tooMany(offset: number): Diagnostic {
  return diagnose(
    'too-many-parts',
    'expected a brief, found a file of more keys, items and signs than any brief has',
    {
      place: { start: offset, end: offset + 1 },
      help: 'it is read up to here; split the brief',
    },
  );
}
