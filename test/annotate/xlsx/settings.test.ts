import { describe, expect, test } from '@jest/globals';
import { EMPTY_DRAWING, withBoxes } from '../../../pipeline/annotate/xlsx/drawing.js';
import { commentsOf } from '../../../pipeline/annotate/xlsx/sheet-comments.js';
import { FINDINGS, NOTE, SHEET } from '../../../pipeline/annotate/xlsx/settings.js';
import { freeCell, type PlacedRemark } from '../../../pipeline/annotate/xlsx/spots.js';
import { lookAt, type WorksheetLook } from '../../../pipeline/annotate/xlsx/worksheet-look.js';
import { wrappingStyle } from '../../../pipeline/annotate/xlsx/styles.js';
import { FINDINGS_SHEET } from '../../../pipeline/common/findings-sheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheet = (inner: string): WorksheetLook =>
  lookAt(`<worksheet xmlns="${MAIN}">${inner}</worksheet>`, 'sheet.xml');
const PLAIN = sheet('<sheetData/>');

function textWith(lines: readonly string[]): string {
  const placed = lines.map((line): PlacedRemark => ({
    remark: { lines: [line] } as unknown as PlacedRemark['remark'],
    spot: { sheet: '清单', row: 0, column: 0 },
    isNowhere: false,
  }));
  return commentsOf(placed, new Set(), PLAIN, 'zh').comments[0]?.text ?? '';
}

test('NOTE.findings: as many are shown, one more is not', () => {
  const lines = Array.from({ length: NOTE.findings + 1 }, (_, index) => `第${index}处`);
  expect(textWith(lines.slice(1))).not.toContain('另有');
  expect(textWith(lines)).toContain('另有 1 条');
});

test('NOTE.characters: a finding of as many is whole, a longer one is cut', () => {
  expect(textWith(['长'.repeat(NOTE.characters)])).toBe('长'.repeat(NOTE.characters));
  expect(textWith(['长'.repeat(NOTE.characters + 1)])).toBe(`${'长'.repeat(NOTE.characters)}…`);
});

describe('NOTE.reach', () => {
  const taken = (count: number): Set<string> =>
    new Set(Array.from({ length: count }, (_, index) => `${columnName(100 + index)}1`));
  const columnName = (column: number): string =>
    column < 26
      ? String.fromCharCode(65 + column)
      : columnName(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

  test('a free cell within it is found, one beyond it is not: then the left is looked at', () => {
    expect(freeCell({ row: 0, column: 100 }, taken(NOTE.reach - 1), PLAIN)).toEqual({
      row: 0,
      column: 99 + NOTE.reach,
    });
    expect(freeCell({ row: 0, column: 100 }, taken(NOTE.reach), PLAIN)).toEqual({ row: 0, column: 99 });
  });

  test('no cell that a merged one covers is free', () => {
    const merged = sheet('<sheetData/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>');
    expect(freeCell({ row: 0, column: 0 }, new Set(['A1']), merged)).toEqual({ row: 0, column: 3 });
    expect(freeCell({ row: 0, column: 0 }, new Set(), merged)).toEqual({ row: 0, column: 0 });
    expect(freeCell({ row: 1, column: 0 }, new Set(), merged)).toEqual({ row: 1, column: 3 });
  });
});

describe('the box of a comment', () => {
  /** First column, pixels in it, first row, pixels; last column, pixels, last row, pixels. */
  function anchorOf(text: string, look = PLAIN): number[] {
    const drawing = withBoxes(EMPTY_DRAWING, [{ row: 4, column: 1, text }], 1, look) ?? '';
    return (/<x:Anchor>([^<]*)</.exec(drawing)?.[1] ?? '').split(', ').map(Number);
  }

  test('NOTE.gap, NOTE.width and SHEET: it begins beside its cell and is so wide, by usual columns', () => {
    const [first, gap, row, , last, rest] = anchorOf('有误');
    const column = SHEET.column * SHEET.character;
    expect([first, gap, row]).toEqual([2, (NOTE.gap * 4) / 3, 4]);
    const width = ((last ?? 0) - 2) * column + ((rest ?? 0) * 3) / 4 - NOTE.gap;
    expect(Math.abs(width - NOTE.width)).toBeLessThan(1);
  });

  test('NOTE.line, NOTE.margin and NOTE.size: a line more makes it a line higher, as does a longer one', () => {
    const height = (text: string): number => {
      const [, , , , , , last = 0, rest = 0] = anchorOf(text);
      return (last - 4) * SHEET.row + (rest * 3) / 4;
    };
    const isNear = (one: number, other: number): void => expect(Math.abs(one - other)).toBeLessThan(1);
    isNear(height('一'), 3 * NOTE.line + NOTE.margin);
    isNear(height('一\n二') - height('一'), NOTE.line);
    const whole = Math.floor((Math.floor((NOTE.width - NOTE.margin) / (NOTE.size / 2)) - 1) / 2);
    isNear(height('长'.repeat(whole)) - height('一'), 0);
    isNear(height('长'.repeat(whole + 1)) - height('一'), NOTE.line);
  });

  test('is measured by the columns and rows of its sheet, hidden ones left out', () => {
    const narrow = sheet(
      '<sheetFormatPr defaultRowHeight="30"/><cols><col min="3" max="3" width="0" hidden="1"/><col min="4" max="4" width="60"/></cols>' +
        '<sheetData><row r="5" ht="400"/></sheetData>',
    );
    expect(anchorOf('有误', narrow)).toEqual([2, 16, 4, 0, 3, 336, 4, 70]);
  });
});

describe('FINDINGS', () => {
  test('has a width for each heading, and all of them on a sheet of A4 in landscape', () => {
    for (const { headings } of Object.values(FINDINGS_SHEET))
      expect(FINDINGS.widths).toHaveLength(headings.length);
    expect(FINDINGS.widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(180);
  });
});

describe('a style that breaks lines', () => {
  const styles = (...cells: string[]): number | null =>
    wrappingStyle(
      `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf><alignment wrapText="1"/></xf></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`,
      'styles.xml',
    );
  const wraps = '<alignment wrapText="1"/>';
  test.each([
    ['the first that does', ['<xf/>', `<xf>${wraps}</xf>`, `<xf>${wraps}</xf>`], 1],
    ['none of a colour', [`<xf fillId="2">${wraps}</xf>`], null],
    ['none of a number', [`<xf numFmtId="14">${wraps}</xf>`, `<xf numFmtId="49">${wraps}</xf>`], 1],
    [
      'none that is turned or centred',
      [
        '<xf><alignment wrapText="1" textRotation="90"/></xf>',
        '<xf><alignment wrapText="1" horizontal="center"/></xf>',
      ],
      null,
    ],
    ['none where none breaks lines', ['<xf/>', '<xf><alignment wrapText="0"/></xf>'], null],
  ])('is %s', (_name, cells, index) => {
    expect(styles(...cells)).toBe(index);
  });
});
