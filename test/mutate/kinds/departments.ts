import type { Random } from '../../townships/index.js';
import { DEPARTMENTS, HANDOVER, SUPERIOR, TOWNSHIP, type Draft, type RowLine } from '../draft.js';
import { atSpot, edited, inRow, pickOf, replaced, spotsOf, statedIn } from '../edit.js';
import type { Kind, Slip } from '../kind.js';

/** Departments under names that they had before, or have in other counties. */
const OLD_NAMES: readonly (readonly [string, string])[] = [
  ['卫生健康局', '卫生和计划生育局'],
  ['市场监督管理局', '工商行政管理局'],
  ['农业农村局', '农业局'],
  ['自然资源局', '国土资源局'],
  ['应急管理局', '安全生产监督管理局'],
  ['文化广电旅游体育局', '文化体育广播电视局'],
  ['退役军人事务局', '优抚安置办公室'],
  ['发展和改革局', '发展计划局'],
  ['消防救援大队', '公安消防大队'],
  ['住房和城乡建设局', '建设局'],
  ['生态环境局', '环境保护局'],
  ['林业局', '林业和草原局'],
  ['水利局', '水务局'],
];

/** Full names that an editor takes for a department's own. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['卫生健康局', '卫生健康委员会'],
  ['文化广电旅游体育局', '文化和旅游局'],
  ['发展和改革局', '发展和改革委员会'],
  ['人力资源和社会保障局', '人力资源社会保障局'],
  ['住房和城乡建设局', '住房城乡建设局'],
  ['市场监督管理局', '市场监管局'],
  ['教育局', '教育和体育局'],
  ['财政局', '财政和国有资产监督管理局'],
  ['科学技术和工业信息化局', '工业信息化和科学技术局'],
];

const columnOf = (row: RowLine): string[] => (row.cells[DEPARTMENTS] ?? '').split('、');

/** The heading of a part of the duties: the short name of its departments. */
const shortName = (full: string): string => full.replace(/^.+?县/, '县').replace(/^.+?市(?=.*分局)/, '市');

/** Rows whose duties have a part for each department. */
function rowsWithParts(draft: Draft): RowLine[] {
  return draft
    .rowsOf('cooperative')
    .filter((row) =>
      columnOf(row).every((name) => (row.cells[SUPERIOR] ?? '').includes(`${shortName(name)}：`)),
    )
    .filter((row) => columnOf(row).length > 1);
}

const several = (draft: Draft): RowLine[] =>
  draft.rowsOf('cooperative').filter((row) => columnOf(row).length > 1);

/** A slip in the column of departments; a name more or less changes the number of departments too. */
function inColumn(
  draft: Draft,
  random: Random,
  rows: readonly RowLine[],
  change: (names: string[]) => string | null,
): Slip | null {
  const row = pickOf(random, rows);
  const cell = row === null ? null : change(columnOf(row));
  if (row === null || cell === null || cell === row.cells[DEPARTMENTS]) return null;
  return inRow(draft, row, { [DEPARTMENTS]: cell }, statedIn(draft, 'cooperative'));
}

/** A name that one of the pairs changes, in a column with such a name. */
function renamed(
  names: readonly string[],
  pairs: readonly (readonly [string, string])[],
  random: Random,
): string[] | null {
  const fitting = names.flatMap((name, at) =>
    pairs.filter(([from]) => name.endsWith(from)).map((pair) => ({ at, pair })),
  );
  const chosen = pickOf(random, fitting);
  return chosen === null ? null : names.with(chosen.at, names[chosen.at]!.replace(...chosen.pair));
}

const hasAny = (cell: string, pairs: readonly (readonly [string, string])[]): boolean =>
  pairs.some(([from]) => cell.includes(from));

