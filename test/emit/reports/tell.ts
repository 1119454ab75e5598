import { readFileSync } from 'node:fs';
import { checkDocument } from '../../../pipeline/index.js';
import type { CheckOptions, Failure, Finding, Lang } from '../../../pipeline/model.js';
import { read } from '../../../pipeline/read/index.js';
import type { ReportOptions, Told } from '../../../pipeline/emit/reports/report-input.js';
import { allFixtures, type Fixture } from '../../fixtures/documents.js';
import { seeds } from '../../tools/seeds.js';

/** How reports are written in tests. */
export const OPTIONS: ReportOptions = {
  lang: 'zh',
  failOn: 'error',
  cwd: '/文件夹/清单',
  version: '0.0.0',
  color: false,
  width: 100,
  quiet: false,
};

/** A sound document of three lists: 2 + 1 + 1 items. */
export const SOUND = [
  '青禾镇履职事项清单',
  '2025年8月',
  '共梳理履职事项4项，其中基本履职事项2项，配合履职事项1项，上级部门收回事项1项。',
  '基本履职事项清单',
  '序号\t事项类别\t事项名称',
  '1\t党的建设\t组织党员学习',
  '2\t民生服务\t办好老年食堂',
  '配合履职事项清单',
  '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
  '1\t平安法治\t铁路护路\t禾川县公安局\t1.巡线；\t1.报告线索。',
  '上级部门收回事项清单',
  '序号\t事项类别\t事项名称\t承接部门及工作方式',
  '1\t市场监管\t电梯登记\t禾川县市场监督管理局：负责登记。',
  '',
].join('\n');

/** The same with two figures that are wrong. */
export const WRONG = SOUND.replace('基本履职事项2项', '基本履职事项3项').replace(
  '履职事项4项',
  '履职事项5项',
);

/** A document as the command line hands it on. */
export async function tell(
  document: string,
  content: string | Uint8Array,
  options: CheckOptions = {},
): Promise<Told> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const done = await checkDocument(document, bytes, options);
  if (!done.ok) return refused(done.failure, options.lang ?? 'zh');
  const { list, report } = done.value;
  const source = read(document, bytes);
  const text = source.ok && source.value.kind === 'text' ? source.value.text : null;
  return { report, list, text };
}

/** A document that could not be checked. */
export function refused({ document, code, message, advice, place }: Failure, lang: Lang = 'zh'): Told {
  const failure = { code, message: message[lang], advice: advice[lang], place };
  const none = { methods: [], rules: [], ledger: [], findings: [], numerals: [], uncertain: [] };
  return { report: { document, status: 'error', failure, ...none }, list: null, text: null };
}

/** A document that is not there. */
export const MISSING: Failure = {
  document: '没有.txt',
  code: 'unreadable',
  place: null,
  message: { zh: '没有这个文件', en: 'there is no such file' },
  advice: { zh: '请检查文件名和路径', en: 'check the name and the path' },
};

/** A document with other findings. */
export function withFindings(told: Told, change: (finding: Finding, index: number) => Finding): Told {
  return { ...told, report: { ...told.report, findings: told.report.findings.map(change) } };
}

/** The lists and slips of `fixtures/`, by name. */
export const FIXTURES: readonly Fixture[] = seeds(allFixtures());

/** A file of `fixtures/`, read and checked. */
export async function tellFile(path: string, options: CheckOptions = {}): Promise<Told> {
  return tell(path, readFileSync(path), options);
}

/** A fixture, read and checked. */
export async function tellFixture({ path, text }: Fixture, options: CheckOptions = {}): Promise<Told> {
  return tell(path, text, options);
}

/** Some fixtures, one after the other: modules that load at the same time are too much for the test runner. */
export async function tellFixtures(fixtures: readonly Fixture[] = FIXTURES): Promise<Told[]> {
  const documents: Told[] = [];
  for (const fixture of fixtures) documents.push(await tellFixture(fixture));
  return documents;
}
