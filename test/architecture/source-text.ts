/** The program's sources as text, with comments and strings separated from code. */
import { readdirSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From the root of the repository, such as `src/tui/keys/keys.ts`. */
  readonly path: string;
  readonly text: string;
  /** Without comments; strings kept. */
  readonly code: string;
  /** Without comments, and with strings emptied. */
  readonly bare: string;
  /** What it imports, as written, types too. */
  readonly imports: readonly string[];
}

const ROOT = new URL('../../', import.meta.url);

/** A comment, a string or a pattern; templates are taken with what is put into them. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[(,=:[!&|?{};+>]\s*|return\s+)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\b[^;'"`]*?(?:from\s*)?['"]([^'"\n]+)['"]/g;
const DYNAMIC_IMPORT = /\b(?:import|require)\s*\(\s*['"]([^'"\n]+)['"]/g;

const isComment = (token: string): boolean => /^\/[/*]/.test(token);

export function readSources(): SourceFile[] {
  return readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map((path) => sourceFile(path, readFileSync(new URL(path, ROOT), 'utf8')));
}

export function sourceFile(path: string, text: string): SourceFile {
  const code = text.replace(TOKEN, (token) => (isComment(token) ? ' ' : token));
  const bare = text.replace(TOKEN, (token) => (isComment(token) ? ' ' : emptied(token)));
  const imports = [STATIC_IMPORT, DYNAMIC_IMPORT].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, from = '']) => from),
  );
  return { path, text, code, bare, imports };
}

export function comments(text: string): string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => token).filter(isComment);
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
