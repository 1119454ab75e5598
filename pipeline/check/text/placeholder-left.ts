import { quotable } from '../../common/quoted.js';
import { say } from '../../common/result.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { wordsWith } from '../search/prefilter.js';
import { defectOf, findSlips } from '../search/pattern-matches.js';

/** What a writer leaves for somebody to fill in, and what an editor remarks: XX镇, ____, （待补充）, [批注1], （？）. */
const PLACEHOLDER =
  /(?<![A-Za-z\d])[Xx×]{2,}(?=\p{Script=Han})|(?<=\p{Script=Han})[Xx×]{2,}(?![A-Za-z\d])|_{3,}|？{3,}|(?<![\p{Script=Han}])某某(?=[镇乡县市村局])|[（(【[](?:待(?:定|补充|填写?|核实|确认|完善|更新)|此处[^）)】\]\n\0]{0,20}|请(?:填写|补充|核实)[^）)】\]\n\0]{0,20}|批注\d*|[?？]+|新增|拟?删除?|拟?修改|存疑)[）)】\]]|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])/gu;
const NEEDS = {
  words: [
    ...wordsWith('Xx×', 'Xx×'),
    ...wordsWith('（(【[', '待此请批?？新拟删修存'),
    ...['___', '？？？', '某某', 'TODO', 'TBD', 'FIXME'],
  ],
};

/** A placeholder or an editor’s remark is left: XX局, ____, （待补充）, 【批注1】. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',
  scope: 'text',
  docs: {
    zh: {
      title: '残留占位符或批注',
      why: '清单是照范本或者草稿改的，有一处忘了填写。',
      mayBeWrong: '机器、道路的型号名称里本来有两个 X；“（新增）”之类本来就属于名称。',
    },
    en: {
      title: 'A placeholder or an editor’s remark is left',
      why: 'The list was made from a model or a draft, and one place was forgotten.',
      mayBeWrong:
        'a series of machines or roads that is named with two X; a remark that is part of the name.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 会同XX局组织巡线。 | 报告线索（待补充）。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 会同县教育局组织巡线。 | 报告线索（含待核实的线索）。 |
      `,
    ],
  },
  *check(facts) {
    for (const slip of findSlips(facts, PLACEHOLDER, NEEDS)) {
      const mark = slip.match[0];
      yield defectOf(
        facts.list,
        slip,
        say(`中残留“${quotable(mark)}”，请填写或者删去`, `“${mark}” was to be filled in or taken out`),
        {
          actual: mark,
        },
      );
    }
  },
};
