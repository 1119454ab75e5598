/** Tables without rules that the structure tree names: its cells, confirmed by where their text is. */
import { withoutSpace } from '../../../common/characters.js';
import { bordersBetween } from '../aligned/columns.js';
import { TAGGED } from '../settings.js';
import { tagColumns } from './tag-columns.js';
import { solidRight } from './tag-places.js';
import { pageTable } from './tagged-page.js';
import type { Line, PageLayout, PageTable, TaggedCell } from '../types.js';

/** The layouts with the tables that the tags give, where the page bears them out; else as they were. */
export function tagTables(layouts: readonly PageLayout[]): PageLayout[] {
  const tables = new Set(layouts.flatMap((layout) => layout.tagged.map((cell) => cell.tag.table)));
  if (tables.size === 0) return [...layouts];
  const byTable = new Map<string, Map<PageLayout, PageTable | null>>();
  for (const group of sharedColumns(layouts, [...tables])) {
    for (const table of group.tables) {
      const pages = new Map<PageLayout, PageTable | null>();
      byTable.set(table, pages);
      for (const layout of layouts) {
        const cells = layout.tagged.filter((cell) => cell.tag.table === table && cell.lines.length > 0);
        if (cells.length > 0)
          pages.set(layout, group.borders ? pageTable(layout, cells, group.borders) : null);
      }
    }
  }
  const found = borneOut(byTable);
  const headings = [...found.values()].flat().map((table) => headingText(table));
  return layouts.map((layout) => {
    const own = found.get(layout);
    if (!own) return layout;
    const lines = layout.untagged.filter((line) => !repeatsHeading(line, own, headings));
    return { ...layout, tables: [...layout.tables, ...own], lines };
  });
}

/**
 * The tables of each page, without those that some page does not bear out, and those that share a page with such a
 * one: a page is read by its tags or without them.
 */
function borneOut(
  byTable: ReadonlyMap<string, ReadonlyMap<PageLayout, PageTable | null>>,
): Map<PageLayout, PageTable[]> {
  const kept = new Set(byTable.values());
  const refused = new Set<PageLayout>();
  for (let count = -1; count !== refused.size;) {
    count = refused.size;
    for (const pages of kept) {
      if (![...pages].some(([layout, table]) => table === null || refused.has(layout))) continue;
      for (const layout of pages.keys()) refused.add(layout);
      kept.delete(pages);
    }
  }
  const found = new Map<PageLayout, PageTable[]>();
  for (const pages of kept) {
    for (const [layout, table] of pages) {
      if (table) found.set(layout, [...(found.get(layout) ?? []), table]);
    }
  }
  return found;
}

/**
 * Tables that follow each other with the same columns: some programs name a table anew on each page, and a page may
 * hold text of some columns only.
 */
function sharedColumns(
  layouts: readonly PageLayout[],
  tables: readonly string[],
): { tables: string[]; borders: number[] | null }[] {
  const groups: { tables: string[]; cells: TaggedCell[]; count: number; borders: number[] | null }[] = [];
  for (const table of tables) {
    const cells = layouts.flatMap((layout) => layout.tagged.filter((cell) => cell.tag.table === table));
    const { count } = tagColumns(cells);
    const grids = gridsOf(layouts, table);
    const last = groups.at(-1);
    const together = last?.count === count ? bordersOf([...last.cells, ...cells], grids) : null;
    if (last && together) {
      last.tables.push(table);
      last.cells.push(...cells);
      last.borders = together;
    } else groups.push({ tables: [table], cells, count, borders: bordersOf(cells, grids) });
  }
  return groups;
}

/** The borders of the ruled parts of a table: a row without its rules may be outside of them. */
function gridsOf(layouts: readonly PageLayout[], name: string): number[][] {
  return layouts.flatMap(({ tables }) =>
    tables
      .filter((table) =>
        'names' in table ? table.names.includes(name) : table.cells.some(({ tagTable }) => tagTable === name),
      )
      .map(({ columns }) => columns),
  );
}

/**
 * The borders of the columns: those of a ruled part of the table that the text keeps to, else between the text of the
 * rows that have all of their cells. Null where text of one column is in another.
 */
function bordersOf(cells: readonly TaggedCell[], grids: readonly (readonly number[])[]): number[] | null {
  const { count, columns } = tagColumns(cells);
  if (count < 2) return null;
  const spans = Array.from({ length: count }, () => ({ left: Infinity, right: -Infinity }));
  for (const [{ lines }, column] of columns) {
    const span = spans[column];
    if (!span) continue;
    for (const line of lines) {
      span.left = Math.min(span.left, line.left);
      span.right = Math.max(span.right, solidRight(line));
    }
  }
  let right = -Infinity;
  for (const span of spans) {
    if (span.left === Infinity) return null;
    if (span.left < right - TAGGED.touch) return null;
    right = span.right;
  }
  const grid = grids.find(
    (borders) =>
      borders.length === count + 1 &&
      spans.every(
        (span, column) =>
          span.left > (borders[column] ?? 0) - TAGGED.touch &&
          span.right < (borders[column + 1] ?? 0) + TAGGED.touch,
      ),
  );
  const size = cells[0]?.lines[0]?.size ?? TAGGED.usualSize;
  return grid ? [...grid] : bordersBetween(spans, size);
}

/** The texts of a table's first row. */
function headingText(table: PageTable): string {
  return withoutSpace(
    table.cells
      .filter((cell) => cell.row === 0)
      .flatMap((cell) => cell.lines.map((line) => line.text))
      .join(''),
  );
}

/** Some programs repeat the heading row on each page without tagging it: a line above the table with its words. */
function repeatsHeading(line: Line, tables: readonly PageTable[], headings: readonly string[]): boolean {
  return tables.some(
    (table) =>
      line.bottom < table.box[1] + TAGGED.headingOverlap &&
      table.box[1] - line.bottom < TAGGED.headingRoom * line.size &&
      line.words.length > 1 &&
      headings.some((heading) => line.words.every((word) => heading.includes(word.text))),
  );
}
