import type { Tables, TextSource } from '../../model.js';
import { blocksOfMarkup } from './blocks.js';
import { framesElsewhere, framesOf } from './frames.js';
import { parseHtml } from './parse.js';
import { applyStyles } from './style-sheets.js';

/** HTML → Tables, parsed as a browser parses it. Nothing is loaded and no script runs. Throws Problem. */
export async function extractHtml(source: TextSource): Promise<Tables> {
  const nodes = parseHtml(source.text);
  if (framesOf(nodes) !== null) throw framesElsewhere();
  await applyStyles(nodes);
  return {
    document: source.document,
    format: 'html',
    encoding: source.encoding,
    pages: null,
    blocks: blocksOfMarkup(nodes),
    notes: source.notes,
  };
}
