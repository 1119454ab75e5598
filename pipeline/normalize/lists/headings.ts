import { fold } from '../../common/characters.js';
import type { Cell, ColumnRole, ListName, Row } from '../../model.js';
import { HEADING_KNOWN_CELLS, HEADING_KNOWN_SHARE } from '../settings.js';

/** Words that name the township's side of a duty. */
const TOWNSHIP =
  '(?:本?(?:镇|乡|街道|苏木|镇街|乡镇|镇乡|街镇|场镇|基层)(?:\\((?:镇|乡|街道|苏木|场|[^)]{1,8})\\))?|乡镇\\(街道\\)|镇\\(街道\\))';
const DUTIES = '(?:职责|责任|任务|工作|履职)(?:分工|内容|任务|事项|清单)?';
const DEPARTMENT = '(?:部门|单位|部门\\(单位\\)|部门单位)';

/** What the printed words of a heading say of its column, in the order in which they are tried. */
const ROLES: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ['number', /^(?:序号|编号|顺序号?|序列号|no\.?)$/i],
  ['category', /^(?:事项|履职|履职事项|职责|工作|所属)?(?:类别|类型|分类|领域|大类|门类)(?:名称)?$|^一级事项(?:名称)?$/],
  ['handover', new RegExp(`${DEPARTMENT}(?:及|和|与|、)其?(?:收回后)?(?:的)?(?:工作|履职|承接|收回|落实|实施)?(?:方式|措施|举措|内容)`)],
  ['receiver', new RegExp(`^(?:收回后?(?:的)?)?(?:上级|县级|市级|区级|县直)?(?:拟)?(?:承接|收回|接收|回收|上收|接办)(?:的)?(?:主体|${DEPARTMENT})(?:名称)?$`)],
  ['way', /^(?:收回后?(?:的)?|承接后?(?:的)?|部门)?(?:工作|履职|承接|收回|落实|实施)?(?:方式|措施|举措)$/],
  ['townshipDuties', new RegExp(`^${TOWNSHIP}(?:级)?(?:的)?(?:配合|协助)?(?:履职|工作)?(?:的)?${DUTIES}$|^配合(?:履职)?${DUTIES}$`)],
  ['departments', new RegExp(`^(?:对应的?|县级|市级|区级|县直|上级|业务|主要|主管|牵头|责任|负责|指导|主责|相关|及|和|、|/)*(?:\\(?${DEPARTMENT}\\)?)(?:名称)?$`)],
  ['name', /^(?:基本|配合|收回|上级部门收回)?(?:履职|职责|工作|具体|收回|主要)?(?:事项)(?:名称|内容|清单)?$|^(?:事项)?名称$|^二级事项(?:名称)?$/],
  ['superiorDuties', new RegExp(`^(?:(?:对应的?|县级|市级|区级|县直|上级|业务|主要|主管|牵头|责任|主责|相关)+(?:${DEPARTMENT})?|${DEPARTMENT})(?:的)?(?:主要)?(?:工作)?${DUTIES}$`)],
]; // prettier-ignore

/** Words of columns that a list may have beside its own. */
const OTHER = /^(?:备注|说明|依据|法律法规依据|设定依据|政策依据|实施依据)$/;

/** What a heading cell says of its column, or null where it says nothing known. */
export function roleOf(heading: string): ColumnRole | null {
  const words = fold(heading);
  if (OTHER.test(words)) return 'other';
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The columns that each list has when nothing is damaged, in the printed order. */
export const COLUMNS: Readonly<Record<ListName, readonly ColumnRole[]>> = {
  basic: ['number', 'category', 'name'],
  cooperative: ['number', 'category', 'name', 'departments', 'superiorDuties', 'townshipDuties'],
  recovered: ['number', 'category', 'name', 'handover'],
};

/** The usual words over a column. */
export const WORDS: Readonly<Record<ColumnRole, string>> = {
  number: '序号',
  category: '事项类别',
  name: '事项名称',
  departments: '对应上级部门',
  superiorDuties: '上级部门职责',
  townshipDuties: '配合职责',
  handover: '承接部门及工作方式',
  receiver: '承接部门',
  way: '工作方式',
  other: '备注',
};

/** The roles of a heading row by column, or null where the row is none: it has too few known words. */
export function headingRoles(row: Row): Map<number, ColumnRole | null> | null {
  const roles = new Map<number, ColumnRole | null>();
  let known = 0;
  let filled = 0;
  for (const cell of row.cells) {
    if (cell.text.trim() === '') continue;
    filled++;
    const role = roleOf(cell.text);
    if (role !== null) known++;
    roles.set(cell.column, role);
  }
  return known >= HEADING_KNOWN_CELLS && known >= filled * HEADING_KNOWN_SHARE ? roles : null;
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

/** True for a line that holds a heading row's words without its cells. */
export function isRunTogetherHeading(text: string): boolean {
  return (
    /^(?:序号|编号).{0,6}(?:类别|事项).{0,60}$/.test(fold(text)) && /事项名称|履职事项|类别/.test(fold(text))
  );
}

/** The list whose columns these are. A list without duties and receivers is the basic one. */
export function listOfRoles(roles: Iterable<ColumnRole | null>): ListName | null {
  const all = new Set(roles);
  if (all.has('superiorDuties') || all.has('townshipDuties')) return 'cooperative';
  if (all.has('handover') || all.has('receiver') || all.has('way')) return 'recovered';
  if (all.has('departments')) return 'cooperative';
  return all.has('name') ? 'basic' : null;
}
