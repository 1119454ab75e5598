/**
 * Rows whose author drew the rules above and below them and forgot those at their sides: without these the row is in no
 * table, and the table is two.
 *
 * ```
 * > | ├────────┼──────────┼───┤
 * > |   启动按钮  2 常开       1     between the rules, each text in the column of those above and below
 * > | ├────────┼──────────┼───┤
 * ```
 */
import { inkOf } from '../page/ink.js';
import { RULED } from '../settings.js';
import type { Edge, Glyph } from '../types.js';
import { joinEdges } from './edges.js';

/** The room between two horizontal rules of one length, one below the other. */
interface Band {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where vertical rules run down all of it. */
  xs: number[];
}

/** The edges with the sides that were forgotten. */
export function withForgottenSides(edges: readonly Edge[], glyphs: readonly Glyph[]): Edge[] {
  const added: Edge[] = [];
  for (const bands of stacksOf(joinEdges(edges, 'h'), joinEdges(edges, 'v'))) {
    bands.forEach((band, index) => {
      const beside = [besideOf(bands, index, -1), besideOf(bands, index, 1)].filter(
        (other) => other !== undefined,
      );
      const missing = missingIn(band, beside);
      if (missing.length === 0) return;
      const sides = sidesBetweenTexts(band, missing, glyphs);
      for (const at of sides) added.push({ direction: 'v', at, from: band.top, to: band.bottom });
    });
  }
  return added.length === 0 ? [...edges] : [...edges, ...added];
}

/** Bands that lie one on the other, from the top down. */
function stacksOf(horizontal: readonly Edge[], vertical: readonly Edge[]): Band[][] {
  const byLength: Edge[][] = [];
  for (const edge of horizontal) {
    const same = byLength.find(
      ([first]) => first && isNear(first.from, edge.from) && isNear(first.to, edge.to),
    );
    if (same) same.push(edge);
    else if (byLength.length < RULED.mostLengths) byLength.push([edge]);
  }
  return byLength
    .filter((rules) => rules.length > RULED.leastBands)
    .map((rules) =>
      rules.slice(1).map((rule, index) => {
        const [top, bottom] = [rules[index]?.at ?? rule.at, rule.at];
        const through = vertical.filter(
          ({ at, from, to }) =>
            at > rule.from - RULED.meet &&
            at < rule.to + RULED.meet &&
            from < top + RULED.meet &&
            to > bottom - RULED.meet,
        );
        return { left: rule.from, right: rule.to, top, bottom, xs: through.map(({ at }) => at) };
      }),
    );
}

/** The next band above or below; beyond a row across the table (a category), which shows no columns. */
function besideOf(bands: readonly Band[], index: number, step: -1 | 1): Band | undefined {
  const next = bands[index + step];
  const isAcross =
    next?.xs.length === 2 && next.xs.every((x) => isNear(x, next.left) || isNear(x, next.right));
  const beyond = isAcross ? bands[index + 2 * step] : undefined;
  return beyond && beyond.xs.length > 2 ? beyond : next;
}

/** The vertical rules that its neighbours have and a band has not, where one at its sides is among them. */
function missingIn(band: Band, beside: readonly Band[]): number[] {
  const [one, other] = beside.filter(({ xs }) => xs.length > 1);
  if (!one) return [];
  // A title between two tables has other columns above than below, or is set across them.
  if (
    other &&
    (other.xs.length !== one.xs.length || !one.xs.every((x) => other.xs.some((y) => isNear(x, y))))
  )
    return [];
  const height = Math.max(...beside.map(({ top, bottom }) => bottom - top));
  const missing = one.xs.filter((x) => !band.xs.some((each) => isNear(x, each)));
  const isOuter = missing.some((x) => isNear(x, band.left) || isNear(x, band.right));
  const isLow = band.bottom - band.top < RULED.forgottenHeight * height;
  return isOuter && isLow && missing.length > 1 ? missing : [];
}

/** The missing sides; none where a text crosses one, or hardly any column holds text. */
function sidesBetweenTexts(band: Band, missing: number[], glyphs: readonly Glyph[]): number[] {
  const own = glyphs
    .filter(({ text, left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return text !== ' ' && y > band.top && y < band.bottom && x > band.left && x < band.right;
    })
    .map((glyph) => ({ glyph, ink: inkOf(glyph.text, glyph.left, glyph.right) }));
  const size = own[0]?.glyph.size ?? 0;
  const isCrossed = (x: number): boolean => {
    const lines = new Map<number, { before: number; after: number }>();
    for (const { glyph, ink } of own) {
      if (ink[0] < x - RULED.insideBy && ink[1] > x + RULED.insideBy) return true;
      const key = Math.round(glyph.baseline);
      const line = lines.get(key) ?? { before: -Infinity, after: Infinity };
      if ((ink[0] + ink[1]) / 2 < x) line.before = Math.max(line.before, ink[1]);
      else line.after = Math.min(line.after, ink[0]);
      lines.set(key, line);
    }
    return [...lines.values()].some(({ before, after }) => after - before < RULED.sideRoom * size);
  };
  const all = [...new Set([...band.xs, ...missing])].sort((a, b) => a - b);
  const filled = all
    .slice(1)
    .filter((right, index) =>
      own.some(({ ink }) => (ink[0] + ink[1]) / 2 > (all[index] ?? 0) && (ink[0] + ink[1]) / 2 < right),
    );
  if (filled.length < RULED.forgottenColumns || filled.length < RULED.forgottenShare * (all.length - 1))
    return [];
  return missing.some(isCrossed) ? [] : missing;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= RULED.meet;
}
