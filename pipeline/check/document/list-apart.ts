import { LIST_TEXT, LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import { example, prose } from '../documentation.js';
import type { Rule } from '../rule.js';
import { titleOrList, WHOLE_DOCUMENT } from '../subjects.js';
import { missingLists } from './missing-lists.js';

/** The document has one or two of the three lists; the others were not checked. */
export const listApart: Rule = {
  id: 'list-apart',
  severity: 'info',
  scope: 'document',
  docs: {
    zh: {
      title: '文件只有一张或两张清单，其余未核对',
      why: '三张清单常作为几个附件分别公布。文件没有说到别的清单时，只核对其中有的清单。',
      mayBeWrong: '有一张清单漏放，标题、目录和说明部分又都没有说到：请确认文件是否完整。',
    },
    en: {
      title: 'The document has one or two of the three lists; the others were not checked',
      why: prose`
        The three lists are often published as several files. Where a document does not speak of the others, what
        it has is checked.
      `,
      mayBeWrong: 'a list that was left out and of which nothing speaks: see that the file is whole.',
    },
    bad: [
      example`
        # 禾川县青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
    good: [
      example`
        禾川县青禾镇履职事项清单

        # 青禾镇基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        | --- | --- | --- |
        | 1 | 党的建设 | 组织党员学习 |
      `,
    ],
  },
  *check({ list }) {
    const { others } = missingLists(list);
    if (others.length === 0) return;
    const here = LISTS.filter((name) => list.tables[name] !== null);
    const [first] = here;
    const zh = (names: typeof here): string => names.map((name) => LIST_TEXT[name].zh).join('、');
    const en = (names: typeof here): string => names.map((name) => LIST_TEXT[name].en).join(' and ');
    yield {
      list: null,
      about: first === undefined ? WHOLE_DOCUMENT : titleOrList(list, first),
      message: say(
        `文件只有${zh(here)}清单，没有${zh(others)}清单，只核对了有的清单；几个附件合起来是一份时请一起核对（命令行加 --together，网页上勾选“作为一份清单”）`,
        `the document has the ${en(here)} list only, not the ${en(others)}: what it has was checked; several files that are one list can be checked as one (--together, or “as one list” on the page)`,
      ),
      expected: null,
      actual: null,
    };
  },
};
