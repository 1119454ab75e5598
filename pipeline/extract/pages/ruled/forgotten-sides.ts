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
import { inkOf } from '../seen/ink.js';
import { RULED } from '../settings.js';
import type { Edge, Glyph } from '../types.js';
import { joinedEdges, type JoinedEdges } from './edges.js';

/** The room between two horizontal rules that reach over one stretch of the page, one below the other. */
interface Band {
  left: number;
  right: number;
  /** Its left and right are where all rules that reach over it end; else the table goes on there: a merged category. */
  endsLeft: boolean;
  endsRight: boolean;
  top: number;
  bottom: number;
  /** Where vertical rules run down all of it. */
  xs: number[];
}

/** The edges with the sides that were forgotten; the same array where none were. Joined ones as for `gridsOf`. */
export function withForgottenSides(
  edges: readonly Edge[],
  glyphs: readonly Glyph[],
  { horizontal, vertical }: JoinedEdges = joinedEdges(edges),
): readonly Edge[] {
  const added: Edge[] = [];
  for (const bands of stacksOf(horizontal, vertical)) {
    const height = Math.max(
      ...bands.filter(({ xs }) => xs.length > 2).map(({ top, bottom }) => bottom - top),
    );
    bands.forEach((band, index) => {
      const beside = [besideOf(bands, index, -1), besideOf(bands, index, 1)].filter(
        (other) => other !== undefined,
      );
      const missing = missingIn(band, beside);
      if (missing.length === 0) return;
      const row = new SidelessRow(band, missing, glyphs);
      const isLow = band.bottom - band.top < RULED.forgottenHeight * height;
      if (!row.isCrossed && (row.isFilled(isLow) || (isLow && row.standsLike(beside, glyphs))))
        for (const at of missing) added.push({ direction: 'v', at, from: band.top, to: band.bottom });
    });
  }
  return added.length === 0 ? edges : [...edges, ...added];
}

/**
 * Bands that lie one on the other, from the top down. Beside a category that is merged down over its rows, some rules
 * are shorter than others; a longer one is above or below what the shorter ones are.
 */
function stacksOf(horizontal: readonly Edge[], vertical: readonly Edge[]): Band[][] {
  const byLength: Edge[][] = [];
  for (const edge of horizontal) {
    const same = byLength.find(
      ([first]) => first && isNear(first.from, edge.from) && isNear(first.to, edge.to),
    );
    if (same) same.push(edge);
    else if (byLength.length < RULED.mostLengths) byLength.push([edge]);
  }
  const reachesOver = (edge: Edge, { from, to }: Edge): boolean =>
    edge.from < from + RULED.meet && edge.to > to - RULED.meet;
  return (
    byLength
      .flatMap(([first]) =>
        first ? [{ first, rules: horizontal.filter((edge) => reachesOver(edge, first)) }] : [],
      )
      .map(({ first, rules }) => bandsOf(first, rules, vertical))
      // One alone has none above or below, whose sides could be its.
      .filter((bands) => bands.length > 1)
  );
}

/** The bands between rules that reach over a stretch. What is open at the top or the bottom of its page has columns too. */
function bandsOf({ from: left, to: right }: Edge, rules: readonly Edge[], vertical: readonly Edge[]): Band[] {
  const [first, last] = [rules[0], rules.at(-1)];
  if (!first || !last) return [];
  const own = vertical.filter(({ at }) => at > left - RULED.meet && at < right + RULED.meet);
  const endsLeft = rules.every(({ from }) => isNear(from, left));
  const endsRight = rules.every(({ to }) => isNear(to, right));
  const band = (top: number, bottom: number): Band => {
    const through = own.filter(({ from, to }) => from < top + RULED.meet && to > bottom - RULED.meet);
    return { left, right, endsLeft, endsRight, top, bottom, xs: through.map(({ at }) => at) };
  };
  const [above, below] = [
    own.filter(({ from, to }) => from < first.at - RULED.meet && to > first.at - RULED.meet),
    own.filter(({ from, to }) => from < last.at + RULED.meet && to > last.at + RULED.meet),
  ];
  return [
    ...(above.length > 1 ? [band(Math.max(...above.map(({ from }) => from)), first.at)] : []),
    ...rules.slice(1).map((rule, index) => band(rules[index]?.at ?? rule.at, rule.at)),
    ...(below.length > 1 ? [band(last.at, Math.min(...below.map(({ to }) => to)))] : []),
  ];
}

