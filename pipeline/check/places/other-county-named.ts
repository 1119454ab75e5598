import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { otherPlaces } from './place-slips.js';
import { occurrenceWords } from '../words/occurrence-words.js';
import type { Rule } from '../rule.js';
import { partOf } from '../subjects.js';

/** Another county, prefecture or province is named. */
export const otherCountyNamed: Rule = {
  id: 'other-county-named',
  severity: 'warning',
  scope: 'places',
  docs: {
    zh: {
      title: '出现别的县名、市名、省名',
      why: '照搬别的县的清单，会留下那里的县名、市名或者省名。全国的县名都认得，其余按用字辨认。',
      mayBeWrong:
        '本来就应当写到的地方：相邻、道路、对口支援的不报，其余请写进设置文件的地名名单（places）。',
    },
    en: {
      title: 'Another county, prefecture or province is named',
      why: prose`
        A list that was copied from another county keeps its name, or that of its prefecture or province. The
        names of all counties of China are known; others are told by their characters.
      `,
      mayBeWrong: prose`
        a place that the document rightly names: neighbours, roads and places that help are left alone; list
        others under the places of the configuration.
      `,
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 向木川县公安局报告线索 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实浙江省安全生产条例 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 向县公安局报告线索，会同县林业局巡查，完成县下达任务，管理县道，整治城市超市 |
        | 2 | 党的建设 | 与木川县接壤地带联防，对接浙江省对口支援，落实云澜省条例 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 松陵市禾川县青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 困难群众健康管理 | 县卫生健康局<br>县民政局<br>县公安局 | 核对信息。 | 报告线索。 |
      `,
    ],
  },
  *check(facts) {
    const { list, foreignDepartments } = facts;
    const { own } = facts.places;
    for (const { at, spot, name, level } of otherPlaces(facts, ['county', 'prefecture', 'province'])) {
      // A department of another place is told as such.
      if (
        foreignDepartments.some(
          ({ named }) =>
            named.item === at.item && named.column === at.column && named.name.printed.includes(name),
        )
      )
        continue;
      const expected = level === 'township' ? null : (own[level] ?? own.county);
      const words = occurrenceWords(at);
      yield {
        list: at.list,
        item: at.item,
        about: partOf(at, spot),
        message: say(
          `${words.zh}：出现外地地名“${name}”；本清单是${expected}的，请核对是否照搬`,
          `${words.en} speaks of “${name}”; the document is of ${expected}`,
        ),
        expected: expected,
        actual: name,
        related: [{ message: say('文件标题', 'the title'), place: (list.title ?? at).place }],
        key: `${at.kind} ${name}`,
      };
    }
  },
};
