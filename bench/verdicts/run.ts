// `node bench/verdicts/run.ts FILE`: how the verdicts on quotes hold up against articles whose quotations and
// speakers people have marked. Prints numbers only; `--outcomes OUT` also writes what became of each trial.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Check } from '../../src/evidence/verdict/check.ts';
import { readArticles } from './gold.ts';
import {
  asQuote,
  type Checked,
  chance,
  checkTrials,
  otherSpeaker,
  type Trial,
  withOtherWord,
} from './trials.ts';

const { values, positionals } = parseArgs({
  options: { outcomes: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) throw new Error('expected the path of a file of marked articles');

const articles = readArticles(path);
const random = chance(Number(values.seed));
const marked = articles.flatMap((article) =>
  article.quotations.map((quotation) => ({ article, quotation })),
);
const named = marked.filter(({ quotation }) => quotation.speaker !== null);
const outcomes: string[] = [];

console.log(`${articles.length} articles, ${marked.length} marked quotations\n`);
printTrials(
  'words as they are',
  marked.map((one) => ({ ...one, quote: asQuote(one.quotation) })),
  ({ verdict }) => verdict,
);
printTrials(
  'one word changed',
  marked.flatMap((one) => {
    const changed = withOtherWord(one.article, one.quotation, random);
    return changed ? [{ ...one, quote: asQuote(changed) }] : [];
  }),
  ({ verdict }) => verdict,
);
printTrials(
  'right speaker',
  named.map((one) => ({ ...one, quote: asQuote(one.quotation, one.quotation.speaker) })),
  onSpeaker,
);
printTrials(
  'other speaker',
  named.flatMap((one) => {
    const by = otherSpeaker(one.article, one.quotation, random);
    return by === undefined ? [] : [{ ...one, quote: asQuote(one.quotation, by) }];
  }),
  onSpeaker,
);
if (values.outcomes !== undefined) writeFileSync(values.outcomes, `${outcomes.join('\n')}\n`);

/** What is said of the speaker; undefined where the words themselves do not hold. */
function onSpeaker({ verdict, findings }: Check): string | undefined {
  if (verdict !== 'verified' && verdict !== 'misattributed') return undefined;
  const codes = findings.map(({ code }) => code);
  if (codes.includes('attribution-elsewhere')) return 'error';
  return codes.includes('attribution-not-near') ? 'warning' : 'silent';
}

/** Outcomes of all trials, then of those by how the article names the speaker. */
function printTrials(
  name: string,
  trials: readonly Trial[],
  outcomeOf: (check: Check) => string | undefined,
): void {
  const checked = checkTrials(trials);
  const found = checked.flatMap(({ trial, check }) => {
    const outcome = outcomeOf(check);
    if (outcome === undefined) return [];
    outcomes.push(JSON.stringify({ name, outcome, ...placeOf(trial), findings: check.findings }));
    return [{ outcome, kind: trial.quotation.speakerKind }];
  });
  printLine(name, found);
  if (outcomeOf !== onSpeaker) return;
  for (const [kind, some] of Map.groupBy(found, (one) => one.kind)) printLine(`  ${kind}`, some);
  if (name === 'right speaker') printLine('  introduction', checked.flatMap(onIntroduction));
}

/** Where the checker saw the right speaker named: at the mention that was marked, at another of the name, elsewhere. */
function onIntroduction({ trial, check }: Checked): { readonly outcome: string }[] {
  if (onSpeaker(check) !== 'silent') return [];
  const { speakerStart = 0, speakerEnd = 0, speakerLast } = trial.quotation;
  const range = check.introduction?.range;
  if (!range) return [{ outcome: 'not said' }];
  if (range.start < speakerEnd && speakerStart < range.end) return [{ outcome: 'as marked' }];
  const text = trial.article.source.text.slice(range.start, range.end).toLowerCase();
  const isNamed = speakerLast !== null && speakerLast !== undefined && text.includes(speakerLast);
  return [{ outcome: isNamed ? 'the name elsewhere' : 'another place' }];
}

function printLine(name: string, counted: readonly { readonly outcome: string }[]): void {
  const shares = [...Map.groupBy(counted, ({ outcome }) => outcome)]
    .map(([outcome, { length }]) => ({ outcome, length }))
    .sort((a, b) => b.length - a.length)
    .map(
      ({ outcome, length }) =>
        `${outcome} ${length} (${((100 * length) / counted.length).toFixed(2)} %)`,
    );
  console.log(`${name.padEnd(20)}${String(counted.length).padStart(5)}  ${shares.join('  ')}`);
}

function placeOf({ article, quotation: { start, end }, quote: { by, paragraphs } }: Trial) {
  return { id: article.id, start, end, by, paragraphs };
}
