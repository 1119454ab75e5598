import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { extract as extractSource } from '../../../pipeline/extract/index.js';
import { drawPage, readPages } from '../../../pipeline/extract/pdf/index.js';
import type { Cell, ExtractOptions, Note, Result, Table, Tables } from '../../../pipeline/model.js';
import { listsOf } from '../../tools/pdf-lists.mjs';

type Lists = Record<string, string[][]>;

function extract(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Result<Tables>> {
  return extractSource({ kind: 'binary', document: 'x.pdf', format: 'pdf', bytes, notes: [] }, options);
}

async function read(path: string, options: ExtractOptions = {}): Promise<Tables> {
  const result = await extract(new Uint8Array(readFileSync(path)), options);
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value;
}

const tablesIn = (tables: Tables): Table[] => tables.blocks.filter((block) => block.kind === 'table');
const uncertain = (tables: Tables): Note[] => tables.notes.filter((note) => note.level === 'uncertain');
const bare = (rows: string[][]): string[][] =>
  rows.map((row) => row.map((text) => text.replace(/\s+/gu, '')));

/** How each printed fixture is read: by the method of the first of these that its name begins with, else by lines. */
const METHODS: readonly (readonly [string, string])[] = [
  ['browser/tags', 'tags'],
  ['browser/level', 'alignment'],
  ['browser/no-rules', 'alignment'],
  ['office/no-rules', 'alignment'],
];

const printed = ['browser', 'office'].flatMap((folder) =>
  Object.entries(
    JSON.parse(readFileSync(`fixtures/pdf/${folder}/truth.json`, 'utf8')) as Record<string, Lists>,
  ).map(([name, lists]) => [`${folder}/${name}`, lists] as const),
);
for (const [name, lists] of printed) {
  test(`the printed fixture ${name} gives each cell`, async () => {
    const tables = await read(`fixtures/pdf/${name}.pdf`);
    expect(listsOf(tables)).toEqual([bare(lists['basic'] ?? []), bare(lists['cooperative'] ?? [])]);
    expect(uncertain(tables)).toEqual([]);
    const method = METHODS.find(([start]) => name.startsWith(start))?.[1] ?? 'lines';
    expect(new Set(tablesIn(tables).map((table) => table.method))).toEqual(new Set([method]));
  });
}

const shared = '../shared/documents';
const sharedPdfs = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith('.pdf')) : [];
for (const file of sharedPdfs) {
  test(`the shared document ${file} gives all rows`, async () => {
    const expected = JSON.parse(readFileSync(`${shared}/truth.json`, 'utf8')) as Lists;
    const tables = await read(`${shared}/${file}`);
    const lists = listsOf(tables);
    expect(lists.map((rows) => rows.length)).toEqual([110, 101, 34]);
    expect(lists).toEqual([expected['basic'], expected['cooperative'], expected['recovered']]);
    expect(uncertain(tables)).toEqual([]);
  }, 60_000);
}

test('a row that is broken over pages is one row with the places of its parts', async () => {
  const tables = await read('fixtures/pdf/browser/lines-broken.pdf');
  const rows = tablesIn(tables).flatMap((table) => table.rows);
  const broken = rows.filter((row) => row.place.kind === 'page' && row.place.rest !== undefined);
  expect(broken.length).toBeGreaterThan(0);
  for (const row of broken) expect(row.cells[0]?.text).toMatch(/^\d+$/);
});

test('without joining there is a table for each page', async () => {
  const joined = tablesIn(await read('fixtures/pdf/browser/lines-merged.pdf'));
  const apart = tablesIn(await read('fixtures/pdf/browser/lines-merged.pdf', { join: false }));
  expect(apart.length).toBeGreaterThan(joined.length);
  for (const table of apart) expect(table.place.kind === 'page' && table.place.rest).toBeFalsy();
});

test('steps stand on lines of their own, wrapped lines do not', async () => {
  const [, cooperative] = tablesIn(await read('fixtures/pdf/browser/tags-lines.pdf'));
  const cell: Cell | undefined = cooperative?.rows[1]?.cells[4];
  expect(cell?.text.split('\n')).toHaveLength(3);
});

