/** What the page and its thread say to each other. */
import type { Checked, Options } from '../pipeline/index.js';
import type { About, AnnotatedCopy, DutyList, Lang, OutputFile, Report, Result } from '../pipeline/model.js';

/** A document that was checked, and what the page shows of it. */
export interface Shown extends Checked {
  about: About;
  /** The report as HTML, as it stands in the body of `report.html`. */
  part: string;
  /** True where there is a statement to be put right. */
  statesFigures: boolean;
  /** False where the format takes no comments, or several files are one document. */
  takesComments: boolean;
}

/** Why a document was not checked. */
export interface Refused {
  failure: Extract<Result<never>, { ok: false }>['failure'];
  /** True for a PDF with a password: the page can ask for it. */
  takesPassword: boolean;
}

/** What a thread does: what it is given, and what it gives. */
export interface Tasks {
  /** Reads the files of one document and checks it. */
  check: {
    given: { files: readonly File[]; options: Options; version: string };
    gives: { shown: Shown } | { refused: Refused };
  };
  /** Checks a list again that was read: in another language, with other settings. */
  judge: {
    given: { list: DutyList; about: About; takesComments: boolean; options: Options };
    gives: { shown: Shown };
  };
  /** Makes the files that `qingdan run` writes, and the corrected statement. */
  files: {
    given: { list: DutyList; report: Report; about: About; lang: Lang };
    gives: readonly OutputFile[];
  };
  /** Writes the findings into a copy of the document. */
  annotate: { given: { file: File; options: Options }; gives: Result<{ copy: AnnotatedCopy }> };
}

/** The name of a task. */
export type TaskName = keyof Tasks;

/** A task with what it is given. */
export type Asked = {
  [Name in TaskName]: { kind: 'task'; task: Name; given: Tasks[Name]['given'] };
}[TaskName];

/** What the page sends: first the character maps of PDFs (a ZIP), then tasks, one at a time. */
export type ToThread = { kind: 'maps'; zip: Uint8Array } | Asked;

/** What the thread sends: `file` where the reading of one file begins, by its place among those of the document. */
export type FromThread =
  | { kind: 'file'; index: number }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; gives: unknown }
  | { kind: 'failed'; words: string };
