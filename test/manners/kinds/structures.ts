import type { Kind } from '../kind.js';
import { PLAIN_STRUCTURE, type Plan, type Structure } from '../plan.js';
import { say } from '../say.js';
import type { Wording } from '../wording.js';
import { WORDINGS } from '../wordings/index.js';
import { withWording } from './wordings.js';
import { EMPOWERED, ENFORCED, FORBIDDEN, SERVED } from './others.js';

type Make = (plan: Plan, pick: <T>(values: readonly T[]) => T) => Plan;

const kind = (id: string, what: string, make: Make): Kind => ({
  id: `lay-${id}`,
  axis: 'structure',
  what,
  plan: (plan, random) => make(plan, (values) => random.pick(values)),
});

/** The plan with a structure, on top of what is drawn. */
const structured = (plan: Plan, structure: Partial<Structure>): Plan => ({
  ...plan,
  structure: { ...plan.structure, ...structure },
});

/** The plan with the plainest structure but for this. */
const only = (plan: Plan, structure: Partial<Structure>): Plan => ({
  ...plan,
  structure: { ...PLAIN_STRUCTURE, ...structure },
});

const wording = (id: string): Wording => {
  const found = WORDINGS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no wording ${id}`);
  return found;
};

/** The total of all four, and the fourth beside the three. */
const WITH_OTHER: readonly ((title: string) => Wording)[] = [
  (title) => ({
    id: 'other-within',
    what: '共有41项，其中…、赋权事项5项',
    write: (writer) => ({
      narrative: [
        say`${writer.town}共有事项${writer.tally.total([...writer.lists, 'other'])}项，其中${writer.each((list) => say`${writer.name(list)}${writer.tally.list(list)}项`, '、')}、${title.replace(/清单$/u, title.startsWith('负面') ? '清单事项' : '')}${writer.tally.list('other')}项。`,
      ],
    }),
  }),
  (title) => ({
    id: 'other-beside',
    what: '履职事项共36项，…。另有赋权事项5项',
    write: (writer) => ({
      narrative: [
        say`${writer.town}履职事项共${writer.tally.total()}项，其中${writer.each((list) => say`${writer.name(list)}${writer.tally.list(list)}项`, '、')}。`,
        say`另编制${title}，共${writer.tally.list('other')}项。`,
      ],
    }),
  }),
];

const FOURTH: readonly Kind[] = (
  [
    ['empowered', EMPOWERED],
    ['enforced', ENFORCED],
    ['forbidden', FORBIDDEN],
    ['served', SERVED],
  ] as const
).map(([id, other]) =>
  kind(`fourth-${id}`, `三张清单之外另有${other.title}`, (plan, pick) =>
    structured({ ...withWording(plan, pick(WITH_OTHER)(other.title), pick) }, { other }),
  ),
);

const SUMMARIES: readonly Kind[] = (
  [
    ['matrix', '汇总表：类别×清单，末行末列合计，无则为0'],
    ['matrix-blank', '一览表：类别×清单，无则空白'],
    ['matrix-dash', '统计表：类别×清单，无则为—'],
    ['rows', '汇总表：一行数量，列为清单'],
    ['row-each', '一览表：一行一张清单，类别数、项数'],
    ['departments', '收回事项按承接部门统计'],
  ] as const
).map(([summary, what]) =>
  kind(`summary-${summary}`, what, (plan) =>
    structured(plan, { summary, recoveredBy: summary === 'departments' ? 'department' : 'category' }),
  ),
);

const TOGETHER_WORDS: readonly Structure['togetherWords'][] = [
  ['事项类型', '基本履职', '配合履职', '上级部门收回'],
  ['清单类型', '基本履职事项', '配合履职事项', '上级部门收回事项'],
  ['清单名称', '基本履职事项清单', '配合履职事项清单', '上级部门收回事项清单'],
  ['类型', '基本', '配合', '收回'],
];

const SUBSETS: readonly Kind[] = [
  kind('basic-only', '只公布基本履职事项清单', (plan, pick) => ({
    ...withWording(plan, wording(pick(['under-line', 'under-brackets', 'note-behind', 'own-total'])), pick),
    titles: { ...plan.titles, document: '{县}{镇}基本履职事项清单' },
    structure: { ...plan.structure, lists: ['basic'] },
  })),
  kind('cooperative-only', '只公布配合履职事项清单', (plan, pick) => ({
    ...withWording(plan, wording(pick(['under-line', 'note-behind', 'own-total'])), pick),
    titles: { ...plan.titles, document: '{县}{镇}配合履职事项清单' },
    structure: { ...plan.structure, lists: ['cooperative'] },
  })),
  kind('recovered-only', '只公布上级部门收回事项清单', (plan, pick) => ({
    ...withWording(plan, wording(pick(['under-line', 'note-behind', 'own-total'])), pick),
    titles: { ...plan.titles, document: '{县}{镇}上级部门收回事项清单' },
    structure: { ...plan.structure, lists: ['recovered'] },
  })),
  kind('two-lists', '基本和配合两张清单', (plan, pick) => ({
    ...withWording(
      plan,
      wording(pick(['title-brackets', 'made-list-by-list', 'total-then-categories'])),
      pick,
    ),
    titles: { ...plan.titles, document: '{县}{镇}基本履职事项和配合履职事项清单' },
    structure: { ...plan.structure, lists: ['basic', 'cooperative'] },
  })),
];

const GROUPS: readonly Kind[] = [
  '{一}、{类}（{n}项）',
  '{类}（{n}项）',
  '{一}、{类}方面（{n}项）',
  '{一}、{类}领域（{n}项）',
  '（{一}）{类}工作（{n}项）',
  '{一}、{类}类（共{n}项）',
  '{一}、{类}事项（{n} 项）',
  '{一}、{类}（{n}）',
  '{1}.{类}（{n}项）',
  '{类}（共{n}项）',
  '{一}、{类}：{n}项',
  '{一}、{类}方面',
  '（{一}）{类}',
  '{类}',
].map((group, index) =>
  kind(`group-${index + 1}`, `类别行：${group}`, (plan, pick) =>
    structured(
      withWording(
        plan,
        wording(pick(['total-then-categories', 'categories-aspect', 'bullets', 'total-has'])),
        pick,
      ),
      { categories: 'group', group },
    ),
  ),
);

const ROWS: readonly Kind[] = [
  kind('by-department', '收回事项按承接部门分组：一、县民政局（3项）', (plan, pick) =>
    structured(
      withWording(plan, wording(pick(['by-department', 'by-department-brackets', 'total-has'])), pick),
      {
        recoveredBy: 'department',
        group: '{一}、{类}（{n}项）',
      },
    ),
  ),
  kind('counted-cells', '类别合并单元格：党的建设（5项）', (plan, pick) => ({
    ...only(plan, {
      categories: 'counted-cells',
      group: pick(['{类}（{n}项）', '{类}\n（{n}项）', '{类}（共{n}项）']),
    }),
    format: pick(['html', 'docx', 'xlsx', 'text'] as const),
  })),
  kind('merged-category', '类别合并单元格', (plan, pick) => ({
    ...only(plan, { categories: 'first' }),
    format: pick(['html', 'docx', 'xlsx'] as const),
  })),
  kind('no-category', '没有类别一列', (plan, pick) =>
    only(withWording(plan, wording(pick(['total-has', 'colons', 'bullets-brackets'])), pick), {
      categories: 'none',
    }),
  ),
  kind('restart', '序号每类从1起', (plan) => structured(plan, { numbering: 'restart', categories: 'group' })),
  kind('padded', '序号印作001', (plan) => structured(plan, { numbering: 'padded' })),
  kind('codes', '编码代替序号：JB001', (plan) => ({
    ...structured(plan, { numbering: 'codes' }),
    heads: { ...plan.heads, number: '事项编码' },
  })),
  kind('dotted', '序号印作“1.”', (plan) => structured(plan, { numbering: 'dotted' })),
  kind('no-numbers', '没有序号一列', (plan) => only(plan, { numbering: 'none' })),
  kind('cancelled', '取消的收回事项没有承接部门', (plan) => ({
    ...structured(plan, { cancelled: true }),
    heads: { ...plan.heads, handover: ['承接部门', '工作方式'] },
  })),
  kind('leads-behind', '县民政局（牵头）、县财政局（配合）', (plan, pick) =>
    structured(withWording(plan, wording(pick(['total-has', 'departments'])), pick), { leads: 'behind' }),
  ),
  kind('leads-before', '牵头部门：县民政局 / 配合部门：县财政局', (plan, pick) =>
    structured(withWording(plan, wording(pick(['total-has', 'departments'])), pick), { leads: 'before' }),
  ),
  kind('repeated-heads', '每页重印表头', (plan) => structured(plan, { repeat: 5 })),
  kind('county-view', '县级部门与镇街配合事项清单（关联镇街）', (plan, pick) => ({
    ...withWording(plan, wording(pick(['under-line', 'note-behind', 'own-total'])), pick),
    titles: { ...plan.titles, document: '{县}县级部门需镇街配合履职事项清单' },
    place: { ...plan.place, township: '', kind: '镇' },
    heads: { ...plan.heads, departments: '县级部门', superior: '部门职责', township: '镇街配合职责' },
    structure: { ...PLAIN_STRUCTURE, lists: ['cooperative'], county: true },
  })),
];

/** Kinds of structures. */
export const STRUCTURE_KINDS: readonly Kind[] = [
  ...FOURTH,
  ...SUMMARIES,
  kind('summary-sheet', '工作簿的“汇总”工作表', (plan, pick) => ({
    ...structured(plan, { summary: pick(['matrix', 'row-each', 'rows']) }),
    format: 'xlsx',
  })),
  kind('sheet-titles', '工作表名即清单名', (plan) => ({
    ...structured(plan, { sheetTitles: true }),
    format: 'xlsx',
  })),
  ...TOGETHER_WORDS.map((togetherWords, index) =>
    kind(`together-${index + 1}`, `一张大表，${togetherWords[0]}一列为${togetherWords[1]}等`, (plan, pick) =>
      only(withWording(plan, wording(pick(['total-has', 'total-then-categories', 'colons'])), pick), {
        together: index % 2 === 0 ? 'full' : 'short',
        togetherWords,
      }),
    ),
  ),
  ...SUBSETS,
  ...GROUPS,
  ...ROWS,
];
