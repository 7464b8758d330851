/** What the reader asks of its host: the process, the terminal, files and programs. Only the edge can make one. */
import type { ItemRef } from '../../brief/model/brief.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { Query } from '../../library/search/query.ts';
import type { Follower } from '../../library/watching/follow-library.ts';
import type { LibraryNews } from '../../library/watching/open-library.ts';
import type { Size } from '../model/screen-size.ts';
import type { Printed, PrintJob, PrintMatter } from '../state/print-model.ts';
import type { WriteJob, Written } from '../state/question-model.ts';
import type { ReadStates } from '../state/read-marks.ts';
import type { JobRequest } from '../terminal/session.ts';
import type { Checker } from './use-evidence.tsx';

/** What the reader asks of the host. */
export interface Host extends Checker {
  /** Reads the briefs again. */
  readonly reload: () => Promise<{
    readonly entries: readonly Entry[];
    readonly problems: readonly string[];
  }>;
  /** A key was pressed. */
  readonly touched?: () => void;
  /** Stops the process; resolves when the shell has woken it. */
  readonly stop: () => Promise<void>;
  /** Calls back when a signal asks to stop, or for the screen to be drawn anew; returns how to end that. */
  readonly onJobControl: (handler: (request: JobRequest) => void) => () => void;
  /** Finds out the terminal's size, which may have changed unnoticed. */
  readonly remeasure: () => Promise<void>;
  /** The terminal's size now. */
  readonly size: () => Size;
  /** Calls back at each change of it; returns how to stop that. */
  readonly onResize: (changed: () => void) => () => void;
  /** Reports what is read and which files change; returns how to stop that. */
  readonly follow?: (follower: Follower) => () => void;
  /** Has a brief read before the others, where it is not read yet. */
  readonly prefer?: (path: string) => void;
  /** Puts a text on the terminal's clipboard. */
  readonly copy?: (text: string) => void;
  /** Opens a brief's file in the user's editor, the terminal being given to it, and reads it again. */
  readonly edit?: (path: string, item?: ItemRef) => Promise<Edited>;
  /** Prints; to a pager, the terminal being given to it. */
  readonly print?: (job: PrintJob) => Promise<Printed>;
  /** Writes into a brief’s file, one job after the other, and reads it again. */
  readonly write?: (job: WriteJob) => Promise<Written>;
  /** The briefs of a large library in which a query is found, by their paths; absent where all are in memory. */
  readonly find?: (query: Query) => Promise<ReadonlySet<string>>;
  /** Keeps what the user has read; absent where nothing is kept. */
  readonly readStates?: ReadStates;
  /** Makes a preview of what would be printed, on lines of at most `columns`. */
  readonly preview?: (matter: PrintMatter, columns: number) => Promise<string>;
}

/** What came of editing. */
export interface Edited {
  /** Absent where the file is as it was. */
  readonly news?: LibraryNews;
  /** What went wrong, a sentence. */
  readonly problem?: string;
}
