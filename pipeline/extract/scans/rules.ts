/** Ruling lines in the pixels of a page. */
import { RULES } from './settings.js';
import type { Grey, Ink, Rule } from './types.js';

/** The ruling lines of a level page. `scale` is pixels to the point. */
export function drawnRules(ink: Ink, scale: number): Rule[] {
  const across = linesIn(ink, 'h', RULES.least * scale, scale);
  const down = linesIn(turned(ink), 'v', RULES.leastDown * scale, scale).filter(
    (rule) => rule.to - rule.from >= RULES.least * scale || touches(rule, across, scale),
  );
  return [...across, ...down];
}

/** True for a short line down that begins or ends at lines across: the side of a row, and no stroke of a character. */
function touches({ at, from, to }: Rule, across: readonly Rule[], scale: number): boolean {
  const near = RULES.thickest * scale;
  const meets = (end: number): boolean =>
    across.some((rule) => Math.abs(rule.at - end) < near && rule.from - near < at && rule.to + near > at);
  return meets(from) && meets(to);
}

/** Rows as columns. */
function turned({ width, height, data }: Ink): Ink {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[x * height + y] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: out };
}

/** A stretch of ink in a row. */
interface Stretch {
  row: number;
  from: number;
  to: number;
  /** The line that it was found to be of. */
  line: Stretch[] | null;
}

function linesIn(ink: Ink, direction: Rule['direction'], least: number, scale: number): Rule[] {
  const lines = joined(stretchesOf(ink, least, RULES.gap * scale));
  return lines.flatMap((line) => {
    const rule = ruleOf(line, direction);
    return rule.thick <= RULES.thickest * scale && standsAlone(ink, rule, scale) ? [rule] : [];
  });
}

/** Stretches of ink of a length. A row is looked at with those above and below it: a line may lean by a pixel. */
function stretchesOf({ width, height, data }: Ink, least: number, gap: number): Stretch[] {
  const found: Stretch[] = [];
  for (let row = 0; row < height; row++) {
    const at = row * width;
    const above = row > 0 ? at - width : at;
    const below = row < height - 1 ? at + width : at;
    let from = -1;
    let last = -1;
    for (let x = 0; x < width; x++) {
      if ((data[at + x] ?? 0) + (data[above + x] ?? 0) + (data[below + x] ?? 0) === 0) {
        if (from >= 0 && x - last > gap) {
          if (last - from + 1 >= least) found.push({ row, from, to: last + 1, line: null });
          from = -1;
        }
        continue;
      }
      if (from < 0) from = x;
      last = x;
    }
    if (from >= 0 && last - from + 1 >= least) found.push({ row, from, to: last + 1, line: null });
  }
  return found;
}

/** Stretches of rows below each other that overlap, as lines. */
function joined(stretches: readonly Stretch[]): Stretch[][] {
  const lines = new Set<Stretch[]>();
  let before: Stretch[] = [];
  let current: Stretch[] = [];
  let row = -1;
  for (const stretch of stretches) {
    if (stretch.row !== row) {
      before = stretch.row === row + 1 ? current : [];
      current = [];
      row = stretch.row;
    }
    for (const other of before) {
      if (other.from >= stretch.to || other.to <= stretch.from || other.line === null) continue;
      if (stretch.line === null) {
        stretch.line = other.line;
        other.line.push(stretch);
      } else if (stretch.line !== other.line) merge(stretch.line, other.line, lines);
    }
    if (stretch.line === null) {
      stretch.line = [stretch];
      lines.add(stretch.line);
    }
    current.push(stretch);
  }
  return [...lines];
}

function merge(into: Stretch[], line: Stretch[], lines: Set<Stretch[]>): void {
  for (const stretch of line) {
    stretch.line = into;
    into.push(stretch);
  }
  lines.delete(line);
}

/**
 * A line as a rule. Where it lies is told by the rows that are about as full of it as its fullest: what lies over it and
 * touches it, as the star of a seal does, has rows of its own, which are shorter.
 */
function ruleOf(line: readonly Stretch[], direction: Rule['direction']): Rule {
  let [from, to] = [Infinity, 0];
  const rows = new Map<number, number>();
  for (const stretch of line) {
    from = Math.min(from, stretch.from);
    to = Math.max(to, stretch.to);
    rows.set(stretch.row, (rows.get(stretch.row) ?? 0) + stretch.to - stretch.from);
  }
  const least = RULES.fullRows * Math.max(...rows.values());
  let [weight, sum] = [0, 0];
  for (const [row, length] of rows) {
    if (length < least) continue;
    weight += length;
    sum += length * (row + 0.5);
  }
  // Each row counted with its neighbours: two of them are none of the line.
  return { direction, at: sum / weight, from, to, thick: Math.max(1, weight / (to - from) - 2) };
}

/** True where a line is ink along its length and paper shows along both of its sides: the strokes of a row of characters are none. */
function standsAlone({ width, height, data }: Ink, { at, from, to, thick }: Rule, scale: number): boolean {
  const middle = Math.round(at - 0.5);
  const away = Math.ceil(thick / 2 + RULES.beside * scale);
  const above = Math.max(0, middle - away) * width;
  const below = Math.min(height - 1, middle + away) * width;
  const own = [middle - 1, middle, middle + 1].map((row) => Math.min(height - 1, Math.max(0, row)) * width);
  let [free, solid] = [0, 0];
  for (let x = from; x < to; x++) {
    free += 2 - (data[above + x] ?? 0) - (data[below + x] ?? 0);
    if (own.some((row) => data[row + x] === 1)) solid++;
  }
  const length = to - from;
  return free >= 2 * RULES.besideShare * length && solid >= RULES.solid * length;
}

/** Takes ruling lines out of a picture. */
export function eraseRules({ width, height, data }: Grey, rules: readonly Rule[], scale: number): void {
  for (const { direction, at, from, to, thick } of rules) {
    const half = thick / 2 + RULES.around * scale;
    const [first, last] = [Math.max(0, Math.floor(at - half)), Math.ceil(at + half)];
    if (direction === 'h') {
      for (let y = first; y < Math.min(height, last); y++) data.fill(255, y * width + from, y * width + to);
      continue;
    }
    for (let y = from; y < to; y++) data.fill(255, y * width + first, y * width + Math.min(width, last));
  }
}
