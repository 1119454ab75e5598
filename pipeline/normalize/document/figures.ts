import { foldWithMap } from '../../common/characters.js';
import { NUMERAL, parseNumeral } from '../../common/numerals.js';
import { FOLDED_BRACKETED_ORDINAL, ORDINAL, ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import { LIST_NAMES } from '../../common/vocabulary/titles.js';
import type { Figure, FigureKind, ListName, Paragraph, Place, Span } from '../../model.js';
import { placeAt } from './anchors.js';

/** A figure as its text states it: `span` is where the phrase stands in that text, and `numeral` its number. */
export interface ReadFigure extends Pick<Figure, 'kind' | 'list' | 'category' | 'stated' | 'text' | 'place'> {
  span: Span;
  numeral: Span;
}

/** Words that look like a figure of the lists and could not be read as one. */
export interface UnreadFigure {
  text: string;
  place: Place;
  span: Span;
}

/** A figure whose kind is known once the whole paragraph is read. */
interface Candidate {
  kind: FigureKind;
  list: ListName | null;
  category: string | null;
  stated: number;
  /** Where the phrase begins and ends in the folded text. */
  start: number;
  end: number;
  /** Where its number begins and ends there. */
  numeral: Span;
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
  /^.*(?:包括|包含|涵盖|涉及|分为|分别为|分别是|主要有|主要为|主要是|集中在|其中|具体为|清单中?|即|:)|^(?:主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+/;
const GRAND =
  /(?:履职事项|(?<!基本|配合|收回)职责事项|履职清单|事项清单|各类事项|三类事项|三张清单|清单事项|清单)(?:清单)?$/;
/** 三张清单共梳理事项, “三张清单”，共: all lists together, with other words than the figure's own between. */
const TOGETHER = new RegExp(
  `三(?:张清单|类事项|类清单|个清单|份清单)["”》]?[,，:]?(?:${TOTAL})?(?:${VERB}了?)?(?:${TOTAL})?(?:各类)?(?:履职|职责)?(?:事项)?$`,
);
/** A figure that leads up to those of the lists is theirs together: …精简为245项，其中基本履职事项110项. */
const GRAND_LEAD = /(?:共|总|合计|计|履职|清单|梳理|精简|调整|确定|形成|保留|压减)[^，,。；;]*$/;
const GRAND_TAIL = new RegExp(
  `^(?:项|条|个|件)(?:具体)?(?:履职|职责)?(?:事项|清单|内容)?[，,。；;:(]*(?:(?:其中|分别为|包括|即)[，,:]*|(?<=:))(?:${LIST_NAMES.map(([, name]) => name).join('|')}|基本|配合)`,
);
/** A line that holds nothing but a sum. */
const ALONE = new RegExp(
  `^(?:以上)?(?:三张清单|三项|全部|各项)?(?:合计|总计|共计|总数)[为:]?(${NUMERAL})项[。]?$`,
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
const OF_ITEMS = /^(?:项|条|个(?=事项|履职))(?:具体)?(?:履职|职责)?(?:事项|职责|工作)?(?:$|[，,。；;:、()])/;
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

/** What may still lead up to a name: the ordinal of an enumeration (一是), a verb, a conjunction. */
const LEADS = new RegExp(`^(?:${ORDINAL}是|[.)]|主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+`);

/** A number, in digits or in Chinese. */
const NUMBER_SIGN = new RegExp(`[\\d${ORDINAL_CHARACTERS}]`);

/** A clause without what leads up to the name in it. */
function withoutLead(clause: string): string {
  return clause.replace(LEADING, '').replace(LEADS, '');
}

/** The category's name in the clause before its count. */
function nameIn(clause: string): string {
  return withoutLead(clause).replace(/(?:类|方面|领域)?(?:事项)?$/, '');
}

/** A list's name as a paragraph mentions it, with 事项 and 清单 behind it. */
const MENTION = new RegExp(
  `(?<!履行|承担|落实)(?:(?<basicWork>基本(?:职责|事项)(?:清单)?)|(?<cooperativeWork>(?:协助)?配合(?:职责|事项)(?:清单)?)|(?<recoveredWork>收回职责(?:清单)?))|` +
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

/** What the tables hold: by it an ambiguous phrase is read. */
export interface Knowledge {
  /** The names that each list's table uses. */
  categories: Readonly<Record<ListName, readonly string[]>>;
  /** The rows of each list; null where it is missing. */
  totals: Readonly<Record<ListName, number | null>>;
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
  /** The paragraph is a sum and nothing else. */
  alone: boolean;
}

/** As much of a paragraph is looked at before and behind a numeral: no phrase is longer. */
const WINDOW = 160;

/**
 * The figures that a paragraph states of the lists. `knowledge` is what the tables hold; `heading` is the list of the heading above the paragraph, if it names one. Figures of other things (villages, meetings)
 * are left alone: an item count needs a list or a category, a count of an unknown category needs neighbours.
 */
export function figuresOf(
  paragraph: Paragraph,
  knowledge: Knowledge,
  heading: ListName | null,
): ReadFigure[] {
  return readFigures(paragraph, knowledge, heading).figures;
}

/** As `figuresOf`, with what looks like a figure of the lists and could not be read as one. */
export function readFigures(
  paragraph: Paragraph,
  knowledge: Knowledge,
  heading: ListName | null,
): { figures: ReadFigure[]; unread: UnreadFigure[] } {
  const { folded, at } = withoutQuotes(foldWithMap(paragraph.text));
  const mentions = mentionsOf(folded);
  const ends = new Map(mentions.map((mention) => [mention.end, mention]));
  const known = [...new Set(Object.values(knowledge.categories).flat())].sort((a, b) => b.length - a.length);
  const { candidates, consumed } = respective(folded, mentions, known, heading);
  const sum = parseNumeral(ALONE.exec(folded)?.[1] ?? '');
  const alone = sum !== null && (heading === null || knowledge.totals[heading] !== sum);
  let next = 0;
  let about: Mention | null = null;
  for (const match of folded.matchAll(new RegExp(NUMERAL, 'g'))) {
    // The list that the text before the numeral speaks of.
    for (let mention = mentions[next]; mention !== undefined && mention.start < match.index;) {
      if (mention.strong) about = mention;
      mention = mentions[++next];
    }
    if (consumed.has(match.index)) continue;
    const found = candidateAt({ folded, ends, known, heading, about, alone }, match.index, match[0]);
    if (found !== null) candidates.push(found);
  }
  candidates.sort((left, right) => left.start - right.start);
  const settled = settle(candidates, folded, knowledge);
  const printed = (start: number, end: number): UnreadFigure => {
    const span = { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
    const text = paragraph.text.slice(span.start, span.end);
    return { text, place: placeAt(paragraph, span.start), span };
  };
  return {
    figures: settled.map(({ kind, list, category, stated, start, end, numeral }) => ({
      kind,
      list,
      category,
      stated,
      numeral: { start: at[numeral.start] ?? 0, end: (at[numeral.end - 1] ?? 0) + 1 },
      ...printed(start, end),
    })),
    unread: unreadIn(folded, settled, known).map(({ start, end }) => printed(start, end)),
  };
}

/**
 * Item counts whose clause names a list, a category or the lists together, and that were read as no figure: a person
 * should know that they were not held against the tables. Counts of drafts, of other bodies and of what was done to
 * items on the way are known to be none of the document's.
 */
function unreadIn(
  folded: string,
  read: readonly Candidate[],
  known: readonly string[],
): { start: number; end: number }[] {
  const unread: { start: number; end: number }[] = [];
  let next = 0;
  for (const match of folded.matchAll(/\d{1,4}项(?!目|制)/g)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((read[next]?.end ?? Infinity) <= start) next++;
    if ((read[next]?.start ?? Infinity) < end) continue;
    const sentence =
      folded
        .slice(Math.max(0, start - WINDOW), end)
        .split(/[。；;]/)
        .at(-1) ?? '';
    const clause = /[^，,、:()]*$/.exec(sentence.slice(0, -match[0].length))?.[0] ?? '';
    const names = /履职事项|清单|类别/.test(clause) || known.some((name) => clause.endsWith(name));
    if (!names || DRAFT.test(sentence) || OTHERS.test(sentence) || HANDLED.test(withoutLead(clause)))
      continue;
    unread.push({ start: start - clause.length, end });
  }
  return unread;
}

/** Quotation marks say nothing of figures: “党的建设”24项, “三张清单”. */
function withoutQuotes(text: { folded: string; at: number[] }): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.folded.length; index++) {
    const character = text.folded[index] ?? '';
    if (/[“”‘’"']/.test(character)) continue;
    folded += character;
    at.push(text.at[index] ?? 0);
  }
  at.push(text.at.at(-1) ?? 0);
  return { folded, at };
}

function mentionsOf(folded: string): Mention[] {
  return [...folded.matchAll(MENTION)].map((match) => {
    const groups = match.groups ?? {};
    const found = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    const list: ListName = found.startsWith('basic')
      ? 'basic'
      : found.startsWith('recovered')
        ? 'recovered'
        : 'cooperative';
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
      new RegExp(`^\\(?(?:共计|共有|共|合计|总计|计|有|为|分为|:)*${NUMERAL}(?:个|大)?[项类]`).test(
        folded.slice(end, end + WINDOW),
      );
    return { list, start, end, strong };
  });
}

/**
 * A、B、C分别为1项、2项、3项: the figures in the order of the names. Numerals that are read so, or cannot be, are
 * `consumed`.
 */
function respective(
  folded: string,
  mentions: readonly Mention[],
  known: readonly string[],
  heading: ListName | null,
): { candidates: Candidate[]; consumed: Set<number> } {
  const candidates: Candidate[] = [];
  const consumed = new Set<number>();
  for (const match of folded.matchAll(RESPECTIVE)) {
    const from = match.index + match[0].length - (match[1] ?? '').length;
    const figures = [...(match[1] ?? '').matchAll(new RegExp(`(${NUMERAL})项`, 'g'))];
    const clause =
      /[^。；;:]*$/.exec(folded.slice(Math.max(0, match.index - WINDOW), match.index))?.[0] ?? '';
    const names = clause
      .replace(COMPOSED, '')
      .split(/[、，,]|和|以及|及(?!消防)/)
      .slice(-figures.length);
    const about =
      mentions.findLast((mention) => mention.strong && mention.end <= match.index)?.list ?? heading;
    for (const [index, figure] of figures.entries()) {
      const start = from + figure.index;
      consumed.add(start);
      const name = (names[index] ?? '').replace(LEADING, '');
      const words = names[index] ?? '';
      const list =
        mentionsOf(`${name}1项`)[0]?.list ??
        mentionsOf(words).find(({ end }) => end === words.length)?.list ??
        null;
      const category = known.find((each) => name === each || name === `${each}类`) ?? null;
      if (names.length !== figures.length || (list === null && (category === null || about === null)))
        continue;
      candidates.push({
        kind: list === null ? 'category-count' : 'list-total',
        list: list ?? about,
        category: list === null ? category : null,
        stated: parseNumeral(figure[1] ?? '') ?? 0,
        start,
        end: start + figure[0].length,
        numeral: { start, end: start + (figure[1] ?? '').length },
        doubtful: false,
        bare: false,
      });
    }
  }
  return { candidates, consumed };
}

/** Words between the names and their figures: 清单三部分构成，数量. */
const COMPOSED = new RegExp(
  `(?:等?${NUMERAL}(?:个)?(?:部分|大?类|张清单|张表|项内容)?(?:组成|构成)?)?[，,]?(?:事项)?(?:数量?)?$`,
);
const RESPECTIVE = new RegExp(`分别(?:为|是|有|共|达)*((?:${NUMERAL}项[、，,和及]*){2,})`, 'g');

function candidateAt(here: Surroundings, start: number, numeral: string): Candidate | null {
  const { folded, ends, known, about } = here;
  const stated = parseNumeral(numeral);
  const offset = Math.max(0, start - WINDOW);
  const before = folded.slice(offset, start);
  if (stated === null || /(?:[\d.]|第)$/.test(before)) return null;
  const after = folded.slice(start + numeral.length, start + numeral.length + WINDOW);
  const context = about?.list ?? here.heading;
  const make = (kind: FigureKind, list: ListName | null, from: number, length: number): Candidate => ({
    kind, list, category: null, stated, start: from, end: start + numeral.length + length,
    numeral: { start, end: start + numeral.length }, doubtful: false, bare: false,
  }); // prettier-ignore

  const classes =
    CLASSES.exec(after)?.[0] ??
    (/(?:类别|大类|门类)(?:共计|共有|共|计|有|为)*$/.test(before) && /^个/.test(after) ? '个' : undefined);
  if (classes !== undefined) {
    const list = context ?? listBehind(after.slice(classes.length));
    if (list === null || NO_CLASSES.test(before)) return null;
    return make('category-number', list, start, classes.length);
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
  const unit = /^(?:项|条|个|件)(?!制|目|例|套)/.exec(after)?.[0];
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
  const ofItems = unit !== '个' || OF_ITEMS.test(after);
  if (!ofItems || unit === '件' || ofOne) return null;
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
    return { ...make('list-total', context, offset + stripped.length - clause.length, 1), bare: true };
  }
  if (GRAND_LEAD.test(head.slice(head.length - clause.length - 8)) && GRAND_TAIL.test(after))
    return make('grand-total', null, offset + stripped.length - clause.length, closing);
  if (here.alone) return make('grand-total', null, offset, closing);
  const together = TOGETHER.exec(head);
  if (together !== null && OF_ITEMS.test(after))
    return make('grand-total', null, offset + together.index, closing);
  const behind = MENTION_BEHIND.exec(after.slice(1));
  if (behind !== null) {
    const list =
      LIST_NAMES.find(([, pattern]) =>
        new RegExp(`^(?:(?:内容|事项)?的|内容)?(?:${pattern})`).test(after.slice(1)),
      )?.[0] ?? null;
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
    /(?:共计|共有|共|合计|总计|总共|一共|总数为?)$/.test(before) ||
    (/(?:类|类别|方面|领域)$/.test(bare) && NUMBER_SIGN.test(head.slice(-12)));
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

/** The list whose name follows: 涵盖9个类别、30项内容的基本履职事项清单. */
function listBehind(after: string): ListName | null {
  const lead =
    new RegExp(`^[、，,和及]?(?:共)?(?:${NUMERAL}项)?(?:(?:内容|事项)?的|内容)?`).exec(after)?.[0] ?? '';
  const rest = after.slice(lead.length);
  return LIST_NAMES.find(([, pattern]) => new RegExp(`^(?:${pattern})`).test(rest))?.[0] ?? null;
}

/** What may stand behind a category's name where the count comes first (24项党的建设事项). */
const FOLLOWS = /^(?:类|方面|领域)?(?:事项|工作|职责)?(?:$|[，,。；;、])/;

const MENTION_BEHIND = new RegExp(
  `^(?:(?:内容|事项)?的|内容)?(?:${LIST_NAMES.map(([, pattern]) => pattern).join('|')})(?:事项)?(?:清单)?`,
);

/** What stands between two counts of an enumeration: punctuation, and the ordinal of the second. */
const BETWEEN = new RegExp(
  `^[、，,；;和及与等以]{0,4}(?:主要|包括|其中)?(?:${ORDINAL}是|\\d{1,2}[.、)]|${FOLDED_BRACKETED_ORDINAL})?$`,
);

/**
 * Keeps the counts of unknown categories that stand in an enumeration: directly beside a count that is kept, or
 * three in a row. Others are figures of something else. A total without a name behind the totals of several lists
 * is theirs together; of several grand totals in a sentence that tells which is final, that one is stated.
 */
function settle(candidates: readonly Candidate[], folded: string, knowledge: Knowledge): Candidate[] {
  const kept: Candidate[] = [];
  for (let first = 0, last = 0; first < candidates.length; first = last) {
    for (last = first + 1; last < candidates.length; last++)
      if (!adjacent(candidates[last - 1] as Candidate, candidates[last] as Candidate, folded)) break;
    const run = candidates.slice(first, last);
    const sure = run.length >= 3 || run.some((one) => !one.doubtful);
    if (sure) for (const each of run) kept.push(each);
  }
  const read = kept
    .map((each, index) => (each.bare ? readBare(each, kept, index, folded, knowledge.totals) : each))
    .filter((each) => each !== null);
  return finalOnes(read, folded).filter((each) => !ofOthers(each, folded, knowledge.totals));
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

/**
 * Reads a total that names no list. Behind the totals of several lists it is theirs together (基本110项、配合101项、
 * 收回34项，共计245项). Behind the total of its own list it may be the grand total or that of a part: what the tables
 * hold tells the first two, and what fits neither is no figure of a list where the list's own total is stated.
 */
function readBare(
  total: Candidate,
  all: readonly Candidate[],
  index: number,
  folded: string,
  totals: Knowledge['totals'],
): Candidate | null {
  const lists = new Set<ListName | null>();
  for (let at = index - 1; at >= 0 && all[at]?.kind !== 'category-count'; at--) {
    if (all[at]?.kind === 'list-total' && all[at]?.bare === false) lists.add(all[at]?.list ?? null);
  }
  const grand: Candidate = { ...total, kind: 'grand-total', list: null };
  if (lists.size >= 2) return grand;
  if (total.list !== null && totals[total.list] === total.stated) return total;
  const named = all.some((each) => each.kind === 'list-total' && !each.bare && each.list === total.list);
  if (!named) return total;
  if (
    sumOf(totals) === total.stated ||
    /履职事项$/.test(folded.slice(0, total.start + 8).replace(/\d+$/, ''))
  )
    return grand;
  return /(?:三张|全[镇乡街]|履职事项|总)/.test(folded.slice(Math.max(0, total.start - 10), total.end))
    ? grand
    : null;
}

function sumOf(totals: Knowledge['totals']): number | null {
  const counts = Object.values(totals);
  return counts.some((count) => count === null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** Figures of a county, of all townships or of an average are not the document's own, unless they are the same. */
function ofOthers(figure: Candidate, folded: string, totals: Knowledge['totals']): boolean {
  if (figure.kind !== 'grand-total' && figure.kind !== 'list-total') return false;
  const counted = figure.list === null ? sumOf(totals) : totals[figure.list];
  if (counted === figure.stated) return false;
  const sentence =
    folded
      .slice(Math.max(0, figure.start - WINDOW), figure.end)
      .split(/[。；;]/)
      .at(-1) ?? '';
  return OTHERS.test(sentence);
}

/** What names another body than the township, or is no total: 全县共梳理, 12个乡镇, 平均, 完成. */
const OTHERS =
  /(?:全[县市区旗州盟省]|全自治[县旗区]|各(?:乡|镇|街道)|\d+个(?:乡镇|乡|镇|街道)|平均|办结|完成了?(?:基本|配合|履职))(?!(?:[^。；;]*)(?:本|我|全)(?:镇|乡|街道))/;

/** 梳理履职事项300项，最终确定履职事项245项: the first figure is one of the way there. */
function finalOnes(candidates: readonly Candidate[], folded: string): Candidate[] {
  const grand = candidates.filter((each) => each.kind === 'grand-total');
  const last = grand.at(-1);
  const before = grand.at(-2);
  if (last === undefined || before === undefined) return [...candidates];
  if (!FINAL.test(folded.slice(before.end, last.end))) return [...candidates];
  return candidates.filter((each) => each.kind !== 'grand-total' || each === last);
}
