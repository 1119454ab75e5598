import { foldWithMap } from '../common/characters.js';
import { NUMERAL, parseNumeral } from '../common/numerals.js';
import type { Figure, FigureKind, ListName, Paragraph } from '../model.js';
import { placeAt } from './anchors.js';
import { LIST_NAMES } from './titles.js';

/** A figure whose kind is known once the whole paragraph is read. */
interface Candidate {
  kind: FigureKind;
  list: ListName | null;
  category: string | null;
  stated: number;
  /** Where the phrase begins and ends in the folded text. */
  start: number;
  end: number;
  /** A category count of a name that no table has: it counts only beside others. */
  doubtful: boolean;
  /** A total that names no list (共计245项): behind the totals of several lists it is theirs together. */
  bare: boolean;
}

/** Words that say that a figure is a total. */
const TOTAL = '共计|共有|共|合计|总计|总共|总数|一共|计';
/** What a list does with its items. */
const VERB = '(?:收录|列出|列明|列入|明确|梳理|包含|包括|涵盖|形成|确定|编制|纳入|载明|汇总|涉及)';

const FILLERS = /(?:共计|共有|共|合计|总计|总共|总数|一共|计|为|有|各|是|达|数量|数|:)+$/;
/** What leads up to the first name of an enumeration: 清单主要包括, 分为, 其中. */
const LEADING =
  /^.*(?:包括|包含|涵盖|涉及|分为|分别为|分别是|主要有|主要为|主要是|其中|具体为|清单中?|即|:)|^(?:主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+/;
const GRAND =
  /(?:履职事项|(?<!基本|配合|收回)职责事项|履职清单|事项清单|各类事项|三类事项|三张清单|清单事项|清单)(?:清单)?$/;
/** 三张清单共梳理事项, “三张清单”，共: all lists together, with other words than the figure's own between. */
const TOGETHER = new RegExp(
  `三(?:张清单|类事项|类清单|个清单|份清单)["”》]?[,，:]?(?:${TOTAL})?(?:${VERB}了?)?(?:${TOTAL})?(?:各类)?(?:履职|职责)?(?:事项)?$`,
);
const CLASSES = /^(?:个|大)?(?:大类|类别|门类|类|方面|领域|板块)(?!事项清单|清单|履职|事项)/;
/** A class of its kind (第一类, 同一类) or an approach (从3个方面) is no number of categories. */
const NO_CLASSES = /(?:第|[同每这某各另任]|(?:从|按|按照|围绕|聚焦|抓好|做好|做到|坚持))$/;
/** The number of categories right before: 20类, 20个类别、共 */
const CLASSES_BEFORE = new RegExp(
  `${NUMERAL}(?:个|大)?(?:大类|类别|门类|类|方面|领域|板块)[、,，]?(?:${TOTAL})?$`,
);
/** What stands between a list's name and its total where the sentence has a verb: 清单收录, 清单中列出了事项 */
const LISTED = new RegExp(
  `^[中内里]?(?:的|:)?(?:${TOTAL})?(?:${VERB}[了有出]?)?(?:${TOTAL})?(?:具体|各类)?(?:履职|职责)?(?:事项)?(?:清单)?(?:总数|数量)?(?:${TOTAL}|为|是)?$`,
);
/** What may follow such a total: it counts items, not principles or measures. */
const OF_ITEMS = /^(?:项|条)(?:具体)?(?:履职|职责)?(?:事项|职责|工作)?(?:$|[，,。；;:、()])/;
/** Figures of a draft are not those of the document. */
const DRAFT = /(?:初步|初稿|初次|草稿|草案|草拟|起初|最初|原有|原先|征求意见稿|送审)[^，,。；;]*$/;
const FINAL = /最终|最后|审定|确定|定稿/;
/** What was done to items on the way to the lists is no category. */
const HANDLED =
  /^(?:删除|剔除|删减|合并|归并|新增|增加|减少|修改|调整|取消|退回|移交|划转|保留|采纳|吸收|收集|征求|征集|梳理|排查|整合|压减|提出|收到|反馈|办结|受理|核减|核增|补充)/;
const DEPARTMENTS_BEFORE = /(?:涉及|对应|包括|覆盖|涵盖|承接|牵涉)[^，,。；;、\d]{0,10}$/;
const DEPARTMENTS_AFTER = /^(?:个|家)[^，,。；;、\d]{0,8}?(?:部门|单位)/;
const DEPARTMENTS_FIRST =
  /(?:涉及|对应|承接|收回)[^，,。；;\d]{0,8}(?:部门|单位)(?:\(单位\))?(?:共计|共有|共|计|有|为)*$/;

/** A clause without what leads up to the name in it. */
function withoutLead(clause: string): string {
  return clause
    .replace(LEADING, '')
    .replace(/^(?:[一二三四五六七八九十]{1,3}是|[.)]|主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+/, '');
}

/** The category's name in the clause before its count. */
function nameIn(clause: string): string {
  return withoutLead(clause).replace(/(?:类|方面|领域)?(?:事项)?$/, '');
}

/** A list's name as a paragraph mentions it, with 事项 and 清单 behind it. */
const MENTION = new RegExp(
  LIST_NAMES.map(([list, name]) => `(?<${list}>${name}(?:的?事项)?(?:清单)?)`).join('|') +
    `|(?<basicShort>基本)(?=${NUMERAL}项)|(?<cooperativeShort>配合)(?=${NUMERAL}项)`,
  'g',
);

interface Mention {
  list: ListName;
  start: number;
  end: number;
  /** A sentence is about the list, and does not only name it. */
  strong: boolean;
}

/** What is known where a numeral stands. */
interface Surroundings {
  folded: string;
  /** Mentions of lists by where they end. */
  ends: ReadonlyMap<number, Mention>;
  /** Names of categories, long ones first. */
  known: readonly string[];
  heading: ListName | null;
  about: Mention | null;
}

/** As much of a paragraph is looked at before and behind a numeral: no phrase is longer. */
const WINDOW = 160;

/**
 * The figures that a paragraph states of the lists. `categories` holds the names that the tables use; `heading`
 * is the list of the heading above the paragraph, if it names one. Figures of other things (villages, meetings)
 * are left alone: an item count needs a list or a category, a count of an unknown category needs neighbours.
 */
export function figuresOf(
  paragraph: Paragraph,
  categories: Readonly<Record<ListName, readonly string[]>>,
  heading: ListName | null,
): Omit<Figure, 'paragraph'>[] {
  const { folded, at } = foldWithMap(paragraph.text);
  const mentions = mentionsOf(folded);
  const ends = new Map(mentions.map((mention) => [mention.end, mention]));
  const known = [...new Set(Object.values(categories).flat())].sort((a, b) => b.length - a.length);
  const candidates: Candidate[] = [];
  let next = 0;
  let about: Mention | null = null;
  for (const match of folded.matchAll(new RegExp(NUMERAL, 'g'))) {
    // The list that the text before the numeral speaks of.
    for (let mention = mentions[next]; mention !== undefined && mention.start < match.index;) {
      if (mention.strong) about = mention;
      mention = mentions[++next];
    }
    const found = candidateAt({ folded, ends, known, heading, about }, match.index, match[0]);
    if (found !== null) candidates.push(found);
  }
  return settle(candidates, folded).map(({ kind, list, category, stated, start, end }) => {
    const from = at[start] ?? 0;
    const text = paragraph.text.slice(from, (at[end - 1] ?? 0) + 1);
    return { kind, list, category, stated, text, place: placeAt(paragraph, from) };
  });
}

function mentionsOf(folded: string): Mention[] {
  return [...folded.matchAll(MENTION)].map((match) => {
    const groups = match.groups ?? {};
    const list: ListName =
      (groups['basic'] ?? groups['basicShort']) ? 'basic' : groups['recovered'] ? 'recovered' : 'cooperative';
    const start = match.index;
    const end = start + match[0].length;
    // What a sentence is about stands at its start, or is followed by its number; a definition names others too.
    const sentence =
      folded
        .slice(Math.max(0, start - WINDOW), start)
        .split(/[。；;]/)
        .at(-1) ?? '';
    const strong =
      (sentence.length <= 14 && !/[除与和非]/.test(sentence)) ||
      new RegExp(`^(?:共计|共有|共|合计|总计|计|有|为|分为|:)*${NUMERAL}(?:个|大)?[项类]`).test(
        folded.slice(end, end + WINDOW),
      );
    return { list, start, end, strong };
  });
}

function candidateAt(here: Surroundings, start: number, numeral: string): Candidate | null {
  const { folded, ends, known, about } = here;
  const stated = parseNumeral(numeral);
  const offset = Math.max(0, start - WINDOW);
  const before = folded.slice(offset, start);
  if (stated === null || /(?:[\d.]|第)$/.test(before)) return null;
  const after = folded.slice(start + numeral.length, start + numeral.length + WINDOW);
  const context = about?.list ?? here.heading;
  const make = (kind: FigureKind, list: ListName | null, from: number, length: number): Candidate => ({
    kind, list, category: null, stated, start: from, end: start + numeral.length + length, doubtful: false, bare: false,
  }); // prettier-ignore

  const classes =
    CLASSES.exec(after)?.[0] ??
    (/(?:类别|大类|门类)(?:共计|共有|共|计|有|为)*$/.test(before) && /^个/.test(after) ? '个' : undefined);
  if (classes !== undefined) {
    if (context === null || NO_CLASSES.test(before)) return null;
    return make('category-number', context, start, classes.length);
  }

  const units = DEPARTMENTS_AFTER.exec(after)?.[0];
  if (units !== undefined && DEPARTMENTS_BEFORE.test(before)) {
    const tail = /^\(单位\)|^\(部门\)/.exec(after.slice(units.length))?.[0].length ?? 0;
    return context === null ? null : make('department-number', context, start, units.length + tail);
  }
  if (DEPARTMENTS_FIRST.test(before) && /^(?:个|家)/.test(after)) {
    return context === null ? null : make('department-number', context, start, 1);
  }

  // Items of a list may be counted as 110个; elsewhere 个 counts other things.
  const unit = /^(?:项|条|个)(?!制|目|例)/.exec(after)?.[0];
  if (unit === undefined || DRAFT.test(before)) return null;
  const bracket = /\((?:共计|共有|共|合计|计)?$/.exec(before)?.[0].length ?? 0;
  const closing =
    bracket > 0 && /^(?:项|条)(?:事项)?\)/.test(after)
      ? (/^(?:项|条)(?:事项)?\)/.exec(after)?.[0].length ?? 1)
      : 1;
  const head = before.slice(0, before.length - bracket);
  const stripped = head.replace(FILLERS, '');

  const mention = ends.get(offset + head.length) ?? ends.get(offset + stripped.length);
  // 经上级部门收回一项 tells of one item; a list of one is stated with 事项 or a figure.
  const ofOne = numeral === '一' && mention !== undefined && !/(?:事项|清单)$/.test(stripped);
  if (mention !== undefined && !ofOne) return make('list-total', mention.list, mention.start, closing);
  if (unit === '个' || ofOne) return null;
  const listed = about !== null && about.end >= offset ? head.slice(about.end - offset) : null;
  if (about !== null && listed !== null && LISTED.test(listed) && OF_ITEMS.test(after))
    return make('list-total', about.list, about.start, closing);

  const kind = stripped.replace(/(?:类|方面|领域)?(?:事项)?$/, '');
  const name = known.find((each) => kind.endsWith(each) || stripped.endsWith(each));
  const clause = /[^，,、:；;。（()”“\d]*$/.exec(stripped)?.[0] ?? '';
  if (name !== undefined && context !== null) {
    const at = stripped.lastIndexOf(name);
    // The whole clause is the name, its lead and what is called its kind (类, 方面) taken off.
    const whole = nameIn(clause);
    if (clause.length <= name.length || whole === name || whole.length > 24) {
      return { ...make('category-count', context, offset + at, closing), category: name };
    }
  }
  if (GRAND.test(stripped) || /^(?:项|条)(?:履职事项|职责事项)/.test(after)) {
    const grand = context === null || /^(?:项|条)(?:履职事项|职责事项)?[，,。；;:(]?其中/.test(after);
    if (grand || !/共|合计|总计/.test(head.slice(stripped.length) + clause)) {
      return grand ? make('grand-total', null, offset + stripped.length - clause.length, 1) : null;
    }
    return make('list-total', context, offset + stripped.length - clause.length, 1);
  }
  const together = TOGETHER.exec(head);
  if (together !== null && OF_ITEMS.test(after))
    return make('grand-total', null, offset + together.index, closing);
  const behind = MENTION_BEHIND.exec(after.slice(1));
  if (behind !== null) {
    const list =
      LIST_NAMES.find(([, pattern]) => new RegExp(`^(?:${pattern})`).test(after.slice(1)))?.[0] ?? null;
    return make('list-total', list, start, 1 + behind[0].length);
  }
  const following = after.slice(1);
  const counted = known.find((each) => following.startsWith(each));
  if (counted !== undefined && context !== null && FOLLOWS.test(following.slice(counted.length)))
    return { ...make('category-count', context, start, 1 + counted.length), category: counted };
  const bare = withoutLead(clause);
  if (context !== null && bracket === 0 && CLASSES_BEFORE.test(before))
    return make('list-total', context, start, 1);
  const totals =
    /(?:共计|共有|共|合计|总计|总共|一共)$/.test(before) ||
    (/(?:类|类别|方面|领域)$/.test(bare) && /\d|[一二三四五六七八九十]/.test(head.slice(-12)));
  if (context !== null && totals && (bare === '' || /(?:类|类别|方面|领域|清单|事项)$/.test(bare))) {
    return {
      ...make(
        'list-total',
        context,
        start - (before.length - head.length) - (head.length - stripped.length),
        1,
      ),
      bare: true,
    };
  }
  if (
    context !== null &&
    unit === '项' &&
    /^[一-龥及和与]{2,24}$/.test(bare) &&
    !totals &&
    !HANDLED.test(bare)
  ) {
    const category = bare.replace(/(?:类|方面|领域)$/, '');
    return {
      ...make('category-count', context, offset + stripped.length - bare.length, closing),
      category,
      doubtful: true,
    };
  }
  return null;
}

/** What may stand behind a category's name where the count comes first (24项党的建设事项). */
const FOLLOWS = /^(?:类|方面|领域)?(?:事项|工作|职责)?(?:$|[，,。；;、])/;

const MENTION_BEHIND = new RegExp(
  `^(?:${LIST_NAMES.map(([, pattern]) => pattern).join('|')})(?:事项)?(?:清单)?`,
);

/** What stands between two counts of an enumeration: punctuation, and the ordinal of the second. */
const BETWEEN =
  /^[、，,；;和及与等以]{0,4}(?:主要|包括|其中)?(?:[一二三四五六七八九十]{1,3}是|\d{1,2}[.、)]|\([一二三四五六七八九十\d]{1,3}\))?$/;

