import type { OtherNumber } from '../../model.js';
import { LEADING } from '../../common/vocabulary/enumerations.js';
import { LISTS } from '../../common/names.js';
import type { Reading } from './readings.js';
import { sentenceBefore } from './sentences.js';
import { topicAfter } from './topics.js';
import type { Here, Passage } from './passage.js';
import {
  BECOMES,
  BECOMES_NEXT,
  CHANGE,
  COMPARED,
  COUNTED,
  EARLIER,
  FROM,
  HANDLED,
  KEPT,
  MODEL_LIST,
  MOVES_NEXT,
  NUMBER,
  OTHER_AT_END,
  OTHER_NOUN,
} from './words.js';
import { readCategoriesNumber } from './categories-number.js';
import { readEach, readEachOfList } from './each-category.js';
import { readSubset } from './subset-number.js';
import { isPartOfList, readLevelPart } from './level-part.js';
import { readUnread } from './unread-number.js';
import { byAfter, byHead, byName, ofBare, ofCategory } from './items-named.js';
import { byCarry } from './items-carried.js';

const CHANGED = new RegExp(`(?:${CHANGE})(?:了|共|事项|职责)*$`);
/** 7 大项 20 小项, 7 个大项、20 个小项: the first counts what the second is parted into. */
const BIG_AND_SMALL = new RegExp(`^个?大项[、，,和及]?(?:共|含|包含|包括)?${NUMBER}个?(?:小项|子项|细项)`);
/** What was done with the items of an earlier state. */
const MERGED = /^(?:事项)?(?:归并|精简|整合|合并|压减|优化|提炼|凝练)/;
const OLD_EDITION = /\(\d{4}年版?[，,][^()]*$/;
const SET_NOUN = new RegExp(`^(?:[一-龥]{0,6}?)(?:${OTHER_NOUN})`);

/** 110 项, 12 条, or a number without a unit beside a name: of what it tells how many items there are. */
export function readItemsNumber(passage: Passage, here: Here): Reading {
  const { token, before, after, head } = here;
  const plain = { token, start: token.start, end: token.unitEnd } as const;
  if (
    token.chinese &&
    /^[三3两二四]/.test(passage.folded[token.start] ?? '') &&
    (/(?:以上|上述|这|前)$/.test(before) ||
      (token.value === LISTS.length && /^(?:共计|合计|总计)/.test(after)))
  )
    return { ...plain, as: 'other', what: 'lists' };
  const named = head.topic !== null && !head.comma;
  if (passage.knowledge.isSum === true) return passage.figure(here, 'grand-total', null, here.offset);
  if (BIG_AND_SMALL.test(passage.folded.slice(token.end, token.end + 24)))
    return readCategoriesNumber(passage, here);
  const several = readSubset(passage, here) ?? readEach(passage, here) ?? readEachOfList(passage, here);
  if (several !== null) return several;
  const bare = passage.bare.get(token);
  if (bare !== undefined) return ofBare(passage, here, bare);
  // 党的建设（6）、经济发展（5）
  if (token.unit === 'none' && /\($/.test(before) && after.startsWith(')') && head.topic?.of === 'category')
    return ofCategory(passage, here, head.topic.category, here.offset + head.topic.start);
  if (token.unit === 'none' && !(named && /^(?:$|[，,、。；;)+])/.test(after)))
    return { ...plain, as: 'unread', doubt: 'number', list: null };
  // A number that lost its unit among others that have theirs is damaged: 民生服务 2、平安法治 1 项.
  if (
    token.unit === 'none' &&
    (passage.hasUnits || (head.topic?.of !== 'list' && head.topic?.of !== 'category'))
  )
    return { ...plain, as: 'unread', doubt: 'number', list: null };
  // 承接 4 项以上的部门
  if (/^(?:及其?)?以[上下内]/.test(after)) return { ...plain, as: 'other', what: 'quantity' };
  const was = notToday(here);
  if (was !== null) return { ...plain, as: 'other', what: was };
  const kept = readKept(passage, here);
  if (kept !== null) return kept;
  if (isPartOfList(passage, here)) return readLevelPart(passage, here);
  if (isOtherQuantity(passage, here)) return { ...plain, as: 'other', what: 'quantity' };
  const counted = topicAfter(after, passage.names)?.topic.of === 'category' && head.topic?.of === 'list';
  return (
    (counted ? null : byHead(passage, here)) ??
    byAfter(passage, here) ??
    byCarry(passage, here) ??
    byName(passage, here) ??
    readUnread(passage, here)
  );
}

/** 原基本履职事项 8 项中，3 项划转为配合履职事项，保留 5 项: what is left of the list that the sentence speaks of. */
function readKept(passage: Passage, here: Here): Reading | null {
  const { token, before, context, head } = here;
  if (context === null || head.topic !== null || !KEPT.test(before)) return null;
  const sentence = sentenceBefore(passage.folded, token.start);
  const isOfSentence = passage.contextFrom >= token.start - sentence.length;
  return isOfSentence ? passage.figure(here, 'list-total', context, token.start) : null;
}

/** True where what is counted is no item of a list: 收到意见 36 条, 三项制度. */
function isOtherQuantity(passage: Passage, { token, before, after, head }: Here): boolean {
  // 收到意见建议 36 条, 取消证明 12 项
  const clause = /[^，,、：:；;()]*$/.exec(before.slice(0, head.end))?.[0] ?? '';
  if (head.topic === null && !head.sum && !head.result && OTHER_AT_END.test(clause)) return true;
  // 行政村 14 个, 工作记录 890 条: what is counted so is an item only where a list or items are named.
  const weak = /^(?:个(?![大小子细]项)|[件条])/.test(passage.folded.slice(token.end));
  if (
    weak &&
    (head.topic === null || head.comma) &&
    !/^(?:具体)?(?:履职|职责)*(?:事项|职责)/.test(after) &&
    !head.sum
  )
    return true;
  // 落实三项制度, 推进一项改革: what is counted is named, and it is no item.
  if (head.topic?.of !== 'list' && SET_NOUN.test(after) && !head.sum) return true;
  return (
    token.chinese &&
    token.value === 1 &&
    !/(?:事项|清单|类|方面)\(?(?:共|计|有|为)*$/.test(before) &&
    !COUNTED.test(after)
  );
}

/** What a number is that belongs to an earlier state, a change, or another body. */
function notToday({ before, after, head }: Here): OtherNumber | null {
  if (COMPARED.test(after)) return 'earlier-state';
  if (MOVES_NEXT.test(after)) return 'change';
  // 再由 412 项归并精简; 《权责清单》（2019 年版，共 152 项）
  if (FROM.test(before) && MERGED.test(after)) return 'earlier-state';
  if (OLD_EDITION.test(before)) return 'earlier-state';
  if (MODEL_LIST.test(before)) return 'other-body';
  if (!head.result) {
    if (EARLIER.test(before)) return 'earlier-state';
    if (FROM.test(before) && BECOMES.test(after)) return 'earlier-state';
    if (BECOMES_NEXT.test(after)) return 'earlier-state';
    const bare = before.replace(/(?:共计|共|合计|了|:)+$/, '');
    if (head.topic?.of !== 'list' && CHANGED.test(bare)) return 'change';
    // 剔除不属于镇职责的事项 63 项: the clause begins with what was done, and names no list.
    const clause = /[^，,、：:；;()]*$/.exec(bare)?.[0] ?? '';
    if (
      head.topic?.of !== 'list' &&
      head.topic?.of !== 'category' &&
      HANDLED.test(clause.replace(LEADING, ''))
    )
      return 'change';
    if (CHANGED.test(bare) && !/(?:收回|上收|退回|回收|承担)(?:的)?(?:事项|职责)*$/.test(bare))
      return 'change';
  }
  return null;
}
