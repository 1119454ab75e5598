import { say } from '../../common/result.js';
import type { Acceptance, Finding } from '../../model.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { acceptanceOf } from '../subjects.js';

/** An entry of the accepted findings matches no finding. */
export const acceptanceStale: Rule = {
  id: 'acceptance-stale',
  severity: 'warning',
  scope: 'acceptances',
  docs: {
    zh: {
      title: '确认保留的问题已消除',
      why: '文件已经改好，或者改动后成了别的问题。留着的条目，以后可能掩盖没有人看过的问题。',
      mayBeWrong: '核对的是文件的另一个版本或者另一种格式，不是当初确认保留时的那一份。',
    },
    en: {
      title: 'An entry of the accepted findings matches no finding',
      why: prose`
        The document was mended, or has changed so that something else is wrong now. An entry that is left
        behind would one day hide a finding that nobody has looked at.
      `,
      mayBeWrong: prose`
        where another version or another format of the document is checked than the one whose findings were
        accepted.
      `,
    },
    bad: [
      example`
        ---
        accepted:
          - fingerprint: 0123456789abcdef
            rule: list-total-differs
            reason: 县里核定后再改
        ---
        共有基本履职事项 2 项。

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
        | 2 | 民生服务 | 办好老年食堂 |
      `,
      example`
        ---
        accepted:
          - fingerprint: f8d4cfea7d6e213b
            rule: list-total-differs
            reason: 县里核定后再改
            expected: '3'
            actual: '2'
        ---
        共有基本履职事项 4 项。

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
        accepted:
          - fingerprint: f8d4cfea7d6e213b
            rule: list-total-differs
            reason: 县里核定后再改
            expected: '3'
            actual: '2'
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
    for (const { acceptance, finding } of decisions.stale) {
      yield {
        list: finding?.list ?? null,
        about: acceptanceOf(acceptance.fingerprint, finding),
        message: finding === null ? gone(acceptance) : changed(acceptance, finding),
        expected: acceptance.expected ?? null,
        actual: finding?.actual ?? null,
        key: acceptance.fingerprint,
      };
    }
  },
};

function gone({ rule, reason, message }: Acceptance) {
  const what = message === undefined ? '' : `：${message}`;
  return say(
    `确认保留的问题已经没有了，请在“….accepted.yaml”中删去对应的一条（核对项 ${rule}${what}；理由：${reason}）`,
    `what was accepted is not found any more: remove the entry (${rule}${message === undefined ? '' : `: ${message}`}; ${reason})`,
  );
}

/** The finding is there, with other values than those that were accepted: it counts. */
function changed({ rule, reason, expected, actual }: Acceptance, finding: Finding) {
  const then = `${expected ?? '—'} / ${actual ?? '—'}`;
  const now = `${finding.expected ?? '—'} / ${finding.actual ?? '—'}`;
  return say(
    `确认保留的问题变了，重新计入。确认时：${then}；现在：${now}（核对项 ${rule}；理由：${reason}）`,
    `what was accepted says something else now and counts: ${then} then, ${now} now (${rule}; ${reason})`,
  );
}
