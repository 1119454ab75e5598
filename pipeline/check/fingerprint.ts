import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../common/characters.js';
import type { Defect } from './rule.js';

/**
 * Names findings so that they keep their name over revisions: of the rule, the list, the item's own content (not its
 * number or its line) and, where all these are the same, the occurrence. 16 hexadecimal digits of a SHA-256.
 */
export class Fingerprints {
  private readonly seen = new Map<string, number>();

  of(ruleId: string, defect: Defect): string {
    const content =
      defect.item?.cells.filter((cell) => cell.column !== 'number').map((cell) => fold(cell.text)) ?? [];
    const key = [ruleId, defect.list ?? '', fold(defect.key ?? ''), ...content].join('\u0000');
    const occurrence = this.seen.get(key) ?? 0;
    this.seen.set(key, occurrence + 1);
    return bytesToHex(sha256(utf8ToBytes(`${key}\u0000${occurrence}`))).slice(0, 16);
  }
}
