/** What a page may hold at most, counted while the library still reads it: it would fill the memory first. */
import { PAGE } from '../../pages/settings.js';
import { tooComplex } from '../../pages/failures.js';
import { OPS, type Operators } from './operators.js';

/** The operators of one page, counted as they come. */
export class OperatorCount {
  #operators = 0;
  #paths = 0;

  /** Whether there are more than a page may have. The library does not get to know why its reading was ended. */
  get isOver(): boolean {
    return this.#operators > PAGE.maxOperators || this.#paths > PAGE.maxPaths;
  }

  /** Adds operators. Throws a Problem where there are too many. */
  add({ fnArray }: Operators): void {
    this.#operators += fnArray.length;
    for (const operator of fnArray) if (operator === OPS.constructPath) this.#paths++;
    if (this.isOver) throw tooComplex();
  }

  /** Begins another page. */
  reset(): void {
    this.#operators = 0;
    this.#paths = 0;
  }
}
