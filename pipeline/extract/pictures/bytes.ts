/** Numbers in files, which end where they end. */
import { pictureDamaged } from './failures.js';

/** Reads whole numbers of some bytes in one order. Throws Problem (damaged) beyond the end. */
export class Bytes {
  readonly #view: DataView;

  constructor(
    readonly data: Uint8Array,
    private readonly isLittle: boolean,
  ) {
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  u8(at: number): number {
    this.#within(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.#within(at, 2);
    return this.#view.getUint16(at, this.isLittle);
  }

  u32(at: number): number {
    this.#within(at, 4);
    return this.#view.getUint32(at, this.isLittle);
  }

  i32(at: number): number {
    this.#within(at, 4);
    return this.#view.getInt32(at, this.isLittle);
  }

  part(at: number, length: number): Uint8Array {
    this.#within(at, length);
    return this.data.subarray(at, at + length);
  }

  #within(at: number, length: number): void {
    if (at < 0 || at + length > this.data.length) throw pictureDamaged();
  }
}

/** Pieces one behind the other. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
