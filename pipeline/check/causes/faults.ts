import { LISTS } from '../../common/names.js';
import type { Item, ListName, OddRow } from '../../model.js';
import type { Facts } from '../facts.js';
import type { WhichList } from '../figures/which-list.js';
import type { NumberSlips } from '../tables/numbering.js';
import type { Run } from '../tables/runs.js';

/** What mending a fault of a table does to the number of rows of one of these categories: between least and most more. */
export interface RowChange {
  /** The categories that the rows may be of. More than one: nobody knows of which. */
  categories: readonly string[];
  least: number;
  most: number;
}

/** Something in a table that is seen to be wrong, and on which its count depends. */
export interface TableFault extends WhichList {
  /** The fact that shows it, by which the finding that tells it is known (`Defect.tells`). */
  fact: object;
  changes: readonly RowChange[];
}

/** The faults of all tables, each with what mending it does to the counts. */
export function tableFaults(facts: Facts): TableFault[] {
  const ofThree = LISTS.flatMap((list) => [
    ...numberFaults(facts.numbering[list], { list, otherList: null }),
    ...categoryFaults(facts, list),
    ...repeatedItemFaults(facts, list),
    ...oddRowFaults(facts, list),
  ]);
  const beside = facts.otherNumbering.flatMap((slips, index) =>
    numberFaults(slips, { list: null, otherList: facts.list.otherLists[index]?.name ?? null }),
  );
  return [...ofThree, ...beside];
}

/**
 * Numbers that are missing and rows that stand twice. Where a number stands at two different items, one of the two
 * numbers is a slip: it explains a missing number, and no row is lost for it.
 */
function numberFaults({ gaps, repeats, disorders }: NumberSlips, which: WhichList): TableFault[] {
  let misnumbered =
    repeats.filter(({ item, earlier }) => !isSameItem(item, earlier)).length + disorders.length;
  const faults = gaps.map((gap): TableFault => {
    const missing = gap.last - gap.first + 1;
    const slips = Math.min(missing, misnumbered);
    misnumbered -= slips;
    const beside = [gap.before, gap.after].flatMap((item) => item?.category ?? []);
    const lost = missing - slips;
    return { ...which, fact: gap, changes: [{ categories: [...new Set(beside)], least: lost, most: lost }] };
  });
  for (const repeat of repeats) {
    const more = isSameItem(repeat.item, repeat.earlier) ? -1 : 0;
    const changes = [{ categories: [repeat.item.category], least: more, most: more }];
    faults.push({ ...which, fact: repeat, changes });
  }
  return faults;
}

/** True where two rows of one number say the same: one of them was pasted twice. */
export function isSameItem(left: Item, right: Item): boolean {
  return left.name === right.name && left.category === right.category;
}

/** Rows whose category is misspelt, and rows that stand among those of another category. */
function categoryFaults({ categorySlips, scattered, runs }: Facts, list: ListName): TableFault[] {
  const slips = categorySlips[list].map((slip): TableFault => ({
    list,
    otherList: null,
    fact: slip,
    changes: moved(slip.run, [slip.meant.category]),
  }));
  const strays = scattered[list].map((stray): TableFault => {
    const first = runs[list].findIndex(({ items }) => items[0] === stray.run.items[0]);
    const beside = [runs[list][first - 1], runs[list][first + 1]].flatMap((run) => run?.category ?? []);
    return { list, otherList: null, fact: stray, changes: moved(stray.run, [...new Set(beside)]) };
  });
  return [...slips, ...strays];
}

/** The rows of a run belong to one of these categories instead of their own. */
function moved({ category, items }: Run, to: readonly string[]): RowChange[] {
  const rows = items.length;
  return [
    { categories: [category], least: -rows, most: -rows },
    { categories: to, least: rows, most: rows },
  ];
}

/** Items that stand twice with numbers of their own. */
function repeatedItemFaults({ repeatedItems, numbering }: Facts, list: ListName): TableFault[] {
  const numbered = new Set(numbering[list].repeats.map(({ item }) => item));
  const pairs = repeatedItems.filter(({ later }) => later.list === list && !numbered.has(later.item));
  return pairs.map((pair) => {
    const changes = [{ categories: [pair.later.item.category], least: -1, most: -1 }];
    return { list, otherList: null, fact: pair, changes };
  });
}

/** A row that is none as it should be may be a row more or, where it is read as one, none of its own. */
function oddRowFaults({ list: { tables, lists } }: Facts, list: ListName): TableFault[] {
  return (tables[list]?.oddRows ?? []).map((odd: OddRow): TableFault => {
    const beside = [lists[list][odd.before - 1], lists[list][odd.before]].flatMap(
      (item) => item?.category ?? [],
    );
    const least = odd.item === null ? 0 : -1;
    return {
      list,
      otherList: null,
      fact: odd,
      changes: [{ categories: [...new Set(beside)], least, most: 1 }],
    };
  });
}
