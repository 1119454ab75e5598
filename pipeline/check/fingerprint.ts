import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../common/characters.js';
import type { Item } from '../model.js';
import type { Defect } from './rule.js';
import { FINGERPRINT_SETTINGS } from './settings.js';

/**
 * Names findings so that they keep their name over revisions: of the rule, the list, the item's own content (not its
 * number or its line) and, where all these are the same, the occurrence. 16 hexadecimal digits of a SHA-256.
 */
export class Fingerprints {
  /** By what a finding is of: how often that was met, and its digest so far, which goes on for each occurrence. */
  private readonly seen = new Map<string, { times: number; digest: ReturnType<typeof sha256.create> }>();
  private readonly contents = new Map<Item, readonly string[]>();

  of(ruleId: string, defect: Defect): string {
    const { item, everywhere = false } = defect;
    const content = item === undefined || everywhere ? [] : this.contentOf(item);
    const list = everywhere ? '' : (defect.list ?? defect.otherList ?? '');
    const key = [ruleId, list, fold(defect.key ?? ''), ...content].join('\u0000');
    const seen = this.seen.get(key) ?? {
      times: 0,
      digest: sha256.create().update(utf8ToBytes(`${key}\u0000`)),
    };
    this.seen.set(key, seen);
    const occurrence = utf8ToBytes(`${seen.times++}`);
    return bytesToHex(seen.digest.clone().update(occurrence).digest()).slice(0, 16);
  }

  /** An item may have many findings. */
  private contentOf(item: Item): readonly string[] {
    let content = this.contents.get(item);
    if (content === undefined) {
      content = contentOf(item);
      // What is very long is named once, not hashed anew for each of its findings.
      const whole = content.join('\u0000');
      if (whole.length > FINGERPRINT_SETTINGS.longContent) content = [digestOf(whole)];
      this.contents.set(item, content);
    }
    return content;
  }
}

function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * An item's own content: its cells without the number, which moves with the rows above. The category is the one that
 * counts for the row: where it stands in the first row of its rows only, a row that is put before that one takes the
 * printed cell over.
 */
function contentOf({ cells, category }: Item): string[] {
  return cells
    .filter((cell) => cell.column !== 'number')
    .map((cell) => fold(cell.column === 'category' ? category : cell.text));
}

/** A row's text without the numbers in it, for a key: rows are numbered anew where one is put before them. */
export function withoutNumbers(text: string): string {
  return text.replace(/[\d０-９]+/g, '');
}

/** Text between rows without the row's number that it may begin with, for a key. */
export function withoutLeadingNumber(text: string): string {
  return text.replace(/^\s*[\d０-９]+/, '');
}

/** A message without what counts places or their number (第 12 行, 3 处): the key of what says nothing else. */
export function withoutPlaces(message: string): string {
  return message.replace(/第 ?\d+ ?|\d+ ?(?=[处行列页个张])/g, '');
}
