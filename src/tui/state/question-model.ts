/** The menu in which a question's status is set, what it asks of the host, and what that answers. Data only. */
import type { Question } from '../../brief/model/brief.ts';
import type { QuestionStatus } from '../../brief/model/field-values.ts';
import type { QuestionChange } from '../../brief/writing/edit-question.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { LibraryNews } from '../../library/watching/open-library.ts';
import type { TypedText } from '../model/typed-text.ts';

export interface QuestionMenu {
  /** Of the selected brief, 0-based. */
  readonly index: number;
  readonly question: Question;
  /** Where the cursor is in the list. */
  readonly status: QuestionStatus;
  /** The answer, while it is typed. */
  readonly answer?: TypedText;
}

/** What the host is to write. */
export type WriteJob =
  | {
      readonly kind: 'question';
      readonly entry: Entry;
      readonly change: QuestionChange;
      /** Opened again where it was not written, so that no answer has to be typed twice. */
      readonly menu: QuestionMenu;
    }
  /** The last write taken back. */
  | { readonly kind: 'undo' };

/** What came of it. */
export interface Written {
  readonly isDone: boolean;
  /** A sentence; unsanitised. */
  readonly said: string;
  /** The library with the file read again; absent where that is as it was. */
  readonly news?: LibraryNews;
}
