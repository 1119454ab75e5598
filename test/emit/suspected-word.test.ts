import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { annotateDocument, reportPage, reviewWorkbook } from '../../pipeline/index.js';
import { REPORTS, type ReportFormat } from '../../pipeline/emit/reports/index.js';
import { wholeReport } from '../../pipeline/emit/reports/stream.js';
import type { Acceptance, CheckOptions } from '../../pipeline/model.js';
import { basicTable, cell, FRONT, statement, TITLE, tr, wordOf } from '../annotate/docx/word.js';
import { ABOUT, checked } from './checked.js';
import { OPTIONS, SOUND, tell } from './reports/tell.js';

/** A list in two rows of which a word is misspelt. */
const MISSPELT = SOUND.replace('组织党员学习', '按照统一部暑组织党员学习').replace(
  '办好老年食堂',
  '做好年度工作部暑，办好老年食堂',
);
const ON = { rules: { 'word-suspected': 'info' } } as const;

/** What every window says: the word, the one that may be meant, and why. */
const WORDS = ['部暑', '部署', '同音 shu'];

async function hintsOf(text: string, options: CheckOptions = {}): Promise<string[]> {
  const { report } = await checked(text, { ...options, ...ON });
  return report.findings.flatMap(({ ruleId, accepted, fingerprint }) =>
    ruleId === 'word-suspected' && accepted === null ? [fingerprint] : [],
  );
}

describe('a word that may be misspelt', () => {
  test('is one hint of both rows, and no part of the verdict', async () => {
    const { report } = await checked(MISSPELT, ON);
    expect(report.status).toBe('pass');
    const hints = report.findings.filter(({ ruleId }) => ruleId === 'word-suspected');
    expect(hints).toHaveLength(1);
    expect(hints[0]).toMatchObject({ severity: 'info', item: 1, actual: '部暑', expected: '部署' });
    expect(hints[0]?.related).toHaveLength(1);
  });

  test.each(['text', 'json', 'sarif', 'junit', 'markdown', 'gitlab'] as const)(
    'in %s',
    async (format: ReportFormat) => {
      const text = wholeReport((await REPORTS[format]())(OPTIONS), [await tell('list.txt', MISSPELT, ON)]);
      // A line of the terminal may end between any two words.
      for (const word of WORDS) expect(text.replace(/\s+/gu, ' ')).toContain(word);
      // The sentence is there, or the line and column at which it stands.
      expect(text).toMatch(/按照统一部暑组织党员学习|"line": ?6|"begin": ?6|line="6"|第 6 行/u);
    },
  );

  test('in the workbook, with a field for the decision on it', async () => {
    const bytes = await reviewWorkbook(await checked(MISSPELT, ON), ABOUT);
    const { sheets } = await readXlsx(bytes);
    const rows = sheets.find(({ name }) => name === '问题清单')?.rows ?? [];
    const row = rows.find((cells) => cells.join('\t').includes('部暑'))?.join('\t');
    for (const word of [...WORDS, '提示', '按照统一部暑组织党员学习']) expect(row).toContain(word);
    expect(rows.flat()).toContain('处理意见');
  });

  test('on the report page', async () => {
    const page = await reportPage(await checked(MISSPELT, ON), ABOUT);
    for (const word of WORDS) expect(page).toContain(word);
  });

  test('is settled for good when it is accepted once, in whatever row and list it stands', async () => {
    const [fingerprint = ''] = await hintsOf(MISSPELT);
    const accepted: Acceptance[] = [
      { fingerprint, rule: 'word-suspected', reason: '县里的写法', by: null, until: null },
    ];
    expect(await hintsOf(MISSPELT, { accepted })).toEqual([]);
    const elsewhere = SOUND.replace('办好老年食堂', '落实工作部暑，办好老年食堂');
    expect(await hintsOf(elsewhere)).toEqual([fingerprint]);
    expect(await hintsOf(elsewhere, { accepted })).toEqual([]);
  });

  test('is settled by a term of the config', async () => {
    expect(await hintsOf(MISSPELT, { terms: ['部暑'] })).toEqual([]);
  });

  test('is a comment, and is never entered', async () => {
    const rows = ['按照统一部暑组织党员学习', '做好老干部服务工作'].map((name, at) =>
      tr(cell(String(at + 1)), cell('党的建设'), cell(name)),
    );
    rows.push(tr(cell('3'), cell('平安法治'), cell('开展普法宣传')));
    // The total is wrong, which is entered: only that.
    const bytes = wordOf(FRONT + statement() + TITLE + basicTable(rows));
    const done = await annotateDocument('list.docx', bytes, { ...ON, fix: true });
    if (!done.ok) throw new Error(done.failure.message.en);
    const { copy, report } = done.value;
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('word-suspected');
    expect(copy.comments).toBeGreaterThan(1);
    expect(copy.changes).toBe(1);
  });
});
