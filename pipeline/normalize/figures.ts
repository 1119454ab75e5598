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
}

const FILLERS = /(?:共计|共有|共|合计|总计|总共|总数|一共|计|为|有|各|是|达|数量|数|:)+$/;
/** What leads up to the first name of an enumeration: 清单主要包括, 分为, 其中. */
const LEADING =
  /^.*(?:包括|包含|涵盖|涉及|分为|分别为|分别是|主要有|主要为|主要是|其中|具体为|清单中?|即|:)|^(?:主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+/;
const GRAND = /(?:履职事项|职责事项|履职清单|事项清单|各类事项|三类事项|三张清单|清单)(?:清单)?$/;
const CLASSES = /^(?:个|大)?(?:大类|类别|门类|类|方面|领域|板块)(?!事项清单|清单|履职|事项)/;
const DEPARTMENTS_BEFORE = /(?:涉及|对应|包括|覆盖|涵盖|承接|牵涉)[^，,。；;、\d]{0,10}$/;
const DEPARTMENTS_AFTER = /^(?:个|家)[^，,。；;、\d]{0,8}?(?:部门|单位)/;
const DEPARTMENTS_FIRST =
  /(?:涉及|对应|承接|收回)[^，,。；;\d]{0,8}(?:部门|单位)(?:\(单位\))?(?:共计|共有|共|计|有|为)*$/;

/** A clause without what leads up to the name in it. */
function withoutLead(clause: string): string {
  return clause.replace(LEADING, '').replace(/^(?:主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+/, '');
}

/** The category's name in the clause before its count. */
function nameIn(clause: string): string {
  return withoutLead(clause).replace(/(?:类|方面|领域|事项)$/, '');
}

/** A list's name as a paragraph mentions it, with 事项 and 清单 behind it. */
const MENTION = new RegExp(
  LIST_NAMES.map(([list, name]) => `(?<${list}>${name}(?:事项)?(?:清单)?)`).join('|') +
    `|(?<basicShort>基本)(?=${NUMERAL}项)|(?<cooperativeShort>配合)(?=${NUMERAL}项)`,
  'g',
);

interface Mention {
  list: ListName;
  start: number;
  end: number;
}

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
  const known = [...new Set(Object.values(categories).flat())].sort((a, b) => b.length - a.length);
  const candidates: Candidate[] = [];
  for (const match of folded.matchAll(new RegExp(NUMERAL, 'g'))) {
    const found = candidateAt(folded, match.index, match[0], mentions, known, heading);
    if (found !== null) candidates.push(found);
  }
  return settle(candidates, folded).map(({ kind, list, category, stated, start, end }) => {
    const from = at[start] ?? 0;
    const text = paragraph.text.slice(from, (at[end - 1] ?? 0) + 1);
    return { kind, list, category, stated, text, place: placeAt(paragraph, from) };
  });
}

function mentionsOf(folded: string): (Mention & { strong: boolean })[] {
  return [...folded.matchAll(MENTION)].map((match) => {
    const groups = match.groups ?? {};
    const list: ListName =
      (groups['basic'] ?? groups['basicShort']) ? 'basic' : groups['recovered'] ? 'recovered' : 'cooperative';
    const start = match.index;
    const end = start + match[0].length;
    // What a sentence is about stands at its start, or is followed by its number; a definition names others too.
    const sentence =
      folded
        .slice(0, start)
        .split(/[。；;]/)
        .at(-1) ?? '';
    const strong =
      (sentence.length <= 14 && !/[除与和非]/.test(sentence)) ||
      new RegExp(`^(?:共计|共有|共|合计|总计|计|有|为|分为|:)*${NUMERAL}(?:个|大)?[项类]`).test(
        folded.slice(end),
      );
    return { list, start, end, strong };
  });
}

/** The list that the text at `index` speaks of. */
function contextAt(
  index: number,
  mentions: readonly (Mention & { strong: boolean })[],
  heading: ListName | null,
): ListName | null {
  return mentions.findLast((mention) => mention.strong && mention.start < index)?.list ?? heading;
}

function candidateAt(
  folded: string,
  start: number,
  numeral: string,
  mentions: readonly (Mention & { strong: boolean })[],
  known: readonly string[],
  heading: ListName | null,
): Candidate | null {
  const stated = parseNumeral(numeral);
  if (stated === null || /[\d.]$/.test(folded.slice(0, start))) return null;
  const after = folded.slice(start + numeral.length);
  const before = folded.slice(0, start);
  const context = contextAt(start, mentions, heading);
  const make = (kind: FigureKind, list: ListName | null, from: number, length: number): Candidate => ({
    kind, list, category: null, stated, start: from, end: start + numeral.length + length, doubtful: false,
  }); // prettier-ignore

  const classes =
    CLASSES.exec(after)?.[0] ??
    (/(?:类别|大类|门类)(?:共计|共有|共|计|有|为)*$/.test(before) && /^个/.test(after) ? '个' : undefined);
  if (classes !== undefined)
    return context === null ? null : make('category-number', context, start, classes.length);

  const units = DEPARTMENTS_AFTER.exec(after)?.[0];
  if (units !== undefined && DEPARTMENTS_BEFORE.test(before)) {
    const tail = /^\(单位\)|^\(部门\)/.exec(after.slice(units.length))?.[0].length ?? 0;
    return context === null ? null : make('department-number', context, start, units.length + tail);
  }
  if (DEPARTMENTS_FIRST.test(before) && /^(?:个|家)/.test(after)) {
    return context === null ? null : make('department-number', context, start, 1);
  }

  const unit = /^(?:项|条)(?!制|目|例)/.exec(after)?.[0];
  if (unit === undefined) return null;
  const bracket = /\((?:共计|共有|共|合计|计)?$/.exec(before)?.[0].length ?? 0;
  const closing =
    bracket > 0 && /^(?:项|条)(?:事项)?\)/.test(after)
      ? (/^(?:项|条)(?:事项)?\)/.exec(after)?.[0].length ?? 1)
      : 1;
  const head = before.slice(0, before.length - bracket);
  const stripped = head.replace(FILLERS, '');

  const mention = mentions.findLast((each) => each.end === stripped.length || each.end === head.length);
  if (mention !== undefined) return make('list-total', mention.list, mention.start, closing);

  const name = known.find(
    (each) => stripped.replace(/(?:类|方面|领域|事项)$/, '').endsWith(each) || stripped.endsWith(each),
  );
  const clause = /[^，,、:；;。（()”“\d]*$/.exec(stripped)?.[0] ?? '';
  if (name !== undefined && context !== null) {
    const at = stripped.lastIndexOf(name);
    // The whole clause is the name, its lead and what is called its kind (类, 方面) taken off.
    const whole = nameIn(clause);
    if (clause.length <= name.length || whole === name || whole.length > 24) {
      return { ...make('category-count', context, at, closing), category: name };
    }
  }
  if (GRAND.test(stripped) || /^(?:项|条)(?:履职事项|职责事项)/.test(after)) {
    const grand = context === null || /^(?:项|条)(?:履职事项|职责事项)?[，,。；;:(]?其中/.test(after);
    if (grand || !/共|合计|总计/.test(head.slice(stripped.length) + clause)) {
      return grand ? make('grand-total', null, stripped.length - clause.length, 1) : null;
    }
    return make('list-total', context, stripped.length - clause.length, 1);
  }
  const behind = MENTION_BEHIND.exec(after.slice(1));
  if (behind !== null) {
    const list =
      LIST_NAMES.find(([, pattern]) => new RegExp(`^(?:${pattern})`).test(after.slice(1)))?.[0] ?? null;
    return make('list-total', list, start, 1 + behind[0].length);
  }
  const bare = withoutLead(clause);
  const totals =
    /(?:共计|共有|共|合计|总计|总共|一共)$/.test(before) ||
    (/(?:类|类别|方面|领域)$/.test(bare) && /\d|[一二三四五六七八九十]/.test(head.slice(-12)));
  if (context !== null && totals && (bare === '' || /(?:类|类别|方面|领域|清单|事项)$/.test(bare))) {
    return make(
      'list-total',
      context,
      start - (before.length - head.length) - (head.length - stripped.length),
      1,
    );
  }
  if (context !== null && /^[一-龥及和与]{2,24}$/.test(bare) && !totals) {
    const category = bare.replace(/(?:类|方面|领域)$/, '');
    return {
      ...make('category-count', context, stripped.length - bare.length, closing),
      category,
      doubtful: true,
    };
  }
  return null;
}

const MENTION_BEHIND = new RegExp(
  `^(?:${LIST_NAMES.map(([, pattern]) => pattern).join('|')})(?:事项)?(?:清单)?`,
);

/**
 * Keeps the counts of unknown categories that stand in an enumeration: directly beside a count that is kept, or
 * three in a row. Others are figures of something else.
 */
function settle(candidates: readonly Candidate[], folded: string): Candidate[] {
  const adjacent = (left: Candidate | undefined, right: Candidate | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    left.kind === 'category-count' &&
    right.kind === 'category-count' &&
    left.list === right.list &&
    /^[、，,；;和及与等以]{0,4}(?:主要|包括|其中)?$/.test(folded.slice(left.end, right.start));
  const kept = candidates.map((each) => !each.doubtful);
  for (const [index, each] of candidates.entries()) {
    if (!each.doubtful || kept[index] === true) continue;
    let first = index;
    let last = index;
    while (adjacent(candidates[first - 1], candidates[first])) first--;
    while (adjacent(candidates[last], candidates[last + 1])) last++;
    const run = candidates.slice(first, last + 1);
    const sure = run.length >= 3 || run.some((one) => !one.doubtful);
    if (sure) for (let at = first; at <= last; at++) kept[at] = true;
  }
  return candidates.filter((_, index) => kept[index]);
}
