import type { About } from '../../model.js';
import { version } from '../package.js';
import { today } from '../settings/decisions.js';

/** What the outputs of a run say of how they were made, from the files of the document. */
export function aboutFiles(files: About['files']): About {
  return { version: version(), today: today(), files };
}
