import { FINDING_LABEL, FINDINGS_SHEET } from '../../common/findings-sheet.js';
import { SEVERITIES, SEVERITY_WORDS } from '../../common/severity.js';
import type { Lang } from '../../model.js';
import type { Sheet, SheetRow } from './sheet.js';

const LANGS = Object.keys(FINDINGS_SHEET) as readonly Lang[];

/**
 * Whether a sheet is the list of findings that `annotate` adds to a copy, which is none of the document's: under its
 * headings each row has a number (2.1) and a grade (差错), so that nobody takes it for anything else. `changed`: under
 * the headings there is something else, too. What people add beside the columns, their remarks, changes nothing.
 */
export function findingsSheet({ rows: [head, ...rows] }: Sheet): 'whole' | 'changed' | null {
  const lang = LANGS.find((each) =>
    FINDINGS_SHEET[each].headings.every((text, at) => textAt(head, at) === text),
  );
  if (head === undefined || lang === undefined) return null;
  const grades = new Set(SEVERITIES.map((severity) => SEVERITY_WORDS[severity][lang]));
  const columns = FINDINGS_SHEET[lang].headings.length;
  const isFinding = (row: SheetRow): boolean =>
    FINDING_LABEL.test(textAt(row, 0)) && grades.has(textAt(row, 1));
  const isBeside = ({ cells }: SheetRow): boolean => [...cells.keys()].every((column) => column >= columns);
  return rows.every((row) => isFinding(row) || isBeside(row)) ? 'whole' : 'changed';
}

function textAt(row: SheetRow | undefined, column: number): string {
  return row?.cells.get(column)?.trim() ?? '';
}
