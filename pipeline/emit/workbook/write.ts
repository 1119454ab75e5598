import type { SheetPlan } from './plan.js';
import { filterNames, toSheet } from './sheet.js';
import { font } from './looks.js';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  title: string;
  /** The day on which it was made (`2026-11-29`), or null. */
  today: string | null;
  /** By these a program knows a workbook that this one wrote. */
  custom: Readonly<Record<string, string>>;
}

/** A workbook as a file. The same sheets give the same bytes. */
export async function workbookBytes(plans: readonly SheetPlan[], facts: WorkbookFacts): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const moment = new Date(`${facts.today ?? '2025-01-01'}T00:00:00Z`);
  return writeXlsx({
    sheets: plans.map(toSheet),
    defaultFont: font(),
    properties: {
      title: facts.title,
      creator: 'qingdan',
      created: moment,
      modified: moment,
      custom: { ...facts.custom },
    },
    namedRanges: plans.flatMap(filterNames),
  });
}
