/** Where a table without rules ends: what follows it is no part of it. */
import { NOTE_LINE } from '../../../common/vocabulary/notes.js';
import { crossesBorder, GROUP_ROW, onlyRun, runsAcross } from './spanning-lines.js';
import type { Span } from './columns.js';
import { ALIGNED } from '../settings.js';
import type { RegionPage } from './regions.js';
import type { Line, PageLayout } from '../types.js';

/** A note, which may be printed as large as the table. */
const NOTE = new RegExp(`^${NOTE_LINE}`, 'u');

/** Without the lines that follow the table: running text, the title of the next table. */
export function withoutTrailing(
  pages: readonly RegionPage[],
  borders: readonly number[],
  headings: readonly Span[],
  isHeading: (line: Line) => boolean,
): RegionPage[] {
  const kept = pages.map((page) => ({ ...page, lines: withoutNotes(page.lines) }));
  // Two lines across the table, one after the other, are running text: the table ends before them.
  for (let p = 0; p < kept.length; p++) {
    const lines = kept[p]?.lines ?? [];
    const at = lines.findIndex((line, index) => {
      const next = lines[index + 1];
      const isLong = (one: Line | undefined): boolean =>
        one !== undefined && crossesBorder(one, borders) && onlyRun(one) !== null && !isHeading(one);
      return isLong(line) && (isLong(next) ? !GROUP_ROW.test(next?.text ?? '') : false);
    });
    const page = kept[p];
    if (page && at >= 0) {
      page.lines = lines.slice(0, at);
      kept.length = p + 1;
      break;
    }
  }
  for (;;) {
    const page = kept.at(-1);
    if (!page) break;
    const last = page.lines.at(-1);
    if (!last) {
      kept.pop();
      continue;
    }
    const isTrailing =
      onlyRun(last) !== null &&
      !isHeading(last) &&
      (crossesBorder(last, borders) || runsAcross(last, headings) || isCentred(last, page.layout, borders));
    if (!isTrailing) break;
    page.lines.pop();
  }
  return kept.filter((page) => page.lines.length > 0);
}

/** The lines of a page without the notes at its foot: smaller than the table's, or marked, and apart from it. */
function withoutNotes(lines: readonly Line[]): Line[] {
  const kept = [...lines];
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let end = kept.length;
  for (let at = kept.length - 1; at > 0; at--) {
    const line = kept[at];
    const before = kept[at - 1];
    if (!line || !before || !onlyRun(line)) break;
    if (line.size >= ALIGNED.noteSize * usual && !NOTE.test(line.text)) break;
    if (line.top - before.bottom > ALIGNED.noteGap * usual) end = at;
  }
  return kept.slice(0, end);
}

/** In the middle of the page, and of no column. */
function isCentred(line: Line, layout: PageLayout, borders: readonly number[]): boolean {
  const middle = (line.left + line.right) / 2;
  if (Math.abs(middle - layout.width / 2) > ALIGNED.pageMiddle * layout.width) return false;
  // A border is up to one em left of the text of its column.
  return !borders.some((border) => Math.abs(line.left - border) < ALIGNED.titleBorder * line.size);
}
