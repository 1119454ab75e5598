import type { Random } from '../../townships/index.js';
import type { ListName } from '../../../pipeline/model.js';
import {
  CATEGORY,
  DEPARTMENTS,
  HANDOVER,
  LISTS,
  NAME,
  NUMBER,
  SUPERIOR,
  TOWNSHIP,
  WORDS,
  type Draft,
  type RowLine,
} from '../draft.js';
import {
  anyList,
  atRow,
  edited,
  inLine,
  inRow,
  numbered,
  pagesOf,
  pickOf,
  renumber,
  runsOf,
  statedIn,
} from '../edit.js';
import type { Kind, Slip, Where } from '../kind.js';

type LineOf = (index: number) => number;

/** The row that follows one in its list, or precedes it. */
const neighbour = (draft: Draft, row: RowLine, by: 1 | -1): RowLine | undefined =>
  draft.rowsOf(row.list).find(({ number }) => number === row.number + by);

/** A row of any list; a list is as likely as another, so that the short one is not left out. */
function anyRow(draft: Draft, random: Random): RowLine {
  return random.pick(draft.rowsOf(anyList(random)));
}

/** A row that has one behind it. */
function rowWithNext(draft: Draft, random: Random): [RowLine, RowLine] {
  const row = random.pick(draft.rowsOf(anyList(random)).slice(0, -1));
  return [row, neighbour(draft, row, 1)!];
}

/** A cooperative row with several departments, whose duties name them as headings. */
const hasParts = ({ list, cells }: RowLine): boolean =>
  list === 'cooperative' && (cells[DEPARTMENTS] ?? '').includes('、') && /：/.test(cells[SUPERIOR] ?? '');

/** Where a count of rows is told: at the list's figures, or at the grand total. */
const counted =
  (draft: Draft, list: ListName) =>
  (lineOf: LineOf): Where[] => [
    ...statedIn(draft, list, lineOf),
    { lines: [lineOf(draft.drafting)], list: null },
  ];

/** A slip in the cells of a random row. */
function cellSlip(
  draft: Draft,
  random: Random,
  rows: readonly RowLine[],
  change: (row: RowLine) => Readonly<Record<number, string>> | null,
): Slip | null {
  const row = pickOf(random, rows);
  const cells = row === null ? null : change(row);
  if (row === null || cells === null) return null;
  if (Object.entries(cells).every(([column, cell]) => row.cells[Number(column)] === cell)) return null;
  return inRow(
    draft,
    row,
    cells,
    counted(draft, row.list)((index) => index + 1),
  );
}

/** What the next row has in a column is pasted over a row's own. */
function pasted(draft: Draft, random: Random, rows: readonly RowLine[], column: number): Slip | null {
  const row = pickOf(
    random,
    rows.filter((each) => {
      const next = neighbour(draft, each, 1);
      return next !== undefined && next.cells[column] !== each.cells[column];
    }),
  );
  if (row === null) return null;
  const next = neighbour(draft, row, 1)!;
  const slip = inRow(draft, row, { [column]: next.cells[column] ?? '' });
  // Of two cells that are the same, either may be named.
  return { ...slip, where: [...slip.where, atRow(next)], echo: counted(draft, row.list)((each) => each + 1) };
}

/** Characters of category names that are mistaken for others in typing. */
const MISTYPED: readonly (readonly [string, string])[] = [
  ['建设', '建没'],
  ['服务', '服物'],
  ['法治', '法制'],
  ['振兴', '振新'],
  ['管理', '管埋'],
  ['保障', '保证'],
  ['资源', '资原'],
  ['环保', '环保护'],
  ['运输', '运翰'],
  ['旅游', '旅遊'],
  ['健康', '建康'],
  ['监管', '监菅'],
  ['发展', '发展展'],
  ['政务', '证务'],
];

