import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { ZIP_MEMBERS } from '../settings.js';

/** What stands of a member in the central directory and, once more, in its local header. */
interface Header {
  name: string;
  flags: number;
  method: number;
  crc: number;
  compressed: number;
  size: number;
}

/** A member of a ZIP, as its central directory has it. */
export interface Entry extends Header {
  /** Of the local header. */
  offset: number;
}

/** A record of the central directory: the member that it is about, and where in the file it stands. */
interface DirectoryRecord {
  entry: Readonly<Entry>;
  start: number;
  end: number;
}

/** A number of four bytes that stands in full in the extra field (ZIP64, APPNOTE 4.5.3). */
const FAR = 0xffffffff;

/** Flags (APPNOTE 4.4.4): under a password; sizes and checksum follow the data, and are zero in the local header. */
const ENCRYPTED = 1;
const STREAMED = 8;

/**
 * The central directory of a ZIP (APPNOTE 6.3.10), which alone says what the members are. Throws Problem: damaged,
 * where it is missing, cut, or does not end where it says.
 */
export class Directory {
  /** Its records in their order, also those of which nothing is read. */
  readonly records: DirectoryRecord[] = [];
  /** Where its end record stands. */
  readonly end: number;
  private readonly entries = new Map<string, Entry | 'twice'>();
  private readonly view: DataView;
  private readonly names = new TextDecoder();
  /** The names in the local headers, where a part was asked for that the directory does not have. */
  private localNames: Set<string> | null = null;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    this.end = end;
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    for (let index = 0; index < Math.min(count, ZIP_MEMBERS); index++) at = this.readEntry(at);
    // A count that is too small would hide members in silence.
    const more = at + 4 <= end && this.view.getUint32(at, true) === 0x02014b50;
    if (at > end || (more && count <= ZIP_MEMBERS)) throw damagedZip();
  }

  /** True where there is a member of this name, or its local header says that there was. */
  has(name: string): boolean {
    return this.entries.has(partKey(name)) || this.isMisnamed(name);
  }

  /** The entry of a name. Throws Problem: damaged, where there is none or there are two, encrypted. */
  entry(name: string): Entry {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) {
      if (this.isMisnamed(name)) throw damagedZip();
      throw new Problem('damaged', say(`文件内容不完整（缺 ${name}）`, `the part ${name} is missing`));
    }
    if (entry === 'twice') throw twice(name);
    if ((entry.flags & ENCRYPTED) !== 0) {
      throw new Problem('encrypted', say('文件设有密码', 'the archive is protected by a password'));
    }
    return entry;
  }

  /** The compressed bytes of a member: after its local header, which has to say the same as the directory. */
  dataOf(entry: Entry): Uint8Array {
    const { offset } = entry;
    if (!this.begins(offset)) throw damagedZip();
    const local = this.header(offset + 6, offset + 30, this.view.getUint16(offset + 26, true));
    if (differs(local, entry)) throw damagedZip();
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + entry.compressed > this.bytes.length) throw damagedZip();
    return this.bytes.subarray(start, start + entry.compressed);
  }

  private readEntry(at: number): number {
    const { view } = this;
    if (at + 46 > this.bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damagedZip();
    const length = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const header = this.header(at + 8, at + 46, length);
    const entry = { ...header, offset: view.getUint32(at + 42, true) };
    const from = at + 46 + length;
    this.widen(entry, from, Math.min(from + extra, this.bytes.length));
    const key = partKey(header.name);
    this.entries.set(key, this.entries.has(key) ? 'twice' : entry);
    const next = from + extra + view.getUint16(at + 32, true);
    this.records.push({ entry, start: at, end: next });
    return next;
  }

  /** The fields that both headers have, from the flags on. */
  private header(at: number, nameAt: number, length: number): Header {
    return {
      flags: this.view.getUint16(at, true),
      method: this.view.getUint16(at + 2, true),
      crc: this.view.getUint32(at + 8, true),
      compressed: this.view.getUint32(at + 12, true),
      size: this.view.getUint32(at + 16, true),
      name: this.names.decode(this.bytes.subarray(nameAt, nameAt + length)),
    };
  }

  /** Takes from the extra field what is too large for four bytes, or what a program wrote there all the same. */
  private widen(entry: Entry, from: number, to: number): void {
    for (let at = from; at + 4 <= to;) {
      const end = at + 4 + this.view.getUint16(at + 2, true);
      if (this.view.getUint16(at, true) === 1) {
        let next = at + 4;
        for (const field of ['size', 'compressed', 'offset'] as const) {
          if (entry[field] !== FAR || next + 8 > Math.min(end, to)) continue;
          entry[field] = Number(this.view.getBigUint64(next, true));
          next += 8;
        }
        return;
      }
      at = end;
    }
  }

  /**
   * True where the directory has another name for a member than its local header, which has the one asked for: the
   * directory is damaged, and the part would be missed without a word.
   */
  private isMisnamed(name: string): boolean {
    this.localNames ??= this.namesOfMembers();
    return this.localNames.has(partKey(name));
  }

  private namesOfMembers(): Set<string> {
    const found = new Set<string>();
    for (const entry of this.entries.values()) {
      if (entry === 'twice' || !this.begins(entry.offset)) continue;
      const length = this.view.getUint16(entry.offset + 26, true);
      const local = this.bytes.subarray(entry.offset + 30, entry.offset + 30 + length);
      found.add(partKey(this.names.decode(local)));
    }
    return found;
  }

  private begins(offset: number): boolean {
    return offset + 30 <= this.bytes.length && this.view.getUint32(offset, true) === 0x04034b50;
  }

  private findEnd(): number {
    const last = this.bytes.length - 22;
    for (let at = last; at >= 0 && at >= last - 65535; at--) {
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw damagedZip();
  }
}

/** Names of parts are compared without case (ECMA-376-2, 6.2.2.3); some programs write them with `\`. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** True where a local header contradicts the directory; of a streamed member it says nothing but the name. */
function differs(local: Header, entry: Header): boolean {
  if (partKey(local.name) !== partKey(entry.name) || local.method !== entry.method) return true;
  if (((local.flags | entry.flags) & STREAMED) !== 0) return false;
  const sizes = (['compressed', 'size'] as const).some(
    (field) => local[field] !== FAR && local[field] !== entry[field],
  );
  return sizes || local.crc !== entry.crc;
}

function twice(name: string): Problem {
  return new Problem(
    'damaged',
    say(
      `文件内容自相矛盾（${name} 有两份）`,
      `the archive contradicts itself: the part ${name} stands twice`,
    ),
  );
}

/** The problem of an archive that is not as it was written. */
export function damagedZip(): Problem {
  return new Problem(
    'damaged',
    say('文件不完整（可能没有下载完）或已损坏', 'the archive is cut short or damaged'),
  );
}
