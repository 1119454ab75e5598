/** What a person sees and what is read agree, or the outcome is inconclusive and names the place. */
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../../pipeline/index.js';
import { buildPdf, pagesOf, stream, type PdfObject } from '../../../tools/build-pdf.js';

/** A ruled table of three rows, each 20 points high from y = 700 down; its columns begin at 50, 100 and 300. */
const RULES = [
  ...[700, 680, 660, 640].map((y) => `50 ${y} m 500 ${y} l S`),
  ...[50, 100, 300, 500].map((x) => `${x} 700 m ${x} 640 l S`),
].join('\n');

const line = (x: number, y: number, text: string): string =>
  `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
const ROWS = ['No Name Office', '1 Alpha Avenue', '2 Beta Bridge'].map((row) => row.split(' '));
const textOf = (row: number): string =>
  (ROWS[row] ?? []).map((text, column) => line([54, 104, 304][column] ?? 0, 686 - 20 * row, text)).join('\n');
const TABLE = `${RULES}\n${textOf(0)}\n${textOf(1)}\n${textOf(2)}\n`;
/** An area over the text of `Alpha`, and over that of the second row. */
const OVER_ALPHA = '102 662 120 16';
const OVER_ROW = '51 661 448 18';

const MULTIPLY = '<</Type/ExtGState/BM/Multiply>>';
const IMAGE = '/Type/XObject/Subtype/Image/Width 40 /Height 4 /BitsPerComponent 8 /ColorSpace/DeviceGray';
const picture = (more = ''): PdfObject =>
  stream(new Uint8Array(160).fill(255), { entries: IMAGE + more, compress: true });
const form = (content: string, entries = ''): PdfObject =>
  stream(content, { entries: `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${entries}` });
const GROUP = '/Group<</S/Transparency>>';

/** What was read: the rows that have a cell with text, and the codes of what is uncertain. */
async function read(bytes: Uint8Array): Promise<{ rows: string[]; codes: string[]; boxes: unknown[] }> {
  const result = await readTables('x.pdf', bytes, {});
  if (!result.ok) return { rows: [], codes: [result.failure.code], boxes: [] };
  const { blocks, notes } = result.value;
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text).join('|')) : [],
  );
  const uncertain = notes.filter((note) => note.level === 'uncertain');
  const boxes = uncertain.map(({ place }) => (place?.kind === 'page' ? place.box : null));
  return { rows, codes: [...new Set(uncertain.map((note) => note.code))], boxes };
}

const SOUND = ROWS.map((row) => row.join('|'));
const page = (content: string, resources = '', ...more: PdfObject[]): Uint8Array =>
  pagesOf(stream(content) as PdfObject, { resources, more });

test('the table as it is', async () => {
  expect(await read(page(TABLE))).toEqual({ rows: SOUND, codes: [], boxes: [] });
});

describe('what leaves the text below it to be read', () => {
  const states = `/ExtGState<</M ${MULTIPLY}/D<</BM/Darken>>/T<</ca 0.4>>>>`;
  test.each([
    ['a highlighter', `/M gs 1 1 0.4 rg ${OVER_ALPHA} re f`],
    ['a highlighter that darkens', `/D gs 1 1 0.4 rg ${OVER_ROW} re f`],
    ['a see-through area', `/T gs 1 1 0.4 rg ${OVER_ROW} re f`],
    ['a thick stroke of a highlighter', `/M gs 1 1 0.4 RG 16 w 102 670 m 220 670 l S`],
    [
      'a ring',
      '0 g 60 670 m 60 900 500 900 500 670 c 500 400 60 400 60 670 c h 70 670 m 70 880 490 880 490 670 c 490 420 70 420 70 670 c h f*',
    ],
    ['a line through text', '1 0 0 rg 102 668 120 3.6 re f'],
    ['an area before the text', `0.9 g ${OVER_ROW} re f\n0 g\n${textOf(1)}`],
  ])('%s', async (_, content) => {
    const drawn = content.includes('Alpha') ? TABLE.replace(textOf(1), content) : TABLE + content;
    expect(await read(page(drawn, states))).toEqual({ rows: SOUND, codes: [], boxes: [] });
  });

  test.each([
    ['a form with a group', `/M gs /Fm Do`, form(`1 1 0 rg ${OVER_ROW} re f`, GROUP)],
    ['a form', `/M gs /Fm Do`, form(`1 1 0 rg ${OVER_ROW} re f`)],
    [
      'a form that sets its own',
      '/Fm Do',
      form(`/M gs 1 1 0 rg ${OVER_ROW} re f`, `/Resources<</ExtGState<</M ${MULTIPLY}>>>>`),
    ],
    ['a group that is see-through', '/T gs /Fm Do', form(`1 1 0 rg ${OVER_ROW} re f`, GROUP)],
  ])('a highlighter in %s', async (_, content, object) => {
    expect(await read(page(TABLE + content, `${states}/XObject<</Fm 5 0 R>>`, object))).toEqual({
      rows: SOUND,
      codes: [],
      boxes: [],
    });
  });

  test('a pattern of lines', async () => {
    const tile = stream('0 0 1 RG 0 0 m 8 8 l S', {
      entries:
        '/Type/Pattern/PatternType 1 /PaintType 1 /TilingType 1 /BBox[0 0 8 8]/XStep 8 /YStep 8 /Resources<<>>',
    });
    const content = `${TABLE}/Pattern cs /P scn ${OVER_ROW} re f`;
    expect(await read(page(content, '/Pattern<</P 5 0 R>>', tile))).toEqual({
      rows: SOUND,
      codes: [],
      boxes: [],
    });
  });

  test('a seal: an image with a mask of its own', async () => {
    const content = `${TABLE}q 100 0 0 18 101 661 cm /Im Do Q`;
    const mask = picture();
    const found = await read(page(content, '/XObject<</Im 5 0 R>>', picture('/SMask 6 0 R'), mask));
    expect(found).toEqual({ rows: SOUND, codes: [], boxes: [] });
  });

  test('an image before the text, and one beside the table', async () => {
    const image = 'q 448 0 0 18 51 661 cm /Im Do Q\nq 90 0 0 60 400 300 cm /Im Do Q\n';
    const found = await read(page(image + TABLE, '/XObject<</Im 5 0 R>>', picture()));
    expect(found).toEqual({ rows: SOUND, codes: [], boxes: [] });
  });
});

describe('what hides the text below it', () => {
  const hidden = [SOUND[0], '1||Avenue', SOUND[2]];
  test.each([
    ['a white area', `1 g ${OVER_ALPHA} re f`],
    ['a black bar', `0 g ${OVER_ALPHA} re f`],
    ['a white stroke', '1 G 14 w 102 669 m 220 669 l S'],
    ['an ellipse', '1 g 90 669 m 90 690 240 690 240 669 c 240 648 90 648 90 669 c f'],
  ])('%s: it is not read', async (_, content) => {
    expect(await read(page(TABLE + content))).toEqual({ rows: hidden, codes: [], boxes: [] });
  });

  test.each([
    ['an image', `q 120 0 0 16 102 662 cm /Im Do Q`, picture(), hidden],
    ['an image of a row of letters', `q 60 0 0 9 102 664 cm /Im Do Q`, picture(), hidden],
    ['an image after a state', `q 120 0 0 16 102 662 cm /T gs /Im Do Q`, picture(), hidden],
  ])('%s: it is not read, and the place is named', async (_, content, object, rows) => {
    const resources = '/XObject<</Im 5 0 R>>/ExtGState<</T<</ca 1>>>>';
    const found = await read(page(TABLE + content, resources, object));
    expect(found).toEqual({ rows, codes: ['text-pictured'], boxes: [[100, 162, 300, 182]] });
  });

  test('an area that leaves a part of each letter: what is there cannot be told', async () => {
    expect((await read(page(`${TABLE}1 g 102 668 120 10 re f`))).codes).toEqual(['text-veiled']);
  });

  test('an inline image', async () => {
    const bits = 'f'.repeat(40);
    const content = `q 120 0 0 16 102 662 cm BI /W 10 /H 2 /BPC 8 /CS /G /F /AHx ID ${bits}> EI Q`;
    expect((await read(page(TABLE + content))).codes).toEqual(['text-pictured']);
  });

  test.each([
    ['a stencil', picture('/ImageMask true').slice()],
    ['one of two images of like proportions', picture()],
  ])('%s may hide it: the place is named', async (name, object) => {
    const stencil = stream(new Uint8Array(20), {
      entries: '/Type/XObject/Subtype/Image/Width 40 /Height 4 /BitsPerComponent 1 /ImageMask true',
      compress: true,
    });
    const content = `${TABLE}q 120 0 0 16 102 662 cm /Im Do Q`;
    const objects: PdfObject[] =
      name === 'a stencil' ? [stencil] : [object, picture('/SMask 7 0 R'), picture()];
    const found = await read(page(content, '/XObject<</Im 5 0 R>>', ...objects));
    expect(found.codes).toEqual(['text-veiled']);
  });

  test('a gradient', async () => {
    const shading =
      '<</ShadingType 2/ColorSpace/DeviceGray/Coords[50 0 500 0]/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0.8]/N 1>>/Extend[true true]>>';
    const content = `q ${OVER_ROW} re W n /Sh sh Q`;
    expect((await read(page(TABLE + content, `/Shading<</Sh ${shading}>>`))).codes).toEqual(['text-veiled']);
    // The same below the text is the shade of a row.
    const sound = TABLE.replace(textOf(1), `${content}\n${textOf(1)}`);
    expect(await read(page(sound, `/Shading<</Sh ${shading}>>`))).toEqual({
      rows: SOUND,
      codes: [],
      boxes: [],
    });
  });
});

describe('text that is cut away', () => {
  test.each([
    ['by a clip with a hole', '40 600 500 200 re 60 640 430 40 re W* n'],
    ['by two clips in one path', '40 680 500 100 re 40 600 500 60 re W n'],
  ])('%s', async (_, clip) => {
    const content = TABLE.replace(textOf(1), `q ${clip}\n${textOf(1)}\nQ`);
    const { rows } = await read(page(content));
    expect(rows.join(' ')).not.toContain('Alpha');
  });

  test.each([
    ['1 g 0 0 595 842 re f', true],
    ['1 g 0 0 595 842 re f 0 g 90 600 200 80 re f', false],
  ])('by a soft mask: %s', async (mask, shows) => {
    const content = TABLE.replace(textOf(1), `q /S gs\n${textOf(1)}\nQ`);
    const group = form(mask, '/Group<</S/Transparency/CS/DeviceGray>>');
    const state = '/ExtGState<</S<</SMask<</S/Luminosity/G 5 0 R>>>>>>';
    const { rows, codes } = await read(page(content, state, group));
    expect(rows.join(' ').includes('Alpha')).toBe(shows);
    expect(rows.join(' ')).toContain('Avenue');
    expect(codes).toEqual([]);
  });

  test('text in a soft mask is none of the page', async () => {
    const group = form(
      line(104, 600, 'Ghost'),
      '/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Font<</F1 3 0 R>>>>',
    );
    const state = '/ExtGState<</S<</SMask<</S/Luminosity/G 5 0 R>>>>>>';
    const result = await readTables(
      'x.pdf',
      page(`${TABLE}q /S gs ${line(104, 560, 'Below')} Q`, state, group),
      {},
    );
    expect(JSON.stringify(result)).not.toContain('Ghost');
    expect(JSON.stringify(result)).toContain('text-veiled');
  });
});

describe('text at a slant', () => {
  const skewed = (matrix: string): string => `BT /F1 10 Tf ${matrix} 110 664 Tm (Alpha) Tj ET`;
  const with_ = (own: string): string => TABLE.replace(line(104, 666, 'Alpha'), own);

  test.each(['1 2 0 1', '0.8 0.6 -0.6 0.8', '1 0.05 0 1'])(
    'in a cell, by %s: it is named',
    async (matrix) => {
      expect((await read(page(with_(skewed(matrix))))).codes).toEqual(['text-slanted']);
    },
  );

  test.each(['1 0 0.3 1', '1 0.02 0 1', '1 -0.02 0.02 1'])(
    'hardly any, by %s: it is read',
    async (matrix) => {
      expect(await read(page(with_(skewed(matrix))))).toEqual({ rows: SOUND, codes: [], boxes: [] });
    },
  );

  test.each([
    ['pale', '0.8 g BT /F1 10 Tf 0.7 0.7 -0.7 0.7 110 664 Tm (Draft) Tj ET'],
    ['large', '0.4 g BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 600 Tm (Draft) Tj ET'],
    [
      'in tiles',
      [60, 200, 340].map((x) => `BT /F1 10 Tf 0.7 0.7 -0.7 0.7 ${x} 644 Tm (Draft) Tj ET`).join(' '),
    ],
    ['outside of the table', 'BT /F1 10 Tf 0.7 0.7 -0.7 0.7 110 300 Tm (Axis) Tj ET'],
  ])('that is %s is a watermark, or nothing of the table', async (_, mark) => {
    expect(await read(page(`${TABLE}${mark}`))).toEqual({ rows: SOUND, codes: [], boxes: [] });
  });
});

describe('letters that are a clip', () => {
  const CUT = 'q BT 7 Tr /F1 10 Tf 1 0 0 1 104 666 Tm (Alpha) Tj ET';
  const drawn = (painted: string): Uint8Array =>
    page(TABLE.replace(line(104, 666, 'Alpha'), `${CUT} ${painted} Q`), '/XObject<</Im 5 0 R>>', picture());
  const LEFT = ['No|Name|Office', '1||Avenue', '2|Beta|Bridge'];

  test.each([
    ['a picture', 'q 120 0 0 16 102 662 cm /Im Do Q'],
    ['a colour', `0 g ${OVER_ALPHA} re f`],
  ])('are told where %s is painted in their form', async (_, painted) => {
    const { rows, codes, boxes } = await read(drawn(painted));
    expect({ rows, codes, boxes }).toEqual({
      rows: LEFT,
      codes: ['text-veiled'],
      boxes: [[100, 162, 300, 182]],
    });
  });

  test.each([
    ['nothing', ''],
    ['white', `1 g ${OVER_ALPHA} re f`],
    ['something beside them', '0 g 200 662 20 16 re f'],
    ['something behind the clip', `Q q 0 g 60 400 20 16 re f`],
  ])('are not seen where %s is', async (_, painted) => {
    expect(await read(drawn(painted))).toEqual({ rows: LEFT, codes: [], boxes: [] });
  });
});

describe('what is laid over the page', () => {
  const annotated = (entries: string): Uint8Array =>
    pagesOf(stream(TABLE) as PdfObject, { page: `/Annots[<</Type/Annot/F 4${entries}>>]` });
  const OVER = '/Rect[102 662 280 678]';

  test.each([
    `/Subtype/FreeText${OVER}/Contents(99)/DA(/F1 10 Tf)`,
    `/Subtype/Stamp${OVER}/Name/Draft`,
    `/Subtype/StrikeOut${OVER}/QuadPoints[102 678 280 678 102 662 280 662]`,
    `/Subtype/Widget${OVER}/FT/Tx/T(a)/V(Gamma)/DA(/F1 10 Tf)`,
  ])('%s is told with its cell', async (entries) => {
    const { rows, codes, boxes } = await read(annotated(entries));
    expect({ rows, codes, boxes }).toEqual({
      rows: SOUND,
      codes: ['text-annotated'],
      boxes: [[100, 162, 300, 182]],
    });
  });

  test.each([
    `/Subtype/Link${OVER}`,
    `/Subtype/Highlight${OVER}/QuadPoints[102 678 280 678 102 662 280 662]/C[1 1 0]`,
    `/Subtype/Text${OVER}/Contents(Note)`,
    `/Subtype/Popup${OVER}`,
    `/Subtype/Widget${OVER}/FT/Tx/T(a)/DA(/F1 10 Tf)`,
    `/Subtype/Widget${OVER}/FT/Sig/T(a)`,
    `/Subtype/FreeText/Rect[102 300 280 320]/Contents(99)/DA(/F1 10 Tf)`,
  ])('%s is not', async (entries) => {
    expect(await read(annotated(entries))).toEqual({ rows: SOUND, codes: [], boxes: [] });
  });

  const QUADS = '/QuadPoints[102 678 280 678 102 662 280 662]';
  const shape = (content: string): PdfObject =>
    stream(content, {
      entries: '/Type/XObject/Subtype/Form/BBox[102 662 280 678]/Resources<</ExtGState<<>>>>',
    });
  const drawn = (entries: string, content: string): Uint8Array =>
    pagesOf(stream(TABLE) as PdfObject, {
      page: `/Annots[<</Type/Annot/F 4/AP<</N 5 0 R>>${OVER}${entries}>>]`,
      more: [shape(content)],
    });

  test.each([
    ['a box', annotated(`/Subtype/Square${OVER}/IC[1 1 1]/C[0 0 0]`)],
    ['an ellipse', annotated(`/Subtype/Circle/Rect[80 640 300 700]/IC[1 1 1]/C[0 0 0]`)],
    [
      'a polygon',
      annotated(`/Subtype/Polygon${OVER}/Vertices[102 662 280 662 280 678 102 678]/IC[0 0 0]/C[0 0 0]`),
    ],
    ['a thick pen', drawn('/Subtype/Ink', '16 w 100 670 m 282 670 l S')],
    ['a box with its appearance', drawn('/Subtype/Square', `1 g 102 662 178 16 re f`)],
    ['a highlighter that hides', drawn(`/Subtype/Highlight${QUADS}`, `1 g 102 662 178 16 re f`)],
  ])('%s that is filled makes the cell below it uncertain', async (_, bytes) => {
    const { rows, codes, boxes } = await read(bytes);
    expect({ rows, codes }).toEqual({ rows: SOUND, codes: ['text-veiled'] });
    expect(boxes).toContainEqual([100, 162, 300, 182]);
  });

  test.each([
    ['a frame', annotated(`/Subtype/Square${OVER}/C[1 0 0]`)],
    ['a ring', annotated(`/Subtype/Circle/Rect[80 650 310 690]/C[1 0 0]`)],
    ['a see-through box', annotated(`/Subtype/Square${OVER}/IC[1 1 0]/C[1 1 0]/CA 0.4`)],
    ['a thin pen', annotated(`/Subtype/Ink${OVER}/InkList[[102 664 280 664]]/BS<</W 2>>/C[1 0 0]`)],
    ['a box beside the text', annotated(`/Subtype/Square/Rect[140 662 280 678]/IC[1 1 1]/C[0 0 0]`)],
    [
      'a box with the appearance of a frame',
      drawn('/Subtype/Square/IC[1 1 1]', `1 0 0 RG 102 662 178 16 re S`),
    ],
  ])('%s does not', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ rows: SOUND, codes: [], boxes: [] });
  });

  test.each([`/Subtype/FreeText${OVER}/Contents(99)/DA(/F1 10 Tf)`, `/Subtype/Square${OVER}/IC[1 1 1]`])(
    'what is hidden is not: %s',
    async (entries) => {
      const bytes = pagesOf(stream(TABLE) as PdfObject, {
        page: `/Annots[<</Type/Annot/F 2${entries}>>]`,
      });
      expect((await read(bytes)).codes).toEqual([]);
    },
  );
});

describe('fonts', () => {
  test('text in a font that the page does not have is lost', async () => {
    const { codes } = await read(
      page(TABLE.replace('/F1 10 Tf 1 0 0 1 104 666', '/G1 10 Tf 1 0 0 1 104 666')),
    );
    expect(codes).toEqual(['font-unreadable']);
  });

  const drawn = (names: string, map: string, mode = ''): Uint8Array => {
    const glyph = stream('1000 0 0 0 800 800 d1 0 0 700 700 re f');
    const font = `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 65/LastChar 66/Widths[1000 1000]/Encoding<</Differences[65${names}]>>/CharProcs<<${names
      .split('/')
      .slice(1)
      .map((name) => `/${name} 6 0 R`)
      .join('')}>>${map}>>`;
    const cmap = stream(
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <7532> <42> <4E59> endbfchar endcmap end end',
    );
    const content = TABLE.replace(
      line(104, 666, 'Alpha'),
      `BT ${mode} /T3 10 Tf 1 0 0 1 104 666 Tm (AB) Tj ET`,
    );
    return page(content.replace('BT /F1', 'BT /F1'), '', font, glyph as PdfObject, cmap as PdfObject);
  };
  const withFont = (bytes: Uint8Array): Uint8Array =>
    Uint8Array.from(
      Buffer.from(
        Buffer.from(bytes).toString('latin1').replace('/Font<</F1 3 0 R>>', '/Font<</F1 3 0 R/T3 5 0 R>>'),
        'latin1',
      ),
    );
  const readDrawn = async (
    names: string,
    map: string,
    mode = '',
  ): Promise<{ text: string; codes: string[] }> => {
    const result = await readTables('x.pdf', withFont(drawn(names, map, mode)), {});
    if (!result.ok) return { text: '', codes: [result.failure.code] };
    return {
      text: JSON.stringify(result.value.blocks),
      codes: result.value.notes.map(({ code }) => code).filter((code) => code !== 'file-recovered'),
    };
  };

  test.each([
    ['/g3076/g3077', '', ['font-without-text']],
    ['/g12/g13', '', ['font-without-text']],
    ['/m/w', '', []],
    ['/uni7532/uni4E59', '', []],
    ['/g3076/g3077', '/ToUnicode 7 0 R', []],
    ['/g3076/g3077', '/ToUnicode 99 0 R', ['font-without-text']],
  ])('glyphs that are drawings, %s %s', async (names, map, codes) => {
    expect((await readDrawn(names, map)).codes).toEqual(codes);
  });

  test.each([
    ['7 Tr', []],
    ['3 Tr', ['text-veiled']],
  ])('glyphs that are drawings are drawn with %s too', async (mode, codes) => {
    const found = await readDrawn('/g3076/g3077', '/ToUnicode 7 0 R', mode);
    expect(found.text).toContain('甲乙');
    expect(found.codes).toEqual(codes);
  });
});

describe('fonts that are not embedded, whose text is GBK', () => {
  /** 序号 事项名称 and 镇: the last ends with a byte that is a letter. */
  const [NUMBER, NAME, TOWN] = ['<d0f2bac5>', '<cac2cfeec3fbb3c6>', '<d5f2>'];
  const table = TABLE.replace('(No)', NUMBER)
    .replace('(Name)', NAME)
    .replace('(Alpha)', TOWN.replace('d5f2', 'e946'));
  const named = (name: string): Uint8Array =>
    buildPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[5 0 R]/Count 1>>',
      `<</Type/Font/Subtype/TrueType/BaseFont/${name}/Encoding/WinAnsiEncoding/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]>>`,
      stream(table) as PdfObject,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>>>>>',
    ]);

  test.each([
    '#B7#BD#D5#FD#D0#A1#B1#EA#CB#CE#BC#F2#CC#E5',
    '#BB#AA#CE#C4#D6#D0#CB#CE',
    'SimSun',
    'FZXBSJW--GB1-0',
  ])('%s: they are read', async (name) => {
    const { rows, codes } = await read(named(name));
    expect(rows.slice(0, 2)).toEqual(['序号|事项名称|Office', '1|镕|Avenue']);
    expect(codes).toEqual([]);
  });

  test.each(['Song', 'M#F6bius'])('%s: the document is inconclusive', async (name) => {
    expect((await read(named(name))).codes).toEqual(['font-without-text']);
  });

  test('Latin letters with marks are read as they are', async () => {
    const { rows, codes } = await read(page(TABLE.replace('(Alpha)', '<47 72 f6 df 65 20 e9 74 e9>')));
    expect(rows[1]).toBe('1|Größe été|Avenue');
    expect(codes).toEqual([]);
  });
});

describe('a scan', () => {
  const SCAN = 'q 595 0 0 842 0 0 cm /Im Do Q';
  const failure = async (content: string): Promise<string> => {
    const result = await readTables('x.pdf', page(content, '/XObject<</Im 5 0 R>>', picture()), {});
    return result.ok
      ? 'read'
      : `${result.failure.code} ${result.failure.message.en} ${result.failure.advice.en}`;
  };

  test('without text is told to be recognized', async () => {
    expect(await failure(SCAN)).toContain('recognize it with --ocr');
  });

  test.each([
    ['that is invisible', `${SCAN} BT 3 Tr ET ${TABLE}`],
    ['that is below the image', `${TABLE} ${SCAN}`],
  ])('with text %s: that is not trusted, and OCR not asked for again', async (_, content) => {
    const told = await failure(content);
    expect(told).toContain('scan page 1 is a scanned image; the text that was recognized on page 1 (OCR)');
    expect(told).not.toContain('run OCR');
  });
});

describe('the file', () => {
  const sound = page(TABLE);
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  const bytesOf = (latin: string): Uint8Array => Uint8Array.from(Buffer.from(latin, 'latin1'));
  /** The document saved again with another second row, behind its end. */
  const updated = (): string => {
    const own = text(sound);
    const start = Number(/startxref\n(\d+)/.exec(own)?.[1]);
    const content = TABLE.replace('Beta', 'Zeta');
    const object = `4 0 obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
    const at = own.length + object.length;
    const offset = String(own.length).padStart(10, '0');
    return `${own}${object}xref\n4 1\n${offset} 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev ${start}>>\nstartxref\n${at}\n%%EOF\n`;
  };

  test('a document that was saved again is read as it is now', async () => {
    const { rows, codes } = await read(bytesOf(updated()));
    expect(rows[2]).toBe('2|Zeta|Bridge');
    expect(codes).toEqual([]);
  });

  test('an update that was cut off is told', async () => {
    const whole = updated();
    for (const share of [0.2, 0.5, 0.9]) {
      const cut = whole.slice(
        0,
        text(sound).length + Math.floor(share * (whole.length - text(sound).length)),
      );
      expect((await read(bytesOf(cut))).codes).toContain('file-recovered');
    }
  });

  test('an end that leads to the version before is told', async () => {
    const start = /startxref\n(\d+)/.exec(text(sound))?.[1];
    const led = updated().replace(/startxref\n\d+\n%%EOF\n$/, `startxref\n${start}\n%%EOF\n`);
    expect((await read(bytesOf(led))).codes).toContain('file-recovered');
  });

  test('a page without a size is told', async () => {
    expect((await read(bytesOf(text(sound).replace('[0 0 595 842]', '[0 0 0 0    ]')))).codes).toContain(
      'file-recovered',
    );
  });
});