/** Slips in rows, numbers, categories, cells and heading rows. */
export const tables: readonly Kind[] = [
  {
    id: 'row-lost',
    what: 'a row was lost, at a page break or in cutting and pasting',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [row, next] = rowWithNext(draft, random);
      return edited(
        draft,
        new Map([[row.index, []]]),
        (lineOf) => [atRow(next, lineOf(next.index))],
        counted(draft, row.list),
      );
    },
  },
  {
    id: 'last-row-lost',
    what: 'the last rows of a list were lost',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const rows = draft.rowsOf(list).slice(-random.integer(1, 3));
      return edited(
        draft,
        new Map(rows.map(({ index }) => [index, []])),
        (lineOf) => statedIn(draft, list, lineOf),
        counted(draft, list),
      );
    },
  },
  {
    id: 'row-lost-renumbered',
    what: 'a row was deleted and the numbers behind it were closed up; the figures were not updated',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [row] = rowWithNext(draft, random);
      const edits = renumber(draft, row.list, row.index, -1).set(row.index, []);
      return edited(draft, edits, (lineOf) => statedIn(draft, row.list, lineOf), counted(draft, row.list));
    },
  },
  {
    id: 'row-added',
    what: 'a new row was added at the end of a category, and the figures were not updated',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const row = random.pick(runsOf(draft, list)).at(-1)!;
      const name = random.pick([
        '组织开展农村饮用水井普查登记',
        '村级代理记账档案移交',
        '渡改桥选址意见征询',
      ]);
      const added = [String(row.number + 1), row.cells[CATEGORY], name, ...row.cells.slice(NAME + 1)];
      const edits = renumber(draft, list, row.index, 1).set(row.index, [
        draft.line(row.index),
        added.join('\t'),
      ]);
      return edited(
        draft,
        edits,
        (lineOf) => statedIn(draft, list, lineOf),
        (lineOf) => [...counted(draft, list)(lineOf), { lines: [row.index + 1, row.index + 2], list }],
      );
    },
  },
  {
    id: 'row-copied',
    what: 'a row stands twice, with its number',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const line = draft.line(row.index);
      return edited(
        draft,
        new Map([[row.index, [line, line]]]),
        () => [{ lines: [row.index + 1, row.index + 2], list: row.list, items: [row.number] }],
        counted(draft, row.list),
      );
    },
  },
  {
    id: 'row-copied-renumbered',
    what: 'a row stands twice, the numbers behind it moved on',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const edits = renumber(draft, row.list, row.index, 1).set(row.index, [
        draft.line(row.index),
        numbered(row, row.number + 1),
      ]);
      return edited(
        draft,
        edits,
        () => [
          {
            lines: [row.index + 1, row.index + 2],
            list: row.list,
            items: [row.number, row.number + 1],
          },
        ],
        counted(draft, row.list),
      );
    },
  },
  {
    id: 'page-lost',
    what: 'a page of a list was left out in putting the document together',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const pages = pagesOf(draft, list);
      const at = random.integer(1, pages.length - 2);
      const next = pages[at + 1]!.rows[0]!;
      const gone = Array.from({ length: pages[at + 1]!.heading - pages[at]!.heading }, (_, offset) => [
        pages[at]!.heading + offset,
        [],
      ]) as [number, string[]][];
      return edited(
        draft,
        new Map(gone),
        (lineOf) => [atRow(next, lineOf(next.index))],
        (lineOf) => [
          ...counted(draft, list)(lineOf),
          { lines: LISTS.map((each) => lineOf(draft.contents[each])) },
        ],
      );
    },
  },
  {
    id: 'page-twice',
    what: 'a page of a list was put in twice',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const page = random.pick(pagesOf(draft, list).slice(0, -1));
      const { rows, heading } = page;
      const last = rows.at(-1)!.index;
      const copy = draft.lines.slice(heading, last + 1);
      return edited(
        draft,
        new Map([[last, [draft.line(last), '', ...copy]]]),
        () => [
          {
            lines: rows.flatMap(({ index }) => [index + 1, index + 1 + copy.length + 1]),
            list,
            items: rows.map(({ number }) => number),
          },
        ],
        (lineOf) => [
          ...counted(draft, list)(lineOf),
          { lines: LISTS.map((each) => lineOf(draft.contents[each])) },
        ],
      );
    },
  },
  {
    id: 'rows-exchanged',
    what: 'two neighbouring rows of one category stand in the other order, with their numbers',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const run = pickOf(
        random,
        runsOf(draft, anyList(random)).filter((each) => each.length > 1),
      );
      if (run === null) return null;
      const at = random.integer(0, run.length - 2);
      const [one, two] = [run[at]!, run[at + 1]!];
      return edited(
        draft,
        new Map([
          [one.index, [draft.line(two.index)]],
          [two.index, [draft.line(one.index)]],
        ]),
        () => [{ lines: [one.index + 1, two.index + 1], list: one.list, items: [one.number, two.number] }],
      );
    },
  },
  {
    id: 'number-retyped',
    what: 'the number of a row was typed wrong',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const wrong = row.number + random.pick([-10, -1, 1, 2, 10, 100]);
      if (wrong < 1) return null;
      const { text } = draft.with(new Map([[row.index, [numbered(row, wrong)]]]));
      const next = neighbour(draft, row, 1);
      return {
        text,
        where: [{ lines: [row.index + 1], list: row.list, items: [wrong] }],
        // The number that is missing is seen at the row behind it.
        echo: next === undefined ? [] : [atRow(next)],
      };
    },
  },
  {
    id: 'numbers-skip',
    what: 'from a row on, all numbers are one too high',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [, row] = rowWithNext(draft, random);
      return edited(draft, renumber(draft, row.list, row.index - 1, 1), () => [
        { lines: [row.index + 1], list: row.list, items: [row.number + 1] },
      ]);
    },
  },
  {
    id: 'numbers-begin-again',
    what: 'at a page the numbers begin again at 1',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const page = random.pick(pagesOf(draft, list).slice(1));
      const first = page.rows[0]!;
      const edits = renumber(draft, list, page.heading, 1 - first.number);
      const rest = draft.rowsOf(list).filter(({ index }) => index > first.index);
      return edited(
        draft,
        edits,
        () => [{ lines: [first.index + 1], list, items: [1] }],
        () => [{ lines: rest.map(({ index }) => index + 1), list }],
      );
    },
  },
  {
    id: 'number-letter-for-digit',
    what: 'a letter was typed in the number of a row (1O for 10, l1 for 11)',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = random.pick(
        draft.rowsOf(anyList(random)).filter(({ number }) => /[01]/.test(String(number))),
      );
      const wrong = /0/.test(String(row.number))
        ? String(row.number).replace('0', 'O')
        : String(row.number).replace('1', 'l');
      const slip = inRow(draft, row, { [NUMBER]: wrong });
      return { ...slip, where: [{ lines: [row.index + 1], list: row.list, items: [null, row.number] }] };
    },
  },
  {
    id: 'number-cell-empty',
    what: 'the number of a row was not filled in',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const slip = inRow(draft, row, { [NUMBER]: '' });
      return { ...slip, where: [{ lines: [row.index + 1], list: row.list, items: [null] }] };
    },
  },
  {
    id: 'category-of-next-run',
    what: 'the last row of a category bears the category that follows',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const runs = runsOf(draft, list);
      const at = random.integer(0, runs.length - 2);
      const row = runs[at]!.at(-1)!;
      const slip = inRow(draft, row, { [CATEGORY]: runs[at + 1]![0]!.cells[CATEGORY] ?? '' });
      // The table does not show which of the two is wrong: it is told at the figures of both.
      return { ...slip, where: [...slip.where, { lines: [draft.paragraphs[list] + 1], list }] };
    },
  },
  {
    id: 'category-of-elsewhere',
    what: 'a row within a category bears another category of the list',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const runs = runsOf(draft, list);
      const run = pickOf(
        random,
        runs.filter((each) => each.length > 2),
      );
      if (run === null) return null;
      const row = run[random.integer(1, run.length - 2)]!;
      const other = random.pick(runs.filter((each) => each !== run))[0]!.cells[CATEGORY] ?? '';
      return inRow(
        draft,
        row,
        { [CATEGORY]: other },
        counted(draft, list)((index) => index + 1),
      );
    },
  },
  {
    id: 'category-misspelt',
    what: 'a character of the category is wrong in one row',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const category = row.cells[CATEGORY] ?? '';
      const pair = MISTYPED.find(([right]) => category.includes(right));
      if (pair === undefined) return null;
      const slip = inRow(draft, row, { [CATEGORY]: category.replace(...pair) });
      return {
        ...slip,
        // The row may be all that its category has: then the category is told of, at the row.
        where: [{ lines: [row.index + 1], list: row.list, items: [row.number, null] }],
        echo: counted(draft, row.list)((index) => index + 1),
      };
    },
  },
  {
    id: 'category-renamed-in-table',
    what: 'a category got a new name in all its rows, and the narrative has the old one',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const run = random.pick(runsOf(draft, list));
      const name = random.pick(['综合执法', '基层治理', '公共服务', '农业农村']);
      const edits = run.map((row): [number, string[]] => [
        row.index,
        [[row.cells[0], name, ...row.cells.slice(2)].join('\t')],
      ]);
      return edited(draft, new Map(edits), () => [
        { lines: run.map(({ index }) => index + 1), list },
        { lines: [draft.paragraphs[list] + 1], list },
      ]);
    },
  },
  {
    id: 'category-run-moved',
    what: 'all rows of a category were moved behind the next category and renumbered, not so in the narrative',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const runs = runsOf(draft, list);
      const at = random.integer(0, runs.length - 2);
      const [one, two] = [runs[at]!, runs[at + 1]!];
      const slots = [...one, ...two];
      const edits = [...two, ...one].map((row, index): [number, string[]] => [
        slots[index]!.index,
        [numbered(row, slots[index]!.number)],
      ]);
      return edited(draft, new Map(edits), () => [
        { lines: slots.map(({ index }) => index + 1), list },
        { lines: [draft.paragraphs[list] + 1], list },
      ]);
    },
  },
  {
    id: 'category-cell-empty',
    what: 'the category of a row was not filled in',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => cellSlip(draft, random, [anyRow(draft, random)], () => ({ [CATEGORY]: '' })),
  },
  {
    id: 'name-cell-empty',
    what: 'the name of an item is empty',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => cellSlip(draft, random, [anyRow(draft, random)], () => ({ [NAME]: '' })),
  },
  {
    id: 'duty-cell-empty',
    what: 'a cell of departments, duties or handover is empty',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const list = random.pick(['cooperative', 'recovered'] as const);
      const column = list === 'recovered' ? HANDOVER : random.pick([DEPARTMENTS, SUPERIOR, TOWNSHIP]);
      return cellSlip(draft, random, draft.rowsOf(list), () => ({ [column]: '' }));
    },
  },
  {
    id: 'duty-cell-without-text',
    what: 'a cell of departments, duties or handover holds only a dash or 无',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => {
      const list = random.pick(['cooperative', 'recovered'] as const);
      const column = list === 'recovered' ? HANDOVER : random.pick([DEPARTMENTS, SUPERIOR, TOWNSHIP]);
      return cellSlip(draft, random, draft.rowsOf(list), () => ({
        [column]: random.pick(['/', '无', '—', '同上']),
      }));
    },
  },
  {
    id: 'name-and-departments-exchanged',
    what: 'the cells of name and departments were exchanged',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      cellSlip(draft, random, draft.rowsOf('cooperative'), ({ cells }) => ({
        [NAME]: cells[DEPARTMENTS] ?? '',
        [DEPARTMENTS]: cells[NAME] ?? '',
      })),
  },
  {
    id: 'duties-exchanged',
    what: 'the duties of the departments and of the township were exchanged',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      cellSlip(draft, random, draft.rowsOf('cooperative').filter(hasParts), ({ cells }) => ({
        [SUPERIOR]: cells[TOWNSHIP] ?? '',
        [TOWNSHIP]: cells[SUPERIOR] ?? '',
      })),
  },
  {
    id: 'handover-and-name-exchanged',
    what: 'the handover of a recovered item stands in the column of names, and the name in its column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      cellSlip(draft, random, draft.rowsOf('recovered'), ({ cells }) => ({
        [NAME]: cells[HANDOVER] ?? '',
        [HANDOVER]: cells[NAME] ?? '',
      })),
  },
  {
    id: 'category-and-name-exchanged',
    what: 'the cells of category and name were exchanged',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      cellSlip(draft, random, [anyRow(draft, random)], ({ cells }) => ({
        [CATEGORY]: cells[NAME] ?? '',
        [NAME]: cells[CATEGORY] ?? '',
      })),
  },
  {
    id: 'cells-shifted',
    what: 'the cells behind the category moved one column to the right, and the last was lost',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      cellSlip(draft, random, draft.rowsOf(random.pick(['cooperative', 'recovered'] as const)), ({ cells }) =>
        Object.fromEntries(
          cells.map((cell, column) => [
            column,
            column < NAME ? cell : column === NAME ? '' : (cells[column - 1] ?? ''),
          ]),
        ),
      ),
  },
  {
    id: 'department-pasted-as-name',
    what: 'the departments were pasted over the name of an item',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      cellSlip(draft, random, draft.rowsOf('cooperative'), ({ cells }) => ({
        [NAME]: cells[DEPARTMENTS] ?? '',
      })),
  },
  {
    id: 'superior-duties-of-next-pasted',
    what: "the next row's duties of departments were pasted over a row's own",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => pasted(draft, random, draft.rowsOf('cooperative'), SUPERIOR),
  },
  {
    id: 'township-duties-of-next-pasted',
    what: "the next row's duties of the township were pasted over a row's own",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => pasted(draft, random, draft.rowsOf('cooperative'), TOWNSHIP),
  },
  {
    id: 'departments-of-next-pasted',
    what: "the next row's departments were pasted over those of a row whose duties name its own",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      pasted(draft, random, draft.rowsOf('cooperative').filter(hasParts), DEPARTMENTS),
  },
  {
    id: 'name-of-next-pasted',
    what: "the next row's name was pasted over a row's own",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => pasted(draft, random, draft.rowsOf(anyList(random)), NAME),
  },
  {
    id: 'tab-lost',
    what: 'two cells of a row ran together',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const at = random.integer(0, row.cells.length - 2);
      const cells = row.cells.toSpliced(at, 2, `${row.cells[at]}${row.cells[at + 1]}`);
      const slip = inLine(draft, row.index, cells.join('\t'), row.list);
      return { ...slip, echo: counted(draft, row.list)((index) => index + 1) };
    },
  },
  {
    id: 'tab-too-many',
    what: 'a cell was split in two',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const row = anyRow(draft, random);
      const at = random.integer(NAME, row.cells.length - 1);
      const cell = row.cells[at]!;
      const middle = random.integer(2, cell.length - 2);
      const cells = row.cells.toSpliced(at, 1, cell.slice(0, middle), cell.slice(middle));
      return inLine(draft, row.index, cells.join('\t'), row.list);
    },
  },
  {
    id: 'rows-run-together',
    what: 'the line end between two rows was lost',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const pairs = draft
        .rowsOf(anyList(random))
        .filter((row) => neighbour(draft, row, 1)?.index === row.index + 1);
      const row = random.pick(pairs);
      return edited(
        draft,
        new Map([
          [row.index, [draft.line(row.index) + draft.line(row.index + 1)]],
          [row.index + 1, []],
        ]),
        () => [{ lines: [row.index + 1, row.index + 2], list: row.list }],
        counted(draft, row.list),
      );
    },
  },
  {
    id: 'note-between-rows',
    what: "an editor's note was left between two rows",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const pairs = draft
        .rowsOf(anyList(random))
        .filter((row) => neighbour(draft, row, 1)?.index === row.index + 1);
      const row = random.pick(pairs);
      const note = random.pick(['此处待与县直部门核对', '（以下新增）', '待补充', '上一行请删除']);
      return edited(draft, new Map([[row.index, [draft.line(row.index), note]]]), () => [
        { lines: [row.index + 2], list: row.list },
      ]);
    },
  },
  {
    id: 'heading-reworded-on-page',
    what: 'a column has another heading on one page',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const heading = random.pick(draft.headings.filter(({ first }) => !first));
      const words: Readonly<Record<string, string>> = {
        序号: '编号',
        事项类别: '类别',
        事项名称: '履职事项',
        对应上级部门: '牵头部门',
        上级部门职责: '部门职责',
        承接部门及工作方式: '承接部门及其工作方式',
      };
      const column = pickOf(
        random,
        heading.cells.flatMap((cell, at) => (cell in words ? [at] : [])),
      );
      if (column === null) return null;
      const cells = heading.cells.with(column, words[heading.cells[column]!] ?? '');
      return inLine(draft, heading.index, cells.join('\t'), heading.list);
    },
  },
  {
    id: 'headings-exchanged-on-page',
    what: 'two headings of columns were exchanged on one page',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const heading = random.pick(draft.headings.filter(({ first }) => !first));
      const at = random.integer(1, heading.cells.length - 2);
      const cells = heading.cells.with(at, heading.cells[at + 1]!).with(at + 1, heading.cells[at]!);
      return inLine(draft, heading.index, cells.join('\t'), heading.list);
    },
  },
  {
    id: 'heading-misspelt-on-page',
    what: 'a heading of a column is misspelt on one page',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const heading = random.pick(draft.headings.filter(({ first }) => !first));
      const slips = [
        ['事项类别', '事项类型别'],
        ['事项名称', '事顶名称'],
        ['上级部门职责', '上级部门职则'],
        ['配合职责', '配台职责'],
        ['承接部门', '承按部门'],
        ['对应上级部门', '对应上级部们'],
      ] as const;
      const line = draft.line(heading.index);
      const [from, to] = random.pick(slips.filter(([right]) => line.includes(right)));
      return inLine(draft, heading.index, line.replace(from, to), heading.list);
    },
  },
  {
    id: 'list-lost',
    what: 'a whole list with its title was left out',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const from = draft.titles[list];
      const last = draft.rowsOf(list).at(-1)!.index;
      const gone = Array.from({ length: last - from + 1 }, (_, offset): [number, string[]] => [
        from + offset,
        [],
      ]);
      return edited(
        draft,
        new Map(gone),
        (lineOf) => [
          { lines: [draft.contents[list], draft.paragraphs[list], draft.drafting].map(lineOf), list },
        ],
        (lineOf) => [
          { lines: [...draft.stating, ...LISTS.map((each) => draft.contents[each])].map(lineOf) },
          { lines: [], list },
        ],
      );
    },
  },
  {
    id: 'list-titles-exchanged',
    what: 'a list bears the title of another, which was copied and not changed',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const list = anyList(random);
      const other = random.pick(LISTS.filter((each) => each !== list));
      const index = draft.titles[list];
      return inLine(draft, index, draft.line(index).replace(WORDS[list], WORDS[other]));
    },
  },
];
