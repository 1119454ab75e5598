import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import {
  SHARED_STRINGS,
  SHEET_CELLS,
  SHEET_CHARACTERS,
  SHEET_MERGES,
  SHEET_TABLE_CELLS,
} from '../settings.js';

/** What is counted as a workbook is read. `grid`: the cells of one table, empty ones too. */
export type SheetAmount = 'strings' | 'cells' | 'characters' | 'merges' | 'grid';

const SHEET = say('工作表内容过多', 'the sheet holds too much');

const LIMITS: Readonly<Record<SheetAmount, { most: number; text: ReturnType<typeof say> }>> = {
  strings: { most: SHARED_STRINGS, text: say('Excel 文件内容过多', 'the workbook holds too much') },
  cells: { most: SHEET_CELLS, text: SHEET },
  characters: { most: SHEET_CHARACTERS, text: SHEET },
  merges: { most: SHEET_MERGES, text: SHEET },
  grid: { most: SHEET_TABLE_CELLS, text: say('工作表过大', 'the sheet is too large') },
};

/** Throws Problem: too-complex, where there is more of something than any list has. */
export function limitSheet(what: SheetAmount, amount: number): void {
  const { most, text } = LIMITS[what];
  if (amount > most) throw new Problem('too-complex', text);
}
