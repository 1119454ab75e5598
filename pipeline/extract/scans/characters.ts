/** The characters of a line, as they were recognized, at their places on the page. */
import { isWide } from '../../common/characters.js';
import { classOf, CLOSING_MARKS, FULL_WIDTH_MARKS, OPENING_MARKS } from '../../common/vocabulary/marks.js';
import type { Box, RecognizedCharacter } from '../../model.js';
import { PAGE } from '../pages/settings.js';
import type { Glyph } from '../pages/types.js';
import { withPlausibility } from './plausible.js';
import { CHARACTERS } from './settings.js';
import type { Ink, PlacedCharacter, ScannedLine } from './types.js';
import { usualWidths, withWidths, type UsualWidths } from './widths.js';

/** A line of text with what was recognized on its picture, which shows the `shown` part of the page. */
export interface RecognizedLine {
  line: ScannedLine;
  shown: Box;
  characters: readonly RecognizedCharacter[];
}

const LEFT_MARK = new RegExp(`^${classOf(FULL_WIDTH_MARKS, CLOSING_MARKS)}$`, 'u');
const RIGHT_MARK = new RegExp(`^${classOf(OPENING_MARKS)}$`, 'u');
const DIGIT = /^\d$/;
const DASH = '—';

/** A line whose characters have their ink. */
interface PlacedLine {
  box: Box;
  em: number;
  placed: PlacedCharacter[];
}

/** The glyphs of the lines of a page, in pixels. */
export function glyphsOfLines(lines: readonly RecognizedLine[], ink: Ink): Glyph[] {
  const placed = lines.map((recognized): PlacedLine => {
    const { box, em: usual } = recognized.line;
    const characters = placedOf(recognized, ink);
    return { box, em: emOf(characters, box, usual), placed: characters };
  });
  const usual = usualWidths(placed.map((line) => ({ characters: line.placed, em: line.em })));
  const glyphs: Glyph[] = [];
  for (const line of placed)
    for (const glyph of glyphsOfLine(line, usual)) glyphs.push({ ...glyph, order: glyphs.length });
  return glyphs;
}

function glyphsOfLine({ box, em, placed }: PlacedLine, usual: UsualWidths): Glyph[] {
  const middle = (box[1] + box[3]) / 2;
  const [top, bottom] = [middle - em / 2, middle + em / 2];
  const whole = withWidths(placed, em, usual).flatMap((character) => dashesOf(character, em));
  const characters = withPlausibility(whole).map((character, index, all) =>
    holdsTwo(character, em) || holdsMark(character, all[index - 1], all[index + 1], em)
      ? besideLost(character)
      : character,
  );
  return characters.map((character, index): Glyph => {
    const [left, right] = sidesOf(character, em, characters[index - 1], characters[index + 1]);
    return {
      text: character.text,
      left,
      top,
      right,
      bottom,
      size: em,
      baseline: top + PAGE.ascent * em,
      angle: 0,
      mark: -1,
      lightness: 0,
      order: index,
      certainty: character.certainty,
    };
  });
}

/** Each character with the ink that is nearest to where it was seen. */
function placedOf({ line: { box }, shown, characters }: RecognizedLine, ink: Ink): PlacedCharacter[] {
  const known = characters.filter(({ text }) => text.trim() !== '');
  const columns = columnsOf(ink, box);
  const [from, to] = [box[0], box[2]];
  const spots = known.map(({ at }) => shown[0] + at * (shown[2] - shown[0]));
  const cuts = [from];
  for (let index = 1; index < spots.length; index++)
    cuts.push(cutBetween(columns, from, spots[index - 1] ?? from, spots[index] ?? to));
  cuts.push(to);
  return known.map(({ text, certainty }, index) => {
    let [left, right] = [Math.round(cuts[index] ?? from), Math.round(cuts[index + 1] ?? to)];
    while (left < right - 1 && columns[left - from] === 0) left++;
    while (right > left + 1 && columns[right - 1 - from] === 0) right--;
    return { text, left, right, certainty };
  });
}

