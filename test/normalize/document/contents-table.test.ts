import { expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import type { Table } from '../../../pipeline/model.js';
import { withContentsAsLines } from '../../../pipeline/normalize/document/contents-table.js';

/** What is read and told of a document of two lists behind such lines. */
async function told(...lines: string[]): Promise<unknown> {
  const document = [
    '禾川县青禾镇基本履职事项、配合履职事项清单',
    '',
    ...lines,
    '',
    '青禾镇基本履职事项清单',
    '序号\t事项类别\t事项名称',
    '1\t党的建设\t组织党员学习',
    '2\t民生服务\t办好老年食堂',
    '青禾镇配合履职事项清单',
    '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
    '1\t平安法治\t铁路护路\t禾川县公安局\t负责巡线。\t报告线索。',
  ];
  const done = await checkDocument('清单.txt', new TextEncoder().encode(document.join('\n')));
  if (!done.ok) throw new Error(done.failure.code);
  const { list, report } = done.value;
  return {
    contents: list.contents.map(({ list: of, page }) => `${of} ${page}`),
    figures: report.ledger.flatMap(({ list: of, stated, result }) =>
      stated === null ? [] : `${of} ${stated} ${result}`,
    ),
    found: report.findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId),
  };
}

const CONTENTS = ['basic 3', 'cooperative 12'];
const NOTHING: string[] = [];

test.each([
  ['below its heading', ['目录', '', '基本履职事项清单\t3', '配合履职事项清单\t12']],
  ['with the heading in it', ['目 录\t', '基本履职事项清单\t3', '配合履职事项清单\t12']],
  ['with a column of pages', ['序号\t清单名称\t页码', '1\t基本履职事项清单\t3', '2\t配合履职事项清单\t12']],
  ['with both', ['目次', '', '内容\t页次', '基本履职事项清单\t—3—', '配合履职事项清单\t—12—']],
])('a table of contents is none that sums up: %s', async (_what, lines) => {
  expect(await told(...lines)).toEqual({ contents: CONTENTS, figures: NOTHING, found: NOTHING });
});

test('what it counts beside the pages is a figure', async () => {
  const head = '清单名称\t项数\t页码';
  const right = ['目录', '', head, '基本履职事项清单\t2\t3', '配合履职事项清单\t1\t12'];
  expect(await told(...right)).toEqual({
    contents: CONTENTS,
    figures: ['basic 2 equal', 'cooperative 1 equal'],
    found: NOTHING,
  });
  const wrong = right.map((line) => line.replace('\t2\t3', '\t5\t3'));
  expect(await told(...wrong)).toMatchObject({ found: ['list-total-differs'] });
});

test.each([
  ['without 目录 or 页码', ['基本履职事项清单\t2', '配合履职事项清单\t1']],
  ['by its heading', ['清单名称\t项数', '基本履职事项清单\t2', '配合履职事项清单\t1']],
])('a table that sums the lists up is no contents: %s', async (_what, lines) => {
  expect(await told(...lines)).toEqual({
    contents: NOTHING,
    figures: ['basic 2 equal', 'cooperative 1 equal'],
    found: NOTHING,
  });
});

test('a list with a column of pages is a list', async () => {
  const done = await checkDocument(
    '清单.txt',
    new TextEncoder().encode(
      '青禾镇基本履职事项清单\n序号\t事项类别\t事项名称\t页码\n1\t党的建设\t组织党员学习\t3\n',
    ),
  );
  expect(done.ok && done.value.list.lists.basic).toHaveLength(1);
});

test('it has at most CONTENTS_TABLE_ROWS rows', () => {
  const place = { kind: 'text', line: 1, column: 1 } as const;
  const of = (rows: number): string | undefined => {
    const texts = [['内容', '页码'], ...Array.from({ length: rows - 1 }, (_, at) => [`党的建设${at}`, '3'])];
    const table: Table = {
      kind: 'table',
      method: 'tabs',
      columns: 2,
      place,
      rows: texts.map((row, at) => ({
        place,
        cells: row.map((text, column) => ({ row: at, column, rowSpan: 1, columnSpan: 1, text, place })),
      })),
    };
    return withContentsAsLines([table])[0]?.kind;
  };
  expect([of(80), of(81)]).toEqual(['paragraph', 'table']);
});
