/**
 * Tables without rules between their columns, whose headings are not known: found by the corridors of white that run
 * down between the texts of line after line. What `aligned/` finds by its heading comes first.
 */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Line, PageLayout, PageTable } from '../types.js';
import { bodyRows } from './body-rows.js';
import { extentOf, type Extent } from './extent.js';
import { headCells } from './head-cells.js';
import { openTable, type TableParts } from './open-table.js';
import { isInColumns, nextStretch, type Stretch } from './stretches.js';
import { isFigure, lettersOf } from './line-parts.js';
import {
  columnSpans,
  hasFigures,
  isRow,
  spanOf,
  tokenLine,
  widenedBy,
  type TokenLine,
} from './white-columns.js';
import { asRule, coveredShare, isTypedRule, isWide, ruleLines, type RuleLine } from './wide-rules.js';

/** The layouts with such tables taken out of their lines, each page by itself. */
export function corridorTables(layouts: readonly PageLayout[]): PageLayout[] {
  return layouts.map((layout) => {
    if (layout.lines.length < CORRIDORS.leastLines) return layout;
    const found = tablesOn(layout);
    if (found.length === 0) return layout;
    const used = new Set(found.flatMap((each) => each.used));
    return {
      ...layout,
      tables: [...layout.tables, ...found.map(({ table }) => table)],
      lines: layout.lines.filter((line) => !used.has(line)),
    };
  });
}

/** The tables of a page, top down, with the lines that each takes. */
function tablesOn(layout: PageLayout): { table: PageTable; used: Line[] }[] {
  const sorted = [...layout.lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const typed = sorted.filter(isTypedRule);
  const rules = ruleLines([...layout.rules, ...typed.map(asRule)]);
  const found: { table: PageTable; used: Line[] }[] = [];
  let lines = sorted.filter((line) => !typed.includes(line));
  for (let from = 0; ;) {
    const stretch = nextStretch(lines, from, rules);
    if (!stretch) return found;
    const parts = tableIn(lines, stretch, rules, layout.frames);
    from = stretch.to;
    if (!parts) continue;
    const table = openTable({ page: layout.page, ...parts });
    const own = [...parts.extent.head, ...parts.extent.body].map(({ line }) => line);
    const inside = typed.filter((line) => line.top > table.box[1] && line.bottom < table.box[3]);
    found.push({ table, used: [...own, ...inside] });
    // What is above a table is of no other one.
    lines = lines.slice(lines.indexOf(own.at(-1) as Line) + 1);
    from = 0;
  }
}

/** The table around a stretch, or null where its lines are none. */
function tableIn(
  lines: readonly Line[],
  stretch: Stretch,
  rules: readonly RuleLine[],
  frames: PageLayout['frames'],
): Omit<TableParts, 'page'> | null {
  const narrow = spansIn(lines.slice(stretch.from, stretch.to), frames);
  if (narrow.length < 2) return null;
  const extent = extentOf(lines, stretch, narrow, rules);
  if (extent.body.length < 2) return null;
  const spans = widenedBy(widenedBy(narrow, extent.head), extent.body.filter(isRow));
  if (!isTable(extent, spans, rules)) return null;
  const [top, bottom] = [extent.head[0]?.line.baseline ?? 0, extent.body[0]?.line.baseline ?? 0];
  const inHead = rules.filter(({ at }) => at > top - 1 && at < bottom);
  return {
    extent,
    spans,
    head: headCells(extent.head, spans, inHead),
    rows: bodyRows(extent.body, spans, rules),
  };
}

/** Where the columns of a stretch's text are: by its rows of figures, or else by all lines that are in columns. */
function spansIn(lines: readonly Line[], frames: PageLayout['frames']): Span[] {
  const own = lines.filter(isInColumns).map(tokenLine);
  const rows = own.filter(isRow);
  const frame = frames.find(({ box }) =>
    lines.every((line) => line.baseline > box[1] && line.baseline < box[3]),
  );
  return columnSpans(rows.length >= CORRIDORS.leastRows ? rows : own, frame?.columns ?? []);
}

/** True where the lines are a table's: figures in columns, or texts that are ruled off, and no running text. */
function isTable({ head, body }: Extent, spans: readonly Span[], rules: readonly RuleLine[]): boolean {
  const width = { left: spans[0]?.left ?? 0, right: spans.at(-1)?.right ?? 0 };
  const cells = body.flatMap(({ tokens }) => tokens.filter((token) => spanOf(token, spans) > 0));
  const figures = cells.filter((token) => isFigure(token.text)).length;
  const first = head[0] ?? body[0];
  const wide = rules.filter(
    (rule) =>
      isWide(rule, width) &&
      rule.at > (first?.line.top ?? 0) - CORRIDORS.ruleReach &&
      rule.at < (body.at(-1)?.line.bottom ?? 0) + CORRIDORS.ruleReach,
  );
  if (isProse(body, spans) || isSparse(body, spans)) return false;
  if (
    figures >= CORRIDORS.figureShare * cells.length &&
    body.filter(hasFigures).length >= (wide.length > 1 ? CORRIDORS.leastRows : CORRIDORS.leastUnruled)
  )
    return true;
  return (
    wide.length >= CORRIDORS.leastRules &&
    wide.every((rule) => coveredShare(rule, width) > CORRIDORS.wideRule)
  );
}

/** True where rows have text in few of the columns: the figures and names around a chart. */
function isSparse(body: readonly TokenLine[], spans: readonly Span[]): boolean {
  const rows = body.filter(hasFigures);
  const filled = rows.reduce(
    (sum, { tokens }) => sum + new Set(tokens.map((token) => spanOf(token, spans))).size,
    0,
  );
  return filled < CORRIDORS.filledShare * rows.length * spans.length;
}

/** True for columns of running text beside each other: long texts that fill their columns. */
function isProse(body: readonly TokenLine[], spans: readonly Span[]): boolean {
  const full = spans.map(() => 0);
  for (const { tokens } of body) {
    for (const token of tokens) {
      const column = spanOf(token, spans);
      const span = spans[column];
      if (
        span &&
        lettersOf(token.text) > CORRIDORS.proseLetters &&
        token.right - token.left > CORRIDORS.proseFill * (span.right - span.left)
      )
        full[column] = (full[column] ?? 0) + 1;
    }
  }
  return full.filter((count) => count >= CORRIDORS.proseShare * body.length).length >= 2;
}
