import { failure, say } from '../common/result.js';
import type { Result } from '../model.js';
import { MAX_BYTES } from './settings.js';

export { MAX_BYTES } from './settings.js';

/** Bytes of what people call a megabyte. */
const MEGABYTE = 1024 * 1024;

/** The failure for a document of `size` bytes; the CLI asks before it loads a file. */
export function tooLarge(document: string, size: number): Result<never> {
  const megabytes = Math.ceil(size / MEGABYTE);
  const limit = MAX_BYTES / MEGABYTE;
  return failure(
    document,
    'too-large',
    say(
      `文件有 ${megabytes} MB，超过上限 ${limit} MB`,
      `the file has ${megabytes} MB, more than the limit of ${limit} MB`,
    ),
    say('请确认这是清单文件', 'make sure that this is a duty list'),
  );
}
