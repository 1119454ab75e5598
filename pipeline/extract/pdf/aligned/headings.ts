/** The heading row of a table without rules: where its texts stand, over one line or several. */
import {
  NUMBER_HEADING,
  NUMBER_HEADING_END,
  NUMBER_HEADING_START,
} from '../../../common/vocabulary/headings.js';
import { headingRuns, narrowRuns, type Span } from './columns.js';
import { follows } from '../text/lines.js';
import type { Line, Word } from '../types.js';

/** A heading row: where its texts stand, and all of its lines. */
interface HeadingBlock {
  spans: Span[];
  text: string;
  lines: Line[];
}

/** The heading row whose main line is `lines[index]`, or null. */
export function headingAt(lines: readonly Line[], index: number, isOpen: boolean): HeadingBlock | null {
  const line = lines[index];
  if (!line) return null;
  const runs = headingRuns(line);
  const wrapped = wrappedHeading(lines, index, runs);
  if (wrapped) return wrapped;
  if (runs.length < 2) return null;
  const isNumbered = runs.some((run) => NUMBER_HEADING.test(run.text));
  if (!isNumbered && (isOpen || runs.length < 3 || !isFollowed(lines, index, runs))) return null;
  // Texts of other columns that stand above or below this line, for their heading takes more lines.
  const spans: Span[] = runs.map(({ left, right }) => ({ left, right }));
  const block: Line[] = [line];
  for (const other of lines) {
    if (other === line || Math.abs(other.baseline - line.baseline) > 1.6 * line.size) continue;
    const parts = headingRuns(other);
    const isFree = parts.every(
      (part) => !runs.some((run) => part.left < run.right + 1 && part.right > run.left - 1),
    );
    if (!isFree || Math.abs(other.size - line.size) > 0.1 * line.size) continue;
    const isBelow = other.baseline > line.baseline;
    if (isBelow && other.top - line.bottom > 0.2 * line.size) continue;
    if (!isBelow && line.top - other.bottom > 0.2 * line.size) continue;
    block.push(other);
    for (const part of parts) {
      const same = spans.find((span) => part.left < span.right && part.right > span.left);
      if (same) {
        same.left = Math.min(same.left, part.left);
        same.right = Math.max(same.right, part.right);
      } else spans.push({ left: part.left, right: part.right });
    }
  }
  block.push(...wrappedBelow(lines, index, runs));
  spans.sort((a, b) => a.left - b.left);
  return { spans, text: runs.map((run) => run.text).join('\t'), lines: block };
}

/** True where `part` was drawn right after `run`, or after it was drawn a second time to make it bold. */
function isDrawnBehind(part: Word, run: Word): boolean {
  return follows(run.last, part.first) || follows(run.last + run.text.length, part.first);
}

/** Lines that go on with texts of the heading row: below them, nearer to it than to the next row, nothing below 序号. */
function wrappedBelow(lines: readonly Line[], index: number, runs: readonly Word[]): Line[] {
  const found: Line[] = [];
  const first = runs[0];
  // What each text of the heading has come to so far: its next line is drawn behind it.
  const texts = runs.map((run) => ({ run, end: run }));
  let last = lines[index];
  let gap = 0;
  for (let at = index + 1; last && at < Math.min(lines.length, index + 4); at++) {
    const line = lines[at];
    if (!line || line.top - last.bottom < -0.5 * line.size || line.top - last.bottom > 0.8 * line.size) break;
    const parts = headingRuns(line).map((part) => ({
      part,
      text: texts.find(
        ({ run, end }) =>
          run !== first &&
          isDrawnBehind(part, end) &&
          part.left > run.left - 2 * line.size &&
          part.right < run.right + 2 * line.size &&
          part.text.length <= run.text.length,
      ),
    }));
    if (parts.some(({ text }) => !text)) break;
    for (const { part, text } of parts) if (text) text.end = part;
    gap = line.top - last.bottom;
    found.push(line);
    last = line;
  }
  const next = lines[index + found.length + 1];
  return next && last && next.top - last.bottom < gap + 1 ? [] : found;
}

/** A heading row whose 序号 is broken over two lines (in a narrow column): all lines from 序 to 号 belong to it. */
function wrappedHeading(lines: readonly Line[], index: number, runs: readonly Word[]): HeadingBlock | null {
  const [line, first] = [lines[index], runs[0]];
  if (!line || !first || !NUMBER_HEADING_START.test(first.text)) return null;
  const end = lines.findIndex(
    (other, at) =>
      at > index &&
      other.baseline - line.baseline < 2.4 * line.size &&
      NUMBER_HEADING_END.test(headingRuns(other)[0]?.text ?? '') &&
      Math.abs((other.words[0]?.left ?? 0) - first.left) < 0.5 * line.size,
  );
  const last = lines[end];
  if (!last) return null;
  const block: Line[] = [];
  const spans: Span[] = [];
  for (const other of lines) {
    if (other.baseline < line.baseline - 0.7 * line.size || other.baseline > last.baseline + 0.7 * line.size)
      continue;
    block.push(other);
    for (const part of narrowRuns(other)) {
      const same = spans.find((span) => part.left < span.right && part.right > span.left);
      if (same) {
        same.left = Math.min(same.left, part.left);
        same.right = Math.max(same.right, part.right);
      } else spans.push({ left: part.left, right: part.right });
    }
  }
  if (spans.length < 2) return null;
  spans.sort((a, b) => a.left - b.left);
  return { spans, text: block.map((each) => each.text).join('\t'), lines: block };
}

/** True where the lines below stand in columns too. */
function isFollowed(lines: readonly Line[], index: number, runs: readonly Word[]): boolean {
  const next = lines.slice(index + 1, index + 5);
  const fitting = next.filter((line) => headingRuns(line).length >= Math.max(2, runs.length - 1));
  return fitting.length >= 2 && !runs.some((run) => run.text.length > 16);
}
