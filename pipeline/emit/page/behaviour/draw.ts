import type { Chunk, RowChunk } from './chunks.js';

/** How far from the window rows are drawn, in pixels: a screen or two, so that a person who scrolls sees no gap. */
const AHEAD_PIXELS = 1500;

/** Draws what is carried when it is scrolled to, linked to (`#basic-57`) or printed. */
export function drawing(root: ParentNode, findings: readonly Chunk[], rows: readonly RowChunk[]): void {
  const part = root.querySelector('.page');
  const chunks = [...findings, ...rows].filter((chunk) => !chunk.isDrawn());
  if (part === null || chunks.length === 0) return;
  const byElement = new Map<Element, Chunk>(chunks.map((chunk) => [chunk.element, chunk]));
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        byElement.get(target)?.draw();
        watch.unobserve(target);
      }
    },
    { rootMargin: `${AHEAD_PIXELS}px` },
  );
  for (const { element } of chunks) watch.observe(element);
  linking(part, rows);
  whileThere(part, 'beforeprint', () => {
    for (const chunk of chunks) chunk.draw();
  });
}

/** A browser goes to a row that is there: the row is drawn before it goes, or it is sent there again. */
function linking(part: Element, chunks: readonly RowChunk[]): void {
  let named: Map<string, Chunk> | null = null;
  const draw = (id: string): boolean => {
    if (id === '' || document.getElementById(id) !== null) return false;
    named ??= new Map(chunks.flatMap((chunk) => chunk.names().map((name) => [name, chunk] as const)));
    const chunk = named.get(id);
    chunk?.draw();
    return chunk !== undefined;
  };
  part.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link !== null) draw(link.hash.slice(1));
  });
  const follow = (): void => {
    if (draw(location.hash.slice(1))) location.replace(location.hash);
  };
  whileThere(part, 'hashchange', follow);
  follow();
}

/** Hears what happens to the window for as long as a report is shown in it. */
function whileThere(part: Element, type: 'beforeprint' | 'hashchange', act: () => void): void {
  const hear = (): void => {
    if (part.isConnected) act();
    else removeEventListener(type, hear);
  };
  addEventListener(type, hear);
}
