/** The picture of a page → its glyphs and ruling lines, as a page that was printed has them. */
import type { Box, LinePicture, RecognizedCharacter, Recognize } from '../../model.js';
import { gridsOf } from '../pages/ruled/grid.js';
import { turnBox, type Turn } from '../pages/seen/turn.js';
import type { Edge, Glyph } from '../pages/types.js';
import { cuttingsOf, type Cutting } from './cuttings.js';
import { glyphsOfLines, type RecognizedLine } from './characters.js';
import { greyOf } from './grey.js';
import { leaningOf, quarterTurned, reduced, straightened } from './level.js';
import { textLinesOf } from './lines.js';
import { darkOf, whitened } from './paper.js';
import { picturesOfLines, type ShownLine } from './line-pictures.js';
import { eraseRules, drawnRules } from './rules.js';
import { doubtedBelow, erasePaleSeals, foreignInk, type ForeignInk } from './foreign.js';
import { LEVEL, PIXELS, SMOOTHING } from './settings.js';
import { isBlackAndWhite, smoothed } from './smooth.js';
import type { Grey, Ink, PagePicture, Rule, ScannedLine } from './types.js';

export type { PagePicture } from './types.js';

/** What was read of the picture of a page, in points from its top left corner. */
export interface ScannedPage {
  glyphs: Glyph[];
  edges: Edge[];
  /** Degrees, clockwise, by which the page leans; quarter turns, clockwise, after which its text is level. */
  leaning: number;
  turns: number;
  /** Pictures of the cells and lines with doubtful characters. */
  cuttings: Cutting[];
}

/** Where text is on a picture that is level, as rules and lines. */
interface Division {
  grey: Grey;
  ink: Ink;
  rules: Rule[];
  edges: Edge[];
  cells: Box[];
  lines: ScannedLine[];
  leaning: number;
  foreign: ForeignInk | null;
}

/**
 * Reads the picture of a page that is so many points wide. Null where the recognizer gives nothing: it was stopped, or the
 * picture is too large or too coarse.
 */
export async function readPicture(
  picture: PagePicture,
  pageWidth: number,
  recognize: (lines: readonly LinePicture[]) => ReturnType<Recognize>,
): Promise<ScannedPage | null> {
  if (picture.width * picture.height > PIXELS.most) return null;
  const full = picture.width / pageWidth;
  if (full < PIXELS.coarsest) return null;
  const by = Math.max(1, Math.floor(full / PIXELS.finest));

  const scale = full / by;
  const grey = whitened(reduced(greyOf(picture, full), by), scale);
  for (const turns of [0, 1, 3, 2]) {
    const division = divide(quarterTurned(grey, turns), scale);
    const shown = picturesOfLines(division.grey, division.lines);
    const tried = await sampleOf(shown, recognize);
    if (tried === null) return null;
    if (!isCertain([...tried.values()].flat()) && turns !== 2) continue;
    const rest = shown.filter((each) => !tried.has(each));
    const others = await recognize(rest.map((each) => each.picture));
    if (others === null) return null;
    rest.forEach((each, index) => tried.set(each, others[index] ?? []));
    const read = shown.map((each) => tried.get(each) ?? []);
    return pageOf(division, linesRead(shown, read), { scale, turns });
  }
  return null;
}

/** The ruling lines of a picture that lies about level, in points; none of one that is too large, too coarse or askew. */
export function edgesOfPicture(picture: PagePicture, pageWidth: number): Edge[] {
  const scale = picture.width / pageWidth;
  if (picture.width * picture.height > PIXELS.most || scale < PIXELS.coarsest) return [];
  const { edges, leaning } = divide(whitened(greyOf(picture, scale), scale), scale);
  return Math.abs(leaning) > LEVEL.layer ? [] : edges;
}

