/** The level rules of a table without upright rules: where they stand and end, and whether they part its rows. */
import { crossesBorder } from './spanning-lines.js';
import { ROOM } from './band-tables.js';
import type { RegionPage } from './regions.js';
import type { Edge, Line } from '../types.js';

/** Rules end at one border up to this, in points. */
const SAME_END = 4;

/** The level rules of the table on each page, and where they begin and end. */
export function rulesOf(
  pages: readonly RegionPage[],
  borders: readonly number[],
): { pages: Edge[][]; left: number | null; right: number | null } {
  const [left, right] = [borders[0] ?? 0, borders.at(-1) ?? 0];
  const found = pages.map(({ layout, lines }) => {
    const top = Math.min(...lines.map((line) => line.top)) - 14;
    const bottom = Math.max(...lines.map((line) => line.bottom)) + 14;
    const near = layout.rules.filter(
      (rule) => rule.at > top && rule.at < bottom && rule.to > left + 8 && rule.from < right - 8,
    );
    // A short rule below all text parts notes from it.
    const lengthAt = (y: number): number =>
      near.reduce((sum, rule) => sum + (Math.abs(rule.at - y) < 3 ? rule.to - rule.from : 0), 0);
    return near.filter((rule) => rule.at < bottom - 14 || lengthAt(rule.at) > 0.5 * (right - left));
  });
  const long = found.flat().filter((rule) => rule.to - rule.from > 0.5 * (right - left));
  // Most of them may leave out the column of a category that is merged down: the outermost ends are the table's.
  const ends = (pick: (rule: Edge) => number, share: number): number | null => {
    const values = long.map(pick).sort((a, b) => a - b);
    return values[Math.round((values.length - 1) * share)] ?? null;
  };
  return {
    pages: found,
    left: ends((rule) => rule.from, 0.1),
    right: ends((rule) => rule.to, 0.9),
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
    .filter((x) => x > left + SAME_END && x < right - SAME_END);
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
    const there = inner.filter((x) => x > from - ROOM && x < to + ROOM).sort((a, b) => a - b);
    const middle = there[Math.floor(there.length / 2)];
    const same = there.filter((x) => middle !== undefined && Math.abs(x - middle) <= SAME_END);
    return middle !== undefined && same.length >= 2 && same.length >= 0.8 * there.length ? middle : border;
  });
}

/** True where level rules part the rows: between most numbers that follow each other on a page stands a rule. */
export function partsRows(
  pages: readonly RegionPage[],
  rules: readonly (readonly Edge[])[],
  isNumber: (line: Line) => boolean,
): boolean {
  let pairs = 0;
  let parted = 0;
  const hasNumbers = pages.some((page) => page.lines.filter(isNumber).length >= 2);
  pages.forEach((page, index) => {
    const lines = hasNumbers ? page.lines.filter(isNumber) : page.lines;
    lines.slice(1).forEach((line, at) => {
      const before = lines[at];
      if (!before || line.baseline - before.baseline < 1) return;
      pairs++;
      if (rules[index]?.some((rule) => rule.at > before.baseline - before.size && rule.at < line.baseline))
        parted++;
    });
  });
  return pairs > 0 && parted >= 0.7 * pairs;
}

/** The borders with the outermost at least as far out as the rules. */
export function widened(borders: readonly number[], left: number, right: number | null): number[] {
  const wider = [...borders];
  wider[0] = Math.min(wider[0] ?? left, left);
  wider[wider.length - 1] = Math.max(wider.at(-1) ?? 0, right ?? 0);
  return wider;
}
