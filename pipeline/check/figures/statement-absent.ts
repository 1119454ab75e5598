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
      title: '文中没有写总数，无法核对',
      why: '什么都没有写的文件，“通过”说明不了什么，读者应当知道。',
      mayBeWrong: '文中的说法还不认识。',
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
        '文中没有读到履职事项的总数，只核对了表格本身；如果说明部分在别的文件里，请一并核对',
        'no total is stated in the document: only the tables themselves were checked',
      ),
    };
  },
};
