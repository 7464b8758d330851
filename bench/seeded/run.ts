// `npm run bench:seeded -- [FILE]`: errors are put into honest items, and the checker has to see them. Items come from
// the articles of this folder, and from FILE, articles with marked quotations as `bench/verdicts/gold.ts` reads them.
// Prints the share of wrong items that pass and of honest items that raise an alarm, per kind. `--half tune|judge`
// takes half of the articles: tune on the one, judge on the other. `--most N` takes at most N trials of a kind,
// `--seed N` makes other random choices. `--alarms` prints the alarms on items written by hand; `--outcomes OUT`
// writes each trial as a line of JSON, with words of the articles, which must not get into the project.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, halfOf, readMarkedArticles, readOwnArticles } from './article.ts';
import { chanceFor, shuffled } from './chance.ts';
import { formatBrief } from './item.ts';
import { type Judged, judge } from './judge.ts';
import { trialsOfMarked, trialsOfOwn } from './seed.ts';
import { isAlarm, printTables } from './table.ts';
import { groupOf, type Trial } from './trial.ts';

const { values, positionals } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    most: { type: 'string' },
    outcomes: { type: 'string' },
    alarms: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { half } = values;
if (half !== 'all' && half !== 'tune' && half !== 'judge') {
  throw new Error(`expected --half tune, judge or all, found ${half}`);
}
const seed = Number(values.seed);
const most = values.most === undefined ? Number.POSITIVE_INFINITY : Number(values.most);
const isWanted = (article: Article): boolean => half === 'all' || halfOf(article) === half;

const own = readOwnArticles().filter(isWanted);
const marked = positionals.flatMap(readMarkedArticles).filter(isWanted);
const trials = atMost([
  ...own.flatMap((article) => trialsOfOwn(article, seed)),
  ...marked.flatMap((article) => trialsOfMarked(article, seed)),
]);
const judged = trials.map(judge);

console.log(
  `${own.length} articles of this folder, ${marked.length} from a file; half: ${half}; seed: ${seed}\n`,
);
printTables(judged);
if (values.alarms) printAlarms();
if (values.outcomes !== undefined) {
  writeFileSync(values.outcomes, judged.map((one) => `${JSON.stringify(lineOf(one))}\n`).join(''));
}

function atMost(all: readonly Trial[]): Trial[] {
  const kinds = Map.groupBy(
    all,
    ({ kind, isHonest, item }) => `${isHonest} ${groupOf(item.section)} ${kind}`,
  );
  const random = chanceFor(seed, 'most');
  return [...kinds.values()].flatMap((some) =>
    some.length > most ? shuffled(some, random).slice(0, most) : some,
  );
}

function printAlarms(): void {
  console.log('\nalarms on items written by hand');
  for (const { trial, outcome, said } of judged) {
    if (!trial.isHonest || trial.article.items.length === 0 || !isAlarm(outcome)) continue;
    const { article, item, kind } = trial;
    console.log(`\n${article.id}, ${kind}, ${item.section}: ${JSON.stringify(item.fields)}`);
    for (const message of said) console.log(`    ${outcome}: ${message}`);
  }
}

function lineOf({ trial, outcome, said }: Judged) {
  const { kind, isHonest, article, item, language } = trial;
  return {
    group: groupOf(item.section),
    kind,
    isHonest,
    outcome,
    id: article.id,
    item,
    brief: formatBrief(item, language ?? undefined),
    said,
  };
}
