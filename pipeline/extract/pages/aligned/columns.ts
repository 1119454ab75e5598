/** Columns of a table that has no vertical rules: from its heading row and from the gaps that run down its text. */
import { NUMBER_HEADING, NUMBER_HEADING_PART } from '../../../common/vocabulary/headings.js';
import { classOf, FULL_WIDTH_MARKS } from '../../../common/vocabulary/marks.js';
import { follows, OVERLAP } from '../text/lines.js';
import { ALIGNED } from '../settings.js';
import type { Line, Word } from '../types.js';

/** A stretch of x. */
export interface Span {
  left: number;
  right: number;
}

/** True where the letters of a line are spaced so that each is a word. */
export function isSpaced(line: Line): boolean {
  return (
    line.words.length > ALIGNED.spacedWords &&
    line.words.reduce((sum, word) => sum + word.text.length, 0) < ALIGNED.spacedLetters * line.words.length
  );
}

/** A mark that may hang over the edge of its column. */
const HANGING = new RegExp(`${classOf(FULL_WIDTH_MARKS)}$`, 'u');

/**
 * The runs of a line: words joined where the gap is less than `gap` ems and which are drawn one after the other. A
 * mark at the end of a run does not count for where it ends, for it may hang over the edge.
 */
export function runsOf(line: Line, gap: number = isSpaced(line) ? ALIGNED.runGap : ALIGNED.tightGap): Word[] {
  const runs: Word[] = [];
  for (const word of line.words) {
    const last = runs.at(-1);
    const room = last ? word.left - last.right : 0;
    if (last && room < gap * line.size && room > OVERLAP * line.size && follows(last.last, word.first)) {
      last.right = Math.max(last.right, word.right);
      last.text += word.text;
      last.last = word.last;
    } else runs.push({ ...word });
  }
  for (const run of runs) run.right = solidRight(run, line.size);
  return runs;
}

/** Where the text of a word ends without a mark that may hang over the edge. */
function solidRight({ text, left, right }: Word, size: number): number {
  return HANGING.test(text) ? Math.max(left, right - size) : right;
}

/** The middle of a word by which its column is told. */
export function middleOf(word: Word, size: number): number {
  return (word.left + solidRight(word, size)) / 2;
}

/**
 * The heading texts of a line. How far its letters are spaced shows in 序号: where that is one word, headings may
 * be as near to each other as words are.
 */
export function headingRuns(line: Line): Word[] {
  const [first, second] = line.words;
  if (first && NUMBER_HEADING.test(first.text)) return runsOf(line);
  if (first && second && NUMBER_HEADING.test(first.text + second.text)) {
    return runsOf(
      line,
      Math.max(ALIGNED.runGap, (ALIGNED.spacedTolerance * (second.left - first.right)) / line.size),
    );
  }
  // 序 alone, its 号 on the next line: a narrow column, whose neighbours may be as narrow.
  if (first && NUMBER_HEADING_PART.test(first.text)) return narrowRuns(line);
  return runsOf(line, ALIGNED.headingGap);
}

/** The heading texts of a line of a heading row whose 序号 takes two lines: its columns may be narrow, and near. */
export function narrowRuns(line: Line): Word[] {
  return runsOf(line, isMostlySpaced(line) ? spacedGap(line) : ALIGNED.tightGap);
}

/** True where most words of a heading row are single letters: some of its texts are spaced. */
function isMostlySpaced({ words }: Line): boolean {
  const single = words.filter((word) => word.text.length === 1).length;
  return single > ALIGNED.spacedWords && single >= ALIGNED.mostlySpaced * words.length;
}

/** How near letters of one text are in a line whose letters are spaced, in ems: a little more than the nearest. */
function spacedGap({ words, size }: Line): number {
  const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0));
  return Math.max(
    ALIGNED.runGap,
    Math.min(ALIGNED.spacedGap, (ALIGNED.spacedTolerance * Math.min(...gaps)) / size),
  );
}

/** The stretches of x that text covers: bins of `ALIGNED.bin` points that more than `few` lines cover. */
function coveredSpans(lines: readonly Line[], few: number): Span[] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (const run of runsOf(line)) {
      for (let bin = Math.floor(run.left / ALIGNED.bin); bin <= Math.ceil(run.right / ALIGNED.bin); bin++) {
        counts.set(bin, (counts.get(bin) ?? 0) + 1);
      }
    }
  }
  const spans: Span[] = [];
  for (const bin of [...counts.keys()].sort((a, b) => a - b)) {
    if ((counts.get(bin) ?? 0) <= few) continue;
    const last = spans.at(-1);
    const x = bin * ALIGNED.bin;
    if (last && x - last.right <= ALIGNED.bin) last.right = x;
    else spans.push({ left: x, right: x });
  }
  return spans;
}

