/** The heading of a table without rules: its texts over one column or several, and over one line or several. */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Line, Word } from '../types.js';
import { overlaps } from './extent.js';
import { linePartsOf, type LinePart } from './line-parts.js';
import { spanOf, type TokenLine } from './white-columns.js';
import type { RuleLine } from './wide-rules.js';

/** A text of a heading: its columns from first to last, and its lines. */
export interface HeadCell {
  columns: [first: number, last: number];
  parts: { line: Line; words: Word[] }[];
  levels: [first: number, last: number];
}

/** The cells of a heading, each at its levels from 0; and how many there are. */
export function headCells(
  head: readonly TokenLine[],
  spans: readonly Span[],
  rules: readonly RuleLine[],
): { cells: HeadCell[]; levels: number } {
  const cells: HeadCell[] = [];
  let level = 0;
  let before: HeadCell[] = [];
  for (const [index, { line }] of head.entries()) {
    const above = head[index - 1]?.line;
    const own = piecesOf(line, spans, rules);
    const between = rules.filter((rule) => above && rule.at > above.baseline && rule.at < line.baseline);
    const parted = own.some(({ columns: [first, last] }) =>
      before.some(
        (cell) =>
          cell.columns[0] <= last && cell.columns[1] >= first && !goesOn(cell, [first, last], between, spans),
      ),
    );
    if (parted) level++;
    for (const { columns, words } of own) {
      const same = parted
        ? undefined
        : cells.findLast((cell) => isSame(cell.columns, columns) && cell.levels[1] === level);
      const long =
        same ??
        cells.findLast(
          (cell) =>
            parted &&
            isSame(cell.columns, columns) &&
            goesOn(cell, columns, between, spans) &&
            cell.levels[1] === level - 1,
        );
      if (long) {
        long.parts.push({ line, words });
        long.levels[1] = level;
      } else cells.push({ columns, parts: [{ line, words }], levels: [level, level] });
    }
    before = cells.filter((cell) => cell.levels[1] === level);
  }
  return { cells, levels: head.length > 0 ? level + 1 : 0 };
}

function isSame(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** True where a text is of the cell above it: over the same columns, no rule between. */
function goesOn(
  cell: HeadCell,
  columns: readonly [number, number],
  between: readonly RuleLine[],
  spans: readonly Span[],
): boolean {
  if (!isSame(cell.columns, columns)) return false;
  const [left, right] = [spans[columns[0]]?.left ?? 0, spans[columns[1]]?.right ?? 0];
  return !between.some(({ pieces }) => pieces.some((piece) => piece.left < right && piece.right > left));
}

/** The texts of a line of a heading with the columns that each is over. */
function piecesOf(
  line: Line,
  spans: readonly Span[],
  rules: readonly RuleLine[],
): { columns: [number, number]; words: Word[] }[] {
  const tokens = linePartsOf(line, CORRIDORS.headingGap);
  const rule = rules.find(
    ({ at }) =>
      at > line.baseline - CORRIDORS.oneRule && at < line.baseline + CORRIDORS.ruleBelow * line.size,
  );
  return tokens.flatMap((token) => {
    const under = rule?.pieces.find(
      (piece) => piece.left < token.left + line.size && piece.right > token.right - line.size,
    );
    const isOwn =
      under && tokens.filter((other) => other.left < under.right && other.right > under.left).length === 1;
    if (under && isOwn) {
      const covered = columnsIn(under, spans);
      if (covered && covered[1] > covered[0]) return [{ columns: covered, words: token.words }];
    }
    if (overlaps(token, spans) < 2) {
      const column = spanOf(token, spans);
      return [{ columns: [column, column] as [number, number], words: token.words }];
    }
    if (tokens.length > 1) return apart(token, spans);
    return [{ columns: columnsIn(token, spans) ?? [0, 0], words: token.words }];
  });
}

/** The columns whose middle is in a stretch of x. */
function columnsIn({ left, right }: Span, spans: readonly Span[]): [number, number] | null {
  const inside = [...spans.keys()].filter((index) => {
    const span = spans[index];
    return span !== undefined && left < span.right - CORRIDORS.touch && right > span.left + CORRIDORS.touch;
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** A text over several columns as one for each: headings that are as near to each other as words are. */
function apart(token: LinePart, spans: readonly Span[]): { columns: [number, number]; words: Word[] }[] {
  const found: { columns: [number, number]; words: Word[] }[] = [];
  for (const word of token.words) {
    const column = spanOf(word, spans);
    const last = found.at(-1);
    if (last && last.columns[0] === column) last.words.push(word);
    else found.push({ columns: [column, column], words: [word] });
  }
  return found;
}
