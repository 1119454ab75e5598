import { DATA_ROWS, LAYOUT_ROW_CELLS, LAYOUT_TABLE_ROWS } from '../settings.js';
import { isElement, type HtmlElement, type HtmlNode } from './nodes.js';
import { visit } from './visit.js';

/** What is counted of a table on the way through the document, those within it apart. */
interface Shape {
  rows: number;
  /** Cells of the widest row, those of tables within it counted. */
  widest: number;
  /** Rows with more cells than a page is laid out in. */
  wide: number;
  /** Rows with text in two cells or more, and no table within: none where the first row is another. */
  plain: number;
  /** The rows of the largest table within, and whether there is one. */
  largest: number;
  nested: boolean;
}

/** The row that is being read. */
interface OpenRow {
  nested: boolean;
  filled: number;
}

/**
 * The tables that only lay out the page: of one column, or around another table. A table around another one is a table
 * of data where it has rows of its own: many with several cells, or at least two with text in several cells, the
 * heading row among them, and no fewer than the table within has.
 *
 *     > | 序号 | 事项 |           > | 首页 | 2025年 |
 *     > | 1 | 甲 [内一 内二] |     > | 栏目 | [a list of 200 rows] |   ← lays out the page
 *     > | 2 | 乙 |
 */
export function layoutTables(nodes: HtmlNode[]): Set<HtmlElement> {
  const found = new Set<HtmlElement>();
  const tables: Shape[] = [];
  const rows: (OpenRow | null)[] = [];
  /** For each open cell whether it has text. */
  const cells: boolean[] = [];
  visit(nodes, {
    text: ({ value }) => {
      if (cells.length > 0 && value.trim() !== '') cells[cells.length - 1] = true;
    },
    enter: (element) => {
      const { tagName } = element;
      if (tagName === 'table') {
        tables.push({ rows: 0, widest: 0, wide: 0, plain: 0, largest: 0, nested: false });
        rows.push(null);
      } else if (tagName === 'tr') openRow(element, tables, rows);
      else if (/^t[dh]$/.test(tagName)) cells.push(false);
    },
    leave: (element) => {
      const { tagName } = element;
      if (tagName === 'table') closeTable(element, tables, rows, found);
      else if (tagName === 'tr') closeRow(tables, rows);
      else if (/^t[dh]$/.test(tagName) && cells.pop() === true) {
        const row = rows.at(-1);
        if (row != null) row.filled++;
      }
    },
  });
  return found;
}

function openRow(element: HtmlElement, tables: readonly Shape[], rows: (OpenRow | null)[]): void {
  const table = tables.at(-1);
  if (table === undefined) return;
  const children = element.childNodes.filter(isElement);
  table.rows++;
  table.widest = Math.max(table.widest, children.filter(({ tagName }) => /^t[dh]$/.test(tagName)).length);
  if (children.length > LAYOUT_ROW_CELLS) table.wide++;
  rows[rows.length - 1] = { nested: false, filled: 0 };
}

function closeRow(tables: readonly Shape[], rows: (OpenRow | null)[]): void {
  const table = tables.at(-1);
  const row = rows.at(-1);
  if (
    table !== undefined &&
    row != null &&
    !row.nested &&
    row.filled > 1 &&
    (table.plain > 0 || table.rows === 1)
  )
    table.plain++;
  if (rows.length > 0) rows[rows.length - 1] = null;
}

function closeTable(
  element: HtmlElement,
  tables: Shape[],
  rows: (OpenRow | null)[],
  found: Set<HtmlElement>,
): void {
  const table = tables.pop();
  rows.pop();
  if (table === undefined) return;
  const data = table.wide > LAYOUT_TABLE_ROWS || (table.plain >= DATA_ROWS && table.plain >= table.largest);
  if ((table.nested && !data) || table.widest < 2) found.add(element);
  const outer = tables.at(-1);
  const row = rows.at(-1);
  if (row != null) row.nested = true;
  if (outer === undefined) return;
  outer.nested = true;
  outer.largest = Math.max(outer.largest, table.rows, table.largest);
  outer.widest = Math.max(outer.widest, table.widest);
}
