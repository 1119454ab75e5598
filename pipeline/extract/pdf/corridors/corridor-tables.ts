/**
 * Tables without rules between their columns, whose headings are not known: found by the corridors of white that run
 * down between the texts of line after line. What `aligned/` finds by its heading comes first.
 */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Line, PageLayout } from '../types.js';
import { bodyRows } from './body-rows.js';
import { extentOf, type Extent } from './extent.js';
import { headCells } from './head-cells.js';
import { openTable } from './open-table.js';
import { isInColumns, stretchesOf } from './stretches.js';
import { isFigure, lettersOf } from './tokens.js';
import { columnSpans, hasFigures, spanOf, tokenLine, widenedBy, type TokenLine } from './white-columns.js';
import { coverOf, isWide, ruleLines, type RuleLine } from './wide-rules.js';

/** The layouts with such tables taken out of their lines, each page by itself. */
export function corridorTables(layouts: readonly PageLayout[]): PageLayout[] {
  return layouts.map((layout) => {
    if (layout.lines.length < CORRIDORS.leastLines) return layout;
    const lines = [...layout.lines].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
    const rules = ruleLines(layout.rules);
    const used = new Set<Line>();
    const tables = [];
    for (const stretch of stretchesOf(lines, layout.rules)) {
      const free = lines.filter((line) => !used.has(line));
      const [first, last] = [lines[stretch.from], lines[stretch.to - 1]];
      if (!first || !last) continue;
      const found = tableAt(free, { from: free.indexOf(first), to: free.indexOf(last) + 1 }, rules);
      if (!found) continue;
      tables.push(openTable({ page: layout.page, ...found }));
      for (const { line } of [...found.extent.head, ...found.extent.body]) used.add(line);
    }
    if (tables.length === 0) return layout;
    return {
      ...layout,
      tables: [...layout.tables, ...tables],
      lines: layout.lines.filter((line) => !used.has(line)),
    };
  });
}

/** The table around a stretch, or null where its lines are none. */
function tableAt(lines: readonly Line[], stretch: { from: number; to: number }, rules: readonly RuleLine[]) {
  if (stretch.from < 0) return null;
  const own = lines.slice(stretch.from, stretch.to).filter(isInColumns).map(tokenLine);
  const figures = own.filter(hasFigures);
  const texts = figures.length >= CORRIDORS.leastRows ? figures : own;
  const narrow = columnSpans(texts);
  if (narrow.length < 2) return null;
  const extent = extentOf(lines, stretch, narrow, rules);
  if (!extent || extent.body.length < 2) return null;
  const spans = widenedBy(widenedBy(narrow, extent.head), extent.body.filter(hasFigures));
  if (!isTable(extent, spans, rules)) return null;
  const top = extent.head[0]?.line.baseline ?? 0;
  const bottom = extent.body[0]?.line.baseline ?? 0;
  const head = headCells(
    extent.head,
    spans,
    rules.filter(({ at }) => at > top - 1 && at < bottom),
  );
  return { extent, spans, head, rows: bodyRows(extent.body, spans, rules) };
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
  if (isProse(body, spans)) return false;
  if (
    figures >= CORRIDORS.figureShare * cells.length &&
    body.filter(hasFigures).length >= CORRIDORS.leastRows
  )
    return true;
  return (
    wide.length >= CORRIDORS.leastRules && wide.every((rule) => coverOf(rule, width) > CORRIDORS.wideRule)
  );
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
