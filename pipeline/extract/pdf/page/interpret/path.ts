/** Paths that are stroked, filled or clipped to (ISO 32000-1, 8.5): lines and areas. */
import { tooComplex } from '../../failures.js';
import { PAGE } from '../../settings.js';
import { OPS } from '../operators.js';
import { fillShapes, strokeEdges, subpaths } from '../paths.js';
import { onPaper } from './color.js';
import { clipTo } from './graphics.js';
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

/** Paints paths, each with all of its steps, and clips to them. */
export const PATH_HANDLERS: Handlers = {
  [OPS.constructPath]: paintPath,
  [OPS.clip]: (pass) => {
    pass.pendingClip = true;
  },
  [OPS.eoClip]: (pass) => {
    pass.pendingClip = true;
  },
};

function paintPath(pass: Pass, args: readonly unknown[]): void {
  const [paint, [data], bounds] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null];
  const stroked = STROKED.has(paint);
  const filled = !NOT_FILLED.has(paint);
  if (data && pass.off === 0 && (stroked || filled)) {
    const parts = subpaths(data, pass.state.matrix);
    if (stroked) stroke(pass, parts);
    if (filled) fill(pass, parts);
    if (pass.drawing.edges.length > PAGE.maxEdges) throw tooComplex();
  }
  if (!pass.pendingClip) return;
  pass.pendingClip = false;
  clipTo(pass, bounds);
}

function stroke({ drawing, state }: Pass, parts: ReturnType<typeof subpaths>): void {
  if (onPaper(state.stroke, state.strokeAlpha) >= PAGE.paper) return;
  for (const edge of strokeEdges(parts, state.clip)) drawing.edges.push(edge);
}

function fill({ drawing, state }: Pass, parts: ReturnType<typeof subpaths>): void {
  const lightness = onPaper(state.fill, state.fillAlpha);
  const { edges, areas } = fillShapes(parts, state.clip);
  if (lightness < PAGE.paper) for (const edge of edges) drawing.edges.push(edge);
  if (state.fillAlpha <= PAGE.opaque) return;
  for (const box of areas) drawing.fills.push({ box, lightness, after: drawing.glyphs.length });
}
