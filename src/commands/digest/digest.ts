/** `sitrep digest`: what is new since a day, for the morning mail. */
import { today } from '../../library/checking/check-brief.ts';
import { digestOf } from '../../library/registers/digest.ts';
import { readDays } from '../../library/search/days.ts';
import { readField } from '../../library/search/parse-query.ts';
import type { DigestFormat } from '../../print/digest/digest-formats.ts';
import { printDigest } from '../../print/digest/print-digest.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { collectOnly, openChoice } from '../filters/choose-briefs.ts';
import type { Filters } from '../filters/filters.ts';
import { DEFAULT_WIDTH, terminalWidth } from '../print/print.ts';

interface DigestOptions extends Pick<Filters, 'since' | 'tag' | 'source'> {
  readonly format: DigestFormat;
  readonly width?: number;
  readonly library?: string;
}

const USUAL = 'yesterday';

/** Exit status 1 where nothing is new. */
export async function digest(options: DigestOptions, io: Io): Promise<number> {
  const { since: typed = USUAL, format, ...choosing } = options;
  const until = today(io);
  const days = readDays(typed, until);
  const term = readField('since', typed, until);
  if (!days || 'message' in term) {
    const why = 'message' in term ? term.message : 'expected a day';
    io.stderr.write(`sitrep: ${visible(`--since: ${why}`)}\n`);
    return 2;
  }
  const choice = await openChoice(choosing, io);
  if (!choice) return 2;
  const found = digestOf(
    {
      briefs: await Array.fromAsync(choice.search([term])),
      withQuestions: await collectOnly('questions', { entries: choice.register('questions') }),
      withSeries: await collectOnly('figures', { entries: choice.register('series') }),
    },
    days.from,
    until,
  );
  const { stdout } = io;
  const width = options.width ?? terminalWidth(io) ?? DEFAULT_WIDTH;
  stdout.write(printDigest(found, format, { width, isAscii: stdout.isAscii }));
  if (choice.hasProblem) return 2;
  const isNew = [found.briefs, found.answered, found.figures].some((some) => some.length > 0);
  return isNew || choice.count === 0 ? 0 : 1;
}
