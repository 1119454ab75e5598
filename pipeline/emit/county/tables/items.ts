import { LISTS, LIST_TEXT } from '../../../common/names.js';
import { mostFrequent } from '../../../common/count.js';
import type { County, CountyLine, CountyRow, Lang, ListName } from '../../../model.js';
import type { CountyInput } from '../input.js';
import { itemAt, townshipsOfRows } from './places.js';
import { inWords, plain, toned, type CountyTable, type TableCell } from './table.js';

/** What lists are called in a cell of the matrix. */
const SHORT: Readonly<Record<ListName, Readonly<Record<Lang, string>>>> = {
  basic: { zh: '基本', en: 'basic' },
  cooperative: { zh: '配合', en: 'coop.' },
  recovered: { zh: '收回', en: 'recov.' },
};

/**
 * Items by townships: in which list each has it and under which number. Red: it is lacking where nearly all have it;
 * amber: another list than most; blue: another wording.
 */
export function itemsTable({ county, lang }: CountyInput): CountyTable {
  const zh = lang === 'zh';
  return {
    id: 'items',
    title: inWords(lang, '事项对照', 'Items by townships'),
    note: inWords(
      lang,
      '每行一个事项，格中是清单和序号。红：绝大多数乡镇有而本乡镇没有；黄：与多数不在同一张清单；蓝：写法与多数不同。',
      'A row for each item, in a cell its list and number. Red: lacking where nearly all have it; amber: in another list than most; blue: worded otherwise than most.',
    ),
    heads: [
      ...(zh
        ? ['清单', '事项类别', '事项名称（多数写法）', '乡镇数', '写法数', '看点']
        : ['list', 'category', 'item (as most word it)', 'townships', 'wordings', 'to see']),
      ...county.townships.map(({ name }) => name),
    ],
    rows: county.lines.map((line) => rowOf(county, line, lang)),
    widths: [12, 14, 40, 8, 8, 26, ...county.townships.map(() => 10)],
    fixed: 3,
  };
}

/** The list in which most townships have an item. */
export function mainList({ wordings }: CountyLine): ListName {
  return mostFrequent(wordings.flatMap(({ rows }) => rows.map(({ list }) => list)));
}

function rowOf(county: County, line: CountyLine, lang: Lang): TableCell[] {
  const rows = line.wordings.flatMap((wording) => wording.rows);
  const main = mainList(line);
  return [
    plain(LIST_TEXT[main][lang]),
    plain(line.category),
    plain(line.name),
    plain(townshipsOfRows(rows).length),
    plain(line.wordings.length),
    plain(remarkOf(county, line, lang)),
    ...county.townships.map((_, township) => cellOf(county, line, { township, main }, lang)),
  ];
}

/** What is to be seen in a line: who lacks it, in which lists it is. */
function remarkOf({ townships }: County, line: CountyLine, lang: Lang): string {
  const rows = line.wordings.flatMap((wording) => wording.rows);
  const names = line.lacking.map((index) => townships[index]?.name ?? '');
  const lists = LISTS.map((list) => ({
    list,
    count: townshipsOfRows(rows.filter((row) => row.list === list)).length,
  })).filter(({ count }) => count > 0);
  const lacking =
    names.length === 0 ? [] : [inWords(lang, `缺：${names.join('、')}`, `lacking: ${names.join(', ')}`)];
  const split =
    lists.length < 2 ? [] : [lists.map(({ list, count }) => `${SHORT[list][lang]} ${count}`).join('，')];
  return [...lacking, ...split].join('\n');
}

function cellOf(
  county: County,
  line: CountyLine,
  { township, main }: { township: number; main: ListName },
  lang: Lang,
): TableCell {
  const own = line.wordings.flatMap(({ rows }, wording) =>
    rows.filter((row) => row.township === township).map((row) => ({ row, wording })),
  );
  if (own.length === 0)
    return line.lacking.includes(township) ? toned(inWords(lang, '缺', 'lacking'), 'error') : plain('');
  const text = own.map(({ row }) => shortRow(county, row, lang)).join('\n');
  if (own.some(({ row }) => row.list !== main)) return toned(text, 'warning');
  return toned(text, own.some(({ wording }) => wording > 0) ? 'info' : undefined);
}

function shortRow(county: County, row: CountyRow, lang: Lang): string {
  const number = itemAt(county, row)?.number;
  return `${SHORT[row.list][lang]}${number === null || number === undefined ? '' : ` ${number}`}`;
}
