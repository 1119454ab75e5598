/** Old workbooks that take time: [MS-XLS] records in a compound file of one stream. */
const utf16 = (text: string): number[] =>
  [...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]);
const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value), ...u16(value >>> 16)];

/** Bytes that are put together piece by piece. */
class Bytes {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  add(piece: ArrayLike<number>): void {
    this.pieces.push(Uint8Array.from(piece));
    this.length += piece.length;
  }

  record(kind: number, content: readonly number[]): void {
    this.add([...u16(kind), ...u16(content.length), ...content]);
  }

  whole(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.pieces));
  }
}

const label = (row: number, column: number, text: string): number[] => [
  ...u16(row), ...u16(column), ...u16(0), ...u16(text.length), 1, ...utf16(text),
]; // prettier-ignore

/** A workbook whose sheets, `sheets` of them, all begin at one place. */
function workbook(write: (bytes: Bytes) => void, { sheets = 1, string = '' } = {}): Uint8Array {
  const head = new Bytes();
  const begin = [...u16(0x0600), ...u16(5), ...u16(0), ...u16(0), ...u32(0), ...u32(0)];
  head.record(0x809, begin);
  const offset = head.length + sheets * 18 + (string === '' ? 0 : 15 + 2 * string.length) + 4;
  for (let index = 0; index < sheets; index++)
    head.record(0x85, [...u32(offset), 0, 0, 3, 1, ...utf16(String(index % 1000).padStart(3, '0'))]);
  if (string !== '') head.record(0xfc, [...u32(1), ...u32(1), ...u16(string.length), 1, ...utf16(string)]);
  head.record(0x0a, []);
  const sheet = new Bytes();
  sheet.record(0x809, begin);
  write(sheet);
  sheet.record(0x0a, []);
  return compound(new Uint8Array(Buffer.concat([head.whole(), sheet.whole()])));
}

const SECTOR = 512;

/** A compound file ([MS-CFB]) with the stream Workbook: header, table of sectors, directory, content. */
function compound(stream: Uint8Array): Uint8Array {
  const content = Math.max(Math.ceil(stream.length / SECTOR), 8);
  const tables = Math.ceil((content + 2) / 127);
  if (tables > 109) throw new RangeError('a stream of at most 7 MB');
  const file = new Uint8Array(SECTOR * (1 + tables + 1 + content));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) view.setUint16(at, value, true); // prettier-ignore
  const end = 0xfffffffe;
  for (const [at, value] of [[44, tables], [48, tables], [56, 4096], [60, end], [68, end]] as const) view.setUint32(at, value, true); // prettier-ignore
  for (let index = 0; index < 109; index++)
    view.setUint32(76 + 4 * index, index < tables ? index : 0xffffffff, true);
  for (let sector = 0; sector < tables * 128; sector++) {
    const isLast = sector === tables || sector === tables + content;
    const next =
      sector < tables ? 0xfffffffd : isLast ? end : sector <= tables + content ? sector + 1 : 0xffffffff;
    view.setUint32(SECTOR + 4 * sector, next, true);
  }
  const entry = (
    index: number,
    name: string,
    kind: number,
    child: number,
    start: number,
    size: number,
  ): void => {
    const at = SECTOR * (1 + tables) + 128 * index;
    file.set(utf16(name), at);
    view.setUint16(at + 64, 2 * name.length + 2, true);
    file.set([kind, 1], at + 66);
    for (const [offset, value] of [[68, 0xffffffff], [72, 0xffffffff], [76, child], [116, start], [120, size]] as const) view.setUint32(at + offset, value, true); // prettier-ignore
  };
  entry(0, 'Root Entry', 5, 1, end, 0);
  entry(1, 'Workbook', 2, 0xffffffff, tables + 1, content * SECTOR);
  file.set(stream, SECTOR * (2 + tables));
  return file;
}

/** What is written into a sheet, and how often. */
export const OLD_WORKBOOKS: readonly [name: string, book: (times: number) => Uint8Array][] = [
  [
    'rows',
    (times) =>
      workbook((sheet) => {
        for (let row = 0; row < 5000 * times; row++)
          for (const column of [0, 1, 2]) sheet.record(0x204, label(row, column, '甲'));
      }),
  ],
  [
    'cells at both ends of a sheet',
    () =>
      workbook((sheet) => {
        sheet.record(0x204, label(0, 0, '甲'));
        sheet.record(0x204, label(65_535, 255, '乙'));
      }),
  ],
  [
    'cells far apart both ways',
    (times) =>
      workbook((sheet) => {
        for (let index = 0; index < 500 * times; index++)
          sheet.record(0x204, label(index * 60, (index * 37) % 256, '甲'));
      }),
  ],
  [
    'rows of two cells far apart',
    (times) =>
      workbook((sheet) => {
        for (let row = 0; row < 1000 * times; row++)
          for (const column of [0, 255]) sheet.record(0x204, label(row, column, '甲'));
      }),
  ],
  [
    'numbers in all columns',
    (times) =>
      workbook((sheet) => {
        const cells = Array.from({ length: 256 }, () => [...u16(0), ...u32(6)]).flat();
        for (let row = 0; row < 1000 * times; row++)
          sheet.record(0xbd, [...u16(row), ...u16(0), ...cells, ...u16(255)]);
      }),
  ],
  [
    'merged areas over one another',
    (times) =>
      workbook((sheet) => {
        for (let row = 0; row < 500 * times; row++)
          for (const column of [0, 1]) sheet.record(0x204, label(row, column, '甲'));
        for (let row = 0; row < 500 * times; row++)
          sheet.record(0xe5, [...u16(1), ...u16(row), ...u16(500 * times), ...u16(0), ...u16(1)]);
      }),
  ],
  [
    'merged areas of the whole sheet',
    (times) =>
      workbook((sheet) => {
        sheet.record(0x204, label(0, 0, '甲'));
        const area = [...u16(0), ...u16(65_535), ...u16(0), ...u16(255)];
        for (let index = 0; index < 50 * times; index++)
          sheet.record(0xe5, [...u16(1000), ...Array.from({ length: 1000 }, () => area).flat()]);
      }),
  ],
  [
    'one part as many sheets',
    (times) =>
      workbook(
        (sheet) => {
          for (let row = 0; row < 200 * times; row++)
            for (const column of [0, 1]) sheet.record(0x204, label(row, column, '甲'));
        },
        { sheets: 200 * times },
      ),
  ],
  [
    'one long text in many cells',
    (times) =>
      workbook(
        (sheet) => {
          for (let row = 0; row < 100 * times; row++)
            for (const column of [0, 1, 2])
              sheet.record(0xfd, [...u16(row), ...u16(column), ...u16(0), ...u32(0)]);
        },
        { string: '组织巡线。'.repeat(3900) },
      ),
  ],
];
