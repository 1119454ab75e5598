// Generated from schemas/config.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

/**
 * 核对项的级别：error 差错、warning 存疑、info 提示，off 不查。The severity of a rule, or off.
 */
export type RuleSeverity = 'error' | 'warning' | 'info' | 'off';
/**
 * 名称列表。Names.
 */
export type Names = string[];
/**
 * 问题的级别。How grave a finding is.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * qingdan.config.yaml 的内容：怎样核对履职事项清单。The content of qingdan.config.yaml: how duty lists are checked.
 */
export interface Config {
  /**
   * 各核对项的级别：error 差错、warning 存疑、info 提示，off 不查。The severity of each rule, or off.
   */
  rules?: Rules;
  /**
   * 文件中可以出现的本地部门、单位名称。Names of departments and units that the document rightly carries.
   */
  departments?: Names;
  /**
   * 除本地以外，文件中可以出现的地名。Names of places that the document rightly carries beside its own.
   */
  places?: Names;
  /**
   * 文件中不应出现的地名，如邻近乡镇。Names of places that the document must not carry, such as neighbouring townships.
   */
  neighbours?: Names;
  /**
   * 本来就这样写的词语（英文词、叠词、特殊写法）。Words that are right as they stand.
   */
  terms?: Names;
  /**
   * 没有认出来、其实说的是别的事的数字。Numbers that are not understood and are something else.
   */
  numbers?: SaidNumber[];
  /**
   * 发现哪一级及以上的问题就不能付印：error 差错（默认）、warning 存疑、info 提示。The severity from which a finding fails the document (by default error).
   */
  'fail-on'?: Severity;
  /**
   * 识别扫描页（图片）上的文字，同 --ocr；trust 时采用扫描仪已附上的文字。Pages that are pictures are read, as with --ocr; trust takes the text that a scanner laid under them.
   */
  ocr?: true | false | 'trust';
  /**
   * 语言（默认 zh）。The language of summary and messages (by default zh).
   */
  lang?: 'zh' | 'en';
  /**
   * 结果格式，写法同 --format。How results are printed, each as behind --format.
   */
  format?: string[];
  /**
   * run 的输出文件夹，相对于本文件所在文件夹。Where run writes, seen from the folder of this file.
   */
  out?: string;
  /**
   * 文件夹和通配符里不核对的文件，如 ** /草稿/**，相对于本文件所在文件夹；只写名称的，在哪里都算。Patterns of files that folders and patterns leave out, seen from the folder of this file.
   */
  ignore?: string[];
  /**
   * 一个文件最多读多少秒（默认 60）。Seconds that one document may take (by default 60).
   */
  timeout?: number;
}
/**
 * 核对项及其级别。Rules and their severities.
 */
