/** Reads the lines that press archives put before and after an article, in the words of the languages that are known. */
import { lazily } from '../../text/memo.ts';
import type { ArchiveWords } from '../model/page-words.ts';
import { anyOf, type Pattern } from '../model/pattern.ts';
import { PAGE_WORDS } from '../pages.ts';

export type ArchiveField = Exclude<keyof ArchiveWords, 'ends'>;

const FIELDS = [
  'headline',
  'author',
  'body',
  'end',
  'other',
] as const satisfies readonly ArchiveField[];

const patterns = (field: keyof ArchiveWords): readonly Pattern[] =>
  PAGE_WORDS.flatMap(({ archive }) => archive?.[field] ?? []);

const ENDS = lazily(() => new RegExp(`^${anyOf(patterns('ends'))}$`, 'iu'));
const BY_FIELD = lazily(() =>
  FIELDS.map((name) => ({
    name,
    pattern: new RegExp(`^${anyOf(patterns(name))}\\s*(?::\\s*|$)`, 'iu'),
  })),
);

/** Whether a line ends one document of several. */
export function endsDocument(line: string): boolean {
  return line.length < 80 && ENDS().test(line);
}

/** `Byline: Ann Example`: the field, and what is after its name. */
export function archiveField(
  line: string,
): { readonly name: ArchiveField; readonly value: string } | undefined {
  for (const { name, pattern } of BY_FIELD()) {
    const [label] = pattern.exec(line.slice(0, 200)) ?? [];
    if (label !== undefined) return { name, value: line.slice(label.length).trim() };
  }
  return undefined;
}
