import { expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { isAsWritten } from '../../pipeline/cli/reading/own-output.js';
import { lockOf } from '../../pipeline/cli/reading/review-workbook.js';
import { workbookBytes } from '../../pipeline/emit/workbook/write.js';
import { folderOfTest } from './folder.js';

const { path, write } = folderOfTest();

const PLAN = { name: '县局', rows: [[{ value: '一', look: 'text' }]], orientation: 'landscape' } as const;

test('a workbook is as it was written until any of its parts is another', async () => {
  const facts = { title: '县局', today: null, custom: { qingdan: 'department' } };
  const bytes = await workbookBytes([PLAN], { ...facts, isSealed: true });
  const parts = unzipSync(bytes);
  const written = (name: string, content: Uint8Array | string): boolean => {
    write(name, content);
    return isAsWritten(path(name));
  };
  expect(written('as.xlsx', bytes)).toBe(true);
  expect(written('packed-anew.xlsx', zipSync(parts))).toBe(true);
  expect(written('changed.xlsx', zipSync({ ...parts, 'xl/styles.xml': strToU8('<styleSheet/>') }))).toBe(
    false,
  );
  expect(written('more.xlsx', zipSync({ ...parts, 'xl/more.xml': strToU8('<more/>') }))).toBe(false);
  expect(written('without.xlsx', await workbookBytes([PLAN], facts))).toBe(false);
  expect(written('none.xlsx', 'no workbook')).toBe(false);
});

test.each(['~$a.xlsx', '.~a.xlsx', '.~lock.a.xlsx#'])('a workbook beside which %s is, is open', (lock) => {
  write('a.xlsx', '');
  expect(lockOf(path('a.xlsx'))).toBe(null);
  write(lock, '');
  expect(lockOf(path('a.xlsx'))).toBe(lock);
});