/** How much ink is in each column of a box. */
function columnsOf({ width, data }: Ink, [left, top, right, bottom]: Box): Uint16Array {
  const columns = new Uint16Array(Math.max(0, right - left));
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++)
      columns[x - left] = (columns[x - left] ?? 0) + (data[y * width + x] ?? 0);
  return columns;
}

/** Where there is least ink between two places, the nearest to their middle. */
function cutBetween(columns: Uint16Array, from: number, before: number, after: number): number {
  const middle = (before + after) / 2;
  const [first, last] = [
    Math.ceil(before + 0.15 * (after - before)),
    Math.floor(after - 0.15 * (after - before)),
  ];
  let [best, least] = [middle, Infinity];
  for (let x = first; x <= last; x++) {
    const cost = (columns[x - from] ?? 0) + Math.abs(x - middle) / (after - before + 1);
    if (cost < least) [best, least] = [x, cost];
  }
  return best;
}

/** True for the ink of a Chinese character that is as broad as two: one of them was not recognized. */
function holdsTwo({ text, left, right }: PlacedCharacter, em: number): boolean {
  return isIdeograph(text) && right - left > CHARACTERS.broadest * em;
}

/** True where the ink of a Chinese character goes on into the room of another beside it: a mark was not recognized. */
function holdsMark(
  { text, left, right }: PlacedCharacter,
  before: PlacedCharacter | undefined,
  after: PlacedCharacter | undefined,
  em: number,
): boolean {
  if (!isIdeograph(text) || right - left < CHARACTERS.withMark * em) return false;
  const middle = (left + right) / 2;
  return [before, after].some(
    (other) =>
      other !== undefined &&
      isIdeograph(other.text) &&
      Math.abs((other.left + other.right) / 2 - middle) > CHARACTERS.roomOfMark * em,
  );
}

function besideLost(character: PlacedCharacter): PlacedCharacter {
  return { ...character, certainty: Math.min(character.certainty, CHARACTERS.besideLost) };
}

/** A dash as long as two characters is two: one that goes on is recognized once. */
function dashesOf(character: PlacedCharacter, em: number): PlacedCharacter[] {
  const { text, left, right } = character;
  if (text !== DASH || right - left < CHARACTERS.longDash * em) return [character];
  const middle = (left + right) / 2;
  return [
    { ...character, right: middle },
    { ...character, left: middle },
  ];
}

/** The size of a line's characters: how far they are apart, or how high they are. */
function emOf(placed: readonly PlacedCharacter[], box: Box, usual: number): number {
  const height = box[3] - box[1];
  const pitches: number[] = [];
  for (let index = 1; index < placed.length; index++) {
    const [one, other] = [placed[index - 1], placed[index]];
    if (!one || !other || !isIdeograph(one.text) || !isIdeograph(other.text)) continue;
    pitches.push((other.left + other.right - one.left - one.right) / 2);
  }
  pitches.sort((a, b) => a - b);
  const pitch = pitches[Math.floor(pitches.length / 2)];
  const most = CHARACTERS.emOfHeight * (placed.some(({ text }) => isIdeograph(text)) ? height : usual);
  return pitch === undefined || pitches.length < CHARACTERS.pitches ? most : Math.min(pitch, most);
}

function isIdeograph(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x3400 && code < 0xff00;
}

/** The sides of a character's box: its em, around its ink or beside it, as far as its neighbours let it. */
function sidesOf(
  { text, left, right }: PlacedCharacter,
  em: number,
  before: PlacedCharacter | undefined,
  after: PlacedCharacter | undefined,
): [left: number, right: number] {
  const bearing = CHARACTERS.bearing * em;
  if (LEFT_MARK.test(text))
    return [left - bearing, Math.min(left - bearing + em, Math.max(right, after?.left ?? Infinity))];
  if (RIGHT_MARK.test(text))
    return [Math.max(right + bearing - em, Math.min(left, before?.right ?? -Infinity)), right + bearing];
  const middle = (left + right) / 2;
  if (isWide(text)) return [middle - em / 2, middle + em / 2];
  const half = DIGIT.test(text) ? CHARACTERS.digit * em : (right - left) / 2 + bearing;
  return [middle - half, middle + half];
}
