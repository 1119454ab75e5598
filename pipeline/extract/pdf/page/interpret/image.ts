/** Images: how much of the page they cover tells whether it is a scan, and what they cover is not seen. */
import { PAGE } from '../../../pages/settings.js';
import { applyToBox, intersect, scaleOf } from '../../../pages/seen/matrix.js';
import { OPS } from '../operators.js';
import { coverOf } from './color.js';
import { paintLettering } from './lettering.js';
import type { Handlers, Pass } from './state.js';

/** Paints images, each into the unit square. */
export const IMAGE_HANDLERS: Handlers = {
  [OPS.paintImageXObject]: (pass, [source]) => {
    place(pass, source, false);
    paintImage(pass, true);
  },
  [OPS.paintImageMaskXObject]: (pass, [source]) => {
    place(pass, source, true);
    paintImage(pass, true);
  },
  [OPS.paintInlineImageXObject]: (pass, [source]) => {
    place(pass, source, false);
    paintImage(pass, true);
  },
  [OPS.paintSolidColorImageMask]: (pass) => {
    paintImage(pass, true);
  },
};

/** Notes an image by what the library gives its pixels for: an id, or its data. */
function place({ off, state, drawing }: Pass, source: unknown, isStencil: boolean): void {
  if (off > 0 || state.drawnMask || scaleOf(state.matrix) < PAGE.leastImage) return;
  drawing.placed.push({ source, matrix: state.matrix, stencil: isStencil ? state.fill : null });
}

/** `counts` where a page may be made of it. */
function paintImage(pass: Pass, counts: boolean): void {
  const { off, state, drawing, page } = pass;
  if (off > 0) return;
  if (state.drawnMask) {
    state.drawnMask.isMixed = true;
    return;
  }
  const box = intersect(applyToBox(state.matrix, 0, 0, 1, 1), state.clip);
  if (box[2] <= box[0] || box[3] <= box[1]) return;
  if (counts) drawing.images.push(box);
  paintLettering(pass, box);
  const [a, b, c, d] = state.matrix;
  const own = page.imageCover?.(Math.hypot(a, b), Math.hypot(c, d)) ?? 'pictures';
  drawing.fills.push({
    box,
    lightness: null,
    after: drawing.glyphs.length,
    outline: state.cuts.at(-1) ?? null,
    cover: coverOf(state, state.fillAlpha, own),
  });
}

/**
 * The library drops images unread: what is left of one is the transform before it, and that nothing else was drawn
 * before the state is restored or transformed again.
 */
export function paintDroppedImage(pass: Pass, operator: number | undefined): void {
  if (operator !== undefined && SILENT.has(operator)) return;
  pass.pendingImage = false;
  const [a, b, c, d] = pass.state.matrix;
  const isLarge = Math.hypot(a, b) > PAGE.leastImage && Math.hypot(c, d) > PAGE.leastImage;
  if (isLarge && (operator === OPS.restore || operator === OPS.endMarkedContent))
    paintImage(pass, scaleOf(pass.state.matrix) > PAGE.imageSize);
}

/** Operators that may stand between a transform and an image. */
const SILENT: ReadonlySet<number> = new Set([
  OPS.setGState,
  OPS.setFillRGBColor,
  OPS.setStrokeRGBColor,
  OPS.transform,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
]);
