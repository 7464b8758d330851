/** The evidence away from the items of the article: a source with its hash and faults, or the whole brief. */

import type { Brief, Source } from '../../../brief/model/brief.ts';
import { type CheckResult, formatCheckResult } from '../../../evidence/record/check-result.ts';
import { countVerdicts } from '../../../evidence/record/record.ts';
import {
  BY_WEIGHT,
  formatCount,
  isRemarkable,
  VERDICTS,
} from '../../../evidence/verdict/verdict.ts';
import type { CheckedBrief } from '../../../library/checking/check-brief.ts';
import { counted } from '../../../text/counted.ts';
import { STYLE_OF_VERDICT } from '../../look/colours.ts';
import { marked } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { type Block, blockBuilder, type PaneItem, type Style } from '../../model/block.ts';
import { absentItems, locationWords } from './evidence-absent.ts';
import { sentence } from './evidence-notes.ts';

const DIM: Style = { weight: 'dim' };

export function sourceItems(
  source: Source,
  checkedBrief: CheckedBrief,
  typeface: Typeface,
  isReadOnly: boolean,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  const row = rowBuilder(typeface);
  const reading = checkedBrief.readings.find(({ key }) => key === source.key)?.reading;
  const text = checkedBrief.texts.get(source.key);
  if (reading?.kind !== 'text' || !text) return absentItems(source, reading, typeface, isReadOnly);
  const skipped = source.skip.length;
  const paragraphs = counted(text.paragraphs.length, 'paragraph');
  const furniture = skipped === 0 ? '' : `, ${skipped} of them page furniture`;
  const same =
    source.sha256 === undefined ? 'the brief gives no hash to compare' : 'the same as the brief’s';
  const warnings = (checkedBrief.check?.sourceWarnings ?? []).filter(
    (warning) => warning.source === source.key,
  );
  return [
    row('text', block([run(locationWords(reading.location, source))])),
    row('length', block([run(`${paragraphs}${furniture}`)])),
    {
      ...row('hash', block([run(reading.sha256)]), block([run(same, DIM)])),
      isTight: false,
    },
    ...(warnings.length === 0
      ? [{ blocks: [block([run('All its quotation marks are paired.', DIM)])] }]
      : warnings.map(
          ({ message }): PaneItem => ({
            blocks: [block([run('Source warning: ', { tone: 'caution' }), run(`${message}.`)])],
          }),
        )),
  ];
}

export function aboutItems(
  brief: Brief,
  result: CheckResult | undefined,
  typeface: Typeface,
): readonly PaneItem[] {
  const { run, block } = blockBuilder(typeface);
  const row = rowBuilder(typeface);
  const statement = result ? sentence(formatCheckResult(result, false)) : '';
  if (result?.kind !== 'checked') {
    const first =
      brief.sources.length === 0 ? absentItems(undefined, undefined, typeface, false) : [];
    return [{ blocks: [block([run(statement)])] }, ...first];
  }
  const { record, basis } = result;
  const counts = countVerdicts(record.items);
  const faulty = BY_WEIGHT.filter((status) => isRemarkable(status) && counts[status] > 0);
  const statuses = faulty.map((status): PaneItem => {
    const { meaning } = VERDICTS[status];
    const mark = marked(typeface.verdict(status, basis), formatCount(status, counts[status]));
    const each = block([run(mark, STYLE_OF_VERDICT[status]), run(`: ${meaning}`)]);
    return { blocks: [each], isTight: true };
  });
  return [
    { blocks: [block([run(statement)])] },
    ...statuses,
    ...(statuses.length === 0 ? [] : [{ blocks: [block([])], isTight: true }]),
    row('checked', block([run(basis === 'source' ? `${record.checked}, here` : record.checked)])),
    row('brief', block([run(record.brief)])),
    ...record.sources.map(({ key, sha256 }) => row(key ?? 'source', block([run(sha256)]))),
  ];
}

function rowBuilder(typeface: Typeface) {
  const { run, block } = blockBuilder(typeface);
  return (label: string, ...blocks: readonly Block[]): PaneItem => ({
    lead: block([run(label, DIM)]),
    blocks,
    isTight: true,
  });
}
