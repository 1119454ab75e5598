import type { Random } from '../../townships/index.js';
import type { ListName } from '../../../pipeline/model.js';
import { LISTS, WORDS, type Draft } from '../draft.js';
import { anyList, edited, inLine, pickOf, statedIn } from '../edit.js';
import type { Kind, Slip } from '../kind.js';

/** A phrase of a line that a pattern matched, cut into what stands before, the figure, and what stands behind. */
interface Stated {
  index: number;
  before: string;
  figure: number;
  after: string;
  list: ListName | null;
}

/** A figure of a line: the pattern has the figure as its first group. */
function stated(draft: Draft, index: number, pattern: RegExp, list: ListName | null): Stated {
  const line = draft.line(index);
  const match = new RegExp(pattern.source, 'd').exec(line);
  const [from = 0, to = 0] = match?.indices?.[1] ?? [];
  return {
    index,
    before: line.slice(0, from),
    figure: Number(line.slice(from, to)),
    after: line.slice(to),
    list,
  };
}

const total = (draft: Draft, list: ListName, index: number): Stated =>
  stated(draft, index, new RegExp(`${WORDS[list]}事项 (\\d+) 项`), list);

const grandTotal = (draft: Draft): Stated => stated(draft, draft.drafting, /共有履职事项 (\d+) 项/, null);

/** Either mention of the total of a list, or the grand total. */
function anyTotal(draft: Draft, random: Random): Stated {
  const list = anyList(random);
  return random.pick([
    grandTotal(draft),
    total(draft, list, draft.drafting),
    total(draft, list, draft.paragraphs[list]),
  ]);
}

/** Another figure is written where one stands. */
function restated(draft: Draft, { index, before, after, list }: Stated, figure: string): Slip {
  return inLine(draft, index, before + figure + after, list);
}

/** As `restated`, where the figure is no number any more: the line tells which it was, the finding need not. */
function damaged(draft: Draft, { index, before, after }: Stated, figure: string): Slip {
  return inLine(draft, index, before + figure + after);
}

/** The categories that a paragraph counts, and what stands around them. */
interface Enumeration {
  index: number;
  list: ListName;
  before: string;
  entries: { category: string; count: number }[];
  after: string;
}

function enumeration(draft: Draft, list: ListName): Enumeration {
  const index = draft.paragraphs[list];
  const [, before = '', middle = '', after = ''] =
    /^(.*主要包括)(.*?)(等 \d+ 个类别.*)$/.exec(draft.line(index)) ?? [];
  const entries = [...middle.matchAll(/([^、]+?) (\d+) 项/g)].map(([, category = '', count]) => ({
    category,
    count: Number(count),
  }));
  return { index, list, before, entries, after };
}

function enumerated(
  draft: Draft,
  { index, list, before, after }: Enumeration,
  entries: readonly string[],
): Slip {
  return inLine(draft, index, before + entries.join('、') + after, list);
}

const entryText = ({ category, count }: { category: string; count: number }): string =>
  `${category} ${count} 项`;

/** An enumeration with entries changed as texts. */
function changedEntries(
  draft: Draft,
  random: Random,
  change: (entries: string[], random: Random, all: Enumeration) => string[] | null,
): Slip | null {
  const all = enumeration(draft, anyList(random));
  const entries = change(all.entries.map(entryText), random, all);
  return entries === null ? null : enumerated(draft, all, entries);
}

/** Neighbouring entries with different counts. */
function unequalNeighbours(random: Random, { entries }: Enumeration): number | null {
  return pickOf(
    random,
    entries.flatMap(({ count }, at) => {
      const next = entries[at + 1];
      return next !== undefined && next.count !== count ? [at] : [];
    }),
  );
}

/** Names of categories as an editor mistypes or misremembers them. */
const MISNAMED: Readonly<Record<string, string>> = {
  党的建设: '党建工作',
  经济发展: '经济建设',
  民生服务: '民生服物',
  平安法治: '平安法制',
  乡村振兴: '乡村振新',
  精神文明建设: '精神文明',
  社会管理: '社会治理',
  社会保障: '社会保证',
  自然资源: '自然资原',
  生态环保: '生态环境',
  城乡建设: '城镇建设',
  交通运输: '交通运翰',
  文化和旅游: '文化旅游',
  卫生健康: '卫生建康',
  应急管理及消防: '应急管理和消防',
  市场监管: '市场监督',
  综合政务: '综合事务',
};

