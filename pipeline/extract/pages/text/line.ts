/** One line of text from its glyphs. */
import { TEXT } from '../settings.js';
import type { Glyph, Line, PageContent } from '../types.js';
import { isSorted } from './line-groups.js';
import { WordBuilder, wordsText } from './words.js';

/** What is known of marked content on a page. */
export type Marks = Pick<PageContent, 'marks' | 'tags'>;

/** One line from its glyphs, or null where there is only space. */
export function lineOf(group: readonly Glyph[], page: Marks): Line | null {
  const builder = new WordBuilder();
  const marks = new MarkReader(page);
  let size = 0;
  let baseline = 0;
  let top = Infinity;
  let bottom = -Infinity;
  for (const glyph of inOrder(group)) {
    if (!builder.add(glyph)) continue;
    marks.add(glyph);
    // The line is as large as its largest glyphs, and has their baseline.
    if (glyph.size > size + TEXT.higher) {
      size = glyph.size;
      baseline = glyph.baseline;
    }
    top = Math.min(top, glyph.top);
    bottom = Math.max(bottom, glyph.bottom);
  }
  const words = builder.finish();
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
    heading: marks.heading,
    artifact: marks.isArtifact,
    overprinted: builder.overprinted,
  };
}

/** Glyphs from left to right. Marks that are set into each other may begin at one place: then as they were drawn. */
function inOrder(group: readonly Glyph[]): readonly Glyph[] {
  // As nearly all lines are drawn.
  if (isSorted(group, (one, other) => (beginsWith(one, other) ? 1 : one.left - other.left))) return group;
  const sorted = [...group].sort((a, b) => a.left - b.left);
  for (let index = 1; index < sorted.length; index++) {
    const [one, other] = [sorted[index - 1], sorted[index]];
    if (one && other && beginsWith(one, other)) [sorted[index - 1], sorted[index]] = [other, one];
  }
  return sorted;
}

/** True for a glyph that begins where the one before it does, and was not drawn after that. */
function beginsWith(one: Glyph, other: Glyph): boolean {
  return !(other.left - one.left > TEXT.sameStart * other.size || other.order > one.order);
}

/** What the marked content of a line's glyphs says of it. */
class MarkReader {
  /** The level of the first heading, or null. */
  heading: number | null = null;
  #last = -1;
  #isArtifact = false;
  #artifacts = 0;
  #count = 0;

  constructor(private readonly page: Marks) {}

  /** Most of the line is no part of the document. */
  get isArtifact(): boolean {
    return this.#artifacts > TEXT.artifactShare * this.#count;
  }

  add({ mark }: Glyph): void {
    this.#count++;
    if (mark !== this.#last) {
      this.#last = mark;
      const id = this.page.marks[mark];
      this.#isArtifact = id === 'artifact';
      if (!this.#isArtifact && id !== undefined) this.heading ??= this.page.tags[id]?.heading ?? null;
    }
    if (this.#isArtifact) this.#artifacts++;
  }
}
