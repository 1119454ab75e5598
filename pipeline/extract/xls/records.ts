import { say } from '../../common/result.js';
import { Problem } from '../problem.js';

/** A record of a workbook stream ([MS-XLS] 2.1.4), and the pieces in which its content goes on (Continue). */
export interface BiffRecord {
  kind: number;
  /** Where the record begins in the stream. */
  offset: number;
  pieces: Uint8Array[];
}

/** The kinds of records that are read ([MS-XLS] 2.3.2). */
export const KIND = {
  bof: 0x809, eof: 0x0a, boundSheet: 0x85, sst: 0xfc, format: 0x41e, xf: 0xe0, dateMode: 0x22, row: 0x208, colInfo: 0x7d,
  labelSst: 0xfd, label: 0x204, richLabel: 0xd6, number: 0x203, rk: 0x27e, mulRk: 0xbd, formula: 0x06, string: 0x207,
  boolErr: 0x205, blank: 0x201, mulBlank: 0xbe, merges: 0xe5, rowBreaks: 0x1b, continue: 0x3c,
} as const; // prettier-ignore

/** The records of a stream from an offset on, each with what continues it. */
export function* recordsOf(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let record: BiffRecord | null = null;
  for (let at = from; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) throw cut();
    const content = stream.subarray(at + 4, end);
    if (kind === KIND.continue && record !== null) record.pieces.push(content);
    else {
      if (record !== null) yield record;
      record = { kind, offset: at, pieces: [content] };
    }
    at = end;
  }
  if (record !== null) yield record;
}

/** Reads the content of a record, over its pieces. Throws Problem: damaged, beyond the end. */
export class RecordReader {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  /** A byte. */
  u8(): number {
    let piece = this.pieces[this.piece];
    while (piece !== undefined && this.at >= piece.length) {
      piece = this.pieces[++this.piece];
      this.at = 0;
    }
    const byte = piece?.[this.at++];
    if (byte === undefined) throw cut();
    return byte;
  }

  /** A whole number of two bytes. */
  u16(): number {
    return this.u8() + this.u8() * 0x100;
  }

  /** A whole number of four bytes. */
  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  /** A number of eight bytes. */
  f64(): number {
    const view = new DataView(new ArrayBuffer(8));
    for (let index = 0; index < 8; index++) view.setUint8(index, this.u8());
    return view.getFloat64(0, true);
  }

  /** Leaves bytes out. */
  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      const piece = this.pieces[this.piece];
      if (piece === undefined) throw cut();
      const step = Math.min(rest, piece.length - this.at);
      this.at += step;
      rest -= step;
      if (this.at >= piece.length && rest > 0) {
        this.piece++;
        this.at = 0;
      }
    }
  }

  /** How many bytes of the first piece are left. */
  get left(): number {
    return (this.pieces[this.piece]?.length ?? 0) - this.at;
  }

  /**
   * A string of Unicode characters ([MS-XLS] 2.5.293, 2.5.294). Where the characters go on in the next piece, it
   * begins with a byte that says anew whether they have one byte or two.
   */
  string(length: number): string {
    const flags = this.u8();
    const runs = (flags & 8) === 0 ? 0 : this.u16();
    const extra = (flags & 4) === 0 ? 0 : this.u32();
    let wide = (flags & 1) !== 0;
    let text = '';
    for (let index = 0; index < length; index++) {
      if (this.left <= 0 && this.pieces[this.piece + 1] !== undefined) {
        this.piece++;
        this.at = 0;
        wide = (this.u8() & 1) !== 0;
      }
      text += String.fromCharCode(wide ? this.u16() : this.u8());
    }
    this.skip(runs * 4 + extra);
    return text;
  }
}

/** A stream that ends before what it says, or whose parts lie within each other. */
export function cut(): Problem {
  return new Problem('damaged', say('Excel 文件不完整或已损坏', 'the workbook is cut short or damaged'));
}
