import { countCategories } from '../../common/count.js';
import type { DutyList, ListName } from '../../model.js';
import type { WhichList } from './which-list.js';

/** How many items each category of each list has, in the order in which the categories first stand in it. */
export class CategoryCounts {
  private readonly three: Readonly<Record<ListName, ReadonlyMap<string, number>>>;
  private readonly others: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor({ lists, otherLists }: Pick<DutyList, 'lists' | 'otherLists'>) {
    this.three = {
      basic: countCategories(lists.basic),
      cooperative: countCategories(lists.cooperative),
      recovered: countCategories(lists.recovered),
    };
    this.others = new Map(otherLists.map(({ name, rows }) => [name, countCategories(rows)]));
  }

  of({ list, otherList }: WhichList): ReadonlyMap<string, number> {
    return (list === null ? this.others.get(otherList ?? '') : this.three[list]) ?? new Map<string, number>();
  }
}
