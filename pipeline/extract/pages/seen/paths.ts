/** Paths as lines: what a person sees as a ruling line, however it was drawn. */
import type { Box } from '../../../model.js';
import { apply, intersect, type Matrix } from './matrix.js';
import { PATH } from './outline.js';
import { PAGE } from '../settings.js';
import type { Edge, Outline, Point } from '../types.js';

/** A part of a path: points that are drawn in one go. */
export interface Subpath {
  points: Point[];
  /** Points that its curves bend towards: an arch begins and ends at one height, and is no line. */
  bends: Point[];
  closed: boolean;
  curved: boolean;
}

/** The parts of a path in page space, from the library's flat form (`PATH`: a number, then coordinates). */
export function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const parts: Subpath[] = [];
  let current: Subpath | null = null;
  const add = (index: number): void => {
    current ??= start();
    current.points.push(apply(matrix, data[index] ?? 0, data[index + 1] ?? 0));
  };
  const bend = (index: number): void => {
    if (!current) return;
    current.curved = true;
    current.bends.push(apply(matrix, data[index] ?? 0, data[index + 1] ?? 0));
  };
  const start = (): Subpath => {
    const part: Subpath = { points: [], bends: [], closed: false, curved: false };
    parts.push(part);
    return part;
  };
  for (let index = 0; index < data.length;) {
    switch (data[index++]) {
      case PATH.moveTo:
        current = start();
        add(index);
        index += 2;
        break;
      case PATH.lineTo:
        add(index);
        index += 2;
        break;
      case PATH.curveTo:
        add(index + 4);
        bend(index);
        bend(index + 2);
        index += 6;
        break;
      case PATH.quadraticCurveTo:
        add(index + 2);
        bend(index);
        index += 4;
        break;
      case PATH.closePath:
        if (current) (current as Subpath).closed = true;
        current = null;
        break;
      default:
        return parts;
    }
  }
  return parts;
}

/** The box around points. */
function boxOf(points: readonly Point[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

/** Adds the part of an edge inside of the clip, where there is some. */
function addClipped(edges: Edge[], { direction, at, from, to }: Edge, clip: Box): void {
  const isLevel = direction === 'h';
  const low = isLevel ? clip[1] : clip[0];
  const high = isLevel ? clip[3] : clip[2];
  if (at < low - PAGE.edgeSlack || at > high + PAGE.edgeSlack) return;
  const start = Math.max(from, isLevel ? clip[0] : clip[1]);
  const end = Math.min(to, isLevel ? clip[2] : clip[3]);
  if (end > start) edges.push({ direction, at, from: start, to: end });
}

/** The edges that a stroke of this path shows: its horizontal and vertical segments. */
export function strokeEdges(parts: readonly Subpath[], clip: Box): Edge[] {
  const edges: Edge[] = [];
  for (const { points, closed, curved } of parts) {
    if (curved && points.length < PAGE.roundedFrame) continue;
    const count = closed ? points.length : points.length - 1;
    for (let index = 0; index < count; index++) {
      const a = points[index];
      const b = points[(index + 1) % points.length];
      const edge = a && b ? segment(a, b) : null;
      if (edge) addClipped(edges, edge, clip);
    }
  }
  return edges;
}

/** The areas that a stroke of this width covers: a rectangle along each of its straight sides. */
export function strokeAreas(
  parts: readonly Subpath[],
  width: number,
  clip: Box,
): { box: Box; outline: Outline | null }[] {
  const areas: { box: Box; outline: Outline | null }[] = [];
  for (const { points, closed, curved } of parts) {
    if (curved) continue;
    const count = closed ? points.length : points.length - 1;
    for (let index = 0; index < count; index++) {
      const [a, b] = [points[index], points[(index + 1) % points.length]];
      if (!a || !b) continue;
      const corners = alongSide(a, b, width / 2);
      const box = intersect(boxOf(corners), clip);
      if (box[2] <= box[0] || box[3] <= box[1]) continue;
      areas.push({ box, outline: segment(a, b) ? null : { parts: [corners], evenOdd: false } });
    }
  }
  return areas;
}

/** The corners of the rectangle that reaches to `half` on both sides of a line. */
function alongSide([ax, ay]: Point, [bx, by]: Point, half: number): Point[] {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [dx, dy] = [((by - ay) / length) * half, ((bx - ax) / length) * half];
  return [
    [ax + dx, ay - dy],
    [bx + dx, by - dy],
    [bx - dx, by + dy],
    [ax - dx, ay + dy],
  ];
}

/** The edge from one point to another, or null where it is neither horizontal nor vertical. */
function segment([ax, ay]: Point, [bx, by]: Point): Edge | null {
  const width = Math.abs(ax - bx);
  const height = Math.abs(ay - by);
  if (height <= PAGE.leaning && width > height)
    return { direction: 'h', at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) };
  if (width <= PAGE.leaning && height > width)
    return { direction: 'v', at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) };
  return null;
}

/** An edge along the middle of a thin box; a dot counts both ways, for it may be part of a dotted rule. */
function middle(box: Box): Edge[] {
  const isFlat = box[3] - box[1] <= PAGE.maxRule;
  const isNarrow = box[2] - box[0] <= PAGE.maxRule;
  const edges: Edge[] = [];
  if (isFlat) edges.push({ direction: 'h', at: (box[1] + box[3]) / 2, from: box[0], to: box[2] });
  if (isNarrow) edges.push({ direction: 'v', at: (box[0] + box[2]) / 2, from: box[1], to: box[3] });
  return edges;
}

/** The four sides of a frame that is drawn as the area between two rectangles, or nothing. */
function frame(outer: Box, inner: Box): Edge[] {
  const { samePlace, maxFrame } = PAGE;
  const gaps: Box = [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]];
  if (gaps.some((gap) => gap < -samePlace || gap > maxFrame) || gaps.every((gap) => gap < samePlace))
    return [];
  return [
    ...(gaps[1] > samePlace ? middle([outer[0], outer[1], outer[2], inner[1]]) : []),
    ...(gaps[3] > samePlace ? middle([outer[0], inner[3], outer[2], outer[3]]) : []),
    ...(gaps[0] > samePlace ? middle([outer[0], outer[1], inner[0], outer[3]]) : []),
    ...(gaps[2] > samePlace ? middle([inner[2], outer[1], outer[2], outer[3]]) : []),
  ];
}

/** A clip with the room in which a line still shows. */
function widened([left, top, right, bottom]: Box): Box {
  const slack = PAGE.edgeSlack;
  return [left - slack, top - slack, right + slack, bottom + slack];
}

/** What a fill of this path shows: thin parts as edges, the others as areas. */
export function fillShapes(parts: readonly Subpath[], clip: Box): { edges: Edge[]; areas: Box[] } {
  const edges: Edge[] = [];
  const areas: Box[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part || part.points.length < 2) continue;
    const whole = boxOf(part.bends.length > 0 ? [...part.points, ...part.bends] : part.points);
    const next = parts[index + 1];
    if (next && next.points.length >= 4) {
      const other = boxOf(next.points);
      const sides = [...frame(whole, other), ...frame(other, whole)];
      if (sides.length > 0) {
        for (const side of sides) addClipped(edges, side, clip);
        index++;
        continue;
      }
    }
    const thin = middle(intersect(whole, widened(clip)));
    if (thin.length > 0) for (const edge of thin) addClipped(edges, edge, clip);
    else {
      const area = intersect(whole, clip);
      if (area[2] > area[0] && area[3] > area[1]) areas.push(area);
    }
  }
  return { edges, areas };
}
