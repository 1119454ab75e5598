import { expect, test } from '@jest/globals';
import { validateDutyList, validateReports } from '../../pipeline/validate/index.js';
import type { DutyList, Reports } from '../../pipeline/model.js';
import { folderOfTest } from './folder.js';

const { path, write, read, run } = folderOfTest();

const NOTICE = [
  '禾川县青禾镇履职事项清单',
  '2025年8月',
  '共有履职事项4项，其中基本履职事项2项、配合履职事项1项、上级部门收回事项1项。',
];
const BASIC = ['青禾镇基本履职事项清单', '序号\t事项类别\t事项名称', '1\t党的建设\t甲', '2\t经济发展\t乙'];
const COOPERATIVE =
  '<h1>青禾镇配合履职事项清单</h1><table><tr><th>序号<th>事项类别<th>事项名称<th>对应上级部门<th>上级部门职责<th>镇配合职责<tr><td>1<td>民生服务<td>丙<td>禾川县教育局<td>负责丁。<td>报告戊。</table>';
const RECOVERED = [
  '# 青禾镇上级部门收回事项清单',
  '',
  '| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |',
  '| --- | --- | --- | --- |',
  '| 1 | 民生服务 | 己 | 禾川县民政局：负责庚。 |',
];
const FILES = ['附件1.txt', '附件2.html', '附件3.md', '通知.txt'];

function writeAll(notice: readonly string[] = NOTICE, basic: readonly string[] = BASIC): void {
  const contents = [basic.join('\n'), COOPERATIVE, RECOVERED.join('\n'), notice.join('\n')];
  for (const [index, name] of FILES.entries()) write(name, contents[index] ?? '');
}

test('files of several formats are one document', async () => {
  writeAll();
  const { code, out } = await run(['check', '--together', ...FILES]);
  expect(out).toContain('附件1.txt + 附件2.html + 附件3.md + 通知.txt');
  expect([code, out]).toEqual([0, expect.stringMatching(/合计 +4 +4 /)]);
});

test('the order of the files does not matter for what is found', async () => {
  writeAll();
  const { code } = await run(['check', '--together', ...[...FILES].reverse()]);
  expect(code).toBe(0);
});

test('each place names its file, in all reports', async () => {
  writeAll([...NOTICE.slice(0, 2), NOTICE[2]?.replace('基本履职事项2项', '基本履职事项3项') ?? '']);
  const formats = ['text', 'json:r.json', 'sarif:r.sarif', 'github:r.github', 'gitlab:r.gitlab'];
  const args = formats.flatMap((format) => ['--format', format]);
  const { code, out } = await run(['check', '--together', ...FILES, ...args]);
  expect([code, out]).toEqual([1, expect.stringContaining('通知.txt 第 3 行')]);
  const reports = JSON.parse(read('r.json')) as Reports;
  expect(await validateReports(reports)).toEqual([]);
  const [report] = reports.reports;
  const [finding] = report?.findings.filter(({ ruleId }) => ruleId === 'list-total-differs') ?? [];
  expect([reports.reports.length, finding?.place?.file]).toEqual([1, '通知.txt']);
  expect(decodeURIComponent(read('r.sarif'))).toContain('"uri": "通知.txt"');
  expect(read('r.github')).toContain('::error file=通知.txt,');
  expect(read('r.gitlab')).toContain('"path": "通知.txt"');
});

test('a row that is lost in one of them is told', async () => {
  writeAll(NOTICE, BASIC.slice(0, 3));
  const { code, out } = await run(['check', '--together', ...FILES]);
  expect([code, out]).toEqual([1, expect.stringContaining('基本履职事项：说明写 2 项，表中实有 1 项')]);
});

test('a list that is not given is missing where the notice speaks of it', async () => {
  writeAll();
  const { code, out } = await run(['check', '--together', '附件1.txt', '附件2.html', '通知.txt']);
  expect([code, out]).toEqual([1, expect.stringContaining('list-missing')]);
});

test('run writes one folder, named for the first', async () => {
  writeAll();
  expect((await run(['run', '--together', ...FILES])).code).toBe(0);
  const list = JSON.parse(read('output/附件1/duty-list.json')) as DutyList;
  expect(await validateDutyList(list)).toEqual([]);
  expect(list.lists.cooperative[0]?.place.file).toBe('附件2.html');
  expect(path('output')).not.toBe('');
});

test('what was accepted of one of them is accepted', async () => {
  writeAll(NOTICE.map((line) => line.replace('基本履职事项2项', '基本履职事项3项')));
  await run(['check', '--together', ...FILES, '--format', 'json:r.json']);
  const [report] = (JSON.parse(read('r.json')) as Reports).reports;
  const entries = (report?.findings ?? [])
    .filter(({ severity }) => severity === 'error')
    .map(({ fingerprint, ruleId }) => `- fingerprint: ${fingerprint}\n  rule: ${ruleId}\n  reason: 已核实\n`);
  expect(entries.length).toBeGreaterThan(0);
  write('通知.txt.accepted.yaml', entries.join(''));
  expect((await run(['check', '--together', ...FILES])).code).toBe(0);
});

test('a file that cannot be read, and wrong use', async () => {
  writeAll();
  expect((await run(['check', '--together', ...FILES, '没有.txt'])).code).toBe(2);
  expect((await run(['run', ...FILES])).code).toBe(2);
  expect((await run(['tables', '--together', '附件1.txt'])).code).toBe(2);
});
