import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { checkDocument } from '../../../pipeline/index.js';
import type { Failure } from '../../../pipeline/model.js';
import { HOSTILE } from '../../bench/hostile.js';
import { docxOf, p, RELS, t, tableOf, tbl, tc, tr, zipOf } from './package.js';

const codeOf = async (bytes: Uint8Array, name = 'bad.docx'): Promise<Failure['code'] | null> => {
  const done = await checkDocument(name, bytes);
  if (done.ok) return null;
  expect(done.failure.message.zh).not.toMatch(/\n/);
  expect(done.failure.advice.zh).not.toBe('');
  return done.failure.code;
};

const main = (xml: string): Uint8Array => zipOf({ '_rels/.rels': RELS, 'word/document.xml': xml });

/** Rewrites the sizes that a ZIP declares of a member; of a small one that is damage, and found first. */
function lie(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const named = (offset: number): boolean =>
      strFromU8(bytes.slice(at + offset, at + offset + name.length)) === name;
    if (view.getUint32(at, true) === 0x02014b50 && named(46)) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50 && named(30)) view.setUint32(at + 22, size, true);
  }
  return bytes;
}

describe('archives that expand to far more than they hold', () => {
  const bomb = zipSync({
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': new Uint8Array(80 * 1024 * 1024).fill(0x20),
  });

  test('with the size declared', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(await codeOf(bomb)).toBe('too-complex');
  });

  test.each([0, 100, 0xffffffff])('with a size of %i declared', async (size) => {
    expect(await codeOf(lie(bomb, 'word/document.xml', size))).toBe('too-complex');
  });

  test('memory stays bounded', async () => {
    const before = process.memoryUsage().rss;
    await codeOf(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });
});

