import type { DutyList, Lang, Refusal, Report, Severity } from '../../model.js';

/** A document with what is to be told of it. */
export interface Told {
  report: Report | Refusal;
  /** The list; null where it could not be read. */
  list: DutyList | null;
  /** The document's text as decoded, where its places count its own lines; null for PDF, office documents and .mht. */
  text: string | null;
}

/** How a report is written. */
export interface ReportOptions {
  lang: Lang;
  /** The gravity from which a finding fails its document. */
  failOn: Severity;
  /** The folder that relative names are relative to: absolute, with forward slashes. */
  cwd: string;
  /** The version of this tool. */
  version: string;
  color: boolean;
  /** Terminal columns. */
  width: number;
  /** Only what is wrong. */
  quiet: boolean;
  /** Text and Markdown: only errors that nobody has accepted. */
  errorsOnly?: boolean;
  /** Text and Markdown: so many findings of each document; without it all. */
  limit?: number;
  /** An old revision was given: of each finding it is known whether it is new. */
  hasBaseline?: boolean;
  /** Text and Markdown: all numbers of each document, with what was made of them. */
  numerals?: boolean;
}
