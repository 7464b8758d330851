/** What the reader has printed, as long as it takes: also beyond the reader’s end, where that comes first. */
import { visible } from '../../text/safety/visible.ts';
import type { Printed, PrintJob, PrintMatter } from '../../tui/state/print-model.ts';
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import type { PrintJobOptions } from './print-job.ts';

export interface PrintJobs {
  readonly print: (job: PrintJob) => Promise<Printed>;
  readonly preview: (matter: PrintMatter, columns: number) => Promise<string>;
  /** Waits for what the reader was left in; what went wrong with it is told, and gives 2. */
  readonly finish: () => Promise<0 | 2>;
}

/** After so long somebody who waits for the shell wants to know why, in milliseconds. */
const PATIENCE = 1000;

export function printJobs(
  options: PrintJobOptions,
  terminal: Pick<ReaderTerminal, 'keys' | 'offer'>,
  io: Io,
): PrintJobs {
  const going = new Set<Promise<Printed>>();
  return {
    print(job) {
      const work = import('./print-job.ts').then(({ carryOut }) =>
        carryOut(job, options, terminal, io),
      );
      going.add(work);
      return work.finally(() => going.delete(work));
    },
    async preview(matter, columns) {
      return (await import('./print-job.ts')).preview(matter, columns, io);
    },
    async finish() {
      if (going.size === 0) return 0;
      let isTold = false;
      // Also holds the process: a print command that has its text does not.
      const waiting = setInterval(() => {
        if (!isTold) io.stderr.write('sitrep: still printing; ctrl-c leaves it to itself\n');
        isTold = true;
      }, PATIENCE);
      let status: 0 | 2 = 0;
      for (const outcome of await Promise.all(going)) {
        if (outcome.kind === 'done' || outcome.kind === 'text') continue;
        status = 2;
        const why = outcome.kind === 'taken' ? 'the file is there already' : outcome.said;
        io.stderr.write(`sitrep: not printed: ${visible(why)}\n`);
      }
      clearInterval(waiting);
      return status;
    },
  };
}
