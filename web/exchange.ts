/** What the page and its thread say to each other. */
import type { FormSettings } from '../pipeline/config/config-edit.js';
import type { ComparisonFormat } from '../pipeline/emit/comparison/index.js';
import type { Checked, Options } from '../pipeline/index.js';
import type {
  About,
  AnnotatedCopy,
  DutyList,
  Lang,
  OutputFile,
  PageImage,
  Report,
  Result,
  Reviewed,
} from '../pipeline/model.js';

/** A document that was checked, and what the page shows of it. */
export interface Shown extends Checked {
  about: About;
  /** The report as HTML, as it stands in the body of `report.html`. */
  part: string;
  /** True where there is a statement to be put right. */
  statesFigures: boolean;
  /** Findings that a person can decide to keep, by their fingerprints. */
  keepable: readonly string[];
  /** False where the format takes no comments, or several files are one document. */
  takesComments: boolean;
}

/** A file of people's decisions: its name and its text. */
export interface DecisionFile {
  name: string;
  text: string;
}

/** What people have decided: the settings, and the accepted findings of a document's files. */
export interface Decided {
  config: DecisionFile | null;
  accepted: readonly DecisionFile[];
}

/** Findings that may stay: the file in which that is written down (`text` null where it is not there yet), and why. */
export interface Keeping {
  file: { name: string; text: string | null };
  report: Report;
  entries: readonly { fingerprint: string; reason: string; by: string }[];
  lang: Lang;
}

/** What the form of settings shows. */
export interface FormState extends FormSettings {
  rules: readonly { id: string; title: string }[];
  /** What the config says of the language, and of the seconds that a file may take; null where it says nothing. */
  lang: Lang | null;
  timeout: number | null;
  /** Settings that mean nothing on the page, which writes no folder and prints no report: `out`, `format`. */
  idle: readonly string[];
}

/** Why a document was not checked. */
export interface Refused {
  failure: Extract<Result<never>, { ok: false }>['failure'];
  /** True for a PDF with a password: the page can ask for it. */
  takesPassword: boolean;
}

/** Two documents that are compared. */
export interface Revisions {
  old: Checked;
  new: Checked;
  lang: Lang;
}

/** A comparison as it is shown: its HTML, as it stands in the body of the page that `compare` writes, and what it says in a line. */
export interface ComparedShown {
  part: string;
  verdict: string;
}

/** What a thread does: what it is given, and what it gives. */
export interface Tasks {
  /** Reads the files of one document and checks it; of a review workbook what people wrote into it. */
  check: {
    given: { files: readonly File[]; options: Options; decided: Decided; version: string };
    gives: { shown: Shown } | { refused: Refused } | { review: Reviewed; index: number };
  };
  /** Checks a list again that was read: in another language, with other settings. */
  judge: {
    given: { list: DutyList; about: About; takesComments: boolean; options: Options; decided: Decided };
    gives: { shown: Shown } | { refused: Refused };
  };
  /** Makes the files that `qingdan run` writes, and the corrected statement. */
  files: {
    given: { list: DutyList; report: Report; about: About; lang: Lang; reviewed: Reviewed | null };
    gives: readonly OutputFile[];
  };
  /** Writes the findings into a copy of the document. */
  annotate: {
    given: { file: File; options: Options; decided: Decided };
    gives: Result<{ copy: AnnotatedCopy }>;
  };
  /** Compares two documents. */
  compare: { given: Revisions; gives: ComparedShown };
  /** What `qingdan compare` writes in a format. */
  compareAs: {
    given: Revisions & { format: ComparisonFormat; version: string };
    gives: OutputFile['content'];
  };
  /** Draws a page of a PDF. */
  picture: { given: { file: File; page: number; options: Options }; gives: Result<PageImage> };
  /** Writes down which findings may stay: the new text of the file. */
  keep: { given: Keeping; gives: Result<string> };
  /** Takes that back. */
  unkeep: { given: { file: DecisionFile; fingerprint: string }; gives: Result<string> };
  /** What the form of settings shows: the settings of a config, and all rules. */
  settings: { given: { config: DecisionFile | null; lang: Lang }; gives: Result<FormState> };
  /** Writes what the form says into the config: its new text. */
  configure: { given: { config: DecisionFile | null; settings: FormSettings }; gives: Result<string> };
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