describe('XML', () => {
  const root = (inside: string): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;

  test('entity bombs and external entities are refused with their DTD', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "甲">${entities.join('')}]>${root(p('<w:r><w:t>&a9;</w:t></w:r>'))}`;
    expect(await codeOf(main(bomb))).toBe('damaged');
    const external = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${root(p('<w:r><w:t>&e;</w:t></w:r>'))}`;
    expect(await codeOf(main(external))).toBe('damaged');
    expect(await codeOf(main(`${' '.repeat(9000)}<!DOCTYPE x>${root('')}`))).toBe('damaged');
  });

  test('cut short, of wrong bytes, or not XML', async () => {
    const whole = root(p(t('甲')).repeat(50));
    expect(await codeOf(main(whole.slice(0, 800)))).toBe('damaged');
    expect(await codeOf(main(''))).toBe('damaged');
    expect(await codeOf(main('甲'))).toBe('damaged');
    expect(
      await codeOf(zipOf({ '_rels/.rels': RELS, 'word/document.xml': new Uint8Array([0x3c, 0x61, 0xff]) })),
    ).toBe('damaged');
    expect(await codeOf(main(`${root('')}${'<'.repeat(9)}`))).toBe('damaged');
  });

  test('nested without end', async () => {
    const depth = 5000;
    expect(await codeOf(main(root('<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth))))).toBe('too-complex');
    const open = '<w:tbl><w:tr><w:tc>'.repeat(300);
    const close = '</w:tc></w:tr></w:tbl>'.repeat(300);
    expect(await codeOf(main(root(open + p(t('甲')) + close)))).toBe('not-a-duty-list');
  });

  test('fields without end, numbers without end, spans without end', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const spans = (...of: [string, number][]): string =>
      `<w:tbl><w:tblGrid/>${tr(of.map(([text, span]) => tc(text, `<w:gridSpan w:val="${span}"/>`)))}</w:tbl>`;
    const fields = p(begin.repeat(20_000) + t('甲'));
    expect(await codeOf(main(root(fields + spans(['甲', -5], ['乙', 2_000_000_000]))))).toBe(
      'not-a-duty-list',
    );
    // What stands behind a cell of all columns is in none: it is not dropped in silence.
    expect(await codeOf(main(root(fields + spans(['甲', 2_000_000_000], ['乙', -5]))))).toBe('too-complex');
  });
});

/** Moves the sizes of the directory into its extra fields, as programs do that write before they know them. */
function zip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const parts: Uint8Array[] = [zip.slice(0, start)];
  for (let at = start; at < end;) {
    const length = view.getUint16(at + 28, true);
    const entry = new Uint8Array(46 + length + 20);
    entry.set(zip.slice(at, at + 46 + length));
    const own = new DataView(entry.buffer);
    const extra = 46 + length;
    own.setUint16(extra, 1, true);
    own.setUint16(extra + 2, 16, true);
    own.setBigUint64(extra + 4, BigInt(view.getUint32(at + 24, true)), true);
    own.setBigUint64(extra + 12, BigInt(view.getUint32(at + 20, true)), true);
    own.setUint32(20, 0xffffffff, true);
    own.setUint32(24, 0xffffffff, true);
    own.setUint16(30, 20, true);
    parts.push(entry);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  parts.push(zip.slice(end));
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('archives', () => {
  const good = docxOf({ body: p(t('甲')) });

  test('cut short', async () => {
    expect(await codeOf(good.slice(0, good.length - 200))).toBe('damaged');
    expect(await codeOf(good.slice(0, 700))).toBe('damaged');
  });

  test('with damaged content', async () => {
    const bytes = good.slice();
    bytes.fill(0xff, 40, 400);
    expect(await codeOf(bytes)).toBe('damaged');
  });

  test('that say two things of a part that is read, or less than they hold', async () => {
    const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer);
    const central = [...good.keys()].filter(
      (at) => at + 46 < good.length && view(good).getUint32(at, true) === 0x02014b50,
    );
    const nameAt = (at: number): string =>
      strFromU8(good.slice(at + 46, at + 46 + view(good).getUint16(at + 28, true)));
    const main = central.find((at) => nameAt(at) === 'word/document.xml') ?? 0;
    const local = view(good).getUint32(main + 42, true);
    const changed = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
      const bytes = good.slice();
      change(bytes, view(bytes));
      return bytes;
    };
    const crc = changed((_, at) => at.setUint32(local + 14, 1, true));
    expect(await codeOf(crc)).toBe('damaged');
    // A streamed member says its sizes behind its data: its local header has zeros.
    const streamed = changed((bytes, at) => {
      bytes.fill(0, local + 14, local + 26);
      for (const flags of [local + 6, main + 8]) at.setUint16(flags, at.getUint16(flags, true) | 8, true);
    });
    expect(await codeOf(streamed)).toBe(await codeOf(good));
    const size = changed((_, at) => [local + 22, main + 24].forEach((each) => at.setUint32(each, 1, true)));
    expect(await codeOf(size)).toBe('damaged');
    const count = changed((bytes, at) => at.setUint16(bytes.length - 12, central.length - 1, true));
    expect(await codeOf(count)).toBe('damaged');
    const name = changed((bytes) =>
      bytes.set(
        strToU8('word/numberinh.xml'),
        (central.find((at) => nameAt(at) === 'word/numbering.xml') ?? 0) + 46,
      ),
    );
    expect(await codeOf(name)).toBe('damaged');
  });

  test('with a damaged part that is not read', async () => {
    const bytes = zipSync(
      { ...unzipSync(good), 'docProps/thumbnail.jpeg': strToU8('甲'.repeat(30)) },
      { level: 0 },
    );
    const at = strFromU8(bytes, true).lastIndexOf(strFromU8(strToU8('甲甲甲'), true));
    bytes[at] = 0;
    expect(await codeOf(bytes)).toBe(await codeOf(good));
  });

  test('with sizes of eight bytes (ZIP64)', async () => {
    expect(await codeOf(zip64(good))).toBe(await codeOf(good));
    expect(
      await tableOf(zip64(docxOf({ body: tbl([1, 1], [tr(['甲', '乙']), tr(['丙', '丁'])]) }))),
    ).toMatchObject({ columns: 2 });
  });

  test('with a part that stands twice', async () => {
    const parts = unzipSync(good);
    const document = parts['word/document.xml'] ?? new Uint8Array();
    const bytes = zipSync({ ...parts, 'word/Document.xml': document });
    expect(await codeOf(bytes)).toBe('damaged');
  });

  test('without a document part', async () => {
    expect(await codeOf(zipOf({ 'word/styles.xml': '<w:styles/>' }))).toBe('damaged');
    expect(await codeOf(zipOf({ '_rels/.rels': RELS, 'word/other.xml': '<a/>' }))).toBe('damaged');
    expect(await codeOf(zipOf({ 'xl/styles.xml': '<styles/>' }), 'bad.xlsx')).toBe('damaged');
    expect(await codeOf(zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'bad.xlsx')).toBe('damaged');
    expect(await codeOf(zipOf({ 'xl/workbook.bin': 'x' }), 'bad.xlsx')).toBe('unknown-format');
  });

  const oneOfMany = HOSTILE.filter(({ name }) => name.endsWith('one part as many sheets'));

  test.each(oneOfMany)(
    'with sheets that are one part, which each would read: $name',
    async ({ file, of }) => {
      // Two sheets of two rows, and one of one.
      expect(await codeOf(of(1 / 100), file)).toBe('damaged');
      expect(await codeOf(of(1 / 200), file)).toBe('not-a-duty-list');
    },
  );

  test('with names that lead out of the folder, and with macros: neither is touched', async () => {
    const rows = Array.from({ length: 3 }, (_, index) => tr([String(index + 1), '党的建设', `甲${index}`]));
    const body =
      p(t('青禾镇基本履职事项清单')) + tbl([1, 1, 1], [tr(['序号', '事项类别', '事项名称']), ...rows]);
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
    const bytes = zipOf({
      '../../evil.txt': 'x',
      '/etc/evil': 'x',
      '_rels/.rels': RELS,
      'word/document.xml': xml,
      'word/vbaProject.bin': new Uint8Array(100),
    });
    const done = await checkDocument('list.docm', bytes);
    expect(done.ok && done.value.list.lists.basic.map((item) => item.name)).toEqual(['甲0', '甲1', '甲2']);
  });

  test('with a password on the members', async () => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(await codeOf(bytes)).toBe('encrypted');
  });
});

