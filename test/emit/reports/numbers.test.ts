import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import { documentText } from '../../../pipeline/emit/reports/text/index.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import { markdownReport } from '../../../pipeline/emit/reports/markdown/index.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';

const TABLES = `
# 青禾镇基本履职事项清单

| 序号 | 事项名称 |
| --- | --- |
| 1 | 组织党员学习 |
| 2 | 办好老年食堂 |
`;

async function told(statement: string): Promise<Told> {
  const text = `# 青禾镇基本履职事项清单\n\n2025年8月\n\n${statement}\n${TABLES}`;
  const checked = await checkDocument('list.md', new TextEncoder().encode(text), { lang: 'zh' });
  if (!checked.ok) throw new Error(checked.failure.message.zh);
  return { ...checked.value, text: null };
}

const TEXT = { lang: 'zh', color: false, width: 200, quiet: false } as const;

describe('numbers that were not checked', () => {
  test('each is told with its place, those of one reason together, and the verdict counts them', async () => {
    const text = documentText(await told('共有基本履职事项 2 项，涉及 3 个部门，分 1 类。'), TEXT);
    expect(text).toContain('✓ 可以付印：未发现差错（另有 2 个数字没有核对）');
    expect(text).toContain('\n另有 2 个数字没有核对：\n');
    expect(text).toContain('- 表中没有写部门的栏目：“3 个部门”（第 5 行第 17 列）');
    expect(text).toContain('- 表中没有写类别的栏目：“1 类”（第 5 行第 25 列）');
  });

  test('nothing is said where all were checked', async () => {
    const each = await told('共有基本履职事项 2 项。');
    expect(documentText(each, TEXT)).not.toContain('没有核对');
    expect(wholeReport(markdownReport(TEXT), [each])).not.toContain('没有核对');
  });

  test('a number that may be a total is why nothing can be told, and is told once', async () => {
    const each = await told('共有事项 2 项，另列备查共 88 项。');
    expect(each.report).toMatchObject({ status: 'inconclusive', uncertain: [{ numeral: 'n2' }] });
    const text = documentText(each, TEXT);
    expect(text).toContain('? 无法判断：“另列备查共 88 项”可能是总数，没有认出，请先人工核对');
    expect(text).toContain('- 没有认出数的是什么，请人工核对：“另列备查共 88 项”');
    expect(text).not.toContain('读取不确定');
  });

  test('Markdown lists them too', async () => {
    const markdown = wholeReport(markdownReport(TEXT), [
      await told('共有基本履职事项 2 项，涉及 3 个部门。'),
    ]);
    expect(markdown).toContain('另有 1 个数字没有核对：\n\n- 表中没有写部门的栏目：“3 个部门”');
  });
});

describe('all numbers', () => {
  const statement = '全镇辖 14 个村（社区），共有基本履职事项 3 项，涉及 3 个部门。';

  test('text has a line for each: the place, the number, its words, what was made of it', async () => {
    const text = documentText(await told(statement), { ...TEXT, numerals: true });
    expect(text).toMatch(/第 5 行 +14 +14 个村 +不是项数：村、社区、单位等的个数\n/);
    expect(text).toMatch(/第 5 行 +3 +基本履职事项 3 项 +✗ 不符，表中实有 2\n/);
    expect(text).toMatch(/第 5 行 +3 +3 个部门 +无从核对：表中没有写部门的栏目\n/);
    expect(documentText(await told(statement), TEXT)).not.toContain('不是项数');
  });

  test('Markdown has a table of them, in English too', async () => {
    const markdown = wholeReport(markdownReport({ ...TEXT, lang: 'en', numerals: true }), [
      await told(statement),
    ]);
    expect(markdown).toContain('| place | number | words | what it is |');
    expect(markdown).toContain('| line 5 | 3 | 基本履职事项 3 项 | ✗ differs: 2 counted |');
  });
});
