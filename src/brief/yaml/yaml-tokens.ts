/**
 * Cuts a text into the tokens of the `yaml` package's own parser, and stops at limits that no brief reaches: some
 * inputs of a few kilobytes would keep the package busy for seconds, or fill the memory.
 */
import { CST, Lexer, Parser } from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';

/** Pieces of syntax: keys, items, signs, spaces, line ends. A brief of the largest size has at most some 60,000. */
const MAX_PIECES = 80_000;
/** Brackets inside each other, or signs `-` and `?` on one line. */
const MAX_OPEN = 64;
/** Errors of the parser. A file with more of them is not YAML, and further errors would say the same. */
const MAX_ERRORS = 100;

/** An iterable of the tokens. When it ends, `error` says whether it has stopped at a limit. */
export class YamlTokens implements Iterable<CST.Token> {
  readonly #text: string;
  #error: Diagnostic | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The limit that was reached. Only known after the iteration. */
  get error(): Diagnostic | undefined {
    return this.#error;
  }

  *[Symbol.iterator](): Generator<CST.Token> {
    const parser = new Parser();
    let errors = 0;
    for (const piece of this.#pieces()) {
      for (const token of parser.next(piece)) {
        if (token.type === 'error' && ++errors > MAX_ERRORS) return;
        yield token;
      }
    }
    // After a limit, `end` is not called: it would close what is open, and composing that takes long.
    if (this.#error === undefined) yield* parser.end();
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
      if (brackets > MAX_OPEN || signs > MAX_OPEN)
        this.#error = nestedTooDeep({ start: offset, end: offset + 1 });
      else if (++count > MAX_PIECES) this.#error = tooManyParts({ start: offset, end: offset + 1 });
      if (this.#error) return;
      yield piece;
      if (kind === null || !isMarker(kind)) offset += piece.length;
    }
  }
}

/** Whether a piece is a signal of the lexer to the parser and not a part of the text. */
function isMarker(kind: CST.TokenType): boolean {
  return kind === 'doc-mode' || kind === 'flow-error-end' || kind === 'scalar';
}

export function nestedTooDeep(range: Range): Diagnostic {
  const message = 'found lists or mappings nested deeper than can be read';
  return diagnose('nested-too-deep', message, { range });
}

function tooManyParts(range: Range): Diagnostic {
  const message =
    'expected a brief, found a file with more keys, items and signs than any brief has';
  return diagnose('too-many-parts', message, {
    range,
    help: 'it is read up to here; split the brief',
  });
}