/** The next band above or below; beyond a row across the table (a category), which shows no columns and is low. */
function besideOf(bands: readonly Band[], index: number, step: -1 | 1): Band | undefined {
  const [band, next] = [bands[index], bands[index + step]];
  const isAcross =
    band !== undefined &&
    next?.xs.length === 2 &&
    next.xs.every((x) => isNear(x, next.left) || isNear(x, next.right)) &&
    next.bottom - next.top < RULED.forgottenHeight * (band.bottom - band.top);
  return isAcross ? bands[index + 2 * step] : next;
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
  const missing = one.xs.filter((x) => !band.xs.some((each) => isNear(x, each)));
  const isOuter = missing.some(
    (x) => (band.endsLeft && isNear(x, band.left)) || (band.endsRight && isNear(x, band.right)),
  );
  return isOuter && missing.length > 1 ? missing : [];
}

/** A glyph with where its ink is. */
interface Inked {
  glyph: Glyph;
  ink: readonly [left: number, right: number];
}

/** What stands between two rules without sides. */
class SidelessRow {
  private readonly own: readonly Inked[];
  /** Where its columns would be. */
  private readonly xs: readonly number[];

  constructor(
    band: Band,
    private readonly missing: readonly number[],
    glyphs: readonly Glyph[],
  ) {
    this.own = inkIn(band, glyphs);
    this.xs = [...new Set([...band.xs, ...missing])].sort((a, b) => a - b);
  }

  /** True where a text crosses one of the missing sides, or has no room beside it. */
  get isCrossed(): boolean {
    const size = this.own[0]?.glyph.size ?? 0;
    return this.missing.some((x) => {
      const lines = new Map<number, { before: number; after: number }>();
      for (const { glyph, ink } of this.own) {
        if (ink[0] < x - RULED.insideBy && ink[1] > x + RULED.insideBy) return true;
        const key = Math.round(glyph.baseline);
        const line = lines.get(key) ?? { before: -Infinity, after: Infinity };
        if (middleOf(ink) < x) line.before = Math.max(line.before, ink[1]);
        else line.after = Math.min(line.after, ink[0]);
        lines.set(key, line);
      }
      return [...lines.values()].some(({ before, after }) => after - before < RULED.sideRoom * size);
    });
  }

  /** True where many of the columns hold text; in a band that is higher than a row usually is, all of them do. */
  isFilled(isLow: boolean): boolean {
    const columns = this.xs.length - 1;
    const filled = this.filledColumns.length;
    // One column is a frame around a text.
    if (columns < 2 || filled < RULED.forgottenShare * columns) return false;
    return isLow || (filled === columns && columns >= RULED.forgottenFull);
  }

  /**
   * True where the text is in one column behind the first, and begins or has its middle where that above or below it
   * does: so is the row of a category that is named in its first row only. A caption begins at the left, or is in the
   * middle of the table.
   */
  standsLike(beside: readonly Band[], glyphs: readonly Glyph[]): boolean {
    const [column, ...others] = this.filledColumns;
    if (column === undefined || column === 0 || others.length > 0) return false;
    const endsIn = (all: readonly Inked[]): Inked['ink'] => {
      const inks = all.map(({ ink }) => ink).filter((ink) => this.columnOf(ink) === column);
      return [Math.min(...inks.map(([left]) => left)), Math.max(...inks.map(([, right]) => right))];
    };
    const own = endsIn(this.own);
    const near = beside.map((band) => endsIn(inkIn(band, glyphs))).filter(([left]) => left < Infinity);
    const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= RULED.sameLeft;
    return (
      near.length > 0 &&
      (near.every(([left]) => isSame(left, own[0])) ||
        near.every((ink) => isSame(middleOf(ink), middleOf(own))))
    );
  }

  /** The columns that hold text, from the left. */
  private get filledColumns(): number[] {
    return [...new Set(this.own.map(({ ink }) => this.columnOf(ink)))].sort((a, b) => a - b);
  }

  private columnOf(ink: Inked['ink']): number {
    return this.xs.filter((x) => x < middleOf(ink)).length - 1;
  }
}

/** The glyphs of a band. */
function inkIn(band: Band, glyphs: readonly Glyph[]): Inked[] {
  return glyphs
    .filter(({ text, left, right, top, bottom }) => {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return text !== ' ' && y > band.top && y < band.bottom && x > band.left && x < band.right;
    })
    .map((glyph) => ({ glyph, ink: inkOf(glyph.text, glyph.left, glyph.right) }));
}

function middleOf([left, right]: Inked['ink']): number {
  return (left + right) / 2;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= RULED.meet;
}
