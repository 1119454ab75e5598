import type { FigureKind } from '../../model.js';
import { LISTS } from '../../common/names.js';
import type { ListKey } from '../lists/list-key.js';
import { TOPIC_CHARACTERS, TOPIC_LEAD_CHARACTERS } from '../settings.js';
import { bareCounts } from './bare-counts.js';
import { listsOnly, type Names } from './names.js';
import type { NumeralToken } from './numerals.js';
import type { FigureReading, Knowledge, Reading } from './readings.js';
import { SENTENCE_END, sentenceBefore, WINDOW } from './sentences.js';
import { headOf, listsAmong, namesIn, type Head, type Topic } from './topics.js';
import { FILLER, MOVED_BY, MOVES_BY, MOVES_TO, RESULT } from './words.js';

/** What is known where a number stands. */
export interface Here {
  token: NumeralToken;
  /** The sentence up to the number, and what follows it and its unit, to the end of the window. */
  before: string;
  after: string;
  /** Where `before` begins in the text, and where the last number that counts something ends. */
  offset: number;
  counted: number;
  head: Head;
  /** The list that the text speaks of. */
  context: ListKey | null;
  /** The names between the number before and this one, in the same sentence. */
  names: readonly Topic[];
}

/** The end of brackets, and no more than that a number follows: ）共. */
const BEHIND_BRACKETS = new RegExp(`\\)(?:事项)?(?:${FILLER})*$`);
/** The same, or the sign of a sum. */
const BEHIND_LISTS = new RegExp(`[)=](?:事项)?(?:${FILLER})*$`);
const WORDS_BEHIND = 12;

/** True where the list that is named there is what items go to, or come from. */
function isMoved(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return MOVES_TO.test(before) || (MOVES_BY.test(before) && MOVED_BY.test(text.slice(start, start + 24)));
}

/** What an earlier number has become, before the words of its list: 整合形成履职事项. */
const OUTCOME_BEFORE = new RegExp(`${RESULT}(?:了)?(?:本|我|全)?(?:镇|乡|街道)?$`);

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

/** A text while its numbers are read one after the other; what it speaks of is carried from one to the next. */
export class Passage {
  readonly readings: Reading[] = [];
  readonly told = new Told();
  /** The list that the text speaks of, and where it began to. */
  context: ListKey | null;
  contextFrom = 0;
  /** The end of the last number that has counted something. */
  private endOfCounted = 0;
  /** The categories whose items were summed up last. */
  subset: readonly string[] = [];
  /** The same names without those of categories. */
  readonly lists: Names;
  /** Those of the three lists that the document has. */
  readonly held: readonly ListKey[];
  /** Some number of the text has its unit behind it. */
  readonly hasUnits: boolean;
  /** The counts of enumerations that have no units, by their numbers. */
  readonly bare: ReturnType<typeof bareCounts>;

  constructor(
    readonly folded: string,
    private readonly tokens: readonly NumeralToken[],
    readonly knowledge: Knowledge,
    heading: ListKey | null,
    readonly names: Names,
  ) {
    this.context = heading;
    this.lists = listsOnly(names);
    this.held = LISTS.filter((list) => knowledge.totals[list] !== null);
    this.hasUnits = tokens.some((each) => each.unit === 'items' && each.unitEnd > each.end);
    this.bare = bareCounts(folded, tokens, names);
  }

  /** Takes what a number was read as: the text goes on to speak of its list. */
  add(reading: Reading): void {
    this.readings.push(reading);
    // 三张清单，共 63 项: an ordinal, or how many lists there are, has counted nothing.
    if (!(reading.as === 'other' && (reading.what === 'lists' || reading.what === 'ordinal')))
      this.endOfCounted = reading.token.unitEnd;
    if (reading.as !== 'figure') return;
    this.told.add(reading);
    if (reading.list !== null) this.context = reading.list;
  }

