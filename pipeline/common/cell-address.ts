/** The name of a cell: column letters and row (`B17`). A column that is no number has none: the loop always ends. */
export function addressOf(row: number, column: number): string {
  if (!Number.isSafeInteger(column)) throw new RangeError(`no column: ${column}`);
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The cells of a range (`B2:D4`, `D4:B2`, `B2`), counted from 0, or null. */
export function parseRange(
  reference: string,
): { top: number; left: number; bottom: number; right: number } | null {
  const [first = '', last = first] = reference.split(':');
  const [start, end] = [parseAddress(first), parseAddress(last)];
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The row and column of a cell's name, or null. */
export function parseAddress(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
