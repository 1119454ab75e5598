/** Glyphs as lines of text, and lines as the text of a cell or paragraph. */
import { isWide } from '../../../common/characters.js';
import { CLOSING_MARKS, classOf, STOPS } from '../../../common/vocabulary/marks.js';
import { ENCLOSED_NUMBERS, LONG_ORDINAL, ORDINAL } from '../../../common/vocabulary/ordinals.js';
import { inkOf } from '../page/ink.js';
import type { Glyph, Line, PageContent, Word } from '../types.js';

/** A gap of this many ems parts two words. A space is 0.25 to 0.5 em. */
const WORD_GAP = 0.22;
/** A gap of this many ems shows as a space even between Chinese characters. */
const WIDE_GAP = 1.6;

/** Text that lies on other text by this much, in ems, is none of its word. */
export const OVERLAP = -0.3;

/** A character that lies on the one before by more than this, in ems, is printed over it. */
const OVERPRINTED = -0.5;
/** Glyphs that begin nearer to each other than this, in ems, begin at one place. */
const SAME_PLACE = 0.05;
const MAY_HANG = /[\p{P}\p{S}]/u;

/** A figure this much smaller than its line is raised or lowered, and stands within this much of its letter, in ems. */
const SMALL = 0.8;
const RAISED = 0.35;

/** Two boxes share a line where they overlap by this much of the lower one's height. */
const SAME_LINE = 0.5;

/** Opens a step or a paragraph: `1.`, `（一）`, `一、`, `①`, `(1)`; not `1.5`. */
const STEP = new RegExp(
  `^(?:\\d{1,3}[.．、](?!\\d)|[（(](?:\\d{1,3}|${LONG_ORDINAL})[）)]|${ORDINAL}[、.．]|[${ENCLOSED_NUMBERS}])`,
  'u',
);

/** Ends a sentence or a part of one. */
const ENDED = new RegExp(`${classOf(STOPS, '.;:!?', CLOSING_MARKS, ')')}$`, 'u');

/** The lines of these glyphs, top down; each line's words from left to right. */
export function linesOf(glyphs: readonly Glyph[], page: Pick<PageContent, 'marks' | 'tags'>): Line[] {
  const level: Glyph[] = [];
  const turned = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.angle === 0 || glyph.angle === 180) level.push(glyph);
    else {
      const list = turned.get(glyph.angle);
      if (list) list.push(glyph);
      else turned.set(glyph.angle, [glyph]);
    }
  }
  const lines = groupByLine(level)
    .map((group) => lineOf(group, page))
    .filter((line) => line !== null);
  for (const [angle, group] of turned) lines.push(...turnedLines(group, angle, page));
  return lines.sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

interface Group {
  glyphs: Glyph[];
  top: number;
  bottom: number;
}

/** Glyphs that stand on one line: their em boxes overlap in height (so superscripts stay on their line). */
function groupByLine(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: Group[] = [];
  for (const glyph of sorted) {
    let best: Group | null = null;
    let bestShare = SAME_LINE;
    for (let index = groups.length - 1; index >= 0 && index >= groups.length - 4; index--) {
      const group = groups[index];
      if (!group) continue;
      const common = Math.min(glyph.bottom, group.bottom) - Math.max(glyph.top, group.top);
      const share = common / (Math.min(glyph.bottom - glyph.top, group.bottom - group.top) || 1);
      if (share >= bestShare) {
        best = group;
        bestShare = share;
      }
    }
    // A space makes no line: those behind the lines of a cell may stand in the next one.
    if (glyph.text === ' ') best?.glyphs.push(glyph);
    else if (best) {
      // A line is as high as its largest glyphs: a raised figure does not make it higher.
      if (glyph.bottom - glyph.top > best.bottom - best.top + 0.1) {
        best.top = glyph.top;
        best.bottom = glyph.bottom;
      }
      best.glyphs.push(glyph);
    } else groups.push({ glyphs: [glyph], top: glyph.top, bottom: glyph.bottom });
  }
  return raisedApart(groups).map((group) => group.glyphs);
}

/**
 * The groups with raised and lowered figures beside the glyph that they were drawn behind: the lines of other cells may
 * stand as near to them as their own.
 */
