import { expect, test } from '@jest/globals';
import { factsOf, type Facts } from '../../pipeline/check/facts.js';
import { RULES } from '../../pipeline/check/rules.js';
import { readDocument } from '../../pipeline/index.js';
import type { DutyList } from '../../pipeline/model.js';

async function listOf(lines: readonly string[]): Promise<DutyList> {
  const read = await readDocument('清单', new TextEncoder().encode(lines.join('\n')));
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

const LINES = [
  '云澜省松陵市禾川县青禾镇履职事项清单',
  '2025年7月',
  '共有基本履职事项2项。',
  '青禾镇基本履职事项清单',
  '序号\t事项类别\t事项名称',
  '1\t党的建设\t组织党员（含流动党员）学习“党章”',
  '2\t党的建设\t走访独居老人',
];

/** Getters of a list, each of which counts how often it is read. */
function counting(list: DutyList): { list: DutyList; reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const proxy = new Proxy(list, {
    get(target, name, receiver) {
      reads.set(String(name), (reads.get(String(name)) ?? 0) + 1);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  return { list: proxy, reads };
}

const BASIC = { list: 'basic', otherList: null } as const;

test('nothing is worked out before it is asked for, and each fact once', async () => {
  const { list, reads } = counting(await listOf(LINES));
  const facts = factsOf(list);
  expect([...reads]).toEqual([]);
  const names = Object.keys(facts) as (keyof Facts)[];
  const first = names.map((name) => facts[name]);
  const counted = new Map(reads);
  for (const [index, name] of names.entries())
    expect([name, facts[name] === first[index]]).toEqual([name, true]);
  expect(reads).toEqual(counted);
});

test('rules leave the facts as they are: asked twice they find the same', async () => {
  const facts = factsOf(await listOf(LINES));
  const ask = (): string[] =>
    RULES.flatMap((rule) => [...rule.check(facts)].map(({ message }) => message.zh));
  expect(ask()).toEqual(ask());
});

test('two checks share nothing: a list that was changed between them gives the facts that it has now', async () => {
  const list = await listOf(LINES);
  const before = factsOf(list);
  expect(before.texts.map(({ text }) => text)).toContain('走访独居老人');
  expect(before.categoryCounts.of(BASIC)).toEqual(new Map([['党的建设', 2]]));
  const [, item] = list.lists.basic;
  if (item === undefined) throw new Error('no second item');
  item.category = '民生服务';
  for (const cell of item.cells) if (cell.column === 'name') cell.text = '办好老年食堂';
  const after = factsOf(list);
  expect(after.texts.map(({ text }) => text)).toContain('办好老年食堂');
  expect(after.categoryCounts.of(BASIC)).toEqual(
    new Map([
      ['党的建设', 1],
      ['民生服务', 1],
    ]),
  );
  expect(before.categoryCounts.of(BASIC)).toEqual(new Map([['党的建设', 2]]));
});

test('what is known of a document', async () => {
  const facts = factsOf(await listOf(LINES));
  expect(facts.places.own).toEqual({
    province: '云澜省',
    prefecture: '松陵市',
    county: '禾川县',
    township: '青禾镇',
  });
  expect(facts.dates.map(({ printed, alone }) => [printed, alone])).toEqual([['2025年7月', true]]);
  expect(facts.brackets.pairs.map(({ open }) => open.character)).toEqual(['（']);
  expect(facts.quotes.pairs.map(({ close }) => close.character)).toEqual(['”']);
  expect(facts.runs.basic.map(({ items }) => items.length)).toEqual([2]);
  expect(facts.namedItems.map(({ name }) => name)).toEqual(['组织党员含流动党员学习党章', '走访独居老人']);
  expect(facts.countyMention?.level).toBe('县');
  expect(facts.ledger[0]).toMatchObject({ kind: 'list-total', stated: 2, counted: 2, result: 'equal' });
});
