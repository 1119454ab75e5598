import type { Lang, Refusal, Report } from '../../model.js';
import { totalOf, verdictHead, verdictRow } from './outcome.js';

/** How the documents of a run fared, a row for each: of each document no more than that is kept. */
export class Verdicts {
  readonly #rows: string[][] = [];
  readonly #statuses: (Report | Refusal)['status'][] = [];

  constructor(private readonly lang: Lang) {}

  add(report: Report | Refusal): void {
    this.#rows.push(verdictRow(report, this.lang));
    this.#statuses.push(report.status);
  }

  get count(): number {
    return this.#rows.length;
  }

  /** A row for each document, the head first. */
  get rows(): string[][] {
    return [verdictHead(this.lang), ...this.#rows];
  }

  /** All together in one line. */
  get total(): string {
    return totalOf(this.#statuses, this.lang);
  }
}