/** A picture made level, and where on it rules and lines of text are. */
function divide(turned: Grey, scale: number): Division {
  const leaning = leaningOf(darkOf(turned), scale);
  const grey =
    Math.abs(leaning) < LEVEL.least
      ? { ...turned, data: turned.data.slice() }
      : straightened(turned, leaning);
  const rules = drawnRules(darkOf(grey), scale);
  const edges = rules.map(({ direction, at, from, to }): Edge => ({
    direction,
    at: at / scale,
    from: from / scale,
    to: to / scale,
  }));
  eraseRules(grey, rules, scale);
  const cells = gridsOf(edges).grids.flatMap(({ cells: all }) =>
    all.map(({ box }) => box.map((side) => side * scale) as Box),
  );
  let ink = darkOf(grey);
  let lines = textLinesOf(ink, cells, scale);
  const foreign = foreignInk(ink, lines, scale);
  if (foreign && erasePaleSeals(grey, foreign, ink)) {
    ink = darkOf(grey);
    lines = textLinesOf(ink, cells, scale);
  }
  const seen = isBlackAndWhite(turned) ? smoothed(grey, SMOOTHING.reach * scale) : grey;
  return { grey: seen, ink, rules, edges, cells, lines, leaning, foreign };
}

/** What is read of a few long lines: of a page that stands on its head it is not certain. */
async function sampleOf(
  lines: readonly ShownLine[],
  recognize: (lines: readonly LinePicture[]) => ReturnType<Recognize>,
): Promise<Map<ShownLine, RecognizedCharacter[]> | null> {
  const width = ({ picture }: ShownLine): number => picture.width / picture.height;
  const most = [...lines].sort((a, b) => width(b) - width(a));
  const samples = most.slice(Math.floor(most.length / 4)).slice(0, LEVEL.samples);
  const read = await recognize(samples.map(({ picture }) => picture));
  return read && new Map(samples.map((sample, index) => [sample, read[index] ?? []]));
}

function isCertain(characters: readonly RecognizedCharacter[]): boolean {
  const sum = characters.reduce((all, { certainty }) => all + certainty, 0);
  return characters.length === 0 || sum / characters.length > LEVEL.upright;
}

/** What was read of each line: the pieces of a long one one behind the other. */
function linesRead(
  shown: readonly ShownLine[],
  read: readonly (readonly RecognizedCharacter[])[],
): RecognizedLine[] {
  return shown.map(({ line, shown: box }, index) => ({ line, shown: box, characters: read[index] ?? [] }));
}

/** The page in points, turned back to how it is shown. */
function pageOf(
  { grey, ink, edges, cells, leaning, foreign }: Division,
  lines: readonly RecognizedLine[],
  { scale, turns }: { scale: number; turns: number },
): ScannedPage {
  const glyphs = doubtedBelow(glyphsOfLines(lines, ink), foreign, scale);
  const [width, height] = [grey.width / scale, grey.height / scale];
  const back = (((4 - turns) % 4) * 90) as Turn;
  return {
    glyphs: glyphs.map((glyph) => turnedBack(scaled(glyph, scale), back, width, height)),
    edges: edges.map((edge) => edgeBack(edge, back, width, height)),
    leaning,
    turns,
    cuttings: cuttingsOf(grey, glyphs, cells, scale).map(({ box, url }) => ({
      box: turnBox(box, back, width, height),
      url,
    })),
  };
}

function scaled(glyph: Glyph, scale: number): Glyph {
  return {
    ...glyph,
    left: glyph.left / scale,
    top: glyph.top / scale,
    right: glyph.right / scale,
    bottom: glyph.bottom / scale,
    size: glyph.size / scale,
    baseline: glyph.baseline / scale,
  };
}

function turnedBack(glyph: Glyph, back: Turn, width: number, height: number): Glyph {
  if (back === 0) return glyph;
  const [left, top, right, bottom] = turnBox(
    [glyph.left, glyph.top, glyph.right, glyph.bottom],
    back,
    width,
    height,
  );
  return { ...glyph, left, top, right, bottom, angle: back, baseline: (top + bottom) / 2 };
}

function edgeBack(edge: Edge, back: Turn, width: number, height: number): Edge {
  if (back === 0) return edge;
  const { direction, at, from, to } = edge;
  const box: Box = direction === 'h' ? [from, at, to, at] : [at, from, at, to];
  const [left, top, right, bottom] = turnBox(box, back, width, height);
  return bottom - top < right - left
    ? { direction: 'h', at: top, from: left, to: right }
    : { direction: 'v', at: left, from: top, to: bottom };
}
