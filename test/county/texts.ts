import { checkDocument } from '../../pipeline/index.js';
import type { CountyDocument } from '../../pipeline/model.js';

/** The townships of these tests. */
const NAMES = [
  '青禾镇',
  '白石镇',
  '双河镇',
  '柳林镇',
  '石桥镇',
  '东沟镇',
  '北岭镇',
  '南湾镇',
  '西坪镇',
  '沙井镇',
];

/** What a small list is to hold, beside what all have. */
interface Small {
  township?: string;
  narrative?: string;
  basic?: readonly string[];
  /** Name, department, duties of the department, duties of the township. */
  cooperative?: readonly (readonly [string, string, string, string])[];
  /** Name, department. */
  recovered?: readonly (readonly [string, string])[];
}

/** A small list of the township of an index, as text. */
export function townshipText(
  index: number,
  {
    township = NAMES[index] ?? '',
    narrative = '',
    basic = ['办好老年食堂'],
    cooperative,
    recovered,
  }: Small = {},
): string {
  const rows = (cells: readonly (readonly string[])[]): string[] =>
    cells.map((row, at) => [String(at + 1), '民生服务', ...row].join('\t'));
  return [
    `云澜省松陵市禾川县${township}履职事项清单`,
    '',
    '一、基本情况',
    narrative,
    '',
    `${township}基本履职事项清单`,
    '序号\t事项类别\t事项名称',
    ...rows(basic.map((name) => [name])),
    '',
    `${township}配合履职事项清单`,
    '序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t镇配合职责',
    ...rows(cooperative ?? [['健康教育', '禾川县卫生健康局', '组织宣讲。', '张贴海报。']]),
    '',
    `${township}上级部门收回事项清单`,
    '序号\t事项类别\t事项名称\t承接部门及工作方式',
    ...rows(
      (recovered ?? [['殡葬执法', '禾川县民政局']]).map(([name, department]) => [
        name,
        `${department}：直接办理。`,
      ]),
    ),
    '',
  ].join('\n');
}

/** Texts as the documents of a county. */
export async function countyOfTexts(texts: readonly string[]): Promise<CountyDocument[]> {
  const documents: CountyDocument[] = [];
  for (const [index, text] of texts.entries()) {
    const done = await checkDocument(`${index + 1}.txt`, new TextEncoder().encode(text));
    if (!done.ok) throw new Error(done.failure.message.en);
    documents.push(done.value);
  }
  return documents;
}
