import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { isLater, isPossible, type DateMention } from './dates.js';
import type { Rule } from '../rule.js';

/** A date is later than the document’s own. */
export const dateInFuture: Rule = {
  id: 'date-in-future',
  severity: 'warning',
  scope: 'document',
  docs: {
    zh: {
      title: '日期晚于封面日期',
      why: '说明部分写的是已经做过的事：晚于封面日期的事还没有发生，两个日期必有一个写错。知道当天日期时，也核对封面日期。',
      mayBeWrong: '写的是计划；后面有“起”“前”“底”“至”的日期不报，有效期、公示期到期的日期也不报。',
    },
    en: {
      title: 'A date is later than the document’s own',
      why: prose`
        The narrative tells what has been done: an event after the date of the cover has not happened, so one
        of the two dates is wrong. The date of the cover itself is held against today where the caller tells
        it.
      `,
      mayBeWrong:
        'a plan; dates behind which 起, 前, 底 or 至 stands are left alone, and so are the ends of periods (有效期至).',
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        2025年11月，禾川县召开会商会，形成清单。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        2024年11月至2025年11月，禾川县召开会商会，形成清单。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        2025年8月

        2024年11月，禾川县召开会商会，形成清单，自2026年1月1日起施行，有效期至2030年12月31日，2027年12月底前修订。

        公示时间：2025年8月4日至2025年9月10日，意见收集截至2025年9月20日。

        # 松陵市禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ options, dates: all }) {
    const dates = all.filter(isPossible);
    const cover = dates.find(({ alone }) => alone);
    if (cover === undefined) return;
    const [year = 0, month = 0, day = 0] = (options.today ?? '').split('-').map(Number);
    if (year > 0 && isLater(cover, { year, month, day })) {
      yield {
        list: null,
        about: cover.about,
        message: say(
          `封面日期“${cover.printed}”晚于今天`,
          `the date of the document, “${cover.printed}”, is later than today`,
        ),
        expected: null,
        actual: cover.printed,
        key: 'cover',
      };
    }
    for (const date of dates) {
      if (date.alone || !isLater(date, cover) || isToCome(date)) continue;
      yield {
        list: null,
        about: date.about,
        message: say(
          `“${date.printed}”晚于封面日期“${cover.printed}”`,
          `“${date.printed}” is later than the document’s date “${cover.printed}”`,
        ),
        expected: cover.printed,
        actual: date.printed,
        related: [{ message: say('封面日期', 'the date of the cover'), place: cover.place }],
        key: date.printed,
      };
    }
  },
};

/** What a period is of that ends after the document's date: 有效期至2030年12月31日, 公示期为2025年8月4日至2025年8月10日. */
const PERIOD = /(?:期|有效|公示|公开|公布|施行|试行|执行|实施|反馈|意见)[^，,。；;]*(?:至|到|[~—-])$/u;

/** True for a date by which or from which on something will be: 2026年1月1日起, 2027年12月底前, 有效期至2030年12月31日. */
function isToCome({ before, after }: DateMention): boolean {
  return /^(?:以?[起前]|底|至|到|末|[~—-])/u.test(after) || PERIOD.test(before);
}
