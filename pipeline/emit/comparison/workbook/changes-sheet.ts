import type { ColumnRole, Item, ItemChange, Lang } from '../../../model.js';
import type { Look } from '../../workbook/looks.js';
import type { SheetCell, SheetPlan } from '../../workbook/plan.js';
import { LIST_COLUMNS } from '../../workbook/settings.js';
import { fromTo, KIND_WORDS, kindOf } from '../change-words.js';
import { shownCell, type SharedColumn, type ShownList, type ShownRow } from '../list-rows.js';

/** Widths of the columns that every list has: what changed, and of which revision a row is. */
const CHANGE_WIDTH = 13;
const SIDE_WIDTH = 8;

/**
 * A list with its changes: a row that is the same once; of a row that is not the old one and below it the new one, with the
 * cells that differ coloured and the words that one alone has marked. The first column filters them.
 */
export function changesSheet(name: string, { columns, rows }: ShownList, lang: Lang): SheetPlan {
  const zh = lang === 'zh';
  const heads = zh ? ['变化', '版本', '序号', '类别'] : ['change', 'revision', 'number', 'category'];
  const heading = [...heads, ...columns.map((column) => column.heading)];
  return {
    name,
    rows: [
      heading.map((value): SheetCell => ({ value, look: 'heading' })),
      ...rows.flatMap((row) => rowsOf(row, columns, lang)),
    ],
    heading: 0,
    orientation: 'landscape',
    widths: [CHANGE_WIDTH, SIDE_WIDTH, LIST_COLUMNS.number, LIST_COLUMNS.category],
    widest: [null, null, null, null, ...columns.map(({ role }) => widest(role, columns.length === 1))],
  };
}

/** How wide a column becomes: a name that stands alone has the room of the others. */
function widest(role: ColumnRole, isAlone: boolean): number {
  if (role === 'name') return isAlone ? LIST_COLUMNS.alone : LIST_COLUMNS.name;
  return role === 'departments' ? LIST_COLUMNS.departments : LIST_COLUMNS.duties;
}

function rowsOf(
  { old, new: now, change }: ShownRow,
  columns: readonly SharedColumn[],
  lang: Lang,
): SheetCell[][] {
  if (change === null) {
    const item = now ?? old;
    return item === null ? [] : [sameRow(item, columns)];
  }
  return [
    ...(old === null ? [] : [changedRow(old, change, 'old', columns, lang)]),
    ...(now === null ? [] : [changedRow(now, change, 'new', columns, lang)]),
  ];
}

function sameRow(item: Item, columns: readonly SharedColumn[]): SheetCell[] {
  return [
    { value: '', look: 'text' },
    { value: '', look: 'text' },
    { value: item.number ?? '', look: 'number' },
    { value: item.category, look: 'text' },
    ...columns.map(({ role }): SheetCell => ({
      value: shownCell(item, role, null, 'new').text,
      look: 'text',
    })),
  ];
}

function changedRow(
  item: Item,
  change: ItemChange,
  side: 'old' | 'new',
  columns: readonly SharedColumn[],
  lang: Lang,
): SheetCell[] {
  const zh = lang === 'zh';
  const isOld = side === 'old';
  const kind = kindOf(change);
  const isLone = kind === 'added' || kind === 'removed';
  const color: Look = isOld ? 'error' : 'equal';
  const lookIf = (is: boolean): Look => (isLone || is ? color : 'text');
  const isMoved = change.moved.includes('number') || change.moved.includes('list');
  return [
    { value: KIND_WORDS[kind][lang], look: isLone ? color : 'info', comment: fromTo(change, lang) },
    { value: isOld ? (zh ? '原' : 'old') : zh ? '新' : 'new', look: color },
    { value: item.number ?? '', look: isLone || isMoved ? color : 'number' },
    { value: item.category, look: lookIf(change.moved.includes('category')) },
    ...columns.map(({ role }): SheetCell => {
      const { text, marks } = shownCell(item, role, change, side);
      const isChanged = change.cells.some(({ column }) => column === role);
      return {
        value: text,
        look: lookIf(isChanged),
        ...(marks.length === 0 ? {} : { changed: { spans: marks, as: isOld ? 'removed' : 'added' } }),
      };
    }),
  ];
}
