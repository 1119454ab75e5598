import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';
import type { Report } from '../../pipeline/model.js';
import { seeds } from '../tools/seeds.js';

/** Each single slip in the fixture list is found, and placed: over all rows and all stated figures. */
const TEXT = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8');
const LINES = TEXT.split('\n');
const LISTS = { 3: 'basic', 6: 'cooperative', 4: 'recovered' } as const;

/** The rows of the three tables: their line (from 0), cells and list. */
const ROWS = LINES.flatMap((line, index) => {
  const cells = line.split('\t');
  const list = LISTS[cells.length as keyof typeof LISTS];
  return list !== undefined && /^\d+$/.test(cells[0] ?? '') ? [{ index, cells, list }] : [];
});

async function reportOf(lines: readonly string[]): Promise<Report> {
  const done = await checkDocument('slip', new TextEncoder().encode(lines.join('\n')), { lang: 'en' });
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report;
}

/** Errors of the list that have a place. */
function placedErrors(report: Report, list: string | null): Report['findings'] {
  return report.findings.filter(
    (finding) => finding.severity === 'error' && finding.list === list && finding.place !== null,
  );
}

test('the fixture list has 245 rows and is sound', async () => {
  expect(ROWS).toHaveLength(245);
  expect((await reportOf(LINES)).findings).toEqual([]);
});

describe('a row that is deleted', () => {
  test('fails the document, in its list', async () => {
    for (const { index, list, cells } of seeds(ROWS, 25)) {
      const report = await reportOf(LINES.filter((_, at) => at !== index));
      expect([cells[0], list, report.status]).toEqual([cells[0], list, 'fail']);
      const found = placedErrors(report, list);
      expect(found.map((finding) => finding.ruleId)).toContain('list-total-differs');
      // All but the last of a list leave a gap, which is seen at the row behind it.
      const next = ROWS.find((row) => row.index > index && row.list === list);
      if (next === undefined) continue;
      const gap = found.find((finding) => finding.ruleId === 'number-missing');
      expect([gap?.expected, gap?.place]).toEqual([cells[0], { kind: 'text', line: next.index, column: 1 }]);
    }
  }, 120_000);
});

describe('a row that is moved to another category', () => {
  test('fails the document, in its list, at both categories', async () => {
    for (const [at, { index, list, cells }] of seeds([...ROWS.entries()], 25)) {
      const others = [...new Set(ROWS.filter((row) => row.list === list).map((row) => row.cells[1] ?? ''))];
      const other =
        others[(others.indexOf(cells[1] ?? '') + 1 + (at % (others.length - 1))) % others.length] ?? '';
      const moved = [cells[0], other, ...cells.slice(2)].join('\t');
      const report = await reportOf(LINES.map((line, each) => (each === index ? moved : line)));
      const found = placedErrors(report, list).map((finding) => finding.ruleId);
      expect([cells[0], list, report.status]).toEqual([cells[0], list, 'fail']);
      expect(found.filter((id) => id === 'category-count-differs' || id === 'category-absent')).toHaveLength(
        2,
      );
    }
  }, 120_000);
});

describe('a stated figure that is changed', () => {
  /** Every figure of the statement that a table can confirm, as `name N unit` on its line. */
  const figures = LINES.flatMap((line, index) =>
    [...line.matchAll(/(\d+) (项|个类别|个部门)/g)].map((match) => ({
      index,
      at: match.index,
      stated: Number(match[1]),
      unit: match[2] ?? '',
    })),
  ).filter(({ index }) => index > 15 && index < 26);

  test('there are 60 of them: 1 + 3 + 47 + 3 × 3', () => {
    expect(figures).toHaveLength(60);
  });

  test('each one but the departments of the basic list, which no table names, is found where it stands', async () => {
    let unverifiable = 0;
    let expected = 0;
    for (const { index, at, stated, unit } of seeds(figures, 14)) {
      const line = LINES[index] ?? '';
      const noTable = unit === '个部门' && line.startsWith('基本');
      if (noTable) expected += 2;
      for (const wrong of [stated + 1, stated === 1 ? 7 : stated - 1]) {
        const changed = line.slice(0, at) + String(wrong) + line.slice(at + String(stated).length);
        const report = await reportOf(LINES.map((each, other) => (other === index ? changed : each)));
        const found = report.findings.filter(
          (finding) => finding.place?.kind === 'text' && finding.place.line === index + 1,
        );
        if (noTable) {
          unverifiable++;
          expect(
            report.ledger.find((each) => each.kind === 'department-number' && each.stated === wrong)?.result,
          ).toBe('unverifiable');
          continue;
        }
        expect([line.slice(at - 6, at + 6), found.map((finding) => finding.expected)]).toEqual([
          line.slice(at - 6, at + 6),
          [String(wrong)],
        ]);
        // Documents differ in what they count as a department: that is a warning, every other figure an error.
        expect(report.status).toBe(unit === '个部门' ? 'pass' : 'fail');
        expect(found[0]?.list === null).toBe(
          /履职事项 $/.test(line.slice(0, at)) &&
            index < 20 &&
            !/(?:基本|配合)履职事项 $/.test(line.slice(0, at)),
        );
      }
    }
    expect(unverifiable).toBe(expected);
  }, 120_000);
});
