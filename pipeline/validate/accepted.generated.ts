// Generated from schemas/accepted.schema.json by test/tools/generate-schemas.mjs: change that schema, not this file.

/**
 * 已确认保留的问题：`<文件>.accepted.yaml` 的内容。The findings of a document that people have accepted: the content of `<document>.accepted.yaml`.
 */
export type AcceptedFindings = AcceptedFinding[];

/**
 * 一个已确认保留的问题。One accepted finding.
 */
export interface AcceptedFinding {
  /**
   * 问题编号，由 qingdan accept 写入。The finding's fingerprint, as `qingdan accept` writes it.
   */
  fingerprint: string;
  /**
   * 由哪个核对项报出。The rule that found it.
   */
  rule: string;
  /**
   * 哪张清单、哪个序号（basic/23），供人查看。The list and number of the row (basic/23), for the reader.
   */
  item?: string;
  /**
   * 问题是什么，供人查看。What was found, in words, for the reader.
   */
  message?: string;
  /**
   * 确认保留时应有的值（不针对某一行的问题才写）；变了就不再算已确认保留。What was expected then, for findings of no row: with another value the entry holds no more.
   */
  expected?: string;
  /**
   * 确认保留时实有的值（不针对某一行的问题才写）；变了就不再算已确认保留。What was there then, for findings of no row: with another value the entry holds no more.
   */
  actual?: string;
  /**
   * 为什么可以保留（必填）。Why it may stay. Required.
   */
  reason: string;
  /**
   * 谁决定的。Who decided it.
   */
  by?: string;
  /**
   * 有效期的最后一天，如 2026-12-31。The last day on which it holds, as 2026-12-31.
   */
  until?: string;
}

/** The schema itself: the content of `schemas/accepted.schema.json`. */

export const acceptedSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://qingdan.dev/schemas/accepted.schema.json',
  title: 'AcceptedFindings',
  description:
    '已确认保留的问题：`<文件>.accepted.yaml` 的内容。The findings of a document that people have accepted: the content of `<document>.accepted.yaml`.',
  type: 'array',
  items: {
    $ref: '#/$defs/AcceptedFinding',
  },
  $defs: {
    AcceptedFinding: {
      description: '一个已确认保留的问题。One accepted finding.',
      type: 'object',
      additionalProperties: false,
      required: ['fingerprint', 'rule', 'reason'],
      properties: {
        fingerprint: {
          description:
            "问题编号，由 qingdan accept 写入。The finding's fingerprint, as `qingdan accept` writes it.",
          type: 'string',
          pattern: '^[0-9a-f]{16}$',
        },
        rule: {
          description: '由哪个核对项报出。The rule that found it.',
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*$',
        },
        item: {
          description:
            '哪张清单、哪个序号（basic/23），供人查看。The list and number of the row (basic/23), for the reader.',
          type: 'string',
        },
        message: {
          description: '问题是什么，供人查看。What was found, in words, for the reader.',
          type: 'string',
        },
        expected: {
          description:
            '确认保留时应有的值（不针对某一行的问题才写）；变了就不再算已确认保留。What was expected then, for findings of no row: with another value the entry holds no more.',
          type: 'string',
        },
        actual: {
          description:
            '确认保留时实有的值（不针对某一行的问题才写）；变了就不再算已确认保留。What was there then, for findings of no row: with another value the entry holds no more.',
          type: 'string',
        },
        reason: {
          description: '为什么可以保留（必填）。Why it may stay. Required.',
          type: 'string',
          pattern: '\\S',
        },
        by: {
          description: '谁决定的。Who decided it.',
          type: 'string',
        },
        until: {
          description: '有效期的最后一天，如 2026-12-31。The last day on which it holds, as 2026-12-31.',
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        },
      },
    },
  },
};
