/** The items of many lists, queried as `docs/scale.md` shows it. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from '@jest/globals';
import { generateTownship, plainLayout, renderText } from '../townships/index.js';
import { folderOfTest } from './folder.js';

const { path, run, write } = folderOfTest();

/** The query of the documentation, which reads `items.parquet`. */
function documented(page: string): string {
  return /```sql\n([^`]*)```/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
}

test('DuckDB finds the townships that lack an item, as documented', async () => {
  const counts = { basic: 4, cooperative: 3, recovered: 2 };
  const [first, ...others] = ['青禾镇', '柳溪乡', '白石镇'].map((township) =>
    generateTownship({ seed: 5, county: '禾川县', township, counts }),
  );
  if (first === undefined) throw new Error('no township');
  write(
    '1.txt',
    renderText({ ...first, lists: { ...first.lists, basic: first.lists.basic.slice(1) } }, plainLayout),
  );
  for (const [at, township] of others.entries()) write(`${at + 2}.txt`, renderText(township, plainLayout));
  await run(['check', '.', '--format', 'parquet:items.parquet']);
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  const rows = async (sql: string): Promise<unknown[][]> =>
    (await connection.runAndReadAll(sql.replaceAll('items.parquet', path('items.parquet')))).getRows();
  expect(await rows("SELECT township, count(*)::INT FROM 'items.parquet' GROUP BY 1 ORDER BY 2, 1")).toEqual([
    ['青禾镇', 8],
    ['柳溪乡', 9],
    ['白石镇', 9],
  ]);
  const [lacking] = await rows(documented('docs/scale.md'));
  expect(lacking).toEqual(
    [first.lists.basic[0]?.name, 2, ['青禾镇']].map((each) =>
      Array.isArray(each) ? expect.anything() : each,
    ),
  );
  expect(documented('docs/scale.zh-CN.md')).toBe(documented('docs/scale.md'));
  connection.closeSync();
});
