/** What a reader writes into the files of its briefs, one job after the other. A job that is not done when the reader ends is waited for. */

import { resolve } from 'node:path';
import { today } from '../../library/checking/check-brief.ts';
import type { OpenLibrary } from '../../library/watching/open-library.ts';
import type { WriteJob, Written } from '../../tui/state/question-model.ts';
import type { Io } from '../edge/io.ts';

export interface WriteJobs {
  readonly write: (job: WriteJob) => Promise<Written>;
  readonly finish: () => Promise<void>;
}

export function writeJobs(library: Pick<OpenLibrary, 'refresh'>, io: Io): WriteJobs {
  // The parser is large, and not needed where nothing is written.
  const edits = async () => {
    const { BriefEdits } = await import('../../library/editing/brief-edits.ts');
    return new BriefEdits(io);
  };
  let known: ReturnType<typeof edits> | undefined;
  let work: Promise<unknown> = Promise.resolve();
  const run = async (job: WriteJob): Promise<Written> => {
    if (io.isReadOnly) return { isDone: false, said: 'Nothing is written here.' };
    known ??= edits();
    const briefs = await known;
    const { path, ...outcome } =
      job.kind === 'undo'
        ? await briefs.undo()
        : await briefs.setQuestion({
            entry: job.entry,
            index: job.menu.index,
            change: job.change,
            today: today(io),
          });
    const news = path === undefined ? undefined : await library.refresh([resolve(io.cwd, path)]);
    return { ...outcome, ...(news && { news }) };
  };
  return {
    write(job) {
      const done = work.then(() => run(job));
      work = done.catch(() => {});
      return done;
    },
    async finish() {
      await work;
    },
  };
}
