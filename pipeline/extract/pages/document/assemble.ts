/** The document from the layouts of all of its pages, or why it has none. */
import type { Block, ExtractOptions, Note, Tables } from '../../../model.js';
import { documentBlocks } from './blocks.js';
import { doubtsOf } from '../doubts.js';
import { damaged, installsRecognition, scanLost, scanned, textLost, withoutText } from '../failures.js';
import { brokenNotes, pageList, recognizedNotes, scanNotes, unreadableNotes, wholePage } from '../notes.js';
import type { PagedFormat } from '../paged-format.js';
import { recognitionOf } from '../../scans/doubtful.js';
import { isScan } from '../../scans/scan-page.js';
import { turnBack } from '../seen/turn.js';
import { PAGE } from '../settings.js';
import type { PageLayout } from '../types.js';
import { unseenNotes } from './unseen.js';

/**
 * The document from the layouts of all of its pages, in order. Throws a Problem where it holds no text (`empty`,
 * `damaged`, `scan`), or where pages that a table runs over are scanned (`scan`).
 */
export function assemble(
  layouts: readonly PageLayout[],
  source: Pick<Tables, 'document' | 'notes'> & { format: PagedFormat },
  { join = true, ocr }: Pick<ExtractOptions, 'join' | 'ocr'> = {},
): Tables {
  const scans = layouts.filter((layout) => isScan(layout) && !layout.scan).map((layout) => layout.page);
  const { format } = source;
  const asked: Asked = { format, isAsked: ocr !== undefined };
  checkText(layouts, scans, asked);
  const seams: Note[] = [];
  const blocks = turnBack(documentBlocks(layouts, join, seams), layouts);
  const recognition = recognitionOf(blocks, layouts);
  checkScans(blocks, scans, layouts, asked);
  return {
    document: source.document,
    format,
    encoding: null,
    pages: layouts.length,
    blocks,
    notes: [
      ...source.notes,
      ...layouts.flatMap((page) => page.notes),
      ...unseenNotes(
        blocks,
        layouts.filter(({ page }) => !scans.includes(page)),
      ),
      ...brokenNotes(layouts),
      ...unreadableNotes(layouts, format),
      ...scanNotes(layouts, scans, asked.isAsked ? installsRecognition(true) : null),
      ...(recognition ? recognizedNotes(recognition, layouts) : []),
      ...seams,
      ...(join ? doubtsOf(blocks) : []),
    ],
    ...(recognition && { recognition }),
  };
}

/** What the document is, and whether its scans were to be recognized. */
interface Asked {
  format: PagedFormat;
  isAsked: boolean;
}

/** Throws where the document holds no text, or only on scanned pages. */
function checkText(layouts: readonly PageLayout[], scans: readonly number[], asked: Asked): void {
  const { format } = asked;
  const withGlyphs = layouts.filter((page) => page.glyphs > 0);
  if (withGlyphs.some((page) => !scans.includes(page.page))) return;
  if (scans.length > 0) throw scanProblem(scans, layouts, asked);
  const unread = layouts.filter(({ scan }) => scan?.how === 'unread');
  if (unread[0]) throw scanLost(pageList(unread.map(({ page }) => page)), wholePage(unread[0]));
  const notes = [...layouts.flatMap((page) => page.notes), ...unreadableNotes(layouts, format)];
  const lost = notes.find((note) => note.level === 'uncertain');
  if (lost) throw textLost(lost, format);
  throw layouts.some((page) => page.broken !== null) ? damaged(format) : withoutText(format);
}

/** Throws where scanned pages lie between the first and the last page with a table: rows may be on them. */
function checkScans(
  blocks: readonly Block[],
  scans: readonly number[],
  layouts: readonly PageLayout[],
  asked: Asked,
): void {
  const pages = blocks.flatMap((block) =>
    block.kind === 'table' && block.place.kind === 'page'
      ? [block.place.page, ...(block.place.rest ?? []).map((rest) => rest.page)]
      : [],
  );
  const first = Math.min(...pages);
  const last = Math.max(...pages);
  const between = scans.filter((page) => page > first && page < last);
  if (between.length > 0) throw scanProblem(between, layouts, asked);
}

function scanProblem(pages: readonly number[], layouts: readonly PageLayout[], asked: Asked): Error {
  const own = layouts.filter((layout) => pages.includes(layout.page));
  const layered = own.filter((layout) => layout.hidden >= PAGE.scanGlyphs).map((layout) => layout.page);
  const [first] = own;
  return scanned(pageList(pages), pageList(layered), first ? wholePage(first) : null, asked);
}
