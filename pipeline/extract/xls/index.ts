import { failure, say, success } from '../../common/result.js';
import type { BinarySource, Block, Note, Result, Tables } from '../../model.js';
import { guarded } from '../package/problem.js';
import { blocksOfSheet } from '../xlsx/blocks.js';
import { hiddenSheet, notesOf } from '../xlsx/notes.js';
import { readStream } from './compound.js';
import { readOldWorkbook } from './workbook.js';
import { readOldWorksheet } from './worksheet.js';

/**
 * A workbook of Excel 97 to 2003 or of WPS (.xls, .et; [MS-XLS]) → Tables, as of .xlsx. Failures: damaged,
 * too-complex, unknown-format (Excel 95 and older).
 */
export async function extractXls(source: BinarySource): Promise<Result<Tables>> {
  return guarded(source.document, () => read(source));
}

function read({ document, bytes, notes }: BinarySource): Result<Tables> {
  const stream = readStream(bytes, 'Workbook') ?? readStream(bytes, 'Book');
  if (stream === null) return noWorkbook(document);
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
  return success({
    document,
    format: 'xls',
    encoding: null,
    pages: null,
    blocks,
    notes: [...notes, ...own],
  });
}

function noWorkbook(document: string): Result<never> {
  return failure(
    document,
    'damaged',
    say('文件里没有工作簿', 'there is no workbook in the file'),
    say('请用 Excel 或 WPS 打开后另存为 .xlsx', 'open it in Excel or WPS and save it as .xlsx'),
  );
}
