/**
 * Diagnostics for values that do not fit the schema, in the words of the format: what was expected, what was
 * found, where, and what to write instead.
 */
import type * as v from 'valibot';
import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { readFigurePhrase } from '../../language/figures/figure-phrase.ts';
import { hasDecimalComma } from '../../language/numbers/amount.ts';
import { BULLET, colonInText, missingSpaceAfterDash } from '../yaml/diagnose-lines.ts';
import { diagnoseLookalike } from '../yaml/hidden-characters.ts';
import { firstLineOf, type KeyPath, type YamlFile, type YamlNode } from '../yaml/yaml-file.ts';
import {
  describeExpected,
  describeFound,
  expectedByCode,
  nameExpected,
  quoteFound,
} from './describe-values.ts';
import { guessKey, knownKeys } from './known-keys.ts';
import { helpForAnchor, splitShortForm } from './short-form.ts';
import { skipMeant } from './skipped-paragraphs.ts';
import { colonThatSplits, commaThatSplits } from './split-text.ts';

/** What the validator reports of a value that does not fit the schema. */
export type SchemaIssue = v.BaseIssue<unknown>;

export function pathOfIssue(issue: SchemaIssue): KeyPath {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/**
 * Where a value can have several forms, the validator reports an issue for each form. These are the issues
 * inside the value; for a form that is not meant, the issue is with the value as a whole.
 */
export function issuesInside({ issues }: SchemaIssue): readonly SchemaIssue[] {
  return (issues ?? []).filter(
    (branch) => branch.path !== undefined || branch.kind === 'validation',
  );
}

/**
 * The diagnostics for one issue, found in the value at `base`. An issue can hold others: at most `limit`
 * diagnostics are made.
 */
export function diagnoseIssue(
  issue: SchemaIssue,
  base: KeyPath,
  file: YamlFile,
  limit: number,
): Diagnostic[] {
  const path: KeyPath = [...base, ...pathOfIssue(issue)];
  const colon = typeof path[1] === 'number' ? colonThatSplits(path.slice(0, 2), file) : undefined;
  if (colon !== undefined) return [colonInText(colon)];
  const node = file.node(path);
  if (issue.type === 'union' && issue.issues) {
    const inside = issuesInside(issue);
    const isExpectedList = node?.kind === 'list' && expectsList(issue);
    if (inside.length > 0 && (node?.kind === 'mapping' || isExpectedList))
      return inside
        .slice(0, limit)
        .flatMap((branch) => diagnoseIssue(branch, path, file, limit))
        .slice(0, limit);
    return [wrongType(issue, path, file)];
  }
  if (issue.kind === 'validation') return [badValue(issue, path, file)];
  if (issue.message === 'format-version') {
    const message = `expected version 1, found ${quoteFound(node)}`;
    const range = file.valueRange(path);
    return [diagnose('format-version', message, { range, help: 'write: sitrep: 1' })];
  }
  if (issue.message === 'unknown-key') return [unknownKey(path, file)];
  if (issue.received === 'undefined') return missingKey(path, file);
  if (issue.type === 'picklist') return [unknownValue(issue, path, file)];
  return [wrongType(issue, path, file)];
}

/** The diagnostic for a key that no mapping of the format can have. */
export function diagnoseImpossibleKey(path: KeyPath, file: YamlFile): Diagnostic {
  if (knownKeys(path.slice(0, -1)).length > 0) return unknownKey(path, file);
  return diagnose('bad-source-key', `expected another word for a key, found ‘${path.at(-1)}’`, {
    range: file.keyRange(path),
    help: 'such as: reuters',
  });
}

function badValue(issue: SchemaIssue, path: KeyPath, file: YamlFile): Diagnostic {
  const code = issue.message as Code;
  const expected = expectedByCode(code, path);
  const node = file.node(path);
  const isKey = code === 'bad-source-key';
  const found = isKey ? `‘${String(path.at(-1))}’` : quoteFound(node);
  const written = node?.kind === 'text' ? node.value : '';
  return diagnose(code, `expected ${expected?.value ?? 'another value'}, found ${found}`, {
    range: isKey ? file.keyRange(path) : file.valueRange(path),
    help: HELP[code]?.(written) ?? expected?.help,
  });
}

/** What to write in place of a value, by the code for it. */
const HELP: Readonly<Partial<Record<Code, (written: string) => string | undefined>>> = {
  'anchor-malformed': helpForAnchor,
  'amount-malformed': helpForAmount,
  'bad-paragraph': (written) => {
    const meant = skipMeant(written);
    return meant && `write ${meant}`;
  },
};

/** `about 300` in its two parts; a decimal comma as a point. */
function helpForAmount(written: string): string | undefined {
  const phrase = readFigurePhrase(written);
  if (phrase?.quantity.kind === 'amount' && phrase.hedge !== undefined) {
    return `write value: ${phrase.quantity.amount.text} and qualifier: ${phrase.qualifier}`;
  }
  return hasDecimalComma(written) ? 'a decimal has a point: 3.5' : undefined;
}

function unknownKey(path: KeyPath, file: YamlFile): Diagnostic {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const known = knownKeys(around);
  const guess = guessKey(key, known);
  // Where the format takes a text, a text with ‘: ’ in it has become a mapping.
  const isText = /\s/.test(key) && typeof around.at(-1) === 'number' && guess === undefined;
  const colon = isText ? file.colonAfterKey(path) : undefined;
  if (colon !== undefined) return colonInText(colon);
  const split = guess === undefined ? commaThatSplits(path, file) : undefined;
  if (split) return split;
  const name = nameExpected(around);
  const parent = name.startsWith('a mapping') ? `‘${String(around.at(-1))}’` : name;
  return diagnose('unknown-key', `expected a key of ${parent}, found the key ‘${key}’`, {
    range: file.keyRange(path),
    help: guess === undefined ? `keys here: ${known.join(', ')}` : `did you mean ‘${guess}’?`,
  });
}

/** Empty where another key of the mapping was probably meant to be this one. */
function missingKey(path: KeyPath, file: YamlFile): Diagnostic[] {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const node = file.node(around);
  const known = knownKeys(around);
  const isMisspelt =
    node?.kind === 'mapping' &&
    node.pairs.some((pair) => {
      if (known.includes(pair.key)) return false;
      const guess = guessKey(pair.key, known);
      return guess === key || (guess === undefined && around.length > 0);
    });
  if (isMisspelt) return [];
  return [
    diagnose('missing-key', `expected the key ‘${key}’ in ${nameExpected(around)}, found none`, {
      range: file.firstLine(around),
      help: key === 'sitrep' ? 'write this as the first line: sitrep: 1' : undefined,
    }),
  ];
}

function unknownValue(issue: SchemaIssue, path: KeyPath, file: YamlFile): Diagnostic {
  const node = file.node(path);
  const values = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  if (node?.kind === 'nothing') return emptyValue(path, file);
  const guess = node?.kind === 'text' ? nearest(node.value, values) : undefined;
  const listed = `one of: ${values.join(', ')}`;
  return diagnose(
    'unknown-value',
    `expected a value that ‘${String(path.at(-1))}’ takes, found ${quoteFound(node)}`,
    {
      range: file.valueRange(path),
      help: guess === undefined ? listed : `did you mean ‘${guess}’? (${listed})`,
    },
  );
}

function emptyValue(path: KeyPath, file: YamlFile): Diagnostic {
  const range = file.valueRange(path);
  const node = file.node(path);
  const written = node?.kind === 'nothing' ? node.written : undefined;
  const line = file.text.slice(range.start, range.start + 200).split(/[\r\n]/)[0] ?? '';
  const comment = /^\s*(?<comment>#[^\s#!]\S*)/.exec(line)?.groups?.comment;
  const expected = describeExpected(path).replace(/^text for/, 'a value for');
  if (node && written !== undefined && written !== '~') {
    const message = `expected ${expected}, found ‘${written}’, which is an empty value in YAML`;
    return diagnose('empty-value', message, {
      range: node.range,
      help: `if it is a word, put it in quotes: '${written}'`,
    });
  }
  const remove =
    typeof path.at(-1) === 'string'
      ? 'give it a value, or remove the key'
      : 'write the item, or remove the ‘-’';
  return diagnose('empty-value', `expected ${expected}, found nothing`, {
    range,
    help: comment === undefined ? remove : `‘${comment}’ begins a comment; put the text in quotes`,
  });
}

function wrongType(issue: SchemaIssue, path: KeyPath, file: YamlFile): Diagnostic {
  const node = file.node(path);
  if (node?.kind === 'nothing') return emptyValue(path, file);
  const range = firstLineOf(file.valueRange(path), file.text);
  const wantsList = expectsList(issue);
  if (wantsList && node?.kind === 'text' && node.style === 'plain') {
    const written = file.text.slice(range.start, range.end);
    const lookalike = diagnoseLookalike(written, range.start);
    if (lookalike) return lookalike;
    if (/^-[^\s-]/.test(node.value)) return missingSpaceAfterDash(written, range.start);
    if (BULLET.test(node.value)) {
      return diagnose(
        'wrong-type',
        `expected a list, found text that begins with ‘${node.value.slice(0, 1)}’`,
        { range, help: 'begin each item with ‘- ’' },
      );
    }
  }
  const message = `expected ${describeExpected(path)}, found ${describeFound(node)}`;
  return diagnose('wrong-type', message, { range, help: helpForType(path, node, wantsList) });
}

function expectsList(issue: SchemaIssue): boolean {
  return issue.expected?.includes('Array') === true;
}

function helpForType(
  path: KeyPath,
  node: YamlNode | undefined,
  wantsList: boolean,
): string | undefined {
  if (node?.kind !== 'text') return undefined;
  const isShort = node.value.length <= 40 && node.style === 'plain';
  if (path[0] === 'people' && path.length === 2) return helpForPerson(node.value);
  if (path[0] === 'sources' && path.length === 1) return 'for a single source, write source:';
  if (path[0] === 'prepared' && path.length === 1 && isShort) return `write {by: ${node.value}}`;
  if (!wantsList) return undefined;
  const skipped = path.at(-1) === 'skip' ? skipMeant(node.value) : undefined;
  return skipped !== undefined || (path.at(-1) === 'tags' && isShort)
    ? `write [${skipped ?? node.value}]`
    : 'begin each item on a line of its own with ‘- ’';
}

/** `Anna Smith, minister (p4)` as the mapping that says the same. */
function helpForPerson(written: string): string {
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