function raisedApart(groups: readonly Group[]): readonly Group[] {
  const isSmall = (glyph: Glyph, { bottom, top }: Group): boolean => glyph.size < SMALL * (bottom - top);
  if (!groups.some((group) => group.glyphs.some((glyph) => isSmall(glyph, group)))) return groups;
  const byOrder = new Map<number, { glyph: Glyph; group: Group }>();
  for (const group of groups) for (const glyph of group.glyphs) byOrder.set(glyph.order, { glyph, group });
  for (const group of groups) {
    for (const glyph of [...group.glyphs]) {
      if (!isSmall(glyph, group) || glyph.text === ' ') continue;
      let before = byOrder.get(glyph.order - 1);
      while (before && before.glyph.size < SMALL * (before.group.bottom - before.group.top))
        before = byOrder.get(before.glyph.order - 1);
      if (!before || before.group === group) continue;
      const { glyph: base, group: own } = before;
      const touches = Math.abs(glyph.left - base.right) < RAISED * base.size;
      const overlaps = Math.min(glyph.bottom, base.bottom) - Math.max(glyph.top, base.top) > 0.5 * glyph.size;
      if (!touches || !overlaps) continue;
      group.glyphs.splice(group.glyphs.indexOf(glyph), 1);
      own.glyphs.push(glyph);
    }
  }
  return groups.filter((group) => group.glyphs.length > 0);
}

/** One line from its glyphs, or null where there is only space. */
function lineOf(group: readonly Glyph[], page: Pick<PageContent, 'marks' | 'tags'>): Line | null {
  const sorted = [...group].sort((a, b) => a.left - b.left);
  // Marks that are set into each other may begin at one place: then the order tells in which they were drawn.
  for (let index = 1; index < sorted.length; index++) {
    const [one, other] = [sorted[index - 1], sorted[index]];
    if (!one || !other || other.left - one.left > SAME_PLACE * other.size || other.order > one.order)
      continue;
    [sorted[index - 1], sorted[index]] = [other, one];
  }
  const words: Word[] = [];
  let word: Word | null = null;
  let spaced = false;
  let space = -1;
  let last: Glyph | null = null;
  let size = 0;
  let baseline = 0;
  let top = Infinity;
  let bottom = -Infinity;
  let heading: number | null = null;
  let lastMark = -1;
  let isArtifact = false;
  let artifacts = 0;
  let count = 0;
  let drawn = -1;
  const recent: Glyph[] = [];
  // Joined at once: a text that grows by one character after the other takes twenty times the memory.
  let characters: string[] = [];
  let overprinted = false;
  for (const glyph of sorted) {
    if (glyph.text === ' ') {
      // One that was drawn neither behind the last glyph nor before the next is that of another cell.
      if (follows(drawn, glyph.order)) spaced = true;
      else space = glyph.order;
      continue;
    }
    spaced ||= space === glyph.order;
    // Bold that is imitated by drawing a glyph twice.
    let isRepeated = false;
    for (const other of recent) isRepeated ||= other.text === glyph.text && isTwin(other, glyph);
    if (isRepeated) {
      if (follows(drawn, glyph.order)) drawn = glyph.order;
      if (word) word.last = drawn;
      continue;
    }
    recent.push(glyph);
    if (recent.length > 3) recent.shift();
    count++;
    if (glyph.size > size + 0.1) {
      size = glyph.size;
      baseline = glyph.baseline;
    }
    top = Math.min(top, glyph.top);
    bottom = Math.max(bottom, glyph.bottom);
    if (glyph.mark !== lastMark) {
      lastMark = glyph.mark;
      const mark = page.marks[lastMark];
      isArtifact = mark === 'artifact';
      if (!isArtifact && mark !== undefined) heading ??= page.tags[mark]?.heading ?? null;
    }
    if (isArtifact) artifacts++;
    const gap = last ? glyph.left - last.right : 0;
    const smaller = Math.min(glyph.size, last?.size ?? glyph.size);
    // A mark that opens may stand over the end of the text before it, where it has no ink.
    if (last && gap < OVERPRINTED * smaller && isWide(glyph.text) && !MAY_HANG.test(last.text))
      overprinted ||= inkOf(glyph.text, glyph.left, glyph.right)[0] - last.right < OVERPRINTED * smaller;
    if (!word || spaced || gap > WORD_GAP * smaller || (last && isElsewhere(last, glyph, gap, drawn))) {
      finish(word, characters);
      characters = [glyph.text];
      word = {
        text: '',
        left: glyph.left,
        right: glyph.right,
        top: glyph.top,
        bottom: glyph.bottom,
        first: glyph.order,
        last: glyph.order,
      };
      words.push(word);
    } else {
      characters.push(glyph.text);
      word.right = Math.max(word.right, glyph.right);
      word.top = Math.min(word.top, glyph.top);
      word.bottom = Math.max(word.bottom, glyph.bottom);
      word.last = glyph.order;
    }
    spaced = false;
    last = glyph;
    drawn = glyph.order;
  }
  finish(word, characters);
  const first = words[0];
  if (!first) return null;
  return {
    words,
    text: wordsText(words, size),
    left: first.left,
    top,
    right: words.reduce((right, each) => Math.max(right, each.right), first.right),
    bottom,
    size,
    baseline,
    heading,
    artifact: artifacts * 2 > count,
    overprinted,
  };
}

