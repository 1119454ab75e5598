import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { DutyList } from '../../model.js';
import type { Rule } from '../rule.js';
import { titleParts } from '../tables/list-titles.js';
import { missingLists } from './missing-lists.js';
import { firstText, misspeltTitle } from './titles.js';

/** The document has no title. */
export const titleAbsent: Rule = {
  id: 'title-absent',
  severity: 'warning',
  scope: 'document',
  docs: {
    zh: {
      title: '文件没有标题',
      why: '标题写明是哪个乡镇的什么文件：没有标题，传阅时分不清是谁的清单。',
      mayBeWrong: '只是文件的一部分，例如电子表格。',
    },
    en: {
      title: 'The document has no title',
      why: prose`
        The title says which township and what document it is: without it a list that is passed on cannot be
        told from another.
      `,
      mayBeWrong: 'a file that is a part of a document, such as a workbook.',
    },
    bad: [
      example`
        # 基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        云澜省松陵市禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    if (list.title !== null || misspeltTitle(list) !== null || titlesItself(list)) return;
    yield {
      list: null,
      about: firstText(list),
      message: say('文件没有标题', 'the document has no title'),
      expected: null,
      actual: null,
    };
  },
};

/** True where the document has a part of the lists, and its first list's title says whose it is: it titles the document. */
function titlesItself(list: DutyList): boolean {
  const first = LISTS.find((name) => list.tables[name] !== null);
  const title = first === undefined ? null : list.tables[first]?.title;
  if (first === undefined || title == null) return false;
  return missingLists(list).others.length > 0 && (titleParts(title, first)?.before ?? '') !== '';
}
