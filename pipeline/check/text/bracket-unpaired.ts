import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { unpairedDefects } from './unpaired.js';

/** A bracket is never closed, never opened, or closed by one of another width. */
export const bracketUnpaired: Rule = {
  id: 'bracket-unpaired',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '括号、书名号不成对',
      why: '少了一半，里面的字也可能丢了。',
      mayBeWrong: '一对括号分在两个单元格里。',
    },
    en: {
      title: 'A bracket is never closed, never opened, or closed by one of another width',
      why: 'Where one half is lost, words may be lost with it.',
      mayBeWrong: 'a pair that is parted over two cells.',
    },
    bad: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 指导村（社区办好老年食堂 |
        | 2 | 民生服务 | 宣传《社会保险法 |
        | 3 | 民生服务 | 走访村（社区)独居老人 |
      `,
    ],
    good: [
      example`
        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 民生服务 | 指导村（社区）办好老年食堂：1）核定补贴；2）检查卫生 |
        | 2 | 民生服务 | 宣传《社会保险法（修订）》 |
      `,
    ],
  },
  check: (facts) => unpairedDefects(facts, facts.brackets),
};
