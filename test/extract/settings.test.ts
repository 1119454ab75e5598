/**
 * Each limit and threshold of the extractors of texts and office documents: what is read at its value, and what is one
 * beyond it. Limits that would take long to reach are handed to the function that keeps them.
 */
import { describe, expect, test } from '@jest/globals';
import { Counters } from '../../pipeline/extract/docx/numbering.js';
import type { Definition, Level, NumberingPart } from '../../pipeline/extract/docx/numbering-part.js';
import { Styles, type Style } from '../../pipeline/extract/docx/styles.js';
import { TableBuilder } from '../../pipeline/extract/docx/table-builder.js';
import { extract } from '../../pipeline/extract/index.js';
import { splitLongTables } from '../../pipeline/extract/markdown/long-tables.js';
import { limitMarkup } from '../../pipeline/extract/html/markup-size.js';
import { htmlParts, parsePart } from '../../pipeline/extract/mht/mime.js';
import { limitExpansion } from '../../pipeline/extract/package/expansion.js';
import { readXml } from '../../pipeline/extract/package/xml.js';
import { Zip } from '../../pipeline/extract/package/zip.js';
import { Problem } from '../../pipeline/extract/problem.js';
import { unwrap } from '../../pipeline/extract/text/unwrap.js';
import { blocksOfSheet } from '../../pipeline/extract/xlsx/blocks.js';
import { SIDE } from '../../pipeline/extract/xlsx/sheet.js';
import { SheetBuilder } from '../../pipeline/extract/xlsx/sheet-builder.js';
import { limitSheet, type SheetAmount } from '../../pipeline/extract/xlsx/sheet-size.js';
import type { Paragraph, Table, TextFormat } from '../../pipeline/model.js';
import { shortOf } from './blocks.js';
import { docxOf, p, paragraphsOf, t } from './office/package.js';

const MIB = 1024 * 1024;

/** What a limit does at its value and one beyond it. */
const both = <T>(make: (beyond: number) => T): [T, T] => [make(0), make(1)];

