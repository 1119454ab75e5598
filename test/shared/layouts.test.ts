/** Small tables without rules, whole or in part: each is found, with all of its rows. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readTables } from '../../pipeline/index.js';

const LAYOUTS = '../shared/cases/layouts';

const SIZES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  'us-plain': [21, 7],
  'us-notes': [21, 7],
  'nt-2long-gap40': [21, 7],
  'no-rules-numeric': [9, 7],
  'three-rules-numeric': [9, 7],
  'row-rules-no-columns': [9, 7],
  'frame-columns-no-row-rules': [9, 7],
};

(existsSync(LAYOUTS) ? test.each(Object.entries(SIZES)) : test.skip.each(Object.entries(SIZES)))(
  '%s',
  async (name, [rows, columns]) => {
    const path = `${LAYOUTS}/${name}.pdf`;
    const read = await readTables(path, new Uint8Array(readFileSync(path)));
    if (!read.ok) throw new Error(read.failure.code);
    const tables = read.value.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map((table) => [table.rows.length, table.columns])).toEqual([[rows, columns]]);
    const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
    expect(cells.every((cell) => cell.text !== '')).toBe(true);
  },
);
