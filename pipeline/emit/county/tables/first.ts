import { LIST_TEXT } from '../../../common/names.js';
import { quotable } from '../../../common/quoted.js';
import type { ListDifference, LeftDecision, Lang } from '../../../model.js';
import { withPlace } from '../../words/severity-words.js';
import type { CountyInput } from '../input.js';
import { inWords, plain, toned, type CountyTable, type TableCell } from './table.js';

/** Names of items that are shown of a difference; of more the number is told. */
const MOST_NAMES = 5;

/**
 * What is to be settled before the county is compared: documents of one township that say unlike things, documents that
 * could not be read, and decisions that could not be kept; then what was taken for one document.
 */
export function firstTable(input: CountyInput): CountyTable {
  const { lang } = input;
  return {
    id: 'first',
    title: inWords(lang, '先处理', 'First'),
    note: '',
    heads:
      lang === 'zh'
        ? ['问题', '乡镇（街道）', '文件', '内容', '怎么办']
        : ['what', 'township', 'document', 'about', 'what to do'],
    rows: [...unequalRows(input), ...unreadableRows(input), ...leftRows(input), ...equalRows(input)],
    widths: [20, 16, 34, 60, 44],
  };
}

function unequalRows({ county, lang }: CountyInput): TableCell[][] {
  return county.townships.flatMap(({ name, list: { document }, unequal }) =>
    unequal.map((other): TableCell[] => [
      toned(inWords(lang, '同一乡镇、清单不同', 'one township, other lists'), 'error'),
      plain(name),
      plain(`${document}\n${other.document}`),
      plain(differenceWords(other.differences, lang)),
      plain(
        inWords(
          lang,
          `请留下其中一份；现在按“${document}”汇总，另一份没有计入`,
          `keep one of them; the county is made with ${document}, the other counts nowhere`,
        ),
      ),
    ]),
  );
}

function unreadableRows({ unreadable, lang }: CountyInput): TableCell[][] {
  return unreadable.map(({ document, message, place, advice }): TableCell[] => [
    toned(inWords(lang, '未能读取', 'not read'), 'error'),
    plain(''),
    plain(document),
    plain(withPlace({ message: message[lang], place }, lang)),
    plain(advice[lang]),
  ]);
}

function leftRows({ county, lang }: CountyInput): TableCell[][] {
  return county.decisions.left.map((left): TableCell[] => [
    toned(inWords(lang, '处理意见未能采用', 'a decision not kept'), 'warning'),
    plain(''),
    plain('county.decisions.yaml'),
    plain(left.decision.items.join('\n')),
    plain(leftWords(left, lang)),
  ]);
}

function equalRows({ county, lang }: CountyInput): TableCell[][] {
  return county.townships.flatMap(({ name, list: { document }, equal }): TableCell[][] =>
    equal.length === 0
      ? []
      : [
          [
            toned(inWords(lang, '同一乡镇、清单相同', 'one township, equal lists'), 'info'),
            plain(name),
            plain([document, ...equal].join('\n')),
            plain(''),
            plain(inWords(lang, `清单相同，只计“${document}”`, `the lists are equal: ${document} is taken`)),
          ],
        ],
  );
}

function differenceWords(differences: readonly ListDifference[], lang: Lang): string {
  const parts = differences.flatMap(({ list, missing, added, changed }) => [
    part(missing, LIST_TEXT[list][lang], lang, '后者没有', 'missing in the other'),
    part(added, LIST_TEXT[list][lang], lang, '后者多出', 'only in the other'),
    part(changed, LIST_TEXT[list][lang], lang, '内容不同', 'of other content'),
  ]);
  return parts.filter((each) => each !== '').join('\n');
}

function part(names: readonly string[], list: string, lang: Lang, zh: string, en: string): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${quotable(name)}”`);
  const more = names.length > shown.length;
  return inWords(
    lang,
    `${list}：${zh} ${names.length} 项：${shown.join('、')}${more ? '等' : ''}`,
    `${list}: ${names.length} ${en}: ${shown.join(', ')}${more ? ', …' : ''}`,
  );
}

function leftWords({ why, about }: LeftDecision, lang: Lang): string {
  if (why === 'unknown')
    return inWords(
      lang,
      `没有一份清单写“${quotable(about)}”，请改正或删去`,
      `no list has “${about}”: mend it, or take it out`,
    );
  if (why === 'one-township')
    return inWords(
      lang,
      `${about}的清单两个写法都有，不会是同一事项`,
      `${about} has both, which cannot be one item`,
    );
  return inWords(
    lang,
    `与另一条处理意见矛盾（“${quotable(about)}”）`,
    `another decision says otherwise (“${about}”)`,
  );
}
