import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import type { ListName } from '../../pipeline/model.js';

const FOLDER = '../shared/documents';
const here = existsSync(FOLDER) ? describe : describe.skip;

here('the real list in its text form', () => {
  const checked = async () => {
    const done = await checkDocument('yilahu', readFileSync(`${FOLDER}/yilahu-2025-07.txt`));
    if (!done.ok) throw new Error(done.failure.message.en);
    return done.value;
  };

  test('each of the 245 rows is as printed, white space apart', async () => {
    const { list } = await checked();
    const truth = JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')) as Record<ListName, string[][]>;
    for (const name of ['basic', 'cooperative', 'recovered'] as const) {
      const rows = list.lists[name].map((item) => item.cells.map((cell) => cell.text.replace(/\s+/gu, '')));
      expect(rows).toEqual(truth[name]);
    }
    const texts = Object.values(list.lists)
      .flat()
      .flatMap((item) => item.cells.map((cell) => cell.text));
    expect(texts.filter((text) => /[<>]/.test(text))).toEqual([]);
  });

  test('its totals and its 47 category counts hold, and what is doubtful is a warning', async () => {
    const { report } = await checked();
    const of = (kind: string) => report.ledger.filter((line) => line.kind === kind);
    const stated = (kind: string) =>
      of(kind).map((line) => [line.list, line.stated, line.counted, line.result]);
    expect(stated('grand-total')).toEqual([[null, 245, 245, 'equal']]);
    expect(stated('list-total')).toEqual([
      ['basic', 110, 110, 'equal'],
      ['cooperative', 101, 101, 'equal'],
      ['recovered', 34, 34, 'equal'],
      ['basic', 110, 110, 'equal'],
      ['cooperative', 101, 101, 'equal'],
      ['recovered', 34, 34, 'equal'],
    ]);
    expect(of('category-count')).toHaveLength(47);
    expect(of('category-count').every((line) => line.result === 'equal')).toBe(true);
    expect(stated('category-number')).toEqual([
      ['basic', 20, 20, 'equal'],
      ['cooperative', 18, 18, 'equal'],
      ['recovered', 9, 9, 'equal'],
    ]);
    expect(stated('department-number')).toEqual([
      ['basic', 42, null, 'unverifiable'],
      ['cooperative', 40, 35, 'different'],
      ['recovered', 13, 13, 'equal'],
    ]);
    // Each was read by a person: departments that the column lacks or names in another order, a name that breaks off,
    // a Latin word, two spellings of one word, spaces where lines of the printed document ended.
    expect(report.status).toBe('pass');
    expect(report.findings.map(({ ruleId, severity, list, item }) => [ruleId, severity, list, item])).toEqual(
      [
        ['department-number-differs', 'warning', 'cooperative', null],
        ['department-unlisted', 'warning', 'cooperative', 48],
        ['department-order-differs', 'warning', 'cooperative', 23],
        ['department-order-differs', 'warning', 'cooperative', 91],
        ['text-cut-off', 'warning', 'basic', 23],
        ['final-punctuation-differs', 'info', 'cooperative', 27],
        ['term-spelled-two-ways', 'warning', 'cooperative', 100],
        ['latin-word-stray', 'warning', 'basic', 1],
        ...[19, 20, 21, 23].map((item) => ['space-between-characters', 'info', 'recovered', item]),
      ],
    );
  });
});
