import { parseAddress, parseRange } from '../../common/cell-address.js';
import { inSymbols, symbolFontOf } from '../symbols.js';
import { readXml, type Attributes } from '../package/xml.js';
import type { Zip } from '../package/zip.js';
import { isLong, showNumber, wholeDigits } from './number-format.js';
import { SheetBuilder } from './sheet-builder.js';
import type { Sheet } from './sheet.js';
import { sharedString, unescape, type Workbook } from './workbook.js';

/** A cell that is being read. */
interface OpenCell {
  column: number;
  /** The row or the name of the cell contradicts what else the sheet says. */
  astray: boolean;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/**
 * Reads a worksheet part (ECMA-376-1, 18.3) as the sheet shows it, or with what it hides (`showsAll`). Throws Problem:
 * damaged, too-complex.
 */
export function readWorksheet(zip: Zip, part: string, name: string, book: Workbook, showsAll = false): Sheet {
  return new Reader(name, book, showsAll).read(zip, part);
}

class Reader {
  private readonly sheet: SheetBuilder;
  private row = -1;
  private nextColumn = 0;
  private readonly rows = new Set<number>();
  /** The row stands once more. */
  private again = false;
  private cell: OpenCell | null = null;
  private within: 'v' | 't' | null = null;
  /** The symbol font of the run of a cell's own text. */
  private font: string | null = null;

  constructor(
    name: string,
    private readonly book: Workbook,
    showsAll: boolean,
  ) {
    this.sheet = new SheetBuilder(name, showsAll);
  }

  read(zip: Zip, part: string): Sheet {
    readXml(zip, part, {
      open: (name, attributes) => this.open(name, attributes),
      close: (name) => {
        this.within = null;
        if (name === 'c') this.closeCell();
      },
      text: (text) => {
        if (this.cell === null || this.within === null) return;
        if (this.within === 'v') this.cell.value += text;
        else this.cell.inline += inSymbols(text, this.font);
      },
    });
    return this.sheet.finish();
  }

  private open(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'col':
        if (isTrue(attributes['hidden']) || attributes['width'] === '0') {
          this.sheet.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
        }
        break;
      case 'row':
        this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
        this.nextColumn = 0;
        this.again = this.rows.has(this.row);
        this.rows.add(this.row);
        if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) this.sheet.hideRow(this.row);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        if (this.cell !== null) this.cell.formula = true;
        break;
      case 'v':
        this.within = 'v';
        break;
      case 't':
        this.within = 't';
        break;
      case 'r':
        this.font = null;
        break;
      case 'rFont':
        this.font = symbolFontOf(attributes['val']);
        break;
      case 'mergeCell': {
        const merged = parseRange(attributes['ref'] ?? '');
        if (merged !== null) this.sheet.merge(merged);
        break;
      }
      case 'brk':
        this.sheet.breakBefore(Number(attributes['id']));
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

  private openCell(attributes: Attributes): void {
    const name = attributes['r'];
    const address = parseAddress(name ?? '');
    const column = address?.column ?? this.nextColumn;
    const astray = this.again || (name !== undefined && address?.row !== this.row);
    this.nextColumn = column + 1;
    this.font = null;
    const type = attributes['t'] ?? 'n';
    const style = Number(attributes['s'] ?? 0);
    this.sheet.ruled(this.row, column, this.book.sides[style] ?? 0);
    this.cell = { column, astray, type, style, value: '', inline: '', formula: false };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    const text = inSymbols(this.textOf(cell), this.book.fonts[cell.style] ?? null);
    if (cell.formula && text === '' && cell.type !== 'str') this.sheet.formulaWithoutValue();
    if (text === '') return;
    if (cell.astray) this.sheet.contradiction(this.row, cell.column);
    this.sheet.cell(this.row, cell.column, text);
  }

  private textOf({ column, type, value, inline, style }: OpenCell): string {
    switch (type) {
      case 's':
        return value.trim() === '' ? '' : sharedString(this.book.strings, Number(value));
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
        const digits = isLong(number) ? wholeDigits(value) : null;
        if (digits !== null) this.sheet.longNumber(this.row, column);
        const { date1904 } = this.book;
        return showNumber(number, this.book.formats[style] ?? 'General', { date1904, digits });
      }
    }
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
