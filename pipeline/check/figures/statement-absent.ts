import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { WHOLE_DOCUMENT } from '../subjects.js';

/** The document states no total, so that nothing can be proven. */
export const statementAbsent: Rule = {
  id: 'statement-absent',
  severity: 'info',
  scope: 'figures',
  docs: {
    zh: {
      title: '说明部分没有写项数，无从核对',
      why: '说明部分没有写数字，就无从核对，“未发现差错”不等于数字无误。',
      mayBeWrong: '说明部分的写法特殊，本工具没有认出。',
    },
    en: {
      title: 'The document states no total, so that nothing can be proven',
      why: 'A pass of a document that states nothing means little, and a reader must know it.',
      mayBeWrong: 'a statement in words that are not known yet.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        共有基本履职事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ list }) {
    const totals = list.statement.figures.some(
      ({ kind, otherList }) => kind === 'grand-total' || (kind === 'list-total' && otherList === null),
    );
    if (totals) return;
    yield {
      list: null,
      about: WHOLE_DOCUMENT,
      message: say(
        '没有读到履职事项的总数，只核对了表格本身；如果说明部分在别的文件里，请一并核对',
        'no total is stated in the document: only the tables themselves were checked',
      ),
    };
  },
};
