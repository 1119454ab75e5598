import { strFromU8, strToU8, type Unzipped } from 'fflate';
import { addressOf } from '../../common/cell-address.js';
import { cellText } from './cell-text.js';
import type { Look } from './looks.js';
import type { SheetCell, SheetPlan } from './plan.js';

/**
 * Where the library has written the first plain cell of each look, the sheets counted from 0. All further plain cells
 * are written here like that one: the library compares the font, fill and borders of each of some hundred thousand
 * cells, of which nearly all look like one of a dozen.
 */
export type Patterns = Map<Look, { sheet: number; row: number; column: number }>;

const STRINGS = 'xl/sharedStrings.xml';

/** True for a cell that has nothing of its own but its value and its look. */
export function isPlain({ marked, changed, doubtful, to, comment }: SheetCell): boolean {
  const isMarked = (marked !== undefined && marked.start < marked.end) || (changed ?? doubtful) !== undefined;
  return !isMarked && to === undefined && comment === undefined;
}

/** The parts of a workbook, as the library has written them without the plain cells of these plans, with those cells. */
export function withPlainCells(parts: Unzipped, plans: readonly SheetPlan[], patterns: Patterns): Unzipped {
  const sheets = plans.map((_, index) => strFromU8(parts[sheetPart(index)] ?? new Uint8Array()));
  const styles = new Map([...patterns].map(([look, at]) => [look, styleAt(sheets[at.sheet] ?? '', at)]));
  const strings = new Map<string, number>();
  const table = strFromU8(parts[STRINGS] ?? new Uint8Array());
  const known = Number(/ uniqueCount="(\d+)"/.exec(table)?.[1] ?? 0);
  const numberOf = (text: string): number => {
    const number = strings.get(text) ?? known + strings.size;
    strings.set(text, number);
    return number;
  };
  const filled = { ...parts };
  plans.forEach(({ rows }, index) => {
    const cellXml = (cell: SheetCell, address: string): string =>
      plainCell(cell, address, styles.get(cell.look) ?? '', numberOf);
    filled[sheetPart(index)] = strToU8(filledSheet(sheets[index] ?? '', rows, cellXml));
  });
  if (strings.size > 0) filled[STRINGS] = strToU8(filledTable(table, [...strings.keys()], known));
  return filled;
}

function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The attribute with the style of a cell: ` s="5"`. */
function styleAt(sheet: string, { row, column }: { row: number; column: number }): string {
  const from = sheet.indexOf(`<c r="${addressOf(row, column)}"`);
  return / s="\d+"/.exec(sheet.slice(from, sheet.indexOf('>', from)))?.[0] ?? '';
}

/** A row of a sheet: `<row r="2" ht="18" customHeight="1"/>`, or with the cells that the library has written. */
const ROW = /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs;

function filledSheet(
  sheet: string,
  rows: readonly (readonly SheetCell[])[],
  cellXml: (cell: SheetCell, address: string) => string,
): string {
  const letters = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, column) =>
    addressOf(0, column).slice(0, -1),
  );
  return sheet.replace(ROW, (whole, number: string, attributes: string, content: string | undefined) => {
    const row = rows[Number(number) - 1] ?? [];
    const written = content === undefined ? [] : content.split(/(?=<c r=")/);
    if (written.length === row.length) return whole;
    let next = 0;
    const cells = row.map((cell, column) => {
      const address = `${letters[column] ?? ''}${number}`;
      return written[next]?.startsWith(`<c r="${address}"`) === true
        ? (written[next++] ?? '')
        : cellXml(cell, address);
    });
    return `<row r="${number}"${attributes}>${cells.join('')}</row>`;
  });
}

/** A text as a number into the table of all texts, so that each stands in the file once; a cell without text is empty. */
function plainCell(
  { value }: SheetCell,
  address: string,
  style: string,
  numberOf: (text: string) => number,
): string {
  if (typeof value === 'number') return `<c r="${address}"${style}><v>${value}</v></c>`;
  if (value === '') return `<c r="${address}"${style}/>`;
  return `<c r="${address}" t="s"${style}><v>${numberOf(cellText(value))}</v></c>`;
}

/** The table of texts with these behind those that it has. */
function filledTable(table: string, texts: readonly string[], known: number): string {
  const all = known + texts.length;
  return table
    .replace(/ count="\d+" uniqueCount="\d+"/, ` count="${all}" uniqueCount="${all}"`)
    .replace('</sst>', () => `${texts.map(textEntry).join('')}</sst>`);
}

/** Spaces at its ends and line ends are kept only where it is said. */
function textEntry(text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<si><t${space}>${escaped(text)}</t></si>`;
}

function escaped(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}
