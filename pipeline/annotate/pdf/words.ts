/** Where on its page the words of a finding stand: a place of the list is that of a cell or a paragraph. */
import { groupByLine } from '../../extract/pages/text/line-groups.js';
import { around } from '../../extract/pages/seen/matrix.js';
import { turnBox, type Turn } from '../../extract/pages/seen/turn.js';
import type { Glyph, PageContent } from '../../extract/pages/types.js';
import type { Box, PagePlace, Span } from '../../model.js';

/** A part of a place: one box of one page. */
export interface Part {
  page: number;
  box: Box;
}

/** A line of glyphs, and the characters of them that are seen, each with the box of its glyph on the page as shown. */
export interface TextLine {
  page: number;
  characters: string[];
  boxes: Box[];
}

/** The boxes of a place, page by page. */
export function partsOf({ page, box, rest = [] }: PagePlace): Part[] {
  return [{ page, box }, ...rest];
}

/** The lines of text in a box of a page as shown, top down. Nothing is told of pages without level text. */
export function linesIn(page: PageContent, box: Box): TextLine[] {
  const [width, height] = page.turn % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  const [left, top, right, bottom] = turnBox(box, page.turn, width, height);
  const inside = page.glyphs.filter((glyph) => {
    const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2];
    return glyph.angle === 0 && x >= left && x <= right && y >= top && y <= bottom;
  });
  const back = (glyph: Glyph): Box =>
    turnBox(
      [glyph.left, glyph.top, glyph.right, glyph.bottom],
      ((360 - page.turn) % 360) as Turn,
      page.width,
      page.height,
    );
  return groupByLine(inside).map((group) => {
    const line: TextLine = { page: page.page, characters: [], boxes: [] };
    for (const glyph of group.sort((one, other) => one.left - other.left)) {
      for (const character of visible(glyph.text)) {
        line.characters.push(character);
        line.boxes.push(back(glyph));
      }
    }
    return line;
  });
}

/**
 * The boxes of words among the lines of their text, one for each line that they run over. Lines may lack what the text
 * has (a step's number that stands apart) or have it in another order: then the words are found where they stand as
 * often in the lines as in the text; null where they do not.
 */
export function boxesOfWords(lines: readonly TextLine[], text: string, span: Span): Part[] | null {
  const words = visible(text.slice(span.start, span.end)).join('');
  const all = lines.flatMap(({ characters }) => characters).join('');
  if (words === '') return null;
  const before = visible(text.slice(0, span.start)).join('').length;
  const whole = visible(text).join('');
  const start = all === whole ? before : placeOfSame(all, whole, words, before);
  return start === null ? null : boxesBetween(lines, start, start + words.length);
}

/** Where words stand that stand at `before` in one text and as often in both; null where they do not. */
function placeOfSame(all: string, whole: string, words: string, before: number): number | null {
  const [here, there] = [occurrences(all, words), occurrences(whole, words)];
  if (here.length !== there.length) return null;
  return here[there.indexOf(before)] ?? null;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The box around the characters of each line from one place of all lines to another. */
function boxesBetween(lines: readonly TextLine[], start: number, end: number): Part[] {
  const found: Part[] = [];
  let at = 0;
  for (const { page, characters, boxes } of lines) {
    let own: Box | null = null;
    for (const [index, character] of characters.entries()) {
      const box = boxes[index];
      if (at >= start && at < end && box) own = own === null ? box : around(own, box);
      at += character.length;
    }
    if (own !== null) found.push({ page, box: own });
  }
  return found;
}

/** The characters of a text but for its white space, which a page and a list set differently. */
function visible(text: string): string[] {
  return [...text].filter((each) => each.trim() !== '');
}
