/**
 * `sitrep figures`: the figures of each series, the oldest first, and which of them contradict each other:
 *
 *     ships-waiting
 *       2026-11-20  about 40      harbour master  varna 1
 *       2026-11-22  more than 60  Bram Hale       varna-later 2  ! contradicts shipping 1
 */
import { figureNumber, formatAnchors } from '../../brief/model/wording.ts';
import {
  contradictions,
  type FigureSeries,
  figureRegister,
  type RegisteredFigure,
} from '../../library/registers/figures.ts';
import { counted } from '../../text/counted.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import type { Io } from '../edge/io.ts';
import { type ChoiceOptions, chooseForRegister, collectOnly } from '../filters/choose-briefs.ts';
import { jsonFor } from '../output/output-text.ts';
import { formatRows, shower } from './rows.ts';

interface FiguresOptions extends ChoiceOptions {
  readonly series?: string;
  readonly json?: boolean;
}

/** Exit status 1 where there is no series. */
export async function figures(options: FiguresOptions, io: Io): Promise<number> {
  const chosen = await chooseForRegister('series', options, io);
  if (!chosen) return 2;
  const { stdout } = io;
  const register = figureRegister(await collectOnly('figures', chosen)).filter(
    ({ key }) => options.series === undefined || key === options.series,
  );
  if (options.json === true) {
    const json = JSON.stringify({ version: 1, series: register.map(asJson) });
    stdout.write(jsonFor(stdout, `${escapeJson(json)}\n`));
  } else {
    const show = shower(stdout);
    register.forEach((series, index) => {
      const rows = series.figures.map((one) => {
        const against = contradictions(series, one).map((other) => show(nameOf(other)));
        return [
          show(one.brief.date ?? '-'),
          show(figureNumber(one.figure)),
          show([one.figure.by, one.figure.asOf].filter((part) => part !== undefined).join(', ')),
          show(nameOf(one)),
          against.length === 0 ? '' : `! contradicts ${against.join(', ')}`,
        ];
      });
      stdout.write(
        `${index === 0 ? '' : '\n'}${show(series.key)}\n${formatRows(rows, stdout, '  ')}`,
      );
    });
    if (register.length === 0 && chosen.count > 0)
      io.stderr.write(
        `sitrep: no figure with ${options.series === undefined ? 'a series' : 'this series'} in ${counted(chosen.count, 'brief')}\n`,
      );
  }
  if (chosen.hasProblem) return 2;
  return register.length === 0 ? 1 : 0;
}

/** `varna 1`: a figure by its brief and its number there. */
function nameOf({ entry, index }: RegisteredFigure): string {
  return `${entry.id} ${index + 1}`;
}

function asJson(series: FigureSeries): object {
  return {
    series: series.key,
    figures: series.figures.map((one) => {
      const { entry, brief, index, figure } = one;
      const { quantity } = figure;
      const [min, max] =
        quantity.kind === 'range'
          ? [quantity.min.value, quantity.max.value]
          : quantity.kind === 'amount'
            ? [quantity.amount.value, quantity.amount.value]
            : [null, null];
      return {
        path: entry.path,
        id: entry.id,
        date: brief.date ?? null,
        index,
        number: figureNumber(figure),
        min,
        max,
        qualifier: figure.qualifier,
        unit: figure.unit ?? null,
        what: figure.what,
        by: figure.by ?? null,
        asOf: figure.asOf ?? null,
        at: formatAnchors(figure.at),
        contradicts: contradictions(series, one).map((other) => ({
          id: other.entry.id,
          index: other.index,
        })),
      };
    }),
  };
}
