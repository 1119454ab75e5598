import { jsonOf, reportsOf } from '../files/json.js';
import type { ReportWriter } from './report-input.js';

/** The formats of reports, each loaded when it is asked for. */
export const REPORTS = {
  text: async () => (await import('./text/index.js')).textReport,
  json: async () => (documents) => jsonOf(reportsOf(documents.map(({ report }) => report))),
  sarif: async () => (await import('./sarif/index.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  github: async () => (await import('./github.js')).githubReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  markdown: async () => (await import('./markdown/index.js')).markdownReport,
} as const satisfies Readonly<Record<string, () => Promise<ReportWriter>>>;

/** The name of a format of reports. */
export type ReportFormat = keyof typeof REPORTS;

/** Their names, in the order of the help. */
export const REPORT_FORMATS = Object.keys(REPORTS) as ReportFormat[];
