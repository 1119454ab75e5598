import type { DutyList, OutputFile, Report } from '../../model.js';
import type { OutputContext } from './context.js';
import { itemsCsv } from './items-csv.js';
import { dutyListJson, reportJson } from './json.js';
import { listCsv } from './list-csv.js';
import { OTHER_LIST_NAME, otherListCsvs } from './other-list-csv.js';
import { PAGE_NAME, REVIEW_NAME } from './names.js';
import { reportHtml, reviewXlsx } from './review.js';

/** An output: what it makes of a list and its report; null or nothing where it has nothing to make. */
export type Output = (
  list: DutyList,
  report: Report,
  context: OutputContext,
) => OutputFile | OutputFile[] | null | Promise<OutputFile | null>;

const OUTPUT_NAMES: readonly string[] = [
  REVIEW_NAME,
  PAGE_NAME,
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

/** The outputs, in the order in which they are written and told: what people open comes first. */
export const OUTPUTS: readonly Output[] = [
  reviewXlsx,
  reportHtml,
  dutyListJson,
  listCsv('basic'),
  listCsv('cooperative'),
  listCsv('recovered'),
  otherListCsvs,
  itemsCsv,
  reportJson,
];
