import type { ListName } from '../../model.js';
import type { ListKey } from '../lists/list-key.js';
import { LISTS } from '../../common/names.js';
import { LEADING, NAME_LEAD } from '../../common/vocabulary/enumerations.js';
import {
  DUTY,
  LIST_NOUN,
  LIST_WORDS,
  SHORT_LIST_WORDS,
  WHOLE_WORDS,
} from '../../common/vocabulary/list-names.js';
import { OTHER_LIST_WORDS } from '../../common/vocabulary/other-lists.js';
import type { Names } from './names.js';
import { BECOMING, BOUNDARY, CLASS_UNIT, FILLER, LEVEL, LIST_VERB, NUMBER, RESULT } from './words.js';

/** What a number is said of. `start` is where its words begin in the sentence. */
export type Topic = (
  | { of: 'list'; list: ListKey }
  | { of: 'category'; category: string }
  | { of: 'whole' }
  | { of: 'other-list'; name: string }
  | { of: 'department'; name: string }
  | { of: 'level' }
) & { start: number };

/** What is left of a head where no topic ends it, and what was passed on the way. */
export interface Head {
  topic: Topic | null;
  /** Where the unknown words end: all between them and the number says nothing of its own. */
  end: number;
  /** A comma was passed: the topic is that of a clause before. */
  comma: boolean;
  /** The number of categories was passed: 20 类 110 项. */
  classes: boolean;
  /** 等 was passed: names before it are examples. */
  examples: boolean;
  /** What says that the number is the outcome of a change: 整合为. */
  result: boolean;
  /** What says that it is a sum: 共, 合计. */
  sum: boolean;
  /** The list was passed without its name: 本清单所列 37 项. */
  named: boolean;
}

const eachList = <T>(make: (list: ListName) => T): Record<ListName, T> => ({
  basic: make('basic'),
  cooperative: make('cooperative'),
  recovered: make('recovered'),
});
/** 承担基本履职 5 项: the list, where no noun follows that would make it a part of its duties. */
const LIST_NAMES_SHORT: Record<ListName, string> = {
  basic: `基本${DUTY}`,
  cooperative: `配合${DUTY}`,
  recovered: '(?!)',
};
const AT_END = eachList(
  (list) =>
    new RegExp(
      `(?:(?<!履行|承担|落实)(?:${LIST_WORDS[list]})${LIST_NOUN}|(?<=承担)(?:${LIST_NAMES_SHORT[list]}))$`,
    ),
);
const ANYWHERE = eachList((list) => new RegExp(`(?<!履行|承担|落实)(?:${LIST_WORDS[list]})`, 'g'));
const SHORT_AT_END = eachList(
  (list) => new RegExp(`${BOUNDARY}(${SHORT_LIST_WORDS[list]})(?:类|方面|部分|项)?$`),
);
/** 第一张清单, 表二: by its place among the three. */
const NUMBERED_LIST = /(?:第([一二三123])[张份](?:清单|表格?|表)|(?<![一-龥])表([一二三]))(?:事项)?$/;
const OTHER_AT_END = new RegExp(`(?:${OTHER_LIST_WORDS})(?:类)?(?:事项|清单|职责|目录)+$`);
const WHOLE_AT_END = new RegExp(`(?:${WHOLE_WORDS})(?:事项|清单)*(?:汇总表|一览表|统计表|总表)?$`);
const AFTER = eachList(
  (list) =>
    new RegExp(
      `^(?:具体)?(?:内容|事项|工作)?(?:的|${BECOMING})?(?:(?:${LIST_WORDS[list]})${LIST_NOUN}|(?:${SHORT_LIST_WORDS[list]})(?=$|[，,、。；;)]))`,
    ),
);
const WHOLE_AFTER = /^(?:各类|具体)?(?:履职|履行职责|职责)(?:职责)?(?:事项)?(?:清单)?/;
/** A department at the end of a text, and what it does with a number of items: 县民政局收回. */
export const DEPARTMENT =
  /(?:[一-龥]{1,16}(?:局|委|办|厅|部|院|中心|支队|大队|总队|公司|联合会|委员会|办公室|管委会|法院|检察院|银行|海关|团委|妇联|工会|残联))(?:\(.{1,12}\))?(?:收回|承接|牵头|负责|配合|主责)?(?:的)?(?:事项)?$/;

