// Generated from schemas/county-decisions.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

/**
 * 哪些写法是同一事项、哪些不是：`county.decisions.yaml` 的内容。Which wordings of a county's lists are one item, and which are not: the content of `county.decisions.yaml`.
 */
export type CountyDecisions = WordingDecision[];

/**
 * 对几个写法的一条处理意见。One decision on wordings.
 */
export interface WordingDecision {
  /**
   * same 是同一事项；different 两两都不是同一事项；alone 每个都单独算，不与别的合并。same: they are one item; different: no two of them are; alone: each stands by itself.
   */
  is: 'same' | 'different' | 'alone';
  /**
   * 事项名称，照清单的写法；空格和标点不计。The names of items as the lists have them; white space and punctuation do not matter.
   *
   * @minItems 1
   */
  items: [string, ...string[]];
  /**
   * 谁决定的。Who decided it.
   */
  by?: string;
  /**
   * 为什么。Why.
   */
  reason?: string;
}

/** The schema itself: the content of `schemas/county-decisions.schema.json`. */

export const countyDecisionsSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://qingdan.dev/schemas/county-decisions.schema.json',
  title: 'CountyDecisions',
  description:
    "哪些写法是同一事项、哪些不是：`county.decisions.yaml` 的内容。Which wordings of a county's lists are one item, and which are not: the content of `county.decisions.yaml`.",
  type: 'array',
  items: {
    $ref: '#/$defs/WordingDecision',
  },
  $defs: {
    WordingDecision: {
      description: '对几个写法的一条处理意见。One decision on wordings.',
      type: 'object',
      additionalProperties: false,
      required: ['is', 'items'],
      properties: {
        is: {
          description:
            'same 是同一事项；different 两两都不是同一事项；alone 每个都单独算，不与别的合并。same: they are one item; different: no two of them are; alone: each stands by itself.',
          type: 'string',
          enum: ['same', 'different', 'alone'],
        },
        items: {
          description:
            '事项名称，照清单的写法；空格和标点不计。The names of items as the lists have them; white space and punctuation do not matter.',
          type: 'array',
          minItems: 1,
          items: {
            type: 'string',
            pattern: '\\S',
          },
        },
        by: {
          description: '谁决定的。Who decided it.',
          type: 'string',
        },
        reason: {
          description: '为什么。Why.',
          type: 'string',
        },
      },
    },
  },
};
