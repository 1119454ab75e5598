/** Marks that a recognizer gives at half width where a full one is printed, or the other way round. */
import { isWide } from '../../common/characters.js';
import { classOf, CLOSING_MARKS, FULL_WIDTH_MARKS, OPENING_MARKS } from '../../common/vocabulary/marks.js';
import { CHARACTERS } from './settings.js';
import type { PlacedCharacter } from './types.js';

/** Marks of Latin text, and those of Chinese text that look like them. */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '.': '．',
};

const HALF = new Map(Object.entries(FULL).map(([half, full]) => [full, half]));

const HALF_MARKS = Object.keys(FULL).join('');
const OPENS = new RegExp(`^${classOf(OPENING_MARKS, '(')}$`, 'u');
const MARK = new RegExp(`^${classOf(FULL_WIDTH_MARKS, OPENING_MARKS, CLOSING_MARKS, HALF_MARKS)}$`, 'u');

/** A mark with what its place says of it. */
interface MarkPlace {
  index: number;
  /** The mark at half width. */
  half: string;
  /** Whether it has the room of a Chinese character; null where nothing tells. */
  isFull: boolean | null;
}

/** How wide the marks of a page are, of those whose room tells it. */
export interface UsualWidths {
  /** Marks that are all as wide as a Chinese character; at half width. */
  full: ReadonlySet<string>;
  /** True where none of all marks is of half width. */
  allFull: boolean;
}

/** What the room of the marks of a page's lines tells of the others: programs set the same mark at one width. */
export function usualWidths(
  lines: readonly { characters: readonly PlacedCharacter[]; em: number }[],
): UsualWidths {
  const seen = new Map<string, { full: number; half: number }>();
  for (const { characters, em } of lines)
    for (const { half, isFull } of marksOf(characters, em)) {
      const counts = seen.get(half) ?? { full: 0, half: 0 };
      seen.set(half, counts);
      if (isFull === true) counts.full++;
      if (isFull === false) counts.half++;
    }
  const full = [...seen].filter(([, counts]) => counts.half === 0 && counts.full >= CHARACTERS.usualMarks);
  const others = [...seen].filter(([half]) => half !== '.').map(([, counts]) => counts);
  const isSeen = others.reduce((sum, counts) => sum + counts.full, 0) >= CHARACTERS.usualMarks;
  return {
    full: new Set(full.map(([half]) => half)),
    allFull: isSeen && others.every((counts) => counts.half === 0),
  };
}

/**
 * The characters, each mark beside Chinese text as wide as it is printed: one that has the room of a Chinese character
 * is one. A recognizer learns marks from texts that mix both, and is as certain of the one as of the other. A bracket at
 * the end of a line is as wide as the one that it belongs to, another mark there as those of its page are; where nothing
 * tells, and where two tell different things, the mark is doubtful.
 */
export function withWidths(
  characters: readonly PlacedCharacter[],
  em: number,
  usual: UsualWidths,
): PlacedCharacter[] {
  const marks = marksOf(characters, em);
  const partners = partnersOf(marks);
  const found = [...characters];
  for (const mark of marks) {
    const character = characters[mark.index];
    if (character === undefined) continue;
    const partner = partners.get(mark)?.isFull ?? null;
    const among = isAmongChinese(characters, mark);
    found[mark.index] = asWide(character, mark, { partner, among, usual });
  }
  return found;
}

function marksOf(characters: readonly PlacedCharacter[], em: number): MarkPlace[] {
  return characters.flatMap(({ text }, index): MarkPlace[] => {
    const half = FULL[text] === undefined ? HALF.get(text) : text;
    if (half === undefined) return [];
    return [{ index, half, isFull: hasFullRoom(characters, index, half, em) }];
  });
}

/** What stands around a mark: the width of its other bracket, whether it is Chinese, the marks of its page. */
interface Surroundings {
  partner: boolean | null;
  among: boolean;
  usual: UsualWidths;
}

/** The mark as wide as its own room says, or else the bracket that it belongs to, or else its page. */
function asWide(
  character: PlacedCharacter,
  { half, isFull }: MarkPlace,
  { partner, among, usual }: Surroundings,
): PlacedCharacter {
  const full = FULL[half] ?? half;
  const isRead = character.text === full;
  const told = isFull ?? partner;
  // A stop behind a number may have a space behind it: its room alone makes none full.
  if (half === '.') {
    if (told === false) return { ...character, text: half };
    return told === null && isRead ? doubted(character) : character;
  }
  if (told === true) {
    const widened = { ...character, text: full };
    return isFull === true && partner === false && !isRead ? doubted(widened) : widened;
  }
  // A mark of full width is pressed into half of it where a program fits a line to its column.
  if (told === false) return isRead ? doubted(character) : character;
  if (!among || isRead) return character;
  if (usual.full.has(half)) return { ...character, text: full };
  // Others of the page tell what is likely, and no more: one that is wrong is what a reader looks for.
  return doubted(usual.allFull ? { ...character, text: full } : character);
}

/** True for a bracket on a line of Chinese, and for another mark behind a Chinese character. */
function isAmongChinese(characters: readonly PlacedCharacter[], { index, half }: MarkPlace): boolean {
  const isText = (character: PlacedCharacter | undefined): boolean =>
    isChinese(character) && !MARK.test(character?.text ?? '');
  return half === '(' || half === ')' ? characters.some(isText) : isText(characters[index - 1]);
}

function doubted(character: PlacedCharacter): PlacedCharacter {
  return { ...character, certainty: Math.min(character.certainty, CHARACTERS.unknownWidth) };
}

/**
 * Whether a mark has the room of a Chinese character, towards the side where a full one is white. Beside a mark that has
 * its own white on that side nothing tells: there programs leave out one of both.
 */
function hasFullRoom(
  characters: readonly PlacedCharacter[],
  index: number,
  half: string,
  em: number,
): boolean | null {
  const [before, own, after] = [characters[index - 1], characters[index], characters[index + 1]];
  const beside = half === '(' ? before : after;
  if (own === undefined || beside === undefined) return null;
  const room = (half === '(' ? own.right - beside.right : beside.left - own.left) / em;
  if (half === '.') return room > CHARACTERS.fullStop;
  if (!isChinese(before) && !isChinese(after)) return null;
  const isFull = room > CHARACTERS.fullRoom;
  if (!MARK.test(beside.text)) return isFull;
  return isFull && OPENS.test(beside.text) === (half === '(') ? true : null;
}

/** To each bracket the one that opens or closes it on its line. */
function partnersOf(marks: readonly MarkPlace[]): Map<MarkPlace, MarkPlace> {
  const partners = new Map<MarkPlace, MarkPlace>();
  let open: MarkPlace | null = null;
  for (const mark of marks) {
    if (mark.half === '(') open = mark;
    if (mark.half !== ')') continue;
    if (open !== null) {
      partners.set(open, mark);
      partners.set(mark, open);
    }
    open = null;
  }
  return partners;
}

function isChinese(character: PlacedCharacter | undefined): boolean {
  return character !== undefined && isWide(character.text);
}
