import { foldWithMap } from '../../common/characters.js';
import { groupedBy } from '../../common/grouped.js';
import { NUMERAL } from '../../common/numerals.js';
import type { DutyList, Figure } from '../../model.js';
import { FIGURE_SETTINGS } from '../settings.js';
import { isEnumerated } from './enumerated.js';
import type { CategoryCounts } from './category-counts.js';
import { allLists, keyOfList, type WhichList } from './which-list.js';

/**
 * The categories of each list that a statement leaves out although it counts the others. A statement that names only
 * some (主要包括……等) is no enumeration: it leaves open what it counts. Worked out once for all lists: a statement may
 * count thousands of categories.
 */
export class UnstatedCategories {
  private readonly byList: ReadonlyMap<string, readonly string[]>;

  constructor(list: DutyList, categories: CategoryCounts) {
    const counts = list.statement.figures.filter(isEnumerated);
    const open = leftOpen(list, counts);
    const counted = groupedBy(counts, keyOfList);
    this.byList = new Map(
      allLists(list).map((which) => {
        const own = counted.get(keyOfList(which)) ?? [];
        return [keyOfList(which), unstatedOf(own, open, [...categories.of(which).keys()])];
      }),
    );
  }

  of(which: WhichList): readonly string[] {
    return this.byList.get(keyOfList(which)) ?? [];
  }
}

function unstatedOf(
  figures: readonly Figure[],
  open: ReadonlySet<Figure>,
  present: readonly string[],
): string[] {
  const paragraphs = new Set(figures.filter((figure) => open.has(figure)).map(({ paragraph }) => paragraph));
  const enumerated = namesOf(figures.filter(({ paragraph }) => !paragraphs.has(paragraph)));
  if (enumerated.size < present.length * FIGURE_SETTINGS.enumeratedShare) return [];
  const stated = namesOf(figures);
  return present.filter((category) => !stated.has(category));
}

function namesOf(figures: readonly Figure[]): Set<string> {
  return new Set(figures.map(({ category }) => category ?? ''));
}

/** 其中党的建设 24 项、民生服务 18 项等: what is counted no more is left open; 等 20 个类别 closes the enumeration. */
const LEFT_OPEN = new RegExp(`等(?!(?:共|共计)?${NUMERAL})`, 'g');

/** The rest is summed up without names. */
const REST_NAMELESS = /(?:其他|其余|剩余)(?:各|的)?(?:类别?|方面|领域)/u;

/** The last counts of enumerations that say themselves that they are none of all. */
function leftOpen({ statement }: DutyList, counts: readonly Figure[]): ReadonlySet<Figure> {
  const read = new Map<number, (end: number | null) => boolean>();
  const isOpen = ({ subject }: Figure): boolean => {
    if (subject?.kind !== 'paragraph') return false;
    const of = read.get(subject.paragraph) ?? openIn(statement.paragraphs[subject.paragraph]?.text ?? '');
    read.set(subject.paragraph, of);
    return of(subject.span?.end ?? null);
  };
  return new Set(counts.filter(isOpen));
}

/** Tells of the ends of figures in a paragraph (null: its own end) whether it leaves the rest open there. */
function openIn(text: string): (end: number | null) => boolean {
  // 乡村振兴 3 项，其他方面合计 13 项
  if (REST_NAMELESS.test(text)) return () => true;
  const { folded, at } = foldWithMap(text);
  const ends = new Set<number>();
  const addBefore = (index: number): void => {
    for (let end = (at[index - 1] ?? -1) + 1; end <= (at[index] ?? 0); end++) ends.add(end);
  };
  for (const { index } of folded.matchAll(LEFT_OPEN)) {
    addBefore(index);
    if (folded[index - 1] === ')') addBefore(index - 1);
  }
  return (end) => end !== null && ends.has(end);
}
