/** A copy that is annotated again: what stands in it already is not said twice. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../pipeline/annotate/index.js';
import type { Remark } from '../../pipeline/annotate/remarks.js';
import { unsaid } from '../../pipeline/annotate/standing.js';
import type { AnnotatedCopy, Lang } from '../../pipeline/model.js';
import { randomLayout } from '../townships/index.js';
import { renderXlsx } from '../townships/xlsx.js';
import { checked } from './copies.js';
import { wrongTotal } from './docx/word.js';
import { slippedTownship } from './slipped.js';

const remark = (label: string, words: string): Remark =>
  ({ lines: [`第 ${label} 条（差错）：${words}`, '现为：4'] }) as unknown as Remark;

describe('remarks that a document has not been given', () => {
  test('are known by their words, whatever number they had', () => {
    const remarks = [remark('1', '多一个空格'), remark('2', '缺 5 号'), remark('2.1', '多一个空格')];
    expect(unsaid(remarks, [])).toEqual({ fresh: remarks, standing: 0 });
    // One comment stands for one remark.
    expect(unsaid(remarks, ['第 7.12 条（差错）：多一个空格\n现为：4'])).toEqual({
      fresh: remarks.slice(1),
      standing: 1,
    });
    expect(unsaid(remarks, ['第 1 条（差错）：缺 5 号\r\n\r\n第 2 条（差错）：多一个空格'])).toEqual({
      fresh: remarks.slice(2),
      standing: 2,
    });
  });

  test('are others where the severity or a word is another', () => {
    const remarks = [remark('1', '缺 5 号')];
    for (const said of [
      '第 1 条（存疑）：缺 5 号',
      '第 1 条（差错）：缺 6 号',
      '缺 5 号',
      '1 (error): 缺 5 号',
    ])
      expect(unsaid(remarks, [said]).standing).toBe(0);
  });
});

async function copyOf(name: string, bytes: Uint8Array, lang: Lang = 'zh'): Promise<AnnotatedCopy> {
  const { list, report } = await checked(bytes, name);
  const done = await annotate({ bytes, list, report }, { lang });
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

test.each([
  ['list.docx', wrongTotal()],
  ['list.xlsx', renderXlsx(slippedTownship(3), randomLayout(3))],
  ['list.pdf', new Uint8Array(readFileSync('fixtures/pdf/browser/lines-merged.pdf'))],
])('%s: a copy that is annotated again has no comment twice', async (name, bytes) => {
  const first = await copyOf(name, bytes);
  expect(first.comments).toBeGreaterThan(1);
  expect(first.standing).toBe(0);
  const second = await copyOf(name, first.bytes.slice());
  expect([second.comments, second.standing]).toEqual([0, first.comments]);
});