describe('documents behind a password', () => {
  /** A compound file with one directory entry, and what its stream begins with. */
  function ole(name: string, content: readonly number[] = []): Uint8Array {
    const bytes = new Uint8Array(512 * 4);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(30, 9, true);
    for (const [index, character] of [...name].entries())
      view.setUint16(512 + index * 2, character.charCodeAt(0), true);
    bytes[512 + 66] = 2;
    view.setUint32(512 + 116, 1, true);
    bytes.set(content, 1024);
    return bytes;
  }
  const header = [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0];

  test.each([
    ['an encrypted package', ole('EncryptedPackage'), 'encrypted'],
    ['an old Word document', ole('WordDocument', [...header, 0x00, 0x01]), 'encrypted'],
    ['an old workbook', ole('Workbook', [0x09, 0x08, 2, 0, 0, 6, 0x2f, 0, 0, 0]), 'encrypted'],
    ['an old Word document without one', ole('WordDocument', [...header, 0, 0]), 'no-converter'],
    ['an old workbook that is none', ole('Workbook', [0x09, 0x08, 2, 0, 0, 6]), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes, 'bad.doc')).toBe(code);
  });
});

describe('100,000 rows', () => {
  const many = (rows: number): Uint8Array =>
    docxOf({
      body: tbl(
        [1, 1, 1],
        Array.from({ length: rows }, (_, index) =>
          tr([String(index + 1), '党的建设', `第${index * 7919}件事`]),
        ),
      ),
    });
  const timed = async (bytes: Uint8Array): Promise<number> => {
    const start = performance.now();
    await tableOf(bytes);
    return performance.now() - start;
  };

  test('cost as much each as 10,000', async () => {
    const [few, all] = [many(10_000), many(100_000)];
    await timed(few);
    const least = Math.min(await timed(few), await timed(few));
    expect(await timed(all)).toBeLessThan(least * 10 * 3);
  }, 60_000);
});
