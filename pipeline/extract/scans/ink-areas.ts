/** Ink that hangs together, as areas. */
import type { Box } from '../../model.js';
import { DisjointSets } from '../pages/ruled/disjoint-sets.js';
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
  // A run's number is that of its place among them.
  const sets = new DisjointSets();
  let before = 0;
  for (let row = 0; row < height; row++) {
    const first = runs.length;
    let above = before;
    for (let x = 0; x < width; x++) {
      if (data[row * width + x] !== 1) continue;
      const from = x;
      while (x < width && data[row * width + x] === 1) x++;
      runs.push({ row, from, to: x });
      const own = sets.add();
      while (above < first && (runs[above]?.to ?? 0) < from) above++;
      for (let other = above; other < first && (runs[other]?.from ?? 0) <= x; other++) sets.unite(own, other);
    }
    before = first;
  }
  return areasOf(runs, sets);
}

function areasOf(runs: readonly Run[], sets: DisjointSets): InkArea[] {
  const areas = new Map<number, { box: Box; runs: Run[] }>();
  for (const [at, run] of runs.entries()) {
    const root = sets.find(at);
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
