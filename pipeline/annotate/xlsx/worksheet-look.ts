import { parseRange } from '../../common/cell-address.js';
import { readXmlText } from '../../extract/package/xml.js';
import type { Merge } from '../../extract/xlsx/sheet.js';
import { rootOf } from '../package/part-text.js';
import { SHEET } from './settings.js';

/** What is to be known of a worksheet before comments are put into it. */
export interface WorksheetLook {
  /** Of its elements, with the colon; empty for most. */
  prefix: string;
  /** The id of the relationship to the drawing of its comments, or null where it has none. */
  drawing: string | null;
  /** Where in its text the element that names such a drawing belongs. */
  place: number;
  isProtected: boolean;
  merges: Merge[];
  /** Points. */
  columnWidth: (column: number) => number;
  rowHeight: (row: number) => number;
}

/** What stands before the drawing of the comments, as the schema orders the content of a sheet (CT_Worksheet). */
const BEFORE: ReadonlySet<string> = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing'
  ).split(' '),
);

/** Columns of one width. */
interface Columns {
  first: number;
  last: number;
  width: number;
}

/** Looks through a worksheet. Throws Problem: damaged, too-complex. */
export function lookAt(text: string, part: string): WorksheetLook {
  const { prefix, open } = rootOf(text, part);
  const look: WorksheetLook = {
    prefix,
    drawing: null,
    place: open.end,
    isProtected: false,
    merges: [],
    columnWidth: (column) =>
      columns.find(({ first, last }) => column >= first && column <= last)?.width ?? usual.column,
    rowHeight: (row) => heights.get(row) ?? usual.row,
  };
  const columns: Columns[] = [];
  const heights = new Map<number, number>();
  const usual = { column: SHEET.column * SHEET.character, row: SHEET.row as number };
  let depth = 0;
  let row = -1;
  let end = 0;
  readXmlText(text, part, {
    at: (_, to) => {
      end = to;
    },
    text: () => undefined,
    open: (name, attributes) => {
      depth++;
      if (depth === 2 && name === 'legacyDrawing') look.drawing = attributes['r:id'] ?? null;
      if (name === 'sheetProtection') look.isProtected = isTrue(attributes['sheet']);
      if (name === 'sheetFormatPr') {
        usual.row = Number(attributes['defaultRowHeight'] ?? usual.row);
        usual.column = Number(attributes['defaultColWidth'] ?? SHEET.column) * SHEET.character;
      }
      if (name === 'col') {
        const width = isTrue(attributes['hidden']) ? 0 : Number(attributes['width'] ?? SHEET.column);
        const [first, last] = [Number(attributes['min']) - 1, Number(attributes['max']) - 1];
        columns.push({ first, last, width: width * SHEET.character });
      }
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        if (attributes['ht'] !== undefined) heights.set(row, Number(attributes['ht']));
        if (isTrue(attributes['hidden'])) heights.set(row, 0);
      }
      const merged = name === 'mergeCell' ? parseRange(attributes['ref'] ?? '') : null;
      if (merged !== null) look.merges.push(merged);
    },
    close: (name) => {
      if (depth === 2 && BEFORE.has(name)) look.place = end;
      depth--;
    },
  });
  return look;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
