import { largest } from '../../common/arrays.js';
import { pad, stringWidth, wrap } from './columns-layout.js';

/** Terminal columns that a column keeps where a table is narrowed: two Chinese characters, as 序号. */
const LEAST = 4;

/** The line between the head of a table in Markdown and its rows: `| --- | --- |`. */
const SEPARATOR = /^\|(?:\s*:?-{3,}:?\s*\|)+$/u;

/** A rule's example as people see a document: titles without marks of Markdown, tables as aligned columns. */
export function exampleLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let rows: string[][] = [];
  const flush = (): void => {
    lines.push(...tableLines(rows, width));
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    if (line.startsWith('|')) {
      if (!SEPARATOR.test(line)) rows.push(cellsOf(line));
      continue;
    }
    flush();
    lines.push(...linesOf(line.replace(/^#+ /u, ''), width));
  }
  flush();
  return lines;
}

/** A line that is broken where it is too long; an empty one stays. */
function linesOf(line: string, width: number): string[] {
  return line === '' ? [''] : wrap(line, width);
}

/** The cells of a row of a table in Markdown: `| 1 | 党的建设 |`. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Rows as aligned columns; where they are wider than the terminal the widest are narrowed, and their cells broken. */
function tableLines(rows: readonly (readonly string[])[], width: number): string[] {
  const widths = widthsWithin(rows, width);
  return rows.flatMap((row) => {
    const cells = widths.map((most, column) => wrap(row[column] ?? '', most));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
}

function widthsWithin(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, column) =>
    largest(rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const excess = (): number => widths.reduce((all, each) => all + each + 2, -2) - width;
  for (let widest = Math.max(...widths); excess() > 0 && widest > LEAST; widest = Math.max(...widths))
    widths[widths.indexOf(widest)] = widest - 1;
  return widths;
}
