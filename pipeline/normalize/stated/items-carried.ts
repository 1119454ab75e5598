import { ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { ListKey } from '../lists/list-key.js';
import type { Reading } from './readings.js';
import { EARLIER_TIMES } from '../settings.js';
import { rowsTogether } from './settle.js';
import { sentenceBefore } from './sentences.js';
import { listsAmong, namesIn } from './topics.js';
import type { Here, Passage } from './passage.js';
import { COUNTED, FROM, LIST_VERB } from './words.js';
import { readUnread } from './unread-number.js';
import { isNewThing, ofCategory } from './items-named.js';

/** A clause that says no more than that so many items are listed. */
const CARRIED = new RegExp(
  `^(?:清单|事项|履职|职责|共计|合计|总计|小计|总数|共有|共|总|计|有|为|是|:|${LIST_VERB})*$`,
);
/** Signs before a line of an enumeration. */
const BULLETS = /^[◆◇●○■□▲△★☆·•*＊–—-]+/;
/** What leads up to the words of a number that names nothing: 一是, 其中, 本镇. */
const OWN_LEAD = new RegExp(
  `^(?:${ORDINAL}是|\\d{1,2}[.、)]|其中|[问答]|本|该|现|全[镇乡街道]+|[我本](?:镇|乡|街道)|\\d{4}年度?版?(?:的)?)+`,
);

/** Words before a number that name no thing that is counted: 以上, 本表, 全文. */
const GENERAL =
  /^(?:表\d|以上|上述|三项|各项|全部|总的?|清单|表格?|本表|该表|本清单|该清单|文件|目录|部分|注|最终|最后|整体|全文)*$/;
const PLACE_AT_END = /(?:镇|乡|街道|苏木|农场|管委会|办事处|开发区|园区)$/;

/** A number with no name at it: what the sentence, the text or the heading speaks of. */
export function byCarry(passage: Passage, here: Here): Reading | null {
  const { before, head } = here;
  const rest = /[^，,、：:；;(]*$/.exec(before.slice(0, head.end))?.[0] ?? '';
  const own = isCarriedOn(passage, here, rest) ? '' : rest.replace(BULLETS, '').replace(OWN_LEAD, '');
  return byLists(passage, here, own) ?? byClause(passage, here, own);
}

/** Of the lists that the sentence names before the number, or of that which the text speaks of. */
function byLists(passage: Passage, here: Here, own: string): Reading | null {
  const { token, head, context, names, after } = here;
  const total = (list: ListKey | null): Reading =>
    passage.figure(here, list === null ? 'grand-total' : 'list-total', list, token.start);
  const lists = [...new Set(listsAmong(names))];
  if (context !== null && (head.classes || passage.followsClasses(token))) return total(context);
  if (context !== null && head.examples && lists.length < 2) return total(context);
  if (lists.length >= 2 && (own === '' || head.result || head.examples)) return total(null);
  if (head.result) {
    if (isOfSomethingElse(passage, here, own))
      return { token, start: token.start, end: token.unitEnd, as: 'other', what: 'change' };
    return total(lists[0] ?? listOfSentence(passage, here));
  }
  if (lists.length === 1 && (own === '' || (head.sum && COUNTED.test(after))) && !isNewThing(own))
    return total(lists[0] ?? null);
  // 精简 62.5%，保留 36 项，即基本履职事项 20 项、…: the lists that are named next are its parts.
  if (head.comma && context === null && lists.length === 0 && isParted(passage, after)) return total(null);
  return null;
}

/** By what the number's own clause says, and the rows of the list that the text speaks of. */
function byClause(passage: Passage, here: Here, own: string): Reading | null {
  const { token, head, context, names, after } = here;
  if (own !== '' && head.comma && head.sum && context !== null) {
    // 基本履职事项清单。主要是…承担的主责主业，共 27 项: the rows bear it out.
    if (passage.knowledge.totals[context] === token.value)
      return passage.figure(here, 'list-total', context, token.start);
    // The same of a number that they do not bear out: its clause says no more than the number.
    if (listsAmong(names).length === 0) return isNewThing(own) ? null : bare(passage, here);
  }
  if (own !== '' && !GENERAL.test(own) && !(head.sum && PLACE_AT_END.test(own))) return null;
  const categories = names.filter((each) => each.of === 'category');
  const [only] = categories;
  if (categories.length === 1 && only !== undefined)
    return ofCategory(passage, { ...here, head: { ...head, comma: false } }, only.category, only.start);
  if (categories.length > 1 && context !== null)
    return passage.figure(here, 'list-total', context, token.start);
  if (!head.sum && !head.named && !COUNTED.test(after)) return null;
  return bare(passage, here);
}

/** “一票否决”事项由七项压减至三项: other things are named, and there are far fewer of them than items. */
function isOfSomethingElse(passage: Passage, { token, before }: Here, own: string): boolean {
  const rows = rowsTogether(passage.knowledge.totals);
  if (own === '' || rows === null || (token.value ?? 0) * EARLIER_TIMES > rows) return false;
  return (
    !/(?:镇|乡|街道|苏木|农场|清单|履职|职责|后)$/.test(own) &&
    FROM.test(before.replace(/[\d〇零一二两三四五六七八九十百]+项.*$/, ''))
  );
}

/** 编制形成本清单，总计 63 项: the clause before speaks of the list, and this one counts nothing else. */
function isCarriedOn(passage: Passage, { head, token }: Here, rest: string): boolean {
  const [above = '', clause = ''] = [
    '',
    ...sentenceBefore(passage.folded, token.start).split(/[，,:：]/),
  ].slice(-2);
  if (!head.comma || !(head.sum || /事项/.test(clause)) || !CARRIED.test(clause)) return false;
  return (
    !isNewThing(rest) && !isNewThing(above) && (/清单|履职/.test(clause) || /清单|履职|[本该]表/.test(above))
  );
}

function isParted(passage: Passage, after: string): boolean {
  const lead = /^[，,(:]*(?:即|其中|包括|分别|具体|其中包括)[为是有:，,]*/.exec(after)?.[0];
  const [first] =
    lead === undefined ? [] : namesIn(after.slice(lead.length, lead.length + 24), passage.lists);
  return first?.of === 'list' && first.start === 0;
}

/** The list that this sentence has spoken of before the number, where it is one. */
function listOfSentence(passage: Passage, { token }: Here): ListKey | null {
  const lists = new Set(listsAmong(namesIn(sentenceBefore(passage.folded, token.start), passage.lists)));
  return lists.size === 1 ? ([...lists][0] ?? null) : null;
}

/**
 * 共计 245 项 and no more. After the totals of several lists it is theirs together (基本 110 项、配合 101 项、收回 34 项，
 * 共计 245 项); after counts of categories it is that of their list; where both may be meant the rows tell which.
 */
function bare(passage: Passage, here: Here): Reading {
  const { token, context } = here;
  const { totals: stated, sinceGrand: lists, last, end } = passage.told;
  // 三是收回事项。明确不再承担的工作，共 34 项: a list that is named since is none of those before.
  const isNew = passage.contextFrom >= end;
  const lastCounts = last === 'category-count';
  const grand = passage.figure(here, 'grand-total', null, token.start);
  if (lists.size >= 2 && !lastCounts && !isNew) return grand;
  const [only, ...more] = passage.held;
  // A document of one list: its total is all there is.
  if (context === null && only !== undefined && more.length === 0)
    return passage.figure(here, 'list-total', only, token.start);
  if (context === null) return grand;
  const own = passage.figure(here, 'list-total', context, token.start);
  const { totals } = passage.knowledge;
  if (totals[context] === token.value) return own;
  if (!stated.has(context)) return lists.size >= 2 && !isNew ? grand : own;
  if (lists.size >= 2 || rowsTogether(totals) === token.value) return grand;
  return /(?:三张|全[镇乡街]|履职事项|总)/.test(here.before.slice(-12)) ? grand : readUnread(passage, here);
}
