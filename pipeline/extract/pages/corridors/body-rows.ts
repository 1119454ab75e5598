/** The rows of the body of a table without rules between its columns. */
import type { Span } from '../aligned/columns.js';
import { CORRIDORS } from '../settings.js';
import { lettersOf } from './line-parts.js';
import { hasFigures, spanOf, type TokenLine } from './white-columns.js';
import { isWide, type RuleLine } from './wide-rules.js';

/** The lines of a body by rows: each row its lines, top down. */
export function bodyRows(
  body: readonly TokenLine[],
  spans: readonly Span[],
  rules: readonly RuleLine[],
): TokenLine[][] {
  const width = { left: spans[0]?.left ?? 0, right: spans.at(-1)?.right ?? 0 };
  const ys = rules.filter((rule) => isWide(rule, width)).map((rule) => rule.at);
  const bands = bandsBetween(body, ys);
  const isFigures = body.filter(hasFigures).length >= CORRIDORS.figureRows * body.length;
  const isRuled =
    bands.length > 2 &&
    bands.filter((band) => band.filter(hasFigures).length < 2).length >= CORRIDORS.ruledRows * bands.length;
  return bands.flatMap((band) => {
    const rows = band.filter(hasFigures).length;
    if (isRuled && rows < 2) return [band];
    return rows > 0 || isFigures ? rowsOfFigures(band, spans) : rowsOfText(band, spans);
  });
}

/** Lines parted where a rule is between them. */
function bandsBetween(body: readonly TokenLine[], ys: readonly number[]): TokenLine[][] {
  const bands = new Map<number, TokenLine[]>();
  for (const each of body) {
    const key = ys.filter((y) => y < each.line.baseline).length;
    bands.set(key, [...(bands.get(key) ?? []), each]);
  }
  return [...bands.values()];
}

/** True for a line with text in other columns than the first. */
function isAnchor({ tokens }: TokenLine, spans: readonly Span[]): boolean {
  return tokens.some((token) => spanOf(token, spans) > 0);
}

/** Rows of figures: a line each, and the other lines of a label that is wrapped. */
function rowsOfFigures(band: readonly TokenLine[], spans: readonly Span[]): TokenLine[][] {
  const rows: TokenLine[][] = [];
  const anchors = band.filter((each) => isAnchor(each, spans));
  const pitch = usualPitch(anchors);
  let isOpen = false;
  for (const [index, each] of band.entries()) {
    const [row, before, next] = [rows.at(-1), band[index - 1], band[index + 1]];
    const same = before && each.line.baseline - before.line.baseline < CORRIDORS.sameRow * each.line.size;
    const goesOn: boolean =
      before !== undefined &&
      row !== undefined &&
      (same === true || isOpen || wrapsAfter(before, each, next, spans, pitch));
    if (row && goesOn) row.push(each);
    else rows.push([each]);
    isOpen =
      next !== undefined &&
      !isAnchor(each, spans) &&
      !(goesOn && row?.some((one) => isAnchor(one, spans))) &&
      opens(before, each, next, spans, pitch);
  }
  return rows;
}

/** The usual distance of rows: the lower quarter of all. */
function usualPitch(anchors: readonly TokenLine[]): number {
  const pitches = anchors
    .slice(1)
    .map(({ line }, index) => line.baseline - (anchors[index]?.line.baseline ?? 0))
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 4)] ?? Infinity;
}

/** True where a label alone goes on from the line above: it is nearer to it than rows are, or reads on. */
function wrapsAfter(
  before: TokenLine,
  each: TokenLine,
  next: TokenLine | undefined,
  spans: readonly Span[],
  pitch: number,
): boolean {
  const above = each.line.baseline - before.line.baseline;
  const below = next ? next.line.baseline - each.line.baseline : Infinity;
  if (isAnchor(each, spans)) return false;
  if (above < CORRIDORS.nearer * pitch && above <= below * CORRIDORS.nearer) return true;
  if (above > CORRIDORS.wrapPitch * each.line.size) return false;
  return readsOn(before, each, spans);
}

/** True where the line below has the figures of this label: it is nearer to it than to what is above, or reads on. */
function opens(
  before: TokenLine | undefined,
  each: TokenLine,
  next: TokenLine,
  spans: readonly Span[],
  pitch: number,
): boolean {
  if (!isAnchor(next, spans)) return false;
  const above = before ? each.line.baseline - before.line.baseline : Infinity;
  const below = next.line.baseline - each.line.baseline;
  if (below < CORRIDORS.nearer * pitch && below <= above * CORRIDORS.nearer) return true;
  if (below > CORRIDORS.wrapPitch * each.line.size) return false;
  return readsOn(each, next, spans);
}

/** True where the first text of a line goes on with that of the line above: in small letters, or for it did not fit. */
function readsOn(before: TokenLine, each: TokenLine, spans: readonly Span[]): boolean {
  const [above, own] = [before.tokens[0], each.tokens[0]];
  if (!above || !own || spanOf(above, spans) > 0 || spanOf(own, spans) > 0) return false;
  if (/^\p{Ll}/u.test(own.text)) return true;
  const word = own.words[0];
  const right = spans[0]?.right ?? 0;
  const fitsAbove = word !== undefined && above.right + (word.right - word.left) < right;
  return !fitsAbove && own.left > above.left + CORRIDORS.indent * each.line.size;
}

/** Rows of text: parted by the widest room between lines, or where the first column begins anew. */
function rowsOfText(band: readonly TokenLine[], spans: readonly Span[]): TokenLine[][] {
  const gaps = band.slice(1).map(({ line }, index) => line.top - (band[index]?.line.bottom ?? 0));
  const sorted = [...gaps].sort((a, b) => a - b);
  let [jump, gap] = [0, Infinity];
  for (const [index, value] of sorted.entries()) {
    const step = value - (sorted[index - 1] ?? value);
    if (step > jump) [jump, gap] = [step, value - step / 2];
  }
  const size = band[0]?.line.size ?? 0;
  const isByGap = jump > CORRIDORS.rowJump * size;
  const rows: TokenLine[][] = [];
  for (const [index, each] of band.entries()) {
    const row = rows.at(-1);
    const isFirst = each.tokens.some((token) => spanOf(token, spans) === 0 && lettersOf(token.text) > 0);
    const begins = isByGap ? (gaps[index - 1] ?? 0) > gap : isFirst && isAnchor(each, spans);
    if (row && !begins) row.push(each);
    else rows.push([each]);
  }
  return rows;
}
