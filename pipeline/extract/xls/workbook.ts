import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { builtInFormat } from '../xlsx/number-format.js';
import { SIDE } from '../xlsx/sheet.js';
import { cut, KIND, RecordReader, recordsOf } from './records.js';

/** What the sheets of an old workbook have in common. */
export interface OldWorkbook {
  sheets: { name: string; offset: number; hidden: boolean }[];
  /** Where sheets begin in the stream, each at a place of its own. */
  starts: Set<number>;
  strings: string[];
  /** The number format of each cell style. */
  formats: string[];
  /** The rules at the sides of each cell style, as sums of `SIDE`. */
  sides: number[];
  date1904: boolean;
}

/** Reads the first part of a workbook stream ([MS-XLS] 2.1.7.20.1). Throws Problem: damaged, unknown-format. */
export function readOldWorkbook(stream: Uint8Array): OldWorkbook {
  const book: OldWorkbook = {
    sheets: [],
    starts: new Set(),
    strings: [],
    formats: [],
    sides: [],
    date1904: false,
  };
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let first = true;
  for (const { kind, pieces } of recordsOf(stream, 0)) {
    const reader = new RecordReader(pieces);
    if (first && (kind !== KIND.bof || reader.u16() !== 0x0600)) throw tooOld();
    first = false;
    switch (kind) {
      case KIND.boundSheet: {
        const offset = reader.u32();
        const hidden = (reader.u8() & 3) !== 0;
        const isSheet = reader.u8() === 0;
        const name = reader.string(reader.u8());
        if (!isSheet) break;
        if (book.starts.has(offset)) throw cut();
        book.starts.add(offset);
        book.sheets.push({ name, offset, hidden });
        break;
      }
      case KIND.sst: {
        reader.skip(4);
        const count = reader.u32();
        for (let index = 0; index < count; index++) book.strings.push(reader.string(reader.u16()));
        break;
      }
      case KIND.format: {
        const id = reader.u16();
        codes.set(id, reader.string(reader.u16()));
        break;
      }
      case KIND.xf:
        reader.skip(2);
        styles.push(reader.u16());
        // The lines of the left and the right side are the first of the bits on borders ([MS-XLS] CellXF).
        reader.skip(6);
        book.sides.push(sidesOf(reader.u8()));
        break;
      case KIND.dateMode:
        book.date1904 = reader.u16() === 1;
    }
    if (kind === KIND.eof) break;
  }
  book.formats = styles.map((id) => codes.get(id) ?? builtInFormat(id));
  return book;
}

/** Four bits for the line on the left of a cell, four for that on the right; 0 is none. */
function sidesOf(lines: number): number {
  return ((lines & 0x0f) === 0 ? 0 : SIDE.left) + ((lines & 0xf0) === 0 ? 0 : SIDE.right);
}

function tooOld(): Problem {
  return new Problem(
    'unknown-format',
    say(
      '这是 Excel 95 或更早版本的文件，不能读取',
      'it is a workbook of Excel 95 or older, which is not read',
    ),
    { zh: '请用 Excel 或 WPS 另存为 .xlsx', en: 'save it as .xlsx in Excel or WPS' },
  );
}
