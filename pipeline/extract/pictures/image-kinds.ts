/** What kind of image some bytes are. */

/** Formats of images that an OFD may hold (GB/T 33190-2016, 10), as their media types name them. */
export type ImageKind = 'png' | 'jpeg' | 'bmp' | 'tiff' | 'gif' | 'jbig2' | 'unknown';

/** What the bytes of each format begin with. */
const BEGINNINGS: readonly (readonly [ImageKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['bmp', [0x42, 0x4d]],
  ['tiff', [0x49, 0x49, 0x2a, 0]],
  ['tiff', [0x4d, 0x4d, 0, 0x2a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['jbig2', [0x97, 0x4a, 0x42, 0x32]],
];

/** Names by which documents call a format whose bytes do not tell it: JBIG2 without a file's header. */
const NAMED: Readonly<Record<string, ImageKind>> = { jb2: 'jbig2', jbig2: 'jbig2', gbig2: 'jbig2' };

/** The kind of an image by its bytes, else by what the document or the name of its part calls it. */
export function imageKindOf(bytes: Uint8Array, format: string, part: string): ImageKind {
  const found = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (found) return found[0];
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return NAMED[format.toLowerCase()] ?? NAMED[ending] ?? 'unknown';
}
