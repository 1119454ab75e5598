import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import { otherPlaces } from './place-slips.js';
import { occurrenceWords } from '../words/occurrence-words.js';
import type { Rule } from '../rule.js';
import { partOf } from '../subjects.js';

/** Another township is named. */
export const otherTownshipNamed: Rule = {
  id: 'other-township-named',
  severity: 'warning',
  scope: 'places',
  docs: {
    zh: {
      title: '出现其他乡镇名',
      why: '照搬邻近乡镇的清单，最常见的疏漏是某处留下了那里的名称。地名按用字辨认，“运行镇综治中心”“建制镇”不会当作地名。',
      mayBeWrong:
        '本来就应当写到的乡镇：相邻、道路相通、结对协作的不报，其余请写进设置文件的地名名单（places）。',
    },
    en: {
      title: 'Another township is named',
      why: prose`
        The classic slip when a list is copied from a neighbour: its name stays behind somewhere. Names are
        told from words by their characters, so that 运行镇综治中心 or 建制镇 is none.
      `,
      mayBeWrong: prose`
        a township that the document rightly names: those that border it, to which roads lead or that help it
        are left alone; list others under the places of the configuration.
      `,
    },
    bad: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 编制白石镇国土空间规划 |
      `,
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 落实双河乡党委议事规则 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 运行镇综治中心，编制青禾镇规划，建设文明镇、建制镇 |
        | 2 | 党的建设 | 修建青禾镇至白石镇公路，振兴乡村，改造老旧街道 |
      `,
    ],
  },
  *check(facts) {
    const { list } = facts;
    const own = facts.places.own.township;
    for (const { at, spot, name } of otherPlaces(facts, ['township'])) {
      const words = occurrenceWords(at);
      yield {
        list: at.list,
        item: at.item,
        about: partOf(at, spot),
        message: say(
          `${words.zh}：出现其他乡镇名“${name}”；本清单是${own}的，请核对是否照搬`,
          `${words.en} speaks of “${name}”; the document is of ${own}`,
        ),
        expected: own,
        actual: name,
        related: [{ message: say('文件标题', 'the title'), place: (list.title ?? at).place }],
        key: `${at.kind} ${name}`,
      };
    }
  },
};
