/** What shows in the tables themselves that they may not have been read as they are printed. */
import { withoutSpace } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import { say } from '../../common/result.js';
import { CATEGORY_HEADINGS, NUMBER_HEADING, NUMBER_HEADINGS } from '../../common/vocabulary/headings.js';
import type { Block, Cell, Note, Paragraph, Row, Table } from '../../model.js';
import { areHeadings } from './aligned/headings.js';
import { tableUnread } from './notes.js';

/** A heading that names the categories. */
const CATEGORY = new RegExp(CATEGORY_HEADINGS, 'u');

/** The words of a heading row in one line. */
const OPENS_HEADINGS = new RegExp(`^(?:${NUMBER_HEADINGS})`, 'u');

/** Notes on numbered tables whose rows do not come out as rows. */
export function doubtsOf(blocks: readonly Block[]): Note[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? doubtsOfTable(block) : doubtsOfParagraph(block),
  );
}

function doubtsOfTable(table: Table): Note[] {
  const headings = headingRowOf(table);
  const column = headings?.cells.find((cell) => NUMBER_HEADING.test(withoutSpace(cell.text)))?.column;
  if (!headings || column === undefined) return doubtsWithoutNumbers(table);
  const isAligned = table.method === 'alignment';
  const category = headings.cells.find((cell) => CATEGORY.test(withoutSpace(cell.text)))?.column;
  const categoryOf = (row: Row): string | null =>
    row.cells.find((cell) => cell.column === category)?.text ?? null;
  let isFirst = true;
  let opensPage = false;
  let before: number | null = null;
  for (const row of table.rows) {
    const texts = row.cells.filter((cell) => cell.text !== '');
    opensPage ||= row.startsPage === true;
    const isAcross = texts.length === 1 && (texts[0]?.columnSpan ?? 1) > 1;
    if (texts.length === 0 || isAcross || isHeading(row, headings)) {
      if (isAcross) before = null;
      continue;
    }
    const text = row.cells.find((cell) => cell.column === column)?.text ?? '';
    if (text === '' && (isAligned || opensPage)) {
      return [
        note(row, '有一行没有序号，可能是跨页断开的行', 'a row has no number: it may be a part of another'),
      ];
    }
    opensPage = false;
    if (!isAligned) continue;
    const number = parseRowNumber(withoutSpace(text));
    if (number === null) return [note(row, '“序号”栏中有其他文字', 'the number column holds other text')];
    if (before !== null && number !== before + 1 && number !== 1) {
      return [note(row, `序号 ${before} 之后直接是 ${number}`, `number ${number} follows number ${before}`)];
    }
    before = number;
    // A category that is merged down and centred stands in a row below its first; one that is wrapped, in two rows.
    const named = categoryOf(row);
    if ((isFirst && named === '') || (named !== null && withoutSpace(named).length === 1)) {
      return [note(row, '看不出一个类别包括哪些行', 'it is not clear which rows a category belongs to')];
    }
    isFirst = false;
    if (lacks(row, table)) return [note(row, '有一格没有文字', 'a cell has no text')];
  }
  return [];
}

/**
 * Of a duty list without rules and without row numbers: nothing but the gaps between its lines tells its rows apart, so
 * that a cell without text is as likely one of a row that was split.
 */
function doubtsWithoutNumbers({ method, rows, columns }: Table): Note[] {
  const headings = rows.slice(0, 4).findIndex(({ cells }) => areHeadings(cells.map((cell) => cell.text)));
  if (method !== 'alignment' || headings < 0) return [];
  const row = rows
    .slice(headings + 1)
    .find(({ cells }) => cells.some((cell) => cell.text === '' && cell.columnSpan < columns));
  return row ? [note(row, '有一格没有文字', 'a cell has no text')] : [];
}

/** The first row that names the number column. */
function headingRowOf(table: Table): Row | undefined {
  return table.rows
    .slice(0, 4)
    .find((row) => row.cells.some((cell) => NUMBER_HEADING.test(withoutSpace(cell.text))));
}

function isHeading(row: Row, headings: Row): boolean {
  const key = (each: Row): string => each.cells.map((cell: Cell) => withoutSpace(cell.text)).join('\t');
  return key(row) === key(headings);
}

/** True where a cell without text stands behind the third column, or a row has hardly any text. */
function lacks(row: Row, table: Table): boolean {
  if (table.columns < 4) return row.cells.filter((cell) => cell.text !== '').length < 2;
  return row.cells.some((cell) => cell.column > 1 && cell.text === '');
}

/** The headings of a table whose rows were not found. */
function doubtsOfParagraph(paragraph: Paragraph): Note[] {
  const text = withoutSpace(paragraph.text);
  if (!OPENS_HEADINGS.test(text) || text.length > 60 || !/事项|名称|类别|部门/u.test(text)) return [];
  return [tableUnread(paragraph.place)];
}

function note(row: Row, zh: string, en: string): Note {
  return {
    code: 'rows-uncertain',
    level: 'uncertain',
    message: say(`表格的行没有读准：${zh}`, `the rows of a table are not certain: ${en}`),
    place: row.place,
  };
}
