import type { FigureKind, OtherNumber } from '../../model.js';
import { LEADING, NAME_LEAD } from '../../common/vocabulary/enumerations.js';
import { ORDINAL } from '../../common/vocabulary/ordinals.js';
import { LISTS } from '../../common/names.js';
import type { ListKey } from '../lists/list-key.js';
import { keysOf, listsOnly, type Names } from './names.js';
import type { NumeralToken } from './numerals.js';
import { readRespective } from './respective.js';
import type { FigureReading, Knowledge, Reading } from './readings.js';
import { EARLIER_TIMES } from '../settings.js';
import { settle, rowsTogether } from './settle.js';
import { otherThing } from './other-things.js';
import { SENTENCE_END, sentenceBefore, WINDOW } from './sentences.js';
import { headOf, listsAmong, namesIn, topicAfter, type Head, type Topic } from './topics.js';
import {
  BECOMES,
  BECOMES_NEXT,
  CHANGE,
  COMPARED,
  CONDITION,
  EARLIER,
  FROM,
  KIND,
  LEVEL,
  LIST_VERB,
  NUMBER,
  OTHER_NOUN,
  PARTIAL,
  RESULT,
} from './words.js';

/** What is known where a number stands. */
interface Here {
  token: NumeralToken;
  /** The sentence up to the number, and what follows it and its unit, to the end of the window. */
  before: string;
  after: string;
  /** Where `before` begins in the text. */
  offset: number;
  head: Head;
  /** The list that the text speaks of. */
  context: ListKey | null;
  /** The names between the number before and this one, in the same sentence. */
  names: readonly Topic[];
}

const CHANGED = new RegExp(`(?:${CHANGE})(?:了|共|事项|职责)*$`);
/** 7 大项 20 小项, 7 个大项、20 个小项: the first counts what the second is parted into. */
const BIG_AND_SMALL = new RegExp(`^个?大项[、，,和及]?(?:共|含|包含|包括)?${NUMBER}个?(?:小项|子项|细项)`);
/** 调整后 tells of today. */
const HANDLED = new RegExp(`^(?:${CHANGE})(?!后)`);
const NOT_CLASSES =
  /(?:第|[同每这某各另任]|(?:从|按|按照|围绕|聚焦|抓好|做好|做到|坚持|突出|紧扣|立足)[^，,。；;]{0,30})$/;
/** 按照 7 大类编排: by so many categories the list is arranged. */
const ARRANGED =
  /^(?:进行|分别|来)?(?:编排|排列|划分|分列|列示|归集|归类|分类|设置|编制|梳理|整理|组织|展开|列出)/;
