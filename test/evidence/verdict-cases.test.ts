/**
 * Small cases of what a verdict may claim, from analysts' work and from bug reports of other tools; one a line in
 * `verdict-cases.jsonl`: the source's paragraphs, one item, and what is wanted.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { FINDINGS } from '../../src/diagnostics/findings.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';

/**
 * `verified`: a good verdict and nothing said. `flagged`: something said, or no good verdict. `error`: an error.
 * `unsure`: no error, and no claim to know. `quiet`: nothing said.
 */
type Want = 'verified' | 'flagged' | 'error' | 'unsure' | 'quiet';

interface Case {
  readonly kind: string;
  readonly lang?: string;
  readonly text: readonly string[];
  /** Its section, and the item as it stands in YAML. */
  readonly item: Readonly<Record<string, string>>;
  readonly want: Want;
}

const CASES: readonly Case[] = readFileSync(new URL('verdict-cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const GOOD = ['verified', 'found'];

/** The verdict on the item, and the severities of all that is said of the brief. */
function outcomeOf({ lang, text, item }: Case) {
  const [[section = '', yaml = ''] = []] = Object.entries(item);
  const language = lang === undefined ? '' : `  language: ${lang}\n`;
  const written = `sitrep: 1\ntitle: T\nsource:\n  headline: H\n${language}${section}:\n  - ${yaml.replace(/\n/g, '\n    ')}\n`;
  const { brief, diagnostics } = parseBrief(written, 'case.yaml');
  const check = brief && verifyBrief(brief, new Map([[undefined, readSource(text.join('\n'))]]));
  return {
    verdict: check?.items[0]?.verdict ?? 'none',
    said: [
      ...diagnostics.map(({ code, severity }) => ({ code, severity })),
      ...(check?.findings ?? []).map(({ code }) => ({ code, severity: FINDINGS[code].severity })),
    ],
  };
}

function isAsWanted(want: Want, { verdict, said }: ReturnType<typeof outcomeOf>): boolean {
  const isGood = GOOD.includes(verdict);
  const hasError = said.some(({ severity }) => severity === 'error');
  switch (want) {
    case 'verified':
      return isGood && said.length === 0;
    case 'flagged':
      return !isGood || said.length > 0;
    case 'error':
      return hasError;
    case 'unsure':
      return !hasError && (!isGood || said.length > 0);
    case 'quiet':
      return said.length === 0;
  }
}

describe.each([...Map.groupBy(CASES, ({ kind }) => kind)])('%s', (_, cases) => {
  test.each(
    cases.map((one) => [one.want, one.text.join(' ¶ '), JSON.stringify(one.item), one] as const),
  )('%s: %s %s', (want, _text, _item, one) => {
    const outcome = outcomeOf(one);
    expect(isAsWanted(want, outcome), JSON.stringify(outcome)).toBe(true);
  });
});
