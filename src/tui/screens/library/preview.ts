/** What the library shows of a brief before it is opened: title, date and counts, summary. */

import type { Brief } from '../../../brief/model/brief.ts';
import { countItems } from '../../../brief/model/sections.ts';
import { sourceHeading } from '../../../brief/model/wording.ts';
import { lineIndexOf } from '../../../diagnostics/diagnostic.ts';
import type { CheckResult } from '../../../evidence/record/check-result.ts';
import type { Entry } from '../../../library/briefs/library.ts';
import type { BriefMatch } from '../../../library/search/match-brief.ts';
import { counted } from '../../../text/counted.ts';
import { memoised } from '../../../text/memo.ts';
import { listVariants, memoisedByResult } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type PaneItem } from '../../model/block.ts';
import { sectionBuilders } from '../../panes/section-items.ts';

export const previewItems = memoisedByResult(
  (entry: Entry, typeface, result): readonly PaneItem[] =>
    entry.brief
      ? ofBrief(entry.brief, typeface, result)
      : entry.isUnread
        ? ofUnread(entry, typeface)
        : ofBroken(entry, typeface),
);

/** The same with the items that a search finds in place of the summary. */
export const hitItems = memoised(({ items }: BriefMatch) =>
  memoisedByResult((entry: Entry, typeface, result): readonly PaneItem[] => {
    const { brief } = entry;
    if (!brief) return [];
    const [head, ...summary] = ofBrief(brief, typeface, result);
    const builders = sectionBuilders(brief, typeface, result);
    const found = items
      .slice(0, MAX_HITS)
      .flatMap(({ section, index }) => builders[section]()[index] ?? []);
    return [...(head ? [head] : []), ...(found.length > 0 ? found : summary)];
  }),
);

/** More do not fit on a screen. */
const MAX_HITS = 30;

function ofBrief(
  brief: Brief,
  typeface: Typeface,
  result: CheckResult | undefined,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  const counts = (['figures', 'people', 'quotes', 'questions'] as const)
    .filter((section) => brief[section].length > 0)
    .map((section) => countItems(section, brief[section].length).replace(' ', '\u00A0'));
  const remarks = [brief.date ?? '', counts.join(', ')].filter((remark) => remark !== '');
  const sources = brief.sources.map((source) =>
    block([run(sourceHeading(source), { weight: 'dim' })]),
  );
  return [
    {
      blocks: [
        block([run(brief.title, { weight: 'strong' })]),
        block([run(remarks.join(typeface.dot), { weight: 'dim' })], {
          reference: result ? listVariants(result, typeface) : [],
        }),
        ...sources,
      ],
    },
    ...sectionBuilders(brief, typeface, result).summary(),
  ];
}

function ofUnread({ path }: Entry, typeface: Typeface): readonly PaneItem[] {
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

function ofBroken(entry: Entry, typeface: Typeface): readonly PaneItem[] {
  const { path, diagnostics } = entry;
  const { run, block } = blockBuilder(typeface);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const first = errors[0];
  const line = first?.range && lineIndexOf(entry).positionOf(first.range.start).line;
  return [
    {
      blocks: [
        block([run(path, { weight: 'strong' })]),
        block([
          run(`${typeface.fault} cannot be shown: ${counted(errors.length, 'error')}`, {
            tone: 'fault',
          }),
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
