import { describe, expect, test } from '@jest/globals';
import { range, seeds } from '../../tools/seeds.js';
import { generateTownship, plainLayout, randomLayout, Random, renderText } from '../../townships/index.js';
import { checkDocument } from '../../../pipeline/index.js';
import { at, shortOf, tablesOf } from '../blocks.js';

const squeeze = (text: string): string => text.replace(/[\s\v]+/gu, '');

const ROWS = [
  '序号\t事项类别\t事项名称\t承接部门及工作方式',
  '1\t乡村振兴\t对数据填报数量的考核\t清河县农业农村局：停止打分排名。',
  '2\t自然资源\t考核村庄规划编制\t清河县自然资源局：由本部门统计。',
];
const NAMES = ['序号\t事项类别\t事项名称', '1\t党的建设\t组织党员学习', '2\t党的建设\t发展党员'];

/** What stands between the two halves of a cell. */
const GAPS = ['\n', '\n\n', '\n\t\t\t', '\n\t\t', '\n\t', '\n\n\n\t\t\t', '\r\n', '\n　　', '\n \t'];

/** The cells of the last row, and the paragraphs behind it. */
async function lastRow(text: string): Promise<{ row: string[]; behind: string[]; notes: string[] }> {
  const { blocks, notes } = await tablesOf('text', text);
  const tables = blocks.filter((block) => block.kind === 'table');
  const index = blocks.indexOf(tables[0] as (typeof tables)[number]);
  return {
    row: tables[0]?.rows.at(-1)?.cells.map((cell) => cell.text) ?? [],
    behind: blocks.slice(index + 1).map((block) => (block.kind === 'paragraph' ? block.text : block.kind)),
    notes: notes.map((note) => note.code),
  };
}

describe.each(GAPS)('a last cell that goes on behind %j', (gap) => {
  const whole = '清河县林业局：取消以数量为依据的 3 项考核，采用抽样回访。';
  test.each([5, 12, 14, 18, 22])('cut at %i', async (cut) => {
    for (const after of ['', '\n\n青禾镇配合履职事项清单\n\n序号\t事项类别\t事项名称\n1\t甲\t乙\n']) {
      const text = [
        ...ROWS,
        `3\t林业草原\t情况排名通报\t${whole.slice(0, cut)}${gap}${whole.slice(cut)}${after}`,
      ];
      const { row, notes } = await lastRow(text.join('\n'));
      expect(squeeze(row[3] ?? '')).toBe(squeeze(whole));
      expect(notes).toEqual([]);
    }
  });

  test('in three lines', async () => {
    const text = [...ROWS, `3\t林业草原\t情况排名通报\t县林业局：取消${gap}以数量为依${gap}据的考核。`].join(
      '\n',
    );
    expect(squeeze((await lastRow(text)).row[3] ?? '')).toBe('县林业局：取消以数量为依据的考核。');
  });

  test('of names without an end mark: joined where it is near, told where it is not', async () => {
    const text = [...NAMES, `3\t民生服务\t对林地权属争议${gap}调处落实情况`].join('\n');
    const { row, notes } = await lastRow(text);
    if (/\t|^\r?\n\u3000{0,2}$/.test(gap))
      expect([row[2], notes]).toEqual(['对林地权属争议调处落实情况', []]);
    else expect(notes).toEqual(['row-end-unsure']);
  });
});

test('a part of a department goes on with the cell, and begins a line of it', async () => {
  const text = [...ROWS, '3\t林业草原\t排名\t县林业局：取消考核。', '县公安局：负责监督检查。'].join('\n');
  expect((await lastRow(text)).row[3]).toBe('县林业局：取消考核。\n县公安局：负责监督检查。');
});

test('places are those of the source', async () => {
  const { blocks } = await tablesOf(
    'text',
    [...ROWS, '3\t林\t排名\t县林业局：取', '\t\t\t消考核。'].join('\n'),
  );
  expect(blocks.map(at)).toEqual(['1:1']);
});

