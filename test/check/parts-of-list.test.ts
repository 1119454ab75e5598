import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../pipeline/index.js';

const ROWS = ['禾川县民政局', '禾川县水利局', '松陵市水利局'];

/** What is told of a list of rows taken over by these, under a sentence: the ledger's parts, findings, and reasons. */
async function told(
  sentence: string,
  receivers: readonly string[] = ROWS,
  place = '云澜省松陵市禾川县青禾镇',
): Promise<{ parts: string[]; found: string[]; reasons: (string | null)[] }> {
  const lines = [
    `${place}上级部门收回事项清单`,
    sentence,
    '序号\t事项类别\t事项名称\t承接部门\t工作方式',
    ...receivers.map(
      (name, index) => `${index + 1}\t民生服务\t事项${index}\t${name}\t${name === '' ? '取消' : '负责办理'}`,
    ),
  ];
  const done = await checkDocument('清单.txt', new TextEncoder().encode(lines.join('\n')));
  if (!done.ok) throw new Error(done.failure.code);
  const { ledger, findings, numerals } = done.value.report;
  return {
    parts: ledger
      .filter(({ kind }) => kind === 'part-count')
      .map(({ category, stated, counted }) => `${category} ${stated}/${counted ?? '?'}`),
    found: findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId),
    reasons: numerals.flatMap(({ result, reason }) => (result === 'uncountable' ? reason : [])),
  };
}

const WHOLE = '上级部门收回事项3项，其中';

describe('the parts of what is taken back', () => {
  test.each([
    [
      'by department',
      '县民政局收回1项、县水利局1项、市水利局1项。',
      ['县民政局 1/1', '县水利局 1/1', '市水利局 1/1'],
    ],
    [
      'by full names',
      '由禾川县民政局承接1项，由禾川县水利局承接1项。',
      ['禾川县民政局 1/1', '禾川县水利局 1/1'],
    ],
    ['by level', '县级部门收回2项、市级部门收回1项。', ['县级部门 2/2', '市级部门 1/1']],
    ['by level in short', '县级2项、市级1项。', ['县级 2/2', '市级 1/1']],
    ['县直', '县直部门收回2项、市直部门收回1项。', ['县直部门 2/2', '市直部门 1/1']],
  ])('are held against the receivers: %s', async (_what, words, parts) => {
    expect(await told(WHOLE + words)).toEqual({ parts, found: [], reasons: [] });
  });

  test.each([
    ['a department', '县民政局收回2项、县水利局1项。', ['part-count-differs']],
    ['a level', '县级部门收回1项、市级部门收回1项。', ['part-count-differs']],
    ['a department that takes nothing over', '县公安局收回1项、县水利局1项。', ['part-count-differs']],
  ])('are told where one is wrong: %s', async (_what, words, found) => {
    expect((await told(WHOLE + words)).found).toEqual(found);
  });

  test('levels that add up are of those who took the items back, not of those who have them now', async () => {
    const { parts, found } = await told(`${WHOLE}县级部门收回1项、市级部门收回2项。`);
    expect([parts, found]).toEqual([['县级部门 1/?', '市级部门 2/?'], []]);
  });

  test('two breakdowns of one total are two', async () => {
    const words = '县民政局1项、县水利局1项、市水利局1项；县级部门收回2项、市级1项。';
    expect((await told(WHOLE + words)).found).toEqual([]);
  });

  test.each([
    [
      'rows with several departments',
      ['禾川县民政局、禾川县水利局', '禾川县水利局', '松陵市水利局'],
      '县民政局1项、县水利局2项',
      '几个部门',
    ],
    ['a row that tells none', ['某某', '禾川县水利局', '松陵市水利局'], '县级1项、市级1项', '哪一级'],
  ])('cannot be counted, with the reason: %s', async (_what, receivers, words, reason) => {
    const { parts, reasons } = await told(WHOLE + words, receivers);
    expect(parts.join()).toContain('?');
    expect(reasons.join()).toContain(reason);
  });

  test('what is cancelled is of nobody', async () => {
    const { parts } = await told('上级部门收回事项3项，其中县民政局收回1项、县水利局1项。', [
      '禾川县民政局',
      '禾川县水利局',
      '',
    ]);
    expect(parts).toEqual(['县民政局 1/1', '县水利局 1/1']);
  });

  test('a city may be a county or a prefecture: where both are, 市级 is told of neither', async () => {
    const rows = ['青河市民政局', '青河市水利局', '青河市公安局'];
    const alone = await told('上级部门收回事项3项，其中市级部门收回3项。', rows, '青河市青禾镇');
    expect(alone.parts).toEqual(['市级部门 3/3']);
    const both = await told('上级部门收回事项3项，其中市级部门收回3项。', rows, '云澜省松陵市青河市青禾镇');
    expect(both.parts).toEqual(['市级部门 3/?']);
  });
});

describe('parts that no table tells', () => {
  const receivers = [
    '禾川县民政局、禾川县水利局',
    '禾川县水利局、禾川县民政局',
    '禾川县民政局、禾川县水利局',
  ];

  test.each([
    ['add up', '县民政局收回1项、县水利局2项。', []],
    ['are too many', '县民政局收回2项、县水利局2项。', ['part-count-differs']],
    ['leave a rest', '县民政局收回1项、县水利局1项。', []],
    ['are examples', '县民政局收回1项、县水利局1项等。', []],
  ])('%s', async (_what, words, found) => {
    expect((await told(WHOLE + words, receivers)).found).toEqual(found);
  });
});
