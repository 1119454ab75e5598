import { say } from '../../common/result.js';
import { Problem } from '../problem.js';

/** Sector numbers from here on mean something else ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa;

/** Streams shorter than this are in the mini stream ([MS-CFB] 2.2). */
const CUTOFF = 4096;

/**
 * The content of a stream of a compound file ([MS-CFB]), by its name; null where there is none of it. Throws
 * Problem: damaged, where a chain of sectors leads nowhere.
 */
export function readStream(bytes: Uint8Array, name: string): Uint8Array | null {
  return new CompoundFile(bytes).stream(name);
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: number[] = [];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw damaged();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.sector = 2 ** shift;
    this.readTable();
  }

  stream(name: string): Uint8Array | null {
    const directory = this.chain(this.view.getUint32(48, true));
    const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const names = new TextDecoder('utf-16le');
    let root: { start: number; size: number } | null = null;
    for (let at = 0; at + 128 <= directory.length; at += 128) {
      const length = Math.min(Math.max(entries.getUint16(at + 64, true) - 2, 0), 62);
      const start = entries.getUint32(at + 116, true);
      const size = entries.getUint32(at + 120, true);
      if (directory[at + 66] === 5) root = { start, size };
      if (directory[at + 66] !== 2 || names.decode(directory.subarray(at, at + length)) !== name) continue;
      if (size >= CUTOFF) return this.chain(start).subarray(0, size);
      return root === null ? null : this.mini(root.start, start).subarray(0, size);
    }
    return null;
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
    if (at + this.sector > this.bytes.length) throw damaged();
    return at;
  }

  private chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR; sector = this.table[sector] ?? LAST_SECTOR) {
      if (parts.length > this.count()) throw damaged();
      const at = (sector + 1) * this.sector;
      if (at >= this.bytes.length) throw damaged();
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
      if (parts.length > CUTOFF / 64 || sector * 4 + 4 > table.length) throw damaged();
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

function damaged(): Problem {
  return new Problem('damaged', say('文件不完整或已损坏', 'the file is cut short or damaged'));
}
