/** Packages that are made to take time or memory without end, or to be read as something else: each is refused, or read. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { checkDocument, readTables } from '../../../pipeline/index.js';
import type { Failure } from '../../../pipeline/model.js';
import { zipOfd } from '../../printers/ofd/index.js';
import { layer, partsOf, root, words } from './package.js';

/** The code of the failure, which has a line of advice; null where the document is read. */
async function codeOf(bytes: Uint8Array): Promise<Failure['code'] | null> {
  const read = await readTables('bad.ofd', bytes, {});
  if (read.ok) return null;
  expect(read.failure.advice.zh).not.toBe('');
  expect(read.failure.advice.zh).not.toMatch(/Word/);
  return read.failure.code;
}

const withPage = (xml: string): Uint8Array => zipOfd({ ...partsOf({ page: '' }), 'Doc_0/Pages/P0.xml': xml });

describe('packages that grow', () => {
  test('a page that expands to far more than it holds', async () => {
    const parts = Object.entries(partsOf({ page: '' })).map(([name, part]) => [
      name,
      strToU8(part as string),
    ]);
    const page = new Uint8Array(80 * 1024 * 1024).fill(0x20);
    const bytes = zipSync({
      ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
      'Doc_0/Pages/P0.xml': page,
    });
    expect(bytes.length).toBeLessThan(200_000);
    expect(await codeOf(bytes)).toBe('too-complex');
  });

  test('entities, and what lies outside of the package, are refused with their DTD', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE x [<!ENTITY a0 "甲">${entities.join('')}]>${root('Page', layer(words('&a9;')))}`;
    expect(await codeOf(withPage(bomb))).toBe('damaged');
    const external = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${root('Page', layer(words('&e;')))}`;
    expect(await codeOf(withPage(external))).toBe('damaged');
  });

  test('elements without end, and blocks within blocks', async () => {
    expect(await codeOf(withPage(root('Page', '<a/>'.repeat(1_000_001))))).toBe('too-complex');
    const depth = 5000;
    const blocks = '<ofd:PageBlock>'.repeat(depth) + '</ofd:PageBlock>'.repeat(depth);
    expect(await codeOf(withPage(root('Page', layer(blocks))))).toBe('too-complex');
    const some = '<ofd:PageBlock>'.repeat(1500) + words('甲') + '</ofd:PageBlock>'.repeat(1500);
    expect(await codeOf(withPage(root('Page', layer(some))))).toBe(null);
  });

  test('units that hold themselves, and units that double', async () => {
    const unit = (id: number, content: string): string =>
      `<ofd:CompositeGraphicUnit ID="${id}" Width="100" Height="50"><ofd:Content>${content}</ofd:Content></ofd:CompositeGraphicUnit>`;
    const use = (id: number): string =>
      `<ofd:CompositeObject ID="9" Boundary="0 0 100 50" ResourceID="${id}"/>`;
    const resources = (units: string): string =>
      `<ofd:CompositeGraphicUnits>${units}</ofd:CompositeGraphicUnits>`;
    const own = partsOf({ page: layer(use(1)), resources: resources(unit(1, use(1))) });
    expect(await codeOf(zipOfd(own))).toBe('too-complex');
    const chain = Array.from({ length: 15 }, (_, at) => unit(at + 1, use(at + 2).repeat(4))).join('');
    expect(await codeOf(zipOfd(partsOf({ page: layer(use(1)), resources: resources(chain) })))).toBe(
      'too-complex',
    );
  });
});

describe('pages that are full', () => {
  test('a path of millions of points', async () => {
    const path = `<ofd:PathObject ID="1" Boundary="0 0 100 50"><ofd:AbbreviatedData>M 0 0 ${'L 1 1 '.repeat(1_400_000)}</ofd:AbbreviatedData></ofd:PathObject>`;
    expect(await codeOf(withPage(root('Page', layer(path))))).toBe('too-complex');
  });

  test('lines without end', async () => {
    const path = `<ofd:PathObject ID="1" Boundary="0 0 100 50"><ofd:AbbreviatedData>${'M 0 1 L 9 1 '.repeat(410_000)}</ofd:AbbreviatedData></ofd:PathObject>`;
    expect(await codeOf(withPage(root('Page', layer(path))))).toBe('too-complex');
  });

  test('repetitions and counts beyond all measure', async () => {
    const map =
      '<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1000000000"><ofd:Glyphs>1</ofd:Glyphs></ofd:CGTransform>';
    const bytes = withPage(
      root('Page', layer(words('甲乙', '', map, 'DeltaX="g 1000000000 1" DeltaY="g 1e300 0"'))),
    );
    expect(await codeOf(bytes)).toBe(null);
    const strange = words('甲', 'CTM="1e308 1e308 1e308 1e308 1e308 1e308"') + words('甲', 'HScale="1e308"');
    expect(await codeOf(withPage(root('Page', layer(strange + words('乙')))))).toBe(null);
  });
});

describe('numbers that are none', () => {
  test.each([
    ['a size', words('甲').replace('Size="5"', 'Size="x"')],
    ['an offset', words('甲乙', '', '', 'DeltaX="g g g"')],
    ['bounds', words('甲').replace('10 10 80 10', '10 10')],
    ['a transformation', words('甲', 'CTM="1 0 0"')],
  ])('%s: what was read is not sure', async (_, object) => {
    const read = await readTables(
      'x',
      withPage(root('Page', layer(object + words('乙', 'CTM="1 0 0 1 0 20"')))),
      {},
    );
    const told = read.ok
      ? read.value.notes.filter(({ code, level }) => code === 'page-unreadable' && level === 'uncertain')
      : [];
    expect(told).toHaveLength(1);
  });
});

test('names that lead out of the package are names that nobody asks for', async () => {
  const parts = { ...partsOf({ page: layer(words('甲')) }), '../../evil.txt': 'x', '/etc/evil': 'x' };
  expect(await codeOf(zipOfd(parts))).toBe(null);
});

test('cut short, it is told that it is damaged', async () => {
  const bytes = zipOfd(partsOf({ page: layer(words('甲')) }));
  for (const length of [bytes.length - 30, 700]) {
    const done = await checkDocument('cut.ofd', bytes.slice(0, length));
    expect(done.ok ? null : done.failure.code).toBe('damaged');
  }
});
