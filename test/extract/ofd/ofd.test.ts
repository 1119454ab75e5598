/** What a page of an OFD shows, by what GB/T 33190-2016 says of each element. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../pipeline/index.js';
import type { Failure, Note } from '../../../pipeline/model.js';
import { ofdImages, readOfdPages } from '../../../pipeline/extract/ofd/index.js';
import { offsets, zipOfd } from '../../printers/ofd/index.js';
import { encryptedOfd } from './encrypted.js';
import { layer, ofdOf, partsOf, root, seen, textOn, words, type OfdPartsOf } from './package.js';

const MM = 72 / 25.4;

async function notesOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readTables('x.ofd', bytes, {});
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value.notes.map(({ code, level }: Note) => `${level} ${code}`);
}

async function failureOf(bytes: Uint8Array): Promise<Failure | null> {
  const read = await readTables('x.ofd', bytes, {});
  return read.ok ? null : read.failure;
}

/** Where glyphs begin and how broad they are, in millimetres. */
const placed = (objects: string): [string, number, number, number][] =>
  seen({ page: layer(objects) }).glyphs.map(({ text, left, right, baseline }) => [
    text,
    Number((left / MM).toFixed(2)),
    Number(((right - left) / MM).toFixed(2)),
    Number((baseline / MM).toFixed(2)),
  ]);

