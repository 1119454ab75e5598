import type { CountyInput } from '../input.js';
import { townshipNames, townshipsOfRows } from './places.js';
import { inWords, plain, type CountyTable } from './table.js';

/** The wordings of each item that has more than one; what all word alike is no group to look at. */
export function wordingsTable({ county, lang }: CountyInput): CountyTable {
  const worded = county.lines.filter(({ wordings }) => wordings.length > 1);
  return {
    id: 'wordings',
    title: inWords(lang, '不同写法', 'Wordings'),
    note: inWords(
      lang,
      '写法不同、按同一事项汇总的。有一个写法不该算在内：在 county.decisions.yaml 里写 alone（单独算）或 different（不同事项），再运行一次。',
      'Worded otherwise and taken for one item. To take a wording out, enter it as alone or different in county.decisions.yaml and run again.',
    ),
    heads:
      lang === 'zh' ? ['事项', '写法', '乡镇数', '乡镇（街道）'] : ['item', 'wording', 'townships', 'which'],
    rows: worded.flatMap(({ name, wordings }) =>
      wordings.map(({ text, rows }) => [
        plain(name),
        plain(text),
        plain(townshipsOfRows(rows).length),
        plain(townshipNames(county, townshipsOfRows(rows), lang)),
      ]),
    ),
    widths: [40, 46, 8, 60],
  };
}
