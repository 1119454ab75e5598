/** The document from the layouts of its pages: its blocks, and what could not be read. */
import { failure, say, success } from '../../../common/result.js';
import type { Block, BinarySource, ExtractOptions, Result, Tables } from '../../../model.js';
import { documentBlocks } from './blocks.js';
import { doubtsOf } from '../doubts.js';
import { brokenNotes, damagedFile, scanFailure, scanNotes, unreadableNotes } from './page-notes.js';
import { turnBack } from '../page/turn.js';
import { DOCUMENT } from '../settings-tables.js';
import type { PageLayout } from '../types.js';

/**
 * The document from the layouts of all of its pages, in order. Fails with `scan` where it has no text but images, or
 * scanned pages within its tables; with `damaged` where its text cannot be read; with `empty` where it has none.
 */
export function assemble(
  layouts: readonly PageLayout[],
  source: Pick<BinarySource, 'document' | 'notes'>,
  options: Pick<ExtractOptions, 'join'> = {},
): Result<Tables> {
  const scanned = layouts
    .filter((page) => page.glyphs < DOCUMENT.scanGlyphs && page.imageShare > DOCUMENT.scanImage)
    .map((page) => page.page);
  const withText = layouts.filter((page) => page.glyphs > 0);
  if (withText.every((page) => scanned.includes(page.page)))
    return withoutText(layouts, source.document, scanned);
  const blocks = turnBack(documentBlocks(layouts, options.join !== false), layouts);
  const between = scannedBetween(blocks, scanned);
  if (between.length > 0) return scanFailure(source.document, between, layouts);
  return success({
    document: source.document,
    format: 'pdf',
    encoding: null,
    pages: layouts.length,
    blocks,
    notes: [
      ...source.notes,
      ...layouts.flatMap((page) => page.notes),
      ...brokenNotes(layouts),
      ...unreadableNotes(layouts),
      ...scanNotes(layouts, scanned),
      ...(options.join === false ? [] : doubtsOf(blocks)),
    ],
  });
}

/** Why a document has no text. */
function withoutText(
  layouts: readonly PageLayout[],
  document: string,
  scanned: readonly number[],
): Result<never> {
  if (scanned.length > 0) return scanFailure(document, scanned, layouts);
  const lost = [...layouts.flatMap((page) => page.notes), ...unreadableNotes(layouts)].find(
    (note) => note.level === 'uncertain',
  );
  if (lost) {
    return failure(
      document,
      'damaged',
      lost.message,
      say('请用嵌入了字体的方式重新导出 PDF', 'export the PDF again with its fonts embedded'),
      lost.place,
    );
  }
  if (layouts.some((page) => page.broken !== null)) return damagedFile(document);
  return failure(
    document,
    'empty',
    say('文档中没有文字', 'the document contains no text'),
    say(
      '文字可能已转成图形，请用编写文档的程序重新导出 PDF',
      'its text may have been turned into shapes: export the PDF again from the program that it was written with',
    ),
  );
}

/** The scanned pages that are between pages with tables: rows of theirs are missing. */
function scannedBetween(blocks: readonly Block[], scanned: readonly number[]): number[] {
  const tablePages = blocks.flatMap((block) =>
    block.kind === 'table' && block.place.kind === 'page'
      ? [block.place.page, ...(block.place.rest ?? []).map((rest) => rest.page)]
      : [],
  );
  const first = Math.min(...tablePages);
  const last = Math.max(...tablePages);
  return scanned.filter((page) => page > first && page < last);
}
