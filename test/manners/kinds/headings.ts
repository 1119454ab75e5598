import type { Kind } from '../kind.js';
import { UNUSUAL } from '../places.js';
import type { HeadWords } from '../plan.js';

const kind = (id: string, what: string, heads: Partial<HeadWords>): Kind => ({
  id: `head-${id}`,
  axis: 'heading',
  what,
  plan: (plan) => ({ ...plan, heads: { ...plan.heads, ...heads } }),
});

const DEPARTMENTS = [
  '{县}级部门',
  '{县}直部门',
  '主责部门',
  '牵头部门',
  '对应部门',
  '上级主管部门',
  '责任部门',
  '{县}级主管部门',
  '业务主管部门',
  '对应{县}直单位',
] as const;

const TOWNSHIPS = [
  '乡镇（街道）配合职责',
  '乡镇街道配合职责',
  '{镇}承担的配合职责',
  '街乡镇配合职责',
  '管委会配合职责',
  '园区配合职责',
  '{镇}配合事项',
  '属地配合职责',
  '{镇}职责',
] as const;

const NAMES = [
  '事项名称及内容',
  '履职内容',
  '主要内容',
  '履职事项名称',
  '具体事项',
  '事项',
  '工作事项',
  '职责事项',
] as const;

const HANDOVERS: readonly HeadWords['handover'][] = [
  '承接部门（工作方式）',
  '承接部门及履职方式',
  '收回部门及工作方式',
  ['收回部门', '收回方式'],
  ['承接部门', '承接方式'],
  ['责任部门', '具体工作措施'],
  ['收回后承接部门', '工作方式'],
];

/** Kinds of heading rows. */
export const HEADING_KINDS: readonly Kind[] = [
  ...DEPARTMENTS.map((departments, index) => kind(`department-${index + 1}`, departments, { departments })),
  ...TOWNSHIPS.map((township, index) => kind(`township-${index + 1}`, township, { township })),
  ...NAMES.map((name, index) => kind(`name-${index + 1}`, name, { name })),
  ...HANDOVERS.map((handover, index) =>
    kind(`handover-${index + 1}`, typeof handover === 'string' ? handover : handover.join(' | '), {
      handover,
    }),
  ),
  kind('superior-1', '{县}级部门职责', { departments: '{县}级部门', superior: '{县}级部门职责' }),
  kind('superior-2', '部门工作职责', { departments: '主管部门', superior: '部门工作职责' }),
  kind('superior-3', '牵头部门职责', { departments: '牵头部门', superior: '牵头部门职责' }),
  kind('category-1', '类别', { category: '类别' }),
  kind('category-2', '职责类别', { category: '职责类别' }),
  kind('category-3', '领域', { category: '领域' }),
  kind('category-4', '一级事项', { category: '一级事项', name: '二级事项' }),
  kind('number-1', '编号', { number: '编号' }),
  kind('number-2', '序 号', { number: '序 号' }),
  kind('number-3', '事项序号', { number: '事项序号' }),
  kind('remarks', '末列“备注”', { extra: ['备注'] }),
  kind('two-extra', '末列“法律依据”“备注”', { extra: ['法律依据', '备注'] }),
  kind('basis', '末列“实施依据”', { extra: ['实施依据'] }),
  ...(
    [
      ['street', '街道办事处配合职责', UNUSUAL.street],
      ['sumu', '苏木乡镇配合职责', UNUSUAL.sumu],
      ['town', '镇办配合职责', UNUSUAL.district],
      ['beijing', '街乡镇配合职责', UNUSUAL.beijing],
      ['regiment', '团场配合职责', UNUSUAL.regiment],
    ] as const
  ).map(([id, township, place]): Kind => ({
    ...kind(`of-${id}`, township, {}),
    plan: (plan) => ({ ...plan, place, full: false, heads: { ...plan.heads, township } }),
  })),
  {
    id: 'head-two-rows',
    axis: 'heading',
    what: '两行表头：职责分工之下为上级部门职责、镇配合职责',
    plan: (plan, random) => ({
      ...plan,
      heads: { ...plan.heads, over: random.pick(['职责分工', '职责划分', '职责']) },
      format: random.pick(['html', 'docx', 'xlsx'] as const),
    }),
  },
];
