import { checkDocument } from '../../../pipeline/index.js';
import type { DutyList, Finding } from '../../../pipeline/model.js';

/** The tables of a document, each a heading row and rows of cells. */
export interface Parts {
  title?: string;
  statement?: string;
  basic?: readonly (readonly string[])[];
  cooperative?: readonly (readonly string[])[];
  recovered?: readonly (readonly string[])[];
}

const BASIC = [
  ['序号', '事项类别', '事项名称'],
  ['1', '党的建设', '组织党员学习，定期召开支部会议'],
  ['2', '党的建设', '做好党员发展和日常管理'],
  ['3', '经济发展', '培育特色产业，走访服务企业'],
];
const COOPERATIVE = [
  ['序号', '事项类别', '事项名称', '对应上级部门', '上级部门职责', '镇配合职责'],
  [
    '1',
    '民生服务',
    '临时救助对象审核确认',
    '县民政局',
    '审核确认救助对象，发放救助金。',
    '受理申请，入户核实情况。',
  ],
  [
    '2',
    '乡村振兴',
    '高标准农田建设和管护',
    '县农业农村局',
    '编制方案，组织施工和验收。',
    '协调施工矛盾，落实管护。',
  ],
];
const RECOVERED = [
  ['序号', '事项类别', '事项名称', '承接部门及工作方式'],
  ['1', '民生服务', '民办幼儿园办园条件审核', '县教育局：组织实地评估，依法审核。'],
  ['2', '乡村振兴', '农药经营门店的执法检查', '县农业农村局：制定计划，到店检查。'],
];

/** A document of three lists as text with tabs; what is not given is sound, and so are the figures of three, two and two. */
export function documentOf(parts: Parts): string {
  const tableOf = (rows: readonly (readonly string[])[]): string =>
    rows.map((cells) => cells.join('\t')).join('\n');
  const { title = '曹县青岗集镇', basic = BASIC, cooperative = COOPERATIVE, recovered = RECOVERED } = parts;
  const stated =
    parts.statement ?? '共有履职事项7项，其中基本履职事项3项、配合履职事项2项、上级部门收回事项2项。';
  return [
    `${title}履职事项清单`,
    '2025年6月',
    '说明',
    stated,
    '基本履职事项清单',
    tableOf(basic),
    '配合履职事项清单',
    tableOf(cooperative),
    '上级部门收回事项清单',
    `${tableOf(recovered)}\n`,
  ].join('\n\n');
}

/** What the check makes of a document. */
export async function checked(text: string): Promise<{ list: DutyList; told: Finding[]; info: string[] }> {
  const done = await checkDocument('清单.txt', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  const { list, report } = done.value;
  return {
    list,
    told: report.findings.filter(({ severity }) => severity !== 'info'),
    info: report.findings.filter(({ severity }) => severity === 'info').map(({ ruleId }) => ruleId),
  };
}

/** The rows of the sound lists, to change a heading or a cell of them. */
export const SOUND = { basic: BASIC, cooperative: COOPERATIVE, recovered: RECOVERED } as const;
