import type { GroupRow, Item, ListTable } from '../../model.js';
import { ROWS_PER_BLANK_CATEGORY } from '../settings.js';

/**
 * What a row's category column holds. `hanging`: it hangs down from a row above. `startsPage`: the row is the
 * first below a heading row or a page break, where a category that goes on is printed again.
 */
export interface CategoryCell {
  text: string;
  hanging: boolean;
  startsPage: boolean;
}

/**
 * Fills each item's category in and tells how the list gives it: in each row, merged down, at the first row only,
 * or as a row of its own.
 */
export function fillCategories(
  items: readonly Item[],
  cells: readonly CategoryCell[],
  groups: readonly GroupRow[],
): ListTable['categoryStyle'] {
  const style = styleOf(cells, groups);
  let above = '';
  let group = 0;
  for (const [index, item] of items.entries()) {
    const cell = cells[index];
    if (style === 'group') {
      while ((groups[group]?.before ?? Infinity) <= index) above = groups[group++]?.category ?? above;
      item.category = above;
      item.categoryFrom = above === '' ? 'none' : 'group';
    } else if (cell !== undefined && cell.text !== '') {
      item.category = above = cell.text;
      item.categoryFrom = cell.hanging ? 'merged' : 'cell';
    } else if ((style === 'first-row' || style === 'merged') && above !== '') {
      item.category = above;
      item.categoryFrom = 'above';
    }
  }
  return style;
}

/**
 * The category is given at first rows only where no two rows in succession on a page print the same one, or where
 * many rows print none (`ROWS_PER_BLANK_CATEGORY`): in a list that prints it in each row, a blank is a cell that was forgotten.
 */
function styleOf(cells: readonly CategoryCell[], groups: readonly GroupRow[]): ListTable['categoryStyle'] {
  const filled = cells.filter((cell) => cell.text !== '').length;
  if (filled === 0) return groups.length > 0 ? 'group' : 'none';
  if (cells.some((cell) => cell.hanging)) return 'merged';
  if (filled === cells.length) return 'column';
  const repeats = cells.some(
    (cell, index) => cell.text !== '' && !cell.startsPage && cell.text === cells[index - 1]?.text,
  );
  return repeats && (cells.length - filled) * ROWS_PER_BLANK_CATEGORY < cells.length ? 'column' : 'first-row';
}
