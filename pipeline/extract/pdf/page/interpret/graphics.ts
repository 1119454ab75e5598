/** The graphics state, and the forms and groups that have one of their own (ISO 32000-1, 8.4, 8.10 and 11.6.6). */
import { applyToBox, intersect, multiply, toMatrix } from '../matrix.js';
import { OPS } from '../operators.js';
import { restore, save, setFont, type Handlers, type Pass } from './state.js';

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
};

/** Parameters by name: opacity of fills (`ca`) and strokes (`CA`), and a font. */
function setGraphicsState(pass: Pass, [entries]: readonly unknown[]): void {
  for (const [key, value] of entries as [string, unknown][]) {
    if (key === 'ca') pass.state.fillAlpha = value as number;
    else if (key === 'CA') pass.state.strokeAlpha = value as number;
    else if (key === 'Font') setFont(pass, ...(value as [string, number]));
  }
}

function beginForm(pass: Pass, args: readonly unknown[]): void {
  const [matrix, box] = args as [ArrayLike<number> | null, ArrayLike<number> | null];
  save(pass);
  if (matrix) pass.state.matrix = multiply(pass.state.matrix, toMatrix(matrix));
  clipTo(pass, box);
}

/** A group has the matrix of what it is drawn in: its own is that of its box alone. */
function beginGroup(pass: Pass, args: readonly unknown[]): void {
  const [group] = args as [{ matrix?: ArrayLike<number> | null; bbox?: ArrayLike<number> | null }];
  save(pass);
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
