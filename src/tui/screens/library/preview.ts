/** What the library shows of a brief before it is opened: title, date and counts, summary. */
import type { Brief } from '../../../brief/model/brief.ts';
import { sourceHeading } from '../../../brief/model/wording.ts';
import { lineIndexOf } from '../../../diagnostics/diagnostic.ts';
import type { CheckResult } from '../../../evidence/record/check-result.ts';
import type { Entry } from '../../../library/briefs/library.ts';
import { listForms } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type Item } from '../../model/block.ts';
import { itemsOf } from '../../state/state.ts';

interface Built {
  readonly result: CheckResult | undefined;
  readonly items: readonly Item[];
}
const cache = new WeakMap<Typeface, WeakMap<Entry, Built>>();

export function previewItems(
  entry: Entry,
  typeface: Typeface,
  result?: CheckResult,
): readonly Item[] {
  const byEntry = cache.get(typeface) ?? new WeakMap<Entry, Built>();
  cache.set(typeface, byEntry);
  const known = byEntry.get(entry);
  if (known && known.result === result) return known.items;
  const items = entry.brief
    ? ofBrief(entry.brief, typeface, result)
    : entry.isUnread
      ? ofUnread(entry, typeface)
      : ofBroken(entry, typeface);
  byEntry.set(entry, { result, items });
  return items;
}

function ofBrief(
  brief: Brief,
  typeface: Typeface,
  result: CheckResult | undefined,
): readonly Item[] {
  const { run, block } = blockBuilder(typeface);
  const counts = [
    [brief.figures.length, 'figure', 'figures'],
    [brief.people.length, 'person', 'people'],
    [brief.quotes.length, 'quote', 'quotes'],
    [brief.questions.length, 'question', 'questions'],
  ] as const;
  const counted = counts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count}\u00A0${count === 1 ? one : many}`);
  const remarks = [brief.date ?? '', counted.join(', ')].filter((remark) => remark !== '');
  const sources = brief.sources.map((source) =>
    block([run(sourceHeading(source), { weight: 'dim' })]),
  );
  return [
    {
      blocks: [
        block([run(brief.title, { weight: 'strong' })]),
        block([run(remarks.join(typeface.dot), { weight: 'dim' })], {
          reference: result ? listForms(result, typeface) : [],
        }),
        ...sources,
      ],
    },
    ...itemsOf(brief, typeface, result).summary.slice(0, brief.summary.length),
  ];
}

function ofUnread({ path }: Entry, typeface: Typeface): readonly Item[] {
  const { run, block } = blockBuilder(typeface);
  return [
    {
      blocks: [
        block([run(path, { weight: 'strong' })]),
        block([run('Not read yet.', { weight: 'dim' })]),
      ],
    },
  ];
}

function ofBroken(entry: Entry, typeface: Typeface): readonly Item[] {
  const { path, diagnostics } = entry;
  const { run, block } = blockBuilder(typeface);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  const line = first?.place && lineIndexOf(entry).positionOf(first.place.start).line;
  return [
    {
      blocks: [
        block([run(path, { weight: 'strong' })]),
        block([
          run(
            `${typeface.fault} cannot be shown: ${errors.length === 1 ? '1 error' : `${errors.length} errors`}`,
            { tone: 'fault' },
          ),
        ]),
      ],
    },
    ...(first
      ? [
          {
            blocks: [
              block([run(line === undefined ? first.message : `line ${line}: ${first.message}`)]),
              ...(first.help === undefined ? [] : [block([run(first.help, { weight: 'dim' })])]),
            ],
          },
        ]
      : []),
  ];
}
