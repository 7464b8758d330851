/** The program's sources as text, with comments and strings separated from code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** From the root of the repository, such as `src/tui/keys/keys.ts`. */
  readonly path: string;
  readonly text: string;
  /** Without comments; strings kept. */
  readonly code: string;
  /** Without comments, and with strings emptied. */
  readonly bare: string;
  /** What it imports, as written, types too; an expression in place of a name as `(expression`. */
  readonly imports: readonly string[];
}

const ROOT = new URL('../../', import.meta.url);

/** A comment, a string or a pattern; templates are taken with what is put into them. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[(,=:[!&|?{};+>]\s*|return\s+)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
const STATIC_IMPORT =
  /(?:^|[;}\n])\s*(?:import|(?:import|export)\b[^;'"`]*?\bfrom)\s*['"]([^'"\n]+)['"]/g;
const DYNAMIC_IMPORT = /(?<![.\w$])(?:import|require)\s*(\([^,)]*)/g;
const LITERAL = /^\(\s*(['"`])([^'"`$]+)\1\s*$/;

const isComment = (token: string): boolean => /^\/[/*]/.test(token);

export function readSources(): SourceFile[] {
  return readdirSync(new URL('src/', ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(fileURLToPath(ROOT), join(parentPath, name)))
    .toSorted()
    .map((path) => sourceFile(path, readFileSync(new URL(path, ROOT), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  const code = text.replace(TOKEN, (token) => (isComment(token) ? ' ' : token));
  const bare = text.replace(TOKEN, (token) => (isComment(token) ? ' ' : emptied(token)));
  const imports = [STATIC_IMPORT, DYNAMIC_IMPORT].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, from = '']) => LITERAL.exec(from)?.[2] ?? from),
  );
  return { path, text, code, bare, imports };
}

export function comments(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => token).filter(isComment);
}

/** The texts of strings and templates, without what is put into them. */
export function strings(text: string): string[] {
  return [...text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => !token.startsWith('/'))
    .map((token) => token.replace(/\$\{[^}]*\}/g, ' '));
}

/** What a template puts in is code, and stays. */
function emptied(token: string): string {
  if (!token.startsWith('`')) return token.startsWith('/') ? '/x/' : "''";
  return `\`${[...token.matchAll(/\$\{[^}]*\}/g)].map(([part]) => part).join('')}\``;
}

/** `src/tui/../text/width.ts` as `src/text/layout/width.ts`; packages and Node’s own modules as they are. */
export function resolveImport(from: string, path: string): string {
  if (!from.startsWith('.')) return from;
  return new URL(from, `file:///${path}`).pathname.slice(1);
}
