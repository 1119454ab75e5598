import { isLong, showNumber, wholeDigits } from '../xlsx/number-format.js';
import { SheetBuilder } from '../xlsx/sheet-builder.js';
import type { Sheet } from '../xlsx/sheet.js';
import { sharedString } from '../xlsx/workbook.js';
import { cut, KIND, RecordReader, recordsOf, type BiffRecord } from './records.js';
import type { OldWorkbook } from './workbook.js';

/** What an error prints ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A',
}; // prettier-ignore

/** Reads a worksheet of an old workbook as the sheet shows it. Throws Problem: damaged, too-complex. */
export function readOldWorksheet(stream: Uint8Array, name: string, offset: number, book: OldWorkbook): Sheet {
  const reader = new OldSheetReader(name, book);
  /** Charts within the sheet have parts of their own. */
  let depth = 0;
  for (const record of recordsOf(stream, offset)) {
    // Where sheets lie within each other, each would be read once for every one around it.
    if (record.offset !== offset && book.starts.has(record.offset)) throw cut();
    if (record.kind === KIND.bof) depth++;
    if (record.kind === KIND.eof && --depth <= 0) break;
    if (depth === 1) reader.read(record);
  }
  return reader.finish();
}

/** Takes the records of one sheet, in order. A record is about the shape of the sheet, a text, a number or a formula. */
class OldSheetReader {
  private readonly sheet: SheetBuilder;
  /** The cell of a formula whose text is in the next record. */
  private formula: { row: number; column: number } | null = null;

  constructor(
    name: string,
    private readonly book: OldWorkbook,
  ) {
    this.sheet = new SheetBuilder(name);
  }

  read({ kind, pieces }: BiffRecord): void {
    const reader = new RecordReader(pieces);
    switch (kind) {
      case KIND.row:
      case KIND.colInfo:
      case KIND.merges:
      case KIND.rowBreaks:
        return this.shape(kind, reader);
      case KIND.labelSst:
      case KIND.label:
      case KIND.richLabel:
      case KIND.boolErr:
        return this.text(kind, reader);
      case KIND.number:
      case KIND.rk:
      case KIND.mulRk:
        return this.numbers(kind, reader);
      case KIND.blank:
      case KIND.mulBlank:
        return this.blanks(kind, reader);
      case KIND.formula:
        return this.openFormula(reader, pieces[0] ?? new Uint8Array());
      case KIND.string:
        return this.closeFormula(reader);
    }
  }

  finish(): Sheet {
    return this.sheet.finish();
  }

  /** Hidden rows and columns, merged cells, page breaks ([MS-XLS] Row, ColInfo, MergeCells, HorizontalPageBreaks). */
  private shape(kind: number, reader: RecordReader): void {
    if (kind === KIND.row) {
      const row = reader.u16();
      reader.skip(10);
      if ((reader.u16() & 0x20) !== 0) this.sheet.hideRow(row);
    } else if (kind === KIND.colInfo) {
      const [first, last] = [reader.u16(), reader.u16()];
      reader.skip(4);
      if ((reader.u16() & 1) !== 0) this.sheet.hideColumns(first, last);
    } else if (kind === KIND.merges) {
      for (let count = reader.u16(); count > 0; count--) {
        const [top, bottom, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
        this.sheet.merge({ top, left, bottom, right });
      }
    } else {
      for (let count = reader.u16(); count > 0; count--) {
        this.sheet.breakBefore(reader.u16());
        reader.skip(4);
      }
    }
  }

  /** A cell that holds a text, a truth value or an error ([MS-XLS] LabelSst, Label, BoolErr). */
  private text(kind: number, reader: RecordReader): void {
    const [row, column] = [reader.u16(), reader.u16()];
    this.rule(row, column, reader.u16());
    if (kind === KIND.labelSst) this.sheet.cell(row, column, sharedString(this.book.strings, reader.u32()));
    else if (kind === KIND.boolErr) {
      const value = reader.u8();
      this.sheet.cell(row, column, reader.u8() === 1 ? errorText(value) : truthText(value));
    } else this.sheet.cell(row, column, reader.string(reader.u16()));
  }

  /** A cell that holds a number, or several in a row ([MS-XLS] Number, RK, MulRk). */
  private numbers(kind: number, reader: RecordReader): void {
    const [row, first] = [reader.u16(), reader.u16()];
    if (kind === KIND.number) this.number(row, first, reader.u16(), reader.f64());
    else if (kind === KIND.rk) this.number(row, first, reader.u16(), rkNumber(reader.u32()));
    else {
      for (let column = first; reader.left >= 8; column++) {
        this.number(row, column, reader.u16(), rkNumber(reader.u32()));
      }
    }
  }

  /** Empty cells that have a style ([MS-XLS] Blank, MulBlank): their rules are seen. */
  private blanks(kind: number, reader: RecordReader): void {
    const [row, first] = [reader.u16(), reader.u16()];
    if (kind === KIND.blank) this.rule(row, first, reader.u16());
    // The last column ends the record.
    else for (let column = first; reader.left >= 4; column++) this.rule(row, column, reader.u16());
  }

  private rule(row: number, column: number, style: number): void {
    this.sheet.ruled(row, column, this.book.sides[style] ?? 0);
  }

  private number(row: number, column: number, style: number, value: number): void {
    this.rule(row, column, style);
    const format = this.book.formats[style] ?? 'General';
    const { date1904 } = this.book;
    const digits = isLong(value) ? wholeDigits(value) : null;
    if (digits !== null) this.sheet.longNumber(row, column);
    this.sheet.cell(row, column, showNumber(value, format, { date1904, digits }));
  }

  /** A formula with its stored value ([MS-XLS] Formula). */
  private openFormula(reader: RecordReader, content: Uint8Array): void {
    const [row, column, style] = [reader.u16(), reader.u16(), reader.u16()];
    const result = resultOf(content);
    this.formula = result === 'next' ? { row, column } : null;
    if (typeof result !== 'number') this.rule(row, column, style);
    if (typeof result === 'number') this.number(row, column, style, result);
    else if (result !== 'next') this.sheet.cell(row, column, result.text);
  }

  /** The text that a formula gave ([MS-XLS] String). */
  private closeFormula(reader: RecordReader): void {
    if (this.formula !== null)
      this.sheet.cell(this.formula.row, this.formula.column, reader.string(reader.u16()));
    this.formula = null;
  }
}

function errorText(code: number): string {
  return ERRORS[code] ?? '#N/A';
}

function truthText(value: number): string {
  return value === 1 ? 'TRUE' : 'FALSE';
}

/** A number in four bytes: thirty bits of a whole number or of a fraction, perhaps in hundredths ([MS-XLS] 2.5.217). */
function rkNumber(rk: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, rk & ~3, true);
  const value = (rk & 2) !== 0 ? (rk | 0) >> 2 : view.getFloat64(0, true);
  return (rk & 1) !== 0 ? value / 100 : value;
}

/** The stored value of a formula ([MS-XLS] 2.5.133): a number, a text in the next record, or what is printed. */
function resultOf(content: Uint8Array): number | 'next' | { text: string } {
  const value = content.subarray(6, 14);
  if (value.length < 8) return { text: '' };
  if (value[6] !== 0xff || value[7] !== 0xff) {
    return new DataView(value.buffer, value.byteOffset, 8).getFloat64(0, true);
  }
  if (value[0] === 0) return 'next';
  if (value[0] === 1) return { text: truthText(value[2] ?? 0) };
  return { text: value[0] === 2 ? errorText(value[2] ?? 0) : '' };
}
