import { describeRow } from '../../common/places.js';
import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Defect } from '../rule.js';
import type { ItemPair, NamedItem } from './same-items.js';
import { cellOf } from '../subjects.js';

/** The defect that a pair of items is: the later one, with the place of the earlier one. `tell` says what is wrong. */
export function pairDefect(pair: ItemPair, tell: (later: Text, earlier: Text) => Text): Defect {
  const { later, earlier } = pair;
  const other = earlier.item.cells.find(({ column }) => column === 'name');
  const sameNumber = later.list === earlier.list && later.item.number === earlier.item.number;
  return {
    list: later.list,
    item: later.item,
    about: cellOf(later.item, 'name'),
    message: tell(wordsOf(later), sameNumber ? withPlace(earlier) : wordsOf(earlier)),
    expected: null,
    actual: later.item.name,
    related: [
      {
        message: say(`另一项：${earlier.item.name}`, `the other one: ${earlier.item.name}`),
        place: other?.place ?? earlier.item.place,
      },
    ],
    key: earlier.name,
  };
}

/** Where two rows have one number their places tell them apart. */
function withPlace(named: NamedItem): Text {
  const { zh, en } = wordsOf(named);
  const { place } = named.item;
  return say(`${zh}（${describeRow(place, 'zh')}）`, `${en} (${describeRow(place, 'en')})`);
}

function wordsOf({ list, item }: NamedItem): Text {
  return say(`${listWords(list).zh}${rowWords(item).zh}`, `${listWords(list).en}, ${rowWords(item).en}`);
}
