import { expect } from '@jest/globals';
import type { Truth } from '../../fixtures/generate/index.js';
import type { Checked } from '../../pipeline/index.js';
import type { DutyList, Item, ListName, Part, Result } from '../../pipeline/model.js';

/** The lists in the printed order. */
export const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

/** A text without its white space. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** The value of a result; a failure fails the test with its message. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message.en}`);
  return result.value;
}

/** The cells of an item in the printed order, with its category filled in as the second. */
function rowOf(item: Item): string[] {
  const cells = item.cells.map((cell) => (cell.column === 'category' ? item.category : squeeze(cell.text)));
  if (!item.cells.some((cell) => cell.column === 'category')) cells.splice(1, 0, item.category);
  return cells;
}

const partsOf = (parts: readonly Part[]): unknown =>
  parts.map(({ heading, departments, steps }) => ({
    heading,
    departments,
    steps: steps.map((step) => [step.number && squeeze(step.number), squeeze(step.text)]),
  }));

const some = (value: number | null | undefined): number[] => (value == null ? [] : [value]);

/** Expects that a document was read exactly as it was generated, and that nothing was found in it. */
export function expectTruth({ list, report }: Checked, truth: Truth): void {
  expect(list.place).toEqual(truth.locality);
  expect(squeeze(list.title?.text ?? '')).toBe(squeeze(truth.title));
  expect(list.date?.text).toBe(truth.date);
  for (const name of LISTS) {
    expect(list.lists[name].map(rowOf)).toEqual(truth.rows[name]);
    expect(list.lists[name].map((item) => item.number)).toEqual(truth.items[name].map((item) => item.number));
  }
  for (const [index, item] of list.lists.cooperative.entries()) {
    const want = truth.items.cooperative[index];
    expect(item.departments).toEqual(want?.departments);
    expect(partsOf(item.superiorDuties)).toEqual(partsOf(want?.superiorDuties ?? []));
    expect(partsOf(item.townshipDuties)).toEqual(partsOf(want?.townshipDuties ?? []));
  }
  for (const [index, item] of list.lists.recovered.entries()) {
    expect(item.handovers.map((pair) => [pair.department, squeeze(pair.way)])).toEqual(
      truth.items.recovered[index]?.handovers.map((pair) => [pair.department, squeeze(pair.way)]),
    );
  }
  expectFigures(list, truth);
  expect(report.findings).toEqual([]);
  expect(report.ledger.filter((line) => line.result === 'different')).toEqual([]);
}

function expectFigures(list: DutyList, truth: Truth): void {
  const of = (kind: string, name: ListName | null): number[] =>
    list.statement.figures
      .filter((each) => each.kind === kind && each.list === name)
      .map((each) => each.stated);
  expect(of('grand-total', null)).toEqual(some(truth.figures.grandTotal));
  for (const name of LISTS) {
    expect([...new Set(of('list-total', name))]).toEqual(some(truth.figures.totals[name]));
    expect(of('category-count', name)).toEqual(truth.figures.categoryCounts[name].map((each) => each.count));
    expect(of('category-number', name)).toEqual(some(truth.figures.categoryNumbers?.[name]));
    expect(of('department-number', name)).toEqual(some(truth.figures.departmentNumbers?.[name]));
  }
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
