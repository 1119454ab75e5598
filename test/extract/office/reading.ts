/** What is compared of a document that was generated: all that its reader should find, as plain data. */
import type { Truth } from '../../townships/index.js';
import type { DutyList, Item, ListName, Part } from '../../../pipeline/model.js';

/** The lists in the printed order. */
export const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

/** A text without its white space. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** What a reader finds; the same keys and shapes for a list that was read and for the truth. */
export type Reading = Record<string, unknown>;

/** The cells of an item in the printed order, with its category filled in as the second. */
export function rowOf(item: Item): string[] {
  const cells = item.cells.map((cell) => (cell.column === 'category' ? item.category : squeeze(cell.text)));
  if (!item.cells.some((cell) => cell.column === 'category')) cells.splice(1, 0, item.category);
  return cells;
}

/** The parts of duties, without white space. */
export const partsOf = (parts: readonly Part[]): unknown =>
  parts.map(({ heading, departments, steps }) => ({
    heading,
    departments,
    steps: steps.map((step) => [step.number && squeeze(step.number), squeeze(step.text)]),
  }));

const some = (value: number | null | undefined): number[] => (value == null ? [] : [value]);
const byList = <T>(make: (name: ListName) => T): T[] => LISTS.map(make);

/** What was read of a document. */
export function readingOf(list: DutyList): Reading {
  const stated = (kind: string, name: ListName | null): number[] =>
    list.statement.figures
      .filter((each) => each.kind === kind && each.list === name)
      .map((each) => each.stated);
  return {
    place: list.place,
    title: squeeze(list.title?.text ?? ''),
    date: list.date?.text,
    rows: byList((name) => list.lists[name].map(rowOf)),
    numbers: byList((name) => list.lists[name].map((item) => item.number)),
    duties: list.lists.cooperative.map((item) => ({
      departments: item.departments,
      superior: partsOf(item.superiorDuties),
      township: partsOf(item.townshipDuties),
    })),
    handovers: list.lists.recovered.map((item) =>
      item.handovers.map((pair) => [pair.department, squeeze(pair.way)]),
    ),
    grandTotal: stated('grand-total', null),
    totals: byList((name) => [...new Set(stated('list-total', name))]),
    categoryCounts: byList((name) => stated('category-count', name)),
    categoryNumbers: byList((name) => stated('category-number', name)),
    departmentNumbers: byList((name) => stated('department-number', name)),
  };
}

/** What a reader should find. */
export function readingOfTruth(truth: Truth): Reading {
  const { figures, items } = truth;
  return {
    place: truth.locality,
    title: squeeze(truth.title),
    date: truth.date,
    rows: byList((name) => truth.rows[name]),
    numbers: byList((name) => items[name].map((item) => item.number)),
    duties: items.cooperative.map((item) => ({
      departments: item.departments,
      superior: partsOf(item.superiorDuties),
      township: partsOf(item.townshipDuties),
    })),
    handovers: items.recovered.map((item) =>
      item.handovers.map((pair) => [pair.department, squeeze(pair.way)]),
    ),
    grandTotal: some(figures.grandTotal),
    totals: byList((name) => some(figures.totals[name])),
    categoryCounts: byList((name) => figures.categoryCounts[name].map((each) => each.count)),
    categoryNumbers: byList((name) => some(figures.categoryNumbers?.[name])),
    departmentNumbers: byList((name) => some(figures.departmentNumbers?.[name])),
  };
}
