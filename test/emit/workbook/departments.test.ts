import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { emitDepartments } from '../../../pipeline/emit/index.js';
import { DEPARTMENT_FILES } from '../../../pipeline/emit/workbook/settings.js';
import type { DutyList } from '../../../pipeline/model.js';
import { ABOUT, checked, soundText } from '../checked.js';

/** A list whose item names so many departments. */
async function listWith(count: number): Promise<DutyList> {
  const { list } = await checked(soundText());
  const [item, ...others] = list.lists.cooperative;
  if (item === undefined) throw new Error('no item');
  const departments = Array.from({ length: count }, (_, index) => `禾川县第${index}局`);
  const recovered = list.lists.recovered.map((each) => ({ ...each, handovers: [] }));
  const bare = others.map((each) => ({ ...each, departments: [] }));
  return { ...list, lists: { ...list.lists, cooperative: [{ ...item, departments }, ...bare], recovered } };
}

test('a workbook for each department has its own items and no others', async () => {
  const { list, report } = await checked(soundText());
  const made = await emitDepartments(list, report, { about: ABOUT });
  if (!made.ok) throw new Error(made.failure.message.en);
  const names = made.value.map(({ name }) => name);
  expect(names).toContain('禾川县民政局（青禾镇）.xlsx');
  expect(new Set(names).size).toBe(names.length);
  const file = made.value.find(({ name }) => name.startsWith('禾川县民政局'))?.content;
  const { sheets } = await readXlsx(file as Uint8Array);
  expect(sheets.map(({ name }) => name)).toEqual(['禾川县民政局']);
  const rows = (sheets[0]?.rows ?? []).map((row) => row.map((value) => String(value ?? '')));
  expect(rows[1]?.[0]).toBe('禾川县民政局');
  expect(rows[2]?.[0]).toMatch(/^共 1 项.*2026-11-29 摘出.*文件校验码 abababababababab$/);
  expect(rows[3]).toEqual(['清单', '序号', '事项类别', '事项名称', '部门职责或工作方式', '乡镇（街道）配合职责']);
  expect(rows.slice(4)).toEqual([['配合履职', '2', '民生服务', '高龄津贴发放', '1.审核对象信息；\n2.确定发放名单。', '初审申请材料，上报县民政局。']]);
}); // prettier-ignore

test('short forms of a name are one department', async () => {
  const text = soundText((lines) => lines.map((line) => line.replace('\t禾川县财政局', '\t县财政局')));
  const { list, report } = await checked(text);
  const made = await emitDepartments(list, report);
  const names = made.ok ? made.value.map(({ name }) => name) : [];
  expect(names.filter((name) => name.includes('财政局'))).toHaveLength(1);
});

test('more departments than any county has are refused', async () => {
  const { report } = await checked(soundText());
  const most = await emitDepartments(await listWith(DEPARTMENT_FILES), report);
  expect(most.ok && most.value).toHaveLength(DEPARTMENT_FILES);
  const tooMany = await emitDepartments(await listWith(DEPARTMENT_FILES + 1), report);
  expect(tooMany).toMatchObject({ ok: false, failure: { code: 'too-complex' } });
});
