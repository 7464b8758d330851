/**
 * Characters that will not be shown as they are, those of the file itself and those that escapes such as "\e"
 * make: a warning each, at its place, as far as anybody reads on.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import { type HiddenCharacter, hiddenCharacters } from '../../text/safety/visible.ts';
import type { YamlNode } from './yaml-tree.ts';

interface Hidden {
  readonly diagnostics: readonly Diagnostic[];
  /** How many more there are. */
  readonly more: number;
}

const MAX_HIDDEN = 20;
const TAB = 0x09;

/** Characters of the file itself. */
export function hiddenIn(text: string): Hidden {
  let count = 0;
  const isTold = ({ codePoint }: HiddenCharacter) => codePoint !== TAB && ++count > 0;
  const found = hiddenCharacters(text, isTold, MAX_HIDDEN);
  const diagnostics = found.map(({ codePoint, index }) =>
    hiddenCharacter(codePoint, { start: index, end: index + (codePoint > 0xffff ? 2 : 1) }),
  );
  return { diagnostics, more: count - found.length };
}

/** Characters that come out of escapes, which the file's own text does not show. */
export function hiddenByEscapes(root: YamlNode, text: string): Hidden {
  const diagnostics: Diagnostic[] = [];
  let more = 0;
  const visit = (node: YamlNode): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind === 'mapping') for (const entry of node.entries) visit(entry.value);
    if (node.kind !== 'text' || node.style !== 'quoted') return;
    const written = text.slice(node.place.start, node.place.end);
    if (!written.includes('\\')) return;
    const inFile = new Set([TAB]);
    hiddenCharacters(written, ({ codePoint }) => !inFile.has(codePoint) && !!inFile.add(codePoint));
    const room = MAX_HIDDEN - diagnostics.length;
    let count = 0;
    const isTold = ({ codePoint }: HiddenCharacter) => !inFile.has(codePoint) && ++count > 0;
    const made = hiddenCharacters(node.value, isTold, room);
    more += count - made.length;
    for (const { codePoint, place } of placed(made, node.value, written))
      diagnostics.push(
        hiddenCharacter(
          codePoint,
          place
            ? { start: node.place.start + place.start, end: node.place.start + place.end }
            : node.place,
        ),
      );
  };
  visit(root);
  return { diagnostics, more };
}

/** With the place of the escape that made each; without one where that is not certain. */
function placed(
  made: readonly HiddenCharacter[],
  value: string,
  written: string,
): readonly { readonly codePoint: number; readonly place?: Range }[] {
  if (made.length === 0) return [];
  const escapes = Map.groupBy(escapesIn(written), ({ codePoint }) => codePoint);
  const inValue = new Map<number, number[]>();
  let index = 0;
  for (const character of value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (escapes.has(codePoint)) {
      const indexes = inValue.get(codePoint);
      if (indexes) indexes.push(index);
      else inValue.set(codePoint, [index]);
    }
    index += character.length;
  }
  return made.map((hidden) => {
    const { codePoint } = hidden;
    const [places = [], indexes = []] = [escapes.get(codePoint), inValue.get(codePoint)];
    // As many as there are escapes: none of them stands in the file as itself.
    const place = places.length === indexes.length && places[indexes.indexOf(hidden.index)];
    return { codePoint, ...(place && { place }) };
  });
}

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([0abefnrtvNLP])|[\s\S])/g;

/** YAML 1.2.2, 5.7; those that make what is always shown are of no interest. */
const BY_LETTER: Readonly<Record<string, number>> = {
  ...{ 0: 0x00, a: 0x07, b: 0x08, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b },
  ...{ N: 0x85, L: 0x2028, P: 0x2029 },
};

function escapesIn(
  written: string,
): readonly { readonly codePoint: number; readonly start: number; readonly end: number }[] {
  return [...written.matchAll(ESCAPE)].flatMap((match) => {
    const [whole, two, four, eight, letter = ''] = match;
    const digits = two ?? four ?? eight;
    const codePoint = digits === undefined ? BY_LETTER[letter] : Number.parseInt(digits, 16);
    return codePoint === undefined
      ? []
      : [{ codePoint, start: match.index, end: match.index + whole.length }];
  });
}

/** The warning about one character that will not be shown as it is. */
function hiddenCharacter(codePoint: number, place: Range): Diagnostic {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return diagnose(
    'hidden-character',
    `found the character ${name}, which readers cannot see; it is shown as a stand-in or left out`,
    {
      place,
      help: 'remove it, unless it belongs there',
    },
  );
}
