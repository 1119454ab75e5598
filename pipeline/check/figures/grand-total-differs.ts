import { countedBeside } from '../../common/beside.js';
import { LISTS, LIST_TEXT } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { Lang, Text } from '../../model.js';
import { example } from '../documentation.js';
import { different } from './differences.js';
import { reasonsOf, whichWords, withReasons } from '../words/message-words.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';
import { allLists } from './which-list.js';

/** The stated grand total is not the sum of the rows of the three tables. */
export const grandTotalDiffers: Rule = {
  id: 'grand-total-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '履职事项总数与各张清单的合计不符',
      why: '总数最受关注，却往往最后才改。',
      mayBeWrong: '文件把一行里的子项也计入总数。',
    },
    en: {
      title: 'The stated grand total is not the sum of the rows of the three tables',
      why: 'The grand total is the first figure that a reader sees, and the last that an editor corrects.',
      mayBeWrong: 'a document that counts sub-items into its total.',
    },
    bad: [
      example`
        共有履职事项 5 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |
      `,
    ],
    good: [
      example`
        共有履职事项 4 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'grand-total')) {
      const three = LISTS.map((name) => ({ words: LIST_TEXT[name], count: facts.list.lists[name].length }));
      const beside = countedBeside(facts.list, line);
      const others = facts.list.otherLists.map(({ name, count }) => ({ words: say(name, name), count }));
      const whole = others.reduce((sum, { count }) => sum + count, 0);
      const counted = beside === whole ? others : others.filter(({ count }) => count === beside);
      const parts = sumWords([...three, ...counted]);
      const rest = sumWords(others.filter((other) => !counted.includes(other)));
      const message = say(
        `履职事项总数：${whereStated(facts.list, line)}写 ${line.stated} 项，${beside > 0 ? '各' : '三'}张清单实有 ${line.counted} 项（${parts.zh}${rest.zh === '' ? '' : `；另有 ${rest.zh}`}）`,
        `grand total: ${line.stated} stated, ${line.counted} in ${beside > 0 ? 'all' : 'the three'} tables (${parts.en}${rest.en === '' ? '' : `; beside them ${rest.en}`})`,
      );
      const lists = allLists(facts.list).filter((which) => beside > 0 || which.list !== null);
      // Numbers of several lists: 基本履职事项缺序号 57.
      const reasons = lists.flatMap((which) =>
        reasonsOf(facts, which).map(({ message: { zh, en }, place }) => {
          const words = whichWords(which);
          return { message: say(`${words.zh}${zh}`, `${words.en}: ${en}`), place };
        }),
      );
      yield {
        list: null,
        about: numeralOf(line.figure),
        message: withReasons(message, reasons),
        expected: line.stated,
        actual: line.counted,
        related: reasons,
      };
    }
  },
};

/** 基本履职 110＋配合履职 101 */
function sumWords(parts: readonly { words: Text; count: number }[]): Text {
  const of = (lang: Lang): string =>
    parts.map(({ words, count }) => `${words[lang]} ${count}`).join(lang === 'zh' ? '＋' : ' + ');
  return say(of('zh'), of('en'));
}
