import type { SheetPlan } from './plan.js';
import { filterNames, toSheet } from './sheet.js';
import { font } from './looks.js';
import { withPlainCells, type Patterns } from './plain-cells.js';
import { sealed, UNSEALED } from './seal.js';
import { DEFLATE_LEVEL } from './settings.js';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  title: string;
  /** The day on which it was made (`2026-11-29`), or null. */
  today: string | null;
  /** By these a program knows a workbook that this one wrote. */
  custom: Readonly<Record<string, string>>;
  /** It can be told later whether somebody has changed it. */
  isSealed?: boolean;
}

/** The first moment that a ZIP can tell, in the time of this machine, as a ZIP has it: parts have no time of their own. */
const EARLIEST = new Date(1980, 0, 1);

/** A workbook as a file. The same sheets give the same bytes, in Node and in a browser. */
export async function workbookBytes(
  sheetPlans: Iterable<SheetPlan>,
  facts: WorkbookFacts,
): Promise<Uint8Array> {
  const [{ writeXlsx }, { unzipSync, zipSync }] = await Promise.all([import('hucre/xlsx'), import('fflate')]);
  const plans = [...sheetPlans];
  const patterns: Patterns = new Map();
  const moment = new Date(`${facts.today ?? '2025-01-01'}T00:00:00Z`);
  const written = await writeXlsx({
    sheets: plans.map((plan, index) => toSheet(plan, index, patterns)),
    defaultFont: font(),
    properties: {
      title: facts.title,
      creator: 'qingdan',
      created: moment,
      modified: moment,
      custom: { ...facts.custom, ...(facts.isSealed === true && { seal: UNSEALED }) },
    },
    namedRanges: plans.flatMap(filterNames),
  });
  // The library has the system deflate its parts, each version of which does so in its own way.
  const parts = withPlainCells(unzipSync(written), plans, patterns);
  return zipSync(facts.isSealed === true ? sealed(parts) : parts, { mtime: EARLIEST, level: DEFLATE_LEVEL });
}
