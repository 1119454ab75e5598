/**
 * The seeds, cases or rounds of a property test: a fixed share of them in `npm test`, from all over the list, and all
 * of them in `npm run test:long` (which sets TEST_SEEDS=all).
 */
export function seeds<Each>(all: readonly Each[], share: number): readonly Each[] {
  if (process.env['TEST_SEEDS'] === 'all' || share >= all.length) return all;
  return Array.from({ length: share }, (_, index) => all[Math.floor((index * all.length) / share)] as Each);
}

/** How many rounds a property test takes: `short` in `npm test`, `all` in `npm run test:long`. */
export function rounds(all: number, short: number): number {
  return process.env['TEST_SEEDS'] === 'all' ? all : short;
}

/** The whole numbers from one to another, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
