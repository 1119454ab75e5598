/** Lines outside of tables as paragraphs. */
import { joinPrinted } from '../../../common/characters.js';
import { FIGURE_UNITS } from '../../../common/vocabulary/counts.js';
import { classOf, HANGING_MARKS, LEADER_DOTS, STOPS } from '../../../common/vocabulary/marks.js';
import type { Anchor, Box, PagePlace, Paragraph } from '../../../model.js';
import { around } from '../seen/matrix.js';
import { breaksEarly, endingOf } from './breaks.js';
import { unpackTable } from '../seen/pack.js';
import { TEXT } from '../settings.js';
import type { Line, PageLayout } from '../types.js';
import { opensStep } from './steps.js';

/** A line of a contents list: leaders and a page number at its end. */
const LEADERS = new RegExp(`(?:${classOf(LEADER_DOTS)}\\s?){4,}\\s*[-—–]?\\s*\\d{0,4}\\s*[-—–]?$`, 'u');

/** A figure at the end of a line, and its unit at the head of the next: programs that break lines at spaces part them. */
const FIGURE = /[\d０-９]$/u;
const UNIT = new RegExp(`^${classOf(FIGURE_UNITS)}`, 'u');

/** Ends with a mark that may hang over the edge of the text. */
export const HANGS = new RegExp(`${classOf(HANGING_MARKS)}$`, 'u');

/** Ends with a mark after which a paragraph may end. */
const STOPPED = new RegExp(`${classOf(STOPS)}$`, 'u');

/** A line on its page. */
export interface PlacedLine {
  page: number;
  line: Line;
  /** In which of the frames of its page that are below each other, where it is in one. */
  frame?: number;
}

/** Measures of the document's running text. */
export interface Measure {
  /** The size that most of the text outside of tables has. */
  size: number;
  left: number;
  right: number;
}

/** The measures of the text outside of tables. */
export function measureText(layouts: readonly PageLayout[]): Measure {
  const size = usualSize(layouts);
  let left = Infinity;
  let right = 0;
  for (const { lines } of layouts) {
    for (const line of lines) {
      if (Math.abs(line.size - size) >= TEXT.sizeSlack) continue;
      left = Math.min(left, line.left);
      // Punctuation may hang over the edge.
      if (!HANGS.test(line.text)) right = Math.max(right, line.right);
    }
  }
  return { size, left, right };
}

/** The size that most of the text has, to half a point. */
function usualSize(layouts: readonly PageLayout[]): number {
  const weights = new Map<number, number>();
  const weigh = (line: Line): void => {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.text.length);
  };
  for (const { lines } of layouts) for (const line of lines) weigh(line);
  // With little text outside of the tables, the tables' own text tells what size is usual.
  if ([...weights.values()].reduce((sum, weight) => sum + weight, 0) < TEXT.littleText) {
    for (const { tables } of layouts) {
      const cells = tables.flatMap((table) => unpackTable(table).cells);
      for (const line of cells.flatMap((cell) => cell.lines)) weigh(line);
    }
  }
  let size: number = TEXT.usualSize;
  let most = 0;
  for (const [each, weight] of weights) if (weight > most) [size, most] = [each, weight];
  return size;
}

/** The paragraphs that these lines, in reading order, are printed as. They may run over pages. */
export function paragraphsOf(lines: readonly PlacedLine[], measure: Measure): Paragraph[] {
  const groups: PlacedLine[][] = [];
  for (const placed of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !begins(group, before, placed, measure)) group.push(placed);
    else groups.push([placed]);
  }
  return groups.map((group) => paragraphOf(group, measure));
}

/** True where `placed` begins a paragraph after the lines of `group`. */
function begins(
  group: readonly PlacedLine[],
  before: PlacedLine,
  placed: PlacedLine,
  measure: Measure,
): boolean {
  const a = before.line;
  const b = placed.line;
  const size = Math.max(a.size, b.size);
  if (placed.page === before.page && placed.frame !== before.frame) return true;
  if (Math.abs(a.size - b.size) > TEXT.sameSize * size || a.heading !== b.heading) return true;
  if (LEADERS.test(a.text) || LEADERS.test(b.text)) return true;
  if (FIGURE.test(a.text) && UNIT.test(b.text) && a.text.length > TEXT.sentence) return false;
  if (isCentred(a, b, measure))
    return endingOf(a, b, measure.right - measure.left - (a.right - a.left)) === 'early';
  const free = measure.right - a.right;
  if (free > TEXT.freeRoom * size && endingOf(a, b, free) === 'early') return true;
  if (STOPPED.test(a.text) && breaksEarly(a, b, free)) return true;
  if (b.left > Math.min(a.left, measure.left + TEXT.flushLeft * size) + TEXT.indent * size) return true;
  if (placed.page !== before.page) return /[。：；！？]$/u.test(a.text);
  return isFar(group, before, placed, size) || opensStep(a, b);
}

/** True where a line is above the one before it, or further below than lines of one paragraph are. */
function isFar(group: readonly PlacedLine[], before: PlacedLine, placed: PlacedLine, size: number): boolean {
  const pitch = placed.line.baseline - before.line.baseline;
  const second = group.at(-2);
  const usual =
    second && second.page === before.page
      ? before.line.baseline - second.line.baseline
      : TEXT.usualPitch * size;
  return pitch < 0 || pitch > Math.max(TEXT.widePitch * usual, TEXT.leastPitch * size);
}

/** True for two lines of a heading around one middle, the second indented on both sides. */
function isCentred(a: Line, b: Line, measure: Measure): boolean {
  const middle = (line: Line): number => (line.left + line.right) / 2;
  return (
    Math.abs(middle(a) - middle(b)) < TEXT.sameMiddle * a.size &&
    b.left > measure.left + TEXT.centredIndent * a.size &&
    b.baseline - a.baseline < TEXT.centredPitch * a.size &&
    b.baseline > a.baseline
  );
}

function paragraphOf(group: readonly PlacedLine[], measure: Measure): Paragraph {
  let text = '';
  const anchors: Anchor[] = [];
  for (const { page, line } of group) {
    text = joinPrinted(text, line.text);
    const box: Box = [line.left, line.top, line.right, line.bottom];
    anchors.push({ offset: text.length - line.text.length, place: placeOf([{ page, box }]) });
  }
  const size = group[0]?.line.size ?? measure.size;
  const tagged = group[0]?.line.heading ?? null;
  const isLarge = size > TEXT.largeText * measure.size && text.length < TEXT.longestHeading;
  return {
    kind: 'paragraph',
    text,
    heading: tagged ?? (isLarge ? (size > TEXT.largestText * measure.size ? 1 : 2) : null),
    place: placeOf(
      group.map(({ page, line }) => ({ page, box: [line.left, line.top, line.right, line.bottom] })),
    ),
    ...(anchors.length > 1 ? { anchors } : {}),
  };
}

/** One place of boxes on pages: the first page's, and the rest. */
export function placeOf(parts: readonly { page: number; box: Box }[]): PagePlace {
  const pages: { page: number; box: Box }[] = [];
  for (const { page, box } of parts) {
    const last = pages.at(-1);
    if (last?.page === page) last.box = around(last.box, box);
    else pages.push({ page, box: [...box] });
  }
  const rounded = pages.map(({ page, box }) => ({ page, box: box.map(round) as Box }));
  const [first, ...rest] = rounded;
  const place: PagePlace = { kind: 'page', page: first?.page ?? 0, box: first?.box ?? [0, 0, 0, 0] };
  if (rest.length > 0) place.rest = rest;
  return place;
}

/** To a hundredth of a point: what a person could measure, and stable output. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