/** The parts of a duty cell without its tags: each opens with departments and a colon. */
function partsOf(cell: string): { heading: string; text: string }[] {
  const plain = cell
    .replace(/<[^>]*>/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return [
    ...plain.matchAll(/((?:县|市)[^：。；]{1,40})：(.*?)(?=(?:(?<=。) ?(?:县|市)[^：。；]{1,40}：)|$)/g),
  ].map(([, heading = '', text = '']) => ({ heading, text: text.trim() }));
}

const partText = ({ heading, text }: { heading: string; text: string }): string => `${heading}： ${text}`;

/** A slip in the parts of the departments' duties. */
function inParts(
  draft: Draft,
  random: Random,
  change: (parts: { heading: string; text: string }[]) => { heading: string; text: string }[] | null,
): Slip | null {
  const row = pickOf(random, rowsWithParts(draft));
  if (row === null) return null;
  const parts = change(partsOf(row.cells[SUPERIOR] ?? ''));
  return parts === null ? null : inRow(draft, row, { [SUPERIOR]: parts.map(partText).join(' ') });
}

/** Short names of departments in running text. */
const MENTION = /县(?!级|直)[\u4e00-\u9fff]{1,12}?(?:局|大队|联合会|办公室)/;

/** Slips in the departments: their column, the parts of the duties, and those that take an item over. */
export const departments: readonly Kind[] = [
  {
    id: 'department-not-in-column',
    what: 'a department with a part in the duties was dropped from the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(draft, random, rowsWithParts(draft), (names) =>
        names.toSpliced(random.integer(0, names.length - 1), 1).join('、'),
      ),
  },
  {
    id: 'department-without-duties',
    what: 'the part of a department was lost from the duties, the department kept in the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inParts(draft, random, (parts) =>
        parts.length < 3 ? null : parts.toSpliced(random.integer(0, parts.length - 1), 1),
      ),
  },
  {
    id: 'department-added-to-column',
    what: 'a department was added to the column, and no duties were written for it',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const all = [...new Set(draft.rowsOf('cooperative').flatMap(columnOf))];
      return inColumn(draft, random, rowsWithParts(draft), (names) => {
        const added = random.pick(all.filter((name) => !names.includes(name)));
        return names.toSpliced(random.integer(1, names.length), 0, added).join('、');
      });
    },
  },
  {
    id: 'department-twice-in-column',
    what: 'a department stands twice in the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(draft, random, several(draft), (names) =>
        names.toSpliced(random.integer(0, names.length), 0, random.pick(names)).join('、'),
      ),
  },
  {
    id: 'department-order-changed',
    what: 'the departments stand in another order in the column than in the duties',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(draft, random, rowsWithParts(draft), (names) => {
        const at = random.integer(0, names.length - 2);
        return names
          .with(at, names[at + 1]!)
          .with(at + 1, names[at]!)
          .join('、');
      }),
  },
  {
    id: 'department-order-changed-in-duties',
    what: 'a part of the duties was moved to the end, not so in the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inParts(draft, random, (parts) => {
        const at = random.integer(0, parts.length - 2);
        return parts.length < 2 ? null : [...parts.toSpliced(at, 1), parts[at]!];
      }),
  },
  {
    id: 'department-old-name-in-column',
    what: 'a department bears an old name in the column, not in the duties',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(
        draft,
        random,
        rowsWithParts(draft).filter(({ cells }) => hasAny(cells[DEPARTMENTS] ?? '', OLD_NAMES)),
        (names) => renamed(names, OLD_NAMES, random)?.join('、') ?? null,
      ),
  },
  {
    id: 'department-old-name-in-duties',
    what: 'a department bears an old name as a heading of the duties, not in the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inParts(draft, random, (parts) => {
        const headings = renamed(
          parts.map(({ heading }) => heading),
          OLD_NAMES,
          random,
        );
        return headings === null ? null : parts.map((part, at) => ({ ...part, heading: headings[at]! }));
      }),
  },
  {
    id: 'department-under-two-names',
    what: 'one row calls a department by another full name than all other rows, in column and duties alike',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => {
      const row = pickOf(
        random,
        draft.rowsOf('cooperative').filter(({ cells }) => hasAny(cells[DEPARTMENTS] ?? '', OTHER_NAMES)),
      );
      if (row === null) return null;
      const cell = row.cells[DEPARTMENTS] ?? '';
      const [from, to] = random.pick(OTHER_NAMES.filter(([name]) => cell.includes(name)));
      const columns = [DEPARTMENTS, SUPERIOR, TOWNSHIP].map((column): [number, string] => [
        column,
        (row.cells[column] ?? '').replaceAll(from, to),
      ]);
      return inRow(draft, row, Object.fromEntries(columns), statedIn(draft, 'cooperative'));
    },
  },
  {
    id: 'department-misspelt-in-column',
    what: 'a character of a department is wrong or missing in the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(draft, random, several(draft), (names) => {
        const at = random.integer(0, names.length - 1);
        const name = names[at]!;
        const wrong = random.pick([
          name.replace(/和/, '与'),
          name.replace(/管理/, '管埋'),
          name.replace(/.(?=局$)/u, ''),
          name.replace(/障/, '章'),
        ]);
        return names.with(at, wrong).join('、');
      }),
  },
  {
    id: 'department-county-lost',
    what: 'a department lost its county in the column',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(draft, random, several(draft), (names) => {
        const at = random.integer(0, names.length - 1);
        return names.with(at, names[at]!.replace(draft.place.county, random.pick(['', '县']))).join('、');
      }),
  },
  {
    id: 'department-separators-mixed',
    what: 'a comma, a space or a semicolon stands between two departments of the column',
    scope: 'table',
    least: 'info',
    apply: (draft, random) =>
      inColumn(draft, random, several(draft), (names) => {
        const at = random.integer(1, names.length - 1);
        const separator = random.pick(['，', ',', '；', '。', ' ', '/']);
        return `${names.slice(0, at).join('、')}${separator}${names.slice(at).join('、')}`;
      }),
  },
  {
    id: 'department-separator-lost',
    what: 'the 、 between two departments of the column was lost',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      inColumn(draft, random, several(draft), (names) => {
        const at = random.integer(1, names.length - 1);
        return `${names.slice(0, at).join('、')}${names.slice(at).join('、')}`;
      }),
  },
  {
    id: 'department-separator-at-end',
    what: 'a 、 was left at the end of the column when the last department was deleted',
    scope: 'table',
    least: 'info',
    apply: (draft, random) =>
      inColumn(draft, random, draft.rowsOf('cooperative'), (names) => `${names.join('、')}、`),
  },
  {
    id: 'foreign-department-in-duties',
    what: 'the duties send the township to a department that the column lacks',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const spot = pickOf(random, spotsOf(draft, MENTION, { cooperative: [TOWNSHIP] }));
      if (spot === null) return null;
      const names = [...new Set(draft.rowsOf('cooperative').flatMap(columnOf))].filter(
        (name) => name.endsWith('局') && name.includes('县') && !columnOf(spot.row).includes(name),
      );
      return atSpot(draft, spot, shortName(random.pick(names)));
    },
  },
  {
    id: 'part-heading-colon-lost',
    what: 'the colon behind the department that opens a part of the duties was lost',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => {
      const row = pickOf(random, rowsWithParts(draft));
      const parts = row === null ? [] : partsOf(row.cells[SUPERIOR] ?? '');
      const part = pickOf(random, parts);
      if (row === null || part === null) return null;
      const cell = (row.cells[SUPERIOR] ?? '').replace(`${part.heading}：`, part.heading);
      return inRow(draft, row, { [SUPERIOR]: cell });
    },
  },
  {
    id: 'receiver-missing',
    what: 'the department that takes an item over is missing',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, /(?:^|(?<=。 ?))禾川县[^：。]+：/, () => '', { recovered: [HANDOVER] }),
  },
  {
    id: 'receiver-without-way',
    what: 'only the department that takes an item over is left, not how it works',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, /(?<=^[^：]+)：[^：]+$/, () => random.pick(['', '：']), {
        recovered: [HANDOVER],
      }),
  },
  {
    id: 'receiver-colon-lost',
    what: 'the colon behind the department that takes an item over was lost',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => replaced(draft, random, /：/, () => '', { recovered: [HANDOVER] }),
  },
  {
    id: 'receiver-county-lost',
    what: 'a department that takes an item over lost its county, unlike all others',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => {
      const slip = replaced(draft, random, /禾川县(?=[^：。]+：)/, () => random.pick(['', '县']), {
        recovered: [HANDOVER],
      });
      return slip === null ? null : { ...slip, echo: statedIn(draft, 'recovered') };
    },
  },
  {
    id: 'receiver-twice',
    what: 'a department that takes an item over stands twice',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, /^([^：]+：)[^：]+。$/, ({ found }) => `${found} ${found}`, {
        recovered: [HANDOVER],
      }),
  },
  {
    id: 'receiver-old-name',
    what: 'a department that takes items over bears an old name in one row',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => {
      const row = pickOf(
        random,
        draft.rowsOf('recovered').filter(({ cells }) => hasAny(cells[HANDOVER] ?? '', OLD_NAMES)),
      );
      if (row === null) return null;
      const cell = row.cells[HANDOVER] ?? '';
      const pair = random.pick(OLD_NAMES.filter(([name]) => cell.includes(name)));
      return edited(
        draft,
        new Map([[row.index, [row.cells.with(HANDOVER, cell.replace(...pair)).join('\t')]]]),
        () => [{ lines: [row.index + 1], list: 'recovered', items: [row.number] }],
        (lineOf) => statedIn(draft, 'recovered', lineOf),
      );
    },
  },
];