/** Slips in the figures that the narrative states. */
export const figures: readonly Kind[] = [
  {
    id: 'grand-total-not-updated',
    what: 'the grand total was left as it was before rows were added or deleted',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const figure = grandTotal(draft);
      return restated(draft, figure, String(figure.figure + random.pick([-7, -3, -2, -1, 1, 2, 4])));
    },
  },
  {
    id: 'total-not-updated-once',
    what: "one of the two mentions of a list's total was not updated",
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const figure = total(draft, list, random.pick([draft.drafting, draft.paragraphs[list]]));
      const slip = restated(draft, figure, String(figure.figure + random.pick([-3, -2, -1, 1, 2])));
      return { ...slip, where: [{ lines: [figure.index + 1], list }] };
    },
  },
  {
    id: 'total-not-updated-twice',
    what: "both mentions of a list's total were not updated",
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const by = random.pick([-3, -2, -1, 1, 2]);
      const edits = [draft.drafting, draft.paragraphs[list]].map((index) => {
        const { before, figure, after } = total(draft, list, index);
        return [index, [`${before}${figure + by}${after}`]] as const;
      });
      return edited(draft, new Map(edits), () => statedIn(draft, list));
    },
  },
  {
    id: 'total-digits-exchanged',
    what: 'two digits of a total were exchanged in typing',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const figure = anyTotal(draft, random);
      const digits = [...String(figure.figure)];
      const at = pickOf(
        random,
        digits.flatMap((digit, index) => ((digits[index + 1] ?? digit) === digit ? [] : [index])),
      );
      if (at === null) return null;
      [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
      return restated(draft, figure, digits.join(''));
    },
  },
  {
    id: 'total-digit-lost',
    what: 'a digit of a total was lost',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const figure = anyTotal(draft, random);
      const digits = String(figure.figure);
      const at = random.integer(0, digits.length - 1);
      return restated(draft, figure, digits.slice(0, at) + digits.slice(at + 1));
    },
  },
  {
    id: 'figure-letter-for-digit',
    what: 'a letter was typed for a digit of a figure (O for 0, l for 1)',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const figure = anyTotal(draft, random);
      const letters: Readonly<Record<string, string>> = { 0: 'O', 1: 'l' };
      const digits = [...String(figure.figure)];
      const at = pickOf(
        random,
        digits.flatMap((digit, index) => (digit in letters ? [index] : [])),
      );
      if (at === null) return null;
      digits[at] = letters[digits[at] ?? ''] ?? '';
      return damaged(draft, figure, digits.join(''));
    },
  },
  {
    id: 'figure-unit-lost',
    what: 'the unit 项 behind a figure was lost',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const figure = anyTotal(draft, random);
      return damaged(draft, { ...figure, after: figure.after.replace(/^ 项/, '') }, String(figure.figure));
    },
  },
  {
    id: 'figure-lost',
    what: 'a figure was deleted and never typed again',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const figure = anyTotal(draft, random);
      return damaged(draft, { ...figure, after: figure.after.trimStart() }, '');
    },
  },
  {
    id: 'category-count-retyped',
    what: 'the count of a category was typed wrong in the enumeration',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries, _, { entries: counts }) => {
        const at = random.integer(0, entries.length - 1);
        const { category, count } = counts[at]!;
        const wrong = count === 1 ? random.integer(2, 4) : count + random.pick([-1, 1, 10]);
        return entries.with(at, entryText({ category, count: wrong }));
      }),
  },
  {
    id: 'category-counts-exchanged',
    what: 'the counts of two neighbouring categories were exchanged: the sum still holds',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries, _, all) => {
        const at = unequalNeighbours(random, all);
        if (at === null) return null;
        const [one, two] = [all.entries[at]!, all.entries[at + 1]!];
        return entries
          .with(at, entryText({ ...one, count: two.count }))
          .with(at + 1, entryText({ ...two, count: one.count }));
      }),
  },
  {
    id: 'category-count-moved',
    what: 'a row was counted in another category in the enumeration: the sum still holds',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries, _, { entries: counts }) => {
        const from = pickOf(
          random,
          counts.flatMap(({ count }, at) => (count > 1 ? [at] : [])),
        );
        if (from === null) return null;
        const to = (from + random.integer(1, counts.length - 1)) % counts.length;
        const [one, two] = [counts[from]!, counts[to]!];
        return entries
          .with(from, entryText({ ...one, count: one.count - 1 }))
          .with(to, entryText({ ...two, count: two.count + 1 }));
      }),
  },
  {
    id: 'category-not-enumerated',
    what: 'a category was left out of the enumeration',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries) => entries.toSpliced(random.integer(0, entries.length - 1), 1)),
  },
  {
    id: 'category-enumerated-twice',
    what: 'a category was enumerated twice',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries) => {
        const at = random.integer(0, entries.length - 1);
        return entries.toSpliced(random.integer(0, entries.length), 0, entries[at]!);
      }),
  },
  {
    id: 'category-enumerated-elsewhere',
    what: 'two neighbouring categories stand in another order in the enumeration than in the table',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries) => {
        const at = random.integer(0, entries.length - 2);
        return entries.with(at, entries[at + 1]!).with(at + 1, entries[at]!);
      }),
  },
  {
    id: 'category-misnamed-in-narrative',
    what: 'a category has another name in the enumeration than in the table',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) =>
      changedEntries(draft, random, (entries, _, all) => {
        const at = pickOf(
          random,
          all.entries.flatMap(({ category }, index) => (category in MISNAMED ? [index] : [])),
        );
        if (at === null) return null;
        const { category, count } = all.entries[at]!;
        return entries.with(at, entryText({ category: MISNAMED[category] ?? '', count }));
      }),
  },
  {
    id: 'category-number-not-updated',
    what: 'the stated number of categories was not updated',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const figure = stated(draft, draft.paragraphs[list], /等 (\d+) 个类别/, list);
      return restated(draft, figure, String(figure.figure + random.pick([-2, -1, 1, 2])));
    },
  },
  {
    id: 'department-number-not-updated',
    what: 'the stated number of departments of 配合履职 or 上级部门收回 was not updated',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = random.pick(['cooperative', 'recovered'] as const);
      const figure = stated(draft, draft.paragraphs[list], /涉及 (\d+) 个部门/, list);
      return restated(draft, figure, String(figure.figure + random.pick([-2, -1, 1, 2])));
    },
  },
  {
    id: 'list-misnamed-at-figure',
    what: "a total is said to be another list's: the sentence was copied and the list's name not changed",
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const other = random.pick(LISTS.filter((each) => each !== list));
      const index = draft.paragraphs[list];
      const line = draft.line(index).replace(`共有${WORDS[list]}事项`, `共有${WORDS[other]}事项`);
      return inLine(draft, index, line);
    },
  },
  {
    id: 'totals-exchanged',
    what: 'the totals of two lists were exchanged where the narrative adds them up',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const [one, two] = random.sample(LISTS, 2);
      const [first, second] = [total(draft, one!, draft.drafting), total(draft, two!, draft.drafting)];
      const line = draft
        .line(draft.drafting)
        .replace(`${WORDS[one!]}事项 ${first.figure} 项`, `${WORDS[one!]}事项 ${second.figure} 项`)
        .replace(`${WORDS[two!]}事项 ${second.figure} 项`, `${WORDS[two!]}事项 ${first.figure} 项`);
      return inLine(draft, draft.drafting, line);
    },
  },
  {
    id: 'paragraph-of-list-lost',
    what: 'the paragraph of 清单内容 about a list was lost',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const index = draft.paragraphs[list];
      const others = draft.stating.filter((each) => each !== index);
      return edited(
        draft,
        new Map([
          [index, []],
          [index + 1, []],
        ]),
        (lineOf) => [
          { lines: [lineOf(index), ...others.map(lineOf)] },
          { lines: [lineOf(draft.titles[list]), lineOf(draft.titles[list] + 2)], list },
        ],
      );
    },
  },
  {
    id: 'paragraph-of-list-twice',
    what: 'the paragraph of 清单内容 about a list stands twice, the second with an old figure',
    scope: 'figure',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const index = draft.paragraphs[list];
      const { before, figure, after } = total(draft, list, index);
      const line = draft.line(index);
      const old = `${before}${figure + random.pick([-3, -1, 2])}${after}`;
      return edited(draft, new Map([[index, [line, '', old]]]), (lineOf) => [
        { lines: [lineOf(index), lineOf(index) + 2], list },
      ]);
    },
  },
];
