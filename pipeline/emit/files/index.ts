import type { DutyList, OutputFile, Report } from '../../model.js';
import { itemsCsv } from './items-csv.js';
import { dutyListJson, reportJson } from './json.js';
import { listCsv } from './list-csv.js';

/** An output: what it makes of a list and its report, or null where it has nothing to make. */
export type Output = (list: DutyList, report: Report) => OutputFile | null;

/** The names of all files that the outputs may make: an earlier run may have left one that this run does not make. */
export const OUTPUT_NAMES: readonly string[] = [
  'duty-list.json',
  'basic.csv',
  'cooperative.csv',
  'recovered.csv',
  'items.csv',
  'report.json',
];

/** The outputs, in the order in which they are written. */
export const OUTPUTS: readonly Output[] = [
  dutyListJson,
  listCsv('basic'),
  listCsv('cooperative'),
  listCsv('recovered'),
  itemsCsv,
  reportJson,
];
