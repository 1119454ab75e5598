import type { Cell, CellStyle, FontStyle, RichTextRun, WriteSheet } from 'hucre';
import { addressOf } from '../../common/cell-address.js';
import type { Span } from '../../model.js';
import type { SheetCell, SheetPlan } from './plan.js';
import { cellText } from './cell-text.js';
import { columnCount, columnWidths, rowHeight } from './sizes.js';
import { CHANGED, DOUBTFUL, font, LOOKS, MARKED } from './looks.js';
import { isPlain, type Patterns } from './plain-cells.js';
import { COMMENT_CHARACTERS, ROW_POINTS } from './settings.js';

/**
 * The sheet as the library writes it, the `index`-th of the workbook. Of the plain cells it is given the first of each
 * look only, which is noted in `patterns`: `withPlainCells` writes the others.
 */
export function toSheet(plan: SheetPlan, index: number, patterns: Patterns): WriteSheet {
  const widths = columnWidths(plan);
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  plan.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const isPattern = isPlain(cell) && !patterns.has(cell.look);
      if (isPattern) patterns.set(cell.look, { sheet: index, row: rowIndex, column });
      if (isPattern || !isPlain(cell)) cells.set(`${rowIndex},${column}`, cellOf(cell));
      if ((cell.across ?? 1) > 1)
        merges.push({
          startRow: rowIndex,
          endRow: rowIndex,
          startCol: column,
          endCol: column + (cell.across ?? 1) - 1,
        });
    });
  });
  const tall = new Map(
    (plan.pictures ?? []).map(({ row, height }) => [row, height * POINTS + PICTURE_MARGIN]),
  );
  const heights = new Map(
    plan.rows.map((row, at) => [
      at,
      { height: Math.max(rowHeight(row, widths), Math.min(ROW_POINTS, tall.get(at) ?? 0)) },
    ]),
  );
  return {
    name: plan.name,
    rows: plan.rows.map(() => []),
    columns: widths.map((width) => ({ width })),
    cells,
    merges,
    rowDefs: heights,
    ...tableOf(plan),
    ...printOf(plan),
    ...extrasOf(plan),
  };
}

/** Points of a pixel of 1/96 inch, and those around a picture. */
const POINTS = 0.75;
const PICTURE_MARGIN = 6;

/** A cell as a link names it: '县民政局 等'!A5. */
export function cellLocation(sheet: string, row: number, column: number): string {
  return `${quoted(sheet)}!${addressOf(row, column)}`;
}

/** The name that LibreOffice needs to keep the filter of a sheet; none where it has none. */
export function filterNames(plan: SheetPlan): { name: string; range: string; scope: string }[] {
  const range = filterRange(plan);
  if (range === null) return [];
  const absolute = range.split(':').map(absoluteOf).join(':');
  return [{ name: '_xlnm._FilterDatabase', range: `${quoted(plan.name)}!${absolute}`, scope: plan.name }];
}

/** The cells that are filtered: the heading and all below it. */
function filterRange(plan: SheetPlan): string | null {
  const { heading, rows } = plan;
  if (heading === undefined) return null;
  const last = addressOf(Math.max(heading, rows.length - 1), columnCount(plan) - 1);
  return `${addressOf(heading, 0)}:${last}`;
}

/** The name of a sheet within a formula. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** $A$1 of A1. */
function absoluteOf(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function cellOf({ value, look, marked, changed, doubtful, to, comment }: SheetCell): Partial<Cell> {
  const style: CellStyle = LOOKS[look];
  const spans = marked === undefined ? (changed?.spans ?? doubtful ?? []) : [marked];
  const markFont = doubtful !== undefined ? DOUBTFUL : changed === undefined ? MARKED : CHANGED[changed.as];
  const shown = typeof value === 'string' ? cellText(value) : value;
  const runs = typeof shown === 'string' ? runsOf(shown, spans, markFont) : null;
  return {
    value: shown === '' ? null : shown,
    style,
    ...(runs === null ? {} : { type: 'richText' as const, richText: runs }),
    ...(to === undefined ? {} : { hyperlink: { target: '', location: to } }),
    ...(comment === undefined ? {} : { comment: { author: '清单核对', text: shortComment(comment) } }),
  };
}

/** A text in runs, of which those of the spans are marked; null where nothing is. Beyond a text that was cut nothing is. */
function runsOf(text: string, spans: readonly Span[], markFont: FontStyle): RichTextRun[] | null {
  const runs: RichTextRun[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    runs.push(
      { text: text.slice(at, start), font: font() },
      { text: text.slice(start, end), font: markFont },
    );
    at = end;
  }
  const isMarked = runs.some((run) => run.font === markFont && run.text !== '');
  runs.push({ text: text.slice(at), font: font() });
  return isMarked ? runs.filter((run) => run.text !== '') : null;
}

function shortComment(text: string): string {
  const characters = [...cellText(text)];
  return characters.length <= COMMENT_CHARACTERS
    ? text
    : `${characters.slice(0, COMMENT_CHARACTERS - 1).join('')}…`;
}

/** What makes a table of the rows below the heading. */
function tableOf(plan: SheetPlan): Partial<WriteSheet> {
  const range = filterRange(plan);
  if (range === null) return {};
  const columns = plan.fixed === undefined ? {} : { columns: plan.fixed };
  return { freezePane: { rows: (plan.heading ?? 0) + 1, ...columns }, autoFilter: { range } };
}

function printOf(plan: SheetPlan): Partial<WriteSheet> {
  const { heading, orientation, onePage, rows, printed = columnCount(plan) } = plan;
  const title = heading === undefined ? {} : { printTitlesRow: `$${heading + 1}:$${heading + 1}` };
  const last = absoluteOf(addressOf(Math.max(0, rows.length - 1), printed - 1));
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: onePage === true ? 1 : 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      printArea: `$A$1:${last}`,
      ...title,
    },
    headerFooter: { oddFooter: '&C&A　第 &P 页，共 &N 页' },
    view: { showGridLines: false },
  };
}

function extrasOf({ choices, heading = 0, rows, bars, pictures }: SheetPlan): Partial<WriteSheet> {
  const last = Math.max(heading + 1, rows.length - 1);
  return {
    ...(pictures === undefined
      ? {}
      : {
          images: pictures.map(({ row, column, data, width, height }) => ({
            data,
            type: 'png' as const,
            anchor: { from: { row, col: column } },
            width,
            height,
          })),
        }),
    ...(choices === undefined
      ? {}
      : {
          dataValidations: [
            {
              type: 'list' as const,
              values: [...choices.values],
              allowBlank: true,
              showErrorMessage: true,
              errorTitle: '处理意见',
              errorMessage: `请选：${choices.values.join('、')}`,
              range: `${addressOf(heading + 1, choices.column)}:${addressOf(last, choices.column)}`,
            },
          ],
        }),
    ...(bars === undefined
      ? {}
      : {
          conditionalRules: bars.map(({ column, from, to, most }, index) => ({
            type: 'dataBar' as const,
            priority: index + 1,
            range: `${addressOf(from, column)}:${addressOf(to, column)}`,
            dataBar: {
              cfvo: [
                { type: 'num' as const, value: '0' },
                { type: 'num' as const, value: String(most) },
              ],
              color: '8EA9DB',
            },
          })),
        }),
  };
}
