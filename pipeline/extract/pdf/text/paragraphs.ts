/** Lines outside of tables as paragraphs. */
import { joinPrinted } from '../../../common/characters.js';
import { FIGURE_UNITS } from '../../../common/vocabulary/counts.js';
import { classOf, HANGING_MARKS, LEADER_DOTS, STOPS } from '../../../common/vocabulary/marks.js';
import type { Anchor, Box, PagePlace, Paragraph } from '../../../model.js';
import { around } from '../page/matrix.js';
import { breaksEarly, endingOf } from './breaks.js';
import { opensStep } from './lines.js';
import { unpackTable } from '../page/pack.js';
import type { Line, PageLayout } from '../types.js';

/** A line of a contents list: leaders and a page number at its end. */
const LEADERS = new RegExp(`(?:${classOf(LEADER_DOTS)}\\s?){4,}\\s*[-—–]?\\s*\\d{0,4}\\s*[-—–]?$`, 'u');

/** A figure at the end of a line, and its unit at the head of the next: programs that break lines at spaces part them. */
const FIGURE = /[\d０-９]$/u;
const UNIT = new RegExp(`^${classOf(FIGURE_UNITS)}`, 'u');
/** A line this long, in characters, is no heading. */
const SENTENCE = 20;

/** Ends with a mark that may hang over the edge of the text. */
export const HANGS = new RegExp(`${classOf(HANGING_MARKS)}$`, 'u');

/** Ends with a mark after which a paragraph may end. */
const STOPPED = new RegExp(`${classOf(STOPS)}$`, 'u');

/** A line on its page. */
export interface PlacedLine {
  page: number;
  line: Line;
  /** In which of the frames of its page that stand below each other, where it stands in one. */
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
  const weights = new Map<number, number>();
  for (const { lines } of layouts) {
    for (const line of lines) {
      const size = Math.round(line.size * 2) / 2;
      weights.set(size, (weights.get(size) ?? 0) + line.text.length);
    }
  }
  // With little text outside of the tables, the tables' own text tells what size is usual.
  if ([...weights.values()].reduce((sum, weight) => sum + weight, 0) < 150) {
    for (const { tables } of layouts) {
      const cells = tables.flatMap((table) => unpackTable(table).cells);
      for (const line of cells.flatMap((cell) => cell.lines)) {
        const size = Math.round(line.size * 2) / 2;
        weights.set(size, (weights.get(size) ?? 0) + line.text.length);
      }
    }
  }
  let size = 10.5;
  let most = 0;
  for (const [each, weight] of weights) if (weight > most) [size, most] = [each, weight];
  let left = Infinity;
  let right = 0;
  for (const { lines } of layouts) {
    for (const line of lines) {
      if (Math.abs(line.size - size) >= 1) continue;
      left = Math.min(left, line.left);
      // Punctuation may hang over the edge.
      if (!HANGS.test(line.text)) right = Math.max(right, line.right);
    }
  }
  return { size, left, right };
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
  if (Math.abs(a.size - b.size) > 0.12 * size || a.heading !== b.heading) return true;
  if (LEADERS.test(a.text) || LEADERS.test(b.text)) return true;
  if (FIGURE.test(a.text) && UNIT.test(b.text) && a.text.length > SENTENCE) return false;
  if (isCentred(a, b, measure))
    return endingOf(a, b, measure.right - measure.left - (a.right - a.left)) === 'early';
  const free = measure.right - a.right;
  if (free > 2 * size && endingOf(a, b, free) === 'early') return true;
  if (STOPPED.test(a.text) && breaksEarly(a, b, free)) return true;
  if (b.left > Math.min(a.left, measure.left + size) + 1.2 * size) return true;
  if (placed.page !== before.page) return /[。：；！？]$/u.test(a.text);
  const pitch = b.baseline - a.baseline;
  const second = group.at(-2);
  const usual =
    second && second.page === before.page ? a.baseline - second.line.baseline : Math.max(2.4 * size, 0);
  if (pitch < 0 || pitch > Math.max(1.4 * usual, 1.3 * size)) return true;
  return opensStep(a, b);
}

/** True for two lines of a heading that stand around one middle, the second indented on both sides. */
function isCentred(a: Line, b: Line, measure: Measure): boolean {
  const middle = (line: Line): number => (line.left + line.right) / 2;
  return (
    Math.abs(middle(a) - middle(b)) < 0.3 * a.size &&
    b.left > measure.left + 2 * a.size &&
    b.baseline - a.baseline < 2 * a.size &&
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
  const isLarge = size > 1.25 * measure.size && text.length < 80;
  return {
    kind: 'paragraph',
    text,
    heading: tagged ?? (isLarge ? (size > 1.6 * measure.size ? 1 : 2) : null),
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
