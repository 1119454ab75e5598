import type { Box, Cell, Lang, Place, Table, Tables } from '../model.js';
import { countWord } from '../common/count-word.js';
import { describePlace } from '../common/places.js';
import { csvOf } from './files/csv.js';
import { jsonOf } from './files/json.js';
import { wrap } from './words/columns-layout.js';
import { printable } from './words/printable.js';

/** A cell as `qingdan tables --format json` prints it: page and box for a PDF, the place for other formats. */
interface ShownCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
  page: number | null;
  box: Box | null;
  place: Place;
}

/** What the extractor saw, as JSON: each table with its pages, its method, its size and its cells. */
export function tablesJson(tables: Tables): string {
  return jsonOf({
    document: tables.document,
    format: tables.format,
    pages: tables.pages,
    tables: tablesOf(tables).map((table) => ({
      pages: pagesOf(table),
      method: table.method,
      rows: table.rows.length,
      columns: table.columns,
      cells: table.rows.flatMap((row) => row.cells.map(shownCell)),
    })),
    notes: tables.notes,
  });
}

/** The tables as CSV, one below the other, an empty line between; a merged cell stands where it begins. */
export function tablesCsv(tables: Tables): string {
  const parts = tablesOf(tables).map((table) => {
    const rows = table.rows.map((row) => {
      const texts = new Array<string>(table.columns).fill('');
      for (const cell of row.cells) texts[cell.column] = cell.text;
      return texts;
    });
    const [head = [], ...rest] = rows;
    return csvOf(head, rest);
  });
  return parts.map((part, index) => (index === 0 ? part : part.replace(/^\ufeff/, ''))).join('\r\n');
}

/**
 * The tables for a person: where each stands, how it was found, and its rows, each of which begins at the left and goes
 * on below, within `width` terminal columns.
 */
export function tablesText(tables: Tables, lang: Lang, width: number): string {
  const zh = lang === 'zh';
  const lines: string[] = [];
  for (const [index, table] of tablesOf(tables).entries()) {
    const pages = pagesOf(table);
    const where = pages.length === 0 ? describePlace(table.place, lang) : pageRange(pages, zh);
    lines.push(
      zh
        ? `表 ${index + 1}：${where}，${table.rows.length} 行 ${table.columns} 列，方法 ${table.method}`
        : `table ${index + 1}: ${where}, ${countWord(table.rows.length, 'row')}, ${countWord(table.columns, 'column')}, method ${table.method}`,
    );
    for (const row of table.rows) {
      const text = row.cells.map((cell) => printable(cell.text)).join(' │ ');
      const [first = '', ...rest] = wrap(text, width - 4);
      lines.push(`  ${first}`, ...rest.map((line) => `    ${line}`));
    }
    lines.push('');
  }
  for (const note of tables.notes)
    lines.push(`${note.level === 'uncertain' ? '?' : 'i'} ${note.message[lang]}`);
  if (tablesOf(tables).length === 0) lines.push(zh ? '没有找到表格' : 'no table was found');
  return `${lines.join('\n').trimEnd()}\n`;
}

function tablesOf(tables: Tables): Table[] {
  return tables.blocks.filter((block) => block.kind === 'table');
}

function shownCell(cell: Cell): ShownCell {
  const { row, column, rowSpan, columnSpan, text, place } = cell;
  const page = place.kind === 'page' ? place.page : null;
  const box = place.kind === 'page' ? place.box : null;
  return { row, column, rowSpan, columnSpan, text, page, box, place };
}

/** The pages on which a table has cells; none for formats without pages. */
function pagesOf(table: Table): number[] {
  const pages = new Set<number>();
  for (const row of table.rows) {
    for (const { place } of [row, ...row.cells]) {
      if (place.kind !== 'page') continue;
      pages.add(place.page);
      for (const rest of place.rest ?? []) pages.add(rest.page);
    }
  }
  return [...pages].sort((left, right) => left - right);
}

function pageRange(pages: readonly number[], zh: boolean): string {
  const first = pages[0] ?? 0;
  const last = pages.at(-1) ?? 0;
  if (first === last) return zh ? `第 ${first} 页` : `page ${first}`;
  return zh ? `第 ${first}–${last} 页` : `pages ${first}–${last}`;
}
