/** The heading row of a table without rules: where its texts are, over one line or several. */
import { fold, isWide, withoutSpace } from '../../../common/characters.js';
import {
  NUMBER_HEADING,
  NUMBER_HEADING_END,
  NUMBER_HEADING_START,
  roleOf,
} from '../../../common/vocabulary/headings.js';
import { headingRuns, narrowRuns, type Span } from './columns.js';
import { follows } from '../text/lines.js';
import { ALIGNED } from '../settings.js';
import type { Line, Word } from '../types.js';

/** A heading row: where its texts are, and all of its lines. */
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
  // No. stands over counts as often as over numbers of rows.
  const isNumbered = runs.some(
    ({ text }) => NUMBER_HEADING.test(text) && (isWide(text[0] ?? '') || isKnown(runs)),
  );
  if (
    !isNumbered &&
    (isOpen || !isKnown(runs) || runs.length < ALIGNED.headingRuns || !isFollowed(lines, index, runs))
  )
    return null;
  // Texts of other columns above or below this line, for their heading takes more lines.
  const spans: Span[] = runs.map(({ left, right }) => ({ left, right }));
  const block: Line[] = [line];
  for (const other of lines) {
    if (other === line || Math.abs(other.baseline - line.baseline) > ALIGNED.headingReach * line.size)
      continue;
    const parts = headingRuns(other);
    const isFree = parts.every(
      (part) =>
        !runs.some(
          (run) => part.left < run.right + ALIGNED.headingRoom && part.right > run.left - ALIGNED.headingRoom,
        ),
    );
    if (!isFree || Math.abs(other.size - line.size) > ALIGNED.sameSize * line.size) continue;
    const isBelow = other.baseline > line.baseline;
    if (isBelow && other.top - line.bottom > ALIGNED.headingLeading * line.size) continue;
    if (!isBelow && line.top - other.bottom > ALIGNED.headingLeading * line.size) continue;
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
function isDrawnAfter(part: Word, run: Word): boolean {
  return follows(run.last, part.first) || follows(run.last + run.text.length, part.first);
}

/** Lines that go on with texts of the heading row: below them, nearer to it than to the next row, nothing below 序号. */
function wrappedBelow(lines: readonly Line[], index: number, runs: readonly Word[]): Line[] {
  const found: Line[] = [];
  const first = runs[0];
  // What each text of the heading has come to so far: its next line is drawn after it.
  const texts = runs.map((run) => ({ run, end: run }));
  let last = lines[index];
  let gap = 0;
  for (let at = index + 1; last && at < Math.min(lines.length, index + 1 + ALIGNED.headingMore); at++) {
    const line = lines[at];
    if (
      !line ||
      line.top - last.bottom < -ALIGNED.wrapOverlap * line.size ||
      line.top - last.bottom > ALIGNED.wrapGap * line.size
    )
      break;
    const parts = headingRuns(line).map((part) => ({
      part,
      text: texts.find(
        ({ run, end }) =>
          run !== first &&
          isDrawnAfter(part, end) &&
          part.left > run.left - ALIGNED.wrapAside * line.size &&
          part.right < run.right + ALIGNED.wrapAside * line.size &&
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
  return next && last && next.top - last.bottom < gap + ALIGNED.nearer ? [] : found;
}

/** A heading row whose 序号 is broken over two lines (in a narrow column): all lines from 序 to 号 belong to it. */
function wrappedHeading(lines: readonly Line[], index: number, runs: readonly Word[]): HeadingBlock | null {
  const [line, first] = [lines[index], runs[0]];
  if (!line || !first || !NUMBER_HEADING_START.test(first.text)) return null;
  const end = lines.findIndex(
    (other, at) =>
      at > index &&
      other.baseline - line.baseline < ALIGNED.numberReach * line.size &&
      NUMBER_HEADING_END.test(headingRuns(other)[0]?.text ?? '') &&
      Math.abs((other.words[0]?.left ?? 0) - first.left) < ALIGNED.sameLeft * line.size,
  );
  const last = lines[end];
  if (!last) return null;
  const block: Line[] = [];
  const spans: Span[] = [];
  for (const other of lines) {
    if (
      other.baseline < line.baseline - ALIGNED.numberLine * line.size ||
      other.baseline > last.baseline + ALIGNED.numberLine * line.size
    )
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

/** True for headings of a duty list. Those of other tables are told by the columns below them (`corridors/`). */
function isKnown(runs: readonly Word[]): boolean {
  return areHeadings(runs.map(({ text }) => text));
}

/** True for texts that two columns of a duty list or more are called by. */
export function areHeadings(texts: readonly string[]): boolean {
  const roles = new Set(texts.map((text) => roleOf(fold(withoutSpace(text)))));
  roles.delete(null);
  return roles.size >= ALIGNED.knownHeadings;
}

/**
 * True for a line of two headings or more, beside each other and without 序号: those of a duty list, or texts that stand
 * beside each other in the first row of another table of the document (`known`), one of them a duty list's: in
 * 对象 事项名称 the first is anybody's word.
 */
export function isHeadingLine(line: Line, known: readonly ReadonlySet<string>[] = []): boolean {
  const runs = headingRuns(line);
  if (NUMBER_HEADING_START.test(runs[0]?.text ?? '')) return false;
  if (runs.length < 2 || runs.some(({ text }) => text.length > ALIGNED.headingLength)) return false;
  if (isKnown(runs)) return true;
  const texts = runs.map(({ text }) => withoutSpace(text));
  return (
    texts.some((text) => roleOf(fold(text)) !== null) &&
    known.some((heads) => texts.every((text) => heads.has(text)))
  );
}

/** True where the lines below are in columns too. */
function isFollowed(lines: readonly Line[], index: number, runs: readonly Word[]): boolean {
  const next = lines.slice(index + 1, index + 1 + ALIGNED.followers);
  const fitting = next.filter((line) => headingRuns(line).length >= Math.max(2, runs.length - 1));
  return (
    fitting.length >= ALIGNED.leastFollowers && !runs.some((run) => run.text.length > ALIGNED.headingLength)
  );
}
