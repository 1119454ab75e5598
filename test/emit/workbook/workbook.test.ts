import { expect, test } from '@jest/globals';
import { readXlsx, type Sheet, type Workbook } from 'hucre';
import { reviewDecisions } from '../../../pipeline/config/review-decisions.js';
import { readTables, reviewWorkbook } from '../../../pipeline/index.js';
import type { Finding, ReviewDecision, Reviewed } from '../../../pipeline/model.js';
import { ABOUT, checked, soundText } from '../checked.js';

/** A list without its row 4 of 基本履职, with a formula and a word of Latin letters in cells. */
const SLIPPED = soundText((lines) =>
  lines
    .filter((line) => !line.startsWith('4\t民生服务'))
    .map((line) => line.replace('铁路沿线巡护', '=1+1 铁路 and 巡护')),
);

async function workbookOf(text: string): Promise<{ bytes: Uint8Array; workbook: Workbook }> {
  const { list, report } = await checked(text);
  const bytes = await reviewWorkbook({ list, report }, ABOUT);
  return { bytes, workbook: await readXlsx(bytes, { readStyles: true }) };
}

function sheetOf({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const textsOf = ({ rows }: Sheet): string => rows.map((row) => row.join('\t')).join('\n');

test('its sheets, in the order in which a reviewer goes through them', async () => {
  const { workbook } = await workbookOf(SLIPPED);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    '核对单', '总览', '基本履职', '配合履职', '上级部门收回', '问题清单', '部门视图',
  ]); // prettier-ignore
});

test('the same list gives the same bytes', async () => {
  const [one, other] = [await workbookOf(SLIPPED), await workbookOf(SLIPPED)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
});

test('the sign-off sheet has what was checked, by what, and lines to be filled in', async () => {
  const texts = textsOf(sheetOf((await workbookOf(SLIPPED)).workbook, '核对单'));
  for (const words of ['履职事项清单核对单', 'qingdan 1.2.3', '2026-11-29', 'ab'.repeat(32), '核对人', '意见', '不能付印'])
    expect(texts).toContain(words); // prettier-ignore
});

test('the ledger: what differs is coloured, each category has a bar', async () => {
  const sheet = sheetOf((await workbookOf(SLIPPED)).workbook, '总览');
  const row = sheet.rows.findIndex(([label]) => label === '基本履职 · 民生服务');
  expect(sheet.rows[row]?.slice(1, 4)).toEqual([2, 1, '✗ 说明多写 1']);
  expect(sheet.cells?.get(`${row},3`)?.style?.fill).toMatchObject({ fgColor: { rgb: 'F8CBAD' } });
  expect(sheet.conditionalRules?.map(({ type }) => type)).toEqual(['dataBar', 'dataBar']);
});

test('a list: one row an item, numbers as numbers, a heading that stays, a filter, and A4 in landscape', async () => {
  const sheet = sheetOf((await workbookOf(SLIPPED)).workbook, '基本履职');
  expect(sheet.rows.map(([number]) => number)).toEqual(['序号', 1, 2, 3, 5]);
  expect(sheet.freezePane).toMatchObject({ rows: 1 });
  expect(sheet.autoFilter?.range).toBe('A1:C5');
  expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, printTitlesRow: '$1:$1' });
}); // prettier-ignore

test('a cell with a finding is coloured, and its comment leads to the finding', async () => {
  const { workbook } = await workbookOf(SLIPPED);
  const sheet = sheetOf(workbook, '配合履职');
  const cell = sheet.cells?.get('3,2');
  expect(cell?.comment?.text).toMatch(/^存疑：见“问题清单”编号 \d+$/);
  const number = /\d+$/.exec(cell?.comment?.text ?? '')?.[0];
  const row = sheetOf(workbook, '问题清单').rows.find(([label]) => label === number);
  expect(row?.[6]).toContain('and');
});

test('a text that looks like a formula is a text', async () => {
  const { bytes, workbook } = await workbookOf(SLIPPED);
  expect(sheetOf(workbook, '配合履职').rows[3]?.[2]).toBe('=1+1 铁路 and 巡护');
  const again = await readXlsx(bytes);
  expect(again.sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).filter(({ formula }) => formula)).toEqual([]);
}); // prettier-ignore

test('findings: causes first, what follows from them behind, a link to the cell, a choice for the reviewer', async () => {
  const sheet = sheetOf((await workbookOf(SLIPPED)).workbook, '问题清单');
  const labels = sheet.rows.slice(1).map(([label]) => label);
  expect(labels.slice(0, 3)).toEqual(['1', '1.1', '1.2']);
  expect(sheet.rows[1]?.at(-1)).toBe('number-missing');
  expect(sheet.cells?.get('1,9')?.hyperlink?.location).toBe("'基本履职'!A5");
  expect(sheet.dataValidations?.[0]).toMatchObject({ type: 'list', range: `K2:K${sheet.rows.length}` });
  const rich = [...(sheet.cells?.values() ?? [])].find(({ richText }) => richText !== undefined)?.richText;
  expect(rich?.some(({ font }) => font?.underline)).toBe(true);
});