export interface Rules {
  /**
   * 履职事项总数与各张清单的合计不符。The stated grand total is not the sum of the rows of the three tables. (error)
   */
  'grand-total-differs'?: RuleSeverity;
  /**
   * 各张清单的项数相加，不等于履职事项总数。The stated totals of the lists do not add up to the stated grand total. (error)
   */
  'list-sum-differs'?: RuleSeverity;
  /**
   * 一张清单的项数与表中行数不符。A stated total of a list is not the number of its rows. (error)
   */
  'list-total-differs'?: RuleSeverity;
  /**
   * 某一类的项数与表中不符。A stated count of a category is not the number of its rows. (error)
   */
  'category-count-differs'?: RuleSeverity;
  /**
   * 说明部分所列类别，表中没有。A category that the statement counts does not occur in the table. (error)
   */
  'category-absent'?: RuleSeverity;
  /**
   * 表中类别，说明部分没有列出。A category of the table is missing in the enumeration. (error)
   */
  'category-unstated'?: RuleSeverity;
  /**
   * 同一类别在一处列举中写了两次。A category is counted twice in one enumeration. (error)
   */
  'category-stated-twice'?: RuleSeverity;
  /**
   * 类别数与表中不符。The stated number of categories is not that of the table. (error)
   */
  'category-number-differs'?: RuleSeverity;
  /**
   * 涉及部门（单位）数与表中不符。The stated number of departments is not that of the table. (warning)
   */
  'department-number-differs'?: RuleSeverity;
  /**
   * 类别小标题行所写项数与其下行数不符。The count in a category row is not the number of rows below it. (error)
   */
  'group-count-differs'?: RuleSeverity;
  /**
   * 说明所写某部门、某一级的项数与表中不符。The stated part of a department or of a level is not what the table holds. (error)
   */
  'part-count-differs'?: RuleSeverity;
  /**
   * 各类项数相加，不等于本清单项数。The stated counts of the categories do not add up to the stated total of their list. (error)
   */
  'category-sum-differs'?: RuleSeverity;
  /**
   * 同一数字前后不一致，表中又无从核对。A figure that no table can confirm is stated twice, and differently. (error)
   */
  'figure-contradicted'?: RuleSeverity;
  /**
   * 数字写法有误，认不出来。A stated figure is damaged. (error)
   */
  'figure-damaged'?: RuleSeverity;
  /**
   * 像是写了项数，但没有认出来，未核对。A number that counts items, categories or departments was not understood, and not held against the tables. (warning)
   */
  'number-unread'?: RuleSeverity;
  /**
   * 说明部分没有写项数，无从核对。The document states no total, so that nothing can be proven. (info)
   */
  'statement-absent'?: RuleSeverity;
  /**
   * 说明部分写了其他清单的各类项数，没有写这一张。The statement counts the categories of other lists and not of this one. (warning)
   */
  'statement-list-missing'?: RuleSeverity;
  /**
   * 目录缺少一张清单。The contents lack a list that the document has. (warning)
   */
  'contents-list-missing'?: RuleSeverity;
  /**
   * 目录中一张清单写了两次。A list stands twice in the contents. (warning)
   */
  'contents-entry-repeated'?: RuleSeverity;
  /**
   * 目录中清单的顺序与文件不同。The contents name the lists in another order than the document. (warning)
   */
  'contents-disorder'?: RuleSeverity;
  /**
   * 目录条目的序号不连续。The entries of the contents are misnumbered. (info)
   */
  'contents-misnumbered'?: RuleSeverity;
  /**
   * 目录有一条没有页码，其他条有。An entry of the contents has no page, and others have. (warning)
   */
  'contents-page-missing'?: RuleSeverity;
  /**
   * 目录页码与清单所在页不符。The contents lead to a page on which the list does not begin. (warning)
   */
  'contents-page-differs'?: RuleSeverity;
  /**
   * 缺序号。A number is missing between two rows. (error)
   */
  'number-missing'?: RuleSeverity;
  /**
   * 序号重复。Two rows have one number. (error)
   */
  'number-repeated'?: RuleSeverity;
  /**
   * 序号前后颠倒。A number stands out of order. (error)
   */
  'number-disorder'?: RuleSeverity;
  /**
   * 序号又从 1 开始。The numbers of a list begin again from 1. (error)
   */
  'number-restarts'?: RuleSeverity;
  /**
   * 序号不是数字。The number cell of a row holds no number. (error)
   */
  'number-unreadable'?: RuleSeverity;
  /**
   * 一行的单元格数不对。A row has more or fewer cells than its table has columns. (error)
   */
  'row-cells'?: RuleSeverity;
  /**
   * 两行连在一起。Two rows have run together. (error)
   */
  'rows-run-together'?: RuleSeverity;
  /**
   * 表格中间夹有表外文字。Text between two rows of a table that is no row. (warning)
   */
  'stray-text'?: RuleSeverity;
  /**
   * 单元格是空的。A cell is empty. (error)
   */
  'empty-cell'?: RuleSeverity;
  /**
   * 表头有误，或者与其他页的表头不同。A heading row is damaged or differs from those of other pages. (error)
   */
  'heading-damaged'?: RuleSeverity;
  /**
   * 单元格里是另一栏的内容。A cell holds what belongs in another column. (error)
   */
  'cell-misplaced'?: RuleSeverity;
  /**
   * 单元格里只有“—”“无”“同上”之类。A cell holds a sign for nothing: a dash, 无, 同上. (warning)
   */
  'cell-without-content'?: RuleSeverity;
  /**
   * 两行的事项名称可能对调了。The names of two rows may have been exchanged. (warning)
   */
  'names-exchanged'?: RuleSeverity;
  /**
   * 同一类别的事项没有排在一起。The rows of a category do not stand together. (warning)
   */
  'category-scattered'?: RuleSeverity;
  /**
   * 类别小标题行连续出现两次。A category row stands twice in succession. (warning)
   */
  'category-row-repeated'?: RuleSeverity;
  /**
   * 类别小标题行下没有事项。No item stands below a category row. (warning)
   */
  'category-row-empty'?: RuleSeverity;
  /**
   * 事项类别与相邻各行只差一个字。The category of a row differs by one character from that of its neighbours. (error)
   */
  'category-slip'?: RuleSeverity;
  /**
   * 说明部分列举类别的顺序与表中不同。The statement names the categories in another order than the table. (warning)
   */
  'category-order-differs'?: RuleSeverity;
  /**
   * 各处的清单标题不一致。The titles of the lists disagree: among each other, or with the contents. (warning)
   */
  'list-title-differs'?: RuleSeverity;
  /**
   * 表格上方是另一张清单的标题。A table stands under the title of another list. (error)
   */
  'list-title-of-another'?: RuleSeverity;
  /**
   * 一张清单没有标题，其他清单有。A list has no title, and others have. (warning)
   */
  'list-title-missing'?: RuleSeverity;
  /**
   * 清单标题重复。The title of a list stands twice above its table. (warning)
   */
  'list-title-repeated'?: RuleSeverity;
  /**
   * 缺一张清单：标题、目录或说明部分说到，文件中没有找到。A list of which the title, the contents or the narrative speaks is missing. (error)
   */
  'list-missing'?: RuleSeverity;
  /**
   * 文件只有一张或两张清单，其余未核对。The document has one or two of the three lists; the others were not checked. (info)
   */
  'list-apart'?: RuleSeverity;
  /**
   * “上级部门职责”栏写有职责的部门，“对应上级部门”栏没有列。A department in the duties is not in the department column. (warning)
   */
  'department-unlisted'?: RuleSeverity;
  /**
   * “镇配合职责”栏提到的部门，“对应上级部门”栏没有列。The township’s duties speak of a department that the department column lacks. (warning)
   */
  'department-addressed-unlisted'?: RuleSeverity;
  /**
   * “上级部门职责”栏提到的部门，“对应上级部门”栏没有列。The departments’ duties speak of a department that the department column lacks. (info)
   */
  'department-mentioned-unlisted'?: RuleSeverity;
  /**
   * “对应上级部门”栏列了部门，“上级部门职责”栏没有写其职责。A department of the column has no part in the duties. (warning)
   */
  'department-without-part'?: RuleSeverity;
  /**
   * 部门后面没有职责。A department is named and its duties are missing. (error)
   */
  'department-without-duties'?: RuleSeverity;
  /**
   * 同一格里部门重复。A department is named twice in a cell. (error)
   */
  'department-repeated'?: RuleSeverity;
  /**
   * 同一部门的职责分成两段。A department opens two parts of one cell. (warning)
   */
  'department-part-repeated'?: RuleSeverity;
  /**
   * “对应上级部门”栏与“上级部门职责”栏的部门顺序不同。The departments stand in another order in the duties than in the column. (warning)
   */
  'department-order-differs'?: RuleSeverity;
  /**
   * 同一部门有两种名称。One department bears two names in the department columns. (warning)
   */
  'department-name-varies'?: RuleSeverity;
  /**
   * “上级部门职责”栏与“对应上级部门”栏的部门名称不同。The duties call a department otherwise than the column does. (warning)
   */
  'department-renamed-in-duties'?: RuleSeverity;
  /**
   * “上级部门职责”栏与“对应上级部门”栏的部门级别不同。A department of the column has another level in the duties. (error)
   */
  'department-level-differs'?: RuleSeverity;
  /**
   * 部门用的是机构改革前的名称。A department bears a name from before the reforms. (warning)
   */
  'department-former-name'?: RuleSeverity;
  /**
   * 部门名称写错一个字。A department is misspelt. (error)
   */
  'department-misspelt'?: RuleSeverity;
  /**
   * 部门属于别的地方。A department of another place. (error)
   */
  'department-of-other-place'?: RuleSeverity;
  /**
   * 部门之间的分隔符不一致。Departments are separated in different ways. (warning)
   */
  'department-separators-mixed'?: RuleSeverity;
  /**
   * 两个部门之间漏了顿号。Two departments have run together. (error)
   */
  'departments-run-together'?: RuleSeverity;
  /**
   * 收回事项没有写承接部门。A recovered item names no receiving department. (error)
   */
  'receiver-missing'?: RuleSeverity;
  /**
   * 承接部门后面缺冒号。The colon behind a receiving department is missing. (warning)
   */
  'receiver-without-colon'?: RuleSeverity;
  /**
   * 承接部门后面没有工作方式。A receiving department is named without its way of working. (warning)
   */
  'receiver-without-way'?: RuleSeverity;
  /**
   * 标题的地名与别处不同。Titles name different places. (error)
   */
  'title-place-differs'?: RuleSeverity;
  /**
   * 本地地名写错一个字。The document’s own place is misspelt. (error)
   */
  'place-misspelt'?: RuleSeverity;
  /**
   * 出现其他乡镇名。Another township is named. (warning)
   */
  'other-township-named'?: RuleSeverity;
  /**
   * 出现别的县名、市名、省名。Another county, prefecture or province is named. (warning)
   */
  'other-county-named'?: RuleSeverity;
  /**
   * 表头写的“乡”“镇”“街道”与本地不符。A column heading calls the township another kind. (error)
   */
  'township-kind-in-heading'?: RuleSeverity;
  /**
   * 本地名称后的“乡”“镇”“街道”写错。The township’s own name stands with another kind. (error)
   */
  'township-kind-of-name'?: RuleSeverity;
  /**
   * 行文写的“乡”“镇”“街道”与本地不符。The text speaks of the township as of another kind. (warning)
   */
  'township-kind-in-text'?: RuleSeverity;
  /**
   * 行文写的“县”“区”“旗”与本地不符。The text speaks of the county as of another kind. (warning)
   */
  'county-kind-in-text'?: RuleSeverity;
  /**
   * 文件没有标题。The document has no title. (warning)
   */
  'title-absent'?: RuleSeverity;
  /**
   * 文件标题有误。The title of the document is misspelt. (warning)
   */
  'title-misspelt'?: RuleSeverity;
  /**
   * 文件没有日期。The document has no date. (info)
   */
  'date-absent'?: RuleSeverity;
  /**
   * 标题没有写明乡镇。No title names the township. (info)
   */
  'place-absent'?: RuleSeverity;
  /**
   * 日历上没有这个日期。A date that the calendar does not have. (error)
   */
  'date-impossible'?: RuleSeverity;
  /**
   * 文件日期不一致。The document bears different dates. (warning)
   */
  'date-differs'?: RuleSeverity;
  /**
   * 日期晚于封面日期。A date is later than the document’s own. (warning)
   */
  'date-in-future'?: RuleSeverity;
  /**
   * 密级或公开属性标注重复或不一致。The classification mark stands twice. (warning)
   */
  'classification-differs'?: RuleSeverity;
  /**
   * 说明部分的层次序号不连续。The headings of the narrative are misnumbered. (warning)
   */
  'narrative-misnumbered'?: RuleSeverity;
  /**
   * 同一事项在一张清单里出现两次。An item stands twice in a list. (error)
   */
  'item-repeated'?: RuleSeverity;
  /**
   * 同一事项既在基本履职事项清单，又在收回事项清单。An item stands in 基本履职 and in 上级部门收回. (error)
   */
  'item-basic-and-recovered'?: RuleSeverity;
  /**
   * 配合履职事项也出现在另一张清单里。An item of 配合履职 stands in another list too. (warning)
   */
  'item-in-two-lists'?: RuleSeverity;
  /**
   * 两个事项名称相同而类别不同，或者只是说法不同。Two items are the same in other words, or in another category. (warning)
   */
  'item-nearly-repeated'?: RuleSeverity;
  /**
   * 两个事项的职责一字不差。Two items have the same duties, word for word. (warning)
   */
  'duties-repeated'?: RuleSeverity;
  /**
   * 同一句话出现两次。A sentence stands twice. (warning)
   */
  'sentence-repeated'?: RuleSeverity;
  /**
   * 文字似有缺漏。A text is cut off. (warning)
   */
  'text-cut-off'?: RuleSeverity;
  /**
   * 括号、书名号不成对。A bracket is never closed, never opened, or closed by one of another width. (warning)
   */
  'bracket-unpaired'?: RuleSeverity;
  /**
   * 引号不成对。A quotation mark is never closed, never opened, or turned the wrong way. (warning)
   */
  'quotation-unpaired'?: RuleSeverity;
  /**
   * 括号、引号混用全角和半角。Brackets or quotation marks are of two kinds. (info)
   */
  'signs-mixed'?: RuleSeverity;
  /**
   * 单元格里的条目编号不连续。The steps of a cell are misnumbered. (warning)
   */
  'step-misnumbered'?: RuleSeverity;
  /**
   * 层次序号跳过了一级。A level of numbers is skipped. (info)
   */
  'step-level-skipped'?: RuleSeverity;
  /**
   * 同一级编号混用两种样式。Steps of one level are numbered in two styles. (info)
   */
  'step-styles-mixed'?: RuleSeverity;
  /**
   * 只有编号，没有内容。A step has a number and no text. (warning)
   */
  'step-empty'?: RuleSeverity;
  /**
   * 句末标点与其余各条不同。A step or a cell ends in another punctuation mark than the rest, or in none. (info)
   */
  'final-punctuation-differs'?: RuleSeverity;
  /**
   * 词语重复。A word stands twice. (warning)
   */
  'word-doubled'?: RuleSeverity;
  /**
   * 常见错别字。A word is misspelt in a common way. (warning)
   */
  'word-misspelt'?: RuleSeverity;
  /**
   * 疑似错别字。A word may be misspelt. (info, off by default)
   */
  'word-suspected'?: RuleSeverity;
  /**
   * 同一词语有两种写法。One term has two spellings in the document. (warning)
   */
  'term-spelled-two-ways'?: RuleSeverity;
  /**
   * 中文里混有英文单词或字母。An English word or a few letters stand between Chinese words. (warning)
   */
  'latin-word-stray'?: RuleSeverity;
  /**
   * 数字里混入字母。A letter stands in a number. (warning)
   */
  'letter-for-digit'?: RuleSeverity;
  /**
   * 残留网页、模板或公式的标记。Markup is left in a text. (warning)
   */
  'markup-left'?: RuleSeverity;
  /**
   * 残留占位符或批注。A placeholder or an editor’s remark is left. (warning)
   */
  'placeholder-left'?: RuleSeverity;
  /**
   * 字符损坏。A character is damaged. (warning)
   */
  'character-damaged'?: RuleSeverity;
  /**
   * 有看不见的字符。An invisible character stands in a text. (warning)
   */
  'character-invisible'?: RuleSeverity;
  /**
   * 标点重复或多余。Two punctuation marks stand in a row, or one where nothing is to be separated. (warning)
   */
  'punctuation-doubled'?: RuleSeverity;
  /**
   * 中文里用了半角标点。Half-width punctuation stands between Chinese characters. (info)
   */
  'half-width-punctuation'?: RuleSeverity;
  /**
   * 句子里的汉字之间有空格。A space stands between two Chinese characters of a sentence, or before punctuation. (info)
   */
  'space-between-characters'?: RuleSeverity;
  /**
   * 确认保留的期限已过。A finding was accepted until a day that is past. (warning)
   */
  'acceptance-expired'?: RuleSeverity;
  /**
   * 确认保留的问题已消除。An entry of the accepted findings matches no finding. (warning)
   */
  'acceptance-stale'?: RuleSeverity;
}
/**
 * 一个数字说的是什么。What a number is.
 */
