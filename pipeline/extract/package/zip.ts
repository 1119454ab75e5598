import { Inflate } from 'fflate';
import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { ZIP_MEMBERS } from '../settings.js';
import { limitExpansion } from './expansion.js';

/** Compressed bytes that are expanded at once: deflate makes at most 1,032 bytes of one, so at most 17 MB. */
const STEP = 16 * 1024;

interface Entry {
  method: number;
  encrypted: boolean;
  compressed: number;
  /** Of the local header. */
  offset: number;
}

/**
 * The members of a ZIP (APPNOTE 6.3.10) by their names. Nothing is expanded before it is asked for, nothing is
 * written anywhere: a name such as `../x` is a name that nobody asks for. Declared sizes are not believed.
 */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private total = 0;

  /** Throws Problem: damaged, where the directory is missing or cut. */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.endOfDirectory();
    const count = Math.min(this.view.getUint16(end + 10, true), ZIP_MEMBERS);
    let at = this.view.getUint32(end + 16, true);
    const names = new TextDecoder();
    for (let index = 0; index < count; index++) {
      if (at + 46 > bytes.length || this.view.getUint32(at, true) !== 0x02014b50) throw damagedZip();
      const length = this.view.getUint16(at + 28, true);
      const name = names.decode(bytes.subarray(at + 46, at + 46 + length));
      this.entries.set(name.replaceAll('\\', '/').toLowerCase(), {
        encrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
        method: this.view.getUint16(at + 10, true),
        compressed: this.view.getUint32(at + 20, true),
        offset: this.view.getUint32(at + 42, true),
      });
      at += 46 + length + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
  }

  /** True where there is a member of this name. Names of parts are compared without case (ECMA-376-2, 6.2.2.3). */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The names of the members, in lower case. */
  names(): Iterable<string> {
    return this.entries.keys();
  }

  /**
   * The content of a member, piece by piece; nothing of it is kept. Throws Problem: damaged (no such member, not
   * deflate, cut short), encrypted, too-complex (it expands beyond the limits).
   */
  *chunks(name: string): Generator<Uint8Array> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined)
      throw new Problem('damaged', say(`文件内容不完整（缺 ${name}）`, `the part ${name} is missing`));
    if (entry.encrypted)
      throw new Problem('encrypted', say('文件设有密码', 'the archive is protected by a password'));
    const data = this.dataOf(entry);
    if (entry.method === 0) {
      this.count(data.length, data.length, data.length);
      yield data;
    } else if (entry.method === 8) yield* this.inflate(data);
    else throw damagedZip();
  }

  private *inflate(data: Uint8Array): Generator<Uint8Array> {
    let ready: Uint8Array[] = [];
    let finished = false;
    const inflate = new Inflate((chunk, final) => {
      if (chunk.length > 0) ready.push(chunk);
      finished = final;
    });
    let size = 0;
    for (let at = 0; at < data.length; at += STEP) {
      try {
        inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      } catch {
        throw damagedZip(); // fflate throws where the stream is no deflate or is cut
      }
      for (const chunk of ready) {
        size += chunk.length;
        this.count(chunk.length, size, Math.min(at + STEP, data.length));
        yield chunk;
      }
      ready = [];
    }
    if (!finished) throw damagedZip();
  }

  private count(more: number, part: number, compressed: number): void {
    this.total += more;
    limitExpansion({ part, compressed, total: this.total });
  }

  /** The compressed bytes of a member: after its local header, as long as the directory says. */
  private dataOf(entry: Entry): Uint8Array {
    const { offset, compressed } = entry;
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== 0x04034b50)
      throw damagedZip();
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + compressed > this.bytes.length) throw damagedZip();
    return this.bytes.subarray(start, start + compressed);
  }

  private endOfDirectory(): number {
    const last = this.bytes.length - 22;
    for (let at = last; at >= 0 && at >= last - 65535; at--) {
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw damagedZip();
  }
}

function damagedZip(): Problem {
  return new Problem(
    'damaged',
    say('文件不完整（可能没有下载完）或已损坏', 'the archive is cut short or damaged'),
  );
}
