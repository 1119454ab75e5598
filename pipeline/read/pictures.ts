/**
 * The first bytes of pictures: PNG (RFC 2083), JPEG (ITU-T T.81), GIF, BMP, TIFF in both orders of bytes, and of a RIFF
 * file, as WebP is one.
 */
const SIGNATURES: readonly string[] = [
  '\u0089PNG\r\n',
  '\u00ff\u00d8\u00ff',
  'GIF87a',
  'GIF89a',
  'BM',
  'II*\u0000',
  'MM\u0000*',
  'RIFF',
];

/** True for a picture, whatever its name says. It is asked of binary data alone: a text may begin with BM. */
export function isPicture(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) =>
    [...signature].every((character, index) => bytes[index] === character.charCodeAt(0)),
  );
}
