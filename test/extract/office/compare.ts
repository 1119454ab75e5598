import { expect } from '@jest/globals';
import type { Truth } from '../../townships/index.js';
import type { Checked } from '../../../pipeline/index.js';
import type { DutyList, Result } from '../../../pipeline/model.js';
import { readingOf, readingOfTruth, squeeze } from './reading.js';

export { LISTS, squeeze } from './reading.js';

/** The value of a result; a failure fails the test with its message. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message.en}`);
  return result.value;
}

/** Expects that a document was read exactly as it was generated, and that nothing was found in it. */
export function expectTruth({ list, report }: Checked, truth: Truth): void {
  expect(readingOf(list)).toEqual(readingOfTruth(truth));
  expect(report.findings).toEqual([]);
  expect(report.ledger.filter((line) => line.result === 'different')).toEqual([]);
}

/** What tells readings of one list apart: its name, what it was read from, and where things stand. */
const APART = new Set(['document', 'source', 'notes', 'methods', 'place', 'numeral']);

function withoutPages(tables: DutyList['tables']): unknown {
  return Object.values(tables).map((table) => table && { ...table, page: null });
}

/**
 * What two readings of the same list have in common: everything but where it stands, what it was read from, and the
 * white space within texts (the text form has no line ends in cells).
 */
export function apart(list: DutyList): unknown {
  return JSON.parse(
    JSON.stringify(list, (key, value: unknown) => {
      if (APART.has(key)) return undefined;
      // The pages of the contents are the document's words, that of a table is where it stands.
      if (key === 'tables') return withoutPages(value as DutyList['tables']);
      // The text form repeats the heading row on each page.
      if (key === 'headings' && Array.isArray(value)) return (value as unknown[]).slice(0, 1);
      return typeof value === 'string' ? squeeze(value) : value;
    }),
  ) as unknown;
}