/** Text behind a table, as documents have it. */
const BEHIND = [
  '本清单由县委编办负责解释。',
  '本清单由县委编办负责解释',
  '以上事项共 3 项，由镇党政办统筹',
  '注：标有*的事项由县级统筹。',
  '清河镇人民政府',
  '中共清河镇委员会（盖章）',
  '2025年7月',
  '（此页无正文）',
  '联系电话：0000-0000000',
  '填报人：张三  审核人：李四',
  '- 12 -',
  '青禾镇配合履职事项清单',
  '二、配合履职事项（7项）',
  '抄送：县委编办，各乡镇。',
  '附件：履职事项统计表',
  '合计3项',
  '党建小计：共 2 项',
  '共计（三项）',
];

describe.each(BEHIND)('behind a table: %s', (line) => {
  test.each(['\n', '\n\n', '\n\f'])('after %j', async (gap) => {
    for (const rows of [ROWS, NAMES]) {
      const { row, behind, notes } = await lastRow(`${rows.join('\n')}${gap}${line}\n`);
      expect(row).toEqual(rows.at(-1)?.split('\t'));
      expect(behind.map(squeeze)).toEqual([squeeze(line)]);
      expect(notes).toEqual([]);
    }
  });
});

test.each(['配合履职', '第二部分 配合履职', '配合履职事项', '县民政局'])(
  'a line right above the next table is its title: %s',
  async (title) => {
    const next = '序号\t事项类别\t事项名称\n1\t党的建设\t甲\n';
    const { row, behind, notes } = await lastRow(`${NAMES.join('\n')}\n${title}\n${next}`);
    expect([row[2], behind, notes]).toEqual(['发展党员', [title, 'table'], []]);
  },
);

test('a short line nearer to the row than to the next table goes on with the row', async () => {
  const next = '序号\t事项类别\t事项名称\t承接部门\n1\t党的建设\t甲\t县委\n';
  const text = `${NAMES.join('\n')}\n3\t平安法治\t健全人民调解组织，调处\n矛盾纠纷\n\n${next}`;
  const { row, behind, notes } = await lastRow(text);
  expect([row[2], behind, notes]).toEqual(['健全人民调解组织，调处矛盾纠纷', ['table'], []]);
});

test('text between rows stays what it is: stray', async () => {
  expect(await shortOf('text', '1\t甲\n乙\n2\t丙\n')).toEqual([[['1', '甲']], '乙', [['2', '丙']]]);
});

test('a row that lost its tabs is no part of the cell above', async () => {
  expect((await lastRow([...NAMES, '3 民生服务 办好老年食堂', '4\t民生服务\t甲'].join('\n'))).behind[0]).toBe(
    '3 民生服务 办好老年食堂',
  );
});

test('numbers of text behind a table are accounted for, and it is no warning', async () => {
  const township = generateTownship({ seed: 3 });
  const text = renderText(township, plainLayout);
  const checked = await checkDocument(
    '清单.txt',
    new TextEncoder().encode(`${text}\n本清单由 3 个部门解释。\n`),
  );
  if (!checked.ok) throw new Error(checked.failure.message.en);
  expect(checked.value.report.status).toBe('pass');
  expect(checked.value.report.findings).toEqual([]);
  expect(checked.value.list.statement.numerals.filter((each) => each.text === '3').length).toBeGreaterThan(0);
});

test.each(seeds(range(1, 60), 10))('no character of a document is dropped: seed %i', async (seed) => {
  const random = new Random(seed);
  const township = generateTownship({ seed, longCells: seed % 4 === 0 });
  const lines = renderText(township, { ...randomLayout(seed), markup: 'none' }).split('\n');
  for (let times = 0; times < 12; times++) {
    const index = random.integer(0, lines.length - 1);
    const line = lines[index] ?? '';
    const cut = random.integer(0, line.length);
    const cell = `${line.slice(0, cut)}${random.pick(GAPS)}${line.slice(cut)}`;
    lines.splice(index, 1, ...cell.split('\n'), ...(random.integer(0, 3) === 0 ? [random.pick(BEHIND)] : []));
  }
  const { blocks } = await tablesOf('text', lines.join('\n'));
  const read = blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join(''),
    )
    .join('');
  expect(squeeze(read)).toBe(squeeze(lines.join('')));
});
