import { showNumber } from '../xlsx/number-format.js';
import { SheetBuilder } from '../xlsx/sheet-builder.js';
import type { Sheet } from '../xlsx/sheet.js';
import { KIND, RecordReader, recordsOf } from './records.js';
import type { OldWorkbook } from './workbook.js';

/** What an error prints ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A',
}; // prettier-ignore

/** Reads a worksheet of an old workbook as the sheet shows it. Throws Problem: damaged, too-complex. */
export function readOldWorksheet(stream: Uint8Array, name: string, offset: number, book: OldWorkbook): Sheet {
  const sheet = new SheetBuilder(name);
  /** The cell of a formula whose text is in the next record. */
  let formula: { row: number; column: number } | null = null;
  /** Charts within the sheet have parts of their own. */
  let depth = 0;
  const number = (row: number, column: number, style: number, value: number): void =>
    sheet.cell(row, column, showNumber(value, book.formats[style] ?? 'General', book.date1904));
  for (const { kind, pieces } of recordsOf(stream, offset)) {
    if (kind === KIND.bof) depth++;
    if (kind === KIND.eof && --depth <= 0) break;
    if (depth !== 1) continue;
    const reader = new RecordReader(pieces);
    switch (kind) {
      case KIND.row: {
        const row = reader.u16();
        reader.skip(10);
        if ((reader.u16() & 0x20) !== 0) sheet.hideRow(row);
        break;
      }
      case KIND.colInfo: {
        const [first, last] = [reader.u16(), reader.u16()];
        reader.skip(4);
        if ((reader.u16() & 1) !== 0) sheet.hideColumns(first, last);
        break;
      }
      case KIND.labelSst: {
        const [row, column] = [reader.u16(), reader.u16()];
        reader.skip(2);
        sheet.cell(row, column, book.strings[reader.u32()] ?? '');
        break;
      }
      case KIND.label:
      case KIND.richLabel: {
        const [row, column] = [reader.u16(), reader.u16()];
        reader.skip(2);
        sheet.cell(row, column, reader.string(reader.u16()));
        break;
      }
      case KIND.number:
        number(reader.u16(), reader.u16(), reader.u16(), reader.f64());
        break;
      case KIND.rk:
        number(reader.u16(), reader.u16(), reader.u16(), rkNumber(reader.u32()));
        break;
      case KIND.mulRk: {
        const [row, first] = [reader.u16(), reader.u16()];
        for (let column = first; reader.left >= 8; column++) {
          number(row, column, reader.u16(), rkNumber(reader.u32()));
        }
        break;
      }
      case KIND.formula: {
        const [row, column, style] = [reader.u16(), reader.u16(), reader.u16()];
        const result = resultOf(pieces[0] ?? new Uint8Array());
        formula = result === 'next' ? { row, column } : null;
        if (typeof result === 'number') number(row, column, style, result);
        else if (result !== 'next') sheet.cell(row, column, result.text);
        break;
      }
      case KIND.string:
        if (formula !== null) sheet.cell(formula.row, formula.column, reader.string(reader.u16()));
        formula = null;
        break;
      case KIND.boolErr: {
        const [row, column] = [reader.u16(), reader.u16()];
        reader.skip(2);
        const value = reader.u8();
        sheet.cell(
          row,
          column,
          reader.u8() === 1 ? (ERRORS[value] ?? '#N/A') : value === 1 ? 'TRUE' : 'FALSE',
        );
        break;
      }
      case KIND.merges:
        for (let count = reader.u16(); count > 0; count--) {
          const [top, bottom, left, right] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()];
          sheet.merge({ top, left, bottom, right });
        }
        break;
      case KIND.rowBreaks:
        for (let count = reader.u16(); count > 0; count--) {
          sheet.breakBefore(reader.u16());
          reader.skip(4);
        }
    }
  }
  return sheet.finish();
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
  if (value[0] === 1) return { text: value[2] === 1 ? 'TRUE' : 'FALSE' };
  return { text: value[0] === 2 ? (ERRORS[value[2] ?? 0] ?? '#N/A') : '' };
}