export interface SaidNumber {
  /**
   * 含有这个数字的原文。The words of the document that hold the number.
   */
  phrase: string;
  /**
   * 说的是什么。What it is.
   */
  is: string;
  /**
   * 为什么。Why.
   */
  reason: string;
}

/** The schema itself: the content of `schemas/config.schema.json`. */

export const configSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://qingdan.dev/schemas/config.schema.json',
  title: 'Config',
  description:
    'qingdan.config.yaml 的内容：怎样核对履职事项清单。The content of qingdan.config.yaml: how duty lists are checked.',
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: {
      description:
        '各核对项的级别：error 差错、warning 存疑、info 提示，off 不查。The severity of each rule, or off.',
      $ref: '#/$defs/Rules',
    },
    departments: {
      description:
        '文件中可以出现的本地部门、单位名称。Names of departments and units that the document rightly carries.',
      $ref: '#/$defs/Names',
    },
    places: {
      description:
        '除本地以外，文件中可以出现的地名。Names of places that the document rightly carries beside its own.',
      $ref: '#/$defs/Names',
    },
    neighbours: {
      description:
        '文件中不应出现的地名，如邻近乡镇。Names of places that the document must not carry, such as neighbouring townships.',
      $ref: '#/$defs/Names',
    },
    terms: {
      description: '本来就这样写的词语（英文词、叠词、特殊写法）。Words that are right as they stand.',
      $ref: '#/$defs/Names',
    },
    numbers: {
      description:
        '没有认出来、其实说的是别的事的数字。Numbers that are not understood and are something else.',
      type: 'array',
      items: {
        $ref: '#/$defs/SaidNumber',
      },
    },
    'fail-on': {
      description:
        '发现哪一级及以上的问题就不能付印：error 差错（默认）、warning 存疑、info 提示。The severity from which a finding fails the document (by default error).',
      $ref: '#/$defs/Severity',
    },
    ocr: {
      description:
        '识别扫描页（图片）上的文字，同 --ocr；trust 时采用扫描仪已附上的文字。Pages that are pictures are read, as with --ocr; trust takes the text that a scanner laid under them.',
      enum: [true, false, 'trust'],
    },
    lang: {
      description: '语言（默认 zh）。The language of summary and messages (by default zh).',
      type: 'string',
      enum: ['zh', 'en'],
    },
    format: {
      description: '结果格式，写法同 --format。How results are printed, each as behind --format.',
      type: 'array',
      items: {
        type: 'string',
        minLength: 1,
      },
    },
    out: {
      description:
        'run 的输出文件夹，相对于本文件所在文件夹。Where run writes, seen from the folder of this file.',
      type: 'string',
      minLength: 1,
    },
    ignore: {
      description:
        '文件夹和通配符里不核对的文件，如 **/草稿/**，相对于本文件所在文件夹；只写名称的，在哪里都算。Patterns of files that folders and patterns leave out, seen from the folder of this file.',
      type: 'array',
      items: {
        type: 'string',
        minLength: 1,
      },
    },
    timeout: {
      description: '一个文件最多读多少秒（默认 60）。Seconds that one document may take (by default 60).',
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 86400,
    },
  },
  $defs: {
    Severity: {
      description: '问题的级别。How grave a finding is.',
      type: 'string',
      enum: ['error', 'warning', 'info'],
    },
    RuleSeverity: {
      description:
        '核对项的级别：error 差错、warning 存疑、info 提示，off 不查。The severity of a rule, or off.',
      type: 'string',
      enum: ['error', 'warning', 'info', 'off'],
    },
    Names: {
      description: '名称列表。Names.',
      type: 'array',
      items: {
        type: 'string',
        minLength: 1,
      },
    },
    Rules: {
      description: '核对项及其级别。Rules and their severities.',
      type: 'object',
      additionalProperties: false,
      properties: {
        'grand-total-differs': {
          description:
            '履职事项总数与各张清单的合计不符。The stated grand total is not the sum of the rows of the three tables. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-sum-differs': {
          description:
            '各张清单的项数相加，不等于履职事项总数。The stated totals of the lists do not add up to the stated grand total. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-total-differs': {
          description:
            '一张清单的项数与表中行数不符。A stated total of a list is not the number of its rows. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-count-differs': {
          description:
            '某一类的项数与表中不符。A stated count of a category is not the number of its rows. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-absent': {
          description:
            '说明部分所列类别，表中没有。A category that the statement counts does not occur in the table. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-unstated': {
          description:
            '表中类别，说明部分没有列出。A category of the table is missing in the enumeration. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-stated-twice': {
          description:
            '同一类别在一处列举中写了两次。A category is counted twice in one enumeration. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-number-differs': {
          description: '类别数与表中不符。The stated number of categories is not that of the table. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-number-differs': {
          description:
            '涉及部门（单位）数与表中不符。The stated number of departments is not that of the table. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'group-count-differs': {
          description:
            '类别小标题行所写项数与其下行数不符。The count in a category row is not the number of rows below it. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'part-count-differs': {
          description:
            '说明所写某部门、某一级的项数与表中不符。The stated part of a department or of a level is not what the table holds. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-sum-differs': {
          description:
            '各类项数相加，不等于本清单项数。The stated counts of the categories do not add up to the stated total of their list. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'figure-contradicted': {
          description:
            '同一数字前后不一致，表中又无从核对。A figure that no table can confirm is stated twice, and differently. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'figure-damaged': {
          description: '数字写法有误，认不出来。A stated figure is damaged. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-unread': {
          description:
            '像是写了项数，但没有认出来，未核对。A number that counts items, categories or departments was not understood, and not held against the tables. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'statement-absent': {
          description:
            '说明部分没有写项数，无从核对。The document states no total, so that nothing can be proven. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'statement-list-missing': {
          description:
            '说明部分写了其他清单的各类项数，没有写这一张。The statement counts the categories of other lists and not of this one. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'contents-list-missing': {
          description: '目录缺少一张清单。The contents lack a list that the document has. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'contents-entry-repeated': {
          description: '目录中一张清单写了两次。A list stands twice in the contents. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'contents-disorder': {
          description:
            '目录中清单的顺序与文件不同。The contents name the lists in another order than the document. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'contents-misnumbered': {
          description: '目录条目的序号不连续。The entries of the contents are misnumbered. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'contents-page-missing': {
          description:
            '目录有一条没有页码，其他条有。An entry of the contents has no page, and others have. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'contents-page-differs': {
          description:
            '目录页码与清单所在页不符。The contents lead to a page on which the list does not begin. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-missing': {
          description: '缺序号。A number is missing between two rows. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-repeated': {
          description: '序号重复。Two rows have one number. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-disorder': {
          description: '序号前后颠倒。A number stands out of order. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-restarts': {
          description: '序号又从 1 开始。The numbers of a list begin again from 1. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-unreadable': {
          description: '序号不是数字。The number cell of a row holds no number. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'row-cells': {
          description:
            '一行的单元格数不对。A row has more or fewer cells than its table has columns. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'rows-run-together': {
          description: '两行连在一起。Two rows have run together. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'stray-text': {
          description: '表格中间夹有表外文字。Text between two rows of a table that is no row. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'empty-cell': {
          description: '单元格是空的。A cell is empty. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'heading-damaged': {
          description:
            '表头有误，或者与其他页的表头不同。A heading row is damaged or differs from those of other pages. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'cell-misplaced': {
          description: '单元格里是另一栏的内容。A cell holds what belongs in another column. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'cell-without-content': {
          description:
            '单元格里只有“—”“无”“同上”之类。A cell holds a sign for nothing: a dash, 无, 同上. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'names-exchanged': {
          description: '两行的事项名称可能对调了。The names of two rows may have been exchanged. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-scattered': {
          description: '同一类别的事项没有排在一起。The rows of a category do not stand together. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-row-repeated': {
          description: '类别小标题行连续出现两次。A category row stands twice in succession. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-row-empty': {
          description: '类别小标题行下没有事项。No item stands below a category row. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-slip': {
          description:
            '事项类别与相邻各行只差一个字。The category of a row differs by one character from that of its neighbours. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-order-differs': {
          description:
            '说明部分列举类别的顺序与表中不同。The statement names the categories in another order than the table. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-title-differs': {
          description:
            '各处的清单标题不一致。The titles of the lists disagree: among each other, or with the contents. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-title-of-another': {
          description: '表格上方是另一张清单的标题。A table stands under the title of another list. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-title-missing': {
          description: '一张清单没有标题，其他清单有。A list has no title, and others have. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-title-repeated': {
          description: '清单标题重复。The title of a list stands twice above its table. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-missing': {
          description:
            '缺一张清单：标题、目录或说明部分说到，文件中没有找到。A list of which the title, the contents or the narrative speaks is missing. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-apart': {
          description:
            '文件只有一张或两张清单，其余未核对。The document has one or two of the three lists; the others were not checked. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-unlisted': {
          description:
            '“上级部门职责”栏写有职责的部门，“对应上级部门”栏没有列。A department in the duties is not in the department column. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-addressed-unlisted': {
          description:
            '“镇配合职责”栏提到的部门，“对应上级部门”栏没有列。The township’s duties speak of a department that the department column lacks. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-mentioned-unlisted': {
          description:
            '“上级部门职责”栏提到的部门，“对应上级部门”栏没有列。The departments’ duties speak of a department that the department column lacks. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-without-part': {
          description:
            '“对应上级部门”栏列了部门，“上级部门职责”栏没有写其职责。A department of the column has no part in the duties. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-without-duties': {
          description: '部门后面没有职责。A department is named and its duties are missing. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-repeated': {
          description: '同一格里部门重复。A department is named twice in a cell. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-part-repeated': {
          description: '同一部门的职责分成两段。A department opens two parts of one cell. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-order-differs': {
          description:
            '“对应上级部门”栏与“上级部门职责”栏的部门顺序不同。The departments stand in another order in the duties than in the column. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-name-varies': {
          description:
            '同一部门有两种名称。One department bears two names in the department columns. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-renamed-in-duties': {
          description:
            '“上级部门职责”栏与“对应上级部门”栏的部门名称不同。The duties call a department otherwise than the column does. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-level-differs': {
          description:
            '“上级部门职责”栏与“对应上级部门”栏的部门级别不同。A department of the column has another level in the duties. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-former-name': {
          description:
            '部门用的是机构改革前的名称。A department bears a name from before the reforms. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-misspelt': {
          description: '部门名称写错一个字。A department is misspelt. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-of-other-place': {
          description: '部门属于别的地方。A department of another place. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-separators-mixed': {
          description: '部门之间的分隔符不一致。Departments are separated in different ways. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'departments-run-together': {
          description: '两个部门之间漏了顿号。Two departments have run together. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'receiver-missing': {
          description: '收回事项没有写承接部门。A recovered item names no receiving department. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'receiver-without-colon': {
          description: '承接部门后面缺冒号。The colon behind a receiving department is missing. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'receiver-without-way': {
          description:
            '承接部门后面没有工作方式。A receiving department is named without its way of working. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'title-place-differs': {
          description: '标题的地名与别处不同。Titles name different places. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'place-misspelt': {
          description: '本地地名写错一个字。The document’s own place is misspelt. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'other-township-named': {
          description: '出现其他乡镇名。Another township is named. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'other-county-named': {
          description: '出现别的县名、市名、省名。Another county, prefecture or province is named. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'township-kind-in-heading': {
          description:
            '表头写的“乡”“镇”“街道”与本地不符。A column heading calls the township another kind. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'township-kind-of-name': {
          description:
            '本地名称后的“乡”“镇”“街道”写错。The township’s own name stands with another kind. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'township-kind-in-text': {
          description:
            '行文写的“乡”“镇”“街道”与本地不符。The text speaks of the township as of another kind. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'county-kind-in-text': {
          description:
            '行文写的“县”“区”“旗”与本地不符。The text speaks of the county as of another kind. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'title-absent': {
          description: '文件没有标题。The document has no title. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'title-misspelt': {
          description: '文件标题有误。The title of the document is misspelt. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'date-absent': {
          description: '文件没有日期。The document has no date. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'place-absent': {
          description: '标题没有写明乡镇。No title names the township. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'date-impossible': {
          description: '日历上没有这个日期。A date that the calendar does not have. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'date-differs': {
          description: '文件日期不一致。The document bears different dates. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'date-in-future': {
          description: '日期晚于封面日期。A date is later than the document’s own. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'classification-differs': {
          description: '密级或公开属性标注重复或不一致。The classification mark stands twice. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'narrative-misnumbered': {
          description: '说明部分的层次序号不连续。The headings of the narrative are misnumbered. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'item-repeated': {
          description: '同一事项在一张清单里出现两次。An item stands twice in a list. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'item-basic-and-recovered': {
          description:
            '同一事项既在基本履职事项清单，又在收回事项清单。An item stands in 基本履职 and in 上级部门收回. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'item-in-two-lists': {
          description:
            '配合履职事项也出现在另一张清单里。An item of 配合履职 stands in another list too. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'item-nearly-repeated': {
          description:
            '两个事项名称相同而类别不同，或者只是说法不同。Two items are the same in other words, or in another category. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'duties-repeated': {
          description: '两个事项的职责一字不差。Two items have the same duties, word for word. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'sentence-repeated': {
          description: '同一句话出现两次。A sentence stands twice. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'text-cut-off': {
          description: '文字似有缺漏。A text is cut off. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'bracket-unpaired': {
          description:
            '括号、书名号不成对。A bracket is never closed, never opened, or closed by one of another width. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'quotation-unpaired': {
          description:
            '引号不成对。A quotation mark is never closed, never opened, or turned the wrong way. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'signs-mixed': {
          description: '括号、引号混用全角和半角。Brackets or quotation marks are of two kinds. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'step-misnumbered': {
          description: '单元格里的条目编号不连续。The steps of a cell are misnumbered. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'step-level-skipped': {
          description: '层次序号跳过了一级。A level of numbers is skipped. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'step-styles-mixed': {
          description: '同一级编号混用两种样式。Steps of one level are numbered in two styles. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'step-empty': {
          description: '只有编号，没有内容。A step has a number and no text. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'final-punctuation-differs': {
          description:
            '句末标点与其余各条不同。A step or a cell ends in another punctuation mark than the rest, or in none. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'word-doubled': {
          description: '词语重复。A word stands twice. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'word-misspelt': {
          description: '常见错别字。A word is misspelt in a common way. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'word-suspected': {
          description: '疑似错别字。A word may be misspelt. (info, off by default)',
          $ref: '#/$defs/RuleSeverity',
        },
        'term-spelled-two-ways': {
          description: '同一词语有两种写法。One term has two spellings in the document. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'latin-word-stray': {
          description:
            '中文里混有英文单词或字母。An English word or a few letters stand between Chinese words. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'letter-for-digit': {
          description: '数字里混入字母。A letter stands in a number. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'markup-left': {
          description: '残留网页、模板或公式的标记。Markup is left in a text. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'placeholder-left': {
          description: '残留占位符或批注。A placeholder or an editor’s remark is left. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'character-damaged': {
          description: '字符损坏。A character is damaged. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'character-invisible': {
          description: '有看不见的字符。An invisible character stands in a text. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'punctuation-doubled': {
          description:
            '标点重复或多余。Two punctuation marks stand in a row, or one where nothing is to be separated. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'half-width-punctuation': {
          description: '中文里用了半角标点。Half-width punctuation stands between Chinese characters. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'space-between-characters': {
          description:
            '句子里的汉字之间有空格。A space stands between two Chinese characters of a sentence, or before punctuation. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'acceptance-expired': {
          description: '确认保留的期限已过。A finding was accepted until a day that is past. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'acceptance-stale': {
          description:
            '确认保留的问题已消除。An entry of the accepted findings matches no finding. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
      },
    },
    SaidNumber: {
      description: '一个数字说的是什么。What a number is.',
      type: 'object',
      additionalProperties: false,
      required: ['phrase', 'is', 'reason'],
      properties: {
        phrase: {
          description: '含有这个数字的原文。The words of the document that hold the number.',
          type: 'string',
          minLength: 1,
        },
        is: {
          description: '说的是什么。What it is.',
          type: 'string',
          minLength: 1,
        },
        reason: {
          description: '为什么。Why.',
          type: 'string',
          minLength: 1,
        },
      },
    },
  },
};
