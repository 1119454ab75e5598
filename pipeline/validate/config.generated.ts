// Generated from schemas/config.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

/**
 * 规则的级别，off 为不查。The severity of a rule, or off.
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
   * 每条规则的级别，off 为不查。The severity of each rule, or off.
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
   * 发现哪一级问题算不通过（默认 error）。The severity from which a finding fails the document (by default error).
   */
  'fail-on'?: Severity;
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
   * 一个文件最多读多少秒（默认 60）。Seconds that one document may take (by default 60).
   */
  timeout?: number;
}
/**
 * 规则及其级别。Rules and their severities.
 */
export interface Rules {
  /**
   * 总数与三张表的合计不符。The stated grand total is not the sum of the rows of the three tables. (error)
   */
  'grand-total-differs'?: RuleSeverity;
  /**
   * 三张清单的数字相加不等于总数。The stated totals of the lists do not add up to the stated grand total. (error)
   */
  'list-sum-differs'?: RuleSeverity;
  /**
   * 一张清单的总数与表中行数不符。A stated total of a list is not the number of its rows. (error)
   */
  'list-total-differs'?: RuleSeverity;
  /**
   * 一个类别的项数与表中不符。A stated count of a category is not the number of its rows. (error)
   */
  'category-count-differs'?: RuleSeverity;
  /**
   * 文中所列类别在表中没有。A category that the statement counts does not occur in the table. (error)
   */
  'category-absent'?: RuleSeverity;
  /**
   * 表中类别在文中没有列出。A category of the table is missing in the enumeration. (error)
   */
  'category-unstated'?: RuleSeverity;
  /**
   * 同一类别在一处列举中写了两次。A category is counted twice in one enumeration. (error)
   */
  'category-stated-twice'?: RuleSeverity;
  /**
   * 类别个数与表中不符。The stated number of categories is not that of the table. (error)
   */
  'category-number-differs'?: RuleSeverity;
  /**
   * 部门个数与表中不符。The stated number of departments is not that of the table. (warning)
   */
  'department-number-differs'?: RuleSeverity;
  /**
   * 类别行所写项数与其下行数不符。The count in a category row is not the number of rows below it. (error)
   */
  'group-count-differs'?: RuleSeverity;
  /**
   * 数字写错，无法识别。A stated figure is damaged. (error)
   */
  'figure-damaged'?: RuleSeverity;
  /**
   * 文中没有写总数，无法核对。The document states no total. (info)
   */
  'statement-absent'?: RuleSeverity;
  /**
   * 序号有缺。A number is missing between two rows. (error)
   */
  'number-missing'?: RuleSeverity;
  /**
   * 序号重复。Two rows have one number. (error)
   */
  'number-repeated'?: RuleSeverity;
  /**
   * 序号顺序不对。A number stands out of order. (error)
   */
  'number-disorder'?: RuleSeverity;
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
   * 表中夹有不成行的文字。Text between two rows of a table that is no row. (warning)
   */
  'stray-text'?: RuleSeverity;
  /**
   * 单元格是空的。A cell is empty. (error)
   */
  'empty-cell'?: RuleSeverity;
  /**
   * 表格标题行有误。A heading row is damaged or differs from those of other pages. (error)
   */
  'heading-damaged'?: RuleSeverity;
  /**
   * 同一类别的行没有排在一起。The rows of a category do not stand together. (warning)
   */
  'category-scattered'?: RuleSeverity;
  /**
   * 一行的类别与相邻各行只差一个字。The category of a row differs by one character from that of its neighbours. (error)
   */
  'category-slip'?: RuleSeverity;
  /**
   * 缺少一张清单。One of the three lists is missing. (error)
   */
  'list-missing'?: RuleSeverity;
  /**
   * 接受问题的期限已过。A finding was accepted until a day that is past. (warning)
   */
  'acceptance-expired'?: RuleSeverity;
  /**
   * 接受的问题已不存在。An entry of the accepted findings matches no finding. (warning)
   */
  'acceptance-stale'?: RuleSeverity;
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
      description: '每条规则的级别，off 为不查。The severity of each rule, or off.',
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
    'fail-on': {
      description:
        '发现哪一级问题算不通过（默认 error）。The severity from which a finding fails the document (by default error).',
      $ref: '#/$defs/Severity',
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
      description: '规则的级别，off 为不查。The severity of a rule, or off.',
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
      description: '规则及其级别。Rules and their severities.',
      type: 'object',
      additionalProperties: false,
      properties: {
        'grand-total-differs': {
          description:
            '总数与三张表的合计不符。The stated grand total is not the sum of the rows of the three tables. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-sum-differs': {
          description:
            '三张清单的数字相加不等于总数。The stated totals of the lists do not add up to the stated grand total. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-total-differs': {
          description:
            '一张清单的总数与表中行数不符。A stated total of a list is not the number of its rows. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-count-differs': {
          description:
            '一个类别的项数与表中不符。A stated count of a category is not the number of its rows. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-absent': {
          description:
            '文中所列类别在表中没有。A category that the statement counts does not occur in the table. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-unstated': {
          description:
            '表中类别在文中没有列出。A category of the table is missing in the enumeration. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-stated-twice': {
          description:
            '同一类别在一处列举中写了两次。A category is counted twice in one enumeration. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-number-differs': {
          description:
            '类别个数与表中不符。The stated number of categories is not that of the table. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'department-number-differs': {
          description:
            '部门个数与表中不符。The stated number of departments is not that of the table. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'group-count-differs': {
          description:
            '类别行所写项数与其下行数不符。The count in a category row is not the number of rows below it. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'figure-damaged': {
          description: '数字写错，无法识别。A stated figure is damaged. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'statement-absent': {
          description: '文中没有写总数，无法核对。The document states no total. (info)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-missing': {
          description: '序号有缺。A number is missing between two rows. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-repeated': {
          description: '序号重复。Two rows have one number. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'number-disorder': {
          description: '序号顺序不对。A number stands out of order. (error)',
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
          description: '表中夹有不成行的文字。Text between two rows of a table that is no row. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'empty-cell': {
          description: '单元格是空的。A cell is empty. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'heading-damaged': {
          description:
            '表格标题行有误。A heading row is damaged or differs from those of other pages. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-scattered': {
          description: '同一类别的行没有排在一起。The rows of a category do not stand together. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'category-slip': {
          description:
            '一行的类别与相邻各行只差一个字。The category of a row differs by one character from that of its neighbours. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'list-missing': {
          description: '缺少一张清单。One of the three lists is missing. (error)',
          $ref: '#/$defs/RuleSeverity',
        },
        'acceptance-expired': {
          description: '接受问题的期限已过。A finding was accepted until a day that is past. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
        'acceptance-stale': {
          description: '接受的问题已不存在。An entry of the accepted findings matches no finding. (warning)',
          $ref: '#/$defs/RuleSeverity',
        },
      },
    },
  },
};
