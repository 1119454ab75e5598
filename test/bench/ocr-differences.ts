import type { Span } from '../../pipeline/model.js';

/** How a text that was recognized differs from what is printed. */
export interface Differences {
  wrong: number;
  /** Wrong characters that are marked, and right ones that are. A lost character is marked where one beside it is. */
  found: number;
  suspected: number;
}

/** Compares a recognized text with what is printed; white space does not count. */
export function differencesOf(printed: string, read: string, spans: readonly Span[]): Differences {
  const truth = [...printed].filter((each) => each.trim() !== '');
  const own: { text: string; marked: boolean }[] = [];
  let offset = 0;
  for (const text of read) {
    const start = offset;
    offset += text.length;
    if (text.trim() !== '')
      own.push({ text, marked: spans.some((span) => start >= span.start && start < span.end) });
  }
  const costs = costsOf(
    truth,
    own.map(({ text }) => text),
  );
  const told: Differences = { wrong: 0, found: 0, suspected: 0 };
  let [at, to] = [truth.length, own.length];
  while (at > 0 || to > 0) {
    const here = costs[at]?.[to] ?? 0;
    const isSame = at > 0 && to > 0 && truth[at - 1] === own[to - 1]?.text;
    const across = at > 0 && to > 0 ? (costs[at - 1]?.[to - 1] ?? Infinity) : Infinity;
    if (isSame && across === here) {
      if (own[to - 1]?.marked === true) told.suspected++;
      [at, to] = [at - 1, to - 1];
      continue;
    }
    told.wrong++;
    const isLost = at > 0 && (costs[at - 1]?.[to] ?? Infinity) === here - 1 && across !== here - 1;
    const isMarked = isLost
      ? own[to - 1]?.marked === true || own[to]?.marked === true
      : own[to - 1]?.marked === true;
    if (isMarked) told.found++;
    if (across === here - 1) [at, to] = [at - 1, to - 1];
    else if (isLost) at--;
    else to--;
  }
  return told;
}

function costsOf(one: readonly string[], other: readonly string[]): number[][] {
  const costs = [Array.from({ length: other.length + 1 }, (_, to) => to)];
  for (let at = 1; at <= one.length; at++) {
    const row = [at];
    for (let to = 1; to <= other.length; to++)
      row.push(
        Math.min(
          (row[to - 1] ?? 0) + 1,
          (costs[at - 1]?.[to] ?? 0) + 1,
          (costs[at - 1]?.[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
        ),
      );
    costs.push(row);
  }
  return costs;
}