/** The rank of what is named among others. */
const RANK_WORD = '(?:最多|最少|较多|较少|居首|居多|其次|次之)';
const RANK = `(?:${RANK_WORD}|第${NUMBER}(?:位|名)?)`;
/** What says nothing of its own between a topic and its number; the last piece of a head is taken off at a time. */
const PIECE = new RegExp(
  `(?:${FILLER}|(?:事项)?(?:数量|项数|个数)?(?:${RANK_WORD}|居中)|${LIST_VERB}(?:[了有出]|事项)*|[(（]|\\([^()]{0,60}\\)|的|所|中|内|里|了|各|各类|具体|分|又|再|只|仅|目前|现|现有|现在|这|该|本|数字|[—-]{1,2})$`,
);
const NOUN = /(?:履职|职责)?(?:事项|工作|内容|清单|目录|职责|任务)$/;
const CLASSES = new RegExp(`${NUMBER}(?:${CLASS_UNIT}|个?大项)[、,，]?$`);
const EXAMPLES = /等(?:等)?(?:方面|领域|类别|内容|工作|事项)?$/;
const OUTCOME = new RegExp(`${RESULT}$`);
const EARLIER_PHRASE = new RegExp(
  `(?:由|从|将|把)?(?:原来?的?|原有的?|上年的?)?${NUMBER}(?:项|个|条|件)[^，,。；;\\d]{0,14}?[,，]?$`,
);
const SUM = /(?:共|总|合计|小计|计)/;

/** A category's name at the end of a clause, and no other words with it than what leads up to it. */
function categoryAtEnd(head: string, known: readonly string[]): { category: string; start: number } | null {
  const stripped = head
    .replace(RANKED, '')
    .replace(/(?:类|方面|领域|部分|板块)?(?:的)?(?:具体)?(?:履职)?(?:事项|工作|职责|清单)?$/, '');
  const name = known.find((each) => stripped.endsWith(each)) ?? known.find((each) => head.endsWith(each));
  if (name === undefined) return null;
  const start = stripped.endsWith(name) ? stripped.length - name.length : head.length - name.length;
  const clause = /[^，,、:：；;。（()“\d]*$/.exec(head.slice(0, start))?.[0] ?? '';
  const lead = clause.replace(UNIT_LEAD, '').replace(LEADING, '').replace(NAME_LEAD, '').replace(EXCEPT, '');
  // A long lead is a sentence of its own (…清单主要围绕党的建设); a short one would be a part of another name.
  return lead === '' ||
    lead.length > 18 ||
    /(?:事项|清单|履职|工作)(?:中|里|内)?$/.test(lead) ||
    MOST.test(lead)
    ? { category: name, start }
    : null;
}

/** 其余 3 项为经济发展 2 项: the unit of the number before, and that what follows is what it counts. */
export const UNIT_LEAD = /^(?:项|条|件)(?:事项|工作)?(?:分别|具体|主要)?(?:为|是|:)/;
/** 除党的建设 2 项外 */
const EXCEPT = /^除(?:了|去)?/;

/** 事项最多的是乡村振兴类: the category is named by its rank. */
const MOST = new RegExp(`${RANK}的?(?:一类|类别|领域)?(?:是|为|有|:)?$`);
/** True where words tell the rank of what they name. */
export function tellRank(words: string): boolean {
  return ANY_RANK.test(words);
}
const ANY_RANK = new RegExp(RANK);
/** 以党的建设最多（6 项）: its rank follows the category. */
const RANKED = new RegExp(`(?:数量|项数|事项)?(?:为|排|位居|占)?${RANK}$`);

function topicAtEnd(head: string, names: Names): Topic | null {
  let best: { list: ListKey; start: number } | null = null;
  for (const list of LISTS) {
    const match = AT_END[list].exec(head);
    if (match !== null && (best === null || match.index < best.start)) best = { list, start: match.index };
  }
  for (const { list, atEnd } of best === null ? names.others : []) {
    const match = atEnd.exec(head);
    if (match !== null && (best === null || match.index < best.start)) best = { list, start: match.index };
  }
  if (best !== null) return { of: 'list', ...best };
  for (const list of LISTS) {
    const short = SHORT_AT_END[list].exec(head);
    if (short !== null)
      return { of: 'list', list, start: short.index + short[0].lastIndexOf(short[1] ?? '') };
  }
  const category = categoryAtEnd(head, names.categories);
  if (category !== null) return { of: 'category', ...category };
  for (const { list, shortAtEnd } of names.others) {
    const short = shortAtEnd.exec(head);
    if (short !== null)
      return { of: 'list', list, start: short.index + short[0].lastIndexOf(short[1] ?? '') };
  }
  const numbered = NUMBERED_LIST.exec(head);
  if (numbered !== null) {
    const list = LISTS['一二三123'.indexOf(numbered[1] ?? numbered[2] ?? '') % LISTS.length];
    if (list !== undefined) return { of: 'list', list, start: numbered.index };
  }
  const other = OTHER_AT_END.exec(head);
  if (other !== null) return { of: 'other-list', name: other[0], start: other.index };
  const whole = WHOLE_AT_END.exec(head);
  if (whole !== null) return { of: 'whole', start: whole.index };
  if (LEVEL.test(head)) return { of: 'level', start: Math.max(0, head.length - 8) };
  const department = DEPARTMENT.exec(head);
  if (department !== null) return { of: 'department', name: department[0], start: department.index };
  return null;
}

