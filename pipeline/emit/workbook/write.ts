import type { WriteSheet } from 'hucre';
import type { SheetPlan } from './plan.js';
import { filterNames, toSheet } from './sheet.js';
import { font } from './looks.js';
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

/**
 * A workbook as a file. The same sheets give the same bytes, in Node and in a browser. Each plan is let go before the
 * next is asked for.
 */
export async function workbookBytes(plans: Iterable<SheetPlan>, facts: WorkbookFacts): Promise<Uint8Array> {
  const [{ writeXlsx }, { unzipSync, zipSync }] = await Promise.all([import('hucre/xlsx'), import('fflate')]);
  const sheets: WriteSheet[] = [];
  const namedRanges: ReturnType<typeof filterNames> = [];
  for (const plan of plans) {
    sheets.push(toSheet(plan));
    namedRanges.push(...filterNames(plan));
  }
  const moment = new Date(`${facts.today ?? '2025-01-01'}T00:00:00Z`);
  const written = await writeXlsx({
    sheets,
    defaultFont: font(),
    properties: {
      title: facts.title,
      creator: 'qingdan',
      created: moment,
      modified: moment,
      custom: { ...facts.custom, ...(facts.isSealed === true && { seal: UNSEALED }) },
    },
    namedRanges,
  });
  // The library has the system deflate its parts, each version of which does so in its own way.
  const parts = unzipSync(written);
  return zipSync(facts.isSealed === true ? sealed(parts) : parts, { mtime: EARLIEST, level: DEFLATE_LEVEL });
}
