/**
 * The organisations that an article names in full and that matter to it: they speak, are named again and again, or the
 * article says what they are. English.
 */
import { isEnglish } from '../../language/languages.ts';
import { HELPERS, REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { ArticleText, SourceText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { isHeading, MAX_READ } from './full-names.ts';
import type { Introduction } from './introduction.ts';
import { organisationNamesIn } from './organisation-names.ts';
import { describedAs } from './organisation-roles.ts';

/** Organisations that are read, and mentions that make one matter that does not speak. */
const [MAX_ORGANISATIONS, MANY_MENTIONS] = [100, 4];

/** In the order in which the article first names them; names are without `the`. */
export function organisationsIn({
  source,
  language,
}: Pick<ArticleText, 'source' | 'language'>): readonly Introduction[] {
  return isEnglish(language) ? inEnglish(source) : [];
}

interface Mentioned extends Introduction {
  readonly mentions: number;
  readonly isHeard: boolean;
}

const inEnglish = memoised((source: SourceText): readonly Introduction[] => {
  const found = new Map<string, Mentioned>();
  const keys = new Map<string, string>();
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ || found.size >= MAX_ORGANISATIONS) break;
    const masked = maskedParagraph(source, number, start);
    for (const range of masked?.sentences ?? []) {
      const sentence = masked?.text.slice(range.start, range.end) ?? '';
      if (isHeading(sentence)) continue;
      for (const { name, acronym, before, after, ...described } of organisationNamesIn(sentence)) {
        const key = keys.get(name) ?? name;
        keys.set(name, key);
        if (acronym !== undefined) keys.set(acronym, key);
        const known = found.get(key);
        const words = described.role ?? describedAs(after);
        const role =
          known?.role ?? (words === undefined ? undefined : { words, paragraph: number });
        found.set(key, {
          name: key,
          paragraph: known?.paragraph ?? number,
          ...(role && { role }),
          mentions: (known?.mentions ?? 0) + 1,
          isHeard: known?.isHeard === true || isHeard(before, after),
        });
      }
    }
  }
  return [...found.values()].flatMap(({ mentions, isHeard: speaks, ...one }) =>
    speaks || one.role || mentions >= MANY_MENTIONS ? [one] : [],
  );
});

/** `the Budget Office said`, `according to the Budget Office`; not `an official at the Budget Office said`. */
function isHeard(before: string, after: string): boolean {
  const { accordingTo, behindPreposition, speaks } = PATTERNS();
  return accordingTo.test(before) || (!behindPreposition.test(before) && speaks.test(after));
}

const PATTERNS = lazily(() => ({
  accordingTo: /according\sto\s(?:the\s)?$/i,
  behindPreposition:
    /(?:^|\s)(?:of|for|at|from|with|by|in|to|on|and|or|’s|'s)\s(?:the\s)?$|['’]s?\s$/i,
  speaks: new RegExp(
    `^(?:\\s\\([^()]{2,12}\\))?(?:,\\s[^,;:.“”"]{3,100},)?\\s${HELPERS}(?:${REPORTING_VERBS().finite})(?!\\p{L})`,
    'u',
  ),
}));