describe('text (11.3)', () => {
  test('offsets, with repetitions; a list that is too short goes on with its last', () => {
    expect(placed(words('甲乙丙丁', '', '', 'DeltaX="g 2 5 7"'))).toEqual([
      ['甲', 10, 5, 15],
      ['乙', 15, 5, 15],
      ['丙', 20, 5, 15],
      ['丁', 27, 5, 15],
    ]);
    expect(placed(words('甲乙丙', '', '', 'DeltaX="6"')).map(([, left]) => left)).toEqual([10, 16, 22]);
    expect(
      placed(words('甲乙丙', '', '', 'DeltaX="5 -5" DeltaY="0 6"')).map(([, left, , y]) => [left, y]),
    ).toEqual([
      [10, 15],
      [15, 15],
      [10, 21],
    ]);
  });

  test('a repetition without end makes no more than is asked', () => {
    const start = performance.now();
    expect(textOn(words('甲乙丙', '', '', 'DeltaX="g 1000000000 5"'))).toBe('甲乙丙');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('elements that do not say where they begin; escaped and broken characters', () => {
    const second = '<ofd:TextCode Y="9">丙</ofd:TextCode>';
    expect(placed(words('甲\\4e59', '').replace('</ofd:TextObject>', `${second}</ofd:TextObject>`))).toEqual([
      ['甲', 10, 5, 15],
      ['乙', 15, 5, 15],
      ['丙', 10, 5, 19],
    ]);
    expect(textOn(words('\n      甲乙\n    '))).toBe('甲乙');
  });

  test('what is broad, scaled and turned', () => {
    expect(placed(words('甲', 'HScale="0.5"'))).toEqual([['甲', 10, 2.5, 15]]);
    expect(placed(words('甲', 'CTM="2 0 0 1 3 0"'))).toEqual([['甲', 13, 10, 15]]);
    // Each character lies on its side: the page is read turned.
    expect(seen({ page: layer(words('甲', 'CharDirection="90"')) }).turn).toBe(270);
    // Characters that stand upright below each other are read as they stand.
    const upright = words('甲乙', 'ReadDirection="90"', '', 'DeltaY="5"');
    expect(seen({ page: layer(upright) }).glyphs.map(({ angle }) => angle)).toEqual([0, 0]);
  });

  test('a page whose text is turned is read turned', () => {
    const page = seen({ page: layer(words('甲乙丙', 'CTM="0 1 -1 0 20 0"')) });
    expect([page.turn, page.glyphs.map(({ angle }) => angle)]).toEqual([270, [0, 0, 0]]);
  });

  test('letters are as broad as their offsets, but for room that was set', () => {
    const widths = (code: string): number[] =>
      placed(words('A1甲', '', '', code)).map(([, , width]) => width);
    expect(widths('DeltaX="3.6 2.5"')).toEqual([3.6, 2.5, 5]);
    expect(widths('DeltaX="6 4"')).toEqual([3.35, 2.5, 5]);
  });
});

describe('glyphs and characters (11.4)', () => {
  const map = (from: number, codes: number, glyphs: string): string =>
    `<ofd:CGTransform CodePosition="${from}" CodeCount="${codes}" GlyphCount="${glyphs.split(' ').length}"><ofd:Glyphs>${glyphs}</ofd:Glyphs></ofd:CGTransform>`;

  test('two characters of one glyph, one of two, and two of three', () => {
    const joined = words('afib', '', map(1, 2, '191'), 'DeltaX="3 4"');
    expect(placed(joined).map(([text, left]) => [text, left])).toEqual([
      ['a', 10],
      ['fi', 13],
      ['b', 17],
    ]);
    expect(
      placed(words('甲乙', '', map(0, 1, '7 8'), 'DeltaX="2 5"')).map(([text, left]) => [text, left]),
    ).toEqual([
      ['甲', 10],
      ['乙', 17],
    ]);
    expect(textOn(words('ab甲', '', map(0, 2, '7 8 9')))).toBe('ab甲');
  });

  test('glyphs without characters are inconclusive, and name the font', () => {
    const holders = words('¤¤', '', map(0, 2, '7 8'));
    expect(seen({ page: layer(holders) }).unreadable).toEqual({ SimSun: 2 });
    // A converter that knows no characters writes blanks; one that knows them draws all blanks alike.
    expect(seen({ page: layer(words('   ', '', map(0, 3, '7 8 9'))) }).unreadable).toEqual({ SimSun: 3 });
    expect(seen({ page: layer(words('   ', '', map(0, 3, '3 3 3'))) }).unreadable).toEqual({});
    expect(seen({ page: layer(words('¤')) }).unreadable).toEqual({});
  });

  test('in a document of nothing else it is said what to do', async () => {
    const failure = await failureOf(ofdOf({ page: layer(words('¤¤', '', map(0, 2, '7 8'))) }));
    expect(failure).toMatchObject({ code: 'damaged' });
    expect(failure?.message.zh).toContain('SimSun');
    expect(failure?.advice.zh).toContain('OFD');
  });
});

describe('what is seen', () => {
  const area = (box: string): string =>
    `<ofd:Area><ofd:PhysicalBox>0 0 100 50</ofd:PhysicalBox>${box}</ofd:Area>`;
  const cover = (attributes: string, color: string): string =>
    `<ofd:PathObject ID="12" Boundary="0 0 100 50" Stroke="false" ${attributes}>${color}<ofd:AbbreviatedData>M 0 0 L 100 0 L 100 50 L 0 50 C</ofd:AbbreviatedData></ofd:PathObject>`;
  const WHITE = '<ofd:FillColor Value="255 255 255"/>';

  test.each([
    ['switched off', words('甲', 'Visible="false"')],
    ['neither filled nor stroked', words('甲', 'Fill="false"')],
    ['in the colour of the paper', words('甲', '', WHITE)],
    ['off the page', words('甲', 'CTM="1 0 0 1 200 0"')],
    ['see-through', words('甲', 'Alpha="0"')],
    ['under a white area', words('甲') + cover('Fill="true"', WHITE)],
  ])('text that is %s is not', (_, objects) => {
    const page = seen({ page: layer(objects) });
    expect([page.glyphs.length, page.hidden]).toEqual([0, 1]);
  });

  test.each([
    ['a fill without a colour, which is see-through (9.1)', cover('Fill="true"', '')],
    ['a highlighter', cover('Fill="true" Alpha="90"', '<ofd:FillColor Value="255 255 0"/>')],
    ['nothing that is filled', cover('Fill="false"', WHITE)],
    ['an area that is switched off', cover('Fill="true" Visible="false"', WHITE)],
  ])('text under %s is', (_, over) => {
    expect(textOn(words('甲') + over)).toBe('甲');
  });

  test('a gradient may hide it: it is told', () => {
    const color = '<ofd:FillColor><ofd:AxialShd StartPoint="0 0" EndPoint="9 9"/></ofd:FillColor>';
    const page = seen({ page: layer(words('甲') + cover('Fill="true"', color)) });
    expect([page.glyphs.length, page.doubts.map(({ cause }) => cause)]).toEqual([1, ['veiled']]);
  });

  test('clips: their areas add up, several cut together; transformed only where they say so (8.4)', () => {
    const path = (data: string): string =>
      `<ofd:Area><ofd:Path Boundary="0 0 10 10"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:Path></ofd:Area>`;
    const left = path('M 0 0 L 6 0 L 6 9 L 0 9 C');
    const right = path('M 9 0 L 20 0 L 20 9 L 9 9 C');
    const clips = (flag: string, ...each: string[]): string =>
      `<ofd:Clips${flag}>${each.map((one) => `<ofd:Clip>${one}</ofd:Clip>`).join('')}</ofd:Clips>`;
    expect(textOn(words('甲乙丙', '', clips('', left)))).toBe('甲');
    const between = path('M 6 0 L 6 9 L 9 9 L 9 0 C');
    expect(textOn(words('甲乙丙', '', clips('', left + right)))).toBe('甲丙');
    expect(textOn(words('甲乙丙', '', clips('', left + between + right)))).toBe('甲乙丙');
    expect(textOn(words('甲乙丙', '', clips('', left, right)))).toBe('');
    // Run around the other way, an area takes nothing away from the one that it lies over.
    const whole = path('M 0 0 L 20 0 L 20 9 L 0 9 C');
    expect(textOn(words('甲乙丙', '', clips('', whole + between)))).toBe('甲乙丙');
    const edge = path('M 0 0 L 7 0 L 0 9 C');
    expect(textOn(words('甲乙丙', '', clips('', edge + right)))).toBe('甲丙');
    // What has a hole may show all of its box: no more is cut than is cut surely.
    const frame = path('M 0 0 L 15 0 L 15 9 L 0 9 C M 5 1 L 5 8 L 10 8 L 10 1 C');
    expect(textOn(words('甲乙丙', '', clips('', frame + right)))).toBe('甲乙丙');
    const moved = 'CTM="1 0 0 1 10 0"';
    expect(textOn(words('甲乙丙', moved, clips('', left)))).toBe('');
    expect(textOn(words('甲乙丙', moved, clips(' TransFlag="true"', left)))).toBe('甲');
  });

  test('text outside of the bounds that its object names is kept and told: viewers do not agree', () => {
    const page = seen({ page: layer(words('甲乙').replace('10 10 80 10', '10 10 5 6')) });
    expect([page.glyphs.length, page.doubts.map(({ cause }) => cause)]).toEqual([2, ['veiled']]);
    const close = seen({ page: layer(words('甲乙').replace('10 10 80 10', '10 10 8 6')) });
    expect(close.doubts).toEqual([]);
  });

  test('what is outside of the application box is not shown, and told; the content box cuts nothing (7.6)', () => {
    const outside = seen({
      page: area('<ofd:ApplicationBox>30 0 70 50</ofd:ApplicationBox>') + layer(words('甲')),
    });
    expect([outside.glyphs.length, outside.hidden, outside.doubts.length]).toEqual([0, 1, 1]);
    const inside = seen({ page: area('<ofd:ContentBox>30 0 70 50</ofd:ContentBox>') + layer(words('甲')) });
    expect([inside.glyphs.length, inside.doubts.length]).toEqual([1, 0]);
  });

  test('the page begins at its physical box, and has its own size before that of its document', () => {
    const page = seen({
      page: `<ofd:Area><ofd:PhysicalBox>0 0 200 100</ofd:PhysicalBox></ofd:Area>${layer('')}`,
    });
    expect([page.width, page.height].map((value) => Math.round(value / MM))).toEqual([200, 100]);
    expect(seen({ page: layer('') }).width / MM).toBeCloseTo(100);
  });
});

describe('draw parameters and colours (8.2, 8.3)', () => {
  const resources =
    '<ofd:DrawParams><ofd:DrawParam ID="20" LineWidth="1"><ofd:FillColor Value="255 255 255"/><ofd:StrokeColor Value="255 255 255"/></ofd:DrawParam>' +
    '<ofd:DrawParam ID="21" Relative="20"><ofd:StrokeColor Value="0 0 0"/></ofd:DrawParam><ofd:DrawParam ID="22" Relative="22"/></ofd:DrawParams>' +
    '<ofd:ColorSpaces><ofd:ColorSpace ID="30" Type="CMYK"/><ofd:ColorSpace ID="31" Type="RGB"><ofd:Palette><ofd:CV>0 0 0</ofd:CV><ofd:CV>255 255 255</ofd:CV></ofd:Palette></ofd:ColorSpace></ofd:ColorSpaces>';
  const lightness = (attributes: string, elements = ''): number | undefined =>
    seen({
      page: layer(words('甲', attributes, elements) + words('乙', 'CTM="1 0 0 1 50 0"')),
      resources,
    }).glyphs.find(({ text }) => text === '甲')?.lightness;

  test('text takes the fill of its parameters, and of those they are based on; its own comes first', () => {
    expect(lightness('')).toBe(0);
    expect(lightness('DrawParam="20"')).toBeUndefined();
    expect(lightness('DrawParam="21"')).toBeUndefined();
    expect(lightness('DrawParam="21"', '<ofd:FillColor Value="0 0 0"/>')).toBe(0);
    expect(lightness('DrawParam="22"')).toBe(0);
  });

  test.each([
    ['Value="128 128 128"', 0.5],
    ['Value="#80 #80 #80"', 0.5],
    ['Value="128"', 0.5],
    ['Value="0 0 0 128" ColorSpace="30"', 0.5],
    ['Index="0" ColorSpace="31"', 0],
    ['Value="0 0 0" Alpha="128"', 0.5],
    ['Value="900 0 0"', 0],
  ])('%s', (color, expected) => {
    expect(lightness('', `<ofd:FillColor ${color}/>`)).toBeCloseTo(expected, 1);
  });

  test('a layer has parameters for all that names none', () => {
    const line =
      '<ofd:PathObject ID="1" Boundary="0 0 50 50"><ofd:AbbreviatedData>M 0 9 L 40 9</ofd:AbbreviatedData></ofd:PathObject>';
    const edges = (id: string): number =>
      seen({ page: layer(line).replace('ID="10"', `ID="10" DrawParam="${id}"`), resources }).edges.length;
    expect([edges('21'), edges('20')]).toEqual([1, 0]);
  });
});

describe('paths (9)', () => {
  const path = (data: string, attributes = '', elements = ''): string =>
    `<ofd:PathObject ID="1" Boundary="10 10 80 30" ${attributes}>${elements}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
  const edgesOf = (objects: string): string[] =>
    seen({ page: layer(objects) }).edges.map(
      ({ direction, at, from, to }) =>
        `${direction} ${[at, from, to].map((value) => (value / MM).toFixed(1)).join(' ')}`,
    );

  test('lines, whatever they are drawn with', () => {
    expect(edgesOf(path('M 0 5 L 40 5'))).toEqual(['h 15.0 10.0 50.0']);
    expect(edgesOf(path('S 0 5 L 40 5'))).toEqual(['h 15.0 10.0 50.0']);
    expect(edgesOf(path('M0 5L40 5'))).toEqual(['h 15.0 10.0 50.0']);
    expect(edgesOf(path('M 0 50 L 400 50', 'CTM="0.1 0 0 0.1 0 0"'))).toEqual(['h 15.0 10.0 50.0']);
    const bar = path(
      'M 0 5 L 40 5 L 40 5.2 L 0 5.2 C',
      'Stroke="false" Fill="true"',
      '<ofd:FillColor Value="0 0 0"/>',
    );
    expect(edgesOf(bar)).toEqual(['h 15.1 10.0 50.0']);
    expect(edgesOf(path('M 0 5 L 20 5 L 20 9 C L 9 5')).length).toBeGreaterThan(2);
    expect(edgesOf(path('M 0 5 L 40 5', 'Stroke="false"'))).toEqual([]);
    expect(edgesOf(path('M 0 5 L 40 5', 'Visible="false"'))).toEqual([]);
  });

  test('what leaves the bounds is cut (8.5)', () => {
    expect(edgesOf(path('M 0 5 L 400 5'))).toEqual(['h 15.0 10.0 90.0']);
    expect(edgesOf(path('M 0 35 L 40 35'))).toEqual([]);
  });

  test('arcs reach as far as their circle', () => {
    const circle = path(
      'M 0 10 A 10 10 0 0 1 20 10 A 10 10 0 0 1 0 10 C',
      'Fill="true"',
      '<ofd:FillColor Value="0 0 0"/>',
    );
    // Text under it is hidden, text beside it is not.
    const text = words('甲乙丙丁', '', '', 'DeltaX="7 7 20"').replace('10 10 80 10', '10 15 80 10');
    expect(textOn(text + circle)).toBe('丁');
    const arch = path('M 0 10 A 10 10 0 0 1 20 10', 'Fill="true"', '<ofd:FillColor Value="0 0 0"/>');
    expect(textOn(text + arch)).toBe('丁');
  });

  test('a path that breaks off is told', async () => {
    const bytes = ofdOf({ page: layer(words('甲') + path('M 0 5 L 40')) });
    expect(await notesOf(bytes)).toContain('uncertain page-unreadable');
  });
});

describe('templates and layers (7.7, 7.8)', () => {
  const template = (objects: string): Record<string, string> => ({
    'Doc_0/T.xml': root('Page', layer(objects)),
  });
  const common = '<ofd:TemplatePage ID="9" BaseLoc="T.xml"/>';
  const use = (order: string): string => `<ofd:Template TemplateID="9"${order}/>`;
  const white = (): string =>
    '<ofd:PathObject ID="1" Boundary="0 0 100 50" Stroke="false" Fill="true"><ofd:FillColor Value="255 255 255"/><ofd:AbbreviatedData>M 0 0 L 100 0 L 100 50 L 0 50 C</ofd:AbbreviatedData></ofd:PathObject>';

  test('a template is drawn behind the page, or before it', () => {
    const page = (order: string, own: string): string =>
      seen({ page: use(order) + layer(own), common, more: template(words('甲')) })
        .glyphs.map(({ text }) => text)
        .join('');
    expect(page('', words('乙', 'CTM="1 0 0 1 40 0"'))).toBe('甲乙');
    expect(page(' ZOrder="Foreground"', words('乙', 'CTM="1 0 0 1 40 0"'))).toBe('乙甲');
    expect(page('', white())).toBe('');
    expect(page(' ZOrder="Foreground"', white())).toBe('甲');
  });

  test('layers are drawn by their types, whatever their order is', () => {
    const layers = `<ofd:Content><ofd:Layer ID="1">${words('甲')}</ofd:Layer><ofd:Layer ID="2" Type="Background">${white()}</ofd:Layer></ofd:Content>`;
    expect(seen({ page: layers }).glyphs).toHaveLength(1);
    expect(seen({ page: layers.replace('Background', 'Foreground') }).glyphs).toHaveLength(0);
  });

  test('blocks within blocks, and units of the resources', () => {
    const block = `<ofd:PageBlock ID="5"><ofd:PageBlock ID="6">${words('甲')}</ofd:PageBlock></ofd:PageBlock>`;
    expect(textOn(block)).toBe('甲');
    const resources = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="40" Width="100" Height="50"><ofd:Content>${words('乙')}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`;
    const unit = '<ofd:CompositeObject ID="7" Boundary="20 10 80 40" ResourceID="40"/>';
    const [glyph] = seen({ page: layer(unit), resources }).glyphs;
    expect([glyph?.text, Math.round((glyph?.left ?? 0) / MM)]).toEqual(['乙', 30]);
  });

  test('a template that is missing is damage', async () => {
    expect(await failureOf(ofdOf({ page: layer(words('甲')), common }))).toMatchObject({ code: 'damaged' });
  });
});

