export function text(
  x: number,
  y: number,
  words: string,
  options?: { size?: number; mode?: number; gray?: number; font?: 'F1' | 'F2' },
): string;
export function frame(left: number, top: number, right: number, bottom: number): string;
export function rule(left: number, right: number, y: number): string;
export function grid(
  xs: readonly number[],
  ys: readonly number[],
  cells: readonly (readonly [
    row: number,
    column: number,
    text: string,
    rowSpan?: number,
    columnSpan?: number,
  ])[],
): string;
export function drawnPdf(pages: readonly string[]): Uint8Array;
