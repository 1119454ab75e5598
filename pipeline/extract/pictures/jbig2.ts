/**
 * JBIG2 files (ITU-T T.88, annex D): their segments, sorted by page, as a PDF has them, whose reader decodes them. An OFD may
 * hold them without the header of a file.
 */
import { Bytes, joinedBytes } from './bytes.js';
import { pictureDamaged, pictureTooLarge, pictureUnknown } from './failures.js';
import { PICTURES } from './settings.js';
import { isTooLarge } from './size.js';
import type { PicturePage } from './types.js';

/** A segment (7.2): `data` is filled in when it is known where that is. */
interface Segment {
  /** Where its header begins: segments are read in their order. */
  at: number;
  type: number;
  page: number;
  header: Uint8Array;
  length: number;
  data: Uint8Array;
}

/** Types of segments (7.3). */
const TYPE = { page: 48, endOfPage: 49, endOfStripe: 50, endOfFile: 51 } as const;

/** A length, and a height, that is not said. */
const UNKNOWN = 0xffff_ffff;

/** Inches of a metre, in which JBIG2 counts its dots. */
const INCH = 0.0254;

/** The pages of a JBIG2 file. Throws Problem: damaged, too-complex, unknown-format. */
export function jbig2Pages(data: Uint8Array): PicturePage[] {
  // Pages are of 1 on; what belongs to 0 is for all of them.
  const pages = new Map<number, Segment[]>();
  for (const segment of segmentsOf(new Bytes(data, false))) {
    const own = pages.get(segment.page);
    if (own) own.push(segment);
    else pages.set(segment.page, [segment]);
  }
  const shared = pages.get(0) ?? [];
  pages.delete(0);
  const again = shared.reduce((sum, { header, data: own }) => sum + header.length + own.length, 0);
  if (pages.size === 0 || again * pages.size > PICTURES.mostShared) throw pictureDamaged();
  return [...pages]
    .sort(([one], [other]) => one - other)
    .map(([, own]) => pageOf([...shared, ...own].sort((one, other) => one.at - other.at)));
}

function pageOf(segments: readonly Segment[]): PicturePage {
  const facts = segments.find(({ type }) => type === TYPE.page);
  if (!facts) throw pictureDamaged();
  const bytes = new Bytes(facts.data, false);
  const width = bytes.u32(0);
  const height = heightOf(bytes.u32(4), segments);
  if (width === 0 || height === 0) throw pictureDamaged();
  if (isTooLarge(width, height)) throw pictureTooLarge(width, height);
  const [across, down] = [bytes.u32(8), bytes.u32(12)];
  const data = joinedBytes(
    segments
      .filter(({ type }) => type !== TYPE.endOfPage && type !== TYPE.endOfFile)
      .flatMap((each) => [each.header, each.data]),
  );
  return {
    width,
    height,
    density: across > 0 && down > 0 ? [across * INCH, down * INCH] : null,
    strips: [
      { width, height, entries: '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2Decode', data },
    ],
  };
}

/** The height of a page; of one that came in stripes, whose end was not known, the last row of the last stripe tells it. */
function heightOf(said: number, segments: readonly Segment[]): number {
  if (said !== UNKNOWN) return said;
  const last = segments.filter(({ type }) => type === TYPE.endOfStripe).at(-1);
  if (!last) throw pictureDamaged();
  return new Bytes(last.data, false).u32(0) + 1;
}

/** All segments, each behind its header, or behind all headers (D.1 and D.2); as an OFD holds them without a file's header. */
function segmentsOf(bytes: Bytes): Segment[] {
  const isFile = bytes.u8(0) === 0x97;
  const flags = isFile ? bytes.u8(8) : 1;
  const isSequential = (flags & 1) === 1;
  let at = !isFile ? 0 : (flags & 2) === 2 ? 9 : 13;
  const segments: Segment[] = [];
  while (at < bytes.data.length) {
    const segment = segmentAt(bytes, at);
    segments.push(segment);
    if (segments.length > PICTURES.mostSegments) throw pictureDamaged();
    at += segment.header.length;
    if (isSequential) at = takeData(bytes, segment, at);
    if (segment.type === TYPE.endOfFile) break;
  }
  if (!isSequential) for (const segment of segments) at = takeData(bytes, segment, at);
  return segments;
}

function takeData(bytes: Bytes, segment: Segment, at: number): number {
  // Only a picture whose height was not known when it was written does not say how long it is.
  if (segment.length === UNKNOWN) throw pictureUnknown('JBIG2, length unknown');
  segment.data = bytes.part(at, segment.length);
  return at + segment.length;
}

/** The header of a segment, as one of a file of one page: in a PDF all belong to page 1. */
function segmentAt(bytes: Bytes, start: number): Segment {
  const number = bytes.u32(start);
  const flags = bytes.u8(start + 4);
  const short = bytes.u8(start + 5) >> 5;
  const isLong = short === 7;
  const referred = isLong ? bytes.u32(start + 5) & 0x1fff_ffff : short;
  const counted = isLong ? 4 + Math.ceil((referred + 1) / 8) : 1;
  const pageAt = start + 5 + counted + referred * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4);
  const isWide = (flags & 0x40) !== 0;
  const page = isWide ? bytes.u32(pageAt) : bytes.u8(pageAt);
  const end = pageAt + (isWide ? 4 : 1);
  const length = bytes.u32(end);
  const header = bytes.part(start, end + 4 - start).slice();
  if (page !== 0) header.fill(0, pageAt - start, end - start)[end - start - 1] = 1;
  return { at: start, type: flags & 0x3f, page, header, length, data: new Uint8Array() };
}
