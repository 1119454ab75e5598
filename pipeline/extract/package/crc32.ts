/** The checksum of ZIP (APPNOTE 4.4.7, polynomial 0xEDB88320), of bytes that come piece by piece. */
export class Crc32 {
  private readonly table = new Uint32Array(256);
  private state = 0xffffffff;

  constructor() {
    for (let byte = 0; byte < 256; byte++) {
      let value = byte;
      for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : 0xedb88320 ^ (value >>> 1);
      this.table[byte] = value;
    }
  }

  /** Takes more bytes. */
  update(bytes: Uint8Array): void {
    let { state } = this;
    for (const byte of bytes) state = (this.table[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8);
    this.state = state;
  }

  /** The checksum of all bytes so far. */
  get value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}
