import { Problem } from '../package/problem.js';
import { readXml, type Attributes } from '../package/xml.js';
import type { Zip } from '../package/zip.js';
import { formatCell, general } from './number-format.js';
import { parseAddress, type Sheet, type SheetRow } from './sheet.js';
import { unescape, type Workbook } from './workbook.js';

/** Cells with something in them; a list of 245 rows has 1,100. */
const MAX_CELLS = 4_000_000;
const MAX_MERGES = 200_000;

/** Columns of a sheet (ECMA-376-1, 18.3.1.73). */
const MAX_COLUMNS = 16_384;

/** Characters in the cells of a sheet; one long text may be shared by many cells. */
const MAX_TEXT = 64 * 1024 * 1024;

/** Reads a worksheet part (ECMA-376-1, 18.3) as the sheet shows it. Throws Problem: damaged, too-complex. */
export function readWorksheet(zip: Zip, part: string, name: string, book: Workbook): Sheet {
  return new Reader(name, book).read(zip, part);
}

class Reader {
  private readonly sheet: Sheet;
  private readonly hiddenUsed = new Set<number>();
  private row: SheetRow | null = null;
  private rowHidden = false;
  private nextRow = 0;
  private nextColumn = 0;
  private cells = 0;
  private characters = 0;
  private cell: {
    column: number;
    type: string;
    style: number;
    value: string;
    inline: string;
    formula: boolean;
  } | null = null;
  private within: 'v' | 't' | null = null;

  constructor(
    name: string,
    private readonly book: Workbook,
  ) {
    this.sheet = {
      name,
      rows: [],
      concealed: new Map(),
      hidden: new Set(),
      merges: [],
      breaks: new Set(),
      hiddenRows: 0,
      hiddenColumns: 0,
      unvalued: 0,
    };
  }

  read(zip: Zip, part: string): Sheet {
    readXml(zip, part, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => {
        this.within = null;
        if (name === 'c') this.closeCell();
        if (name === 'row') this.closeRow();
      },
      text: (text) => {
        if (this.cell === null || this.within === null) return;
        if (this.within === 'v') this.cell.value += text;
        else this.cell.inline += text;
      },
    });
    this.sheet.hiddenRows = this.sheet.concealed.size;
    this.sheet.hiddenColumns = this.hiddenUsed.size;
    this.sheet.rows.sort((left, right) => left.index - right.index);
    return this.sheet;
  }

  private open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'col':
        if (isTrue(attributes['hidden']) || attributes['width'] === '0') {
          const last = Math.min(Number(attributes['max']), MAX_COLUMNS);
          for (let column = Number(attributes['min']); column <= last; column++)
            this.sheet.hidden.add(column - 1);
        }
        break;
      case 'row': {
        const index = attributes['r'] === undefined ? this.nextRow : Number(attributes['r']) - 1;
        this.row = { index, cells: new Map() };
        this.rowHidden =
          isTrue(attributes['hidden']) || (attributes['ht'] === '0' && isTrue(attributes['customHeight']));
        this.nextRow = index + 1;
        this.nextColumn = 0;
        break;
      }
      case 'c': {
        const column = parseAddress(attributes['r'] ?? '')?.column ?? this.nextColumn;
        this.nextColumn = column + 1;
        this.cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          inline: '',
          formula: false,
        };
        break;
      }
      case 'f':
        if (this.cell !== null) this.cell.formula = true;
        break;
      case 'v':
        this.within = 'v';
        break;
      case 't':
        this.within = 't';
        break;
      case 'mergeCell':
        this.merge(attributes['ref'] ?? '');
        break;
      case 'brk':
        this.sheet.breaks.add(Number(attributes['id']));
        break;
      case 'colBreaks':
      case 'rPh':
      case 'extLst':
      case 'conditionalFormatting':
      case 'dataValidations':
        return false;
    }
    return true;
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = null;
    if (cell === null || row === null) return;
    const text = this.textOf(cell);
    if (cell.formula && text === '' && cell.type !== 'str') this.sheet.unvalued++;
    if (text === '') return;
    this.characters += text.length;
    if (++this.cells > MAX_CELLS || this.characters > MAX_TEXT) throw tooMuch();
    if (this.sheet.hidden.has(cell.column)) this.hiddenUsed.add(cell.column);
    row.cells.set(cell.column, text);
  }

  private textOf({ type, value, inline, style }: NonNullable<Reader['cell']>): string {
    switch (type) {
      case 's':
        return this.book.strings[Number(value)] ?? '';
      case 'inlineStr':
        return unescape(inline);
      case 'str':
        return unescape(value);
      case 'b':
        return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
      case 'd':
        return value;
      default: {
        const number = Number(value);
        if (value.trim() === '' || Number.isNaN(number)) return '';
        const format = this.book.formats[style] ?? 'General';
        return format === 'General' ? general(number) : formatCell(number, format, this.book.date1904);
      }
    }
  }

  private closeRow(): void {
    const { row } = this;
    this.row = null;
    if (row === null || row.cells.size === 0) return;
    if (this.rowHidden) this.sheet.concealed.set(row.index, row);
    else this.sheet.rows.push(row);
  }

  private merge(reference: string): void {
    const [first = '', last = first] = reference.split(':');
    const start = parseAddress(first);
    const end = parseAddress(last);
    if (start === null || end === null) return;
    if (this.sheet.merges.length >= MAX_MERGES) throw tooMuch();
    this.sheet.merges.push({
      top: Math.min(start.row, end.row),
      left: Math.min(start.column, end.column),
      bottom: Math.max(start.row, end.row),
      right: Math.max(start.column, end.column),
    });
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function tooMuch(): Problem {
  return new Problem('too-complex', '工作表内容过多', 'the sheet holds too much');
}
