/** What a page may hold at most, counted while the library still reads it: it would fill the memory first. */
import { PAGE } from '../../pages/settings.js';
import { tooComplex } from '../../pages/failures.js';
import { OPS, type Operators } from './operators.js';

/** The operators of one page, counted as they come. */
export class OperatorCount {
  #operators = 0;
  #paths = 0;
  #forms = 0;
  #glyphs = 0;
  #stop: () => void = () => undefined;

  /** Whether there are more than a page may have. The library does not get to know why its reading was ended. */
  get isOver(): boolean {
    return (
      this.#operators > PAGE.maxOperators ||
      this.#paths > PAGE.maxPaths ||
      this.#forms > PAGE.maxForms ||
      this.#glyphs > PAGE.maxGlyphs
    );
  }

  /** Adds operators. Throws a Problem where there are too many. */
  add({ fnArray, argsArray }: Operators): void {
    this.#operators += fnArray.length;
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.constructPath) this.#paths++;
      else if (operator === OPS.paintFormXObjectBegin) this.#forms++;
      else if (operator === OPS.showText) this.#glyphs += glyphsIn(argsArray[index]);
    }
    if (!this.isOver) return;
    this.#stop();
    throw tooComplex();
  }

  /**
   * Begins another page. `stop` is called where it has too many: the library, which is ended within a form of a form, may
   * never say so.
   */
  reset(stop: () => void = () => undefined): void {
    this.#stop = stop;
    this.#operators = 0;
    this.#paths = 0;
    this.#forms = 0;
    this.#glyphs = 0;
  }
}

/** How many glyphs an operator shows: `[[glyph, -250, glyph]]` shows two. */
function glyphsIn(args: unknown): number {
  const shown: unknown = Array.isArray(args) ? args[0] : null;
  if (!Array.isArray(shown)) return 0;
  let glyphs = 0;
  for (const each of shown) if (typeof each === 'object') glyphs++;
  return glyphs;
}
