/** The structure tree of a document, as Word writes it: no spans, covered cells left out or empty. */
import type { PdfObject } from '../tools/build-pdf.js';
import type { Habits } from './habits.js';
import type { Inked } from './ink.js';
import type { Sheet } from './pages.js';
import type { Cell } from './table.js';

interface Element {
  role: string;
  kids: (Element | { page: number; mark: number })[];
}

/** Adds the tree to the objects of a file; the number of its root comes back. */
export function structureOf(
  sheets: readonly Sheet[],
  inked: readonly Inked[],
  pages: readonly number[],
  habits: Habits,
  objects: PdfObject[],
): number {
  const root: Element = { role: 'Document', kids: [] };
  const blocks = new Map<number, Element>();
  const tables = new Map<number, Element>();
  const cells = new Map<string, Element>();
  const idOf = (cell: Cell): string => `${cell.table} ${cell.row} ${cell.column}`;
  sheets.forEach((sheet, page) => {
    const tags = inked[page]?.tags ?? [];
    const visit = (found: Element | undefined, mark: number): void => void found?.kids.push({ page, mark });
    // Elements stand in the order of the document: paragraphs and tables by where they begin.
    const starts = [
      ...sheet.lines.flatMap((line) =>
        line.block === null ? [] : [{ y: line.baseline, block: line.block, role: line.role }],
      ),
      ...[...new Set(sheet.cells.map((cell) => cell.table))].map((table) => ({
        y: Math.min(...sheet.cells.filter((cell) => cell.table === table).map((cell) => cell.box[1])),
        table,
      })),
    ].sort((a, b) => a.y - b.y);
    for (const start of starts) {
      if ('block' in start && !blocks.has(start.block)) {
        const element = { role: start.role, kids: [] };
        blocks.set(start.block, element);
        root.kids.push(element);
      } else if ('table' in start && !tables.has(start.table)) {
        const element = { role: 'Table', kids: [] };
        tables.set(start.table, element);
        root.kids.push(element);
      }
    }
    tags.forEach((tag, mark) => {
      if (tag !== null && 'block' in tag) visit(blocks.get(tag.block), mark);
    });
  });
  for (const [number, table] of tables) {
    const rows = new Map<string, Cell[]>();
    for (const cell of sheets.flatMap((sheet) => sheet.cells)) {
      if (cell.table !== number || cell.row === null) continue;
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    }
    const covered = new Map<string, number>();
    if (habits.tags?.covered === 'empty') {
      for (const cell of [...rows.values()].flat())
        for (const row of cell.covers) covered.set(row, cell.column);
    }
    for (const [name, own] of rows) {
      const row: Element = { role: 'TR', kids: [] };
      const columns = new Set(own.map((cell) => cell.column));
      const empty = covered.get(name);
      if (empty !== undefined) columns.add(empty);
      for (const column of [...columns].sort((a, b) => a - b)) {
        const cell = own.find((each) => each.column === column);
        const paragraph: Element = { role: 'P', kids: [] };
        if (cell) cells.set(idOf(cell), paragraph);
        row.kids.push({ role: cell?.kind === 'heading' ? 'TH' : 'TD', kids: [paragraph] });
      }
      table.kids.push(row);
    }
  }
  sheets.forEach((_, page) => {
    inked[page]?.tags.forEach((tag, mark) => {
      if (tag !== null && 'cell' in tag) cells.get(idOf(tag.cell))?.kids.push({ page, mark });
    });
  });
  return write(root, pages, objects);
}

function write(root: Element, pages: readonly number[], objects: PdfObject[]): number {
  const treeRoot = objects.push('');
  const parents = pages.map((): number[] => []);
  const visit = (element: Element, parent: number): number => {
    const own = objects.push('');
    const kids = element.kids.map((kid) => {
      if ('role' in kid) return `${visit(kid, own)} 0 R`;
      const list = parents[kid.page];
      if (list) list[kid.mark] = own;
      return `<</Type/MCR/Pg ${pages[kid.page]} 0 R/MCID ${kid.mark}>>`;
    });
    objects[own - 1] = `<</Type/StructElem/S/${element.role}/P ${parent} 0 R/K[${kids.join(' ')}]>>`;
    return own;
  };
  const document = visit(root, treeRoot);
  const numbers = parents.map(
    (own, page) =>
      `${page}[${Array.from(own, (each) => (each === undefined ? 'null' : `${each} 0 R`)).join(' ')}]`,
  );
  const parentTree = objects.push(`<</Nums[${numbers.join(' ')}]>>`);
  objects[treeRoot - 1] = `<</Type/StructTreeRoot/K[${document} 0 R]/ParentTree ${parentTree} 0 R>>`;
  return treeRoot;
}
