import { chunksIn } from './chunks.js';
import { copying } from './copy.js';
import { drawing } from './draw.js';
import { filtering } from './filter.js';
import { searching } from './search.js';

/** What a report does in a browser, within the element that holds it. */
export function behave(root: ParentNode): void {
  const chunks = chunksIn(root);
  filtering(root);
  drawing(root, chunks);
  searching(root, chunks);
  copying(root);
}
