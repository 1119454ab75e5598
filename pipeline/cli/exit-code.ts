import type { Report } from '../model.js';

/** Exit codes: nothing to fail on, findings or inconclusive, could not check. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a document that was checked. */
export function exitCodeOf(report: Report): ExitCode {
  return report.status === 'pass' ? 0 : 1;
}
