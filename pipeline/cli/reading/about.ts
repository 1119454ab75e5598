import { createHash } from 'node:crypto';
import type { About } from '../../model.js';
import { version } from '../package.js';
import { today } from '../settings/decisions.js';

/** What the outputs of a run say of how they were made, from the files of the document. */
export function aboutFiles(files: About['files']): About {
  return { version: version(), today: today(), files };
}

/** The SHA-256 of the bytes of a file, as `sha256sum` prints it. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
