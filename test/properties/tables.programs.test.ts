/**
 * Tables that are no duty lists, printed by Chromium: what is read of the print is what is read of the page of HTML,
 * cell by cell with all that they span. Tagged in every style of rules; without tags, on one page, where all cells are
 * ruled.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { TABLE_RULES, tablesPage, type TableRules } from '../townships/tables.js';
import { readTables, type Table, type Tables } from '../../pipeline/index.js';
import { valueOf } from '../extract/office/compare.js';
import { printByChromium } from '../tools/chromium.js';
import { hasPrograms } from '../tools/programs.mjs';

const TAGGED = TABLE_RULES.flatMap((rules, index) => [[rules, 10 + index, true] as const]);
const UNTAGGED = (['all', 'thick'] as const).map((rules, index) => [rules, 30 + index, false] as const);
const TIME = 120_000;

const scratch = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const inBrowser = hasPrograms('chromium') ? test : test.skip;

const read = async (name: string): Promise<Tables> =>
  valueOf(await readTables(name, new Uint8Array(readFileSync(join(scratch, name))), { lang: 'en' }));

/** The rows of a table's cells, without those that repeat its heading on another page, and without white space. */
function rowsOf(table: Table): string[] {
  const rows = table.rows.map((row) =>
    row.cells
      .filter((cell) => cell.text !== '')
      .map((cell) => `${cell.column}+${cell.columnSpan}x${cell.rowSpan} ${cell.text.replace(/\s+/gu, '')}`)
      .join(' | '),
  );
  return rows.filter((row, index) => index < 2 || !rows.slice(0, 2).includes(row));
}

inBrowser.each([...TAGGED, ...UNTAGGED])(
  'rules: %s, seed %i, tagged: %s',
  async (rules: TableRules, seed: number, isTagged: boolean) => {
    const name = `${rules}-${seed}`;
    writeFileSync(join(scratch, `${name}.html`), tablesPage(seed, rules, !isTagged));
    const [html, pdf] = [join(scratch, `${name}.html`), join(scratch, `${name}.pdf`)];
    printByChromium(html, pdf, { tagged: isTagged, scratch, timeout: TIME });
    const tablesIn = ({ blocks }: Tables): Table[] => blocks.filter((block) => block.kind === 'table');
    const printed = await read(`${name}.pdf`);
    expect(tablesIn(printed).map(rowsOf)).toEqual(tablesIn(await read(`${name}.html`)).map(rowsOf));
    expect(printed.notes.filter((note) => note.level === 'uncertain')).toEqual([]);
  },
  TIME,
);
