/** Marked content (ISO 32000-1, 14.6): which glyphs are which piece of the structure tree, and layers that are off. */
import { OPS } from '../operators.js';
import type { Handlers, Pass } from './state.js';

/** Opens and closes marked content. */
export const MARKED_CONTENT_HANDLERS: Handlers = {
  [OPS.beginMarkedContent]: (pass, [tag]) => {
    const name = (tag as { name?: string } | null)?.name;
    begin(pass, name === 'Artifact' ? 'artifact' : null, false);
  },
  [OPS.beginMarkedContentProps]: (pass, [name, value]) => {
    if (name === 'OC') begin(pass, null, value !== null && !pass.isVisible(value));
    else if (name === 'Artifact') begin(pass, 'artifact', false);
    else begin(pass, typeof value === 'number' ? String(value) : null, false);
  },
  [OPS.endMarkedContent]: end,
};

/** Content without an id of its own has that of the content around it. */
function begin(pass: Pass, id: string | null, off: boolean): void {
  pass.open.push({ mark: pass.mark, off });
  if (id !== null) pass.mark = indexOf(pass, id);
  if (off) pass.off++;
}

function indexOf({ markIndex, drawing }: Pass, id: string): number {
  const known = markIndex.get(id);
  if (known !== undefined) return known;
  const index = drawing.marks.push(id) - 1;
  markIndex.set(id, index);
  return index;
}

function end(pass: Pass): void {
  const last = pass.open.pop();
  if (!last) return;
  pass.mark = last.mark;
  if (last.off) pass.off--;
}
