/** What there is to count in the lists of a township. */
import { prefectureWord } from './places.js';
import type { Stated } from './say.js';
import { receiver, THREE, type Item, type ListKey, type World } from './world.js';

/** Counts of a township, each as a figure that can be stated. They stay what they are when a row is lost. */
export class Tally {
  constructor(
    readonly world: World,
    /** The lists that the document has. */
    readonly present: readonly ListKey[],
  ) {}

  /** The lists of the three that are there. */
  get lists(): ListKey[] {
    return THREE.filter((list) => this.present.includes(list));
  }

  /** The sum of some lists; of the three where none is named. */
  total(lists: readonly ListKey[] = this.lists): Stated {
    const value = lists.reduce((sum, list) => sum + this.#items(list).length, 0);
    return { value, of: { kind: 'lists', lists }, countable: true };
  }

  list(list: ListKey): Stated {
    return {
      value: this.#items(list).length,
      of: list === 'other' ? { kind: 'other-list' } : { kind: 'list', list },
      countable: true,
    };
  }

  categories(list: ListKey): string[] {
    return [...new Set(this.#items(list).map(({ category }) => category))];
  }

  category(list: ListKey, category: string): Stated {
    const value = this.#items(list).filter((item) => item.category === category).length;
    return { value, of: { kind: 'category', list, category }, countable: true };
  }

  categoryOfAll(category: string): Stated {
    const value = this.lists
      .flatMap((list) => this.#items(list))
      .filter((item) => item.category === category).length;
    return { value, of: { kind: 'category-of-all', category }, countable: true };
  }

  categoryNumber(list: ListKey): Stated {
    return { value: this.categories(list).length, of: { kind: 'category-number', list }, countable: true };
  }

  listNumber(): Stated {
    return { value: this.present.length, of: { kind: 'list-number' }, countable: false };
  }

  /** The departments of the column of 配合, or those that receive items. */
  departmentNumber(list: ListKey): Stated {
    const names = this.#items(list).flatMap(({ departments, handovers }) =>
      list === 'cooperative' ? departments : handovers.map(({ department }) => department),
    );
    const value = new Set(names.filter((name) => name !== '')).size;
    return { value, of: { kind: 'department-number', list }, countable: list !== 'basic' };
  }

  receivers(): string[] {
    return [...new Set(this.#items('recovered').map(receiver))];
  }

  department(department: string): Stated {
    const value = this.#items('recovered').filter((item) => receiver(item) === department).length;
    return { value, of: { kind: 'department', list: 'recovered', department }, countable: true };
  }

  /** How many recovered items go to the county, or to the level above it. */
  level(level: 'county' | 'upper'): Stated {
    const { place } = this.world;
    const isUpper = (item: Item): boolean =>
      receiver(item).startsWith(prefectureWord(place, false)) && !receiver(item).startsWith(place.level);
    const value = this.#items('recovered').filter((item) => isUpper(item) === (level === 'upper')).length;
    return { value, of: { kind: 'level', list: 'recovered', level }, countable: false };
  }

  #items(list: ListKey): Item[] {
    return this.world.lists[list];
  }
}
