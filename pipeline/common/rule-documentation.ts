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
      en: '/** A word of two or more characters, twice. */ const WORDS = /(\\p{Script=Han}{2,12})\\1/gu;\n\n/** An entry of an enumeration, twice in a row. */ const ENTRIES = /(?<=^|[、，；。：:\\n])(\\p{Script=Han}{2,20})[、，]\\1(?=[、，；。\\n]|等|和|及|$)/gmu;\n\n/** One character twice: 工工作. */ const CHARACTER = /(\\p{Script=Han})\\1(?!\\1)/gu;\n\n/** Doubled words that say each, or every, or over and over. */ const RIGHT =   /^(?:一.|逐.|挨.|分.|人人|天天|时时|处处|家家|户户|村村|层层|代代|年年|月月|日日|事事|件件|条条|项项|级级|步步|点点)/u;\n\n/** A word stands twice: 的的, 开展开展, 宣传、宣传.\n\nIt was typed or pasted twice, or one of the two was meant to be another word.',
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
      en: '/** A character is damaged: �, a private one that shows as a box, letters of a wrong encoding, a radical in place of the character.\n\nA font or an encoding was lost. What stood there cannot be read, or not be searched.',
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
      en: '/** An invisible character stands in a text: a control character, a space of no width, a mark of direction.\n\nIt came with text from a page or a program. Nobody sees it, and no search for the words finds them any more.',
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
];
