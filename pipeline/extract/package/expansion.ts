import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { EXPANSION_RATIO, FREE_EXPANSION_BYTES, PACKAGE_BYTES, PART_BYTES } from '../settings.js';

/** Bytes so far: of the part that is being expanded, of its compressed form, and of all parts of the package. */
export interface Expanded {
  part: number;
  compressed: number;
  total: number;
}

/** Throws Problem: too-complex, where a package expands to far more than a document holds (a “zip bomb”). */
export function limitExpansion({ part, compressed, total }: Expanded): void {
  const isBomb = part > FREE_EXPANSION_BYTES && part > compressed * EXPANSION_RATIO;
  if (part <= PART_BYTES && total <= PACKAGE_BYTES && !isBomb) return;
  throw new Problem(
    'too-complex',
    say(
      '文件展开后大得异常，未读取',
      'the archive expands to far more than a document holds: it may be a “zip bomb”',
    ),
  );
}
