/** The graphics state, and the forms and groups that have one of their own (ISO 32000-1, 8.4, 8.10 and 11.6.6). */
import { applyToBox, intersect, multiply, toMatrix } from '../../../pages/seen/matrix.js';
import { OPS } from '../operators.js';
import { newMask } from './mask.js';
import { NORMAL, restore, save, setFont, type Handlers, type Pass } from './state.js';

/** Saves, restores and changes the graphics state. */
export const GRAPHICS_HANDLERS: Handlers = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: (pass, args) => {
    pass.state.matrix = multiply(pass.state.matrix, toMatrix(args as unknown as number[]));
    pass.pendingImage = true;
  },
  [OPS.setGState]: setGraphicsState,
  [OPS.paintFormXObjectBegin]: beginForm,
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginGroup]: beginGroup,
  [OPS.endGroup]: restore,
  [OPS.beginAnnotation]: beginAnnotation,
  [OPS.endAnnotation]: restore,
  [OPS.setLineWidth]: ({ state }, [width]) => {
    state.lineWidth = width as number;
  },
  [OPS.setDash]: ({ state }, [dashes]) => {
    state.isDashed = (dashes as readonly number[]).length > 0;
  },
};

/** Parameters by name: opacity of fills (`ca`) and strokes (`CA`), blend mode, soft mask, width of lines, and a font. */
function setGraphicsState(pass: Pass, [entries]: readonly unknown[]): void {
  const { state } = pass;
  for (const [key, value] of entries as [string, unknown][]) {
    if (key === 'ca') state.fillAlpha = value as number;
    else if (key === 'CA') state.strokeAlpha = value as number;
    else if (key === 'BM') state.blend = state.groupBlend === NORMAL ? (value as string) : state.groupBlend;
    else if (key === 'SMask') state.mask = value === true ? pass.mask : null;
    else if (key === 'LW') state.lineWidth = value as number;
    else if (key === 'Font') setFont(pass, ...(value as [string, number]));
  }
}

function beginForm(pass: Pass, args: readonly unknown[]): void {
  const [matrix, box] = args as [ArrayLike<number> | null, ArrayLike<number> | null];
  save(pass);
  if (matrix) pass.state.matrix = multiply(pass.state.matrix, toMatrix(matrix));
  clipTo(pass, box);
}

/** The appearance of an annotation: its box on the page, what puts its own space there, and its own matrix. */
function beginAnnotation(pass: Pass, args: readonly unknown[]): void {
  const [, box, ...matrices] = args as [string, ArrayLike<number> | null, ...ArrayLike<number>[]];
  save(pass);
  clipTo(pass, box);
  for (const matrix of matrices.slice(0, 2))
    pass.state.matrix = multiply(pass.state.matrix, toMatrix(matrix));
}

/** A group as the library gives it. With `smask` it is not painted: it says how much shows of what is. */
interface Group {
  matrix?: ArrayLike<number> | null;
  bbox?: ArrayLike<number> | null;
  smask?: { subtype: string } | null;
}

/**
 * A group has the matrix of what it is drawn in: its own is that of its box alone. It is painted as a whole with the
 * opacity and the blend mode that were set before it (ISO 32000-1, 11.4.7).
 */
function beginGroup(pass: Pass, args: readonly unknown[]): void {
  const [group] = args as [Group];
  save(pass);
  const { state } = pass;
  state.groupAlpha *= state.fillAlpha;
  state.groupBlend = state.blend;
  state.fillAlpha = state.strokeAlpha = 1;
  if (group.smask) {
    pass.mask = newMask(group.smask.subtype === 'Luminosity');
    state.drawnMask = pass.mask;
    state.mask = null;
    state.groupAlpha = 1;
    state.groupBlend = state.blend = NORMAL;
  }
  if (!group.bbox) return;
  const before = pass.state.matrix;
  if (group.matrix) pass.state.matrix = multiply(before, toMatrix(group.matrix));
  clipTo(pass, group.bbox);
  pass.state.matrix = before;
}

/** Narrows the clip to a box in the space of the moment. */
export function clipTo({ state }: Pass, box: ArrayLike<number> | null): void {
  if (!box) return;
  const shown = applyToBox(state.matrix, box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
  state.clip = intersect(state.clip, shown);
}
