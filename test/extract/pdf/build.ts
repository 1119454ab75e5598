/** Pages, lines and layouts of a PDF built by hand: what the steps of the extractor take, without a file. */
import type {
  Edge,
  Glyph,
  Line,
  PageContent,
  PageLayout,
  Tag,
  TaggedCell,
} from '../../../pipeline/extract/pages/types.js';

/** A horizontal edge at `at`. */
export const h = (at: number, from: number, to: number): Edge => ({ direction: 'h', at, from, to });

/** A vertical edge at `at`. */
export const v = (at: number, from: number, to: number): Edge => ({ direction: 'v', at, from, to });

/** Glyphs of a text, side by side from `left`, each `size` wide and drawn in order; `more` is the same for each. */
export function glyphsOf(text: string, left: number, baseline: number, more: Partial<Glyph> = {}): Glyph[] {
  const size = more.size ?? 10;
  return [...text].map((character, index) => ({
    text: character,
    left: left + index * size,
    right: left + (index + 1) * size,
    top: baseline - 0.88 * size,
    bottom: baseline + 0.12 * size,
    size,
    baseline,
    angle: 0,
    mark: -1,
    lightness: 0,
    order: index,
    ...more,
  }));
}

/** A page of 400 by 500 points. Marked content `n` has the tag `tags[n]`. */
export function pageOf(edges: Edge[], glyphs: Glyph[], tags: readonly Tag[] = []): PageContent {
  return {
    page: 1,
    width: 400,
    height: 500,
    turn: 0,
    glyphs: glyphs.map((glyph, order) => ({ ...glyph, order })),
    edges,
    imageShare: 0,
    hidden: 0,
    marks: tags.map((_, index) => String(index)),
    tags: Object.fromEntries(tags.map((tag, index) => [String(index), tag])),
    unreadable: {},
    notes: [],
    doubts: [],
    broken: null,
  };
}

/** A line of one word of ten points, whose top is at `top`. */
export function lineOf(text: string, left: number, top: number): Line {
  const [right, bottom] = [left + 10 * text.length, top + 10];
  return {
    words: text === '' ? [] : [{ text, left, right, top, bottom, first: 0, last: text.length - 1 }],
    text,
    left,
    top,
    right,
    bottom,
    size: 10,
    baseline: top + 8.8,
    heading: null,
    artifact: false,
    overprinted: false,
  };
}

/** A cell of the structure tree in a row of `of` cells, that says nothing of spans. */
export function taggedCell(row: number, column: number, of: number, lines: Line[]): TaggedCell {
  return {
    tag: { table: 't', row, column, of, header: false, rowSpan: null, columnSpan: null },
    lines,
  };
}

/** The layout of a page without ruled tables. */
export function layoutOf(more: Partial<PageLayout>): PageLayout {
  return {
    page: 1,
    width: 400,
    height: 500,
    turn: 0,
    tables: [],
    lines: [],
    tagged: [],
    untagged: [],
    rules: [],
    frames: [],
    glyphs: 100,
    hidden: 0,
    imageShare: 0,
    unreadable: {},
    notes: [],
    doubts: [],
    broken: null,
    ...more,
  };
}