  /** What is known where the number stands: those before it have been added. */
  here(index: number, token: NumeralToken): Here {
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
    const behind = this.behindBrackets(token) ?? this.behindLists(token);
    return {
      token,
      ...(behind ?? { before, offset, head: this.headOf(before) }),
      counted: this.endOfCounted,
      after: this.folded.slice(token.unitEnd, token.unitEnd + WINDOW),
      context: this.context,
      names,
    };
  }

  /** 基本履职事项（党的建设 2 项、经济发展 2 项）共 5 项: the list stands before the brackets, however much is in them. */
  private behindBrackets({ start }: NumeralToken): Pick<Here, 'before' | 'offset' | 'head'> | null {
    // No further back than that: a text of closing brackets alone would be gone through for each of its numbers.
    const from = Math.max(0, start - TOPIC_CHARACTERS);
    const text = this.folded.slice(from, start);
    const [words] = BEHIND_BRACKETS.exec(text.slice(-WORDS_BEHIND)) ?? [];
    if (words === undefined) return null;
    const close = text.length - words.length;
    const inside = text.lastIndexOf('(', close);
    if (inside < 0 || text.slice(inside + 1, close).includes(')')) return null;
    const open = from + inside;
    const lead = sentenceBefore(this.folded, open);
    const before = lead + words.slice(1);
    const head = this.headOf(before);
    return head.topic?.of === 'list' && !head.comma ? { before, offset: open - lead.length, head } : null;
  }

  /** 清单（基本 5 项、配合 4 项、收回 3 项）共计 12 项, ＝12 项: what sums the lists up that were counted before it. */
  private behindLists({ start }: NumeralToken): Pick<Here, 'before' | 'offset' | 'head'> | null {
    const [words] = BEHIND_LISTS.exec(this.folded.slice(Math.max(0, start - WORDS_BEHIND), start)) ?? [];
    if (words === undefined || this.told.sinceGrand.size < 2) return null;
    const before = words.slice(1).replace(/^$/, '共');
    return { before, offset: start - words.length + 1, head: this.headOf(before) };
  }

  /** The topic before a number; over a comma, a list that items go to is none: 3 项划转为配合履职事项，保留 5 项. */
  private headOf(before: string): Head {
    const head = headOf(before, this.names);
    const { topic, comma } = head;
    return comma && topic?.of === 'list' && isMoved(before, topic.start) ? { ...head, topic: null } : head;
  }

  /** The list that the text since the number before begins to speak of: at the head of a sentence or a clause. */
  private follow(from: number, to: number): void {
    const base = Math.max(from, to - TOPIC_CHARACTERS);
    const text = this.folded.slice(base, to);
    for (const topic of namesIn(text, this.lists)) {
      if (topic.of !== 'list') continue;
      const lead = text.slice(0, topic.start).split(SENTENCE_END).at(-1) ?? '';
      const clause = lead.split(/[，,:：]/).at(-1) ?? '';
      if (isMoved(text, topic.start)) continue;
      if (clause.length > TOPIC_LEAD_CHARACTERS || /[除非]|区别于|不同于/.test(clause)) continue;
      this.context = topic.list;
      this.contextFrom = base + topic.start;
    }
  }

  /** 上级收回 4 类 12 项: the items of the list whose categories were counted right before. */
  followsClasses({ start }: NumeralToken): boolean {
    const last = this.readings.at(-1);
    if (last?.as !== 'figure' || last.kind !== 'category-number') return false;
    return /^(?:、|,|，)?(?:共计|合计|共有|共|计)?$/.test(this.folded.slice(last.end, start));
  }

  /** True where the text has begun to speak of the list in the sentence of the number, and names no other there. */
  isOnlyOfSentence({ start }: NumeralToken): boolean {
    const sentence = sentenceBefore(this.folded, start);
    if (this.context === null || this.contextFrom < start - sentence.length) return false;
    return new Set(listsAmong(namesIn(sentence, this.lists))).size === 1;
  }

  /** The number as a figure of what it counts, from `start`; `more` characters behind its unit belong to it. */
  figure(here: Here, kind: FigureKind, list: ListKey | null, start: number, more = 0): FigureReading {
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
}
