/** Warnings about one-line values that are longer than any real title or name. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { firstLineOf, nodesIn, type YamlNode } from '../yaml/yaml-file.ts';

/** In code points. The longest headlines and descriptors have some 200. */
const MAX_LENGTH = 300;

/** Keys whose values are always shown on one line. */
const ONE_LINE_KEYS: ReadonlySet<string> = new Set([
  ...['title', 'id', 'tags', 'headline', 'outlet', 'author', 'series', 'unit'],
  ...['name', 'as', 'org', 'role', 'by', 'with', 'said_to', 'as_of'],
]);

export function warnOfOverlong(root: YamlNode, text: string): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { node, key } of nodesIn(root)) {
    if (node.kind !== 'text' || !ONE_LINE_KEYS.has(key) || node.value.length <= MAX_LENGTH)
      continue;
    const { length } = [...node.value];
    if (length <= MAX_LENGTH) continue;
    const message = `expected at most ${MAX_LENGTH} characters in ‘${key}’, found ${length}`;
    const help = key === 'title' ? 'say the rest in a point of the summary' : undefined;
    diagnostics.push(diagnose('too-long', message, { range: firstLineOf(node.range, text), help }));
  }
  return diagnostics;
}
