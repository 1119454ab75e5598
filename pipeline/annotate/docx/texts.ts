import { fold, foldingMap } from '../../common/characters.js';
import type { Parts } from '../../extract/docx/parts.js';
import type { RawParagraph } from '../../extract/docx/pieces.js';
import type { Place, Span } from '../../model.js';
import { TITLE_PARAGRAPHS_BEHIND } from './settings.js';

/** Characters of one or more paragraphs of a document, as it was read. */
export interface Stretch {
  /** The paragraphs in which it begins and ends, and the indexes of its first character and of that behind the last one. */
  first: { paragraph: RawParagraph; index: number };
  last: { paragraph: RawParagraph; index: number };
}

/** The paragraphs of a place, as one text. */
interface PlaceText {
  paragraphs: readonly RawParagraph[];
  /** Where each begins in `text`. */
  starts: number[];
  /** The text without white space, in which words are looked for, and where its characters stand. */
  folded: string;
  at: number[];
}

/** A text of the list in that of its place. */
interface Match {
  within: PlaceText;
  /** Its first character in `within.folded`. */
  from: number;
  /** Where the characters that are matched stand in the text itself. */
  map: readonly number[];
}

/**
 * The paragraphs of a document by their places, and the words of a list in them. What the list keeps of a text differs
 * from what is written by white space, by the width of letters and by what belongs to another place: characters are
 * matched without these.
 */
export class DocumentTexts {
  /** In reading order; notes are behind all others. */
  readonly order: RawParagraph[] = [];
  private readonly ranks = new Map<RawParagraph, number>();
  private readonly places = new Map<string, readonly RawParagraph[]>();
  /** The cells of each row. */
  private readonly rows = new Map<string, string[]>();
  private readonly texts = new Map<string, PlaceText>();
  private readonly matches = new Map<string, Map<string, Match | null>>();

  constructor({ pieces, origins }: Parts) {
    const inCells = new Map(origins.flatMap(({ cells }) => [...cells]));
    for (const piece of pieces) {
      if (piece.kind === 'raw') {
        this.keep(piece.place, [piece]);
        continue;
      }
      const [head] = piece.rows;
      for (const { cells, place } of piece.rows) {
        const own = cells.map((cell) => inCells.get(cell) ?? []);
        for (const [index, cell] of cells.entries()) this.keep(cell.place, own[index] ?? []);
        this.places.set(keyOf(place), own.flat());
        this.rows.set(
          keyOf(place),
          cells.map((cell) => keyOf(cell.place)),
        );
        if (head?.cells === cells) this.places.set(keyOf(piece.place), own.flat());
      }
    }
  }

  /** The paragraphs at a place; none for one that is not in the document. */
  paragraphsAt(place: Place): readonly RawParagraph[] {
    return this.places.get(keyOf(place)) ?? [];
  }

  /**
   * Where words of a text stand that the list keeps of a place; all of it without a span. It is looked for from a
   * character of the place on (`beginningsOf`). Null where the document does not have it.
   */
  find(place: Place, text: string, span: Span | null, from = 0): Stretch | null {
    const match = this.matchOf(place, text, from);
    if (match === null) return null;
    const { within, map } = match;
    const wanted = foldedSpan(map, span ?? { start: 0, end: text.length });
    if (wanted === null) return null;
    const begin = within.at[match.from + wanted.start];
    const end = within.at[match.from + wanted.end - 1];
    if (begin === undefined || end === undefined) return null;
    // What is meant may be the white space between two characters.
    const behind = within.at[match.from + wanted.end] ?? end + 1;
    if (wanted.blank && behind > begin + 1) return stretchOf(within, begin + 1, behind);
    return stretchOf(within, begin, wanted.blank ? behind + 1 : end + 1);
  }

