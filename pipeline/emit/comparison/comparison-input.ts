import type { About, Comparison, DutyList, Lang } from '../../model.js';

/** What a comparison is told from: itself, and both lists for the rows that are the same. */
export interface ComparisonInput {
  comparison: Comparison;
  old: DutyList;
  new: DutyList;
}

/** How a comparison is written. */
export interface ComparisonOptions {
  lang: Lang;
  color: boolean;
  /** Terminal columns. */
  width: number;
  about: About;
}

/** A format of comparisons: text, or the bytes of a workbook. */
export type ComparisonWriter = (
  input: ComparisonInput,
  options: ComparisonOptions,
) => string | Uint8Array | Promise<string | Uint8Array>;
