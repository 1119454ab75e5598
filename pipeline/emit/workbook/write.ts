import type { SheetPlan } from './plan.js';
import { addressOf, toSheet } from './sheet.js';
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
    // Without this name LibreOffice drops the filter of a sheet.
    namedRanges: plans.flatMap((plan) => filterName(plan)),
  });
}

function filterName(plan: SheetPlan): { name: string; range: string; scope: string }[] {
  const { heading, name, rows } = plan;
  if (heading === undefined) return [];
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const [from, to] = [addressOf(heading, 0), addressOf(Math.max(heading, rows.length - 1), columns - 1)];
  const absolute = (address: string): string => address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return [
    {
      name: '_xlnm._FilterDatabase',
      range: `'${name.replaceAll("'", "''")}'!${absolute(from)}:${absolute(to)}`,
      scope: name,
    },
  ];
}
