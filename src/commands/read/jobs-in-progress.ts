/** The print jobs of a reader. A job that is not done when the reader ends is waited for. */
import { visible } from '../../text/safety/visible.ts';
import type { Printed, PrintJob, PrintMatter } from '../../tui/state/print-model.ts';
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import type { PrintJobOptions } from './run-print-job.ts';

export interface PrintJobs {
  readonly print: (job: PrintJob) => Promise<Printed>;
  readonly preview: (matter: PrintMatter, columns: number) => Promise<string>;
  /** Waits for the jobs that are not done; says what went wrong with them, and then gives 2. */
  readonly finish: () => Promise<0 | 2>;
}

/** After this time, in milliseconds, a notice says what the program waits for. */
const NOTICE_AFTER_MS = 1000;

export function printJobs(
  options: PrintJobOptions,
  terminal: Pick<ReaderTerminal, 'keys' | 'offer'>,
  io: Io,
): PrintJobs {
  const going = new Set<Promise<Printed>>();
  return {
    print(job) {
      const work = import('./run-print-job.ts').then(({ runPrintJob }) =>
        runPrintJob(job, options, terminal, io),
      );
      going.add(work);
      return work.finally(() => going.delete(work));
    },
    async preview(matter, columns) {
      return (await import('./run-print-job.ts')).preview(matter, columns, io);
    },
    async finish() {
      if (going.size === 0) return 0;
      let hasNoticed = false;
      // This also keeps the process alive, which a print command that has its text does not.
      const waiting = setInterval(() => {
        if (!hasNoticed)
          io.stderr.write('sitrep: still printing; ctrl-c ends sitrep without waiting\n');
        hasNoticed = true;
      }, NOTICE_AFTER_MS);
      let status: 0 | 2 = 0;
      for (const outcome of await Promise.all(going)) {
        if (outcome.kind === 'done' || outcome.kind === 'text') continue;
        status = 2;
        const why = outcome.kind === 'taken' ? 'the file already exists' : outcome.said;
        io.stderr.write(`sitrep: not printed: ${visible(why)}\n`);
      }
      clearInterval(waiting);
      return status;
    },
  };
}
