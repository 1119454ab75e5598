import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import { isNarrow, type Pair } from './pairs.js';
import type { Rule } from '../rule.js';
import { defectOf, isAllowed } from '../search/pattern-matches.js';

/** What stands in brackets or quotation marks, or beside them, is Chinese. */
const CHINESE = /\p{Script=Han}/u;

/** Brackets or quotation marks are of two kinds: (社区) and （社区）, "三会一课" and “三会一课”. */
export const signsMixed: Rule = {
  id: 'signs-mixed',
  severity: 'info',
  scope: 'text',
  docs: {
    zh: {
      title: '括号、引号混用全角和半角',
      why: '可能由几份文件拼成；检索名称时会漏掉其中一种写法。',
      mayBeWrong: '公式、编码旁边的半角括号本来就对。',
    },
    en: {
      title: 'Brackets or quotation marks are of two kinds',
      why: 'Pieces of several documents were put together. A search for the name misses one of its forms.',
      mayBeWrong: 'a formula or a code that rightly stands in half-width brackets beside Chinese words.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实“三会一课”制度 |
        | 2 | 党的建设 | 开展"党员冬训"活动 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 指导村（社区）办好老年食堂 |
        | 2 | 党的建设 | 落实“三会一课”“主题党日”制度 |
      `,
    ],
  },
  *check({ list, options, brackets, quotes }) {
    for (const { pairs } of [brackets, quotes]) {
      const whole = pairs.filter((pair) => isChinese(pair) && isNarrow(pair.open) === isNarrow(pair.close));
      const narrow = whole.filter((pair) => hasTwoWidths(pair) && isNarrow(pair.open));
      const wide = whole.filter((pair) => hasTwoWidths(pair) && !isNarrow(pair.open));
      const [few, usual] = wide.length >= narrow.length ? [narrow, wide] : [wide, narrow];
      const [example] = usual;
      if (example === undefined) continue;
      const others = `${example.open.character} ${example.close.character}`;
      for (const { open, close } of few) {
        const where = { occurrence: open.occurrence, start: open.at, end: close.at + 1 };
        if (isAllowed(where, options.terms)) continue;
        const signs = `${open.character} ${close.character}`;
        yield defectOf(
          list,
          where,
          say(
            `的${'(（'.includes(open.character) ? '括号' : '引号'}用 ${signs} ，别处用 ${others}`,
            `has “${signs}” where the rest has “${others}”`,
          ),
          { expected: others, actual: signs },
        );
      }
    }
  },
};

/** True for round brackets and double quotation marks: others have uses of their own. */
function hasTwoWidths({ open }: Pair): boolean {
  return '(（"“'.includes(open.character);
}

function isChinese({ open, close }: Pair): boolean {
  const { text } = open.occurrence;
  if (close.occurrence !== open.occurrence) return false;
  const inside = text.slice(open.at + 1, close.at);
  return CHINESE.test(inside) || (!/[A-Za-z\d]/.test(inside) && CHINESE.test(text.charAt(open.at - 1)));
}
