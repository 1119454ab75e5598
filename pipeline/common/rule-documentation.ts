// Generated from pipeline/check/rules/ by test/tools/generate-rules.mjs: change a rule's comment, not this file.
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
