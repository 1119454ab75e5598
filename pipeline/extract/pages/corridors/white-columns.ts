/** The columns of a table without rules: where its text is, and the corridors of white between. */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import type { Line } from '../types.js';
import { followsText, isFigure, isSign, isYear, linePartsOf, type LinePart } from './line-parts.js';

/** A line as its tokens. */
export interface TokenLine {
  line: Line;
  tokens: LinePart[];
}

/** A line with its tokens. */
export function tokenLine(line: Line): TokenLine {
  return { line, tokens: linePartsOf(line) };
}

/** True for a line with a figure behind its first text: a row of figures. */
export function hasFigures({ tokens }: TokenLine): boolean {
  return tokens.length > 1 && tokens.slice(1).some((token) => isFigure(token.text));
}

/** True for a row of figures that is no heading of years. */
export function isRow(line: TokenLine): boolean {
  const figures = line.tokens.slice(1).filter((token) => isFigure(token.text));
  return figures.length > 0 && !figures.every((token) => isYear(token.text));
}

/**
 * Where the texts of the columns are, from left to right. `lines` are those that tell: rows of figures, or all that are
 * in columns; `ruled` are
 * where vertical rules are that run through a part of the table.
 */
export function columnSpans(lines: readonly TokenLine[], ruled: readonly number[] = []): Span[] {
  return joinSigns(splitAt(coveredSpans(lines), lines, ruled), lines);
}

/** Spans parted at rules that no text crosses. */
function splitAt(spans: readonly Span[], lines: readonly TokenLine[], ruled: readonly number[]): Span[] {
  const words = lines.flatMap(({ line }) => line.words);
  return ruled.reduce<readonly Span[]>(
    (all, x) =>
      all.flatMap((span) => {
        if (x <= span.left || x >= span.right) return [span];
        const own = words.filter((word) => word.right > span.left && word.left < span.right);
        const [before, after] = [own.filter((word) => word.right <= x), own.filter((word) => word.left >= x)];
        if (before.length === 0 || after.length === 0 || before.length + after.length < own.length)
          return [span];
        return [
          { left: span.left, right: Math.max(...before.map((word) => word.right)) },
          { left: Math.min(...after.map((word) => word.left)), right: span.right },
        ];
      }),
    spans,
  ) as Span[];
}

/** The stretches of x that the tokens of more than a few lines cover. */
function coveredSpans(lines: readonly TokenLine[]): Span[] {
  const few = Math.floor(CORRIDORS.strayLines * lines.length);
  const steps = new Map<number, number>();
  const step = (x: number, by: number): void => {
    steps.set(x, (steps.get(x) ?? 0) + by);
  };
  for (const { tokens } of lines) {
    for (const { left, right } of tokens) {
      step(left, 1);
      step(right, -1);
    }
  }
  const size = lines[0]?.line.size ?? 0;
  const spans: Span[] = [];
  let covered = 0;
  for (const x of [...steps.keys()].sort((a, b) => a - b)) {
    const before = covered;
    covered += steps.get(x) ?? 0;
    const last = spans.at(-1);
    if (before <= few && covered > few) {
      if (last && x - last.right < CORRIDORS.corridor * size) last.right = NaN;
      else spans.push({ left: x, right: NaN });
    } else if (before > few && covered <= few && last) last.right = x;
  }
  return spans;
}

/** The column that a stretch of x is in: the one that it shares most with, or the nearest. */
export function spanOf({ left, right }: Span, spans: readonly Span[]): number {
  let best = 0;
  let most = -Infinity;
  for (const [index, span] of spans.entries()) {
    const common = Math.min(right, span.right) - Math.max(left, span.left);
    if (common > most) [best, most] = [index, common];
  }
  return best;
}

/** Spans of signs alone joined with the column that they are of: $ with the next, % and leaders with the one before. */
function joinSigns(spans: readonly Span[], lines: readonly TokenLine[]): Span[] {
  const texts = spans.map((): string[] => []);
  for (const { tokens } of lines) for (const token of tokens) texts[spanOf(token, spans)]?.push(token.text);
  const joined: Span[] = [];
  let isOpen = false;
  for (const [index, span] of spans.entries()) {
    const own = texts[index] ?? [];
    const isOfSigns = own.length > 0 && own.every(isSign);
    const last = joined.at(-1);
    if (last && (isOpen || (isOfSigns && followsText(own[0] ?? '')))) last.right = span.right;
    else joined.push({ ...span });
    isOpen = isOfSigns && !followsText(own[0] ?? '');
  }
  return joined;
}

/** Spans made wider by the texts of a heading that are over one of them alone. */
export function widenedBy(spans: readonly Span[], lines: readonly TokenLine[]): Span[] {
  const wider = spans.map((span) => ({ ...span }));
  for (const { tokens } of lines) {
    for (const { left, right } of tokens) {
      const over = wider.filter((span) => left < span.right && right > span.left);
      const [only] = over;
      if (!only || over.length > 1) continue;
      only.left = Math.min(only.left, left);
      only.right = Math.max(only.right, right);
    }
  }
  return wider;
}

/** The borders of columns: the middle of each corridor, and the outermost ends of the text. */
export function bordersOf(spans: readonly Span[]): number[] {
  const [first, last] = [spans[0], spans.at(-1)];
  const inner = spans.slice(1).map((span, index) => ((spans[index]?.right ?? span.left) + span.left) / 2);
  return [(first?.left ?? 0) - CORRIDORS.room, ...inner, (last?.right ?? 0) + CORRIDORS.room];
}
