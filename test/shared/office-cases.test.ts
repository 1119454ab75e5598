/** Office documents and pages of which something was lost, invented or never ended, as they are shared. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkDocument, readTables } from '../../pipeline/index.js';
import type { Result, Tables } from '../../pipeline/model.js';

const CASES = '../shared/cases';
const here = existsSync(CASES) ? describe : describe.skip;

async function readingOf(folder: string, name: string): Promise<Result<Tables>> {
  return readTables(name, new Uint8Array(readFileSync(join(CASES, folder, name))), {});
}

here('reading a sheet ends', () => {
  const names = existsSync(CASES)
    ? readdirSync(join(CASES, 'office')).filter((name) => name.includes('HANG'))
    : [];
  test.each(names.length > 0 ? names : ['none'])('%s', async (name) => {
    expect(await readingOf('office', name)).toMatchObject({ ok: true });
  });
});

here('a document that was damaged on its way does not pass', () => {
  test('a bit of a Word document', async () => {
    expect(await readingOf('damage', 'docx-flip-2702.docx')).toMatchObject({ failure: { code: 'damaged' } });
  });
});

here('a sheet whose cells contradict each other is inconclusive', () => {
  test.each([
    ['xlsx-dup-cell-ref.xlsx', 'contradictory-cells', 'C40'],
    ['xlsx-dup-row-number-new-item.xlsx', 'contradictory-cells', 'A40'],
    ['xlsx-row-beyond-1048576.xlsx', 'cells-outside', 'A1048577'],
  ])('%s', async (name, code, path) => {
    const done = await checkDocument(name, new Uint8Array(readFileSync(join(CASES, 'damage', name))), {});
    expect(done).toMatchObject({ value: { report: { status: 'inconclusive' } } });
    const note = notesOf(await readingOf('damage', name))[0];
    expect(note).toMatchObject({ code, level: 'uncertain', place: { path } });
  });
});

here('a number of a sheet is what the file says', () => {
  test('with all of its digits', async () => {
    const rows = textsOf(await readingOf('office', 'xlsx-16-digits-rounded.xlsx')).slice(1);
    const whole = rows.filter(([, , raw]) => /^raw \d+$/.test(raw ?? ''));
    expect(whole.length).toBeGreaterThan(8);
    for (const [, number, raw] of whole) expect(`raw ${number}`).toBe(raw);
    expect(notesOf(await readingOf('office', 'xlsx-16-digits-rounded.xlsx'))).toMatchObject([
      { code: 'long-number', level: 'info' },
    ]);
  });

  test('in Chinese numerals', async () => {
    const rows = textsOf(await readingOf('office', 'xlsx-dbnum-date-year-and-dbnum2.xlsx'));
    expect(rows.slice(1).map((row) => row[1])).toEqual([
      '二〇二四年七月一日',
      '贰拾肆',
      '二〇二四年七月',
      '星期一',
    ]);
  });
});

here('a page and a document show what a person sees', () => {
  test('what a class hides is not read', async () => {
    expect(textsOf(await readingOf('office', 'html-css-class-display-none-read.html'))).toHaveLength(2);
  });

  test('a cell reaches down to the end of its group of rows', async () => {
    const reading = await readingOf('office', 'html-rowspan-0.html');
    const table = reading.ok ? reading.value.blocks.find((block) => block.kind === 'table') : undefined;
    expect(table?.rows[1]?.cells[1]).toMatchObject({ rowSpan: 2 });
    expect(table?.rows[2]?.cells.map(({ column }) => column)).toEqual([0, 2]);
  });

  test.each(['html-short-table-with-nested-dropped.html', 'docx-short-table-with-nested-dropped.docx'])(
    'a short table with a small one within: %s',
    async (name) => {
      const rows = textsOf(await readingOf('office', name));
      expect(rows).toHaveLength(3);
      expect(rows[1]?.[1]?.split('\n').length).toBeGreaterThan(3);
    },
  );
});

here('a document is what its main part says', () => {
  test('a workbook with an attachment of Word is a workbook', async () => {
    expect(await readingOf('office', 'xls-taken-as-doc-NoGutsRecords.xls')).toMatchObject({
      value: { format: 'xls' },
    });
  });
});

here('an office document in XML says how to save it', () => {
  test.each([
    ['xls-xml2003-silently-empty.xls', '.xlsx'],
    ['word-flat-opc-xml-silently-empty.xml', '.docx'],
  ])('%s', async (name, ending) => {
    const reading = await readingOf('office', name);
    expect(reading).toMatchObject({ failure: { code: 'unknown-format' } });
    if (!reading.ok) expect(reading.failure.advice.zh).toContain(ending);
  });
});

here('a table has the columns that its cells reach', () => {
  test('in a form of Word', async () => {
    const reading = await readingOf('real', 'docx-grid-25-columns-form.docx');
    if (!reading.ok) throw new Error(reading.failure.message.en);
    for (const block of reading.value.blocks) {
      if (block.kind !== 'table') continue;
      const ends = block.rows.flatMap((row) =>
        row.cells.map(({ column, columnSpan }) => column + columnSpan),
      );
      expect(Math.max(...ends)).toBeLessThanOrEqual(block.columns);
    }
  });
});

function notesOf(reading: Result<Tables>): Tables['notes'] {
  if (!reading.ok) throw new Error(reading.failure.message.en);
  return reading.value.notes;
}

/** The texts of the first table. */
function textsOf(reading: Result<Tables>): string[][] {
  if (!reading.ok) throw new Error(reading.failure.message.en);
  const table = reading.value.blocks.find((block) => block.kind === 'table');
  return table?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? [];
}
