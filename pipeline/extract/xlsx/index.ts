import { failure, say, success } from '../../common/result.js';
import type { BinarySource, Block, Note, Result, Tables } from '../../model.js';
import { guarded } from '../package/problem.js';
import { Zip } from '../package/zip.js';
import { blocksOfSheet } from './blocks.js';
import type { Sheet } from './sheet.js';
import { readWorkbook } from './workbook.js';
import { readWorksheet } from './worksheet.js';

/**
 * A workbook (.xlsx of Excel, WPS, LibreOffice; ECMA-376) → Tables: the sheets that are shown, in their order, as
 * they show. Places are a sheet and a cell (`B17`). Failures: damaged, encrypted, too-complex, unknown-format.
 */
export async function extractXlsx(source: BinarySource): Promise<Result<Tables>> {
  return guarded(source.document, () => read(source));
}

function read({ document, bytes, notes }: BinarySource): Result<Tables> {
  const zip = new Zip(bytes);
  const book = readWorkbook(zip);
  const blocks: Block[] = [];
  const own: Note[] = [];
  for (const { name, part, hidden } of book.sheets) {
    if (hidden) {
      own.push(
        note('hidden-sheet', 'info', `隐藏的工作表“${name}”未读取`, `the hidden sheet “${name}” is not read`),
      );
      continue;
    }
    const sheet = readWorksheet(zip, part, name, book);
    for (const block of blocksOfSheet(sheet)) blocks.push(block);
    own.push(...notesOf(sheet));
  }
  if (book.sheets.length === 0) return noSheet(document);
  return success({
    document,
    format: 'xlsx',
    encoding: null,
    pages: null,
    blocks,
    notes: [...notes, ...own],
  });
}

/** What a person should know of a sheet. */
function notesOf({ name, hiddenRows, hiddenColumns, unvalued }: Sheet): Note[] {
  const notes: Note[] = [];
  const place = { kind: 'part', part: name, path: 'A1' } as const;
  if (hiddenRows > 0 || hiddenColumns > 0) {
    notes.push({
      ...note(
        'hidden-cells',
        'info',
        `工作表“${name}”隐藏了 ${hiddenRows} 行、${hiddenColumns} 列有内容的单元格，未读取`,
        `the sheet “${name}” hides ${hiddenRows} rows and ${hiddenColumns} columns that hold something; they are not read`,
      ),
      place,
    });
  }
  if (unvalued > 0) {
    notes.push({
      ...note(
        'formula-without-value',
        'uncertain',
        `工作表“${name}”有 ${unvalued} 个公式没有保存结果，请用 Excel 或 WPS 打开并保存一次`,
        `${unvalued} formulas of the sheet “${name}” have no stored value: open and save it in Excel or WPS`,
      ),
      place,
    });
  }
  return notes;
}

function note(code: string, level: Note['level'], zh: string, en: string): Note {
  return { code, level, message: say(zh, en), place: null };
}

function noSheet(document: string): Result<never> {
  return failure(
    document,
    'damaged',
    say('工作簿里没有工作表', 'the workbook has no sheet'),
    say('请用 Excel 或 WPS 打开后另存为 .xlsx', 'open it in Excel or WPS and save it as .xlsx'),
  );
}