  /**
   * Where each of some texts begins in what is written at its place, for `find`: a paragraph that is broken into lines is
   * several texts with one place, in their order.
   */
  beginningsOf(texts: readonly { text: string; place: Place }[]): number[] {
    const ends = new Map<string, number>();
    return texts.map(({ text, place }) => {
      const key = keyOf(place);
      const from = ends.get(key) ?? 0;
      const words = fold(text);
      const at = this.textOf(key, this.places.get(key) ?? []).folded.indexOf(words, from);
      if (at < 0) return from;
      ends.set(key, at + words.length);
      return at;
    });
  }

  /** Many findings may be about one text. */
  private matchOf(place: Place, text: string, from: number): Match | null {
    const key = `${keyOf(place)} ${from}`;
    const own = this.matches.get(key) ?? new Map<string, Match | null>();
    this.matches.set(key, own);
    const known = own.get(text);
    if (known !== undefined) return known;
    const found = this.match(place, text, from);
    const made = found === null ? null : { ...found, map: foldingMap(text) };
    own.set(text, made);
    return made;
  }

  private match(place: Place, text: string, from: number): Omit<Match, 'map'> | null {
    const words = fold(text);
    if (words === '') return null;
    const key = keyOf(place);
    // A cell of a row that holds these words alone is the one that is meant.
    for (const cell of this.rows.get(key) ?? []) {
      const within = this.textOf(cell, this.places.get(cell) ?? []);
      if (within.folded === words) return { within, from: 0 };
    }
    const own = this.textOf(key, this.places.get(key) ?? []);
    const at = own.folded.indexOf(words, from);
    if (at >= 0) return { within: own, from: at };
    // A title may be set in several paragraphs.
    const more = this.textOf(`${key} …`, this.following(key));
    const there = more.folded.indexOf(words);
    return there < 0 ? null : { within: more, from: there };
  }

  private following(key: string): RawParagraph[] {
    const [first] = this.places.get(key) ?? [];
    const at = first === undefined ? undefined : this.ranks.get(first);
    return at === undefined ? [] : this.order.slice(at, at + TITLE_PARAGRAPHS_BEHIND + 1);
  }

  private keep(place: Place, paragraphs: readonly RawParagraph[]): void {
    this.places.set(keyOf(place), paragraphs);
    for (const paragraph of paragraphs) {
      this.ranks.set(paragraph, this.order.length);
      this.order.push(paragraph);
    }
  }

  private textOf(key: string, paragraphs: readonly RawParagraph[]): PlaceText {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const starts: number[] = [];
    let length = 0;
    for (const { text } of paragraphs) {
      starts.push(length);
      length += text.length + 1;
    }
    const whole = paragraphs.map(({ text }) => text).join('\n');
    const made = { paragraphs, starts, folded: fold(whole), at: foldingMap(whole) };
    this.texts.set(key, made);
    return made;
  }
}

/** The characters of a span that folding keeps. Of a span of white space those on its two sides. */
function foldedSpan(at: readonly number[], { start, end }: Span): (Span & { blank: boolean }) | null {
  const count = at.length - 1;
  const from = firstAtLeast(at, start);
  const to = firstAtLeast(at, end);
  if (from < Math.min(to, count)) return { start: from, end: Math.min(to, count), blank: false };
  if (from > 0 && from < count && start < end) return { start: from - 1, end: from, blank: true };
  // Nothing is meant but a place between characters: the one behind it, or the last one.
  const near = Math.min(from, count - 1);
  return near < 0 ? null : { start: near, end: near + 1, blank: false };
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchOf({ paragraphs, starts }: PlaceText, from: number, to: number): Stretch | null {
  const first = indexIn(starts, from);
  const last = indexIn(starts, Math.max(from, to - 1));
  const [opening, closing] = [paragraphs[first], paragraphs[last]];
  if (opening === undefined || closing === undefined) return null;
  return {
    first: { paragraph: opening, index: from - (starts[first] ?? 0) },
    last: { paragraph: closing, index: to - (starts[last] ?? 0) },
  };
}

/** Which paragraph holds a character. */
function indexIn(starts: readonly number[], at: number): number {
  return firstAtLeast(starts, at + 1) - 1;
}

function keyOf(place: Place): string {
  return place.kind === 'part' ? `${place.part} ${place.path}` : '';
}
