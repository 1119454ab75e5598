import { LEADING, NAME_LEAD } from '../../common/vocabulary/enumerations.js';
import type { BareCount } from './bare-counts.js';
import type { ListKey } from '../lists/list-key.js';
import { onlyListWith } from './names.js';
import type { Reading } from './readings.js';
import { listsAmong, tellRank, topicAfter, UNIT_LEAD } from './topics.js';
import type { Here, Passage } from './passage.js';
import { COUNTED, HANDLED, KIND, OTHER_AT_END, PARTIAL, REST } from './words.js';
import { readLevelPart } from './level-part.js';
import { rowsTogether } from './settle.js';
import { readUnread } from './unread-number.js';

/** By the name before the number: 基本履职事项 110 项, 党的建设 24 项. */
export function byHead(passage: Passage, here: Here): Reading | null {
  const { token, head, offset, after, names, context } = here;
  const { topic } = head;
  if (topic === null) return null;
  const listed = new Set(listsAmong(names));
  // 基本…、配合…、收回…，共 245 项
  if (listed.size >= 2 && (head.comma || (head.classes && listed.size === passage.held.length)))
    return passage.figure(here, 'grand-total', null, token.start);
  switch (topic.of) {
    case 'list':
      // 经上级部门收回一项 tells of one item; a list of one is stated with 事项 or a figure.
      if (token.chinese && token.value === 1 && !/(?:事项|清单)/.test(here.before.slice(topic.start)))
        return null;
      return ofLists(passage, here, topic.list, offset + topic.start);
    case 'category':
      return ofCategory(passage, here, topic.category, offset + topic.start);
    case 'whole': {
      const behind = topicAfter(after, passage.lists);
      if (behind?.topic.of === 'list') return null;
      if (context !== null && isPart(here)) return null;
      return passage.figure(here, 'grand-total', null, offset + topic.start);
    }
    case 'other-list':
      return { token, start: offset + topic.start, end: token.unitEnd, as: 'other', what: 'part' };
    case 'department':
    case 'level':
      return readLevelPart(passage, here);
  }
}

const EACH_AT_END = /各(?:有|为|占|:)*$/;

/** The total of a list, or of each of several (基本履职、配合履职各 4 项): of that which the rows do not bear out. */
function ofLists(passage: Passage, here: Here, list: ListKey, start: number): Reading {
  if (!EACH_AT_END.test(here.before)) return passage.figure(here, 'list-total', list, start);
  const lists = [...new Set(listsAmong(here.names))];
  // 收回：各 1 项 is said of its categories or its departments, and not of the list.
  if (lists.length < 2) return readUnread(passage, here);
  const { totals } = passage.knowledge;
  return passage.figure(
    here,
    'list-total',
    lists.find((each) => totals[each] !== here.token.value) ?? list,
    start,
  );
}

/** 基本履职清单…（…履职事项 3 项）: the whole is named within a part of a list. */
function isPart({ before }: Here): boolean {
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.slice(open).includes(')') && /\([^()]*履职事项[^()]*$/.test(before);
}

/** The items of a category of the list that the text speaks of, or of the only one that has it. */
export function ofCategory(passage: Passage, here: Here, category: string, start: number): Reading {
  const { head, names, context, token } = here;
  const categories = names.filter((each) => each.of === 'category');
  // 事项最少的为平安法治、乡村振兴，各有 3 项: that which the rows do not bear out.
  if (context !== null && categories.length > 0 && EACH_AT_END.test(here.before)) {
    const wrong = categories.find(
      (each) => passage.knowledge.counts?.[context]?.get(each.category) !== token.value,
    );
    return {
      ...passage.figure(here, 'category-count', context, start),
      category: wrong?.category ?? category,
    };
  }
  // 涵盖党的建设、经济发展等方面，共 110 项: the names are examples of the list's.
  if (head.examples || (head.comma && categories.length >= 2) || head.classes)
    return context === null
      ? readUnread(passage, here)
      : passage.figure(here, 'list-total', context, token.start);
  const list = context ?? onlyListWith(passage.knowledge, [category]);
  if (list === null) return readUnread(passage, here);
  return { ...passage.figure(here, 'category-count', list, start), category };
}

/** A count without a unit in an enumeration of such: of a category, of a list, or of a name that counts beside those. */
export function ofBare(passage: Passage, here: Here, { name, of, list, start }: BareCount): Reading {
  if (of === 'whole') return passage.figure(here, 'grand-total', null, start);
  if (list !== null) return passage.figure(here, 'list-total', list, start);
  if (of === 'category')
    return ofCategory(passage, { ...here, head: { ...here.head, comma: false } }, name, start);
  if (here.context === null) return readUnread(passage, here);
  const figure = passage.figure(here, 'category-count', here.context, start);
  return { ...figure, category: name, doubtful: true };
}

/** By the name behind the number: 110 项基本履职事项. */
export function byAfter(passage: Passage, here: Here): Reading | null {
  const { token, after, context } = here;
  const found = topicAfter(after, passage.names);
  if (found === null) return null;
  const { topic, length } = found;
  if (topic.of === 'list') return passage.figure(here, 'list-total', topic.list, token.start, length);
  if (topic.of === 'category') {
    const list = context ?? onlyListWith(passage.knowledge, [topic.category]);
    if (list === null) return null;
    return { ...passage.figure(here, 'category-count', list, token.start, length), category: topic.category };
  }
  return ofWhole(passage, here);
}

/** 110 项履职事项, 5 项职责: of all lists, or in a sentence on one list of that one. */
function ofWhole(passage: Passage, here: Here): Reading {
  const { token, context, head } = here;
  const grand = passage.figure(here, 'grand-total', null, token.start);
  if (context === null) return grand;
  const own = passage.figure(here, 'list-total', context, token.start);
  if (head.classes || passage.followsClasses(token)) return own;
  if (!passage.isOnlyOfSentence(token) || passage.told.totals.has(context)) return grand;
  // 编制基本履职事项清单等，共 245 项履职事项: the rows tell which, or a word for sums does.
  const { totals } = passage.knowledge;
  if (totals[context] === token.value) return own;
  return head.sum || rowsTogether(totals) === token.value ? grand : own;
}

/** 乡村振兴 12 项, where no table has such a category: it counts beside other counts. */
export function byName(passage: Passage, here: Here): Reading | null {
  const { token, head, before, offset, context } = here;
  const bare = before.replace(/(?:共计|共有|共|合计|计|有|为|:|\()+$/, '');
  const clause = /[^，,、:：；;。（(\d“]*$/.exec(bare)?.[0] ?? '';
  const name = clause.replace(UNIT_LEAD, '').replace(LEADING, '').replace(NAME_LEAD, '');
  if (PARTIAL.test(name) || REST.test(name) || tellRank(name)) return null;
  if (context === null || token.unit !== 'items' || !/^[一-龥及和与]{2,24}$/.test(name)) return null;
  if (head.sum || isNewThing(name) || !COUNTED.test(here.after)) return null;
  if (KIND.test(name) && name.length <= 2) return null;
  const start = offset + bare.length - name.length;
  return {
    ...passage.figure(here, 'category-count', context, start),
    category: name.replace(/(?:类|方面|领域)$/, ''),
    doubtful: true,
  } as Reading;
}

/** Words of a clause that counts something else: 剔除…事项, 收到意见. */
export function isNewThing(own: string): boolean {
  return own !== '' && (HANDLED.test(own) || OTHER_AT_END.test(own));
}
