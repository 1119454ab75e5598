import { say } from '../../common/result.js';
import type { BinarySource, Block, ExtractOptions, Note, Tables } from '../../model.js';
import { Problem } from '../problem.js';
import { Zip } from '../package/zip.js';
import { blocksOfSheet } from './blocks.js';
import { findingsSheet } from './findings-sheet.js';
import { hiddenSheet, notesOf, notRead } from './notes.js';
import { readWorkbook } from './workbook.js';
import { readWorksheet } from './worksheet.js';

/**
 * A workbook (.xlsx of Excel, WPS, LibreOffice; ECMA-376) → Tables: the sheets that are shown, in their order, as
 * they show; with `hidden: 'read'` all of them, with what they hide. Places are a sheet and a cell (`B17`). Throws Problem: damaged, encrypted, too-complex,
 * unknown-format.
 */
export async function extractXlsx(
  { document, bytes, notes }: BinarySource,
  { hidden: of = 'skip' }: ExtractOptions = {},
): Promise<Tables> {
  const showsAll = of === 'read';
  const zip = new Zip(bytes);
  const book = readWorkbook(zip);
  const blocks: Block[] = [];
  const own: Note[] = [];
  for (const { name, part, hidden } of book.sheets) {
    if (hidden && !showsAll) {
      own.push(hiddenSheet(name));
      continue;
    }
    const sheet = readWorksheet(zip, part, name, book, showsAll);
    const findings = findingsSheet(sheet);
    if (findings === 'changed') own.push(notRead(name));
    if (findings !== null) continue;
    for (const block of blocksOfSheet(sheet)) blocks.push(block);
    own.push(...notesOf(sheet));
  }
  if (book.sheets.length === 0) throw noSheet();
  return {
    document,
    format: 'xlsx',
    encoding: null,
    pages: null,
    blocks,
    notes: [...notes, ...own],
  };
}

function noSheet(): Problem {
  return new Problem(
    'damaged',
    say('Excel 文件里没有工作表', 'the workbook has no sheet'),
    say('请用 Excel 或 WPS 打开后另存为 .xlsx', 'open it in Excel or WPS and save it as .xlsx'),
  );
}
