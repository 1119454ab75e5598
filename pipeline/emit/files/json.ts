import type { DutyList, OutputFile, Refusal, Report, Reports } from '../../model.js';

/** The normalized list (`schemas/duty-list.schema.json`). */
export function dutyListJson(list: DutyList): OutputFile {
  return { name: 'duty-list.json', content: jsonOf(list) };
}

/** The ledger and the findings of one document (`schemas/report.schema.json`). */
export function reportJson(_list: DutyList, report: Report): OutputFile {
  return { name: 'report.json', content: jsonOf(reportsOf([report])) };
}

/** The reports of several documents as one JSON value. */
function reportsOf(reports: readonly (Report | Refusal)[]): Reports {
  return { schemaVersion: '2', reports: [...reports] };
}

/** A value as JSON for people and programs: two spaces, a line end at the end. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
