import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { DutyList, Figure, ListName } from '../../model.js';
import { example, prose } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { isStatedEmpty } from './ledger.js';
import type { Rule } from '../rule.js';
import { phraseOf, textAt, titleOrList, type About } from '../subjects.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** The statement counts the categories of other lists and not of this one. */
export const statementListMissing: Rule = {
  id: 'statement-list-missing',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '说明部分写了其他清单的各类项数，没有写这一张',
      why: '可能丢了一段文字：其中的数字没有核对，别处也看不出来。',
      mayBeWrong: '说明部分有意只写部分清单，或者写法特殊，本工具没有认出。',
    },
    en: {
      title: 'The statement counts the categories of other lists and not of this one',
      why: 'A paragraph was lost: the figures that stood in it are not compared, and nothing else tells.',
      mayBeWrong: prose`
        a statement that enumerates only some lists on purpose, or one of them in words that are not known.
      `,
    },
    bad: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项，共有基本履职事项 2 项。

        上级部门收回事项主要包括民生服务 1 项、平安法治 1 项，共有上级部门收回事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 县民政局：由县民政局核发。 |
        | 2 | 平安法治 | 核发执照 | 县公安局：由县公安局核发。 |
      `,
      example`
        共有履职事项 5 项，其中，基本履职 2 项、配合履职 1 项、上级部门收回 2 项。

        基本履职事项主要包括党的建设 1 项、民生服务 1 项，共有基本履职事项 2 项。

        上级部门收回事项主要包括民生服务 1 项、平安法治 1 项，共有上级部门收回事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 县民政局：由县民政局核发。 |
        | 2 | 平安法治 | 核发执照 | 县公安局：由县公安局核发。 |
      `,
    ],
    good: [
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项，共有基本履职事项 2 项。

        配合履职事项主要包括民生服务 1 项，共有配合履职事项 1 项。

        上级部门收回事项主要包括民生服务 1 项、平安法治 1 项，共有上级部门收回事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 县民政局：由县民政局核发。 |
        | 2 | 平安法治 | 核发执照 | 县公安局：由县公安局核发。 |
      `,
      example`
        基本履职事项主要包括党的建设 1 项、民生服务 1 项，共有基本履职事项 2 项。

        配合履职事项主要包括民生服务 1 项，共有配合履职事项 1 项。

        上级部门收回事项共有 2 项，由 2 个部门承接。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 县民政局：由县民政局核发。 |
        | 2 | 平安法治 | 核发执照 | 县公安局：由县公安局核发。 |
      `,
    ],
  },
  *check({ list }) {
    const countsOf = (name: string): typeof list.statement.figures =>
      list.statement.figures.filter((figure) => figure.kind === 'category-count' && figure.list === name);
    const counted = LISTS.filter((name) => countsOf(name).length > 0);
    if (counted.length < FIGURE_SETTINGS.minCountedLists) return;
    for (const name of LISTS) {
      if (counted.includes(name) || list.tables[name] === null || isStatedEmpty(list, name)) continue;
      if (list.tables[name].categoryStyle === 'none' || isToldOf(list.statement.figures, name)) continue;
      const words = listWords(name);
      const before = counted.findLast((other) => LISTS.indexOf(other) < LISTS.indexOf(name));
      const beside = before === undefined ? countsOf(counted[0] ?? name)[0] : countsOf(before).at(-1);
      yield {
        list: name,
        about: beside === undefined ? titleOrList(list, name) : besideOf(list, beside),
        message: say(
          `说明逐类写了其他清单的项数，没有写${words.zh}的（这一段之${before === undefined ? '前' : '后'}可能丢了一段）`,
          `the statement counts the categories of the other lists, but not of the ${words.en}: a paragraph may be lost`,
        ),
        expected: null,
        actual: null,
        related: [{ message: say('清单在这里', 'the list stands here'), place: list.tables[name].place }],
      };
    }
  },
};

/** The paragraph beside which another is lost, as a whole: none of its words are wrong. */
function besideOf({ statement }: DutyList, { id, paragraph }: Figure): About {
  const text = paragraph === null ? undefined : statement.paragraphs[paragraph];
  return text === undefined ? phraseOf(id) : textAt(text);
}

/**
 * True where no paragraph is lost: one tells of this list alone, or goes on to it behind the categories of another
 * list, and counts it without its categories, or the list's title counts these. A sentence that counts all lists
 * together tells nothing of this.
 *
 * > | 配合履职事项共2项，其中民生服务1项、平安法治1项。
 * > | 上级部门收回事项共2项，由2个部门承接。
 */
function isToldOf(figures: readonly Figure[], name: ListName): boolean {
  return figures.some((figure) => {
    if (figure.list !== name) return false;
    if (figure.subject?.kind === 'list-title' && figure.kind === 'category-number') return true;
    if (figure.paragraph === null) return false;
    const beside = figures.filter((each) => each.paragraph === figure.paragraph);
    if (beside.every((each) => each.list === name)) return true;
    return beside.slice(0, beside.indexOf(figure)).some((each) => each.kind === 'category-count');
  });
}
