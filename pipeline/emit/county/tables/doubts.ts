import { COUNTY_OPINIONS, COUNTY_REVIEW_COLUMNS } from '../../../common/county-review.js';
import type { CountyInput } from '../input.js';
import { inWords, plain, toned, type CountyTable } from './table.js';

/** So many pairs are shown of each kind: nobody decides more in a day. */
const MOST = 300;

/** The pairs of wordings of which a person should say whether they are one item. */
export function doubtsTable({ county, lang }: CountyInput): CountyTable {
  const kinds = (['joined', 'apart'] as const).map((is) => county.doubts.filter((each) => each.is === is));
  const shown = kinds.flatMap((doubts) => doubts.slice(0, MOST));
  const left = county.doubts.length - shown.length;
  const zh = COUNTY_REVIEW_COLUMNS;
  return {
    id: 'doubts',
    title: inWords(lang, '待定写法', 'Doubtful pairs'),
    note: inWords(
      lang,
      `是不是同一事项，请逐对判断：在工作簿的“${zh.opinion}”栏选填，然后运行 qingdan county … --from county.xlsx，写入 county.decisions.yaml，以后每次都照办；也可以直接写在那个文件里。${left > 0 ? `另有 ${left} 对没有列出。` : ''}`,
      `Say of each pair whether it is one item: choose in the column ${zh.opinion} of the workbook, then run qingdan county … --from county.xlsx, which keeps it in county.decisions.yaml for every later run; or write it there.${left > 0 ? ` ${left} more are not shown.` : ''}`,
    ),
    heads:
      lang === 'zh'
        ? [zh.now, zh.one, zh.other, zh.likeness, zh.opinion, zh.remark, zh.by]
        : ['taken for', 'one wording', 'other wording', 'likeness', 'opinion', 'remark', 'by'],
    rows: shown.map(({ is, items, likeness }) => [
      is === 'joined'
        ? toned(inWords(lang, '同一事项', 'one item'), 'info')
        : toned(inWords(lang, '不同事项', 'two items'), 'warning'),
      plain(items[0]),
      plain(items[1]),
      plain(likeness.toFixed(2)),
      plain(''),
      plain(''),
      plain(''),
    ]),
    widths: [12, 48, 48, 9, 14, 30, 12],
    choices: { column: 4, values: Object.values(COUNTY_OPINIONS) },
  };
}
