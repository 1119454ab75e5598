import { findingChunksIn, rowChunksIn } from './chunks.js';
import { copying } from './copy.js';
import { drawing } from './draw.js';
import { filtering } from './filter.js';
import { searching } from './search.js';

/** What a report does in a browser, within the element that holds it. */
export function behave(root: ParentNode): void {
  const [findings, rows] = [findingChunksIn(root), rowChunksIn(root)];
  filtering(root, findings);
  drawing(root, findings, rows);
  searching(root, rows);
  copying(root);
}
