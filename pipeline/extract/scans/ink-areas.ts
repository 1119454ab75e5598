/** Ink that hangs together, as areas. */
import type { Box } from '../../model.js';
import type { Ink } from './types.js';

/** Ink in a row, from one column to another. */
interface Run {
  row: number;
  from: number;
  to: number;
}

/** An area: its box, and its ink row by row. */
export interface InkArea {
  box: Box;
  runs: readonly Run[];
}

/** All areas of ink; corners that touch hold together. */
export function inkAreas({ width, height, data }: Ink): InkArea[] {
  const runs: Run[] = [];
  const parents: number[] = [];
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    // What was walked is pointed at the root, so that nobody walks it again.
    for (let each = at; each !== root;) {
      const next = parents[each] ?? root;
      parents[each] = root;
      each = next;
    }
    return root;
  };
  let before = 0;
  for (let row = 0; row < height; row++) {
    const first = runs.length;
    let above = before;
    for (let x = 0; x < width; x++) {
      if (data[row * width + x] !== 1) continue;
      const from = x;
      while (x < width && data[row * width + x] === 1) x++;
      const own = runs.push({ row, from, to: x }) - 1;
      parents.push(own);
      while (above < first && (runs[above]?.to ?? 0) < from) above++;
      for (let other = above; other < first && (runs[other]?.from ?? 0) <= x; other++)
        parents[rootOf(own)] = rootOf(other);
    }
    before = first;
  }
  return areasOf(runs, rootOf);
}

function areasOf(runs: readonly Run[], rootOf: (at: number) => number): InkArea[] {
  const areas = new Map<number, { box: Box; runs: Run[] }>();
  for (const [at, run] of runs.entries()) {
    const root = rootOf(at);
    const known = areas.get(root);
    if (known === undefined) {
      areas.set(root, { box: [run.from, run.row, run.to, run.row + 1], runs: [run] });
      continue;
    }
    const { box } = known;
    box[0] = Math.min(box[0], run.from);
    box[2] = Math.max(box[2], run.to);
    box[3] = run.row + 1;
    known.runs.push(run);
  }
  return [...areas.values()];
}
