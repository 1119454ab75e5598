import type { Random } from '../../townships/index.js';
import { LISTS, WORDS, type Draft } from '../draft.js';
import { anyList, edited, inLine } from '../edit.js';
import type { Kind, Slip } from '../kind.js';

/** The lines of the contents, and those of the list whose entry is spoken of. */
function inContents(draft: Draft, random: Random, change: (line: string) => string): Slip {
  const list = anyList(random);
  const index = draft.contents[list];
  return inLine(draft, index, change(draft.line(index)));
}

/** Deletes lines; a finding may stand at the top of the document, or where the line was. */
function lost(draft: Draft, index: number, more: readonly number[] = []): Slip {
  return edited(draft, new Map([[index, []]]), (lineOf) => [
    { lines: [1, lineOf(index), lineOf(index) + 1, ...more.map(lineOf)] },
  ]);
}

/** The headings of the narrative: 一、基本情况, 二、编制过程, 三、清单内容. */
const headings = (draft: Draft): number[] =>
  draft.lines
    .slice(0, draft.contents.basic)
    .flatMap((line, index) => (/^[一二三]、/.test(line) ? [index] : []));

/** Slips in what belongs to the document as a whole: cover, contents, titles, headings of the narrative. */
export const documents: readonly Kind[] = [
  {
    id: 'contents-page-wrong',
    what: 'a page number of the contents was not updated',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) =>
      inContents(draft, random, (line) =>
        line.replace(/\d+$/, (page) => String(Number(page) + random.pick([1, 2, 3]))),
      ),
  },
  {
    id: 'contents-page-lost',
    what: 'a page number of the contents was lost',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => inContents(draft, random, (line) => line.replace(/\d+$/, '')),
  },
  {
    id: 'contents-entry-lost',
    what: 'a list is missing in the contents',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const others = LISTS.filter((each) => each !== list).map((each) => draft.contents[each]);
      return lost(draft, draft.contents[list], [...others, draft.titles[list]]);
    },
  },
  {
    id: 'contents-entry-twice',
    what: 'an entry of the contents stands twice',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const index = draft.contents[anyList(random)];
      const line = draft.line(index);
      return edited(draft, new Map([[index, [line, line]]]), () => [{ lines: [index + 1, index + 2] }]);
    },
  },
  {
    id: 'contents-title-differs',
    what: 'a list has another title in the contents than over its table',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) =>
      inContents(draft, random, (line) => {
        const [from, to] = random.pick(
          [
            ['履职', '履责'],
            ['事项清单', '事项目录'],
            ['基本', '主要'],
            ['配合', '协助'],
            ['收回', '上收'],
            ['清单', '清草'],
          ].filter(([word]) => line.includes(word!)) as [string, string][],
        );
        return line.replace(from, to);
      }),
  },
  {
    id: 'contents-order-changed',
    what: 'two entries of the contents stand in the other order, with their pages',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const [one, two] = random.sample(LISTS, 2).map((list) => draft.contents[list]) as [number, number];
      return edited(
        draft,
        new Map([
          [one, [draft.line(two)]],
          [two, [draft.line(one)]],
        ]),
        () => [{ lines: [one + 1, two + 1] }],
      );
    },
  },
  {
    id: 'contents-number-wrong',
    what: 'the entries of the contents are misnumbered (1. 2. 2.)',
    scope: 'document',
    least: 'info',
    apply: (draft, random) =>
      inContents(draft, random, (line) =>
        line.replace(/^\d/, (number) => random.pick(['1', '2', '3', '4'].filter((each) => each !== number))),
      ),
  },
  {
    id: 'cover-title-lost',
    what: 'the title of the document was lost',
    scope: 'document',
    least: 'warning',
    apply: (draft) => lost(draft, draft.title),
  },
  {
    id: 'cover-title-misspelt',
    what: 'a word of the title of the document is wrong',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const [from, to] = random.pick([
        ['履职事项', '履职事顶'],
        ['履职事项', '职责事项'],
        ['清单', '清单清单'],
        ['事项', '事项事项'],
        ['履职', '覆职'],
      ] as const);
      return inLine(draft, draft.title, draft.line(draft.title).replace(from, to));
    },
  },
  {
    id: 'date-lost',
    what: 'the date of the document was lost',
    scope: 'document',
    least: 'info',
    apply: (draft) => lost(draft, draft.date, [draft.title]),
  },
  {
    id: 'date-impossible',
    what: 'the date of the document cannot be (13月, 2205年)',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) =>
      inLine(
        draft,
        draft.date,
        random.pick(['2025年13月', '2025年0月', '2205年8月', '2025年8月32日', '2O25年8月', '20255年8月']),
      ),
  },
  {
    id: 'date-before-drafting',
    what: 'the date of the document lies before the time at which, as the narrative says, it was begun',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) =>
      inLine(
        draft,
        draft.date,
        random.pick(['2024年8月', '2023年8月', '2015年8月', '2024年3月', '2022年12月']),
      ),
  },
  {
    id: 'mark-twice',
    what: 'the classification mark stands twice, or beside another one',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const mark = draft.line(draft.mark);
      const added = random.pick([
        [mark, mark],
        [mark, '', mark],
        [mark, '公开'],
        [mark, '', '秘密'],
        ['主动公开', mark],
      ]);
      return edited(draft, new Map([[draft.mark, added]]), () => [
        { lines: added.map((_, at) => draft.mark + 1 + at) },
      ]);
    },
  },
  {
    id: 'list-title-lost',
    what: 'the title over a table was lost',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const index = draft.titles[list];
      return edited(draft, new Map([[index, []]]), (lineOf) => [
        { lines: [lineOf(index), lineOf(index) + 1, lineOf(draft.contents[list])] },
      ]);
    },
  },
  {
    id: 'list-title-misspelt',
    what: 'a word of the title over a table is wrong',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const index = draft.titles[list];
      const [from, to] = random.pick([
        ['清单', '清草'],
        ['事项', '事项事项'],
        [WORDS[list], `${WORDS[list].slice(0, -1)}贵`],
        ['事项清单', '事项'],
        ['事项', '事顶'],
      ] as const);
      return inLine(draft, index, draft.line(index).replace(from, to));
    },
  },
  {
    id: 'list-title-twice',
    what: 'the title over a table stands twice',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const index = draft.titles[anyList(random)];
      const line = draft.line(index);
      return edited(draft, new Map([[index, [line, '', line]]]), () => [{ lines: [index + 1, index + 3] }]);
    },
  },
  {
    id: 'list-title-without-township',
    what: 'the township is missing in the title over a table, unlike the other titles',
    scope: 'document',
    least: 'info',
    apply: (draft, random) => {
      const index = draft.titles[anyList(random)];
      const { county, prefecture, township } = draft.place;
      const part = random.pick([township, `${prefecture}${county}`, county, prefecture]);
      return inLine(draft, index, draft.line(index).replace(part, ''));
    },
  },
  {
    id: 'narrative-heading-number',
    what: 'the headings of the narrative are misnumbered (一、二、四、)',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const index = random.pick(headings(draft));
      const line = draft.line(index);
      return inLine(
        draft,
        index,
        line.replace(/^./, (number) =>
          random.pick(['一', '二', '三', '四'].filter((each) => each !== number)),
        ),
      );
    },
  },
  {
    id: 'narrative-list-misnamed',
    what: 'the narrative opens with another name of a list than its title has',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const index = draft.paragraphs[list];
      const other = random.pick(LISTS.filter((each) => each !== list));
      return inLine(
        draft,
        index,
        draft.line(index).replace(`${WORDS[list]}事项清单`, `${WORDS[other]}事项清单`),
      );
    },
  },
];
