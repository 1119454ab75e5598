import { describe, expect, test } from '@jest/globals';
import {
  generateTownship,
  randomLayout,
  renderHtml,
  renderMarkdown,
  renderText,
  truthOf,
} from '../townships/index.js';
import { checkDocument } from '../../pipeline/index.js';
import type { CooperativeItem, DutyList, ListName, RecoveredItem } from '../../pipeline/model.js';
import { partsOf, rowOf } from '../extract/office/reading.js';
import { range, seeds } from '../tools/seeds.js';

/** What is generated is read back exactly, in every layout and form, and a sound document has no finding. */
const SEEDS = seeds(range(1, 40), 7);
const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

function figuresOf(list: DutyList): Record<string, unknown> {
  const { figures } = list.statement;
  const of = (kind: string, name: ListName | null) =>
    figures.filter((each) => each.kind === kind && each.list === name);
  return {
    grandTotal: of('grand-total', null).map((each) => each.stated),
    lists: LISTS.map((name) => ({
      totals: [...new Set(of('list-total', name).map((each) => each.stated))],
      categories: of('category-count', name).map((each) => [each.category, each.stated]),
      categoryNumber: of('category-number', name).map((each) => each.stated),
      departmentNumber: of('department-number', name).map((each) => each.stated),
    })),
  };
}

const some = (value: number | null | undefined): number[] => (value == null ? [] : [value]);

describe.each([
  ['text', renderText],
  ['markdown', renderMarkdown],
  ['html', renderHtml],
] as const)('a generated list as %s', (format, render) => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const township = generateTownship({ seed, longCells: seed % 4 === 0 });
    const layout = randomLayout(seed);
    const truth = truthOf(township, layout);
    const done = await checkDocument(`seed-${seed}`, new TextEncoder().encode(render(township, layout)), {
      lang: 'en',
    });
    if (!done.ok) throw new Error(done.failure.message.en);
    const { list, report } = done.value;
    expect(list.source.format).toBe(format);
    expect(list.place).toEqual(truth.locality);
    expect(squeeze(list.title?.text ?? '')).toBe(squeeze(truth.title));
    expect(list.date?.text).toBe(truth.date);
    for (const name of LISTS) {
      expect(list.lists[name].map(rowOf)).toEqual(truth.rows[name]);
      expect(list.lists[name].map((item) => item.number)).toEqual(
        truth.items[name].map((item) => item.number),
      );
    }
    list.lists.cooperative.forEach((item: CooperativeItem, index) => {
      const want = truth.items.cooperative[index];
      expect(item.departments).toEqual(want?.departments);
      expect(partsOf(item.superiorDuties)).toEqual(partsOf(want?.superiorDuties ?? []));
      expect(partsOf(item.townshipDuties)).toEqual(partsOf(want?.townshipDuties ?? []));
    });
    list.lists.recovered.forEach((item: RecoveredItem, index) => {
      const pairs = item.handovers.map((pair) => [pair.department, squeeze(pair.way)]);
      expect(pairs).toEqual(
        truth.items.recovered[index]?.handovers.map((pair) => [pair.department, squeeze(pair.way)]),
      );
    });
    expect(figuresOf(list)).toEqual({
      grandTotal: some(truth.figures.grandTotal),
      lists: LISTS.map((name) => ({
        totals: some(truth.figures.totals?.[name]),
        categories: truth.figures.categoryCounts[name].map((each) => [each.category, each.count]),
        categoryNumber: some(truth.figures.categoryNumbers?.[name]),
        departmentNumber: some(truth.figures.departmentNumbers?.[name]),
      })),
    });
    expect(report.findings).toEqual([]);
    expect(report.ledger.filter((line) => line.result === 'different')).toEqual([]);
  });
});
