import { say } from '../../common/result.js';
import { occurrenceWords } from '../words/occurrence-words.js';
import type { WrongKind } from './place-kinds.js';
import type { Defect } from '../rule.js';
import { partOf } from '../subjects.js';

/** What the rules on kinds of places say of words that call a place what it is not. */
export function* kindDefects(found: Iterable<WrongKind>): Generator<Defect> {
  for (const { at, spot, words, kind, meant } of found) {
    const where = occurrenceWords(at);
    yield {
      list: at.list,
      item: at.item,
      about: partOf(at, spot),
      message: say(
        meant === null
          ? `${where.zh}写“${words}”，本地是${kind}`
          : `${where.zh}：“${meant.wrong}”应为“${meant.right}”`,
        `${where.en} says “${words}”, and the place is a ${kind}`,
      ),
      expected: kind,
      actual: words,
      key: `${at.kind} ${words}`,
    };
  }
}
