import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { example, prose } from '../documentation.js';
import { different } from './differences.js';
import { listWords, shorten } from '../words/message-words.js';
import { MESSAGE_SETTINGS } from '../settings.js';
import type { CountedDepartments } from './counted-departments.js';
import type { Rule } from '../rule.js';
import { numeralOf } from '../subjects.js';
import { whereStated } from '../words/stated-words.js';

/** The stated number of departments is not that of the table. */
export const departmentNumberDiffers: Rule = {
  id: 'department-number-differs',
  severity: 'warning',
  scope: 'figures',
  docs: {
    zh: {
      title: '涉及部门（单位）数与表中不符',
      why: '部门数是人工数的。各地口径不同（有的把“上级部门职责”栏里的部门也算上），所以只列为存疑。',
      mayBeWrong: '文件把只在“上级部门职责”栏出现的部门，或者部门的下属单位也算在内。',
    },
    en: {
      title: 'The stated number of departments is not that of the table',
      why: prose`
        Departments are counted by hand. Documents differ in what they count (some count those in the duties
        too), so this is a warning.
      `,
      mayBeWrong: 'a document that counts departments which only the duties name, or units of a department.',
    },
    bad: [
      example`
        共有配合履职事项 1 项，涉及 2 个部门（单位）。

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
    good: [
      example`
        共有配合履职事项 1 项，涉及 1 个部门（单位）。

        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |
      `,
    ],
  },
  *check(facts) {
    for (const line of different(facts, 'department-number')) {
      if (line.list === null) continue;
      const words = listWords(line.list);
      const corrected = correctedWords(facts.countedDepartments[line.list].corrected);
      yield {
        list: line.list,
        about: numeralOf(line.figure),
        message: say(
          `${words.zh}：${whereStated(facts.list, line)}写涉及 ${line.stated} 个部门（单位），表中实有 ${line.counted} 个${corrected.zh}`,
          `${words.en}: ${line.stated} departments stated, ${line.counted} in the table${corrected.en}`,
        ),
        expected: line.stated,
        actual: line.counted,
      };
    }
  },
};

/** What was not counted as printed: （“禾川县民证局”按“禾川县民政局”计）. */
function correctedWords(corrected: CountedDepartments['corrected']): Text {
  if (corrected.length === 0) return say('', '');
  const shown = corrected.slice(0, MESSAGE_SETTINGS.reasons);
  const more = corrected.length - shown.length;
  const zh = shown.map(({ printed, meant }) =>
    meant.length === 0 ? `“${shorten(printed)}”不计` : `“${shorten(printed)}”按“${meant.join('、')}”计`,
  );
  const en = shown.map(({ printed, meant }) =>
    meant.length === 0
      ? `“${shorten(printed)}” not counted`
      : `“${shorten(printed)}” counted as “${meant.join(', ')}”`,
  );
  return say(
    `（${zh.join('；')}${more > 0 ? `；另有 ${more} 处` : ''}）`,
    ` (${en.join('; ')}${more > 0 ? `; and ${more} more` : ''})`,
  );
}
