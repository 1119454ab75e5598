import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { acceptanceOf } from '../subjects.js';

/** A finding was accepted until a day that is past. */
export const acceptanceExpired: Rule = {
  id: 'acceptance-expired',
  severity: 'warning',
  scope: 'acceptances',
  docs: {
    zh: {
      title: '确认保留的期限已过',
      why: '期限内应改的没有改：问题重新计入，直到改好或者重新确认保留。',
      mayBeWrong: '电脑的日期不对。',
    },
    en: {
      title: 'A finding was accepted until a day that is past',
      why: prose`
        What was to be mended in time was not: the finding counts again until somebody mends the document or
        accepts it anew.
      `,
      mayBeWrong: 'on a machine whose clock is wrong.',
    },
    bad: [
      example`
        ---
        today: 2027-01-01
        accepted:
          - fingerprint: f8d4cfea7d6e213b
            rule: list-total-differs
            reason: 县里核定后再改
            until: 2026-12-31
        ---
        共有基本履职事项 3 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
    good: [
      example`
        ---
        today: 2026-12-31
        accepted:
          - fingerprint: f8d4cfea7d6e213b
            rule: list-total-differs
            reason: 县里核定后再改
            until: 2026-12-31
        ---
        共有基本履职事项 3 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
    ],
  },
  *check({ decisions }) {
    for (const { acceptance, finding } of decisions.expired) {
      const { rule, reason, until, fingerprint } = acceptance;
      yield {
        list: finding.list,
        about: acceptanceOf(fingerprint, finding),
        message: say(
          `确认保留的期限 ${until} 已过，重新计入（核对项 ${rule}；理由：${reason}）`,
          `${rule} was accepted until ${until} (${reason}): it counts again`,
        ),
        expected: until,
        actual: null,
        key: fingerprint,
      };
    }
  },
};