/** 乡里自己负总责的（基本履职）23 项: the list is named in brackets. */
function topicInBrackets(head: string, names: Names): Topic | null {
  const brackets = /\((?:即|指|列为)?([^()]{2,12})\)$/.exec(head);
  const topic = brackets === null ? null : topicAtEnd(brackets[1] ?? '', names);
  if (brackets === null || topic?.of !== 'list') return null;
  return {
    ...topic,
    start: brackets.index + brackets[0].length - 1 - (brackets[1] ?? '').length + topic.start,
  };
}

/** The topic that the words before a number end in, whatever says nothing of its own between them. */
export function headOf(text: string, names: Names): Head {
  let head = text;
  const seen: Omit<Head, 'topic' | 'end'> = {
    comma: false,
    classes: false,
    examples: false,
    result: false,
    sum: false,
    named: false,
  };
  const take = (pattern: RegExp): boolean => {
    const match = pattern.exec(head);
    if (match === null || match[0] === '') return false;
    head = head.slice(0, match.index);
    return true;
  };
  for (let step = 0; step < 40; step++) {
    const topic = topicAtEnd(head, names) ?? topicInBrackets(head, names);
    if (topic !== null) return { topic, end: head.length, ...seen };
    if (take(OUTCOME)) {
      seen.result = true;
      continue;
    }
    if (seen.result && take(EARLIER_PHRASE)) continue;
    if (take(CLASSES)) {
      seen.classes = true;
      continue;
    }
    if (take(EXAMPLES)) {
      seen.examples = true;
      return { topic: null, end: head.length, ...seen };
    }
    const sum = SUM.test(head.slice(-2));
    if (take(PIECE)) {
      seen.sum ||= sum;
      continue;
    }
    const isList = /清单$/.test(head);
    if (take(NOUN)) {
      seen.named ||= isList;
      continue;
    }
    if (/[,，:：、]$/.test(head) && head.length > 1) {
      head = head.slice(0, -1);
      seen.comma = true;
      continue;
    }
    break;
  }
  return { topic: null, end: head.length, ...seen };
}

/** 3 项属于市场监管: the category is what the items are said to be of. */
const OF_CATEGORY = /^(?:归?属于?|列入|归入|均?为|均?是)/;

/** The category at the head of what follows a number: 24 项党的建设事项, 3 项属于市场监管. */
function categoryAfter(text: string, names: Names): { topic: Topic; length: number } | null {
  const verb = OF_CATEGORY.exec(text)?.[0] ?? '';
  const rest = text.slice(verb.length);
  const category = names.categories.find((each) => rest.startsWith(each));
  // 3 项属于市场监管、综合政务: together, and nothing is said of one of them.
  const end = verb === '' ? /^(?:$|[，,。；;、)])/ : /^(?:$|[，,。；;)])/;
  const kind = /^(?:类|方面|领域)?(?:事项|工作|职责)?/.exec(rest.slice(category?.length ?? 0))?.[0] ?? '';
  if (category === undefined || !end.test(rest.slice(category.length + kind.length))) return null;
  return { topic: { of: 'category', category, start: 0 }, length: verb.length + category.length };
}

/** The topic that follows a number: 110 项基本履职事项, 24 项党的建设事项, 245 项履职事项. */
export function topicAfter(text: string, names: Names): { topic: Topic; length: number } | null {
  for (const list of LISTS) {
    const match = AFTER[list].exec(text);
    if (match !== null) return { topic: { of: 'list', list, start: 0 }, length: match[0].length };
  }
  for (const { list, after } of names.others) {
    const match = after.exec(text);
    if (match !== null) return { topic: { of: 'list', list, start: 0 }, length: match[0].length };
  }
  const category = categoryAfter(text, names);
  if (category !== null) return category;
  const whole = WHOLE_AFTER.exec(text);
  return whole === null ? null : { topic: { of: 'whole', start: 0 }, length: whole[0].length };
}

/** The lists among the names of a stretch of text, in their order. */
export function listsAmong(names: readonly Topic[]): ListKey[] {
  return names.flatMap((each) => (each.of === 'list' ? [each.list] : []));
}

/** All lists and categories that a stretch of text names, in order: by them a number without a name is read. */
export function namesIn(text: string, names: Names): Topic[] {
  const found: Topic[] = [];
  for (const list of LISTS)
    for (const { index } of text.matchAll(ANYWHERE[list])) found.push({ of: 'list', list, start: index });
  for (const { list, anywhere } of names.others)
    for (const { index } of text.matchAll(anywhere)) found.push({ of: 'list', list, start: index });
  for (const category of names.categories)
    for (let at = text.indexOf(category); at >= 0; at = text.indexOf(category, at + category.length))
      if (
        !found.some(
          (each) => each.of === 'category' && each.start <= at && at < each.start + each.category.length,
        )
      )
        found.push({ of: 'category', category, start: at });
  return found.sort((left, right) => left.start - right.start);
}
