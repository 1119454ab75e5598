import { fold } from '../../common/characters.js';
import { NUMBER_HEADINGS, roleOf } from '../../common/vocabulary/headings.js';
import { LIST_NAMES } from '../../common/vocabulary/list-names.js';
import type { Cell, ColumnRole, ListName, Row } from '../../model.js';
import { HEADING_KNOWN_CELLS, HEADING_KNOWN_SHARE } from '../settings.js';

/** The columns that each list has when nothing is damaged, in the printed order. */
export const COLUMNS: Readonly<Record<ListName, readonly ColumnRole[]>> = {
  basic: ['number', 'category', 'name'],
  cooperative: ['number', 'category', 'name', 'departments', 'superiorDuties', 'townshipDuties'],
  recovered: ['number', 'category', 'name', 'handover'],
};

/** A heading that is the name of a list: of a table that sums the lists up, and of none that has their items. */
const NAMES_LIST = new RegExp(
  `^(?:${LIST_NAMES.map(([, pattern]) => pattern).join('|')})(?:事项)?(?:清单)?$`,
);

/**
 * The roles of a heading row by column, or null where the row is none: it has too few known words, or it is that of a
 * summary, with a column for each list.
 */
export function headingRoles(row: Row): Map<number, ColumnRole | null> | null {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const needed = Math.max(HEADING_KNOWN_CELLS, filled.length * HEADING_KNOWN_SHARE);
  const roles = new Map<number, ColumnRole | null>();
  let unknown = 0;
  for (const cell of filled) {
    const role = roleOf(cell.text);
    if (role === null) unknown++;
    // Nearly all rows are none, and the first cells say so.
    if (filled.length - unknown < needed) return null;
    roles.set(cell.column, role);
  }
  const lists = row.cells.filter((cell) => NAMES_LIST.test(fold(cell.text)));
  return filled.length < needed || lists.length > 1 ? null : roles;
}

/**
 * A heading row that the row below has run into (序号 | 事项类别 | 事项名称1 | 党的建设 | …): the two rows, or null
 * where the row is none.
 */
export function gluedHeading(row: Row): { heading: Row; row: Row } | null {
  for (const [index, cell] of row.cells.entries()) {
    if (roleOf(cell.text) !== null) continue;
    const parts = /^(\D{2,20}?)\s*(\d{1,4})$/u.exec(cell.text);
    const [, word, number] = parts ?? [];
    if (index < 1 || word === undefined || number === undefined || roleOf(word) === null) return null;
    const renumber = (each: Cell, at: number): Cell => ({ ...each, column: at });
    const below = [{ ...cell, text: number }, ...row.cells.slice(index + 1)].map(renumber);
    const heading = { cells: [...row.cells.slice(0, index), { ...cell, text: word }], place: row.place };
    if (below.length < 2) return null;
    const rest = { cells: below, place: cell.place };
    return {
      heading,
      row: below.length === heading.cells.length ? rest : { ...rest, ragged: true },
    };
  }
  return null;
}

/** The words of a heading row in one line (序号事项类别事项名称), and no sentence: 编码前两位是类别，后两位是顺序. */
const RUN_TOGETHER = new RegExp(`^(?:${NUMBER_HEADINGS}).{0,6}(?:类别|事项)[^，,。；;：:]{0,60}$`);

/** True for a line that holds a heading row's words without its cells. */
export function isRunTogetherHeading(text: string): boolean {
  const words = fold(text);
  return RUN_TOGETHER.test(words) && /事项名称|履职事项|类别/.test(words);
}

/** The list whose columns these are. A list without duties and receivers is the basic one. */
export function listOfRoles(roles: Iterable<ColumnRole | null>): ListName | null {
  const all = new Set(roles);
  if (all.has('superiorDuties') || all.has('townshipDuties')) return 'cooperative';
  if (all.has('handover') || all.has('receiver') || all.has('way')) return 'recovered';
  if (all.has('departments')) return 'cooperative';
  return all.has('name') ? 'basic' : null;
}
