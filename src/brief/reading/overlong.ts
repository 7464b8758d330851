/** Values of one line that are longer than any is. Says so, and refuses none. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { head, type YamlNode } from '../yaml/yaml-tree.ts';

/** Code points; the longest headlines and descriptors have some 200. */
const MOST = 300;

/** Keys of what stands on one line wherever it is shown. */
const ONE_LINE: ReadonlySet<string> = new Set([
  ...['title', 'id', 'tags', 'headline', 'outlet', 'author', 'series', 'unit'],
  ...['name', 'as', 'org', 'role', 'by', 'with', 'said_to', 'as_of'],
]);

export function warnOfOverlong(root: YamlNode, text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: YamlNode, key: string): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item, key);
    if (node.kind === 'mapping') for (const { key: own, value } of node.entries) visit(value, own);
    if (node.kind !== 'text' || !ONE_LINE.has(key) || node.value.length <= MOST) return;
    const { length } = [...node.value];
    if (length <= MOST) return;
    const message = `expected at most ${MOST} characters in ‘${key}’, found ${length}`;
    const help = key === 'title' ? 'say the rest in a point of the summary' : undefined;
    found.push(diagnose('too-long', message, { place: head(node.place, text), help }));
  };
  visit(root, '');
  return found;
}