/**
 * Keeps the counts of unknown categories that stand in an enumeration: directly beside a count that is kept, or
 * three in a row. Others are figures of something else. A total without a name behind the totals of several lists
 * is theirs together; of several grand totals in a sentence that tells which is final, that one is stated.
 */
function settle(candidates: readonly Candidate[], folded: string): Candidate[] {
  const kept: Candidate[] = [];
  for (let first = 0, last = 0; first < candidates.length; first = last) {
    for (last = first + 1; last < candidates.length; last++)
      if (!adjacent(candidates[last - 1] as Candidate, candidates[last] as Candidate, folded)) break;
    const run = candidates.slice(first, last);
    const sure = run.length >= 3 || run.some((one) => !one.doubtful);
    if (sure) for (const each of run) kept.push(each);
  }
  return finalOnes(
    kept.map((each, index) => (each.bare ? ofAllLists(each, kept, index) : each)),
    folded,
  );
}

function adjacent(left: Candidate, right: Candidate, folded: string): boolean {
  return (
    left.kind === 'category-count' &&
    right.kind === 'category-count' &&
    left.list === right.list &&
    right.start - left.end <= 12 &&
    BETWEEN.test(folded.slice(left.end, right.start))
  );
}

/** 基本履职110项、配合履职101项、收回34项，共计245项: the last is the grand total. */
function ofAllLists(total: Candidate, all: readonly Candidate[], index: number): Candidate {
  const lists = new Set<ListName | null>();
  for (let at = index - 1; at >= 0 && all[at]?.kind !== 'category-count'; at--) {
    if (all[at]?.kind === 'list-total' && all[at]?.bare === false) lists.add(all[at]?.list ?? null);
  }
  return lists.size < 2 ? total : { ...total, kind: 'grand-total', list: null };
}

/** 梳理履职事项300项，最终确定履职事项245项: the first figure is one of the way there. */
function finalOnes(candidates: readonly Candidate[], folded: string): Candidate[] {
  const grand = candidates.filter((each) => each.kind === 'grand-total');
  const last = grand.at(-1);
  const before = grand.at(-2);
  if (last === undefined || before === undefined) return [...candidates];
  if (!FINAL.test(folded.slice(before.end, last.end))) return [...candidates];
  return candidates.filter((each) => each.kind !== 'grand-total' || each === last);
}
