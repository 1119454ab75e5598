/** The first bytes of pictures that can be read: PNG (ISO/IEC 15948), JPEG (ITU-T T.81), JBIG2 (ITU-T T.88), BMP, TIFF in both orders of bytes. */
const READ: readonly string[] = [
  '\u0089PNG\r\n',
  '\u00ff\u00d8\u00ff',
  '\u0097JB2\r\n\u001a\n',
  'BM',
  'II*\u0000',
  'MM\u0000*',
];

/** Those of GIF, and of a RIFF file, as WebP is one. */
const OTHERS: readonly string[] = ['GIF87a', 'GIF89a', 'RIFF'];

/** True for a picture that can be read, whatever its name says. It is asked of binary data alone: a text may begin with BM. */
export function isReadPicture(bytes: Uint8Array): boolean {
  return beginsWith(bytes, READ);
}

/** True for a picture of another kind. */
export function isOtherPicture(bytes: Uint8Array): boolean {
  return beginsWith(bytes, OTHERS);
}

function beginsWith(bytes: Uint8Array, signatures: readonly string[]): boolean {
  return signatures.some((signature) =>
    [...signature].every((character, index) => bytes[index] === character.charCodeAt(0)),
  );
}
