import { mostFrequent } from '../../common/count.js';
import { say } from '../../common/result.js';
import type { Cell, Row, Table } from '../../model.js';
import { Problem } from '../problem.js';
import { HTML_COLUMNS } from '../settings.js';
import { attribute, isElement, placeOfNode, type HtmlElement } from './nodes.js';
import { shownText } from './shown-text.js';
import { visit } from './visit.js';

/** A row span beyond this is cut, as browsers do (HTML, 4.9.11). */
const MAX_ROW_SPAN = 65534;

/**
 * A `<table>` as a table, its cells placed as a browser places them (HTML, 4.9.12.1); null where it has none.
 * Throws Problem: too-complex, where it has more columns than are read.
 */
export function tableOfElement(table: HtmlElement, lineOffset: number): Table | null {
  const rows: Row[] = [];
  const widths: number[] = [];
  /** For each column the rows, counted from the present one, that a cell still covers. */
  let covered: number[] = [];
  let group: HtmlElement['parentNode'] = null;
  let groupStart = 0;
  for (const element of rowsOf(table)) {
    if (element.parentNode !== group) {
      group = element.parentNode;
      clipSpans(rows, groupStart);
      groupStart = rows.length;
      covered = [];
    }
    const cells = cellsOf(element, rows.length, covered, lineOffset);
    if (cells.length === 0) continue;
    rows.push({ cells, place: placeOfNode(element, lineOffset) });
    widths.push(covered.findLastIndex((rest) => rest > 0) + 1);
    for (let at = 0; at < covered.length; at++) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
  }
  if (rows.length === 0) return null;
  clipSpans(rows, groupStart);
  const columns = mostFrequent(widths);
  return { kind: 'table', method: 'markup', columns, rows, place: placeOfNode(table, lineOffset) };
}

/** The cells of a `<tr>`, at the columns that those above leave free; `covered` takes what they cover. */
function cellsOf(element: HtmlElement, row: number, covered: number[], lineOffset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const child of element.childNodes) {
    if (!isElement(child) || !/^t[dh]$/.test(child.tagName)) continue;
    while ((covered[column] ?? 0) > 0) column++;
    if (column >= HTML_COLUMNS) {
      if (shownText(child.childNodes).trim() !== '') throw tooWide(child, lineOffset);
      break;
    }
    const columnSpan = span(child, 'colspan', HTML_COLUMNS - column);
    // rowspan="0" reaches down to the end of its group of rows, as any span that is too long does.
    const grows = Number.parseInt(attribute(child, 'rowspan') ?? '', 10) === 0;
    const rowSpan = grows ? MAX_ROW_SPAN : span(child, 'rowspan', MAX_ROW_SPAN);
    const place = placeOfNode(child, lineOffset);
    cells.push({ row, column, rowSpan, columnSpan, text: shownText(child.childNodes), place });
    for (let at = column; at < column + columnSpan; at++) covered[at] = Math.max(covered[at] ?? 0, rowSpan);
    column += columnSpan;
  }
  return cells;
}

/** A cell with something in it has no column: the table cannot be read whole, and is not cut in silence. */
function tooWide(cell: HtmlElement, lineOffset: number): Problem {
  return new Problem(
    'too-complex',
    say(`表格超过 ${HTML_COLUMNS} 列，未能读取`, `a table has more than ${HTML_COLUMNS} columns`),
    null,
    placeOfNode(cell, lineOffset),
  );
}

/** The `<tr>` of a table itself, not those of a table within it. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  visit(table.childNodes, {
    text: () => undefined,
    enter: (element) => {
      if (element.tagName === 'table') return false;
      if (element.tagName !== 'tr') return true;
      rows.push(element);
      return false;
    },
  });
  return rows;
}

function span(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isNaN(value) || value < 1 ? 1 : Math.min(value, most);
}

/** A row span that runs past the last row of its group (`<thead>`, `<tbody>`, `<tfoot>`) ends there. */
function clipSpans(rows: readonly Row[], from: number): void {
  for (let index = from; index < rows.length; index++) {
    for (const cell of rows[index]?.cells ?? []) cell.rowSpan = Math.min(cell.rowSpan, rows.length - index);
  }
}
