/**
 * The seeds, cases or rounds of a property test. TEST_SEEDS says which: nothing, a fixed share of them from all over the
 * list, or all where there is no share (`npm test`, `npm run test:programs`); `all` (`npm run test:long`); `2/16`, every
 * sixteenth from the second on (`.ci/run`, in which sixteen revisions take all of them).
 */
export function seeds<Each>(all: readonly Each[], share = all.length): readonly Each[] {
  const asked = process.env['TEST_SEEDS'] ?? '';
  const part = partOf(asked);
  // Of a list that is shorter than the parts are many, each part takes one: no test may be without any.
  if (part !== null)
    return all.filter((_, index) => index % part.of === (part.nth - 1) % Math.min(part.of, all.length));
  if (asked === 'all' || share >= all.length) return all;
  return Array.from({ length: share }, (_, index) => all[Math.floor((index * all.length) / share)] as Each);
}

/** How many rounds a property test takes: `short` in `npm test`, `all` in `npm run test:long`, in CI its part of all. */
export function rounds(all: number, short: number): number {
  const asked = process.env['TEST_SEEDS'] ?? '';
  if (asked === 'all') return all;
  const part = partOf(asked);
  return part === null ? short : Math.max(short, Math.ceil(all / part.of));
}

/** `2/4` as numbers; null for what is no part. */
function partOf(asked: string): { nth: number; of: number } | null {
  const [, nth = '', of = ''] = /^(\d+)\/(\d+)$/.exec(asked) ?? [];
  if (nth === '') return null;
  if (Number(nth) < 1 || Number(nth) > Number(of)) throw new Error(`TEST_SEEDS=${asked} is no part`);
  return { nth: Number(nth), of: Number(of) };
}

/** The whole numbers from one to another, both included. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
