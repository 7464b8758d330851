/**
 * Changes of briefs' files that a reader makes, one after the other, each of which can be undone while the file is
 * still what was written. A file is written whole or not at all, and only if it is what the reader has read.
 */
import { accessSync, constants, lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { STATUS } from '../../brief/model/field-values.ts';
import { editQuestion, type QuestionChange } from '../../brief/writing/edit-question.ts';
import type { Entry, Invocation } from '../briefs/library.ts';
import {
  type BytesReading,
  decodeText,
  MAX_BRIEF_BYTES,
  readFileBytes,
  sha256,
} from '../files/read-file.ts';
import { describeWriteError, type Writing, writeWhole } from '../files/write-file.ts';

export interface QuestionEdit {
  /** As the reader has it; the file has to be the same still. */
  readonly entry: Entry;
  /** 0-based. */
  readonly index: number;
  readonly change: QuestionChange;
  /** ISO 8601. */
  readonly today: string;
}

export interface EditOutcome {
  readonly isDone: boolean;
  /** What has happened, a sentence; unsanitised. */
  readonly said: string;
  /** The brief's path, where its file was written. */
  readonly path?: string;
}

/** What the process has to give: where files are, and a way to write that no signal interrupts. */
export interface Editing extends Invocation {
  readonly uninterrupted: (work: () => Writing) => Promise<Writing>;
}

/** A change that was written. */
interface Step {
  readonly path: string;
  readonly bytesBefore: Uint8Array;
  /** Hashes of the file before and after it. */
  readonly before: string;
  readonly after: string;
  /** What is so again once it is undone. */
  readonly undone: string;
}

type Bytes = Extract<BytesReading, { readonly kind: 'bytes' }>;

const HAS_CHANGED = 'the file has changed since it was read';

export class BriefEdits {
  readonly #editing: Editing;
  /** The last one last. */
  readonly #steps: Step[] = [];

  constructor(editing: Editing) {
    this.#editing = editing;
  }

  async setQuestion({ entry, index, change, today }: QuestionEdit): Promise<EditOutcome> {
    const { path, brief } = entry;
    const file = this.#read(path);
    if (typeof file === 'string') return notWritten(file);
    const before = await sha256(file.bytes);
    if (!this.#isKnown(path, (await entry.sha256?.()) ?? '', before))
      return notWritten(HAS_CHANGED);
    const decoded = decodeText(file.bytes);
    if (decoded.kind === 'fault') return notWritten(decoded.diagnostic.message);
    const edit = editQuestion(decoded.text, path, index, change, today);
    if (edit.kind === 'same') return { isDone: true, said: 'It is so already.' };
    if (edit.kind === 'refused')
      return notWritten('only an editor can change what is written there; e opens it');
    const bytes = Buffer.concat([markOf(file.bytes), Buffer.from(edit.text)]);
    if (bytes.length > MAX_BRIEF_BYTES) return notWritten('the file would become too large');
    const writing = await this.#write(path, bytes, file);
    if (writing.kind !== 'written') return notWritten(reasonOf(writing));
    const status = STATUS[brief?.questions[index]?.status ?? 'open'];
    this.#steps.push({
      path,
      bytesBefore: file.bytes,
      before,
      after: await sha256(bytes),
      undone: `question ${index + 1} of ${entry.id} is ${status} again`,
    });
    return { isDone: true, said: `Written: ${STATUS[change.status]}. u undoes it.`, path };
  }

  /** Takes back the last change that was written and not undone. */
  async undo(): Promise<EditOutcome> {
    const step = this.#steps.at(-1);
    if (!step) return { isDone: false, said: 'There is nothing to undo.' };
    const file = this.#read(step.path);
    if (typeof file === 'string') return notUndone(file);
    if ((await sha256(file.bytes)) !== step.after) {
      // Nothing can undo it any more, but what was written before it, elsewhere, can still be undone.
      this.#steps.pop();
      return notUndone(HAS_CHANGED.replace('read', 'written'));
    }
    const writing = await this.#write(step.path, step.bytesBefore, file);
    if (writing.kind !== 'written') return notUndone(reasonOf(writing));
    this.#steps.pop();
    return { isDone: true, said: `Undone: ${step.undone}.`, path: step.path };
  }

  /** The file, if it may be written; else the reason why not. */
  #read(path: string): Bytes | string {
    const full = resolve(this.#editing.cwd, path);
    const why = whyNotWritten(full);
    if (why !== undefined) return why;
    const file = readFileBytes(full, MAX_BRIEF_BYTES, this.#editing.confinedTo);
    return file.kind === 'bytes' ? file : file.diagnostic.message;
  }

  #write(path: string, content: Uint8Array, { status }: Bytes): Promise<Writing> {
    const full = resolve(this.#editing.cwd, path);
    const isStill = (): boolean => {
      const now = statSync(full, { bigint: true, throwIfNoEntry: false });
      return now?.ino === status?.ino && now?.ctimeNs === status?.ctimeNs;
    };
    return this.#editing.uninterrupted(() =>
      writeWhole(full, content, { mode: 0o666, isReplacing: true, isStill }),
    );
  }

  /** Whether a file is what the reader has read, or what was made of that here meanwhile. */
  #isKnown(path: string, read: string, now: string): boolean {
    const own = this.#steps.filter((step) => step.path === path);
    return own.reduce((hash, { before, after }) => (hash === before ? after : hash), read) === now;
  }
}

/** Why a file must not be replaced, in words; undefined where it may. */
function whyNotWritten(full: string): string | undefined {
  try {
    const status = lstatSync(full);
    if (status.isSymbolicLink()) return 'it is a link to another file; e opens the editor';
    // Replacing a file needs no permission to write to it.
    if ((status.mode & 0o222) === 0) return 'the file is write-protected';
    accessSync(full, constants.W_OK);
    return undefined;
  } catch (error) {
    return describeWriteError(error).replace('no such folder', 'the file is gone');
  }
}

/** The byte-order mark at the start of a file, where it has one. */
function markOf(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.subarray(0, hasMark ? 3 : 0);
}

function reasonOf(writing: Writing): string {
  return writing.kind === 'fault' ? writing.reason : HAS_CHANGED;
}

function notWritten(why: string): EditOutcome {
  return { isDone: false, said: `Not written: ${why}.` };
}

function notUndone(why: string): EditOutcome {
  return { isDone: false, said: `Not undone: ${why}.` };
}
