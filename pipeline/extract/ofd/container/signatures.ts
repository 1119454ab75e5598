/** Whether a package is signed: told, and never verified (GB/T 33190-2016, 18). */
import { countWord } from '../../../common/count-word.js';
import { say } from '../../../common/result.js';
import type { Note } from '../../../model.js';
import { childrenOf } from './elements.js';
import type { OfdPackage } from './package.js';

/** One note that tells how many signatures the lists at these locations name, or that there is none. */
export function signatureNote(pack: OfdPackage, locations: readonly string[]): Note {
  let count = 0;
  for (const location of locations) {
    const part = pack.find(location, ['']);
    const root = part === null ? null : pack.treeIfSound(part);
    count += root ? childrenOf(root, 'Signature').length : 1;
  }
  if (count === 0)
    return {
      code: 'unsigned',
      level: 'info',
      message: say('文件没有电子签名或签章', 'the document holds no signature'),
      place: null,
    };
  return {
    code: 'signed',
    level: 'info',
    message: say(
      `文件带有 ${count} 个电子签名或签章，没有验证是否有效`,
      `the document holds ${countWord(count, 'signature')}; whether any is valid was not verified`,
    ),
    place: null,
  };
}
