import type { Tables, TextSource } from '../../model.js';
import { blocksOfMarkup } from './blocks.js';
import { parseHtml } from './parse.js';

/** HTML → Tables, parsed as a browser parses it. Nothing is loaded and no script runs. */
export async function extractHtml(source: TextSource): Promise<Tables> {
  return {
    document: source.document,
    format: 'html',
    encoding: source.encoding,
    pages: null,
    blocks: blocksOfMarkup(parseHtml(source.text)),
    notes: source.notes,
  };
}
