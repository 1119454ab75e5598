import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { textsOf, tablesOf, xlsxOf, zipOf } from '../office/package.js';

/** A sheet of texts, row by row; `ruled` rows have borders around each of so many cells, empty ones too. */
interface Plan {
  rows: readonly (readonly string[])[];
  ruled?: readonly number[];
  /** How many cells of a ruled row have borders. */
  columns?: number;
  /** A frame: borders at these sides of the first and the last cell alone. */
  frame?: boolean;
  merges?: readonly string[];
}

const BORDERS =
  '<borders><border/><border><left style="thin"/><right style="thin"/></border><border><left style="thin"/></border>' +
  '<border><right style="thin"/></border><border><left style="none"/><right/></border></borders>';

function bookOf({ rows, ruled = [], columns = 3, frame = false, merges = [] }: Plan): Uint8Array {
  const xml = rows.map((texts, index) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const side = !frame ? 1 : column === 0 ? 2 : column === columns - 1 ? 3 : 0;
      const style = ruled.includes(index) ? side : 4;
      const text = texts[column] ?? '';
      const name = `${String.fromCharCode(65 + column)}${index + 1}`;
      return text === ''
        ? `<c r="${name}" s="${style}"/>`
        : `<c r="${name}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  const bytes = unzipSync(
    xlsxOf([
      { name: 'Sheet1', xml: `<sheetData>${xml.join('')}</sheetData><mergeCells>${merged}</mergeCells>` },
    ]),
  );
  const styles = strFromU8(bytes['xl/styles.xml'] ?? new Uint8Array())
    .replace('<cellStyleXfs>', `${BORDERS}<cellStyleXfs>`)
    .replace(
      /<cellXfs>.*<\/cellXfs>/,
      `<cellXfs>${[0, 1, 2, 3, 4].map((id) => `<xf numFmtId="0" borderId="${id}"/>`).join('')}</cellXfs>`,
    );
  return zipOf({ ...bytes, 'xl/styles.xml': styles });
}

/** The paragraphs, and of each table its columns and rows. */
const shapes = async (plan: Plan): Promise<string[]> =>
  (await tablesOf(bookOf(plan))).blocks.map((block) =>
    block.kind === 'table' ? `${block.columns} × ${block.rows.length}` : block.text,
  );

const head = ['单位', '联系人', '备注'];
const first = ['农业站', '王工', '已报'];
const second = ['水利站', '李工', ''];
const all = (rows: readonly unknown[]): number[] => rows.map((_, index) => index);

describe('one table of a sheet', () => {
  test('a row of the grid that nobody filled in parts nothing', async () => {
    const rows = [head, first, [], [], second];
    expect(await shapes({ rows, ruled: all(rows) })).toEqual(['3 × 3']);
    expect(await shapes({ rows, ruled: [0, 1, 4] })).toEqual(['3 × 3']);
    // Below an empty row without rules, words in all columns may be headings.
    const full = [head, first, [], ['水利站', '李工', '未报']];
    expect(await shapes({ rows: full, ruled: all(full) })).toEqual(['3 × 3']);
    expect(await shapes({ rows: full, ruled: [0, 1, 3] })).toEqual(['3 × 2', '3 × 1']);
    expect(await shapes({ rows })).toEqual(['3 × 2', '2 × 1']);
  });

  test('rows whose first cells are empty keep the first column of the table', async () => {
    const rows = [head, first, [], ['', '李工', '未报'], ['', '', '迟报'], second];
    expect(await shapes({ rows, ruled: all(rows) })).toEqual(['3 × 5']);
    const { blocks } = await tablesOf(bookOf({ rows, ruled: all(rows) }));
    expect(blocks.flatMap((block) => (block.kind === 'table' ? textsOf(block).slice(2, 4) : []))).toEqual([
      ['', '李工', '未报'],
      ['', '', '迟报'],
    ]);
    // A line across the table parts it, and the rows below have its columns.
    const parted = [head, first, ['东片'], ['', '李工', '未报'], second];
    expect(await shapes({ rows: parted, ruled: all(parted), merges: ['A3:C3'] })).toEqual([
      '3 × 2',
      '东片',
      '3 × 2',
    ]);
  });

  test('a line of the grid with one text is a row, but for a category above numbers and a title above headings', async () => {
    const rows = [head, first, ['水利站'], second];
    expect(await shapes({ rows, ruled: all(rows) })).toEqual(['3 × 4']);
    expect(await shapes({ rows })).toEqual(['3 × 2', '水利站', '2 × 1']);
    const numbered = [['序号', '名称', '部门'], ['1', '甲', '乙'], ['二、民生'], ['2', '丙', '丁']];
    expect(await shapes({ rows: numbered, ruled: all(numbered) })).toEqual(['3 × 2', '二、民生', '3 × 1']);
    const titled = [head, first, ['附表'], ['序号', '名称', '部门'], ['1', '甲', '乙']];
    expect(await shapes({ rows: titled, ruled: all(titled) })).toEqual(['3 × 2', '附表', '3 × 2']);
  });

  test('without rules, numbers in the same column tell', async () => {
    const amounts = [['项目', '金额', '说明'], ['水费', '120.50', '一月'], [], ['电费', '98', '']];
    expect(await shapes({ rows: amounts })).toEqual(['3 × 3']);
    const other = [
      ['项目', '金额', '说明'],
      ['水费', '120.50', '一月'],
      [],
      ['单位', '人数', '说明'],
      ['甲', '5', ''],
    ];
    expect(await shapes({ rows: other })).toEqual(['3 × 2', '3 × 2']);
    // Years above say nothing of what is below them.
    const years = [
      ['项目', '2023', '2024'],
      ['水费', '1', '2'],
      [],
      ['单位', '2021', '2022'],
      ['甲', '5', '6'],
    ];
    expect(await shapes({ rows: years })).toEqual(['3 × 2', '3 × 2']);
  });

  test('a second table stays one of its own, in the same grid too', async () => {
    const again = [head, first, [], head, second];
    expect(await shapes({ rows: again, ruled: all(again) })).toEqual(['3 × 2', '3 × 2']);
    const titled = [head, first, [], ['西片'], head, second];
    expect(await shapes({ rows: titled, ruled: [0, 1, 4, 5] })).toEqual(['3 × 2', '西片', '3 × 2']);
    const other = [
      ['项目', '金额', '说明'],
      ['水费', '12', ''],
      [],
      ['单位', '人数', '说明'],
      ['甲', '5', ''],
    ];
    expect(await shapes({ rows: other, ruled: all(other) })).toEqual(['3 × 2', '3 × 2']);
  });

  test('a frame around the page makes no cells', async () => {
    const rows = [head, first, [], ['站名', '电话', '备注'], second];
    expect(await shapes({ rows, ruled: all(rows), frame: true })).toEqual(['3 × 2', '3 × 2']);
  });
});
