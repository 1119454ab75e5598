/** The horizontal rules of a table without vertical rules: where they are and end, and whether they split its rows. */
import { crossesBorder } from './spanning-lines.js';
import { ALIGNED } from '../settings.js';
import type { RegionPage } from './regions.js';
import type { Edge, Line } from '../types.js';

/** The horizontal rules of the table on each page, and where they begin and end. */
export function rulesOf(
  pages: readonly RegionPage[],
  borders: readonly number[],
): { pages: Edge[][]; left: number | null; right: number | null } {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const found = pages.map(({ layout, lines }) => {
    const top = Math.min(...lines.map((line) => line.top)) - ALIGNED.ruleReach;
    const bottom = Math.max(...lines.map((line) => line.bottom)) + ALIGNED.ruleReach;
    const near = layout.rules.filter(
      (rule) =>
        rule.at > top &&
        rule.at < bottom &&
        rule.to > left + ALIGNED.ruleInside &&
        rule.from < right - ALIGNED.ruleInside,
    );
    // A short rule below all text splits notes from it.
    const lengthAt = (y: number): number =>
      near.reduce(
        (sum, rule) => sum + (Math.abs(rule.at - y) < ALIGNED.oneRule ? rule.to - rule.from : 0),
        0,
      );
    return near.filter(
      (rule) => rule.at < bottom - ALIGNED.ruleReach || lengthAt(rule.at) > ALIGNED.longRule * (right - left),
    );
  });
  const long = found.flat().filter((rule) => rule.to - rule.from > ALIGNED.longRule * (right - left));
  // Most of them may leave out the column of a category that is merged down: the outermost ends are the table's.
  const ends = (pick: (rule: Edge) => number, share: number): number | null => {
    const values = long.map(pick).sort((a, b) => a - b);
    return values[Math.round((values.length - 1) * share)] ?? null;
  };
  return {
    pages: found,
    left: ends((rule) => rule.from, ALIGNED.outermost),
    right: ends((rule) => rule.to, 1 - ALIGNED.outermost),
  };
}

/** The borders where rules that do not run through end, as they do beside a merged cell: between the same texts. */
export function atRuleEnds(
  borders: readonly number[],
  pages: readonly RegionPage[],
  rules: readonly Edge[],
  isHeading: (line: Line) => boolean,
): number[] {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const inner = rules
    .flatMap((rule) => [rule.from, rule.to])
    .filter((x) => x > left + ALIGNED.sameEnd && x < right - ALIGNED.sameEnd);
  if (inner.length === 0) return [...borders];
  const words = pages.flatMap(({ lines }) =>
    lines.filter((line) => !isHeading(line) && !crossesBorder(line, borders)).flatMap((line) => line.words),
  );
  return borders.map((border, index) => {
    if (index === 0 || index === borders.length - 1) return border;
    const before = words.filter((word) => word.right <= border && word.left >= (borders[index - 1] ?? 0));
    const after = words.filter((word) => word.left >= border && word.right <= (borders[index + 1] ?? 0));
    const from = before.reduce((most, word) => Math.max(most, word.right), borders[index - 1] ?? 0);
    const to = after.reduce((least, word) => Math.min(least, word.left), borders[index + 1] ?? 0);
    const there = inner.filter((x) => x > from - ALIGNED.room && x < to + ALIGNED.room).sort((a, b) => a - b);
    const middle = there[Math.floor(there.length / 2)];
    const same = there.filter((x) => middle !== undefined && Math.abs(x - middle) <= ALIGNED.sameEnd);
    return middle !== undefined &&
      same.length >= ALIGNED.leastEnds &&
      same.length >= ALIGNED.endShare * there.length
      ? middle
      : border;
  });
}

/** True where horizontal rules split the rows: between most numbers that follow each other on a page there is a rule. */
export function splitsRows(
  pages: readonly RegionPage[],
  rules: readonly (readonly Edge[])[],
  isNumber: (line: Line) => boolean,
): boolean {
  let pairs = 0;
  let split = 0;
  const hasNumbers = pages.some((page) => page.lines.filter(isNumber).length >= ALIGNED.leastNumbers);
  pages.forEach((page, index) => {
    const lines = hasNumbers ? page.lines.filter(isNumber) : page.lines;
    lines.slice(1).forEach((line, at) => {
      const before = lines[at];
      if (!before || line.baseline - before.baseline < ALIGNED.leastPitch) return;
      pairs++;
      if (rules[index]?.some((rule) => rule.at > before.baseline - before.size && rule.at < line.baseline))
        split++;
    });
  });
  return pairs > 0 && split >= ALIGNED.splitShare * pairs;
}

/** The borders with the outermost at least as far out as the rules. */
export function widened(borders: readonly number[], left: number, right: number | null): number[] {
  const wider = [...borders];
  wider[0] = Math.min(wider[0] ?? left, left);
  wider[wider.length - 1] = Math.max(wider.at(-1) ?? 0, right ?? 0);
  return wider;
}
