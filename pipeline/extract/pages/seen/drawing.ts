import type { Drawing, Fill } from '../types.js';

/** A page on which nothing is drawn yet. */
export function emptyDrawing(): Drawing {
  return {
    glyphs: [],
    edges: [],
    fills: [],
    images: [],
    placed: [],
    hidden: 0,
    marks: [],
    unreadable: new Map(),
    lost: new Map(),
    doubts: [],
  };
}

/** Counts one more in `counts`. */
export function count(counts: Map<string, number>, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}

/**
 * What annotations paint, as areas over all of a page's `glyphs`. The text below is in the document, though it may not
 * be seen: whoever put the shape there may have meant to hide it, or only to mark it.
 */
export function areasOver(fills: readonly Fill[], glyphs: number): Fill[] {
  return fills
    .filter(({ cover }) => cover !== 'shows')
    .map((fill) => ({ ...fill, after: glyphs, cover: 'unsure' }));
}