/**
 * True where a glyph that stands beside another is no part of its word: a mark that hangs over the edge of a column
 * lies on the text of the next; and text of two cells is not drawn in one go.
 */
function isElsewhere(before: Glyph, glyph: Glyph, gap: number, drawn: number): boolean {
  if (gap >= OVERLAP * glyph.size && follows(drawn, glyph.order)) return false;
  return isWide(before.text) || isWide(glyph.text);
}

/** True where what was drawn as number `second` was drawn right after `first`. */
export function follows(first: number, second: number): boolean {
  return second === first + 1;
}

function isTwin(a: Glyph, b: Glyph): boolean {
  const near = 0.15 * a.size;
  return Math.abs(a.left - b.left) < near && Math.abs(a.baseline - b.baseline) < near;
}

function finish(word: Word | null, characters: readonly string[]): void {
  if (word) word.text = characters.join('');
}

/** Characters that are spread to fill a line: one a word, with about the same room between them. */
function isSpread(words: readonly Word[], size: number): boolean {
  if (words.length < 2 || !words.every((word) => [...word.text].length === 1 && isWide(word.text)))
    return false;
  const gaps = words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0));
  return Math.max(...gaps) - Math.min(...gaps) < 0.5 * size;
}

/** The text of words that stand on a line; `size` is the line's em. */
export function wordsText(words: readonly Word[], size: number): string {
  if (isSpread(words, size)) return words.map((word) => word.text).join('');
  const [first] = words;
  if (first && words.length === 1) return first.text;
  const parts: string[] = [];
  let right = 0;
  for (const word of words) {
    const before = parts.at(-1);
    if (before !== undefined) {
      const isChinese = isWide(before.at(-1) ?? '') || isWide(word.text[0] ?? '');
      if (!isChinese || word.left - right > WIDE_GAP * size) parts.push(' ');
    }
    parts.push(word.text);
    right = word.right;
  }
  return parts.join('');
}

/** Lines of text that is turned by `angle` degrees (clockwise): each a column on the page. */
function turnedLines(
  glyphs: readonly Glyph[],
  angle: number,
  page: Pick<PageContent, 'marks' | 'tags'>,
): Line[] {
  // Turn the boxes back so that the text is level, make lines, and give the lines their boxes on the page.
  const level = glyphs.map((glyph) => {
    const [left, top, right, bottom] =
      angle === 90
        ? [glyph.top, -glyph.right, glyph.bottom, -glyph.left]
        : [-glyph.bottom, glyph.left, -glyph.top, glyph.right];
    return { ...glyph, left, top, right, bottom, baseline: top + 0.88 * (bottom - top), angle: 0 };
  });
  return groupByLine(level)
    .map((group) => lineOf(group, page))
    .filter((line) => line !== null)
    .map((line) => {
      const box =
        angle === 90
          ? { left: -line.bottom, top: line.left, right: -line.top, bottom: line.right }
          : { left: line.top, top: -line.right, right: line.bottom, bottom: -line.left };
      // Columns of text read from right to left when turned clockwise: the order of lines is their level order.
      const order = box.top + (line.baseline - (level[0]?.baseline ?? 0)) * 1e-3;
      return {
        ...line,
        ...box,
        words: [
          { text: line.text, ...box, first: line.words[0]?.first ?? 0, last: line.words.at(-1)?.last ?? 0 },
        ],
        baseline: order,
      };
    });
}

/** True for a text that opens a step or a paragraph with its number. */
export function isStep(text: string): boolean {
  return STEP.test(text);
}

/** True for the number of a step alone: its text stands on the next line. */
export function isStepNumber(text: string): boolean {
  return STEP.exec(text)?.[0] === text;
}

/** True where `line` opens a step that is no part of the text of the full line before it. */
export function opensStep(before: Line, line: Line): boolean {
  return STEP.test(line.text) && (ENDED.test(before.text) || !/[第至、，,和与及年\d]$/u.test(before.text));
}
