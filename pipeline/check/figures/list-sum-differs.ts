import { LISTS, LIST_TEXT } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** The stated totals of the lists do not add up to the stated grand total. */
export const listSumDiffers: Rule = {
  id: 'list-sum-differs',
  severity: 'error',
  scope: 'figures',
  docs: {
    zh: {
      title: '各张清单的项数相加，不等于履职事项总数',
      why: '缺表时总数无从核对，但文件自己写的数字之间应当一致。',
      mayBeWrong: '三张表齐全时不报，由“一张清单的项数与表中行数不符”指出错的是哪一个。',
    },
    en: {
      title: 'The stated totals of the lists do not add up to the stated grand total',
      why: 'Where a table is missing the totals cannot be counted, yet the document must agree with itself.',
      mayBeWrong:
        'where the tables are whole nothing is said: the rules of the single totals name the wrong one.',
    },
    bad: [
      example`
        共有履职事项 9 项，其中，基本履职事项 2 项、配合履职事项 1 项、上级部门收回事项 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        共有履职事项 4 项，其中，基本履职事项 2 项、配合履职事项 1 项、上级部门收回事项 1 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ ledger, list }) {
    const grand = ledger.find((line) => line.kind === 'grand-total' && line.stated !== null);
    const totals = LISTS.map((name) =>
      ledger.find((line) => line.kind === 'list-total' && line.list === name),
    );
    if (grand === undefined || grand.result !== 'unverifiable') return;
    if (totals.some((line) => line === undefined || line.stated === null)) return;
    const sum = totals.reduce((all, line) => all + (line?.stated ?? 0), 0);
    if (sum === grand.stated) return;
    const zh = LISTS.map((name, index) => `${LIST_TEXT[name].zh} ${totals[index]?.stated}`).join('＋');
    const en = LISTS.map((name, index) => `${LIST_TEXT[name].en} ${totals[index]?.stated}`).join(' + ');
    yield {
      list: null,
      about: numeralOf(grand.figure),
      message: say(
        `履职事项总数：${whereStated(list, grand)}写 ${grand.stated} 项，各清单项数相加是 ${sum} 项（${zh}）`,
        `the grand total is stated as ${grand.stated}, but ${en} = ${sum}`,
      ),
      expected: grand.stated,
      actual: sum,
    };
  },
};
