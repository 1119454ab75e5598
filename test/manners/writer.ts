/** What a wording writes with: the figures of a township under the names that a document gives its lists. */
import type { Random } from '../townships/index.js';
import { townshipWord } from './places.js';
import { joined, type Said, type Stated } from './say.js';
import type { Tally } from './tally.js';
import type { ListKey } from './world.js';

/** The names of the three lists in a narrative, by the manner of a province. */
export const LIST_NAMES = {
  items: ['基本履职事项', '配合履职事项', '上级部门收回事项'],
  lists: ['基本履职事项清单', '配合履职事项清单', '上级部门收回事项清单'],
  books: ['《基本履职事项清单》', '《配合履职事项清单》', '《上级部门收回事项清单》'],
  quoted: ['“基本履职事项”', '“配合履职事项”', '“上级部门收回事项”'],
  classes: ['基本履职类', '配合履职类', '上级部门收回类'],
  'class-items': ['基本履职类事项', '配合履职类事项', '上级部门收回类事项'],
  'short-lists': ['基本清单', '配合清单', '收回清单'],
  'short-items': ['基本事项', '配合事项', '收回事项'],
  'main-items': ['主责事项', '配合事项', '收回事项'],
  'main-lists': ['主责清单', '配合清单', '收回清单'],
  duties: ['基本履行职责事项', '配合履行职责事项', '上级部门收回事项'],
  superior: ['基本履职事项', '配合上级部门履职事项', '收回上级部门事项'],
  'back-county': ['基本履职事项', '配合履职事项', '收回县级部门事项'],
  'county-back': ['基本履职事项', '配合履职事项', '县级部门收回事项'],
  'no-more': ['基本履职事项', '配合履职事项', '不再承担事项'],
  returned: ['基本履职事项', '配合履职事项', '退回事项'],
  'taken-back': ['基本履职事项', '配合履职事项', '上级回收事项'],
  'superior-back': ['基本履职事项', '配合履职事项', '上级收回事项'],
} as const satisfies Record<string, readonly [string, string, string]>;

/** The manner of naming lists. */
export type NameStyle = keyof typeof LIST_NAMES;

const INDEX = { basic: 0, cooperative: 1, recovered: 2, other: 0 } as const;

/** The name of a list in a manner. */
export function nameOf(list: ListKey, style: NameStyle): string {
  return LIST_NAMES[style][INDEX[list]];
}

/** What a list is for, as a bracket behind its name says. */
export const MEANINGS: Readonly<Record<ListKey, string>> = {
  basic: '必须为、负全责',
  cooperative: '协同办、负次责',
  recovered: '不该为、不能为',
  other: '可以为',
};

/** Writes the narrative of a document. */
export class Writer {
  constructor(
    readonly tally: Tally,
    readonly random: Random,
    readonly style: NameStyle,
  ) {}

  get lists(): ListKey[] {
    return this.tally.lists;
  }

  /** 青岗集镇, or 柳荫街道. */
  get town(): string {
    const { township, county } = this.tally.world.place;
    return township === '' ? county : township;
  }

  /** 全镇, or 我街道. */
  get us(): string {
    return `全${townshipWord(this.tally.world.place)}`;
  }

  name(list: ListKey): string {
    return nameOf(list, this.style);
  }

  /** The name without 清单 and marks, where a sentence has them already: 基本履职事项. */
  plain(list: ListKey): string {
    return nameOf(list, 'items');
  }

  each(write: (list: ListKey, index: number) => Said, between: string, last = between): Said {
    return joined(
      this.lists.map((list, index) => write(list, index)),
      between,
      last,
    );
  }

  /** Counts of the categories of a list: 党的建设5项、经济发展3项. */
  categories(
    list: ListKey,
    write: (category: string, figure: Stated, index: number) => Said,
    between = '、',
  ): Said {
    return joined(
      this.tally
        .categories(list)
        .map((category, index) => write(category, this.tally.category(list, category), index)),
      between,
    );
  }

  /** Some categories by name: 党的建设、经济发展等. */
  some(list: ListKey): string {
    return `${this.tally.categories(list).slice(0, 2).join('、')}等`;
  }

  pick<T>(values: readonly T[]): T {
    return this.random.pick(values);
  }
}
