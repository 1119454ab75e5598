/** What of an object is cut away by its clips (GB/T 33190-2016, 8.4): areas of one clip add up, clips are cut together. */
import type { Box } from '../../../model.js';
import { boxOfOutline } from '../../pages/seen/filled.js';
import { applyToBox, intersect, multiply, type Matrix } from '../../pages/seen/matrix.js';
import { outlineOf } from '../../pages/seen/outline.js';
import { subpaths } from '../../pages/seen/paths.js';
import { PAGE } from '../../pages/settings.js';
import type { Outline, Point } from '../../pages/types.js';
import { childOf, childrenOf, textOf, type Element } from '../container/elements.js';
import { boxFrom, matrixOf, truthOf } from '../values.js';
import type { Canvas, ObjectPlace, Surroundings } from './canvas.js';
import { pathData } from './path-data.js';

/** A clip, and the outlines besides it. */
export type Cut = Pick<Surroundings, 'clip' | 'cuts'>;

/**
 * How an object is cut: by what it is in, and by its own clips. Those are said in its space before its transformation,
 * unless `TransFlag` says that they are transformed too. What is cut to letters may show in their form: it is told.
 */
export function cutBy(
  canvas: Canvas,
  object: Element,
  { outer, matrix }: Pick<ObjectPlace, 'outer' | 'matrix'>,
  { clip, cuts }: Cut,
): Cut {
  const clips = childOf(object, 'Clips');
  if (!clips) return { clip, cuts };
  const space = truthOf(clips.attributes['TransFlag'], false) ? matrix : outer;
  let cut: Cut = { clip, cuts };
  for (const each of childrenOf(clips, 'Clip')) {
    const areas = childrenOf(each, 'Area');
    const found = areas.map((area) => areaOf(canvas, area, space));
    const known = found.filter((area) => area !== null);
    if (known.length === 0 || known.length < areas.length) continue;
    cut = narrowed(cut, known);
  }
  return cut;
}

/** A part of a clip: its box, and its outline where it is no upright rectangle. */
interface ClipArea {
  box: Box;
  outline: Outline | null;
}

/** A part of a clip; null where it is no path. */
function areaOf(canvas: Canvas, area: Element, space: Matrix): ClipArea | null {
  const own = matrixOf(area.attributes['CTM']);
  const path = childOf(area, 'Path');
  if (!own || !path) {
    const letters = childOf(area, 'Text');
    const box = boxFrom(letters?.attributes['Boundary']);
    if (box) canvas.drawing.doubts.push({ cause: 'veiled', box: applyToBox(space, ...box) });
    return null;
  }
  const box = boxFrom(path.attributes['Boundary']);
  const inner = multiply(space, own);
  const moved = box ? multiply(inner, [1, 0, 0, 1, box[0], box[1]]) : inner;
  const { data } = pathData(textOf(path, 'AbbreviatedData'));
  const points = subpaths(data, moved).map((part) => [...part.points, ...part.bends]);
  if (points.length === 0) return null;
  const evenOdd = path.attributes['Rule']?.toLowerCase() === 'even-odd';
  return { box: boxOfOutline({ parts: points, evenOdd }), outline: outlineOf(data, moved, evenOdd) };
}

/** A cut narrowed by a clip of these parts. */
function narrowed({ clip, cuts }: Cut, areas: readonly ClipArea[]): Cut {
  const around = boxOfOutline({ parts: areas.map(({ box }) => cornersOf(box)), evenOdd: false });
  const outline = cuts.length < PAGE.maxCuts ? outlineOfAll(areas) : null;
  return { clip: intersect(clip, around), cuts: outline ? [...cuts, outline] : cuts };
}

/**
 * What several parts show together, each run around in one direction so that none takes away from another; null where the
 * box around them says it all. Parts with holes, or of more points than are looked at, may show all within that box: no
 * more is cut than is cut surely.
 */
function outlineOfAll(areas: readonly ClipArea[]): Outline | null {
  const [only] = areas;
  if (areas.length === 1) return only?.outline ?? null;
  if (areas.some(({ outline }) => outline !== null && outline.parts.length > 1)) return null;
  const parts = areas.map(({ box, outline }) => turningRight(outline?.parts[0] ?? cornersOf(box)));
  const points = parts.reduce((sum, part) => sum + part.length, 0);
  return points > PAGE.maxOutline ? null : { parts, evenOdd: false };
}

function cornersOf([left, top, right, bottom]: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** The points of a closed line in the order in which they run around what is within it clockwise. */
function turningRight(points: readonly Point[]): readonly Point[] {
  let twice = 0;
  let [ax, ay] = points.at(-1) ?? [0, 0];
  for (const [bx, by] of points) {
    twice += ax * by - bx * ay;
    [ax, ay] = [bx, by];
  }
  return twice < 0 ? [...points].reverse() : points;
}
