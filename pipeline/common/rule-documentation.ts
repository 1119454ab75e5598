// Generated from pipeline/check/ by test/tools/generate-rules.mjs: change a rule's comment, not this file.
import type { RuleDocumentation } from '../model.js';

/** What each rule says of itself, in the order of the rules. */
export const RULE_DOCUMENTATION: readonly RuleDocumentation[] = [
  {
    id: 'grand-total-differs',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '总数与三张表的合计不符',
      en: 'The stated grand total is not the sum of the rows of the three tables',
    },
    why: {
      zh: '总数是读者第一眼看到、编辑最后才改的数字。',
      en: 'The grand total is the first figure that a reader sees, and the last that an editor corrects.',
    },
    mayBeWrong: {
      zh: '文件把第四张清单或子项也算进总数。',
      en: 'a document that counts a fourth list, or sub-items, into its total.',
    },
    bad: [
      '共有履职事项 5 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |\n\n',
    ],
    good: [
      '共有履职事项 4 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |\n\n',
    ],
  },
  {
    id: 'list-sum-differs',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '三张清单的数字相加不等于总数',
      en: 'The stated totals of the lists do not add up to the stated grand total',
    },
    why: {
      zh: '缺表时总数无法清点，但文件自己写的数字之间必须一致。',
      en: 'Where a table is missing the totals cannot be counted, yet the document must agree with itself.',
    },
    mayBeWrong: {
      zh: '三张表齐全时不报：各清单总数的规则会指出错的是哪一个。',
      en: 'where the tables are whole nothing is said: the rules of the single totals name the wrong one.',
    },
    bad: [
      '共有履职事项 9 项，其中，基本履职事项 2 项、配合履职事项 1 项、上级部门收回事项 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '共有履职事项 4 项，其中，基本履职事项 2 项、配合履职事项 1 项、上级部门收回事项 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'list-total-differs',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '一张清单的总数与表中行数不符',
      en: 'A stated total of a list is not the number of its rows',
    },
    why: {
      zh: '总数在概述里写一次，在各类别之后又写一次；每一处都与表中行数核对。',
      en: 'The total is stated in the summary and again behind the categories; each mention is held against the rows.',
    },
    mayBeWrong: { zh: '文件数的是一行之内的子项。', en: 'a document that counts sub-items of a row.' },
    bad: [
      '共有基本履职事项 3 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '共有基本履职事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'category-count-differs',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '一个类别的项数与表中不符',
      en: 'A stated count of a category is not the number of its rows',
    },
    why: {
      zh: '事项在类别之间调来调去，直到最后一天；文中列举的项数没有跟着改。',
      en: 'Rows are moved from one category to another to the last day; the enumeration in the narrative is forgotten.',
    },
    mayBeWrong: {
      zh: '表中同一类别有两种写法；这时“文中所列类别在表中没有”也会报出。',
      en: 'a category that the table spells in two ways; then the rule on categories that are absent says so too.',
    },
    bad: [
      '基本履职事项主要包括党的建设 2 项、民生服务 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'category-absent',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '文中所列类别在表中没有',
      en: 'A category that the statement counts does not occur in the table',
    },
    why: {
      zh: '表中的类别改了名或并掉了，文中却还在列它的项数。',
      en: 'A category was renamed or dissolved in the table, and the narrative still counts it.',
    },
    mayBeWrong: {
      zh: '在列举类别的地方写了另一种东西的数字。',
      en: 'a figure of something else that stands in the enumeration of categories.',
    },
    bad: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项、投资促进 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'category-unstated',
    severity: 'error',
    scope: 'figures',
    title: { zh: '表中类别在文中没有列出', en: 'A category of the table is missing in the enumeration' },
    why: {
      zh: '表中增加或改名了一个类别，而文中列举其余各类时没有它。',
      en: 'A category was added or renamed in the table; the enumeration that names all others lacks it.',
    },
    mayBeWrong: {
      zh: '文中只打算列举主要类别；列出的不到一半时不报。',
      en: 'a statement that means to name only the main categories: it is left alone when it names fewer than half.',
    },
    bad: [
      '基本履职事项主要包括党的建设 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'category-stated-twice',
    severity: 'error',
    scope: 'figures',
    title: { zh: '同一类别在一处列举中写了两次', en: 'A category is counted twice in one enumeration' },
    why: {
      zh: '一个类别名被复制覆盖了另一个：一个写了两次，另一个没有写。',
      en: 'A name was copied over another one: one category is counted twice, another not at all.',
    },
    mayBeWrong: {
      zh: '同一段里把一张清单列举了两遍。',
      en: 'two enumerations of one list in one paragraph.',
    },
    bad: [
      '基本履职事项主要包括党的建设 1 项、党的建设 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'category-number-differs',
    severity: 'error',
    scope: 'figures',
    title: { zh: '类别个数与表中不符', en: 'The stated number of categories is not that of the table' },
    why: {
      zh: '增加、取消一个类别，或者某一行的类别写错，类别个数就变了。',
      en: 'The number of categories changes when one is added, dissolved or misspelt in a row.',
    },
    mayBeWrong: { zh: '文件数的是另一种分类。', en: 'a document that counts classes of another kind.' },
    bad: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项等 3 个类别。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项等 2 个类别。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'department-number-differs',
    severity: 'warning',
    scope: 'figures',
    title: { zh: '部门个数与表中不符', en: 'The stated number of departments is not that of the table' },
    why: {
      zh: '部门个数是人工数的。各地口径不同（有的把职责栏里的部门也算上），所以只是警告。',
      en: 'Departments are counted by hand. Documents differ in what they count (some count those in the duties too), so this is a warning.',
    },
    mayBeWrong: {
      zh: '文件把只在职责栏出现的部门或部门的下属单位也算在内。',
      en: 'a document that counts departments which only the duties name, or units of a department.',
    },
    bad: [
      '共有配合履职事项 1 项，涉及 2 个部门（单位）。\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n\n',
    ],
    good: [
      '共有配合履职事项 1 项，涉及 1 个部门（单位）。\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'group-count-differs',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '类别行所写项数与其下行数不符',
      en: 'The count in a category row is not the number of rows below it',
    },
    why: {
      zh: '类别行（一、党的建设（24项））自己写着项数，行移动以后没有人改它。',
      en: 'A category row (一、党的建设（24项）) states a figure of its own, which nobody corrects when rows move.',
    },
    mayBeWrong: {
      zh: '类别行在每页开头重复，写的是本页的项数。',
      en: 'a category row that is repeated at the top of a page with the count of the page.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项名称 | 备注 |\n| --- | --- | --- |\n| 一、党的建设（2项） | | |\n| 1 | 组织党员学习 | 无 |\n| 二、民生服务（1项） | | |\n| 2 | 办好老年食堂 | 无 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项名称 | 备注 |\n| --- | --- | --- |\n| 一、党的建设（1项） | | |\n| 1 | 组织党员学习 | 无 |\n| 二、民生服务（1项） | | |\n| 2 | 办好老年食堂 | 无 |\n',
    ],
  },
  {
    id: 'category-sum-differs',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '各类别的项数相加不等于清单总数',
      en: 'The stated counts of the categories do not add up to the stated total',
    },
    why: {
      zh: '没有表格，或者表格没有类别时，各类项数无法与行核对，但文件自己写的数字之间必须一致。',
      en: 'Where the table is missing or has no categories the counts cannot be held against rows, yet the document must agree with itself.',
    },
    mayBeWrong: {
      zh: '只列举主要类别。表中能清点各类别时不报：各类别项数的规则会指出错的是哪一个。',
      en: 'an enumeration of the main categories alone. Where the table counts each category nothing is said: the rule of the single counts names the wrong one.',
    },
    bad: [
      '基本履职事项主要包括党的建设 1 项、民生服务 2 项、平安法治 1 项，共有基本履职事项 3 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项名称 |\n| --- | --- |\n| 1 | 组织党员学习 |\n| 2 | 办好老年食堂 |\n| 3 | 调解邻里纠纷 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项、平安法治 1 项，共有基本履职事项 3 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项名称 |\n| --- | --- |\n| 1 | 组织党员学习 |\n| 2 | 办好老年食堂 |\n| 3 | 调解邻里纠纷 |\n\n',
      '基本履职事项主要包括党的建设 1 项、民生服务 2 项，共有基本履职事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'figure-contradicted',
    severity: 'error',
    scope: 'figures',
    title: {
      zh: '同一个数字前后写得不一样，而表中无法核对',
      en: 'A figure that no table can confirm is stated twice, and differently',
    },
    why: {
      zh: '改了一处，忘了另一处。表中能核对时，那个数字自己的规则会指出哪一处错；核对不了时，只有前后矛盾看得出来。',
      en: 'One mention was corrected, the other was not. Where the table tells which of them is right, the rule of that figure names the wrong one; where it does not, the contradiction is all that shows.',
    },
    mayBeWrong: {
      zh: '用同样的话写两样不同的东西。',
      en: 'two figures of different things in the same words.',
    },
    bad: [
      '基本履职事项 2 项，涉及 12 个部门。共有基本履职事项 2 项，涉及 13 个部门。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '基本履职事项 2 项，涉及 12 个部门。共有基本履职事项 2 项，涉及 12 个部门。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'figure-damaged',
    severity: 'error',
    scope: 'figures',
    title: { zh: '数字写错，无法识别', en: 'A stated figure is damaged' },
    why: {
      zh: '读不出的数字会悄悄退出核对：没有读到，就没有证明。',
      en: 'A figure that cannot be read drops out of the comparison without a word: what is not read is not proven.',
    },
    mayBeWrong: {
      zh: '名称里数字之间本来就有这样的字母。',
      en: 'a name that holds such letters between digits.',
    },
    bad: [
      '共有基本履职事项 2O 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n',
    ],
    good: [
      '共有基本履职事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n',
    ],
  },
  {
    id: 'statement-absent',
    severity: 'info',
    scope: 'figures',
    title: { zh: '文中没有写总数，无法核对', en: 'The document states no total' },
    why: {
      zh: '什么都没有写的文件，“通过”说明不了什么，读者应当知道。',
      en: 'A pass of a document that states nothing means little, and a reader must know it.',
    },
    mayBeWrong: { zh: '文中的说法还不认识。', en: 'a statement in words that are not known yet.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n',
    ],
    good: [
      '共有基本履职事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n',
    ],
  },
  {
    id: 'statement-list-missing',
    severity: 'warning',
    scope: 'figures',
    title: {
      zh: '文中逐类列举了其他清单，没有列举这一张',
      en: 'The statement counts the categories of other lists and not of this one',
    },
    why: {
      zh: '丢了一段文字：其中的数字没有核对，别处也看不出来。',
      en: 'A paragraph was lost: the figures that stood in it are not compared, and nothing else tells.',
    },
    mayBeWrong: {
      zh: '说明有意只列举部分清单，或者用的说法还不认识。',
      en: 'a statement that enumerates only some lists on purpose, or one of them in words that are not known.',
    },
    bad: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项，共有基本履职事项 2 项。\n\n上级部门收回事项主要包括民生服务 1 项、平安法治 1 项，共有上级部门收回事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 核发证照 | 县民政局：由县民政局核发。 |\n| 2 | 平安法治 | 核发执照 | 县公安局：由县公安局核发。 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项，共有基本履职事项 2 项。\n\n配合履职事项主要包括民生服务 1 项，共有配合履职事项 1 项。\n\n上级部门收回事项主要包括民生服务 1 项、平安法治 1 项，共有上级部门收回事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 核发证照 | 县民政局：由县民政局核发。 |\n| 2 | 平安法治 | 核发执照 | 县公安局：由县公安局核发。 |\n\n',
    ],
  },
  {
    id: 'contents-list-missing',
    severity: 'warning',
    scope: 'figures',
    title: { zh: '目录缺少一张清单', en: 'The contents lack a list that the document has' },
    why: {
      zh: '目录里的一行丢了或者被改掉：最常见的是一张清单写了两次，另一张没有写。',
      en: 'An entry was lost or overwritten: most often one list is named twice and another not at all.',
    },
    mayBeWrong: {
      zh: '目录是另一份更长文件的，清单在其中有别的叫法。',
      en: 'contents that are those of a longer document and name the lists otherwise.',
    },
    bad: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.基本履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'contents-entry-repeated',
    severity: 'warning',
    scope: 'figures',
    title: { zh: '目录中一张清单写了两次', en: 'A list stands twice in the contents' },
    why: {
      zh: '目录的一行是复制来的，没有改，或者粘贴了两次。',
      en: 'A line of the contents was copied and not changed, or pasted again.',
    },
    mayBeWrong: {
      zh: '目录里清单先作标题、再作条目。',
      en: 'contents that name a list in a heading and again in an entry.',
    },
    bad: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.基本履职事项清单.....1\n\n3.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'contents-disorder',
    severity: 'warning',
    scope: 'figures',
    title: {
      zh: '目录中清单的顺序与文件不同',
      en: 'The contents name the lists in another order than the document',
    },
    why: {
      zh: '清单的次序换过，或者目录的行换过：读者会翻错地方。',
      en: 'The lists were put in another order, or the lines of the contents were; a reader turns to the wrong page.',
    },
    mayBeWrong: { zh: '目录有意按别的次序排列。', en: 'contents that are ordered otherwise on purpose.' },
    bad: [
      '# 目录\n\n2.配合履职事项清单.....2\n\n1.基本履职事项清单.....1\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'contents-misnumbered',
    severity: 'info',
    scope: 'figures',
    title: { zh: '目录条目的序号不连续', en: 'The entries of the contents are misnumbered' },
    why: {
      zh: '增加或删去一条以后，序号没有顺下来。',
      en: 'An entry was added or deleted, and the numbers were not closed up.',
    },
    mayBeWrong: {
      zh: '中间有不是清单、没有读作条目的行。',
      en: 'entries between that are no lists and were not read as entries.',
    },
    bad: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n3.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'contents-page-missing',
    severity: 'warning',
    scope: 'figures',
    title: {
      zh: '目录的一条没有页码，其他条有',
      en: 'An entry of the contents has no page, and others have',
    },
    why: { zh: '改这一行时页码丢了。', en: 'The page number was lost when the line was edited.' },
    mayBeWrong: { zh: '目录只给一部分内容写页码。', en: 'contents that give pages for some parts only.' },
    bad: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'contents-page-differs',
    severity: 'warning',
    scope: 'figures',
    title: {
      zh: '目录页码与清单所在页不符',
      en: 'The contents lead to a page on which the list does not begin',
    },
    why: {
      zh: '行增增减减到最后一天，清单的位置随之移动，而目录的页码是人工填写的。页码依据 PDF 的页、换页符，或者每页重复的标题行来推算。',
      en: 'Rows are added until the last day and the lists move; the page numbers of the contents are typed by hand. Pages are told by the pages of a PDF, by form feeds or, where the heading row is repeated on each page, by the heading rows.',
    },
    mayBeWrong: {
      zh: '有标题行的各页之间有一页没有标题行；PDF 是用另一次排版的文字重新打印的。',
      en: 'a page without a heading row between pages that have one; a PDF that was printed anew from the text of another print.',
    },
    bad: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....3\n\n3.上级部门收回事项清单.....4\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 核发证照 | 承接部门：县民政局。工作方式：由县民政局核发。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n3.上级部门收回事项清单.....4\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 核发证照 | 承接部门：县民政局。工作方式：由县民政局核发。 |\n\n',
    ],
  },
  {
    id: 'number-missing',
    severity: 'error',
    scope: 'tables',
    title: { zh: '序号有缺', en: 'A number is missing between two rows' },
    why: {
      zh: '换页时丢了一行，或者删了一行没有重新编号。',
      en: 'A row was lost at a page break or deleted without renumbering.',
    },
    mayBeWrong: {
      zh: '清单沿用另一张更长清单的编号。',
      en: 'a list whose numbers are those of a longer list.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 3 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'number-repeated',
    severity: 'error',
    scope: 'tables',
    title: { zh: '序号重复', en: 'Two rows have one number' },
    why: {
      zh: '插入一行没有重新编号，或者复制了一行。',
      en: 'A row was inserted without renumbering, or a row was copied.',
    },
    mayBeWrong: {
      zh: '各类别重新从 1 编号的，会按类别分开看。',
      en: 'numbers that begin again in each category are told apart by the categories.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n| 2 | 民生服务 | 核实补贴对象 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'number-disorder',
    severity: 'error',
    scope: 'tables',
    title: { zh: '序号顺序不对', en: 'A number stands out of order' },
    why: {
      zh: '移动了一行而没有重新编号，或者两页装反了。',
      en: 'A row was moved without renumbering, or two pages were exchanged.',
    },
    mayBeWrong: {
      zh: '序号印错：这时应有的序号也会报缺。',
      en: 'a number that is misprinted: then the one that it should be is missing too.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 3 | 民生服务 | 办好老年食堂 |\n| 2 | 民生服务 | 核实补贴对象 |\n| 4 | 民生服务 | 初审高龄津贴 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'number-restarts',
    severity: 'error',
    scope: 'tables',
    title: { zh: '序号又从 1 开始', en: 'The numbers of a list begin again from 1' },
    why: {
      zh: '清单的一段是从别的文件粘贴来的，或者 Word 的自动编号重新开始：后面的序号全都不对，合成一条来说。',
      en: "A part of the list was pasted from another file, or Word's automatic numbering began anew: every number behind it is wrong, and one message says so.",
    },
    mayBeWrong: {
      zh: '清单分成几个各自编号、又不是类别的部分。',
      en: 'a list in parts that number themselves and are no categories.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 党的建设 | 评议民主党员 |\n| 3 | 民生服务 | 办好老年食堂 |\n| 1 | 民生服务 | 核实救助对象 |\n| 2 | 平安法治 | 调解邻里纠纷 |\n| 3 | 平安法治 | 宣传法律知识 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 党的建设 | 评议民主党员 |\n| 1 | 民生服务 | 办好老年食堂 |\n| 2 | 民生服务 | 核实救助对象 |\n| 1 | 平安法治 | 调解邻里纠纷 |\n| 2 | 平安法治 | 宣传法律知识 |\n\n',
    ],
  },
  {
    id: 'number-unreadable',
    severity: 'error',
    scope: 'tables',
    title: { zh: '序号不是数字', en: 'The number cell of a row holds no number' },
    why: {
      zh: '序号被改掉了，或者一行的单元格错了位。',
      en: 'A number was overwritten, or the cells of a row are shifted.',
    },
    mayBeWrong: { zh: '用字母编号的行。', en: 'rows that are numbered with letters.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 二号 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'row-cells',
    severity: 'error',
    scope: 'tables',
    title: { zh: '一行的单元格数不对', en: 'A row has more or fewer cells than its table has columns' },
    why: {
      zh: '分隔符丢了或多了：单元格连在一起，或者站错了栏。',
      en: 'A separator was lost or doubled: cells have run together, or stand in the wrong column.',
    },
    mayBeWrong: {
      zh: '表中单元格的合并方式读取时看不出来。',
      en: 'a table that is drawn with cells merged in ways that the extractor cannot see.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务办好老年食堂 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'rows-run-together',
    severity: 'error',
    scope: 'tables',
    title: { zh: '两行连在一起', en: 'Two rows have run together' },
    why: {
      zh: '两行之间的换行丢了，读者看到的是一行。',
      en: 'A line end was lost between two rows, so that a reader sees one.',
    },
    mayBeWrong: {
      zh: '一行因为别的原因有两行那么多单元格。',
      en: 'a row that has as many cells as two rows for another reason.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 | 2 | 民生服务 | 办好老年食堂 |\n| 3 | 民生服务 | 核实补贴对象 |\n| 4 | 民生服务 | 初审高龄津贴 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'stray-text',
    severity: 'warning',
    scope: 'tables',
    title: { zh: '表中夹有不成行的文字', en: 'Text between two rows of a table that is no row' },
    why: {
      zh: '一行失去了单元格，或者批注、别页的文字贴进了表里。',
      en: 'A row lost its cells, a comment or another page was pasted into the table.',
    },
    mayBeWrong: {
      zh: '页码和在几页上重复出现的文字当作页眉页脚，不报。',
      en: 'page numbers and text that returns on several pages are taken for running heads and left alone.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n请核对后再排版\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 2 | 民生服务 | 办好老年食堂 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'empty-cell',
    severity: 'error',
    scope: 'tables',
    title: { zh: '单元格是空的', en: 'A cell is empty' },
    why: {
      zh: '这些表里没有人会故意留空：原有的内容丢了。',
      en: 'Nobody leaves a cell of these tables empty on purpose: what stood there was lost.',
    },
    mayBeWrong: {
      zh: '单元格的合并方式读取时看不出来。',
      en: 'cells that are merged in a way that the extractor cannot see.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'heading-damaged',
    severity: 'error',
    scope: 'tables',
    title: { zh: '表格标题行有误', en: 'A heading row is damaged or differs from those of other pages' },
    why: {
      zh: '标题行每页重复，有一页被改动：那一页的各栏就会读错。',
      en: 'The heading row is repeated on each page and edited on one: the columns of that page are then misread.',
    },
    mayBeWrong: {
      zh: '清单的栏目名称以前没有人用过。',
      en: 'a list whose columns have names that nobody has used before.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项明称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'cell-misplaced',
    severity: 'error',
    scope: 'tables',
    title: { zh: '单元格里是另一栏的内容', en: 'A cell holds what belongs in another column' },
    why: {
      zh: '一行的单元格错了一格，或者两格对调：部门站在事项名称的位置，类别站在部门的位置，部门职责站在乡镇职责的位置。',
      en: 'The cells of a row were shifted by one, or two of them exchanged: a department stands for the name of the item, a category for a department, the duties of the department for those of the township.',
    },
    mayBeWrong: {
      zh: '事项名称整个就是一个类别或部门的名称。',
      en: 'an item whose whole name is the name of a category or of a department.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n| 2 | 民生服务 | 县民政局 | 老年食堂 | 拨付补助。 | 核实用餐人数。 |\n\n',
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 组织换届选举 | 党的建设 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n| 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |\n\n',
    ],
  },
  {
    id: 'cell-without-content',
    severity: 'warning',
    scope: 'tables',
    title: { zh: '单元格里只有“—”“无”“同上”之类', en: 'A cell holds a sign for nothing' },
    why: {
      zh: '有人留着以后填，或者指的是上一行，而上一行已经移走了。每个事项都有名称，每项职责都有承担者。',
      en: 'Somebody left it to be filled in, or pointed at the row above, which has moved since. Each item has a name, and each duty somebody who does it.',
    },
    mayBeWrong: {
      zh: '清单有意写明某些事项乡镇不承担职责。',
      en: 'a list that says of some items on purpose that the township does nothing.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n| 2 | 民生服务 | 老年食堂 | 同上 | 拨付补助。 | — |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 | 备注 |\n| --- | --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 | 无 |\n\n',
    ],
  },
  {
    id: 'category-scattered',
    severity: 'warning',
    scope: 'tables',
    title: { zh: '同一类别的行没有排在一起', en: 'The rows of a category do not stand together' },
    why: {
      zh: '有一行被移动，或者它的类别被改掉：印出来的清单里同一类别出现两处。',
      en: 'A row was moved, or its category overwritten: the printed list shows a category twice.',
    },
    mayBeWrong: {
      zh: '完全不按类别排列的清单不报。',
      en: 'a list that is not ordered by category at all is left alone.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n| 3 | 党的建设 | 组织换届 |\n| 4 | 党的建设 | 评议党员 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'category-slip',
    severity: 'error',
    scope: 'tables',
    title: {
      zh: '一行的类别与相邻各行只差一个字',
      en: 'The category of a row differs by one character from that of its neighbours',
    },
    why: {
      zh: '电子表格按类别统计时，写错的类别自成一类；文中没有逐类写项数时，别处看不出来。',
      en: 'A spreadsheet that counts by category counts a misspelt one for itself, and where the statement gives no count for each category nothing else tells.',
    },
    mayBeWrong: {
      zh: '两个类别的名称本来只差一个字，其中一个只有一两行。',
      en: 'two categories whose names differ in one character, one of them with one or two rows.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 党的建没 | 组织换届 |\n| 3 | 党的建设 | 评议党员 |\n| 4 | 党的建设 | 发展党员 |\n| 5 | 民生服务 | 办好老年食堂 |\n\n',
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂 |\n| 2 | 党的建 | 组织换届 |\n| 3 | 党的建设 | 评议党员 |\n| 4 | 党的建设 | 发展党员 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n主要包括社会管理、社会治理两类。\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 社会管理 | 组织巡查 |\n| 2 | 社会管理 | 核实补贴对象 |\n| 3 | 社会治理 | 调解纠纷 |\n\n',
    ],
  },
  {
    id: 'category-order-differs',
    severity: 'warning',
    scope: 'tables',
    title: {
      zh: '文中列举类别的顺序与表中不同',
      en: 'The statement names the categories in another order than the table',
    },
    why: {
      zh: '表中或列举中移动了一个类别，另一处没有跟着改：照着列举去找的读者会找错地方。',
      en: 'A category was moved in the table, or in the enumeration, and not in the other one: a reader who follows the enumeration looks for it in the wrong place.',
    },
    mayBeWrong: {
      zh: '列举有意按别的顺序（例如按项数）排列；超过三分之一的类别位置不同时不报。',
      en: 'an enumeration that is ordered on purpose otherwise, by size say: it is left alone when more than a third of the categories stand elsewhere.',
    },
    bad: [
      '基本履职事项主要包括党的建设 1 项、平安法治 1 项、民生服务 1 项、乡村振兴 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n| 3 | 平安法治 | 调解邻里纠纷 |\n| 4 | 乡村振兴 | 管护高标准农田 |\n\n',
    ],
    good: [
      '基本履职事项主要包括党的建设 1 项、民生服务 1 项、平安法治 1 项、乡村振兴 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n| 3 | 平安法治 | 调解邻里纠纷 |\n| 4 | 乡村振兴 | 管护高标准农田 |\n\n',
    ],
  },
  {
    id: 'list-title-differs',
    severity: 'warning',
    scope: 'tables',
    title: { zh: '各处的清单标题不一致', en: 'The titles of the lists disagree' },
    why: {
      zh: '三张清单的标题是一个一个改的，目录又改一次：地名或者“履职事项清单”几个字就可能各处不同。',
      en: 'The three titles are edited one by one, and the contents again: the place or the words 履职事项清单 are then not the same everywhere.',
    },
    mayBeWrong: {
      zh: '目录里用了清单的简称；目录可以省去地名，但叫法不应改变。',
      en: 'contents that name the lists in short; the place may be left out there, the words may not change.',
    },
    bad: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职职责清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
      '# 禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 禾川县青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 核发证照 | 承接部门：县民政局。工作方式：由县民政局核发。 |\n\n',
    ],
    good: [
      '# 目录\n\n1.基本履职事项清单.....1\n\n2.配合履职事项清单.....2\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'list-title-of-another',
    severity: 'error',
    scope: 'tables',
    title: { zh: '表格上方是另一张清单的标题', en: 'A table stands under the title of another list' },
    why: {
      zh: '标题是从前一张清单复制来的，没有改；或者两个标题对调了。表格是哪一张清单，看它的栏目。',
      en: 'A title was copied from one list to the next and not changed, or two titles were exchanged. The columns tell which list a table is.',
    },
    mayBeWrong: { zh: '一张清单用了另一张清单的栏目。', en: 'a list with the columns of another one.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'list-title-missing',
    severity: 'warning',
    scope: 'tables',
    title: { zh: '一张清单没有标题，其他清单有', en: 'A list has no title, and others have' },
    why: {
      zh: '标题丢了，或者写错到看不出是哪张清单。',
      en: 'The title was lost, or is misspelt so that it names no list.',
    },
    mayBeWrong: {
      zh: '标题是图片，或者清单有自己的叫法。',
      en: 'a title that is a picture, or that names the list in a way of its own.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履贵事项清草\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 受理申请。 |\n\n',
    ],
  },
  {
    id: 'list-title-repeated',
    severity: 'warning',
    scope: 'tables',
    title: { zh: '清单标题重复', en: 'The title of a list stands twice above its table' },
    why: { zh: '标题随表格又粘贴了一次。', en: 'It was pasted again with the table.' },
    mayBeWrong: {
      zh: '没有分页的文本里，清单前另有一页只印标题；PDF 能按页分清。',
      en: 'a title page in front of a list, in a text without pages; on pages of a PDF it is told apart.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'list-missing',
    severity: 'error',
    scope: 'document',
    title: { zh: '缺少一张清单', en: 'One of the three lists is missing' },
    why: {
      zh: '合并文件时漏了一张清单，或者它的标题和表头坏到认不出。',
      en: 'A list was left out when the document was put together, or its title and headings are damaged beyond reading.',
    },
    mayBeWrong: {
      zh: '文件故意只放一张清单：请核对完整的文件。',
      en: 'a file that holds one list on purpose: check the whole document instead.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路护路 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：负责登记。 |\n\n',
    ],
  },
  {
    id: 'department-unlisted',
    severity: 'warning',
    scope: 'departments',
    title: {
      zh: '职责栏里的部门不在部门栏里',
      en: 'A department in the duties is not in the department column',
    },
    why: {
      zh: '乡镇凭部门栏找牵头单位：职责里新增了部门，或者部门栏删了部门，两处就对不上。简称按全称核对（县住建局即禾川县住房和城乡建设局）。',
      en: 'The department column is what a township goes by when it asks who leads: a department that was added to the duties, or taken out of the column, stands in one of them only. Short forms count as the full name (县住建局 is 禾川县住房和城乡建设局).',
    },
    mayBeWrong: {
      zh: '表里没有的简称：请写进配置的部门名单。部门栏只写牵头部门的文件能认出来，不报。',
      en: 'a short form that no table knows; list it under the departments of the configuration. A document whose column names the leading department alone is recognized, and left alone.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 危房改造 | 禾川县住房和城乡建设局、禾川县发展和改革委员会 | 县住建局：鉴定房屋。 县发改委：下达计划。 | 初审申请。 |\n| 2 | 民生服务 | 高龄津贴发放 | 禾川县民政局 | 审核名单，会同县财政局拨付资金。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'department-addressed-unlisted',
    severity: 'warning',
    scope: 'departments',
    title: {
      zh: '乡镇职责提到的部门不在部门栏里',
      en: 'The township’s duties speak of a department that the department column lacks',
    },
    why: {
      zh: '乡镇要向一个与该事项无关的部门报告：职责是从别的事项抄来的，或者部门栏漏了部门。',
      en: 'The township reports to a department that has no part in the item: the duty was copied from another item, or the column lacks a department.',
    },
    mayBeWrong: {
      zh: '乡镇确实还要找该事项以外的部门。',
      en: 'a department that the township turns to beside those of the item.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单，拨付资金。 | 初审申请，报县水利局。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 危房改造 | 禾川县住房和城乡建设局 | 鉴定房屋。 | 初审申请，报县住建局，协助乡镇民政工作。 |\n\n',
    ],
  },
  {
    id: 'department-mentioned-unlisted',
    severity: 'info',
    scope: 'departments',
    title: {
      zh: '上级职责提到的部门不在部门栏里',
      en: 'The departments’ duties speak of a department that the department column lacks',
    },
    why: {
      zh: '与牵头部门一起办事的部门也许应当列入部门栏，也可能是从别的事项带来的。',
      en: 'A department that the others work with may belong into the column; or its name is left over from another item.',
    },
    mayBeWrong: {
      zh: '只是偶尔征求意见的部门。',
      en: 'departments that only take note, or are asked now and then.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局 | 审核名单，会同县财政局拨付资金。 | 初审申请。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单，会同县财政局拨付资金。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'department-without-part',
    severity: 'warning',
    scope: 'departments',
    title: {
      zh: '部门栏里的部门在职责栏没有职责',
      en: 'A department of the column has no part in the duties',
    },
    why: {
      zh: '职责按部门分写时，每个部门各有一段；没有的，不是职责漏了，就是部门栏多了。',
      en: 'Where the duties are told department by department, each has a part: one that has none was lost in the duties, or left over in the column.',
    },
    mayBeWrong: {
      zh: '只需知晓的部门。职责写“其他部门”“各成员单位”的，以及不按部门分写的，不报。',
      en: 'a department that only takes note. Duties that speak for 其他部门 or 各成员单位 are left alone, and so are those that no department opens.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局、禾川县卫生健康局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单，拨付资金。 | 初审申请。 |\n| 2 | 民生服务 | 河道清障 | 禾川县水利局、禾川县公安局 | 县水利局、县公安局：组织清障。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'department-without-duties',
    severity: 'error',
    scope: 'departments',
    title: { zh: '部门后面没有职责', en: 'A department is named and its duties are missing' },
    why: {
      zh: '职责栏写了部门，后面却没有内容：不是文字丢了，就是部门多了。',
      en: 'A department opens a part of the duties and nothing follows: its text was lost, or the department is left over.',
    },
    mayBeWrong: {
      zh: '该部门的职责写在别的单元格里。',
      en: 'a department whose duties stand in another cell.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局： 县财政局：拨付资金。 | 初审申请。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'department-repeated',
    severity: 'error',
    scope: 'departments',
    title: { zh: '部门重复', en: 'A department is named twice in a cell' },
    why: {
      zh: '同一名称贴了两次，或者占了另一个部门的位置。简称按全称核对。',
      en: 'A name was pasted twice, or stands in the place of another one. A short form counts as the full name.',
    },
    mayBeWrong: {
      zh: '两个部门中一个的简称恰与另一个相同。',
      en: 'two departments of which one bears the name of the other in short.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局、禾川县民政局 | 审核名单。 | 初审申请。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、松陵市民政局、禾川县财政局 | 审核名单。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'department-part-repeated',
    severity: 'warning',
    scope: 'departments',
    title: { zh: '同一部门的职责分成两段', en: 'A department opens two parts of one cell' },
    why: {
      zh: '每个部门只有一段职责：第二段多半是另一个部门的名称贴错了，或者整段贴了两次。',
      en: 'Each department has one part: the second one is mostly another department whose name was pasted over, or a part that was pasted twice.',
    },
    mayBeWrong: {
      zh: '有意把一个部门的职责分成两段。有小标题（一、……）的单元格不报。',
      en: 'a department whose duties are told in two parts on purpose. Cells that headings (一、…) divide are left alone.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局：审核名单。 县财政局：拨付资金。 县民政局：抽查。 | 初审申请。 |\n\n',
      '# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 禾川县市场监督管理局：检验。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'department-order-differs',
    severity: 'warning',
    scope: 'departments',
    title: {
      zh: '部门栏与职责栏的部门顺序不同',
      en: 'The departments stand in another order in the duties than in the column',
    },
    why: {
      zh: '部门栏的第一个部门是牵头部门：职责栏先写别的部门，容易认错牵头单位；顺序不同也说明可能只改了一处。',
      en: 'The first department of the column leads: where the duties begin with another one, readers take that for the leading one. The order tells also of a row that was changed in one cell only.',
    },
    mayBeWrong: { zh: '不讲究先后顺序的文件。', en: 'documents that do not care for the order.' },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县财政局：拨付资金。 县民政局：审核名单。 | 初审申请。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 县民政局：审核名单。 县财政局：拨付资金。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'department-name-varies',
    severity: 'warning',
    scope: 'departments',
    title: { zh: '同一部门有两种名称', en: 'One department bears two names in the department columns' },
    why: {
      zh: '一个部门只有一个名称。栏里一处写“禾川县卫生健康局”，一处写“禾川县卫生健康委员会”，其中一个是改革前的或别县的名称，统计部门个数时也会多数一个。',
      en: 'A department has one name. Where the columns call it 禾川县卫生健康局 here and 禾川县卫生健康委员会 there, one of them is from before a reform or from another county, and whoever counts departments counts two.',
    },
    mayBeWrong: {
      zh: '两个部门的名称所指的工作相同：请把两者都写进配置的部门名单。',
      en: 'two departments whose names tell of the same work; list both under the departments of the configuration.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 健康教育 | 禾川县卫生健康局 | 组织宣讲。 | 张贴海报。 |\n| 2 | 民生服务 | 传染病防控 | 禾川县卫生健康局 | 发布提示。 | 走访住户。 |\n| 3 | 民生服务 | 献血招募 | 禾川县卫生健康委员会 | 安排采血车。 | 发布通知。 |\n\n',
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县委政法委员会 | 组织巡线。 | 报告线索。 |\n| 2 | 民生服务 | 平安宣传 | 禾川县委政法委 | 编印资料。 | 张贴海报。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 健康教育 | 禾川县教育局、禾川县卫生健康局 | 组织宣讲。 | 张贴海报。 |\n| 2 | 民生服务 | 运动会 | 禾川县体育局、松陵市教育局 | 组织比赛。 | 发布通知。 |\n\n',
    ],
  },
  {
    id: 'department-renamed-in-duties',
    severity: 'warning',
    scope: 'departments',
    title: {
      zh: '职责栏与部门栏的部门名称不同',
      en: 'The duties call a department otherwise than the column does',
    },
    why: {
      zh: '部门栏写的是一个名称，职责栏却用另一个全称：旧名称，或者别县的名称。简称不报。',
      en: 'The column has the department’s name, and the duties open its part with a full name that is another one: an old name, or that of another county. Short forms are right.',
    },
    mayBeWrong: {
      zh: '简称里用了全称没有的字。',
      en: 'a short form with characters that the full name lacks.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 旅游市场整治 | 禾川县文化广电旅游体育局、禾川县公安局 | 县文化和广播影视局：组织检查。 县公安局：维护秩序。 | 报告线索。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 旅游市场整治 | 禾川县文化广电旅游体育局、禾川县公安局 | 县文旅局：组织检查。 县公安局：维护秩序。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'department-level-differs',
    severity: 'error',
    scope: 'departments',
    title: {
      zh: '职责栏与部门栏的部门级别不同',
      en: 'A department of the column has another level in the duties',
    },
    why: {
      zh: '部门栏写的是县里的部门，职责栏却写成市里的（禾川县水利局写成市水利局）：其中一个是从别的清单带来的。',
      en: 'The column names the county’s department and the duties open its part as the prefecture’s (市水利局 for 禾川县水利局): one of them is from another list.',
    },
    mayBeWrong: {
      zh: '市里的部门确有职责而部门栏没有列。',
      en: 'a department of the prefecture that has a part beside the county’s own and is left out of the column.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 河道清障 | 禾川县水利局、禾川县公安局 | 市水利局：组织清障。 县公安局：维护秩序。 | 报告线索。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 河道清障 | 禾川县水利局、松陵市水利局 | 县水利局：组织清障。 市水利局：督查。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'department-former-name',
    severity: 'warning',
    scope: 'departments',
    title: { zh: '部门用的是改革前的名称', en: 'A department bears a name from before the reforms' },
    why: {
      zh: '各县已经没有国土资源局、安全生产监督管理局：文字是从旧文件来的，职责也可能已经划给别的部门。',
      en: 'No county has a 国土资源局 or an 安全生产监督管理局 any more: the text is from an older document, and the duty may have gone to another department.',
    },
    mayBeWrong: {
      zh: '开发区的机构仍用这样的名称（建设局）：请写进配置的部门名单。',
      en: 'a body of a development zone that keeps such a name (建设局); list it under the departments of the configuration.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 临时用地审批 | 禾川县国土资源局：负责审批。 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 农药检查 | 禾川县农业局 | 组织检查。 | 报告线索。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 临时用地审批 | 禾川县自然资源局：负责审批。 |\n\n',
    ],
  },
  {
    id: 'department-misspelt',
    severity: 'error',
    scope: 'departments',
    title: { zh: '部门名称写错一个字', en: 'A department is misspelt' },
    why: {
      zh: '名称与文中别处的部门、或者各县都有的部门只差一个字，而没有部门叫这个名称。',
      en: 'The name differs in one character from that of a department which the document names elsewhere, or which every county has, and no department bears it.',
    },
    mayBeWrong: {
      zh: '名称少见的部门：请写进配置的部门名单。',
      en: 'a department with a rare name; list it under the departments of the configuration.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 城乡规划 | 禾川县住房和城乡建没局 | 编制方案。 | 张贴公告。 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县铁路护路办 | 组织巡线。 | 报告线索。 |\n| 2 | 民生服务 | 护路宣传 | 禾川县铁路护路办 | 编印资料。 | 张贴海报。 |\n| 3 | 民生服务 | 护路队伍 | 禾川县铁路护咯办 | 培训队员。 | 组织报名。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 学校体育 | 禾川县教育局、禾川县体育局 | 组织比赛。 | 发布通知。 |\n\n',
    ],
  },
  {
    id: 'department-of-other-place',
    severity: 'error',
    scope: 'departments',
    title: { zh: '部门属于别的地方', en: 'A department of another place' },
    why: {
      zh: '从邻县抄来的清单会带来那里的部门：木川县公安局在禾川县的镇没有职责。',
      en: 'A list that is copied from a neighbour brings its departments along: 木川县公安局 has no duties in a township of 禾川县.',
    },
    mayBeWrong: {
      zh: '别的县的部门确实承担本地的工作：请把那个地方写进配置的地名名单。',
      en: 'a department of another county that does work for this one; list its place under the places of the configuration.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县公安局、木川县交通运输局 | 组织巡线。 | 报告线索。 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 荻浦市市场监督管理局：办理登记。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 排污口整治 | 松陵市生态环境局禾川县分局、禾川县水利局、国家税务总局禾川县税务局、云澜省地震局 | 排查溯源。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'department-separators-mixed',
    severity: 'warning',
    scope: 'departments',
    title: { zh: '部门之间的分隔符不一致', en: 'Departments are separated in different ways' },
    why: {
      zh: '部门栏只用一种分隔符（、）。夹进别的分隔符，说明名称是后来加的或从别处贴来的，电子表格统计部门时也会数错。',
      en: 'The columns use one separator (、). A different one shows that a name was added later or from another document, and breaks the count of departments in a spreadsheet.',
    },
    mayBeWrong: { zh: '有意用逗号给部门分组。', en: 'a comma that parts groups of departments on purpose.' },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局，禾川县卫生健康局 | 审核名单。 | 初审申请。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、禾川县财政局 | 审核名单。 | 初审申请。 |\n| 2 | 民生服务 | 铁路护路 | 禾川县公安局（含派出所，警务站）、禾川县教育局 | 组织巡线。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'departments-run-together',
    severity: 'error',
    scope: 'departments',
    title: { zh: '两个部门连写', en: 'Two departments have run together' },
    why: {
      zh: '两个部门之间的分隔符丢了，会被当成一个部门。',
      en: 'The separator between two departments is lost, so that both are read as one.',
    },
    mayBeWrong: {
      zh: '部门下属机构的名称里又写了县名。',
      en: 'a body of a department that bears the county in its own name.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局禾川县财政局 | 审核名单。 | 初审申请。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 高龄津贴发放 | 禾川县民政局、松陵市生态环境局禾川县分局 | 审核名单。 | 初审申请。 |\n\n',
    ],
  },
  {
    id: 'receiver-missing',
    severity: 'error',
    scope: 'departments',
    title: { zh: '收回事项没有承接部门', en: 'A recovered item names no receiving department' },
    why: {
      zh: '乡镇交回的事项必须有人接：没有承接部门的事项就没人管了。',
      en: 'What the township gives back somebody must take over: an item without a receiving department is nobody’s.',
    },
    mayBeWrong: {
      zh: '承接部门写在别处的文件：半数事项都没有写时不报。',
      en: 'a document that names the receivers elsewhere: where half of the items name none, none is reported.',
    },
    bad: [
      '# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |\n| 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局：办理登记。 |\n| 3 | 市场监管 | 锅炉登记 | 负责办理登记，督促按期检验。 |\n\n',
    ],
    good: [
      '# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |\n| 2 | 市场监管 | 气瓶登记 | 由禾川县市场监督管理局办理登记。 |\n\n',
    ],
  },
  {
    id: 'receiver-without-colon',
    severity: 'warning',
    scope: 'departments',
    title: { zh: '承接部门后面缺冒号', en: 'The colon behind a receiving department is missing' },
    why: {
      zh: '部门后面用冒号引出工作方式。没有冒号，电子表格会把两者读成一体，统计时不算任何部门的事项。',
      en: 'Behind the department a colon opens its way of working. Without it a spreadsheet reads both as one, and the item counts for no department.',
    },
    mayBeWrong: {
      zh: '全文都写成整句的文件：多数单元格没有冒号时不报。',
      en: 'a document that writes whole sentences: where most cells have no colon, none is reported.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |\n| 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局：办理登记。 |\n| 3 | 市场监管 | 锅炉登记 | 禾川县市场监督管理局负责办理登记。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局负责办理登记。 |\n| 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局负责检验气瓶。 |\n\n',
    ],
  },
  {
    id: 'receiver-without-way',
    severity: 'warning',
    scope: 'departments',
    title: {
      zh: '承接部门后面没有工作方式',
      en: 'A receiving department is named without its way of working',
    },
    why: {
      zh: '单元格既写承接部门也写工作方式。别的事项都写了工作方式而这一项没有，多半是文字丢了。',
      en: 'The cell names the department and how it works. Where the other items tell how and this one does not, its text was lost.',
    },
    mayBeWrong: {
      zh: '工作方式与前一项相同而省略。',
      en: 'an item whose way of working is that of the item before.',
    },
    bad: [
      '# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局：办理登记。 |\n| 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局：办理登记。 |\n| 3 | 市场监管 | 锅炉登记 | 禾川县市场监督管理局： |\n\n',
    ],
    good: [
      '# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 市场监管 | 电梯登记 | 禾川县市场监督管理局 |\n| 2 | 市场监管 | 气瓶登记 | 禾川县市场监督管理局 |\n| 3 | 市场监管 | 锅炉登记 | 禾川县市场监督管理局 |\n\n',
    ],
  },
  {
    id: 'title-place-differs',
    severity: 'error',
    scope: 'places',
    title: { zh: '标题的地名与别处不同', en: 'Titles name different places' },
    why: {
      zh: '从别的乡镇套用的标题带着那里的地名，或者地名写错了字：同一份文件的标题只有一个地名。',
      en: 'A title that was taken over from another township’s list names that township, or a slip of the pen has changed the name: titles of one document name one place.',
    },
    mayBeWrong: {
      zh: '一份文件收了几个乡镇的清单。',
      en: 'a document that holds the lists of several townships.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 松陵市禾川县白石镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n青禾镇对本清单负责。\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'place-misspelt',
    severity: 'error',
    scope: 'places',
    title: { zh: '本地地名写错一个字', en: 'The document’s own place is misspelt' },
    why: {
      zh: '与文件所属的乡镇、县、市、省的名称只差一个字。',
      en: 'The name differs in one character from the township, county, prefecture or province that the document is of.',
    },
    mayBeWrong: {
      zh: '确有另一个地名只差一个字，而全国行政区划表里没有。',
      en: 'another place whose name differs in one character and that the national table of divisions does not hold.',
    },
    bad: [
      '云澜省松陵市禾川县青禾湾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 编制青禾弯镇产业规划 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾湾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 编制青禾湾镇产业规划 |\n\n',
    ],
  },
  {
    id: 'other-township-named',
    severity: 'warning',
    scope: 'places',
    title: { zh: '提到别的乡镇', en: 'Another township is named' },
    why: {
      zh: '从邻近乡镇抄清单最常见的疏漏：那里的名称留在了某处。地名按用字辨认，“运行镇综治中心”“建制镇”不会当作地名。',
      en: 'The classic slip when a list is copied from a neighbour: its name stays behind somewhere. Names are told from words by their characters, so that 运行镇综治中心 or 建制镇 is none.',
    },
    mayBeWrong: {
      zh: '文件理应提到的乡镇：相邻、道路相通、结对协作的不报，其余请写进配置的地名名单。',
      en: 'a township that the document rightly names: those that border it, to which roads lead or that help it are left alone; list others under the places of the configuration.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 编制白石镇国土空间规划 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实双河乡党委议事规则 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 运行镇综治中心，编制青禾镇规划，建设文明镇、建制镇 |\n| 2 | 党的建设 | 修建青禾镇至白石镇公路，振兴乡村，改造老旧街道 |\n\n',
    ],
  },
  {
    id: 'other-county-named',
    severity: 'warning',
    scope: 'places',
    title: { zh: '提到别的县、市、省', en: 'Another county, prefecture or province is named' },
    why: {
      zh: '从别的县抄来的清单会留下那里的县名、市名或省名。全国的县名都认得，其余按用字辨认。',
      en: 'A list that was copied from another county keeps its name, or that of its prefecture or province. The names of all counties of China are known; others are told by their characters.',
    },
    mayBeWrong: {
      zh: '文件理应提到的地方：相邻、道路、对口支援的不报，其余请写进配置的地名名单。',
      en: 'a place that the document rightly names: neighbours, roads and places that help are left alone; list others under the places of the configuration.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 向木川县公安局报告线索 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实浙江省安全生产条例 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 向县公安局报告线索，会同县林业局巡查，完成县下达任务，管理县道，整治城市超市 |\n| 2 | 党的建设 | 与木川县接壤地带联防，对接浙江省对口支援，落实云澜省条例 |\n\n',
    ],
  },
  {
    id: 'township-kind-in-heading',
    severity: 'error',
    scope: 'places',
    title: { zh: '表头的乡镇类别不对', en: 'A column heading calls the township another kind' },
    why: {
      zh: '为乡或街道制作的表格沿用了表头：镇的清单里写着“乡配合职责”。各类通用的表头（乡镇（街道）配合职责）不报。',
      en: 'A table that was made for a 乡 or a 街道 keeps its headings: 乡配合职责 stands in the list of a 镇. Headings for all kinds (乡镇（街道）配合职责) are right.',
    },
    mayBeWrong: {
      zh: '县里为各乡镇统一印制的表格。',
      en: 'a form that the county prints for all of its townships.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报告线索。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇（街道）配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报告线索。 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报告线索。 |\n\n',
    ],
  },
  {
    id: 'township-kind-of-name',
    severity: 'error',
    scope: 'places',
    title: { zh: '本乡镇的名称后类别不对', en: 'The township’s own name stands with another kind' },
    why: {
      zh: '名称对而类别不对（青禾镇写成青禾乡）：文字是撤乡设镇之前的，或者写错了。',
      en: 'The name is right and the kind behind it is not (青禾乡 for 青禾镇): a text from before the township became a 镇, or a slip of the pen.',
    },
    mayBeWrong: { zh: '旁边确有同名的乡。', en: 'a 乡 that has the name of the 镇 beside it.' },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 编制青禾乡国土空间规划 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 编制青禾镇国土空间规划，整治青禾乡村面貌 |\n\n',
    ],
  },
  {
    id: 'township-kind-in-text',
    severity: 'warning',
    scope: 'places',
    title: { zh: '行文把本地当成另一类乡镇', en: 'The text speaks of the township as of another kind' },
    why: {
      zh: '为乡或街道写的文字出现在镇的清单里：“本乡”“乡党委”“街道办事处”。',
      en: 'A text that was written for a 乡 or a 街道 says 本乡, 乡党委 or 街道办事处, and stands in the list of a 镇.',
    },
    mayBeWrong: {
      zh: '文字说的是旁边的乡或街道，或者引用法律条文。',
      en: 'a text that speaks of the 乡 or 街道 beside the township, or quotes a law.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实乡党委议事规则 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 编制本乡产业规划 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实镇党委议事规则，推进各乡镇党委、乡镇（街道）党工委联建，建设美丽乡村 |\n| 2 | 党的建设 | 联络返乡乡贤，改造老旧街道，服务县乡人大代表，推动城乡融合 |\n\n',
    ],
  },
  {
    id: 'county-kind-in-text',
    severity: 'warning',
    scope: 'places',
    title: { zh: '行文把本县当成另一类县级区划', en: 'The text speaks of the county as of another kind' },
    why: {
      zh: '从区的清单带来的文字写着“区公安局”，却出现在县的乡镇清单里。',
      en: 'A text from a list of a 区 says 区公安局, and stands in the list of a township of a 县.',
    },
    mayBeWrong: {
      zh: '只用类别称呼的上级地区的部门。',
      en: 'a department of a region that is called by its kind alone.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线。 | 报区公安局处置。 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 铁路护路 | 禾川县公安局 | 组织巡线，指导自治区教育厅试点，园区应急管理。 | 报县公安局处置。 |\n\n',
    ],
  },
  {
    id: 'title-absent',
    severity: 'warning',
    scope: 'document',
    title: { zh: '文件没有标题', en: 'The document has no title' },
    why: {
      zh: '标题写明是哪个乡镇的什么文件：没有标题，转来转去就分不清是谁的清单。',
      en: 'The title says which township and what document it is: without it a list that is passed on cannot be told from another.',
    },
    mayBeWrong: {
      zh: '只是文件的一部分，例如电子表格。',
      en: 'a file that is a part of a document, such as a workbook.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'title-misspelt',
    severity: 'warning',
    scope: 'document',
    title: { zh: '文件标题写错', en: 'The title of the document is misspelt' },
    why: {
      zh: '标题里的“履职事项清单”错了一两个字，或者重复。全文最大的一行字，反而没人再看一遍。',
      en: 'The words 履职事项清单 in the title are wrong in a character or two, or doubled. Nobody reads the largest line of a document twice.',
    },
    mayBeWrong: { zh: '标题另有自己的用语。', en: 'a title with words of its own.' },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事顶清单\n\n2025年8月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单清单\n\n2025年8月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
      '云澜省松陵市禾川县青禾镇2025年履职事项清单（试行）\n\n2025年8月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'date-absent',
    severity: 'info',
    scope: 'document',
    title: { zh: '文件没有日期', en: 'The document has no date' },
    why: {
      zh: '清单每年调整：没有日期，就不知道手里的是哪一版。',
      en: 'Lists are changed every year: without its date nobody knows which state a copy shows.',
    },
    mayBeWrong: {
      zh: '只是文件的一部分，或者日期写在随附的文件里。',
      en: 'a file that is a part of a document, or whose date stands in the letter that it came with.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'place-absent',
    severity: 'info',
    scope: 'document',
    title: { zh: '标题没有写明乡镇', en: 'No title names the township' },
    why: {
      zh: '文件和各张清单的标题都没有写明乡镇，看不出是谁的清单。',
      en: 'The titles of the document and of its lists name no township, so that nobody can tell whose list it is.',
    },
    mayBeWrong: { zh: '待填的样表。', en: 'a form that is filled in later.' },
    bad: [
      '履职事项清单\n\n# 基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'date-impossible',
    severity: 'error',
    scope: 'document',
    title: { zh: '没有这个日期', en: 'A date that the calendar does not have' },
    why: {
      zh: '封面或说明里的日期写错：2025年13月、2025年6月31日。',
      en: 'A slip of the pen in the date of the cover or of the narrative: 2025年13月, 2025年6月31日.',
    },
    mayBeWrong: { zh: '尚无已知的误报。', en: 'never, as far as is known.' },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年13月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2O25年8月\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n清单于2025年6月31日印发。\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n清单于2025年6月30日印发。\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'date-differs',
    severity: 'warning',
    scope: 'document',
    title: { zh: '文件日期不一致', en: 'The document bears different dates' },
    why: {
      zh: '封面、说明末尾和标题都写文件的日期。不一致时，其中一个是旧版留下的。',
      en: 'The cover, the end of the narrative and the title tell when the document was made. Where they differ, one was left over from an earlier version.',
    },
    mayBeWrong: { zh: '两个不同事情的日期各占一行。', en: 'dates of two events, each on a line of its own.' },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n清单经审核后定稿。\n\n2025年9月\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n清单经审核后定稿。\n\n2025年8月\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'date-in-future',
    severity: 'warning',
    scope: 'document',
    title: { zh: '日期晚于文件日期', en: 'A date is later than the document’s own' },
    why: {
      zh: '说明讲的是已经做过的事：晚于封面日期的事还没有发生，两个日期必有一个写错。给出今天的日期时，也核对封面日期。',
      en: 'The narrative tells what has been done: an event after the date of the cover has not happened, so one of the two dates is wrong. The date of the cover itself is held against today where the caller tells it.',
    },
    mayBeWrong: {
      zh: '写的是计划；后面有“起”“前”“底”“至”的日期不报。',
      en: 'a plan; dates behind which 起, 前, 底 or 至 stands are left alone.',
    },
    bad: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n2025年11月，禾川县召开会商会，形成清单。\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n2024年11月，禾川县召开会商会，形成清单，自2026年1月1日起施行，2027年12月底前修订。\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'classification-differs',
    severity: 'warning',
    scope: 'document',
    title: { zh: '密级标注重复或不一致', en: 'The classification mark stands twice' },
    why: {
      zh: '一份文件只有一个标注（内部、主动公开、秘密）。第二个是从套用的文件带来的；两个不同时，就不知道谁能看。',
      en: 'A document bears one mark (内部, 主动公开, 秘密). A second one was left over from the document that served as the model, and where the two differ nobody knows who may read it.',
    },
    mayBeWrong: { zh: '有意在每一部分都标注。', en: 'a mark that is repeated on each part on purpose.' },
    bad: [
      '内部\n\n云澜省松陵市禾川县青禾镇履职事项清单\n\n主动公开\n\n2025年8月\n\n青禾镇负责。\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '内部\n\n云澜省松陵市禾川县青禾镇履职事项清单\n\n2025年8月\n\n青禾镇负责，内部管理公开透明。\n\n# 松陵市禾川县青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'narrative-misnumbered',
    severity: 'warning',
    scope: 'document',
    title: { zh: '说明部分的标题编号不连续', en: 'The headings of the narrative are misnumbered' },
    why: {
      zh: '增加、删去或移动了一节以后，标题的编号没有顺下来。',
      en: 'A section was added, deleted or moved, and the numbers of the headings were not closed up.',
    },
    mayBeWrong: {
      zh: '文件只是一份更长文件的几节。',
      en: 'a file that holds some sections of a longer document.',
    },
    bad: [
      '青禾镇履职事项清单\n\n一、基本情况\n\n青禾镇辖 14 个村、2 个社区。\n\n三、清单内容\n\n共有基本履职事项 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
    good: [
      '青禾镇履职事项清单\n\n一、基本情况\n\n青禾镇辖 14 个村、2 个社区。\n\n二、清单内容\n\n共有基本履职事项 1 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n\n',
    ],
  },
  {
    id: 'item-repeated',
    severity: 'error',
    scope: 'repeats',
    title: { zh: '同一事项在一张清单里出现两次', en: 'An item stands twice in a list' },
    why: {
      zh: '复制了一行，或者两个部门报了同一件事：同一事项被数了两次。',
      en: 'A row was copied, or two offices handed in the same duty: it is counted twice.',
    },
    mayBeWrong: {
      zh: '没有见过；名称相同而类别不同的，只报“几乎相同”。',
      en: 'never seen; the same name in another category is only called nearly the same.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂，探访独居老人 |\n| 2 | 民生服务 | 核实补贴对象 |\n| 3 | 民生服务 | 办好老年食堂、探访独居老人 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂，探访独居老人 |\n| 2 | 民生服务 | 核实补贴对象 |\n| 3 | 民生服务 | 办好老年大学，探访独居老人 |\n',
    ],
  },
  {
    id: 'item-basic-and-recovered',
    severity: 'error',
    scope: 'repeats',
    title: { zh: '同一事项既是基本履职又已收回', en: 'An item stands in 基本履职 and in 上级部门收回' },
    why: {
      zh: '上级部门已经收回的，就不再是本级的事：移动事项时忘了删掉其中一行。',
      en: "What the departments have taken back is no longer the township's: one of the two rows was forgotten when the duty moved.",
    },
    mayBeWrong: { zh: '两件事用了同一个名称。', en: 'one name for two duties.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 开展公益性岗位补贴核定工作 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 公益性岗位补贴核定 | 禾川县民政局：负责核定补贴。 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 开展公益性岗位补贴宣传 |\n\n# 青禾镇上级部门收回事项清单\n\n| 序号 | 事项类别 | 事项名称 | 承接部门及工作方式 |\n| --- | --- | --- | --- |\n| 1 | 民生服务 | 公益性岗位补贴核定 | 禾川县民政局：负责核定补贴。 |\n',
    ],
  },
  {
    id: 'item-in-two-lists',
    severity: 'warning',
    scope: 'repeats',
    title: { zh: '配合履职事项也出现在另一张清单里', en: 'An item of 配合履职 stands in another list too' },
    why: {
      zh: '一件事要么由本级负责，要么配合上级，要么已经收回，不会同时是两样。“做好”“开展”“负责”之类的词不算差别。',
      en: "A duty is the township's own, or a department's with its help, or no longer the township's: it cannot be two of these. Words that could open any duty (做好, 开展, 负责) make no difference.",
    },
    mayBeWrong: {
      zh: '两件事用了同一个名称，靠旁边的单元格区分。',
      en: 'one name for two duties, where the cells beside it tell them apart.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 平安法治 | 做好铁路沿线巡护工作 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 平安法治 | 做好铁路沿线护路宣传工作 |\n\n# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线。 | 报告线索。 |\n',
    ],
  },
  {
    id: 'item-nearly-repeated',
    severity: 'warning',
    scope: 'repeats',
    title: { zh: '两个事项只是说法不同', en: 'Two items are the same in other words' },
    why: {
      zh: '同一件事报了两次、换了说法，就数了两次。任何职责前都能用的词、几个分句的先后、长名称里多一两个字，都不算差别；对象不同才算。',
      en: 'The same duty, handed in twice and worded anew, is counted twice. Words that could stand before any duty, the order of its pieces and one or two characters more in a long name make no difference; another object does.',
    },
    mayBeWrong: {
      zh: '两件事一件包含另一件，只靠一两个字的词区分。',
      en: 'two duties of which one is a part of the other, told apart by a word of one or two characters.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 平安法治 | 开展铁路护路宣传教育、隐患排查工作 |\n| 2 | 民生服务 | 核实补贴对象 |\n| 3 | 平安法治 | 做好铁路护路宣传教育和隐患排查 |\n',
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 摸清独居老人的居住状况、健康状况 |\n| 2 | 民生服务 | 核实补贴对象 |\n| 3 | 社会保障 | 摸清独居老人的健康状况和居住状况 |\n| 4 | 社会保障 | 摸清独居老人的居住状况、身体健康状况 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 自然资源 | 负责辖区内河道日常巡查，及时上报发现的问题 |\n| 2 | 自然资源 | 负责辖区内林地日常巡查，及时上报发现的问题 |\n| 3 | 民生服务 | 做好未成年人合法权益保护和宣传教育工作 |\n| 4 | 民生服务 | 做好成年人合法权益保护和宣传教育工作 |\n',
    ],
  },
  {
    id: 'duties-repeated',
    severity: 'warning',
    scope: 'repeats',
    title: { zh: '两个事项的职责一字不差', en: 'Two items have the same duties, word for word' },
    why: {
      zh: '一行的职责粘贴到了另一行：原来的内容丢了，而别的核对全都通过。',
      en: 'The duties of one row were pasted over those of another: what should stand there is lost, and every other check holds.',
    },
    mayBeWrong: {
      zh: '两个事项的做法本来就一样；为此，很短的职责不报。',
      en: 'two items that are done in the same way; short duties are left alone for that.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 入户核实家庭情况，受理救助申请，张榜公示名单。 |\n| 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 入户核实家庭情况，受理救助申请，张榜公示名单。 |\n\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 乡镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 民生服务 | 临时救助 | 县民政局 | 审批救助。 | 入户核实家庭情况，受理救助申请，张榜公示名单。 |\n| 2 | 民生服务 | 老年食堂 | 县民政局 | 拨付补助。 | 核实用餐人数。 |\n| 3 | 民生服务 | 养老驿站 | 县民政局 | 补助建设。 | 核实用餐人数。 |\n\n',
    ],
  },
  {
    id: 'sentence-repeated',
    severity: 'warning',
    scope: 'repeats',
    title: { zh: '同一句话出现两次', en: 'A sentence stands twice' },
    why: {
      zh: '多贴了一次，或者第二处本来要改却没有改。几个部门各做同样的事，不算。',
      en: 'It was pasted twice, or the second was to be changed and was not. What several departments each do is meant.',
    },
    mayBeWrong: {
      zh: '同一步骤确实要做两次，一次在前，一次在后。',
      en: 'a step that is rightly done twice, before and after another one.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织民警定期巡线； 2. 处置险情； 3. 组织民警定期巡线。 | 报告线索。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局、禾川县教育局 | 县公安局： 1. 组织业务培训和考核； 2. 处置险情。 县教育局： 1. 组织业务培训和考核； 2. 组织上课。 | 报告线索。 |\n',
    ],
  },
  {
    id: 'text-cut-off',
    severity: 'warning',
    scope: 'text',
    title: { zh: '文字不完整', en: 'A text is cut off' },
    why: {
      zh: '换页或者复制时丢了后半句，看不出职责是什么。',
      en: 'The end was lost at a page break or when it was copied. What the duty is cannot be told.',
    },
    mayBeWrong: {
      zh: '以“和”“及”“与”“并”结尾、又不在已知词里的词。',
      en: 'a word that ends in 和, 及, 与 or 并 and is not among those known.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 加强老年食堂建设和 |\n| 2 | 民生服务 | 核实补贴对象、 |\n| 3 | 民生服务 | ，走访独居老人 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 加强健康知识宣传和普及 |\n| 2 | 民生服务 | 引导群众积极参与 |\n| 3 | 民生服务 | 推动邻里祥和 |\n',
    ],
  },
  {
    id: 'bracket-unpaired',
    severity: 'warning',
    scope: 'text',
    title: { zh: '括号、书名号不成对', en: 'A bracket has no other half' },
    why: { zh: '丢了一半，里面的字也可能丢了。', en: 'Where one half is lost, words may be lost with it.' },
    mayBeWrong: { zh: '一对括号分在两个单元格里。', en: 'a pair that is parted over two cells.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 指导村（社区办好老年食堂 |\n| 2 | 民生服务 | 宣传《社会保险法 |\n| 3 | 民生服务 | 走访村（社区)独居老人 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 指导村（社区）办好老年食堂：1）核定补贴；2）检查卫生 |\n| 2 | 民生服务 | 宣传《社会保险法（修订）》 |\n',
    ],
  },
  {
    id: 'quotation-unpaired',
    severity: 'warning',
    scope: 'text',
    title: { zh: '引号不成对', en: 'A quotation mark has no other half' },
    why: {
      zh: '行动、制度的名称写在引号里：少了一半，就看不出名称到哪里为止。',
      en: 'Names of campaigns and systems stand in quotation marks: it is no longer plain where such a name ends.',
    },
    mayBeWrong: { zh: '引文有几段。', en: 'a quotation of several paragraphs.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实“三会一课制度 |\n| 2 | 党的建设 | 开展”党员冬训”活动 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实“三会一课”“主题党日”制度 |\n| 2 | 党的建设 | 开展“党员冬训”活动 |\n',
    ],
  },
  {
    id: 'signs-mixed',
    severity: 'info',
    scope: 'text',
    title: { zh: '括号、引号混用全角和半角', en: 'Brackets or quotation marks are of two kinds' },
    why: {
      zh: '几份文件拼在一起；检索名称时会漏掉其中一种写法。',
      en: 'Pieces of several documents were put together. A search for the name misses one of its forms.',
    },
    mayBeWrong: {
      zh: '公式、编码旁边的半角括号本来就对。',
      en: 'a formula or a code that rightly stands in half-width brackets beside Chinese words.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 落实“三会一课”制度 |\n| 2 | 党的建设 | 开展"党员冬训"活动 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 指导村（社区）办好老年食堂 |\n| 2 | 党的建设 | 落实“三会一课”“主题党日”制度 |\n',
    ],
  },
  {
    id: 'step-misnumbered',
    severity: 'warning',
    scope: 'text',
    title: { zh: '单元格里的分项编号不连续', en: 'The steps of a cell are misnumbered' },
    why: {
      zh: '删去或者插入一条后没有重新编号；缺号处可能丢了一条。',
      en: 'A step was taken out or put in without numbering the others anew; where a number is missing a step may be lost.',
    },
    mayBeWrong: {
      zh: '一格里几个部分各自从 1 编起，却没有小标题或者冒号。',
      en: 'a cell whose parts begin anew without a heading or a colon.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 3. 处置险情。 | 报告线索。 |\n',
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线。 | （1）开展宣传； （1）劝离行人； （2）报告线索。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局、禾川县教育局 | 县公安局： 1. 组织巡线； 2. 处置险情。 县教育局： 1. 编印教材； 2. 组织上课。 | 1. 按以下步骤巡护：（1）开展宣传；（2）劝离行人； 2. 报告线索。 |\n',
    ],
  },
  {
    id: 'step-level-skipped',
    severity: 'info',
    scope: 'text',
    title: { zh: '编号跳过了一级', en: 'A level of numbers is skipped' },
    why: {
      zh: '上一级丢了，或者编号出自另一人之手。',
      en: 'The level above it was lost, or the numbers were typed by another hand.',
    },
    mayBeWrong: {
      zh: '文件有意用几种编号；只有少数单元格与多数不同时才报。',
      en: 'a document whose cells are numbered in several ways on purpose; it is told only where few differ from many.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 一、日常巡护 1. 组织巡线； 2. 处置险情。 二、宣传教育 1. 编印教材； 2. 组织上课。 三、案件办理 （1）受理报案； （2）查处案件。 | 报告线索。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 一、日常巡护 1. 组织巡线； 2. 处置险情。 二、宣传教育 1. 编印教材； 2. 组织上课。 三、案件办理 1. 受理报案； 2. 查处案件。 | 报告线索。 |\n',
    ],
  },
  {
    id: 'step-styles-mixed',
    severity: 'info',
    scope: 'text',
    title: { zh: '同一级编号混用两种样式', en: 'Steps of one level are numbered in two styles' },
    why: {
      zh: '有一条是从别的文件复制来的，看上去像是另一级。',
      en: 'A step was copied from another document. It reads as if it were of another level.',
    },
    mayBeWrong: {
      zh: '同一格同一级里没有见过；各格之间可以不同。',
      en: 'never seen within one level of a cell; cells may differ from each other.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2、处置险情； 3. 通报情况。 | 报告线索。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. 处置险情； 3. 通报情况。 | （1）开展宣传； （2）报告线索。 |\n',
    ],
  },
  {
    id: 'step-empty',
    severity: 'warning',
    scope: 'text',
    title: { zh: '只有编号，没有内容', en: 'A step has a number and no text' },
    why: { zh: '内容被截掉了，或者没有写。', en: 'The text was cut away or never written.' },
    mayBeWrong: {
      zh: '内容是图片或公式，读不出来。',
      en: 'a picture or a formula in place of the text, which no extractor reads.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. ； 3. 通报情况。 | 报告线索。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局、禾川县教育局 | 县公安局： 1. 组织巡线； 2. 通报情况。 县教育局：组织上课。 | 报告线索。 |\n',
    ],
  },
  {
    id: 'final-punctuation-differs',
    severity: 'info',
    scope: 'text',
    title: {
      zh: '句末标点与其余各条不同',
      en: 'A step or a cell ends in another punctuation mark than the rest',
    },
    why: {
      zh: '多数分项以“；”结尾、最后一项以“。”结尾：不同的那一条是后加的，或者末尾丢了字。',
      en: 'Most steps end in ； and the last one in 。: one that ends otherwise was added later, or its end is lost.',
    },
    mayBeWrong: {
      zh: '一条里有几句话，作者有意用句号结尾。',
      en: 'a step of several sentences, which its writer ended with a full stop on purpose.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. 处置险情 3. 通报情况； 4. 建立台账。 | 1. 开展宣传； 2. 劝离行人； 3. 报告线索。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. 处置险情； 3. 通报情况； 4. 建立台账。 | 1. 开展宣传； 2. 劝离行人； 3. 报告线索。 |\n',
    ],
  },
  {
    id: 'word-doubled',
    severity: 'warning',
    scope: 'text',
    title: { zh: '词语重复', en: 'A word stands twice' },
    why: {
      zh: '多打、多贴了一次，或者其中一个本来应是别的词。',
      en: 'It was typed or pasted twice, or one of the two was meant to be another word.',
    },
    mayBeWrong: {
      zh: '前后两个词相接处的字正好相同，例如名称以前一个词开头。',
      en: 'two words that meet and have the same characters, such as a name that begins with the word before it.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 做好老年食堂的的日常管理 |\n| 2 | 民生服务 | 开展开展就业培训 |\n| 3 | 民生服务 | 做好补贴申报、审核、审核、发放 |\n| 4 | 民生服务 | 探访独居老人探访独居老人 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 查处以营利为目的的中介，宣传到家家户户、人人知晓 |\n| 2 | 民生服务 | 逐户逐户走访职工工作生活情况，层层落实责任 |\n| 3 | 民生服务 | 做好工会会员、共产党党员和各村村民登记 |\n| 4 | 交通运输 | 推进村村通、户户通建设 |\n',
    ],
  },
  {
    id: 'word-misspelt',
    severity: 'warning',
    scope: 'text',
    title: { zh: '错别字', en: 'A word is misspelt' },
    why: {
      zh: '音近、形近，写的人和识别扫描件的软件都没有发现。表里只收放在哪里都不对的写法。',
      en: 'The characters sound or look alike, so neither the writer nor a recognizer of scans noticed. Only what is wrong wherever it stands is in the table.',
    },
    mayBeWrong: {
      zh: '前后两个词相接处正好是这几个字，而表里没有列出。',
      en: 'two words that meet and have these characters, beyond the meetings that the table knows.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 平安法治 | 按排网格员开展防讯值守 |\n| 2 | 平安法治 | 落实社会治安综合冶理 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 平安法治 | 安排网格员开展防汛值守，按排名公布，对违规的给予警告 |\n| 2 | 平安法治 | 通讯期刊发放，陶冶情操，期末按时报送 |\n',
    ],
  },
  {
    id: 'term-spelled-two-ways',
    severity: 'warning',
    scope: 'text',
    title: { zh: '同一词语有两种写法', en: 'One term has two spellings in the document' },
    why: {
      zh: '出自两人之手，或者只改了一半；检索一种写法会漏掉另一种。',
      en: 'Two hands wrote it, or one half was revised. A search for the one misses the other.',
    },
    mayBeWrong: { zh: '两个词只差大小写，本来就不是一个词。', en: 'two terms that differ only in capitals.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 推广养老服务APP |\n| 2 | 民生服务 | 指导老人使用养老服务app，安装Wi-Fi |\n| 3 | 民生服务 | 维护WiFi设备，建立台账 |\n| 4 | 民生服务 | 更新设备台帐 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 推广养老服务APP，网址为www.app.example.cn |\n| 2 | 民生服务 | 指导老人使用养老服务APP |\n| 3 | 民生服务 | 建立A级、a类台账 |\n',
    ],
  },
  {
    id: 'latin-word-stray',
    severity: 'warning',
    scope: 'text',
    title: {
      zh: '中文里夹有英文单词或字母',
      en: 'An English word or a few letters stand between Chinese words',
    },
    why: {
      zh: '输入法、翻译软件或者扫描识别留下的。',
      en: 'An input method, a translator or a recognizer of scans put them there.',
    },
    mayBeWrong: {
      zh: '名称或单位本来就是这几个字母；可以写进 `terms`。',
      en: 'a name or a unit in small letters; name it under `terms`.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 and 冬训 |\n| 2 | 党的建设 | 评议zh党员 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 推广政务服务APP和“互联网+监管”，检查A级景区、C、D级食品经营单位 |\n| 2 | 民生服务 | 安装WiFi和POS机，监测PM2.5、GDP增速，修建5 km道路、200 mu苗圃 |\n| 3 | 民生服务 | 引导IT企业发展，支持“Hello World and More”品牌 |\n',
    ],
  },
  {
    id: 'letter-for-digit',
    severity: 'warning',
    scope: 'text',
    title: { zh: '数字里混入字母', en: 'A letter stands in a number' },
    why: {
      zh: '看上去一样，却检索不到；程序统计时不当作数字。',
      en: 'It looks the same and is found by no search; a program that counts takes it for no number.',
    },
    mayBeWrong: {
      zh: '编码里数字和这些字母本来就连在一起。',
      en: 'a code in which digits and these letters rightly stand together.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 为年满8O周岁的老人办理优待证 |\n| 2 | 民生服务 | 每月l5日前发放补贴 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 为年满80周岁的老人办理优待证，推广O2O养老、5G、H2O监测和20l水箱 |\n| 2 | 民生服务 | 2025年底前（二〇二五年）完成Ⅰ级改造 |\n',
    ],
  },
  {
    id: 'markup-left',
    severity: 'warning',
    scope: 'text',
    title: { zh: '残留标记', en: 'Markup is left in a text' },
    why: {
      zh: '文字是从网页、模板或公式表里取来的，读者看到的是标记。格式本身识别的标签不算。',
      en: 'The text was taken from a page, a template or a table of formulas. A reader sees the markup in place of what it stands for. Tags that the format itself reads are no text and are not meant.',
    },
    mayBeWrong: { zh: '文字本来就在讲标记。', en: 'a text about markup.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好{{村名}}老年食堂 |\n| 2 | 民生服务 | 核实补贴对象&amp;nbsp;公示明细 |\n| 3 | 民生服务 | 走访独居老人\\n建立台账 |\n| 4 | 民生服务 | #REF! |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好<b>老年食堂</b>，落实“互联网+”行动，面积<200平方米的免收费用 |\n| 2 | 民生服务 | 核实补贴对象&nbsp;（含A&B两类） |\n',
    ],
  },
  {
    id: 'placeholder-left',
    severity: 'warning',
    scope: 'text',
    title: { zh: '残留占位符或批注', en: 'A placeholder or an editor’s remark is left' },
    why: {
      zh: '清单是照范本或草稿改的，有一处忘了填。',
      en: 'The list was made from a model or a draft, and one place was forgotten.',
    },
    mayBeWrong: {
      zh: '机器、道路的型号名称里本来有两个 X；“（新增）”之类本来就属于名称。',
      en: 'a series of machines or roads that is named with two X; a remark that is part of the name.',
    },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 会同XX局组织巡线。 | 报告线索（待补充）。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 会同县教育局组织巡线。 | 报告线索（含待核实的线索）。 |\n',
    ],
  },
  {
    id: 'character-damaged',
    severity: 'warning',
    scope: 'text',
    title: { zh: '字符损坏', en: 'A character is damaged' },
    why: {
      zh: '字体或编码丢了：原来的字读不出来，或者检索不到。',
      en: 'A font or an encoding was lost. What stood there cannot be read, or not be searched.',
    },
    mayBeWrong: {
      zh: '符号字体里的勾、箭头，打印出来是对的。',
      en: 'a sign of a symbol font (a tick, an arrow) that the printed page shows rightly.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食�，探访独居老人 |\n| 2 | 民生服务 | 核实补贴对象 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂，室温不低于18℃，㙍、𬭎等生僻字姓名如实登记 |\n| 2 | 民生服务 | 核实补贴对象 □是 □否 |\n',
    ],
  },
  {
    id: 'character-invisible',
    severity: 'warning',
    scope: 'text',
    title: { zh: '有看不见的字符', en: 'An invisible character stands in a text' },
    why: {
      zh: '从网页或软件里带来的：看不见，检索时却找不到这几个字。',
      en: 'It came with text from a page or a program. Nobody sees it, and no search for the words finds them any more.',
    },
    mayBeWrong: { zh: '在中文旁边没有见过。', en: 'never seen beside Chinese.' },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年&#x200B;食堂 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂 |\n',
    ],
  },
  {
    id: 'punctuation-doubled',
    severity: 'warning',
    scope: 'text',
    title: { zh: '标点重复或多余', en: 'Two punctuation marks stand in a row' },
    why: {
      zh: '改动后留下了原来的标点，或者两个标点之间的字被删掉了。',
      en: 'One is left from an earlier wording, or the words between them were taken out.',
    },
    mayBeWrong: { zh: '没有见过。', en: 'never seen.' },
    bad: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线，，处置险情。 | 1. 开展宣传；。 2. 报告线索（，隐患）。 |\n',
    ],
    good: [
      '# 青禾镇配合履职事项清单\n\n| 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 负责巡线（“爱路——2025”行动等……），处置险情。 | 1. 开展宣传； 2. 报告线索。 |\n',
    ],
  },
  {
    id: 'half-width-punctuation',
    severity: 'info',
    scope: 'text',
    title: { zh: '中文里用了半角标点', en: 'Half-width punctuation stands between Chinese characters' },
    why: {
      zh: '打字时没有切换输入法；印出来位置不对。一格里的一并报出。',
      en: 'It was typed with the input method switched off; printed it sits at the wrong height. All of one cell are told at once.',
    },
    mayBeWrong: {
      zh: '文件通篇用半角标点，会逐格报出。',
      en: 'a document that has half-width punctuation throughout; it is told of each cell.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂,探访独居老人 |\n',
    ],
    good: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂，8:00—18:00开放，距离2.5公里，占地1,200平方米 |\n',
    ],
  },
  {
    id: 'space-between-characters',
    severity: 'info',
    scope: 'text',
    title: {
      zh: '句子里的汉字之间有空格',
      en: 'A space stands between two Chinese characters of a sentence',
    },
    why: {
      zh: '复制时把换行变成了空格，或者那里删掉了一个字。',
      en: 'It is left where a line ended when the text was copied, or a character was taken out there.',
    },
    mayBeWrong: {
      zh: '用空格隔开两部分内容，别的文件会用逗号。',
      en: 'a blank that parts two pieces of a text where another document has a comma.',
    },
    bad: [
      '# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂，探访独居老 人 |\n',
    ],
    good: [
      '# 青 禾 镇 基 本 履 职 事 项 清 单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 民生服务 | 办好老年食堂 3 所，探访独居老人 |\n| 2 | 民生服务 | 办 好 老 年 大 学 |\n',
    ],
  },
  {
    id: 'acceptance-expired',
    severity: 'warning',
    scope: 'acceptances',
    title: { zh: '接受问题的期限已过', en: 'A finding was accepted until a day that is past' },
    why: {
      zh: '说好期限内改的没有改：问题重新计入，直到有人改好或者重新接受。',
      en: 'What was to be mended in time was not: the finding counts again until somebody mends the document or accepts it anew.',
    },
    mayBeWrong: { zh: '电脑的日期不对。', en: 'on a machine whose clock is wrong.' },
    bad: [
      '---\ntoday: 2027-01-01\naccepted:\n  - fingerprint: f8d4cfea7d6e213b\n    rule: list-total-differs\n    reason: 县里核定后再改\n    until: 2026-12-31\n---\n共有基本履职事项 3 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
    good: [
      '---\ntoday: 2026-12-31\naccepted:\n  - fingerprint: f8d4cfea7d6e213b\n    rule: list-total-differs\n    reason: 县里核定后再改\n    until: 2026-12-31\n---\n共有基本履职事项 3 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
    ],
  },
  {
    id: 'acceptance-stale',
    severity: 'warning',
    scope: 'acceptances',
    title: { zh: '接受的问题已不存在', en: 'An entry of the accepted findings matches no finding' },
    why: {
      zh: '文件已经改好，或者改动后出了别的错。留下的条目有一天会掩盖没有人看过的问题。',
      en: 'The document was mended, or has changed so that something else is wrong now. An entry that is left behind would one day hide a finding that nobody has looked at.',
    },
    mayBeWrong: {
      zh: '核对的是文件的另一个版本或另一种格式，不是当初接受问题的那一份。',
      en: 'where another version or another format of the document is checked than the one whose findings were accepted.',
    },
    bad: [
      '---\naccepted:\n  - fingerprint: 0123456789abcdef\n    rule: list-total-differs\n    reason: 县里核定后再改\n---\n共有基本履职事项 2 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n',
      "---\naccepted:\n  - fingerprint: f8d4cfea7d6e213b\n    rule: list-total-differs\n    reason: 县里核定后再改\n    expected: '3'\n    actual: '2'\n---\n共有基本履职事项 4 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n",
    ],
    good: [
      "---\naccepted:\n  - fingerprint: f8d4cfea7d6e213b\n    rule: list-total-differs\n    reason: 县里核定后再改\n    expected: '3'\n    actual: '2'\n---\n共有基本履职事项 3 项。\n\n# 青禾镇基本履职事项清单\n\n| 序号 | 事项类别 | 事项名称 |\n| --- | --- | --- |\n| 1 | 党的建设 | 组织党员学习 |\n| 2 | 民生服务 | 办好老年食堂 |\n\n",
    ],
  },
];
