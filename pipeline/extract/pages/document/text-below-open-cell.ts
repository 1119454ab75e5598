/**
 * Text of merged cells below the last rule of its page: where a cell goes on over the page's end, programs
 * (Chromium) set its text in the middle of all of its height, which may be in the room that was left there.
 */
import { withoutSpace } from '../../../common/characters.js';
import type { JoinedCell, JoinedTable } from './joined.js';
import { around } from '../seen/matrix.js';
import { DOCUMENT } from '../settings.js';
import type { PlacedLine } from '../text/paragraphs.js';
import type { PageTable } from '../types.js';

/** The empty, open cell at the end of a table's page in whose column each line is that is below the table. */
export function openCellsAbove(
  joined: JoinedTable,
  last: PageTable,
  lines: readonly PlacedLine[],
): Map<PlacedLine, JoinedCell> {
  const found = new Map<PlacedLine, JoinedCell>();
  for (const placed of lines) {
    const { page, line } = placed;
    if (page !== last.page || (line.top + line.bottom) / 2 < last.box[3]) continue;
    const cell = joined.tail.find((each) => {
      const part = each.parts.at(-1);
      if (!part || part.page !== page || !each.openBottom) return false;
      const isEmpty = each.parts.every(({ lines: own }) =>
        own.every(({ text }) => withoutSpace(text) === ''),
      );
      return (
        isEmpty && line.left > part.box[0] - DOCUMENT.overSide && line.right < part.box[2] + DOCUMENT.overSide
      );
    });
    if (cell) found.set(placed, cell);
  }
  return found;
}

/** Puts lines into the cells that they belong to. */
export function takeTextBelow(cells: ReadonlyMap<PlacedLine, JoinedCell>): void {
  for (const [{ line }, cell] of cells) {
    const part = cell.parts.at(-1);
    if (!part) continue;
    part.lines.push(line);
    part.box = around(part.box, [line.left, line.top, line.right, line.bottom]);
  }
}