/** A PNG of one pixel, with a channel of opacity or without. */
function png(alpha: boolean): Uint8Array {
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, alpha ? 6 : 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(5))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('images (10)', () => {
  const resources =
    '<ofd:MultiMedias><ofd:MultiMedia ID="50" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>';
  const image = (box = '0 0 100 50', matrix = '100 0 0 50 0 0'): string =>
    `<ofd:ImageObject ID="8" Boundary="${box}" CTM="${matrix}" ResourceID="50"/>`;
  const withImage = (objects: string, alpha = false): OfdPartsOf => ({
    page: layer(objects),
    resources,
    more: { 'Doc_0/a.png': png(alpha) },
  });

  test('a page that is an image is a scan', async () => {
    expect(seen(withImage(image())).imageShare).toBe(1);
    const failure = await failureOf(ofdOf(withImage(image())));
    expect(failure).toMatchObject({ code: 'scan' });
    expect(failure?.advice.zh).toContain('OFD');
  });

  test('text under an image is told; under one that is see-through, as a seal is, it is read', () => {
    const hidden = seen(withImage(words('甲') + image()));
    expect([hidden.glyphs.length, hidden.doubts.map(({ cause }) => cause)]).toEqual([0, ['pictured']]);
    const shown = seen(withImage(words('甲') + image(), true));
    expect([shown.glyphs.length, shown.doubts.length]).toEqual([1, 0]);
  });

  test('who recognizes text is given the bytes, the kind, the place and how the image is turned', () => {
    const bytes = ofdOf(withImage(image('10 10 20 20', '0 20 -20 0 20 0')));
    const [found, ...others] = [...ofdImages(bytes)];
    expect(others).toEqual([]);
    expect(found).toMatchObject({ page: 1, kind: 'png', bytes: new Uint8Array(png(false)) });
    expect(found?.box.map((side) => Math.round(side / MM))).toEqual([10, 10, 30, 30]);
    expect(found?.matrix.map((value) => Math.round(value / MM))).toEqual([0, 20, -20, 0, 30, 10]);
  });
});

