/** Sector numbers from here on mean something else ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;

/** Streams shorter than this are in the mini stream ([MS-CFB] 2.2). */
const CUTOFF = 4096;

/** No sibling, no child ([MS-CFB] 2.6.1). */
const NONE = 0xffffffff;

/** What is thrown where a chain of sectors leads nowhere; whoever opens a file catches it. */
export class CompoundDamage extends Error {}

/** A stream of a compound file, by its entry in the directory. */
interface Stream {
  start: number;
  size: number;
}

/**
 * A compound file ([MS-CFB]) and the streams at its root: a document's own ones, not those of what is embedded in it.
 * Names are compared without case. Throws CompoundDamage.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: number[] = [];
  private readonly streams = new Map<string, Stream>();
  private root: Stream = { start: LAST_SECTOR, size: 0 };

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw new CompoundDamage();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new CompoundDamage();
    this.sector = 2 ** shift;
    this.readTable();
    this.readDirectory();
  }

  /** True where the root has a stream of this name. */
  has(name: string): boolean {
    return this.streams.has(name.toLowerCase());
  }

  /** The content of a stream; null where there is none of this name. */
  stream(name: string): Uint8Array | null {
    const found = this.streams.get(name.toLowerCase());
    if (found === undefined) return null;
    const { start, size } = found;
    return (size >= CUTOFF ? this.chain(start) : this.mini(this.root.start, start)).subarray(0, size);
  }

  /** The streams at the root: its children are a tree of siblings. */
  private readDirectory(): void {
    const directory = this.chain(this.view.getUint32(48, true));
    const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const names = new TextDecoder('utf-16le');
    const count = Math.floor(directory.length / 128);
    if (count === 0) throw new CompoundDamage();
    const rootAt =
      Array.from({ length: count }, (_, index) => index * 128).find((at) => directory[at + 66] === 5) ?? 0;
    this.root = { start: entries.getUint32(rootAt + 116, true), size: entries.getUint32(rootAt + 120, true) };
    const open = [entries.getUint32(rootAt + 76, true)];
    const seen = new Set<number>();
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (index === NONE || seen.has(index)) continue;
      if (index >= count) throw new CompoundDamage();
      seen.add(index);
      const at = index * 128;
      open.push(entries.getUint32(at + 68, true), entries.getUint32(at + 72, true));
      if (directory[at + 66] !== 2) continue;
      const length = Math.min(Math.max(entries.getUint16(at + 64, true) - 2, 0), 62);
      const name = names.decode(directory.subarray(at, at + length)).toLowerCase();
      this.streams.set(name, {
        start: entries.getUint32(at + 116, true),
        size: entries.getUint32(at + 120, true),
      });
    }
  }

  /** The table of sectors: for each the next one of its chain. Its own sectors are listed in the header and beyond. */
  private readTable(): void {
    const lists: number[] = [];
    for (let at = 76; at < 512; at += 4) lists.push(this.view.getUint32(at, true));
    let more = this.view.getUint32(68, true);
    for (let step = 0; more < LAST_SECTOR && step < this.count(); step++) {
      const at = this.offset(more);
      for (let entry = 0; entry < this.sector - 4; entry += 4)
        lists.push(this.view.getUint32(at + entry, true));
      more = this.view.getUint32(at + this.sector - 4, true);
    }
    for (const list of lists) {
      if (list >= LAST_SECTOR || this.table.length > this.count()) continue;
      const at = this.offset(list);
      for (let entry = 0; entry < this.sector; entry += 4)
        this.table.push(this.view.getUint32(at + entry, true));
    }
  }

  private count(): number {
    return Math.ceil(this.bytes.length / this.sector);
  }

  private offset(sector: number): number {
    const at = (sector + 1) * this.sector;
    if (at + this.sector > this.bytes.length) throw new CompoundDamage();
    return at;
  }

  private chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR; sector = this.table[sector] ?? LAST_SECTOR) {
      if (parts.length > this.count()) throw new CompoundDamage();
      const at = (sector + 1) * this.sector;
      if (at >= this.bytes.length) throw new CompoundDamage();
      parts.push(this.bytes.subarray(at, Math.min(at + this.sector, this.bytes.length)));
    }
    return joined(parts);
  }

  private mini(root: number, start: number): Uint8Array {
    const stream = this.chain(root);
    const table = this.chain(this.view.getUint32(60, true));
    const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const parts: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR;) {
      if (parts.length > CUTOFF / 64 || sector * 4 + 4 > table.length) throw new CompoundDamage();
      parts.push(stream.subarray(sector * 64, sector * 64 + 64));
      sector = next.getUint32(sector * 4, true);
    }
    return joined(parts);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
