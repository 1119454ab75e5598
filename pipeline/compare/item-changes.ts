import { columnText } from '../common/cells.js';
import { normalisedForm } from '../common/similarity/normalised-form.js';
import type {
  CellChange,
  ColumnRole,
  ComparedItem,
  CooperativeItem,
  Item,
  ItemChange,
  RecoveredItem,
} from '../model.js';
import { markedTexts } from './changed-spans.js';
import { CONTENT_COLUMNS, type Row, type RowsOfItem } from './compared-rows.js';
import { stepChanges } from './step-changes.js';

/** Where a row stands. */
export function comparedItem({ list, otherList, index, item }: Row): ComparedItem {
  const { number, category, name, place } = item;
  return { list, otherList, row: index, number, category, name, place };
}

/** An item that one revision alone has. */
export function loneChange(old: Row | null, now: Row | null): ItemChange {
  return {
    old: old === null ? null : comparedItem(old),
    new: now === null ? null : comparedItem(now),
    moved: [],
    cells: [],
    departments: { added: [], removed: [] },
    steps: [],
  };
}

/** What an item says in other words, and how many of its texts differ by format alone. `columns` are those of both lists. */
export function wording(
  { old, new: now }: RowsOfItem,
  columns: readonly ColumnRole[],
): Pick<ItemChange, 'cells' | 'departments' | 'steps'> & { formatOnly: number } {
  let formatOnly = 0;
  const cells = CONTENT_COLUMNS.flatMap((column): CellChange[] => {
    if (!columns.includes(column)) return [];
    const [before, after] = [columnText(old.item, column), columnText(now.item, column)];
    if (before === after) return [];
    if (normalisedForm(before) !== normalisedForm(after)) return [{ column, ...markedTexts(before, after) }];
    formatOnly++;
    return [];
  });
  const isChanged = cells.length > 0;
  return {
    cells,
    departments: isChanged ? departmentsChanged(old.item, now.item) : { added: [], removed: [] },
    steps: isChanged ? stepChanges(old.item, now.item) : [],
    formatOnly,
  };
}

function departmentsChanged(old: Item, now: Item): ItemChange['departments'] {
  const [before, after] = [departmentsOf(old), departmentsOf(now)];
  return { added: without(after, before), removed: without(before, after) };
}

/** The departments of an item of 配合履职, and those to which one of 上级部门收回 goes. */
function departmentsOf(item: Item): string[] {
  const { departments, handovers } = item as Partial<CooperativeItem & RecoveredItem>;
  return departments ?? handovers?.flatMap(({ department }) => department ?? []) ?? [];
}

/** The names of one list that the other one has not; a name that stands twice is taken out twice. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const left = others.map(normalisedForm);
  return names.filter((name) => {
    const at = left.indexOf(normalisedForm(name));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
