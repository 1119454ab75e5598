/** What the library draws with in a thread of a browser, where there is no document whose elements it would take. */

/** A canvas with what draws on it. */
interface Drawn {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Makes canvases, as the library asks for them. */
class OffscreenFactory {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height);
    // Drawn by the processor: a page is looked at once, and read back at once.
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(drawn: Drawn): void {
    // A canvas without a size gives its memory back at once.
    this.reset(drawn, 0, 0);
    drawn.canvas = null;
    drawn.context = null;
  }
}

/** Makes no filters: those of a browser are elements. The library's own for Node makes none either. */
class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addHighlightHCMFilter = none;
  destroy(): void {
    // There is nothing to take back.
  }
}

function none(): string {
  return 'none';
}

/** Options of the library; none where there is no such canvas, as in Node, for which the library has its own. */
export function offscreenOptions(): { CanvasFactory?: object; FilterFactory?: object } {
  if (typeof OffscreenCanvas === 'undefined') return {};
  return { CanvasFactory: OffscreenFactory, FilterFactory: NoFilters };
}
