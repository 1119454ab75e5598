import { copying } from './copy.js';
import { filtering } from './filter.js';
import { searching } from './search.js';

/** What a report does in a browser, within the element that holds it. */
export function behave(root: ParentNode): void {
  filtering(root);
  searching(root);
  copying(root);
}
