/** What the lists of a township hold: rows that a real list could have, and what there is to count in them. */
import { DutySource, type DutyPart } from '../townships/duties.js';
import { repeatsItself } from '../townships/doubles.js';
import { NameSource, type DrawnName, type Fill } from '../townships/names.js';
import type { Random } from '../townships/index.js';
import { categories, type Category } from '../townships/vocabulary/categories.js';
import { departments, type DepartmentKey } from '../townships/vocabulary/departments.js';
import { ways } from '../townships/vocabulary/names.js';
import { departmentOf, townshipWord, upperDepartmentOf, type Locale } from './places.js';

/** The three lists, and the one that some provinces publish beside them. */
export type ListKey = 'basic' | 'cooperative' | 'recovered' | 'other';

/** The three. */
export const THREE: readonly ListKey[] = ['basic', 'cooperative', 'recovered'];

/** A row of a list. What its list has no column for is empty. */
export interface Item {
  category: string;
  name: string;
  departments: string[];
  superior: string;
  township: string;
  handovers: { department: string; way: string }[];
  /** What it is founded on (赋权事项), or what is remarked. */
  basis: string;
}

/** A township with its lists. */
export interface World {
  place: Locale;
  lists: Record<ListKey, Item[]>;
  year: number;
  month: number;
}

/** How the lists are to be. */
export interface WorldOptions {
  /** Departments with the county's whole name. */
  full: boolean;
  /** Some recovered items go to the level above the county. */
  levels: boolean;
  /** Each recovered item has one receiver, and those of a receiver stand together. */
  byDepartment: boolean;
  /** The last of the recovered items are cancelled: nobody receives them. */
  cancelled: boolean;
  sizes: Readonly<Record<'basic' | 'cooperative' | 'recovered', readonly number[]>>;
}

/** Draws the lists of a township. */
export function drawWorld(random: Random, place: Locale, options: WorldOptions): World {
  const maker = new Maker(random.fork(), place, options);
  return {
    place,
    lists: {
      basic: maker.list('basic', options.sizes.basic),
      cooperative: maker.list('cooperative', options.sizes.cooperative),
      recovered: maker.recovered(),
      other: [],
    },
    year: random.pick([2024, 2025, 2025, 2025, 2026]),
    month: random.integer(1, 12),
  };
}

class Maker {
  readonly #names: NameSource;
  readonly #duties: DutySource;
  readonly #fill: Fill;
  readonly #usable: readonly Category[];

  constructor(
    readonly random: Random,
    readonly place: Locale,
    readonly options: WorldOptions,
  ) {
    const town = townshipWord(place);
    const rural = place.kind !== '街道';
    const common: Record<string, string> = {
      村: rural ? '村（社区）' : '社区',
      镇: town,
      县: place.level,
    };
    this.#fill = (phrase, words = {}) =>
      phrase.replace(/\{(.+?)\}/gu, (_, word: string) => words[word] ?? common[word] ?? '');
    this.#names = new NameSource(random.fork(), this.#fill, rural);
    this.#duties = new DutySource(random.fork(), this.#fill);
    this.#usable = categories.filter((each) => rural || each.rural !== true);
  }

  list(list: 'basic' | 'cooperative', sizes: readonly number[]): Item[] {
    return this.#runs(list, sizes, (drawn, category) => {
      if (list === 'basic') return {};
      const row = this.#departments(category, this.random.pick([1, 1, 1, 2, 2, 3]));
      const duties = this.#duties.next({
        topic: drawn.topic,
        kind: drawn.kind,
        departments: row,
        style: '1.',
        long: false,
      });
      return {
        departments: row.map(({ full }) => full),
        superior: textOf(duties.superiorDuties),
        township: textOf(duties.townshipDuties),
      };
    });
  }

  recovered(): Item[] {
    const { byDepartment, cancelled, sizes } = this.options;
    const items = this.#runs('recovered', sizes.recovered, (drawn, category) => ({
      handovers: [this.#handover(drawn, category)],
    }));
    if (cancelled) {
      for (const [index, item] of items.slice(-2).entries())
        item.handovers = [{ department: '', way: ['取消该事项。', '取消，不再开展。'][index] ?? '' }];
    }
    if (!byDepartment) return items;
    const order = [...new Set(items.map(receiver))];
    return order.flatMap((department) => items.filter((item) => receiver(item) === department));
  }

  #handover(drawn: DrawnName, category: Category): { department: string; way: string } {
    const fit = ways[drawn.way]
      .map((phrase) => this.#fill(phrase, { n: drawn.topic }))
      .filter((sentence) => !repeatsItself(sentence));
    const keys = category.departments.filter((key) => departments[key].form === 'county');
    const key = keys[0] ?? 'civil';
    const upper = this.options.levels && this.random.chance(0.35);
    return {
      department: (upper ? upperDepartmentOf : departmentOf)(this.place, key, this.options.full),
      way: this.random.pick(fit),
    };
  }

  #departments(category: Category, count: number): { key: DepartmentKey; full: string; short: string }[] {
    return this.random.sample(category.departments, count).map((key) => ({
      key,
      full: departmentOf(this.place, key, this.options.full),
      short: departmentOf(this.place, key, false),
    }));
  }

  #runs(
    list: 'basic' | 'cooperative' | 'recovered',
    sizes: readonly number[],
    more: (drawn: DrawnName, category: Category) => Partial<Item>,
  ): Item[] {
    // Each list begins with 党的建设 or near it, and keeps the order of the whole.
    const chosen = new Set([
      ...(list === 'basic' ? this.#usable.slice(0, 2) : []),
      ...this.random.sample(this.#usable.slice(2), sizes.length),
    ]);
    const inOrder = this.#usable.filter((each) => chosen.has(each)).slice(0, sizes.length);
    return inOrder.flatMap((category, run) =>
      Array.from({ length: sizes[run] ?? 0 }, (): Item => {
        const drawn = this.#names.next(list, category);
        return { ...EMPTY, category: category.name, name: drawn.name, ...more(drawn, category) };
      }),
    );
  }
}

const EMPTY: Omit<Item, 'category' | 'name'> = {
  departments: [],
  superior: '',
  township: '',
  handovers: [],
  basis: '',
};

/** The department that receives an item, or an empty text. */
export function receiver({ handovers }: Item): string {
  return handovers[0]?.department ?? '';
}

/** The duties of a cell, a line each. */
function textOf(parts: readonly DutyPart[]): string {
  return parts
    .flatMap(({ heading, departments: named, steps }) => [
      ...(heading === null ? [] : [named.length > 0 ? `${heading}：` : heading]),
      ...steps.map(({ number, text }) => (number === null ? text : `${number} ${text}`)),
    ])
    .join('\n');
}
