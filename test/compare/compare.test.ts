import { describe, expect, test } from '@jest/globals';
import { compareDocuments, compareLists, readDocument } from '../../pipeline/index.js';
import type { Comparison, DutyList } from '../../pipeline/model.js';

/** A small list in Markdown: items of 基本履职 as `category name`, each numbered, and duties of one of 配合履职. */
async function listOf(
  items: readonly string[],
  more: { stated?: string; duties?: string; departments?: string } = {},
): Promise<DutyList> {
  const { stated = '', duties = '1.组织巡查；2.报告线索。', departments = '禾川县民政局' } = more;
  const rows = items.map((item, index) => {
    const at = item.indexOf(' ');
    const [category, name] = [item.slice(0, at), item.slice(at + 1)];
    return `| ${index + 1} | ${category} | ${name} |`;
  });
  const text = [
    '# 禾川县青禾镇履职事项清单',
    '',
    stated,
    '',
    '## 青禾镇基本履职事项清单',
    '',
    '| 序号 | 事项类别 | 事项名称 |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## 青禾镇配合履职事项清单',
    '',
    '| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 青禾镇配合职责 |',
    '| --- | --- | --- | --- | --- | --- |',
    `| 1 | 民生服务 | 养老机构安全监管 | ${departments} | 负责监管养老机构。 | ${duties} |`,
  ].join('\n');
  const done = await readDocument('list.md', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

const ITEMS = [
  '党的建设 加强党组织建设和党员管理',
  '党的建设 做好基层理论宣讲',
  '民生服务 办好老年食堂',
  '民生服务 探访独居老人',
  '乡村振兴 巡查灌溉水渠',
  '乡村振兴 发展食用菌种植',
];

/** The changes in short: what of which item. */
const told = ({ changes }: Comparison): string[] =>
  changes.map(({ old, new: now, moved, cells }) =>
    [
      `${old?.number ?? ''}→${now?.number ?? ''}`,
      ...moved,
      ...cells.map(({ column }) => column),
      (now ?? old)?.name ?? '',
    ].join(' '),
  );

async function compared(items: readonly string[], more = {}, before = {}): Promise<Comparison> {
  return compareLists(await listOf(ITEMS, before), await listOf(items, more));
}

describe('items', () => {
  test('one that is put in is one change, and the numbers behind it follow', async () => {
    const comparison = await compared([ITEMS[0]!, '党的建设 走访困难党员', ...ITEMS.slice(1)]);
    expect(told(comparison)).toEqual(['→2 走访困难党员']);
    expect(comparison.lists[0]).toMatchObject({ renumbered: 5, oldCount: 6, newCount: 7 });
  });

  test('one that is taken out', async () => {
    const comparison = await compared(ITEMS.slice(1));
    expect(told(comparison)).toEqual(['1→ 加强党组织建设和党员管理']);
  });

  test('one that has moved, with its old and its new number', async () => {
    const [first, ...others] = ITEMS;
    expect(told(await compared([...others, first!.replace('党的建设', '乡村振兴')]))).toEqual([
      '1→6 number category 加强党组织建设和党员管理',
    ]);
  });

  test('neighbours that have changed places are one move', async () => {
    const [first, second, ...others] = ITEMS;
    expect((await compared([second!, first!, ...others])).changes).toHaveLength(1);
  });

  test('a category alone', async () => {
    const items = ITEMS.map((item, at) => (at === 4 ? item.replace('乡村振兴', '民生服务') : item));
    expect(told(await compared(items))).toEqual(['5→5 category 巡查灌溉水渠']);
  });

  test('a category with another name is told once', async () => {
    const { changes, lists, status } = await compared(
      ITEMS.map((item) => item.replace('乡村振兴', '乡村全面振兴')),
    );
    expect(changes).toEqual([]);
    expect(lists[0]?.categories).toEqual([{ old: '乡村振兴', new: '乡村全面振兴', rows: 2 }]);
    expect(status).toBe('different');
  });

  test('equal rows pair in order', async () => {
    const twice = [...ITEMS, '乡村振兴 巡查灌溉水渠'];
    const old = await listOf(twice);
    expect(compareLists(old, await listOf(twice)).changes).toEqual([]);
    // Whichever of the two is gone: one change.
    expect(compareLists(old, await listOf(twice.filter((_, at) => at !== 4))).changes).toHaveLength(1);
    expect(compareLists(old, await listOf(twice.slice(0, -1))).changes).toHaveLength(1);
  });

  test('a number that does not follow from other rows is a change', async () => {
    const old = await listOf(ITEMS);
    const now = structuredClone(old);
    now.lists.basic[3]!.number = 14;
    expect(told(compareLists(old, now))).toEqual(['4→14 number 探访独居老人']);
  });
});

describe('what an item says', () => {
  test('departments and steps, each by itself', async () => {
    const { changes } = await compared(ITEMS, {
      departments: '禾川县民政局、禾川县财政局',
      duties: '1.组织巡查；2.登记台账；3.报告12条线索。',
    });
    expect(changes).toHaveLength(1);
    expect(changes[0]?.departments).toEqual({ added: ['禾川县财政局'], removed: [] });
    expect(changes[0]?.steps.map(({ old, new: now }) => [old?.text ?? null, now?.text ?? null])).toEqual([
      ['报告线索。', '报告12条线索。'],
      [null, '登记台账；'],
    ]);
  });

  test('what differs by format alone is no change, and is counted', async () => {
    const { changes, formatOnly, status } = await compared(
      ITEMS.map((item) => item.replace('老年食堂', '老年 食堂')),
      { duties: '１.组织巡查；２.报告线索。' },
    );
    expect({ changes, status }).toEqual({ changes: [], status: 'same' });
    expect(formatOnly).toBeGreaterThan(0);
  });
});

describe('stated figures', () => {
  const statement = (total: number): { stated: string } => ({
    stated: `基本履职事项 ${total} 项，其中党的建设 2 项、民生服务 2 项、乡村振兴 ${total - 4} 项。`,
  });
  const more = [...ITEMS, '乡村振兴 推广节水灌溉'];

  test('that moved with the rows', async () => {
    const { figures } = await compared(more, statement(7), statement(6));
    expect(
      figures.map(({ kind, category, oldStated, newStated, rows, result }) => [
        kind,
        category,
        oldStated,
        newStated,
        rows,
        result,
      ]),
    ).toEqual([
      ['list-total', null, 6, 7, 1, 'with-rows'],
      ['category-count', '乡村振兴', 2, 3, 1, 'with-rows'],
    ]);
  });

  test('that did not', async () => {
    const { figures } = await compared(more, statement(6), statement(6));
    expect(
      figures.map(({ category, newStated, rows, result }) => [category, newStated, rows, result]),
    ).toEqual([
      [null, 6, 1, 'not-with-rows'],
      ['乡村振兴', 2, 1, 'not-with-rows'],
    ]);
  });
});

test('a document that was not read surely: what could be compared is there all the same', async () => {
  const old = await listOf(ITEMS);
  const now = await listOf(ITEMS.slice(1));
  now.notes.push({ code: 'x', level: 'uncertain', message: { zh: '第 3 页', en: 'page 3' }, place: null });
  const comparison = compareLists(old, now, { lang: 'en' });
  expect(comparison).toMatchObject({ status: 'inconclusive', doubts: [{ side: 'new', message: 'page 3' }] });
  expect(comparison.changes).toHaveLength(1);
});

test('a document that cannot be read is a failure', async () => {
  const bytes = new TextEncoder().encode('no list');
  const done = await compareDocuments({ document: 'a', bytes }, { document: 'b', bytes });
  expect(done).toMatchObject({ ok: false, failure: { document: 'a' } });
});