describe('annotations (15)', () => {
  const annotated = (type: string, appearance: string, attributes = ''): OfdPartsOf => ({
    page: layer(words('甲')),
    document: '<ofd:Annotations>Annots.xml</ofd:Annotations>',
    more: {
      'Doc_0/Annots.xml': root(
        'Annotations',
        '<ofd:Page PageID="1"><ofd:FileLoc>A.xml</ofd:FileLoc></ofd:Page>',
      ),
      'Doc_0/A.xml': root(
        'PageAnnot',
        `<ofd:Annot ID="1" Type="${type}" ${attributes}><ofd:Appearance Boundary="10 10 10 10">${appearance}</ofd:Appearance></ofd:Annot>`,
      ),
    },
  });
  const text = words('印').replace('10 10 80 10', '0 0 10 10');
  const filled =
    '<ofd:PathObject ID="1" Boundary="0 0 10 10" Stroke="false" Fill="true"><ofd:FillColor Value="255 255 255"/><ofd:AbbreviatedData>M 0 0 L 10 0 L 10 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>';
  const causes = (parts: OfdPartsOf): string[] => {
    const page = seen(parts);
    expect(page.glyphs.map((glyph) => glyph.text)).toEqual(['甲']);
    return page.doubts.map(({ cause }) => cause);
  };

  test.each([
    ['a stamp with text', 'Stamp', text, '', ['annotated']],
    ['a stamp that is drawn', 'Stamp', filled, '', ['annotated']],
    ['a stamp that draws nothing', 'Stamp', '', '', []],
    ['a watermark', 'Watermark', text + filled, '', []],
    ['a link', 'Link', filled, '', []],
    ['one that is switched off', 'Stamp', text, 'Visible="false"', []],
    ['a shape that is filled', 'Path', filled, '', ['veiled']],
    ['a frame', 'Path', filled.replace('Fill="true"', 'Fill="false"'), '', []],
    [
      'what strikes out',
      'Path',
      filled.replace('Fill="true"', 'Fill="false"'),
      'Subtype="StrikeOut"',
      ['annotated'],
    ],
  ])('%s', (_, type, appearance, attributes, expected) => {
    expect(causes(annotated(type, appearance, attributes))).toEqual(expected);
  });
});

