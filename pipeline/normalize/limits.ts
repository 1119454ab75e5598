import { failure, say } from '../common/result.js';
import type { Block, Place, Result, Tables } from '../model.js';
import { ROW_CELLS, TEXT_CHARACTERS } from './settings.js';

/** The failure of a document with a text or a row beyond all duty lists (`too-complex`), or null. */
export function beyondLimits({ document, blocks }: Tables): Result<never> | null {
  for (const block of blocks) {
    const found = textBeyond(block);
    if (found !== null) {
      const zh = `${found.cell ? '一个单元格' : '一个段落'}有 ${found.length} 个字，超过上限 ${TEXT_CHARACTERS}`;
      const en = `a ${found.cell ? 'cell' : 'paragraph'} has ${found.length} characters, more than the limit of ${TEXT_CHARACTERS}`;
      return tooComplex(document, zh, en, found.place);
    }
    const wide =
      block.kind === 'table' ? block.rows.find(({ cells }) => cells.length > ROW_CELLS) : undefined;
    if (wide !== undefined) {
      const { length } = wide.cells;
      const zh = `表格的一行有 ${length} 个单元格，超过上限 ${ROW_CELLS}`;
      const en = `a row of a table has ${length} cells, more than the limit of ${ROW_CELLS}`;
      return tooComplex(document, zh, en, wide.place);
    }
  }
  return null;
}

function textBeyond(block: Block): { length: number; place: Place; cell: boolean } | null {
  if (block.kind === 'paragraph') {
    const { text, place } = block;
    return text.length > TEXT_CHARACTERS ? { length: text.length, place, cell: false } : null;
  }
  for (const { cells } of block.rows)
    for (const { text, place } of cells)
      if (text.length > TEXT_CHARACTERS) return { length: text.length, place, cell: true };
  return null;
}

function tooComplex(document: string, zh: string, en: string, place: Place): Result<never> {
  return failure(
    document,
    'too-complex',
    say(zh, en),
    say(
      '请确认这是清单文件，表格没有并成一格',
      'make sure that this is a duty list, and that its table is not run into one cell',
    ),
    place,
  );
}
