/** The items of many lists, queried as `docs/scale.md` shows it. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { SOUND } from '../emit/reports/tell.js';
import { folderOfTest } from './folder.js';

const { path, run, write } = folderOfTest();

/** The query of the documentation, which reads `items.parquet`. */
function documented(page: string): string {
  return /```sql\n([^`]*)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
}

test('DuckDB finds the townships that lack an item, as documented', async () => {
  const lacks = SOUND.replace('2\t民生服务\t办好老年食堂\n', '').replace('青禾镇', '柳溪镇');
  write('1.txt', SOUND);
  write('2.txt', lacks);
  write('3.txt', SOUND.replace('青禾镇', '白石镇'));
  await run(['check', '.', '--format', 'parquet:items.parquet']);
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  const rows = async (sql: string): Promise<unknown[][]> =>
    (await connection.runAndReadAll(sql.replaceAll('items.parquet', path('items.parquet')))).getRowsJson();
  expect(await rows(`SELECT township, count(*)::INT FROM 'items.parquet' GROUP BY 1 ORDER BY 2, 1`)).toEqual([
    ['柳溪镇', 3],
    ['白石镇', 4],
    ['青禾镇', 4],
  ]);
  expect(await rows(documented('docs/scale.md'))).toEqual([['办好老年食堂', '2', ['柳溪镇']]]);
  expect(documented('docs/scale.zh-CN.md')).toBe(documented('docs/scale.md'));
  connection.closeSync();
});
