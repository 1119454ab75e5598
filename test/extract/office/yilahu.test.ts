import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import type { DutyList, ListName } from '../../../pipeline/model.js';

const FOLDER = '../shared/documents';
const here = existsSync(FOLDER) ? describe : describe.skip;
const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

const rowsOf = (list: DutyList, name: ListName): string[][] =>
  list.lists[name].map((item) => item.cells.map((cell) => cell.text.replace(/\s+/gu, '')));

here.each(['yilahu-ruled.docx', 'yilahu-autonumber.docx'])('%s', (name) => {
  const checked = async () => {
    const done = await checkDocument(name, readFileSync(`${FOLDER}/${name}`));
    if (!done.ok) throw new Error(done.failure.message.en);
    return done.value;
  };

  test('each of the 245 rows is as printed, white space apart', async () => {
    const { list } = await checked();
    const truth = JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')) as Record<ListName, string[][]>;
    for (const each of LISTS) expect(rowsOf(list, each)).toEqual(truth[each]);
    expect(list.source).toEqual({ format: 'docx', encoding: null, pages: null, methods: ['markup'] });
  });

  test('has the findings of the text form, and each place is a path', async () => {
    const { list, report } = await checked();
    const text = await checkDocument('text', readFileSync(`${FOLDER}/yilahu-2025-07.txt`));
    if (!text.ok) throw new Error(text.failure.message.en);
    expect(report.status).toBe('pass');
    expect(report.findings.map((finding) => finding.fingerprint)).toEqual(
      text.value.report.findings.map((finding) => finding.fingerprint),
    );
    for (const item of LISTS.flatMap((each) => list.lists[each])) {
      expect(item.place).toEqual({
        kind: 'part',
        part: 'document',
        path: expect.stringMatching(/^t[123]\.r\d+$/),
      });
      for (const cell of item.cells) {
        expect(cell.place).toMatchObject({ path: expect.stringMatching(/^t[123]\.r\d+\.c[1-6]\.p1$/) });
      }
    }
  });
});
