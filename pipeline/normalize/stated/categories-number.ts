import { LISTS } from '../../common/names.js';
import { readNumberOfNamed } from './each-category.js';
import { keysOf } from './names.js';
import type { Reading } from './readings.js';
import { sentenceBefore } from './sentences.js';
import { listsAmong, topicAfter } from './topics.js';
import type { Here, Passage } from './passage.js';
import { NUMBER, REST, SUM_OF_CLASSES } from './words.js';

const NOT_CLASSES =
  /(?:第|[同每这某各另任]|(?:从|按|按照|围绕|聚焦|抓好|做好|做到|坚持|突出|紧扣|立足)[^，,。；;]{0,30})$/;
/** 按照 7 大类编排: by so many categories the list is arranged. */
const ARRANGED =
  /^(?:进行|分别|来)?(?:编排|排列|划分|分列|列示|归集|归类|分类|设置|编制|梳理|整理|组织|展开|列出)/;
/** 按领域分为 6 个类别. */
const DIVIDED = /(?:分为|分成|划分为|归为|归并为|共有|设有?)$/;
/** What may stand between a number of categories and the list that is named after it: 20 类、110 项的基本履职事项. */
const BEFORE_NAME = new RegExp(`^(?:[、，,和及]?(?:共)?${NUMBER}项)?(?:的)?`);

/** 20 类, 三大板块: how many categories a list has, unless lists or an approach are counted (三类清单, 围绕五个方面). */
export function readCategoriesNumber(passage: Passage, here: Here): Reading {
  const { token, before, after, head, context, names } = here;
  const plain = { token, start: token.start, end: token.unitEnd } as const;
  const named = readNumberOfNamed(passage, here);
  if (named !== null) return named;
  if (isOfCounted(passage, here)) return { ...plain, as: 'other', what: 'quantity' };
  const listed = new Set(listsAmong(names));
  if (
    listed.size >= 2 ||
    /^(?:履职)?(?:事项)?清单/.test(after) ||
    (head.topic?.of === 'whole' && (token.value ?? 0) <= 4) ||
    isAllLists(here) ||
    (here.context === null && isNumberOfLists(passage, here))
  )
    return { ...plain, as: 'other', what: 'lists' };
  if (isSubset(passage, here)) return { ...plain, as: 'other', what: 'part' };
  if (NOT_CLASSES.test(before) && !ARRANGED.test(after) && !isDivided(passage, here)) {
    const behind = topicAfter(after.replace(/^[、，,和及]?(?:\d+项)?/, ''), passage.lists);
    if (behind === null) return { ...plain, as: 'other', what: 'approach' };
  }
  const behind = topicAfter(after.replace(BEFORE_NAME, ''), passage.lists)?.topic;
  const list =
    (head.topic?.of === 'list' ? head.topic.list : null) ??
    (behind?.of === 'list' ? behind.list : null) ??
    context;
  if (list === null) return { ...plain, as: 'unread', doubt: 'count', list: null };
  return passage.figure(here, 'category-number', list, token.start);
}

/** 主要涉及党的建设（2 项）和经济发展（2 项）两个领域: of those that were counted right before, which are the main ones. */
function isOfCounted(passage: Passage, { token }: Here): boolean {
  const counted = passage.readings.slice(-(token.value ?? 0));
  const [first, last] = [counted[0], counted.at(-1)];
  if (token.value === null || token.value < 2 || first === undefined || last === undefined) return false;
  const isCount = counted.every((each) => each.as === 'figure' && each.kind === 'category-count');
  if (counted.length !== token.value || !isCount || first.as !== 'figure' || first.list === null)
    return false;
  // Where these are all of its items, they are all of its categories.
  const { totals, categories } = passage.knowledge;
  const sum = counted.reduce((all, each) => all + (each.token.value ?? 0), 0);
  if (sum >= (totals[first.list] ?? 0) || token.value >= (categories[first.list]?.length ?? 0)) return false;
  const lead = sentenceBefore(passage.folded, first.start);
  return (
    /(?:主要|重点|集中)[^，,、]*$/.test(lead) &&
    /^[)等共计]*$/.test(passage.folded.slice(last.end, token.start))
  );
}

/** 三类事项总计 36 项: the lists are meant, and not categories. */
function isAllLists({ token, after }: Here): boolean {
  return token.value === LISTS.length && /^(?:履职)?事项(?:总计|合计|共计|总共|共)/.test(after);
}

/** 清单分为三部分: as many as the document has lists. */
function isNumberOfLists(passage: Passage, { token, before }: Here): boolean {
  const held = keysOf(passage.knowledge).filter((list) => (passage.knowledge.totals[list] ?? null) !== null);
  const of = token.value === held.length || token.value === LISTS.length;
  return (
    of &&
    /(?:清单|事项|表格?)(?:的)?(?:主体|正文|内容)?(?:共|均|主要|具体)?(?:分为|分成|分|由|包括|包含|共|有|设|含)*$/.test(
      before,
    )
  );
}

/** 按领域分为 6 个类别; 三个部分 are those of the document. */
function isDivided(passage: Passage, { token, before }: Here): boolean {
  return DIVIDED.test(before) && !/^个?大?部分/.test(passage.folded.slice(token.end));
}

/** 党的建设、乡村振兴两类合计 12 项，其余 6 类合计 19 项: so many of the categories, whose items are counted next. */
function isSubset(passage: Passage, { token, before, after, names, context }: Here): boolean {
  if (context === null || !SUM_OF_CLASSES.test(after)) return false;
  if (REST.test(before)) return true;
  const named = names.filter((each) => each.of === 'category').length;
  return named >= 2 && named === token.value && named < (passage.knowledge.categories[context]?.length ?? 0);
}