test('cells have boxes inside of the page, from its top left', async () => {
  const tables = await read('fixtures/pdf/browser/lines-group.pdf');
  for await (const page of readPages(
    new Uint8Array(readFileSync('fixtures/pdf/browser/lines-group.pdf')),
    {},
  )) {
    for (const cell of tablesIn(tables).flatMap((table) => table.rows.flatMap((row) => row.cells))) {
      if (cell.place.kind !== 'page') throw new Error('a cell has a page');
      const [left, top, right, bottom] = cell.place.box;
      expect(left >= 0 && top >= 0 && right <= page.width && bottom <= page.height).toBe(true);
      expect(right > left && bottom > top).toBe(true);
    }
    expect(drawPage(page, tables.blocks)).toContain('<svg');
  }
});

test('bad input is a failure, never thrown', async () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/office/merged.pdf'));
  for (const bad of [
    new Uint8Array(0),
    new TextEncoder().encode('%PDF-1.7\nnothing'),
    bytes.slice(0, bytes.length / 2),
  ]) {
    const result = await extract(bad);
    expect(result.ok ? uncertain(result.value).length > 0 : result.failure.code === 'damaged').toBe(true);
  }
});

test('a changed byte in compressed data makes the reading uncertain', async () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/office/merged.pdf'));
  const at = Buffer.from(bytes).indexOf('stream') + 300;
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  const result = await extract(bytes);
  expect(!result.ok || uncertain(result.value).length > 0).toBe(true);
});

test('progress is told for each page', async () => {
  const seen: number[] = [];
  const tables = await read('fixtures/pdf/browser/lines-merged.pdf', { progress: (done) => seen.push(done) });
  expect(seen).toEqual(Array.from({ length: tables.pages ?? 0 }, (_, index) => index + 1));
});

const RAW = [
  ['序号', '事项类别', '事项名称'],
  ['1', '党的建设', '门户农民工用水'],
  ['2', '党的建设', '开展防火检查'],
  ['3', '民生服务', '登记台账'],
];

for (const name of ['gbk', 'rot90', 'sideways']) {
  test(`a page written by hand is read: ${name}`, async () => {
    const tables = await read(`fixtures/pdf/drawn/raw-${name}.pdf`);
    expect(
      tablesIn(tables).map((table) => table.rows.map((row) => row.cells.map((cell) => cell.text))),
    ).toEqual([RAW]);
    expect(uncertain(tables)).toEqual([]);
  });
}

test('fonts whose text is lost or unknown are named, not passed over', async () => {
  for (const name of ['badcmap', 'unmapped']) {
    const result = await extract(new Uint8Array(readFileSync(`fixtures/pdf/drawn/raw-${name}.pdf`)));
    if (result.ok) throw new Error('a failure is expected');
    expect(result.failure.message.en).toMatch(/font/);
  }
});

test('without its character maps a document is refused, not read as empty', async () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/drawn/raw-gbk.pdf'));
  const result = await extract(bytes, { assets: '/nowhere/' });
  expect(result.ok ? 'ok' : result.failure.code).toBe('damaged');
});

test('its character maps may be handed over, each when it is asked for', async () => {
  const asked: string[] = [];
  const give = (file: string): Uint8Array | null => {
    asked.push(file);
    return new Uint8Array(readFileSync(`node_modules/pdfjs-dist/${file}`));
  };
  const own = await read('fixtures/pdf/drawn/raw-gbk.pdf');
  expect(await read('fixtures/pdf/drawn/raw-gbk.pdf', { assets: give })).toEqual(own);
  expect(new Set(asked)).toEqual(new Set(['cmaps/GBK-EUC-H.bcmap', 'cmaps/Adobe-GB1-UCS2.bcmap']));
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/drawn/raw-gbk.pdf'));
  const without = await extract(bytes, { assets: () => null });
  expect(without.ok ? 'ok' : without.failure.code).toBe('damaged');
});

test('a scanned page among the tables is refused by its number', async () => {
  const result = await extract(new Uint8Array(readFileSync('fixtures/pdf/drawn/raw-scanmid.pdf')));
  if (result.ok) throw new Error('a failure is expected');
  expect(result.failure.code).toBe('scan');
  expect(result.failure.message.en).toContain('2');
});

test('an encrypted document needs its password', async () => {
  const bytes = new Uint8Array(readFileSync('fixtures/pdf/office/encrypted.pdf'));
  for (const options of [{}, { password: 'x' }]) {
    const result = await extract(bytes, options);
    if (result.ok) throw new Error('a failure is expected');
    expect(result.failure.code).toBe('encrypted');
    expect(result.failure.advice.en).toContain('--password');
  }
  expect((await extract(bytes, { password: 'abc' })).ok).toBe(true);
});
