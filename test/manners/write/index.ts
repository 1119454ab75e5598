import { writeDocx } from '../../townships/docx.js';
import { writeXlsx } from '../../townships/xlsx.js';
import type { Piece } from '../pieces.js';
import type { Format } from '../plan.js';
import type { Scribe } from '../say.js';
import { writeHtml } from './html.js';
import { writeMarkdown } from './markdown.js';
import { officeBlocksOf } from './office.js';
import { writeText } from './text.js';

/** The bytes of a document in a format. */
export async function bytesOf(pieces: readonly Piece[], format: Format, scribe: Scribe): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'text':
      return encode(writeText(pieces, scribe));
    case 'markdown':
      return encode(writeMarkdown(pieces, scribe));
    case 'html':
      return encode(writeHtml(pieces, scribe));
    case 'docx':
      return writeDocx(officeBlocksOf(pieces, scribe), { landscape: true });
    case 'xlsx':
      return writeXlsx(officeBlocksOf(pieces, scribe), { sheets: 'named' });
  }
}