test('every cell has the look of its kind, whether the library has written it or it was written like the first of its look', async () => {
  const { workbook } = await workbookOf(SLIPPED);
  const styleOf = (name: string, at: string) => sheetOf(workbook, name).cells?.get(at)?.style;
  const lists = ['基本履职', '配合履职', '上级部门收回'];
  for (const name of lists) {
    expect(styleOf(name, '0,1')).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: 'D9E2F3' } } });
    expect(styleOf(name, '1,0')).toMatchObject({ numFmt: '0', alignment: { horizontal: 'center', wrapText: true } });
    expect(styleOf(name, '1,2')).toMatchObject({ numFmt: '@', alignment: { vertical: 'top', wrapText: true } });
    expect(styleOf(name, '1,2')?.border?.left).toMatchObject({ style: 'thin' });
  }
  const findings = sheetOf(workbook, '问题清单');
  for (const row of findings.rows.keys())
    if (row > 0) {
      expect(styleOf('问题清单', `${row},1`)?.fill).toMatchObject({ fgColor: { rgb: findings.rows[row]?.[1] === '差错' ? 'F8CBAD' : findings.rows[row]?.[1] === '存疑' ? 'FFE699' : 'DDEBF7' } });
      expect(styleOf('问题清单', `${row},10`)?.fill).toMatchObject({ fgColor: { rgb: 'FFFBE6' } });
      expect(styleOf('问题清单', `${row},13`)?.font).toMatchObject({ color: { rgb: '7F7F7F' } });
    }
}); // prettier-ignore

test('texts that mean something in XML, spaces at the ends and line ends are kept in every cell', async () => {
  const { list, report } = await checked(soundText());
  const texts = ['a < b & c > d', ' vorn und hinten ', '一\n二', '\t制表', '#N/A', '<t/></si>'];
  for (const [row, item] of list.lists.basic.entries())
    for (const [column, cell] of item.cells.entries())
      if (column === 2) cell.text = texts[row % texts.length] ?? '';
  const { sheets } = await readXlsx(await reviewWorkbook({ list, report }, ABOUT));
  const rows = sheets.find(({ name }) => name === '基本履职')?.rows.slice(1) ?? [];
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.map((row) => row[2])).toEqual(rows.map((_, row) => texts[row % texts.length]));
});

test('departments: each with its items and its own duties', async () => {
  const texts = textsOf(sheetOf((await workbookOf(soundText())).workbook, '部门视图'));
  expect(texts).toContain('禾川县民政局：共 1 项，配合履职 1 项');
  expect(texts).toContain('1.审核对象信息；\n2.确定发放名单。\t初审申请材料');
  expect(texts).toContain('禾川县财政局\t配合履职\t2\t民生服务\t高龄津贴发放\t负责拨付资金。');
});

/** What a reviewer writes of a finding. */
function decision(
  { fingerprint, ruleId, message }: Pick<Finding, 'fingerprint' | 'ruleId' | 'message'>,
  opinion: string,
  remark = '',
  by = '',
): ReviewDecision {
  return { fingerprint, rule: ruleId, message, opinion, remark, by };
}

async function readBack(bytes: Uint8Array): Promise<Reviewed | null> {
  const tables = await readTables('review.xlsx', bytes, { hidden: 'read' });
  if (!tables.ok) throw new Error(tables.failure.message.en);
  return reviewDecisions(tables.value);
}

test('what a reviewer wrote is read back by our own reader, and carried into the next workbook', async () => {
  const { list, report } = await checked(SLIPPED);
  const [first, second] = report.findings;
  if (first === undefined || second === undefined) throw new Error('two findings');
  const gone = { fingerprint: '0123456789abcdef', ruleId: 'number-missing', message: '已经改好的问题' };
  const reviewed: Reviewed = {
    sha256: ABOUT.files.map(({ sha256 }) => sha256),
    decisions: [
      decision(first, '不采纳', '县里核定后再改', '张三'),
      decision(second, '采纳'),
      decision(gone, '待核', '旧的意见', '李四'),
    ],
    signOff: { by: '王五', day: '2026年11月29日', opinion: '同意付印' },
  };
  const read = await readBack(await reviewWorkbook({ list, report }, ABOUT, reviewed));
  const ordered = (each: Reviewed | null): unknown => ({
    ...each,
    decisions: [...(each?.decisions ?? [])].sort((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1)),
  });
  expect(ordered(read)).toEqual(ordered(reviewed));
}); // prettier-ignore

test('who has signed has signed for one document: of another the lines are empty, and what stood there is kept', async () => {
  const { list, report } = await checked(SLIPPED);
  const reviewed: Reviewed = { sha256: ['cd'.repeat(32)], decisions: [], signOff: { by: '王五', day: '11月29日', opinion: '同意' } };
  const bytes = await reviewWorkbook({ list, report }, ABOUT, reviewed);
  const once = await readBack(bytes);
  expect(once?.signOff).toEqual({ by: '', day: '', opinion: '（文件改动前）王五，11月29日，同意' });
  const again = await readBack(await reviewWorkbook({ list, report }, ABOUT, { ...reviewed, signOff: once?.signOff ?? reviewed.signOff }));
  expect(again?.signOff).toEqual(once?.signOff);
}); // prettier-ignore

test('a workbook in which nobody has written anything holds no decisions', async () => {
  const { list, report } = await checked(SLIPPED);
  expect(await readBack(await reviewWorkbook({ list, report }, ABOUT))).toEqual({
    sha256: ABOUT.files.map(({ sha256 }) => sha256),
    decisions: [],
    signOff: { by: '', day: '', opinion: '' },
  });
});
