import type { ReportWriter } from './stream.js';

/** The formats of reports, each loaded when it is asked for. */
export const REPORTS = {
  text: async () => (await import('./text/index.js')).textReport,
  table: async () => (await import('./table.js')).tableReport,
  json: async () => (await import('./json.js')).jsonReport,
  jsonl: async () => (await import('./json.js')).jsonLinesReport,
  sarif: async () => (await import('./sarif/index.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  github: async () => (await import('./github.js')).githubReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  markdown: async () => (await import('./markdown/index.js')).markdownReport,
  parquet: async () => (await import('./parquet.js')).parquetReport,
} as const satisfies Readonly<Record<string, () => Promise<ReportWriter>>>;

/** The name of a format of reports. */
export type ReportFormat = keyof typeof REPORTS;

/** Their names, in the order of the help. */
export const REPORT_FORMATS = Object.keys(REPORTS) as ReportFormat[];

/** Formats whose lines are whole one by one: they are written as documents are done, and stay whatever comes. */
export const LINE_FORMATS: ReadonlySet<ReportFormat> = new Set<ReportFormat>(['jsonl']);

/** Formats that tell nothing but the reports: of the lists they need none. */
export const LISTLESS_FORMATS: ReadonlySet<ReportFormat> = new Set<ReportFormat>([
  'table',
  'json',
  'jsonl',
  'junit',
]);

/** Formats that no terminal and no pipe of texts takes: they need a file. */
export const BINARY_FORMATS: ReadonlySet<string> = new Set<ReportFormat>(['parquet']);