/** Spans with those split by less than a corridor joined. */
function joinNarrow(spans: readonly Span[], least: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.left - last.right < least) last.right = span.right;
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * The borders of the columns under `headings` (left to right): the left edge of each column's text area and the
 * right edge of the last, borders in the middle of the gaps. `body` are the lines below the heading row without
 * those that run across. Null where the text is not in as many columns.
 */
export function columnBorders(headings: readonly Span[], body: readonly Line[]): number[] | null {
  if (headings.length < 2) return null;
  const size = body[0]?.size ?? ALIGNED.usualSize;
  // A line whose letters are spaced to fill its column has gaps as wide as those between columns.
  const solid = body.filter((line) => !isSpaced(line));
  const telling = solid.length >= ALIGNED.solidShare * body.length ? solid : body;
  let found: Span[] | null = null;
  for (const share of [0, ALIGNED.strayLines, ALIGNED.mostStrayLines]) {
    const few = Math.floor(telling.length * share);
    const spans = joinNarrow(coveredSpans(telling, few), ALIGNED.corridor * size);
    const columns = matchColumns(spans, headings, size);
    if (columns) {
      found = columns;
      break;
    }
  }
  if (!found) return null;
  const columns = found.map((span, index) => withHeading(span, headings[index], found, index));
  return bordersBetween(columns, size);
}

/**
 * The borders of columns whose text covers these spans. The least gap is the padding of two cells, for some column
 * is full; a border is half of it left of the text of the next column, so that the room right of a column that is
 * not full belongs to it.
 */
export function bordersBetween(columns: readonly Span[], size: number): number[] {
  const gaps = columns.slice(1).map((span, index) => span.left - (columns[index]?.right ?? 0));
  const half = Math.min(Math.max(...[Math.min(...gaps), 0]) / 2, size);
  const right = columns.at(-1)?.right ?? 0;
  return [...columns.map((span) => span.left - half), right + half];
}

/** A column's span with its heading's, as far as that does not reach into the text of its neighbours. */
function withHeading(span: Span, heading: Span | undefined, all: readonly Span[], index: number): Span {
  if (!heading) return span;
  const before = all[index - 1];
  const after = all[index + 1];
  return {
    left: before && heading.left < before.right ? span.left : Math.min(span.left, heading.left),
    right: after && heading.right > after.left ? span.right : Math.max(span.right, heading.right),
  };
}

/**
 * Spans of body text matched with headings in order: spans are joined where there are more spans than headings, at
 * the least cost (gaps closed, and headings that are not over their column). A heading may have no text below
 * it. Null where there is no match.
 */
function matchColumns(spans: readonly Span[], headings: readonly Span[], size: number): Span[] | null {
  const n = spans.length;
  const m = headings.length;
  if (n === 0) return null;
  // The cheapest way to give the first i spans to the first j headings: its cost, and how many spans j - 1 have.
  interface Best {
    cost: number;
    from: number;
  }
  const best = new Map<number, Best>([[0, { cost: 0, from: -1 }]]);
  const key = (i: number, j: number): number => j * (n + 1) + i;
  const offer = (i: number, j: number, cost: number, from: number): void => {
    if (cost < (best.get(key(i, j))?.cost ?? Infinity)) best.set(key(i, j), { cost, from });
  };
  headings.forEach((heading, before) => {
    const j = before + 1;
    for (let i = 0; i <= n; i++) {
      // No span: a column without text. It costs as much as a wide gap.
      const same = best.get(key(i, before));
      if (same) offer(i, j, same.cost + ALIGNED.emptyColumn * size, i);
      const last = spans[i - 1];
      let gaps = 0;
      for (let k = i - 1; last && k >= 0; k--) {
        const span = spans[k];
        const next = spans[k + 1];
        if (!span) break;
        if (k < i - 1) gaps += (next?.left ?? 0) - span.right;
        const known = best.get(key(k, before));
        if (known) offer(i, j, known.cost + gaps + headingDistance(heading, span, last), k);
      }
    }
  });
  const columns: Span[] = [];
  for (let i = n, j = m; j > 0; j--) {
    const from = best.get(key(i, j))?.from;
    if (from === undefined) return null;
    const [first, last, heading] = [spans[from], spans[i - 1], headings[j - 1]];
    if (from < i && first && last) columns.unshift({ left: first.left, right: last.right });
    else if (heading) columns.unshift({ ...heading });
    i = from;
  }
  for (const [index, column] of columns.entries()) {
    const before = columns[index - 1];
    if (before && column.left <= before.right) return null;
  }
  return columns;
}

/** How far a heading is from the column made of the spans from `first` to `last`. */
function headingDistance(heading: Span, first: Span, last: Span): number {
  const middle = (heading.left + heading.right) / 2;
  if (heading.right >= first.left && heading.left <= last.right) return 0;
  return Math.min(Math.abs(middle - first.left), Math.abs(middle - last.right));
}
