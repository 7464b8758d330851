// `npm run --silent bench:figures -- [FOLDER] [--half tune|judge] [--misses]`: how well numbers are read, against the
// articles in `articles/`, which were invented and marked for this, and public test cases of numbers, ranges,
// percentages and currencies (the folders of Microsoft Recognizers-Text, MIT). FOLDER has a folder for each
// language, with files such as `NumberModel.json`. Prints, by language and model, how many numbers there are, how many
// of them are read as certain, and of these how many with the right value and hedge; of the articles, by style, also
// units, traps, quotations and speakers. `--misses` lists the others. A hash of the input, or of the article's name,
// puts each case in one of two halves: the misses of the one are looked at, the other judges.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { figuresOf, type SourceFigure } from '../../src/article/quantities/source-figures.ts';
import { readSource } from '../../src/article/source-text.ts';
import { countArticles } from './count-articles.ts';
import { halfOf } from './half.ts';
import { share } from './share.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  French: 'fr',
  German: 'de',
  Spanish: 'es',
};
const MODELS = ['NumberModel', 'NumberRangeModel', 'PercentModel', 'CurrencyModel'] as const;

const Case = v.object({
  Input: v.string(),
  Results: v.array(
    v.object({
      Text: v.string(),
      Start: v.optional(v.number()),
      End: v.optional(v.number()),
      Resolution: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
});

/** A number of a test case; offsets of its input, the end not included. */
interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Their numbers that are none of ours: ordinals, powers, and letters for scales that no article has (`10G`). */
const NOT_OURS = /ordinal|power/;
const ODD_SCALE = /^\s*[\d.,]+\s?[GT]\b/i;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, misses: { type: 'boolean', default: false } },
});
const [folder] = positionals;
const { half, misses } = values;
if (half !== undefined && half !== 'tune' && half !== 'judge')
  throw new Error('expected tune or judge after --half');

if (folder !== undefined) countTestCases(folder);
console.log(countArticles(half, (line) => misses && console.log(line)));

function countTestCases(path: string): void {
  const rows: string[] = [];
  for (const [name, tag] of Object.entries(LANGUAGES)) {
    for (const model of MODELS) {
      const counts = { wanted: 0, found: 0, right: 0, notOurs: 0 };
      for (const one of readCases(join(path, name), model)) {
        if (half !== undefined && halfOf(one.Input) !== half) continue;
        const source = readSource(one.Input);
        const article = { source, skip: new Set<number>(), language: tag };
        const figures = Array.from(source.paragraphs).flatMap(({ number }) =>
          figuresOf(article, number),
        );
        for (const result of one.Results) {
          const wanted = wantedOf(one.Input, result);
          if (!wanted) {
            counts.notOurs++;
            continue;
          }
          counts.wanted++;
          const near = figures.filter(
            ({ hedged, isDoubtful }) =>
              isDoubtful !== true && hedged.start < wanted.end && wanted.start < hedged.end,
          );
          const isRight = isSameAs(near, wanted.value);
          if (near.length > 0) counts.found++;
          if (isRight) counts.right++;
          else if (misses)
            console.log(
              `${name} ${model}: ${JSON.stringify(one.Input)}: ${result.Text} is ${wanted.value}, read ${near.map(shown).join(' ; ') || 'nothing'}`,
            );
        }
      }
      rows.push(
        [
          name,
          model,
          counts.wanted,
          share(counts.found, counts.wanted),
          share(counts.right, counts.found),
          counts.notOurs,
        ].join('\t'),
      );
    }
  }
  console.log(`language\tmodel\tnumbers\tfound\tright of found\tnot ours\n${rows.join('\n')}`);
}

function readCases(path: string, model: string): v.InferOutput<typeof Case>[] {
  if (!readdirSync(path).includes(`${model}.json`)) return [];
  const text = readFileSync(join(path, `${model}.json`), 'utf8').replace(/^\uFEFF/, '');
  return v.parse(v.array(Case), JSON.parse(text));
}

function wantedOf(
  input: string,
  result: v.InferOutput<typeof Case>['Results'][number],
): Wanted | undefined {
  const { Text, Start = input.toLowerCase().indexOf(Text.toLowerCase()), Resolution = {} } = result;
  const { value, subtype = '' } = Resolution;
  if (typeof value !== 'string' || NOT_OURS.test(String(subtype)) || ODD_SCALE.test(Text))
    return undefined;
  return {
    start: Start,
    end: (result.End ?? Start + Text.length - 1) + 1,
    value: value.replaceAll(' ', ''),
  };
}

/** `75000000`, `8%`, `[100,300]`, `(500,)`. Two limits are right as one range, or as two figures. */
function isSameAs(figures: readonly SourceFigure[], wanted: string): boolean {
  const isAmount = (value: string, ...qualifiers: readonly string[]): boolean =>
    figures.some(
      ({ quantity, qualifier }) =>
        quantity.kind === 'amount' &&
        isEqual(quantity.amount.value, value) &&
        (qualifiers.length === 0 || qualifiers.includes(qualifier)),
    );
  const limits = /^([[(])([^,]*),([^\])]*)([\])])$/.exec(wanted);
  if (!limits) return isAmount(wanted);
  const [, opening, least = '', most = '', closing] = limits;
  const above = opening === '[' ? ['at-least'] : ['more-than'];
  const below = closing === ']' ? ['at-most', 'up-to'] : ['less-than'];
  if (least === '') return isAmount(most, ...below);
  if (most === '') return isAmount(least, ...above);
  if (least === most) return isAmount(least);
  const isRange = figures.some(
    ({ quantity }) =>
      quantity.kind === 'range' &&
      isEqual(quantity.min.value, least) &&
      isEqual(quantity.max.value, most),
  );
  return isRange || (isAmount(least, ...above) && isAmount(most, ...below));
}

function isEqual(value: number, wanted: string): boolean {
  const number = Number(wanted.replace('%', '').replace(',', '.'));
  return Math.abs(value - number) <= Math.abs(number) * 1e-9;
}

function shown({ quantity, qualifier }: SourceFigure): string {
  const value =
    quantity.kind === 'amount'
      ? quantity.amount.value
      : quantity.kind === 'range'
        ? `${quantity.min.value} to ${quantity.max.value}`
        : 'words';
  return `${qualifier} ${value}`;
}
