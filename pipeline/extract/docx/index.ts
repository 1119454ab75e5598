import type { BinarySource, ExtractOptions, Tables } from '../../model.js';
import { Zip } from '../package/zip.js';
import { blocksOfPieces } from './pieces.js';
import { readParts } from './parts.js';

/**
 * A Word document (.docx of Word, WPS, LibreOffice; ECMA-376) → Tables. Places are paths in the document part
 * (`t2.r5.c3.p1`). Throws Problem: damaged, encrypted, too-complex, tracked-changes.
 */
export async function extractDocx(
  { document, bytes, notes }: BinarySource,
  options: ExtractOptions,
): Promise<Tables> {
  const read = readParts(new Zip(bytes), options);
  return {
    document,
    format: 'docx',
    encoding: null,
    pages: null,
    blocks: blocksOfPieces(read.pieces),
    notes: [...notes, ...read.notes],
  };
}
