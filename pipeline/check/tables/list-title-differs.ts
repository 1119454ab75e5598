import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { DutyList, ListName, Place } from '../../model.js';
import { example, prose } from '../documentation.js';
import { listWords } from '../words/message-words.js';
import { titleParts, usual, type TitleParts } from './list-titles.js';
import type { Defect, Rule } from '../rule.js';
import { spotOf } from '../search/spots.js';
import { entryOf, listTitleOf } from '../subjects.js';

/** The titles of the lists disagree: among each other, or with the contents. */
export const listTitleDiffers: Rule = {
  id: 'list-title-differs',
  severity: 'warning',
  scope: 'tables',
  docs: {
    zh: {
      title: '各处的清单标题不一致',
      why: '三张清单的标题是逐个修改的，目录又另改一次：地名或者“履职事项清单”几个字就可能各处不一。',
      mayBeWrong: '目录里用了清单的简称；目录可以省去地名，但叫法应当一致。',
    },
    en: {
      title: 'The titles of the lists disagree: among each other, or with the contents',
      why: prose`
        The three titles are edited one by one, and the contents again: the place or the words 履职事项清单
        are then not the same everywhere.
      `,
      mayBeWrong:
        'contents that name the lists in short; the place may be left out there, the words may not change.',
    },
    bad: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职职责清单.....2

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
      example`
        # 禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 禾川县青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |

        # 青禾镇上级部门收回事项清单

        | 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |
        | --- | --- | --- | --- |
        | 1 | 民生服务 | 核发证照 | 承接部门：县民政局。工作方式：由县民政局核发。 |
      `,
    ],
    good: [
      example`
        # 目录

        1.基本履职事项清单.....1

        2.配合履职事项清单.....2

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |
      `,
    ],
  },
  *check({ list }) {
    yield* amongTitles(list);
    yield* inContents(list);
  },
};

/** A title that begins or ends otherwise than the two others. */
function* amongTitles(list: DutyList): Generator<Defect> {
  const titles = new Map<ListName, { parts: TitleParts; title: string; place: Place }>();
  for (const name of LISTS) {
    const table = list.tables[name];
    const parts = titleParts(table?.title ?? '', name);
    if (table?.title != null && parts !== null)
      titles.set(name, { parts, title: table.title, place: table.place });
  }
  for (const end of ['before', 'behind'] as const) {
    const common = usual(new Map([...titles].map(([name, { parts }]) => [name, parts[end]])));
    if (common === null) continue;
    const sound = [...titles.values()].find(({ parts }) => parts[end] === common);
    for (const [name, { parts, title }] of titles) {
      if (parts[end] === common || (end === 'before' && !isPart(parts.before, common))) continue;
      const words = listWords(name);
      const [where, en] = end === 'before' ? ['开头', 'begins with'] : ['结尾', 'ends with'];
      yield {
        list: name,
        about: listTitleOf(name, spotOf(title, parts[end])),
        message: say(
          `${words.zh}清单的标题${where}是“${parts[end]}”，其他清单的标题${where}是“${common}”`,
          `the title of the list of ${words.en} ${en} “${parts[end]}”, not with “${common}” like those of the others`,
        ),
        expected: common,
        actual: parts[end],
        related:
          sound === undefined
            ? []
            : [{ message: say(`“${sound.title}”`, `“${sound.title}”`), place: sound.place }],
        key: end,
      };
    }
  }
}

/** True where one of two places leaves out what the other says; other names are another rule's. */
function isPart(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one);
}

/** An entry of the contents that calls a list otherwise than its title does. */
function* inContents(list: DutyList): Generator<Defect> {
  for (const entry of list.contents) {
    const table = entry.list === null ? null : list.tables[entry.list];
    if (entry.list === null || table?.title == null) continue;
    const title = titleParts(table.title, entry.list);
    const named = titleParts(entry.title, entry.list);
    if (title === null || named === null) continue;
    const [expected, actual] = [title.name + title.behind, named.name + named.behind];
    if (isShortFor(actual, expected)) continue;
    const words = listWords(entry.list);
    yield {
      list: entry.list,
      about: entryOf(entry, spotOf(entry.title, actual)),
      message: say(
        `目录写“${actual}”，${words.zh}清单的标题写“${expected}”`,
        `the contents call the list of ${words.en} “${actual}”, its title “${expected}”`,
      ),
      expected,
      actual,
      related: [{ message: say('清单的标题', 'the title of the list'), place: table.place }],
      key: 'contents',
    };
  }
}

/** True where the characters of a title stand in a longer one in the same order: contents may be short. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
