import { say } from '../../common/result.js';
import type { BinarySource, Block, Note, Tables } from '../../model.js';
import { Problem } from '../problem.js';
import { blocksOfSheet } from '../xlsx/blocks.js';
import { hiddenSheet, notesOf } from '../xlsx/notes.js';
import { CompoundDamage, CompoundFile } from '../../common/compound.js';
import { readOldWorkbook } from './workbook.js';
import { readOldWorksheet } from './worksheet.js';

/**
 * A workbook of Excel 97 to 2003 or of WPS (.xls, .et; [MS-XLS]) → Tables, as of .xlsx. Throws Problem:
 * damaged, too-complex, unknown-format (Excel 95 and older).
 */
export async function extractXls({ document, bytes, notes }: BinarySource): Promise<Tables> {
  const stream = workbookOf(bytes);
  const book = readOldWorkbook(stream);
  const blocks: Block[] = [];
  const own: Note[] = [];
  for (const { name, offset, hidden } of book.sheets) {
    if (hidden) {
      own.push(hiddenSheet(name));
      continue;
    }
    const sheet = readOldWorksheet(stream, name, offset, book);
    for (const block of blocksOfSheet(sheet)) blocks.push(block);
    own.push(...notesOf(sheet));
  }
  return {
    document,
    format: 'xls',
    encoding: null,
    pages: null,
    blocks,
    notes: [...notes, ...own],
  };
}

function workbookOf(bytes: Uint8Array): Uint8Array {
  try {
    const file = new CompoundFile(bytes);
    const stream = file.stream('Workbook') ?? file.stream('Book');
    if (stream !== null) return stream;
  } catch (error) {
    if (!(error instanceof CompoundDamage)) throw error;
    throw new Problem('damaged', say('文件不完整或已损坏', 'the file is cut short or damaged'));
  }
  throw noWorkbook();
}

function noWorkbook(): Problem {
  return new Problem(
    'damaged',
    say('Excel 文件里没有工作表，可能已损坏', 'there is no workbook in the file'),
    say('请用 Excel 或 WPS 打开后另存为 .xlsx', 'open it in Excel or WPS and save it as .xlsx'),
  );
}
