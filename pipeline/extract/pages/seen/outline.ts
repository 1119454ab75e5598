/** Whether points are inside of areas: boxes, or paths of any form. */
import type { Box } from '../../../model.js';
import { PAGE } from '../settings.js';
import type { Outline, Point } from '../types.js';
import { apply, type Matrix } from './matrix.js';

/** Steps of a path: the number, then its coordinates. */
export const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** True for a point in an area: in its box, and within its outline where it has one. */
export function isInside(area: { box: Box; outline: Outline | null }, x: number, y: number): boolean {
  const [left, top, right, bottom] = area.box;
  if (x <= left || x >= right || y <= top || y >= bottom) return false;
  return area.outline === null || isWithin(area.outline, x, y);
}

/** True for a point within an outline. */
export function isWithin({ parts, evenOdd }: Outline, x: number, y: number): boolean {
  let winding = 0;
  for (const points of parts) winding += windingOf(points, x, y);
  return evenOdd ? winding % 2 !== 0 : winding !== 0;
}

/** How often a closed line runs around a point: each side that is crossed on the way to the right counts, by direction. */
function windingOf(points: readonly Point[], x: number, y: number): number {
  let winding = 0;
  let [ax, ay] = points.at(-1) ?? [0, 0];
  for (const [bx, by] of points) {
    if (ay <= y !== by <= y) {
      const at = ax + ((y - ay) / (by - ay)) * (bx - ax);
      if (at > x) winding += by > ay ? 1 : -1;
    }
    ax = bx;
    ay = by;
  }
  return winding;
}

/**
 * The outline of a path in page space; null where it is one upright rectangle or nothing, of which its box says all, or
 * where it has more points than are looked at.
 */
export function outlineOf(data: ArrayLike<number>, matrix: Matrix, evenOdd: boolean): Outline | null {
  if (data.length > PAGE.maxOutline) return null;
  const parts = partsOf(data, matrix).filter((points) => points.length > 2);
  const [first] = parts;
  if (!first || (parts.length === 1 && isUpright(first))) return null;
  return { parts, evenOdd };
}

/** The parts of a path, their curves as short straight lines. */
function partsOf(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  let current: Point[] = [];
  const at = (index: number): Point => apply(matrix, data[index] ?? 0, data[index + 1] ?? 0);
  for (let index = 0; index < data.length;) {
    const step = data[index++];
    if (step === PATH.moveTo) {
      current = [at(index)];
      parts.push(current);
      index += 2;
    } else if (step === PATH.lineTo) {
      current.push(at(index));
      index += 2;
    } else if (step === PATH.curveTo) {
      addCurve(current, [at(index), at(index + 2), at(index + 4)]);
      index += 6;
    } else if (step === PATH.quadraticCurveTo) {
      addCurve(current, [at(index), at(index), at(index + 2)]);
      index += 4;
    } else if (step !== PATH.closePath) break;
  }
  return parts;
}

/** Adds points of a curve after the last one: an arc of a quarter circle is hit within 1 % of its radius. */
function addCurve(points: Point[], [b, c, d]: readonly [Point, Point, Point]): void {
  const a = points.at(-1) ?? b;
  for (const t of [0.25, 0.5, 0.75, 1]) {
    const u = 1 - t;
    const on = (axis: 0 | 1): number =>
      u * u * u * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t * t * t * d[axis];
    points.push([on(0), on(1)]);
  }
}

/** True for the four corners of an upright rectangle; the first may come again at the end. */
function isUpright(points: readonly Point[]): boolean {
  const slack = PAGE.samePlace;
  const isSame = (one: Point, other: Point): boolean =>
    Math.abs(one[0] - other[0]) < slack && Math.abs(one[1] - other[1]) < slack;
  const [first] = points;
  const last = points.at(-1);
  const corners = first && last && points.length === 5 && isSame(first, last) ? points.slice(0, 4) : points;
  if (corners.length !== 4) return false;
  return corners.every((corner, index) => {
    const next = corners[(index + 1) % 4] ?? corner;
    const isLevel = Math.abs(corner[1] - next[1]) < slack;
    const isPlumb = Math.abs(corner[0] - next[0]) < slack;
    return isLevel !== isPlumb;
  });
}