/** 按领域分为 6 个类别. */
const DIVIDED = /(?:分为|分成|划分为|归为|归并为|共有|设有?)$/;
/** Of a number of categories: 党的建设、民生服务两类合计 12 项, 其余 6 类合计 19 项. */
const SUM_OF_CLASSES = new RegExp(`^(?:事项)?(?:共计|合计|小计|共有|共|计|有|为|:)*(?=${NUMBER})`);
const REST = /(?:其余|其他|其它|剩余|余下)(?:的)?$/;
/** A clause that says no more than that so many items are listed. */
const CARRIED = new RegExp(
  `^(?:清单|事项|履职|职责|共计|合计|总计|小计|总数|共有|共|总|计|有|为|是|:|${LIST_VERB})*$`,
);
/** What was done with the items of an earlier state. */
const MERGED = /^(?:事项)?(?:归并|精简|整合|合并|压减|优化|提炼|凝练)/;
const OLD_EDITION = /\(\d{4}年版?[，,][^()]*$/;
/** 5 项事项单独对应 1 个部门: behind the number it is said which of the items they are. */
const SHARED_AFTER =
  /^(?:履职|配合)?事项?(?:单独|只|仅|分别|同时)?(?:对应|涉及|由[^，,。；;]{1,12}(?:牵头|承接|负责))/;
/** How many departments some of the items have, which were counted right before. */
const SHARED = new RegExp(
  `${NUMBER}项(?:履职|配合)?(?:事项)?(?:为|是|均|都)?(?:单独|只|仅|分别|同时)?(?:对应|涉及|由)(?:了)?(?:单|同)?$`,
);
/** 按承接部门分为 5 组: the groups are departments. */
const GROUPS = /按(?:照)?(?:承接|责任|收回|上级|牵头|对应)*(?:部门|单位)(?:分为|分成|分作|编为|列为|分)$/;
/** What an earlier number has become, before the words of its list: 整合形成履职事项. */
const OUTCOME_BEFORE = new RegExp(`${RESULT}(?:了)?(?:本|我|全)?(?:镇|乡|街道)?$`);
/** 其中由新区部门收回 5 项, 由县级部门收回 5 项: a level is said to have taken them back, and no list is named. */
const BY_LEVEL =
  /(?:其中|[，,；;、])由?(?:[省市州盟县区旗师团]{1,2}[级直]|新区|师市)(?:党政)?(?:部门|单位)?(?:收回|上收|承接)$/;
/** Signs before a line of an enumeration. */
const BULLETS = /^[◆◇●○■□▲△★☆·•*＊–—-]+/;
const SET_NOUN = new RegExp(`^(?:[一-龥]{0,6}?)(?:${OTHER_NOUN})`);
/** A noun that is counted in 项 and is no item: 收到意见 36 条. */
const OTHER_AT_END = new RegExp(`(?:${OTHER_NOUN})$`);
/** What may stand between a number of categories and the list that is named after it: 20 类、110 项的基本履职事项. */
const BEFORE_NAME = new RegExp(`^(?:[、，,和及]?(?:共)?${NUMBER}项)?(?:的)?`);
/** What leads up to the words of a number that names nothing: 一是, 其中, 本镇. */
const OWN_LEAD = new RegExp(
  `^(?:${ORDINAL}是|\\d{1,2}[.、)]|其中|[问答]|本|该|现|全[镇乡街道]+|[我本](?:镇|乡|街道))+`,
);
/** What leads up to whose part it is: 其中由, 和, 一是. */
const PART_LEAD = new RegExp(`^(?:[^一-龥]|其中|${ORDINAL}是|由|经|是|和|与|及|以及|属于?|分别)+`);
/** No department is named: 其中收回 4 项. */
const ONLY_DONE = /^(?:收回|上收|回收|承接|承担|牵头|负责|办理)$/;
/** Whose it is: all but what is done. */
const WHOSE =
  /^.{1,30}?(?=(?:依法|拟|已经?)?(?:收回|上收|回收|承接|承担|牵头|负责|办理|实施|配合|主责)|的|事项|$)/;
const COUNTED =
  /^(?:(?:具体|全部|各类)?(?:履职|职责|履行职责)*(?:事项|职责|工作|内容|任务)?)(?:的|其中|组成|构成|以上)?(?:$|[，,。；;:、()等])/;

/** What a badly written number counts is known by its sentence, and how much it is by nobody. */
function unlessDamaged(reading: Reading): Reading {
  const { token, start, end } = reading;
  if (!token.damaged || reading.as !== 'figure') return reading;
  const doubt = reading.kind === 'grand-total' || reading.kind === 'list-total' ? 'total' : 'count';
  return { token, start, end, as: 'unread', doubt, list: reading.list };
}

/** What the figures of a text so far have been, in short: a long text is not gone through again for each number. */
class Told {
  /** The lists whose totals are stated, and those since the last total of all. */
  readonly totals = new Set<ListKey | null>();
  readonly sinceGrand = new Set<ListKey | null>();
  last: FigureKind | null = null;
  /** Where the last of them that counts items ends. */
  end = 0;
  /** Where the last number of departments ends; null where none is stated. */
  departmentsEnd: number | null = null;

  add({ kind, list, end }: FigureReading): void {
    this.last = kind;
    if (kind === 'department-number') this.departmentsEnd = end;
    else if (kind !== 'category-number') this.end = end;
    if (kind === 'grand-total') this.sinceGrand.clear();
    if (kind !== 'list-total') return;
    this.totals.add(list);
    this.sinceGrand.add(list);
  }
}

/** Reads the numbers of a text one after the other; what it speaks of is carried from one to the next. */
export class PassageReader {
  private readonly readings: Reading[] = [];
  private readonly told = new Told();
  private context: ListKey | null;
  /** The end of the last number that has counted something. */
  private endOfCounted = 0;
  /** Where the text began to speak of that list. */
  private contextFrom = 0;
  /** The categories whose items were summed up last. */
  private subset: readonly string[] = [];
  /** The same names without those of categories. */
  private readonly lists: Names;
  /** Those of the three lists that the document has. */
  private readonly held: readonly ListKey[];
  /** Some number of the text has its unit behind it. */
  private readonly hasUnits: boolean;

  constructor(
    private readonly folded: string,
    private readonly tokens: readonly NumeralToken[],
    private readonly knowledge: Knowledge,
    private readonly heading: ListKey | null,
    private readonly names: Names,
  ) {
    this.context = heading;
    this.lists = listsOnly(names);
    this.held = LISTS.filter((list) => knowledge.totals[list] !== null);
    this.hasUnits = tokens.some((each) => each.unit === 'items' && each.unitEnd > each.end);
  }

  /** All numbers of the text, each with what it was read as. */
  read(): Reading[] {
    const respective = readRespective(this.folded, this.tokens, this.names, this.heading);
    for (const [index, token] of this.tokens.entries()) {
      const here = this.here(index, token);
      const given = respective.get(token);
      const last = unlessDamaged(given ?? this.readingOf(here));
      this.readings.push(last);
      // 三张清单，共 63 项: an ordinal, or how many lists there are, has counted nothing.
      if (!(last.as === 'other' && (last.what === 'lists' || last.what === 'ordinal')))
        this.endOfCounted = last.token.unitEnd;
      if (last.as !== 'figure') continue;
      this.told.add(last);
      if (last.list !== null) this.context = last.list;
    }
    return settle(this.readings, this.folded, this.knowledge, this.heading, this.lists);
  }

  private here(index: number, token: NumeralToken): Here {
    // What a figure has taken for its own is no topic of the next: 110 项基本履职事项、101 项配合履职事项.
    const taken = this.readings.at(-1)?.as === 'figure' ? (this.readings.at(-1)?.end ?? 0) : 0;
    const from = Math.max(taken, token.start - WINDOW);
    const window = this.folded.slice(from, token.start);
    const cut = window.search(/[^。；;!?\n]*$/);
    const before = window.slice(cut);
    const offset = from + cut;
    const previous = this.tokens[index - 1];
    const since = Math.max(offset, this.endOfCounted);
    const names = namesIn(this.folded.slice(since, token.start), this.names).map((topic) => ({
      ...topic,
      start: topic.start + since,
    }));
    this.follow(previous?.unitEnd ?? 0, token.start);
    return {
      token,
      before,
      offset,
      after: this.folded.slice(token.unitEnd, token.unitEnd + WINDOW),
      head: headOf(before, this.names),
      context: this.context,
      names,
    };
  }

  /** The list that the text since the number before begins to speak of: at the head of a sentence or a clause. */
  private follow(from: number, to: number): void {
    const base = Math.max(from, to - 400);
    const text = this.folded.slice(base, to);
    for (const topic of namesIn(text, this.lists)) {
      if (topic.of !== 'list') continue;
      const lead = text.slice(0, topic.start).split(SENTENCE_END).at(-1) ?? '';
      const clause = lead.split(/[，,:：]/).at(-1) ?? '';
      if (clause.length > 16 || /[除非]|区别于|不同于/.test(clause)) continue;
      this.context = topic.list;
      this.contextFrom = base + topic.start;
    }
  }

  private readingOf(here: Here): Reading {
    const { token } = here;
    const plain = { token, start: token.start, end: token.unitEnd };
    if (/^组/.test(this.folded.slice(token.end)) && GROUPS.test(here.before) && here.context !== null)
      return this.figure(here, 'department-number', here.context, token.start, 1);
    const other = otherThing(this.folded, token);
    if (token.value === null && !token.damaged) return { ...plain, as: 'other', what: other ?? 'quantity' };
    if (other !== null && token.unit !== 'items' && token.unit !== 'classes' && token.unit !== 'departments')
      return { ...plain, as: 'other', what: other };
    if (other !== null && (other === 'article' || other === 'code' || other === 'ordinal'))
      return { ...plain, as: 'other', what: other };
    switch (token.unit) {
      case 'lists':
        return { ...plain, as: 'other', what: 'lists' };
      case 'classes':
        return this.classes(here);
      case 'departments':
        return this.departments(here);
      default:
        return this.items(here);
    }
  }

  private figure(here: Here, kind: FigureKind, list: ListKey | null, start: number, more = 0): FigureReading {
    const { token } = here;
    const { before, head } = here;
    const outcome =
      head.result || (head.topic !== null && OUTCOME_BEFORE.test(before.slice(0, head.topic.start)));
    return {
      as: 'figure', kind, list, category: null, token, start: Math.min(start, token.start), end: this.endOf(token) + more,
      ...(outcome ? { outcome } : {}),
    }; // prettier-ignore
  }

  /** A phrase ends with its unit, and with the bracket that encloses the number. */
  private endOf(token: NumeralToken): number {
    const closing = /^(?:事项)?\)/.exec(this.folded.slice(token.unitEnd, token.unitEnd + 4));
    const opened = /\((?:共计|共有|共|合计|计)?$/.test(
      this.folded.slice(Math.max(0, token.start - 6), token.start),
    );
    return token.unitEnd + (closing !== null && opened ? closing[0].length : 0);
  }

  private classes(here: Here): Reading {
    const { token, before, after, head, context, names } = here;
    const plain = { token, start: token.start, end: token.unitEnd } as const;
    const listed = new Set(listsAmong(names));
    if (
      listed.size >= 2 ||
      /^(?:履职)?(?:事项)?清单/.test(after) ||
      (head.topic?.of === 'whole' && (token.value ?? 0) <= 4) ||
      this.isAllLists(here) ||
      (here.context === null && this.isNumberOfLists(here))
    )
      return { ...plain, as: 'other', what: 'lists' };
    if (this.isSubset(here)) return { ...plain, as: 'other', what: 'part' };
    if (NOT_CLASSES.test(before) && !ARRANGED.test(after) && !this.isDivided(here)) {
      const behind = topicAfter(after.replace(/^[、，,和及]?(?:\d+项)?/, ''), this.lists);
      if (behind === null) return { ...plain, as: 'other', what: 'approach' };
    }
    const behind = topicAfter(after.replace(BEFORE_NAME, ''), this.lists)?.topic;
    const list =
      (head.topic?.of === 'list' ? head.topic.list : null) ??
      (behind?.of === 'list' ? behind.list : null) ??
      context;
    if (list === null) return { ...plain, as: 'unread', doubt: 'count', list: null };
    return this.figure(here, 'category-number', list, token.start);
  }

  /** 三类事项总计 36 项: the lists are meant, and not categories. */
  private isAllLists({ token, after }: Here): boolean {
    return token.value === LISTS.length && /^(?:履职)?事项(?:总计|合计|共计|总共|共)/.test(after);
  }

  /** 清单分为三部分: as many as the document has lists. */
  private isNumberOfLists({ token, before }: Here): boolean {
    const held = keysOf(this.knowledge).filter((list) => (this.knowledge.totals[list] ?? null) !== null);
    const of = token.value === held.length || token.value === LISTS.length;
    return (
      of && /(?:清单|事项|表格?)(?:共|均|主要|具体)?(?:分为|分成|分|由|包括|包含|共|有|设|含)*$/.test(before)
    );
  }

  /** 按领域分为 6 个类别; 三个部分 are those of the document. */
  private isDivided({ token, before }: Here): boolean {
    return DIVIDED.test(before) && !/^个?大?部分/.test(this.folded.slice(token.end));
  }

  /** 党的建设、乡村振兴两类合计 12 项，其余 6 类合计 19 项: so many of the categories, whose items are counted next. */
  private isSubset({ token, before, after, names, context }: Here): boolean {
    if (context === null || !SUM_OF_CLASSES.test(after)) return false;
    if (REST.test(before)) return true;
    const named = names.filter((each) => each.of === 'category').length;
    return named >= 2 && named === token.value && named < (this.knowledge.categories[context]?.length ?? 0);
  }

  private departments(here: Here): Reading {
    const { token, context, head, before, after } = here;
    const part = { token, start: token.start, end: token.unitEnd, as: 'other', what: 'part' } as const;
    if (CONDITION.test(after) || REST.test(before)) return part;
    // 5 项事项单独对应 1 个部门, 4 项由 4 个部门各牵头 1 项
    if (SHARED.test(before) || /^各/.test(after) || /的(?:部门|单位)(?:共)?有?$/.test(before)) return part;
    // 涉及部门 13 个，其中新区部门 4 个、县级部门 9 个
    const { departmentsEnd } = this.told;
    const since = departmentsEnd === null ? '' : this.folded.slice(departmentsEnd, token.start);
    if (/^[^。；;]*其中/.test(since)) return part;
    const list = head.topic?.of === 'list' ? head.topic.list : context;
    // 会同 41 个县直部门: of which list they are it does not say, and no list can tell.
    if (/全[县市区旗]/.test(before)) return { ...part, what: 'other-body' };
    return this.figure(here, 'department-number', list, token.start);
  }

  private items(here: Here): Reading {
    const { token, before, after, head } = here;
    const plain = { token, start: token.start, end: token.unitEnd } as const;
    if (
      token.chinese &&
      /^[三3两二四]/.test(this.folded[token.start] ?? '') &&
      (/(?:以上|上述|这|前)$/.test(before) ||
        (token.value === LISTS.length && /^(?:共计|合计|总计)/.test(after)))
    )
      return { ...plain, as: 'other', what: 'lists' };
    const named = head.topic !== null && !head.comma;
    if (this.knowledge.isSum === true) return this.figure(here, 'grand-total', null, here.offset);
    if (BIG_AND_SMALL.test(this.folded.slice(token.end, token.end + 24))) return this.classes(here);
    const subtotal = this.ofSubset(here);
    if (subtotal !== null) return subtotal;
    // 党的建设（6）、经济发展（5）
    if (token.unit === 'none' && /\($/.test(before) && after.startsWith(')') && head.topic?.of === 'category')
      return this.ofCategory(here, head.topic.category, here.offset + head.topic.start);
    if (token.unit === 'none' && !(named && /^(?:$|[，,、。；;)+])/.test(after)))
      return { ...plain, as: 'unread', doubt: 'number', list: null };
    // A number that lost its unit among others that have theirs is damaged: 民生服务 2、平安法治 1 项.
    if (
      token.unit === 'none' &&
      (this.hasUnits || (head.topic?.of !== 'list' && head.topic?.of !== 'category'))
    )
      return { ...plain, as: 'unread', doubt: 'number', list: null };
    // 承接 4 项以上的部门
    if (/^(?:及其?)?以[上下内]/.test(after)) return { ...plain, as: 'other', what: 'quantity' };
    const was = this.notToday(here);
    if (was !== null) return { ...plain, as: 'other', what: was };
    if (this.isPartOfList(here)) return this.part(here);
    if (this.isOtherQuantity(here)) return { ...plain, as: 'other', what: 'quantity' };
    const counted = topicAfter(after, this.names)?.topic.of === 'category' && head.topic?.of === 'list';
    return (
      (counted ? null : this.byHead(here)) ??
      this.byAfter(here) ??
      this.byCarry(here) ??
      this.byName(here) ??
      this.unread(here)
    );
  }

  /** True where what is counted is no item of a list: 收到意见 36 条, 三项制度. */
  private isOtherQuantity({ token, before, after, head }: Here): boolean {
    // 收到意见建议 36 条, 取消证明 12 项
    const clause = /[^，,、：:；;()]*$/.exec(before.slice(0, head.end))?.[0] ?? '';
    if (head.topic === null && !head.sum && !head.result && OTHER_AT_END.test(clause)) return true;
    // 行政村 14 个, 工作记录 890 条: what is counted so is an item only where a list or items are named.
    const weak = /^(?:个(?![大小子细]项)|[件条])/.test(this.folded.slice(token.end));
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

  /** The items of some of the categories, which the rows tell; what they do not bear out is not understood. */
  private ofSubset({ token, context }: Here): Reading | null {
    const classes = this.readings.at(-1);
    if (context === null || token.unit !== 'items' || classes?.token.unit !== 'classes') return null;
    if (classes.as !== 'other' || classes.what !== 'part') return null;
    const gap = this.folded.slice(classes.token.unitEnd, token.start);
    if (SUM_OF_CLASSES.exec(`${gap}1`)?.[0].length !== gap.length) return null;
    const plain = { token, start: classes.token.start, end: token.unitEnd } as const;
    const isRest = REST.test(this.folded.slice(0, classes.token.start));
    const before = this.readings.at(-2)?.token.unitEnd ?? 0;
    const names = isRest ? this.subset : this.categoriesIn(before, classes.token.start);
    const counts = this.knowledge.counts?.[context];
    const sum = names.reduce((total, name) => total + (counts?.get(name) ?? 0), 0);
    if (!isRest) this.subset = names;
    const counted = isRest ? (this.knowledge.totals[context] ?? 0) - sum : sum;
    return counted === token.value
      ? { ...plain, as: 'other', what: 'part' }
      : { ...plain, as: 'unread', doubt: 'count', list: context };
  }

  private categoriesIn(from: number, to: number): string[] {
    const text = this.folded.slice(from, to);
    const clause = text.slice(text.search(/[^。；;!?\n]*$/));
    return namesIn(clause, this.names).flatMap((each) => (each.of === 'category' ? [each.category] : []));
  }

  /** 上级部门收回事项 2 项（县级部门收回 1 项、市级部门收回 1 项）: a level's or a department's part of a list. */
  private isPartOfList({ before, head }: Here): boolean {
    if (head.comma || head.topic === null) return false;
    const stripped = before.slice(0, head.end);
    if (head.topic.of === 'level') return true;
    if (head.topic.of === 'list' && BY_LEVEL.test(stripped)) return true;
    return (
      head.topic.of === 'list' &&
      head.topic.list === 'recovered' &&
      LEVEL.test(stripped) &&
      this.told.totals.size > 0
    );
  }

  /** The part of a department or of a level, where the list is one whose rows tell who takes them over. */
  private part(here: Here): Reading {
    const { before, head, offset, token, context } = here;
    const start = offset + (head.topic?.start ?? head.end);
    const said = before.slice(head.topic?.start ?? head.end, head.end);
    const list = head.topic?.of === 'list' ? head.topic.list : context;
    const whose = WHOSE.exec(said.replace(PART_LEAD, ''))?.[0] ?? '';
    if (list !== 'recovered' || whose === '' || ONLY_DONE.test(whose))
      return { token, start, end: token.unitEnd, as: 'other', what: 'part' };
    return {
      ...this.figure(here, 'part-count', list, offset + head.end - said.length + said.indexOf(whose)),
      category: whose,
    };
  }

  /** What a number is that belongs to an earlier state, a change, or another body. */
  private notToday({ before, after, head }: Here): OtherNumber | null {
    if (COMPARED.test(after)) return 'earlier-state';
    // 再由 412 项归并精简; 《权责清单》（2019 年版，共 152 项）
    if (FROM.test(before) && MERGED.test(after)) return 'earlier-state';
    if (OLD_EDITION.test(before)) return 'earlier-state';
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

  private byHead(here: Here): Reading | null {
    const { token, head, offset, after, names, context } = here;
    const { topic } = head;
    if (topic === null) return null;
    const listed = new Set(listsAmong(names));
    // 基本…、配合…、收回…，共 245 项
    if (listed.size >= 2 && (head.comma || (head.classes && listed.size === this.held.length)))
      return this.figure(here, 'grand-total', null, token.start);
    switch (topic.of) {
      case 'list':
        // 经上级部门收回一项 tells of one item; a list of one is stated with 事项 or a figure.
        if (token.chinese && token.value === 1 && !/(?:事项|清单)/.test(here.before.slice(topic.start)))
          return null;
        return this.figure(here, 'list-total', topic.list, offset + topic.start);
      case 'category':
        return this.ofCategory(here, topic.category, offset + topic.start);
      case 'whole': {
        const behind = topicAfter(after, this.lists);
        if (behind?.topic.of === 'list') return null;
        if (context !== null && this.isPart(here)) return null;
        return this.figure(here, 'grand-total', null, offset + topic.start);
      }
      case 'other-list':
        return { token, start: offset + topic.start, end: token.unitEnd, as: 'other', what: 'part' };
      case 'department':
      case 'level':
        return this.part(here);
    }
  }

  /** 基本履职清单…（…履职事项 3 项）: the whole is named within a part of a list. */
  private isPart({ before }: Here): boolean {
    const open = before.lastIndexOf('(');
    return open >= 0 && !before.slice(open).includes(')') && /\([^()]*履职事项[^()]*$/.test(before);
  }

  private ofCategory(here: Here, category: string, start: number): Reading {
    const { head, names, context, token } = here;
    const categories = names.filter((each) => each.of === 'category');
    // 事项最少的为平安法治、乡村振兴，各有 3 项: that which the rows do not bear out.
    if (context !== null && categories.length > 0 && /各(?:有|为|占|:)*$/.test(here.before)) {
      const wrong = categories.find(
        (each) => this.knowledge.counts?.[context]?.get(each.category) !== token.value,
      );
      return {
        ...this.figure(here, 'category-count', context, start),
        category: wrong?.category ?? category,
      };
    }
    // 涵盖党的建设、经济发展等方面，共 110 项: the names are examples of the list's.
    if (head.examples || (head.comma && categories.length >= 2) || head.classes)
      return context === null ? this.unread(here) : this.figure(here, 'list-total', context, token.start);
    const list = context ?? this.onlyListWith(category);
    if (list === null) return this.unread(here);
    return { ...this.figure(here, 'category-count', list, start), category };
  }

  private onlyListWith(category: string): ListKey | null {
    const lists = keysOf(this.knowledge).filter(
      (list) => this.knowledge.categories[list]?.includes(category) === true,
    );
    return lists.length === 1 ? (lists[0] ?? null) : null;
  }

  private byAfter(here: Here): Reading | null {
    const { token, after, context } = here;
    const found = topicAfter(after, this.names);
    if (found === null) return null;
    const { topic, length } = found;
    if (topic.of === 'list') return this.figure(here, 'list-total', topic.list, token.start, length);
    if (topic.of === 'category') {
      const list = context ?? this.onlyListWith(topic.category);
      if (list === null) return null;
      return { ...this.figure(here, 'category-count', list, token.start, length), category: topic.category };
    }
    // 110 项履职事项 in a sentence on one list is that list's.
    if (here.head.classes && context !== null) return this.figure(here, 'list-total', context, token.start);
    return this.figure(here, 'grand-total', null, token.start);
  }

  /** A number with no name at it: what the sentence, the text or the heading speaks of. */
  private byCarry(here: Here): Reading | null {
    const { token, before, head, context, names, after } = here;
    const rest = /[^，,、：:；;(]*$/.exec(before.slice(0, head.end))?.[0] ?? '';
    const own = this.isCarriedOn(here, rest) ? '' : rest.replace(BULLETS, '').replace(OWN_LEAD, '');
    const lists = [...new Set(listsAmong(names))];
    if (head.classes || this.followsClasses(here)) {
      if (context !== null) return this.figure(here, 'list-total', context, token.start);
    }
    if (head.examples && context !== null && lists.length < 2)
      return this.figure(here, 'list-total', context, token.start);
    if (lists.length >= 2 && (own === '' || head.result || head.examples))
      return this.figure(here, 'grand-total', null, token.start);
    if (head.result) {
      if (this.isOfSomethingElse(here, own))
        return { token, start: token.start, end: token.unitEnd, as: 'other', what: 'change' };
      const about = lists[0] ?? this.listOfSentence(here);
      return about === null
        ? this.figure(here, 'grand-total', null, token.start)
        : this.figure(here, 'list-total', about, token.start);
    }
    if (lists.length === 1 && (own === '' || (head.sum && COUNTED.test(after))) && !this.isNewThing(own))
      return this.figure(here, 'list-total', lists[0] ?? null, token.start);
    // 精简 62.5%，保留 36 项，即基本履职事项 20 项、…: the lists that are named next are its parts.
    if (head.comma && context === null && lists.length === 0 && this.isParted(after))
      return this.figure(here, 'grand-total', null, token.start);
    // 基本履职事项清单。主要是…承担的主责主业，共 27 项: the rows of the list that the text speaks of bear it out.
    if (
      own !== '' &&
      head.comma &&
      head.sum &&
      context !== null &&
      this.knowledge.totals[context] === token.value
    )
      return this.figure(here, 'list-total', context, token.start);
    // The same of a number that they do not bear out: its clause says no more than the number.
    if (own !== '' && head.comma && head.sum && context !== null && lists.length === 0)
      return this.isNewThing(own) ? null : this.bare(here);
    if (
      own !== '' &&
      !/^(?:表\d|以上|上述|三项|各项|全部|总的?|清单|表格?|本表|该表|本清单|该清单|文件|目录|部分|注|最终|最后|整体|全文)*$/.test(
        own,
      ) &&
      !(head.sum && /(?:镇|乡|街道|苏木|农场|管委会|办事处|开发区|园区)$/.test(own))
    )
      return null;
    const categories = names.filter((each) => each.of === 'category');
    if (categories.length === 1 && categories[0]?.of === 'category')
      return this.ofCategory(
        { ...here, head: { ...head, comma: false } },
        categories[0].category,
        categories[0].start,
      );
    if (categories.length > 1 && context !== null)
      return this.figure(here, 'list-total', context, token.start);
    if (!head.sum && !head.named && !COUNTED.test(after)) return null;
    return this.bare(here);
  }

  /** “一票否决”事项由七项压减至三项: other things are named, and there are far fewer of them than items. */
  private isOfSomethingElse({ token, before }: Here, own: string): boolean {
    const rows = rowsTogether(this.knowledge.totals);
    if (own === '' || rows === null || (token.value ?? 0) * EARLIER_TIMES > rows) return false;
    return (
      !/(?:镇|乡|街道|苏木|农场|清单|履职|职责|后)$/.test(own) &&
      FROM.test(before.replace(/[\d〇零一二两三四五六七八九十百]+项.*$/, ''))
    );
  }

  /** 上级收回 4 类 12 项: the items of the list whose categories were counted right before. */
  private followsClasses({ token }: Here): boolean {
    const last = this.readings.at(-1);
    if (last?.as !== 'figure' || last.kind !== 'category-number') return false;
    return /^(?:、|,|，)?(?:共计|合计|共有|共|计)?$/.test(this.folded.slice(last.end, token.start));
  }

  /** 编制形成本清单，总计 63 项: the clause before speaks of the list, and this one counts nothing else. */
  private isCarriedOn({ head, token }: Here, rest: string): boolean {
    const [above = '', clause = ''] = [
      '',
      ...sentenceBefore(this.folded, token.start).split(/[，,:：]/),
    ].slice(-2);
    if (!head.comma || !(head.sum || /事项/.test(clause)) || !CARRIED.test(clause)) return false;
    return (
      !this.isNewThing(rest) &&
      !this.isNewThing(above) &&
      (/清单|履职/.test(clause) || /清单|履职|[本该]表/.test(above))
    );
  }

  private isParted(after: string): boolean {
    const lead = /^[，,(:]*(?:即|其中|包括|分别|具体|其中包括)[为是有:，,]*/.exec(after)?.[0];
    const [first] = lead === undefined ? [] : namesIn(after.slice(lead.length, lead.length + 24), this.lists);
    return first?.of === 'list' && first.start === 0;
  }

  private isNewThing(own: string): boolean {
    return own !== '' && (HANDLED.test(own) || OTHER_AT_END.test(own));
  }

  /** The list that this sentence has spoken of before the number, where it is one. */
  private listOfSentence({ token }: Here): ListKey | null {
    const lists = new Set(listsAmong(namesIn(sentenceBefore(this.folded, token.start), this.lists)));
    return lists.size === 1 ? ([...lists][0] ?? null) : null;
  }

  /**
   * 共计 245 项 and no more. After the totals of several lists it is theirs together (基本 110 项、配合 101 项、收回 34 项，
   * 共计 245 项); after counts of categories it is that of their list; where both may be meant the rows tell which.
   */
  private bare(here: Here): Reading {
    const { token, context } = here;
    const { totals: stated, sinceGrand: lists, last, end } = this.told;
    // 三是收回事项。明确不再承担的工作，共 34 项: a list that is named since is none of those before.
    const isNew = this.contextFrom >= end;
    const lastCounts = last === 'category-count';
    const grand = this.figure(here, 'grand-total', null, token.start);
    if (lists.size >= 2 && !lastCounts && !isNew) return grand;
    const [only, ...more] = this.held;
    // A document of one list: its total is all there is.
    if (context === null && only !== undefined && more.length === 0)
      return this.figure(here, 'list-total', only, token.start);
    if (context === null) return grand;
    const own = this.figure(here, 'list-total', context, token.start);
    const { totals } = this.knowledge;
    if (totals[context] === token.value) return own;
    if (!stated.has(context)) return lists.size >= 2 && !isNew ? grand : own;
    if (lists.size >= 2 || rowsTogether(totals) === token.value) return grand;
    return /(?:三张|全[镇乡街]|履职事项|总)/.test(here.before.slice(-12)) ? grand : this.unread(here);
  }

  /** 乡村振兴 12 项, where no table has such a category: it counts beside other counts. */
  private byName(here: Here): Reading | null {
    const { token, head, before, offset, context } = here;
    const bare = before.replace(/(?:共计|共有|共|合计|计|有|为|:|\()+$/, '');
    const clause = /[^，,、:：；;。（(\d“]*$/.exec(bare)?.[0] ?? '';
    const name = clause.replace(LEADING, '').replace(NAME_LEAD, '');
    if (PARTIAL.test(name) || REST.test(name)) return null;
    if (context === null || token.unit !== 'items' || !/^[一-龥及和与]{2,24}$/.test(name)) return null;
    if (head.sum || this.isNewThing(name) || !COUNTED.test(here.after)) return null;
    if (KIND.test(name) && name.length <= 2) return null;
    const start = offset + bare.length - name.length;
    return {
      ...this.figure(here, 'category-count', context, start),
      category: name.replace(/(?:类|方面|领域)$/, ''),
      doubtful: true,
    } as Reading;
  }

  private unread(here: Here): Reading {
    const { token, before, after, head } = here;
    const clause = /[^，,。；;:：]*$/.exec(before)?.[0] ?? '';
    const names = namesIn(clause, this.lists);
    const total =
      names.length > 0 ||
      head.sum ||
      /共|总|合计|履职|清单/.test(clause) ||
      clause === '' ||
      COUNTED.test(after);
    const list = names.find((each) => each.of === 'list');
    const start = Math.max(token.start - clause.length, token.start - 24);
    const partial = (SHARED_AFTER.test(after) ||
      PARTIAL.test(before.replace(/(?:共计|共有|合计|共|有|为|是|:)+$/, ''))) && {
      partial: true as const,
    };
    return {
      token, start, end: token.unitEnd, as: 'unread', doubt: total ? 'total' : 'count', list: list?.of === 'list' ? list.list : null, ...partial,
    }; // prettier-ignore
  }
}
