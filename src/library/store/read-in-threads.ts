/**
 * Reads many files in threads, each with the same parser as ever: the thread that asks only puts what they find into its
 * store. A thread that ends before its work is done is an error.
 */
import { availableParallelism } from 'node:os';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Invocation } from '../briefs/library.ts';
import type { Change, KnownFile, LibraryStore } from './library-store.ts';
import { readChange } from './read-change.ts';

export interface ReadingJob extends Pick<Invocation, 'cwd'> {
  readonly names: readonly string[];
  readonly folder: string;
  readonly confinedTo: string | undefined;
}

/** What is sent to a thread. */
interface SentJob extends ReadingJob {
  readonly known: ReadonlyMap<string, KnownFile>;
}

type Changes = readonly (Change | undefined)[];

const MAX_THREADS = 8;

/** What has changed, job by job as they are done. */
export async function* readInThreads(
  jobs: Iterable<ReadingJob>,
  store: LibraryStore,
  startThread: () => Worker,
): AsyncGenerator<Changes> {
  const todo = jobs[Symbol.iterator]();
  const threads = Array.from(
    { length: Math.min(MAX_THREADS, availableParallelism()) },
    startThread,
  );
  const next = async (thread: Worker): Promise<Done | undefined> => {
    const job = todo.next();
    if (job.done === true) return undefined;
    const known = await store.files(job.value.names);
    return { thread, changes: await ask(thread, { ...job.value, known }) };
  };
  try {
    const running = new Map(threads.map((thread) => [thread, next(thread)]));
    while (running.size > 0) {
      const [thread, done] = await Promise.race(
        Array.from(running, async ([one, work]) => [one, await work] as const),
      );
      if (done) {
        running.set(thread, next(thread));
        yield done.changes;
      } else running.delete(thread);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

interface Done {
  readonly thread: Worker;
  readonly changes: Changes;
}

function ask(thread: Worker, job: SentJob): Promise<Changes> {
  return new Promise((resolve, reject) => {
    const failed = (reason: unknown): void => {
      reject(reason instanceof Error ? reason : new Error(`a thread ended with ${reason}`));
    };
    thread.once('error', failed);
    thread.once('exit', failed);
    thread.once('message', (changes: Changes) => {
      thread.off('error', failed);
      thread.off('exit', failed);
      resolve(changes);
    });
    thread.postMessage(job);
  });
}

/** What a thread does: it answers each job. */
export function serveJobs(port: MessagePort): void {
  port.on('message', async ({ names, folder, cwd, confinedTo, known }: SentJob) => {
    const place = { cwd, ...(confinedTo !== undefined && { confinedTo }) };
    const changes = names.map((name) => readChange(name, folder, known.get(name), place));
    port.postMessage(await Promise.all(changes));
  });
}
