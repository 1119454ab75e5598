/** Paths that are stroked, filled or clipped to (ISO 32000-1, 8.5): lines and areas. */
import type { Box } from '../../../../model.js';
import { tooComplex } from '../../../pages/failures.js';
import { PAGE } from '../../../pages/settings.js';
import type { Cover, Outline } from '../../../pages/types.js';
import { scaleOf } from '../../../pages/seen/matrix.js';
import { filledShapes } from '../../../pages/seen/filled.js';
import { OPS } from '../operators.js';
import { outlineOf } from '../../../pages/seen/outline.js';
import { strokeAreas, strokeEdges, subpaths } from '../../../pages/seen/paths.js';
import { onPaper } from '../../../pages/seen/shade.js';
import { coverOf } from './color.js';
import { clipTo } from './graphics.js';
import { paintLettering } from './lettering.js';
import type { Handlers, Pass } from './state.js';

const STROKED: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const NOT_FILLED: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke, OPS.endPath]);

const EVEN_ODD: ReadonlySet<number> = new Set([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);

/** Paints paths, each with all of its steps, and clips to them; and paints all of the clip with a gradient. */
export const PATH_HANDLERS: Handlers = {
  [OPS.constructPath]: paintPath,
  [OPS.clip]: (pass) => {
    pass.pendingClip = 'nonzero';
  },
  [OPS.eoClip]: (pass) => {
    pass.pendingClip = 'evenodd';
  },
  [OPS.shadingFill]: (pass) => {
    const { clip, cuts, fillAlpha } = pass.state;
    paintLettering(pass, clip);
    // How far a gradient reaches, and whether it is see-through, is not looked at.
    addFill(pass, { box: clip, outline: cuts.at(-1) ?? null }, 0, coverOf(pass.state, fillAlpha, 'unsure'));
  },
};

function paintPath(pass: Pass, args: readonly unknown[]): void {
  const [paint, [data], bounds] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null];
  const stroked = STROKED.has(paint);
  const filled = !NOT_FILLED.has(paint);
  if (data && pass.off === 0 && (stroked || filled)) {
    const parts = subpaths(data, pass.state.matrix);
    // A frame is stroked after it is filled.
    if (filled) fill(pass, parts, data, EVEN_ODD.has(paint));
    if (stroked) stroke(pass, parts);
    if (pass.drawing.edges.length > PAGE.maxEdges) throw tooComplex();
  }
  if (pass.pendingClip === null) return;
  const cut = data ? outlineOf(data, pass.state.matrix, pass.pendingClip === 'evenodd') : null;
  pass.pendingClip = null;
  if (cut && pass.state.cuts.length < PAGE.maxCuts) pass.state.cuts = [...pass.state.cuts, cut];
  clipTo(pass, bounds);
}

function stroke(pass: Pass, parts: ReturnType<typeof subpaths>): void {
  const { drawing, state } = pass;
  const lightness = onPaper(state.stroke, state.strokeAlpha * state.groupAlpha);
  if (lightness < PAGE.paper && !state.drawnMask)
    for (const edge of strokeEdges(parts, state.clip)) drawing.edges.push(edge);
  const width = state.lineWidth * scaleOf(state.matrix);
  if (width <= PAGE.maxRule || state.isDashed) return;
  const cover = coverOf(state, state.strokeAlpha);
  for (const area of strokeAreas(parts, width, state.clip)) addFill(pass, area, lightness, cover);
}

function fill(
  pass: Pass,
  parts: ReturnType<typeof subpaths>,
  data: ArrayLike<number>,
  evenOdd: boolean,
): void {
  const { drawing, state } = pass;
  const alpha = state.fillAlpha * state.groupAlpha;
  const lightness = onPaper(state.fill, alpha);
  const matrix = state.matrix;
  const { edges, areas } = filledShapes({ parts, data, matrix, evenOdd }, state.clip);
  if (lightness < PAGE.paper && !state.drawnMask) for (const edge of edges) drawing.edges.push(edge);
  if (alpha <= PAGE.opaque && !state.drawnMask) return;
  const cover = coverOf(state, state.fillAlpha, state.fillCover);
  if (lightness < PAGE.paper) for (const { box } of areas) paintLettering(pass, box);
  for (const area of areas) addFill(pass, area, lightness, cover);
}

/** Keeps an area, on the page or in the soft mask that is drawn. */
function addFill(
  { drawing, state, off }: Pass,
  { box, outline }: { box: Box; outline: Outline | null },
  lightness: number,
  cover: Cover,
): void {
  if (off > 0) return;
  const { drawnMask } = state;
  if (!drawnMask) {
    drawing.fills.push({ box, lightness, after: drawing.glyphs.length, outline, cover });
    return;
  }
  if (cover === 'unsure' || drawnMask.areas.length >= PAGE.maxFills) drawnMask.isMixed = true;
  else drawnMask.areas.push({ box, outline, value: drawnMask.byLight ? lightness : state.fillAlpha });
}
