import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { DutyList, Item, ListName } from '../../model.js';
import { differsByOne } from '../search/differs-by-one.js';
import type { Run } from './runs.js';
import { TABLE_SETTINGS } from '../settings.js';

/** Rows of a list whose category is a slip of the pen, and the rows of the category that is meant: it may have none. */
export interface CategorySlip {
  run: Run;
  meant: Run;
}

/**
 * The runs of one or two rows whose category differs in one character from that of more rows beside them, or from one
 * that the statement counts (`stated`) and that stands elsewhere in the tables, where neither the statement nor another
 * place of the tables knows the category.
 */
export function categorySlips(
  runs: readonly Run[],
  known: KnownCategories,
  stated: readonly string[] = [],
): CategorySlip[] {
  return runs.flatMap((run, index) => {
    if (run.category === '' || run.items.length > TABLE_SETTINGS.maxSlipRows) return [];
    const beside = [runs[index - 1], runs[index + 1]].filter((each) => each !== undefined);
    const isLike = (category: string): boolean =>
      [...category].length >= TABLE_SETTINGS.minSlipLength && differsByOne([...run.category], [...category]);
    const counted = stated.find((category) => known.inTables(category) && isLike(category));
    const meant =
      beside.find(({ category }) => rowsOf(beside, category) > run.items.length && isLike(category)) ??
      (counted === undefined ? undefined : (longestOf(runs, counted) ?? { category: counted, items: [] }));
    if (meant === undefined || known.has(run.category, meant.category)) return [];
    return [{ run, meant }];
  });
}

/** The rows of a category; undefined where the table has none. */
function longestOf(runs: readonly Run[], category: string): Run | undefined {
  const own = runs.filter((run) => run.category === category);
  return own.sort((left, right) => right.items.length - left.items.length)[0];
}

/** Each item's category, with that which is meant in place of a slip. */
export function meantCategories(slips: readonly CategorySlip[]): (item: Item) => string {
  const meant = new Map<Item, string>();
  for (const slip of slips) for (const item of slip.run.items) meant.set(item, slip.meant.category);
  return (item) => meant.get(item) ?? item.category;
}

/** A slip in the middle of a category parts its rows: both runs count. */
function rowsOf(runs: readonly Run[], category: string): number {
  return runs.reduce((sum, run) => (run.category === category ? sum + run.items.length : sum), 0);
}

/** The categories that the statement names, or that more rows than a slip makes have somewhere. */
export class KnownCategories {
  private readonly categories = new Set<string>();
  /** All of the tables. */
  private readonly all = new Set<string>();
  private readonly statement: string;
  private readonly named = new Map<string, boolean>();

  constructor(list: DutyList, runs: Readonly<Record<ListName, readonly Run[]>>) {
    for (const name of LISTS)
      for (const run of runs[name]) {
        this.all.add(run.category);
        if (run.items.length > TABLE_SETTINGS.maxSlipRows) this.categories.add(run.category);
      }
    this.statement = list.statement.paragraphs.map(({ text }) => fold(text)).join('\n');
  }

  /** True where some row of some list has it. */
  inTables(category: string): boolean {
    return this.all.has(category);
  }

  /** True where it is known otherwise than as a slip of the category that is meant. */
  has(category: string, meant: string): boolean {
    if (this.categories.has(category)) return true;
    const [slip, sound] = [fold(category), fold(meant)];
    const key = `${slip}\n${sound}`;
    let named = this.named.get(key);
    if (named === undefined) {
      // A name that is part of the other one is named only where it stands by itself.
      const text = sound.includes(slip) ? this.statement.replaceAll(sound, ' ') : this.statement;
      named = text.includes(slip);
      this.named.set(key, named);
    }
    return named;
  }
}
