import type { DutyList, OutputFile, Report } from '../../model.js';
import { itemsCsv } from './items-csv.js';
import { dutyListJson, reportJson } from './json.js';
import { listCsv } from './list-csv.js';
import { OTHER_LIST_NAME, otherListCsvs } from './other-list-csv.js';

/** An output: what it makes of a list and its report; null or nothing where it has nothing to make. */
export type Output = (list: DutyList, report: Report) => OutputFile | OutputFile[] | null;

const OUTPUT_NAMES: readonly string[] = [
  'duty-list.json',
  'basic.csv',
  'cooperative.csv',
  'recovered.csv',
  'items.csv',
  'report.json',
];

/** True for the name of a file that an output may make: an earlier run may have left one that this run does not make. */
export function isOutputName(name: string): boolean {
  return OUTPUT_NAMES.includes(name) || OTHER_LIST_NAME.test(name);
}

/** The outputs, in the order in which they are written. */
export const OUTPUTS: readonly Output[] = [
  dutyListJson,
  listCsv('basic'),
  listCsv('cooperative'),
  listCsv('recovered'),
  otherListCsvs,
  itemsCsv,
  reportJson,
];
