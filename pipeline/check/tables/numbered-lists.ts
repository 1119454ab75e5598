import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { ListName, Text } from '../../model.js';
import type { Facts } from '../facts.js';
import { listWords } from '../words/message-words.js';
import type { NumberSlips } from './numbering.js';

/** A list whose rows are numbered; `list` is null for one that is none of the three. */
interface NumberedList {
  list: ListName | null;
  /** How it is called in messages. */
  words: Text;
  slips: NumberSlips;
}

/** All lists with what is wrong with their numbers: the three, and those beside them. */
export function numberedLists({ list, numbering, otherNumbering }: Facts): NumberedList[] {
  const three = LISTS.map((name) => ({ list: name, words: listWords(name), slips: numbering[name] }));
  const others = otherNumbering.map((slips, index): NumberedList => {
    const name = list.otherLists[index]?.name ?? '';
    return { list: null, words: say(name, name), slips };
  });
  return [...three, ...others];
}
