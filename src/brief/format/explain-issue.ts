/** Says what does not fit the schema, in the words of the format: expected, found, where, and the fix. */
import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { hasDecimalComma } from '../../language/numbers/amount.ts';
import { readFigurePhrase } from '../../language/numbers/figure-phrase.ts';
import { BULLET, colonInText, missingSpaceAfterDash } from '../yaml/line-faults.ts';
import { lookalikeIn } from '../yaml/lookalikes.ts';
import type { Path } from '../yaml/yaml-places.ts';
import { head, type YamlNode } from '../yaml/yaml-tree.ts';
import { describeExpected, faultOf } from './expectations.ts';
import { type Context, type Issue, issuesInside, pathOf } from './issue.ts';
import { guessKey, knownKeys } from './known-keys.ts';
import { helpForAnchor, splitShortForm } from './short-form.ts';
import { colonAfter, colonThatSplits, commaThatSplits } from './split-text.ts';

/**
 * What one issue of the validator says, in the words of the format; `base` is where it was found. Of an
 * issue that holds others, `room` of them at most.
 */
export function explainIssue(
  issue: Issue,
  base: Path,
  context: Context,
  room: number,
): Diagnostic[] {
  const path: Path = [...base, ...pathOf(issue)];
  const colon =
    typeof path[1] === 'number' ? colonThatSplits(path.slice(0, 2), context) : undefined;
  if (colon !== undefined) return [colonInText(colon)];
  if (issue.type === 'union' && issue.issues) {
    const inside = issuesInside(issue);
    const isMapping = context.places.node(path)?.kind === 'mapping';
    const isList =
      context.places.node(path)?.kind === 'list' && issue.expected?.includes('Array') === true;
    if (inside.length > 0 && (isMapping || isList))
      return inside
        .slice(0, room)
        .flatMap((branch) => explainIssue(branch, path, context, room))
        .slice(0, room);
    return [wrongType(issue, path, context)];
  }
  if (issue.kind === 'validation') return [explainValidation(issue, path, context)];
  if (issue.message === 'format-version') {
    return [
      diagnose(
        'format-version',
        `expected version 1, found ${quoteFound(context.places.node(path))}`,
        { place: context.places.value(path), help: 'write: sitrep: 1' },
      ),
    ];
  }
  if (issue.message === 'unknown-key') return [unknownKey(path, context)];
  if (issue.received === 'undefined') return missingKey(path, context);
  if (issue.type === 'picklist') return [unknownValue(issue, path, context)];
  return [wrongType(issue, path, context)];
}

/** A key that no mapping of the format can have. */
export function explainStrayKey(path: Path, context: Context): Diagnostic {
  if (knownKeys(path.slice(0, -1)).length > 0) return unknownKey(path, context);
  return diagnose('bad-source-key', `expected another word for a key, found ‘${path.at(-1)}’`, {
    place: context.places.key(path),
    help: 'such as: reuters',
  });
}

function explainValidation(issue: Issue, path: Path, { places }: Context): Diagnostic {
  const code = issue.message as Code;
  const fault = faultOf(code, path);
  const node = places.node(path);
  const isKey = code === 'bad-source-key';
  const found = isKey ? `‘${String(path.at(-1))}’` : quoteFound(node);
  const written = node?.kind === 'text' ? node.value : '';
  return diagnose(code, `expected ${fault?.expected ?? 'another value'}, found ${found}`, {
    place: isKey ? places.key(path) : places.value(path),
    help:
      code === 'anchor-malformed'
        ? helpForAnchor(written)
        : ((code === 'amount-malformed' ? helpForAmount(written) : undefined) ?? fault?.help),
  });
}

/** `about 300` in its two parts; a decimal comma as a point. */
function helpForAmount(written: string): string | undefined {
  const phrase = readFigurePhrase(written);
  if (phrase?.quantity.kind === 'amount' && phrase.hedge !== undefined) {
    return `write value: ${phrase.quantity.amount.text} and qualifier: ${phrase.qualifier}`;
  }
  return hasDecimalComma(written) ? 'a decimal has a point: 3.5' : undefined;
}

function unknownKey(path: Path, context: Context): Diagnostic {
  const { places } = context;
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const known = knownKeys(around);
  const guess = guessKey(key, known);
  // A text with ‘: ’ in it, where a text could stand, has become a mapping.
  const isText = /\s/.test(key) && typeof around.at(-1) === 'number' && guess === undefined;
  const colon = isText ? colonAfter(path, places) : undefined;
  if (colon !== undefined) return colonInText(colon);
  const split = guess === undefined ? commaThatSplits(path, context) : undefined;
  if (split) return split;
  return diagnose('unknown-key', `expected ${describeKeys(around)}, found the key ‘${key}’`, {
    place: places.key(path),
    help: guess === undefined ? `keys here: ${known.join(', ')}` : `did you mean ‘${guess}’?`,
  });
}

function missingKey(path: Path, { places, text }: Context): Diagnostic[] {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const node = places.node(around);
  const known = knownKeys(around);
  const isMisspelt =
    node?.kind === 'mapping' &&
    node.entries.some((entry) => {
      if (known.includes(entry.key)) return false;
      const guess = guessKey(entry.key, known);
      return guess === key || (guess === undefined && around.length > 0);
    });
  if (isMisspelt) return [];
  return [
    diagnose(
      'missing-key',
      `expected the key ‘${key}’ in ${withoutForms(describeExpected(around))}, found none`,
      {
        place: head(places.value(around), text),
        help: key === 'sitrep' ? 'write this as the first line: sitrep: 1' : undefined,
      },
    ),
  ];
}

