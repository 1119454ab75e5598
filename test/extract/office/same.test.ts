import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { writeDocx } from '../../townships/docx.js';
import { blocksOfMarkdown } from '../../townships/office.js';
import { writeXlsx } from '../../townships/xlsx.js';
import { checkDocument, readDocument } from '../../../pipeline/index.js';
import { apart, valueOf } from './compare.js';

/** The same list saved in different forms gives the same duty list, place and source apart. */
const MARKDOWN = 'fixtures/lists/qinghe/list.md';
const blocks = blocksOfMarkdown(readFileSync(MARKDOWN, 'utf8'));
const expected = async (): Promise<unknown> =>
  apart(valueOf(await readDocument(MARKDOWN, readFileSync(MARKDOWN))));

describe('the fixture list', () => {
  test('as text', async () => {
    const list = valueOf(await readDocument('list.txt', readFileSync('fixtures/lists/qinghe/list.txt')));
    expect(apart(list)).toEqual(await expected());
  });

  test.each([false, true])('as docx, with automatic numbers: %s', async (automatic) => {
    const { list, report } = valueOf(
      await checkDocument('list.docx', await writeDocx(blocks, { automatic })),
    );
    expect(apart(list)).toEqual(await expected());
    expect(report.findings).toEqual([]);
  });

  test.each(['one', 'each'] as const)('as xlsx, sheets: %s', async (sheets) => {
    const { list, report } = valueOf(await checkDocument('list.xlsx', writeXlsx(blocks, { sheets })));
    expect(apart(list)).toEqual(await expected());
    expect(report.findings).toEqual([]);
    const [first] = list.lists.basic;
    const part = sheets === 'one' ? '说明' : '清单1';
    expect(first?.place).toEqual({ kind: 'part', part, path: expect.stringMatching(/^A\d+$/) });
    expect(first?.cells[1]?.place).toEqual({ kind: 'part', part, path: expect.stringMatching(/^B\d+$/) });
  });
});