describe('packages', () => {
  const entry = (body: string): string => root('OFD', body);

  test('signatures are told, and not said to be valid', async () => {
    const plain = partsOf({ page: layer(words('甲')) });
    expect(await notesOf(zipOfd(plain))).toEqual(['info unsigned']);
    const signed = {
      ...plain,
      'OFD.xml': entry(
        '<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>S.xml</ofd:Signatures></ofd:DocBody>',
      ),
      'S.xml': root('Signatures', '<ofd:Signature ID="1"/><ofd:Signature ID="2"/>'),
    };
    const read = await readTables('x', zipOfd(signed), {});
    const [note] = read.ok ? read.value.notes : [];
    expect(note).toMatchObject({ code: 'signed', level: 'info' });
    expect(note?.message.zh).toContain('2 个');
    expect(note?.message.zh).toContain('没有验证');
  });

  test('several documents are read in their order, pages in that of their list', () => {
    const parts = partsOf({ page: layer(words('甲')) });
    const second = Object.fromEntries(
      Object.entries(partsOf({ page: layer(words('乙')) })).map(([name, part]) => [
        name.replace('Doc_0', 'Doc_1'),
        part,
      ]),
    );
    const bodies = [1, 0].map(
      (each) => `<ofd:DocBody><ofd:DocRoot>Doc_${each}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
    );
    const pages = [...readOfdPages(zipOfd({ ...parts, ...second, 'OFD.xml': entry(bodies.join('')) }))];
    expect(pages.map(({ page, glyphs }) => [page, glyphs[0]?.text])).toEqual([
      [1, '乙'],
      [2, '甲'],
    ]);
  });

  test('other versions of a document are told', async () => {
    const versions =
      '<ofd:Versions><ofd:Version ID="1" Index="1"/><ofd:Version ID="2" Index="2" Current="true"/></ofd:Versions>';
    const parts = partsOf({ page: layer(words('甲')) });
    const body = `<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${versions}</ofd:DocBody>`;
    expect(await notesOf(zipOfd({ ...parts, 'OFD.xml': entry(body) }))).toContain(
      'uncertain several-versions',
    );
  });

  test.each([
    ['whole', ['Doc_0/Document.xml', 'Doc_0/PublicRes.xml', 'Doc_0/Pages/P0.xml']],
    ['a page of it, with other words in its place', ['Doc_0/Pages/P0.xml']],
    ['its images alone', []],
  ])('an encrypted package is refused with what to do: %s', async (_, secret) => {
    const failure = await failureOf(encryptedOfd(partsOf({ page: layer(words('甲')) }), secret));
    expect(failure).toMatchObject({ code: 'encrypted' });
    expect(failure?.message.zh).toContain('OFD');
    expect(failure?.advice.zh).toContain('OFD');
  });

  test.each([
    ['a page', 'Doc_0/Pages/P0.xml'],
    ['the document', 'Doc_0/Document.xml'],
  ])('without %s it is damaged', async (_, name) => {
    const parts = Object.fromEntries(
      Object.entries(partsOf({ page: layer(words('甲')) })).filter(([each]) => each !== name),
    );
    expect(await failureOf(zipOfd(parts))).toMatchObject({ code: 'damaged' });
  });

  test('resources and annotations that are missing draw nothing for anybody: the page is read', () => {
    const parts = partsOf({
      page: layer(words('甲')),
      document: '<ofd:Annotations>no.xml</ofd:Annotations>',
    });
    const rest = Object.fromEntries(
      Object.entries(parts).filter(([name]) => !name.endsWith('PublicRes.xml')),
    );
    expect([...readOfdPages(zipOfd(rest))][0]?.glyphs).toHaveLength(1);
  });
});

test('tags that name tables are evidence, as those of a PDF are (16)', () => {
  const text = (id: number, word: string, x: number, y: number): string =>
    words(word).replace('ID="11" Boundary="10 10 80 10"', `ID="${id}" Boundary="${x} ${y} 40 8"`);
  const ref = (id: number): string => `<ObjectRef PageRef="1">${id}</ObjectRef>`;
  const rows = [1, 2].map(
    (row) => `<行><单元格>${ref(row * 10)}</单元格><单元格>${ref(row * 10 + 1)}</单元格></行>`,
  );
  const page = seen({
    page: layer(
      [text(10, '甲', 10, 5), text(11, '乙', 50, 5), text(20, '丙', 10, 20), text(21, '丁', 50, 20)].join(''),
    ),
    document: '<ofd:CustomTags>Tags/Tags.xml</ofd:CustomTags>',
    more: {
      'Doc_0/Tags/Tags.xml': root(
        'CustomTags',
        '<ofd:CustomTag NameSpace="x"><ofd:FileLoc>T.xml</ofd:FileLoc></ofd:CustomTag>',
      ),
      'Doc_0/Tags/T.xml': `<x:文档 xmlns:x="x"><表格>${rows.join('')}</表格></x:文档>`,
    },
  });
  expect(page.marks.map((mark) => page.tags[mark]?.cell)).toMatchObject([
    { row: 0, column: 0, of: 2 },
    { row: 0, column: 1, of: 2 },
    { row: 1, column: 0, of: 2 },
    { row: 1, column: 1, of: 2 },
  ]);
});

test('the printer writes repetitions as the standard has them', () => {
  expect(offsets([2, 2, 2, 3, 4, 4])).toBe('g 3 2 3 4 4');
});