/** The code of the Problem that is thrown, or `read`. */
function outcome(run: () => unknown): string {
  try {
    run();
    return 'read';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

async function codeOf(format: TextFormat, text: string): Promise<string> {
  const source = { kind: 'text', document: '清单', format, encoding: 'utf-8', text, notes: [] } as const;
  const result = await extract({ ...source, notes: [] });
  return result.ok ? 'read' : result.failure.code;
}

describe('text', () => {
  test('a sentence of 41 characters among rows is a paragraph, one of 40 a row', async () => {
    const last = async (length: number): Promise<unknown> =>
      (await shortOf('text', `序号\t名称\n1\t甲\n${'说'.repeat(length - 2)}，。\t\n`)).length;
    expect([await last(41), await last(40)]).toEqual([2, 1]);
  });

  const paragraph = (text: string): Paragraph => ({
    kind: 'paragraph',
    text,
    heading: null,
    place: { kind: 'text', line: 1, column: 1 },
  });
  const joined = (...lines: string[]): boolean => unwrap(lines.map(paragraph)).length === 1;

  test('a line of 20 characters without a comma goes on, one of 19 does not', () => {
    expect(joined('说'.repeat(20), '明白，')).toBe(true);
    expect(joined('说'.repeat(19), '明白，')).toBe(false);
  });

  test('a line of 59 characters that ends like a title is one, one of 60 is text', () => {
    expect(joined('说明，如下', `${'说'.repeat(57)}清单`)).toBe(false);
    expect(joined('说明，如下', `${'说'.repeat(58)}清单`)).toBe(true);
  });

  test('a row takes 200 lines', async () => {
    const blocks = async (lines: number): Promise<unknown> =>
      (await shortOf('text', `序号\t名称\n1\t"甲\n${'乙\n'.repeat(lines - 2)}丙"\n2\t丁\n`)).length;
    // Beyond that the mark was a slip: each line is a paragraph.
    expect([await blocks(200), await blocks(201)]).toEqual([1, 202]);
  });
});

describe('Markdown', () => {
  test('99 block quotes on a line are read, 100 are not', async () => {
    const quotes = (count: number): Promise<string> => codeOf('markdown', `${'> '.repeat(count)}甲\n`);
    expect([await quotes(99), await quotes(100)]).toEqual(['read', 'too-complex']);
  });

  test('100 lists within lists are read, 101 are not', async () => {
    const lists = (count: number): Promise<string> =>
      codeOf('markdown', Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- 甲\n`).join(''));
    expect([await lists(100), await lists(101)]).toEqual(['read', 'too-complex']);
  });

  test('2,000 runs of emphasis marks are read, 2,001 are not', async () => {
    const marks = (count: number): Promise<string> => codeOf('markdown', `甲${' *'.repeat(count)}\n`);
    expect([await marks(2000), await marks(2001)]).toEqual(['read', 'too-complex']);
  });

  test('500 rows are parsed at once', () => {
    const pieces = (rows: number): number =>
      splitLongTables(`| 甲 | 乙 |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(rows)}`, 1).length;
    expect([pieces(1500), pieces(1501)]).toEqual([3, 4]);
  });
});

describe('HTML', () => {
  test('a table has 256 columns at most', async () => {
    const row = (cells: number, more = ''): string => `<table><tr>${'<td>甲'.repeat(cells)}${more}</table>`;
    const [table] = (await shortOf('html', row(256, '<td> '.repeat(44)))) as string[][][];
    expect(table?.[0]).toHaveLength(256);
    await expect(shortOf('html', row(257))).rejects.toThrow('too-complex');
  });

  test.each([
    [4, 3, true],
    [3, 3, false],
    [4, 2, false],
  ])('a table around a table with %d rows of %d cells is one of data: %p', async (rows, cells, isData) => {
    const inner = '<table><tr><td>内<td>容</table>';
    const row = (first: string): string => `<tr><td>${first}${'<td>甲'.repeat(cells - 1)}`;
    const html = `<table>${row(inner)}${row('乙').repeat(rows - 1)}</table>`;
    const tables = (await shortOf('html', html)).filter((block) => typeof block !== 'string');
    expect(tables.map((table) => table.length)).toEqual([isData ? rows : 1]);
  });
});

describe('Word', () => {
  const br = '<w:r><w:br/></w:r>';

  test('a title of 60 characters in two lines is one, 61 characters are two paragraphs', async () => {
    const lines = (length: number): Promise<string[]> =>
      paragraphsOf(docxOf({ body: p(t('甲'.repeat(30)) + br + t('乙'.repeat(length - 31))) }));
    expect([(await lines(60)).length, (await lines(61)).length]).toEqual([1, 2]);
  });

  test('255 characters are printed before a numbered paragraph', async () => {
    const level = `<w:lvl w:ilvl="0"><w:suff w:val="nothing"/><w:lvlText w:val="${'甲'.repeat(300)}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = p(t('乙'), '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(await paragraphsOf(docxOf({ body, numbering }))).toEqual([`${'甲'.repeat(255)}乙`]);
  });

  test('what begins a field after 2,000 characters is not kept', async () => {
    const run = (inside: string): string => `<w:r>${inside}</w:r>`;
    const mark = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
    const words = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
    const field = (first: number): Promise<string[]> =>
      paragraphsOf(
        docxOf({
          body: p(
            mark('begin') +
              words(`eq${' '.repeat(first - 2)}`) +
              words('\\o\\ac(○,1)') +
              mark('end') +
              t('甲'),
          ),
        }),
      );
    expect([await field(1999), await field(2000)]).toEqual([['①甲'], ['甲']]);
  });

  test('a style has what the sixteenth style below it says, not the next', () => {
    const plain = { name: '', numId: null, level: null, hidden: null, pageBreakBefore: null, leader: false };
    const chain = new Map<string, Style>();
    for (let step = 0; step <= 20; step++)
      chain.set(String(step), { ...plain, basedOn: String(step + 1), outline: null });
    const outline = (step: number): unknown => {
      const styles = new Map(chain).set(String(step), { ...plain, basedOn: null, outline: 3 });
      return new Styles(styles, null).of('0')?.outline;
    };
    expect([outline(16), outline(17)]).toEqual([3, null]);
  });

  test('a numbering is found in the fourth definition, not in the fifth', () => {
    const level: Level = {
      start: 1,
      format: 'decimal',
      text: '%1.',
      suffix: 'nothing',
      legal: false,
      restart: null,
      style: null,
    };
    const number = (steps: number): string => {
      const part: NumberingPart = { definitions: new Map(), numberings: new Map() };
      const styles = new Map<string, Style>();
      for (let step = 0; step < steps; step++) {
        const isLast = step === steps - 1;
        const levels = new Map(isLast ? [[0, level]] : []);
        const definition: Definition = { levels, styleLink: isLast ? null : `s${step}` };
        part.definitions.set(`d${step}`, definition);
        part.numberings.set(`n${step}`, { definition: `d${step}`, starts: new Map(), levels: new Map() });
        styles.set(`s${step}`, {
          name: '',
          basedOn: null,
          numId: `n${step + 1}`,
          level: null,
          outline: null,
          hidden: null,
          pageBreakBefore: null,
          leader: false,
        });
      }
      return new Counters(part, new Styles(styles, null)).next({ numId: 'n0', level: 0, style: null });
    };
    expect([number(4), number(5)]).toEqual(['1.', '']);
  });

  test('a row has 512 grid columns at most', () => {
    const table = new TableBuilder('t1', false);
    const row = table.openRow();
    for (let cell = 0; cell < 600; cell++) table.addCell([], { span: 1, merge: 'none', continued: false });
    expect([row.cells.length, row.used]).toEqual([512, 512]);
  });
});

describe('sheets', () => {
  test.each<[SheetAmount, number]>([
    ['strings', 4_000_000],
    ['cells', 4_000_000],
    ['characters', 64 * MIB],
    ['merges', 200_000],
    ['grid', 8_000_000],
  ])('of %s there are %d at most', (what, most) => {
    expect(both((beyond) => outcome(() => limitSheet(what, most + beyond)))).toEqual(['read', 'too-complex']);
  });

  test('what a sheet holds is counted', () => {
    const sheet = new SheetBuilder('表');
    const long = '甲'.repeat(16 * MIB);
    for (let column = 0; column < 4; column++) sheet.cell(0, column, long);
    expect(outcome(() => sheet.cell(0, 4, '甲'))).toBe('too-complex');
  });

  test('a table has 256 columns at most, also where a merged cell reaches further', () => {
    const sheet = new SheetBuilder('表');
    sheet.cell(0, 3, '甲');
    sheet.cell(0, 400, '乙');
    sheet.cell(1, 3, '丙');
    sheet.cell(1, 4, '丁');
    const merged = new SheetBuilder('表');
    merged.cell(0, 3, '甲');
    merged.cell(1, 3, '丙');
    merged.cell(1, 4, '丁');
    merged.merge({ top: 1, left: 4, bottom: 1, right: 400 });
    const columns = (each: SheetBuilder): number[] =>
      blocksOfSheet(each.finish())
        .filter((block): block is Table => block.kind === 'table')
        .map((table) => table.columns);
    expect([columns(sheet), columns(merged)]).toEqual([[256], [256]]);
  });

  test('512 merged cells are open over a row, one more closes the first', () => {
    const span = (merges: number): number | undefined => {
      const sheet = new SheetBuilder('表');
      for (let column = 0; column < 4; column++) {
        sheet.cell(0, column, '甲');
        sheet.cell(1, column, '乙');
      }
      for (let column = 0; column < merges; column++)
        sheet.merge({ top: 0, left: column, bottom: 1, right: column });
      const table = blocksOfSheet(sheet.finish()).find((block): block is Table => block.kind === 'table');
      return table?.rows[0]?.cells[0]?.rowSpan;
    };
    expect([span(512), span(513)]).toEqual([2, 1]);
  });
});

describe('packages', () => {
  test.each([
    ['a part', { part: 256 * MIB, compressed: 200 * MIB, total: 256 * MIB }, 'part'],
    ['all parts', { part: MIB, compressed: MIB, total: 512 * MIB }, 'total'],
    ['300 times the compressed form', { part: 30_000_000, compressed: 100_000, total: 0 }, 'part'],
    ['16 MiB of nearly nothing', { part: 16 * MIB, compressed: 1, total: 0 }, 'part'],
  ] as const)('%s: one byte more is refused', (_what, size, field) => {
    expect(
      both((beyond) => outcome(() => limitExpansion({ ...size, [field]: size[field] + beyond }))),
    ).toEqual(['read', 'too-complex']);
  });

  test('20,000 members of a ZIP are looked at', () => {
    const names = Array.from({ length: 20_001 }, (_, index) => `m${index}`);
    const bytes = new Uint8Array(names.reduce((sum, name) => sum + 46 + name.length, 0) + 22);
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const name of names) {
      view.setUint32(at, 0x02014b50, true);
      view.setUint16(at + 28, name.length, true);
      bytes.set(new TextEncoder().encode(name), at + 46);
      at += 46 + name.length;
    }
    view.setUint32(at, 0x06054b50, true);
    view.setUint16(at + 10, names.length, true);
    const zip = new Zip(bytes);
    expect([zip.has('m19999'), zip.has('m20000')]).toEqual([true, false]);
  });

  /** What reading a part with this XML ends in, in words. */
  function readOf(xml: string): string {
    const zip = { chunks: () => [new TextEncoder().encode(xml)] } as unknown as Zip;
    try {
      readXml(zip, 'a.xml', { open: () => undefined, close: () => undefined });
      return 'read';
    } catch (error) {
      return (error as Error).message;
    }
  }

  test('2,000 elements within elements are read, one more is not', () => {
    const nested = (depth: number): string => readOf('<a>'.repeat(depth) + '</a>'.repeat(depth));
    expect([nested(2000), nested(2001)]).toEqual(['read', 'elements are nested too deep']);
  });

  test('a document type in the first 4,096 characters is refused before the parser runs', () => {
    const cut = (start: number): string => readOf(`<!--${' '.repeat(start - 7)}--><!DOCTYPE a [`);
    expect(cut(4096 - 9)).toMatch(/document type declaration/);
    expect(cut(4096 - 8)).toMatch(/cut short or damaged/);
  });
});

describe('web pages in one file', () => {
  const HTML = 'Content-Type: text/html\n\n<p>甲</p>\n';

  test('eight multiparts within each other are read, nine are not', () => {
    const nested = (depth: number): string => {
      let text = HTML;
      for (let level = 0; level < depth; level++)
        text = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${text}\n--b${level}--\n`;
      return outcome(() => [...htmlParts(parsePart(text))]);
    };
    expect([nested(8), nested(9)]).toEqual(['read', 'too-complex']);
  });

  test('5,000 parts are told apart, what follows them is one', () => {
    const html = (nth: number): boolean => {
      const parts = [...new Array<string>(nth - 1).fill('Content-Type: image/png\n\nx\n'), HTML];
      const body = parts.map((part) => `--b\n${part}`).join('');
      const found = htmlParts(
        parsePart(`Content-Type: multipart/mixed; boundary=b\n\n${body}--b--\n`),
      ).next();
      return found.value !== undefined;
    };
    expect([html(5001), html(5002)]).toEqual([true, false]);
  });

  test('an encoding that a page declares within 2,048 bytes is believed', async () => {
    const shown = async (end: number): Promise<unknown> => {
      const meta = '<meta charset="big5';
      const page = `${' '.repeat(end - meta.length)}${meta}"><p>`;
      const bytes = new Uint8Array([
        ...new TextEncoder().encode(`Content-Type: text/html\n\n${page}`),
        ...[0xa4, 0xa4], // 中 in Big5, い in GB 18030
      ]);
      const result = await extract({ kind: 'binary', document: '清单', format: 'mht', bytes, notes: [] });
      return result.ok && result.value.blocks.map((block) => block.kind === 'paragraph' && block.text);
    };
    expect([await shown(2048), await shown(2049)]).toEqual([['中'], ['い']]);
  });
});

test('500 million open elements are looked through for the tags of a page', () => {
  const steps = (beyond: number): string =>
    outcome(() => limitMarkup({ tags: 1, elements: 1, steps: 500_000_000 + beyond }));
  expect(both(steps)).toEqual(['read', 'too-complex']);
});

test('a page has 100,000 elements, and 8 more for each of its tags', () => {
  const elements = (tags: number) => (beyond: number) =>
    outcome(() => limitMarkup({ tags, elements: 100_000 + 8 * tags + beyond, steps: 0 }));
  expect(both(elements(0))).toEqual(['read', 'too-complex']);
  expect(both(elements(50))).toEqual(['read', 'too-complex']);
});

/** The tables of a sheet by their numbers of rows: a heading, rows, and an empty row above the last. */
function tablesOfRows(rows: readonly (readonly string[])[], sides: (column: number) => number): number[] {
  const sheet = new SheetBuilder('Sheet1');
  for (const [index, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      sheet.ruled(index, column, sides(column));
      sheet.cell(index, column, text);
    }
  }
  return blocksOfSheet(sheet.finish()).flatMap((block) =>
    block.kind === 'table' ? [block.rows.length] : [],
  );
}

test('three rules down a row make a grid of it, two are a frame', () => {
  const rows = [
    ['单位', '联系人'],
    ['甲站', '王工'],
    ['', ''],
    ['乙站', '李工'],
  ];
  expect(tablesOfRows(rows, () => SIDE.left + SIDE.right)).toEqual([3]);
  expect(tablesOfRows(rows, (column) => (column === 0 ? SIDE.left : SIDE.right))).toEqual([2, 1]);
});

test('the last 5 rows tell which columns hold numbers', () => {
  const rows = (numbers: number): string[][] => [
    ['单位', '金额', '说明'],
    ['甲站', '面议', '一'],
    ...Array.from({ length: numbers }, () => ['甲站', '12', '二']),
    ['', '', ''],
    ['乙站', '30', '三'],
  ];
  expect(tablesOfRows(rows(5), () => 0)).toEqual([8]);
  expect(tablesOfRows(rows(4), () => 0)).toEqual([6, 1]);
});
