/** What a page may hold at most, counted while the library still reads it: it would fill the memory first. */
import { PAGE } from '../../pages/settings.js';
import { tooComplex } from '../../pages/failures.js';
import { pathsIn } from './content-paths.js';
import { OPS, type Operators } from './operators.js';
import type { Message } from './port.js';

/** What is counted of a page. */
interface Counts {
  operators: number;
  paths: number;
  pathNumbers: number;
  forms: number;
  glyphs: number;
  /** Of the content that the library has asked for, before it reads it: what compressed data hold. */
  asked: { paths: number; numbers: number };
  /** Looks at the clock since something was handed over; null where the library is not at a page. */
  silence: number | null;
}

/** What one page holds, counted as it comes. */
export class OperatorCount {
  #counts: Counts = { ...nothing(), silence: null };
  #stop: () => void = () => undefined;

  /** Whether there is more than a page may have. The library does not get to know why its reading was ended. */
  get isOver(): boolean {
    const { operators, paths, pathNumbers, forms, glyphs, asked, silence } = this.#counts;
    return (
      operators > PAGE.maxOperators ||
      Math.max(paths, asked.paths) > PAGE.maxPaths ||
      Math.max(pathNumbers, asked.numbers) > PAGE.maxPathNumbers ||
      forms > PAGE.maxForms ||
      glyphs > PAGE.maxGlyphs ||
      (silence ?? 0) > PAGE.maxSilence
    );
  }

  /**
   * Adds what the library hands over. Throws a Problem where operators are too many; once they are they stay so, that
   * what it still does in forms of forms is ended as well.
   */
  hear({ chunk }: Message): void {
    const counts = this.#counts;
    if (!this.isOver && counts.silence !== null) counts.silence = chunk?.lastChunk === true ? null : 0;
    const { fnArray, argsArray } = chunk ?? {};
    if (!fnArray || !argsArray) return;
    this.#add({ fnArray, argsArray });
    this.#expectLess();
  }

  /** Adds a step of the library, which it takes before it hands over anything. Throws a Problem after too many. */
  step(): void {
    if (this.#counts.silence === null) return;
    this.#counts.silence++;
    this.#expectLess();
  }

  /** Adds what a stream draws, where it is the content of a page, a form or a pattern. `isOver` tells the rest. */
  look(content: Uint8Array): void {
    const { asked } = this.#counts;
    const { paths, numbers } = pathsIn(content);
    asked.paths += paths;
    asked.numbers += numbers;
    if (this.isOver) this.#stop();
  }

  /**
   * Begins another page. `stop` is called where it has too much: the library, which is ended within a form of a form, may
   * never say so.
   */
  reset(stop: () => void = () => undefined): void {
    this.#stop = stop;
    this.#counts = nothing();
  }

  #add({ fnArray, argsArray }: Operators): void {
    const counts = this.#counts;
    counts.operators += fnArray.length;
    // By index: this is done for each operator of the document.
    for (let index = 0; index < fnArray.length; index++) {
      const operator = fnArray[index];
      if (operator === OPS.constructPath) {
        counts.paths++;
        counts.pathNumbers += numbersIn(argsArray[index]);
      } else if (operator === OPS.paintFormXObjectBegin) counts.forms++;
      else if (operator === OPS.showText) counts.glyphs += glyphsIn(argsArray[index]);
    }
  }

  #expectLess(): void {
    if (!this.isOver) return;
    this.#stop();
    throw tooComplex();
  }
}

const nothing = (): Counts => ({
  operators: 0,
  paths: 0,
  pathNumbers: 0,
  forms: 0,
  glyphs: 0,
  asked: { paths: 0, numbers: 0 },
  silence: 0,
});

/** How many numbers a path has: `[fill, [Float32Array(13)], bounds]` has 13. */
function numbersIn(args: unknown): number {
  const steps: unknown = Array.isArray(args) ? args[1] : null;
  const data: unknown = Array.isArray(steps) ? steps[0] : null;
  return ArrayBuffer.isView(data) ? (data as Float32Array).length : 0;
}

/** How many glyphs an operator shows: `[[glyph, -250, glyph]]` shows two. */
function glyphsIn(args: unknown): number {
  const shown: unknown = Array.isArray(args) ? args[0] : null;
  if (!Array.isArray(shown)) return 0;
  let glyphs = 0;
  for (const each of shown) if (typeof each === 'object') glyphs++;
  return glyphs;
}
