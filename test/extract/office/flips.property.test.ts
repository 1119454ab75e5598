import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../pipeline/extract/index.js';
import { read } from '../../../pipeline/read/index.js';
import { layer, ofdOf, words } from '../ofd/package.js';
import { docxOf, n, p, t, tbl, tr, xlsxOf } from './package.js';
import { rounds } from '../../tools/seeds.js';

/**
 * One bit of a document turns over on its way: it is told, or the reading is what it was. Of small documents each bit
 * is tried, a share of them in the short run.
 */
const STEP = rounds(1, 37);

const rows = [
  ['序号', '事项类别', '事项名称'],
  ['1', '生态环保', '排污口巡查'],
  ['2', '民生服务', '探访独居老人'],
];
const docx = docxOf({
  body:
    p(t('青禾镇基本履职事项清单')) +
    n('自动编号', 1) +
    tbl(
      [1, 1, 1],
      rows.map((row) => tr(row)),
    ),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="1">${p(t('以上由镇负责。'))}</w:footnote>`,
});
const xlsx = xlsxOf(
  [
    {
      name: '清单',
      xml: `<sheetData>${rows
        .map((row, index) => {
          const cells = row.map(
            (_, column) => `<c r="${'ABC'[column] ?? ''}${index + 1}" t="s"><v>${index * 3 + column}</v></c>`,
          );
          return `<row r="${index + 1}">${cells.join('')}</row>`;
        })
        .join('')}</sheetData>`,
    },
  ],
  rows.flat().map((text) => `<t>${text}</t>`),
);

const lines = [10, 20, 30, 40]
  .map((y) => `M 10 ${y} L 90 ${y}`)
  .concat([10, 20, 40, 90].map((x) => `M ${x} 10 L ${x} 40`));
const ofd = ofdOf({
  page: layer(
    `<ofd:PathObject ID="1" Boundary="0 0 100 50"><ofd:AbbreviatedData>${lines.join(' ')}</ofd:AbbreviatedData></ofd:PathObject>` +
      rows
        .flatMap((row, y) =>
          row.map((text, x) =>
            words(text, '', '', 'DeltaX="4"')
              .replace('10 10 80 10', `${[11, 21, 42][x] ?? 0} ${11 + 10 * y} 40 8`)
              .replace('Size="5"', 'Size="4"'),
          ),
        )
        .join(''),
  ),
});

/** What a person would see of the reading: nothing where it was refused or may be wrong. */
async function shown(bytes: Uint8Array): Promise<string | null> {
  const source = read('flip', bytes);
  if (!source.ok) return null;
  const tables = await extract(source.value);
  if (!tables.ok || tables.value.notes.some((note) => note.level === 'uncertain')) return null;
  return JSON.stringify(
    tables.value.blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => [cell.column, cell.text])),
    ),
  );
}

describe.each([
  ['docx', docx],
  ['xlsx', xlsx],
  ['ofd', ofd],
  ['stored docx', stored(docx)],
  ['stored ofd', stored(ofd)],
])('each bit of a %s', (_, whole) => {
  test('turned over is told, or changes nothing', async () => {
    const expected = await shown(whole);
    expect(expected).toContain('排污口巡查');
    const wrong: number[] = [];
    for (let bit = 0; bit < whole.length * 8; bit += STEP) {
      const bytes = whole.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const seen = await shown(bytes);
      if (seen !== null && seen !== expected) wrong.push(bit);
    }
    expect(wrong).toEqual([]);
  });
});

/** The same members without compression, where each bit of a text is a bit of the file. */
function stored(bytes: Uint8Array): Uint8Array {
  return zipSync(unzipSync(bytes), { level: 0 });
}