function unknownValue(issue: Issue, path: Path, context: Context): Diagnostic {
  const { places } = context;
  const node = places.node(path);
  const values = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  if (node?.kind === 'nothing') return emptyValue(path, context);
  const guess = node?.kind === 'text' ? nearest(node.value, values) : undefined;
  const listed = `one of: ${values.join(', ')}`;
  return diagnose(
    'unknown-value',
    `expected a value that ‘${String(path.at(-1))}’ takes, found ${quoteFound(node)}`,
    {
      place: places.value(path),
      help: guess === undefined ? listed : `did you mean ‘${guess}’? (${listed})`,
    },
  );
}

function emptyValue(path: Path, { places, text }: Context): Diagnostic {
  const place = places.value(path);
  const node = places.node(path);
  const written = node?.kind === 'nothing' ? node.written : undefined;
  const line = text.slice(place.start, place.start + 200).split(/[\r\n]/)[0] ?? '';
  const cut = /^\s*(?<comment>#[^\s#!]\S*)/.exec(line)?.groups?.comment;
  const expected = describeExpected(path).replace(/^text for/, 'a value for');
  if (node && written !== undefined && written !== '~') {
    const message = `expected ${expected}, found ‘${written}’, which means nothing to YAML`;
    return diagnose('empty-value', message, {
      place: node.place,
      help: `if it is a word, put it in quotes: '${written}'`,
    });
  }
  const remove = typeof path.at(-1) === 'string' ? 'give it a value, or remove the key' : undefined;
  return diagnose('empty-value', `expected ${expected}, found nothing`, {
    place,
    help: cut === undefined ? remove : `‘${cut}’ begins a comment; put the text in quotes`,
  });
}

function wrongType(issue: Issue, path: Path, context: Context): Diagnostic {
  const { places, text } = context;
  const node = places.node(path);
  if (node?.kind === 'nothing') return emptyValue(path, context);
  const place = head(places.value(path), text);
  const wantsList = issue.expected?.includes('Array') === true;
  if (wantsList && node?.kind === 'text' && node.style === 'plain') {
    const lookalike = lookalikeIn(text.slice(place.start, place.end), place.start);
    if (lookalike) return lookalike;
    if (/^-[^\s-]/.test(node.value)) {
      return missingSpaceAfterDash(text.slice(place.start, place.end), place.start);
    }
    if (BULLET.test(node.value)) {
      return diagnose(
        'wrong-type',
        `expected a list, found text that begins with ‘${node.value.slice(0, 1)}’`,
        { place, help: 'begin each item with ‘- ’' },
      );
    }
  }
  return diagnose(
    'wrong-type',
    `expected ${describeExpected(path)}, found ${describeFound(node)}`,
    { place, help: helpForType(path, node, wantsList) },
  );
}

function helpForType(
  path: Path,
  node: YamlNode | undefined,
  wantsList: boolean,
): string | undefined {
  if (node?.kind !== 'text') return undefined;
  const isShort = node.value.length <= 40 && node.style === 'plain';
  if (path[0] === 'people' && path.length === 2) return personMeant(node.value);
  if (path[0] === 'sources' && path.length === 1) return 'for a single source, write source:';
  if (path[0] === 'prepared' && path.length === 1 && isShort) return `write {by: ${node.value}}`;
  if (!wantsList) return undefined;
  const isInBrackets = path.at(-1) === 'tags' || path.at(-1) === 'skip';
  return isInBrackets && isShort
    ? `write [${node.value}]`
    : 'begin each item on a line of its own with ‘- ’';
}

/** `Anna Smith, minister (p4)` as the mapping that says the same. */
function personMeant(written: string): string {
  const { text, anchors } = splitShortForm(written);
  const [name = '', ...role] = text.split(', ');
  const parts = [
    `name: ${name.length > 30 ? '…' : name}`,
    ...(role.length === 0
      ? []
      : [role.join(', ').length > 30 ? 'role: …' : `role: ${role.join(', ')}`]),
    ...(anchors.length === 0
      ? []
      : [`at: ${anchors.length === 1 ? anchors[0] : `[${anchors.join(', ')}]`}`]),
  ];
  return `write each part under its key: - {${parts.join(', ')}}`;
}

function quoteFound(node: YamlNode | undefined): string {
  if (node?.kind !== 'text') return describeFound(node);
  const { value } = node;
  return value.trim() === '' ? 'none' : `‘${value.length > 40 ? `${value.slice(0, 39)}…` : value}’`;
}

function describeFound(node: YamlNode | undefined): string {
  switch (node?.kind) {
    case 'text':
      return 'text';
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'mapping':
      return 'a mapping (key: value)';
    default:
      return 'nothing';
  }
}

function describeKeys(path: Path): string {
  const place = withoutForms(describeExpected(path));
  return `a key of ${place.startsWith('a mapping') ? `‘${String(path.at(-1))}’` : place}`;
}

/** `a point (text, or a mapping with …)` as `a point`. */
function withoutForms(description: string): string {
  return description.replace(/ \(.*\)$/, '');
}
