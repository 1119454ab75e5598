/** The tables of the lists, in the columns and the order of a plan. */
import { toChinese } from '../townships/index.js';
import { cell, heads, row, type Cell, type Head, type TableLine } from './pieces.js';
import { townshipWord } from './places.js';
import type { Plan } from './plan.js';
import { say, type Said, type Stated } from './say.js';
import type { Tally } from './tally.js';
import { receiver, type Item, type ListKey, type World } from './world.js';

const CODES: Readonly<Record<ListKey, string>> = {
  basic: 'JB',
  cooperative: 'PH',
  recovered: 'SH',
  other: 'FQ',
};

/** Puts words into a phrase: {镇} and {县}. */
function filled(phrase: string, world: World): string {
  return phrase.replaceAll('{镇}', townshipWord(world.place)).replaceAll('{县}', world.place.level);
}

/** Writes tables. */
export class TableWriter {
  constructor(
    readonly plan: Plan,
    readonly world: World,
    readonly tally: Tally,
  ) {}

  /** The table of a list. */
  list(list: ListKey): TableLine[] {
    if (list === 'other') return this.#other();
    const { structure } = this.plan;
    const byDepartment = list === 'recovered' && structure.recoveredBy === 'department';
    const grouped = byDepartment || structure.categories === 'group';
    const keyOf = byDepartment ? receiver : (item: Item): string => item.category;
    const items = this.world.lists[list];
    const lines: TableLine[] = this.#heads(list, grouped || structure.categories === 'none');
    const first = lines.slice();
    let runs = 0;
    let within = 0;
    for (const [index, item] of items.entries()) {
      const opens = index === 0 || keyOf(items[index - 1]!) !== keyOf(item);
      if (structure.repeat > 0 && index > 0 && index % structure.repeat === 0) lines.push(...first);
      if (opens) {
        within = 0;
        if (grouped)
          lines.push({
            kind: 'group',
            text: this.#group(this.#count(list, keyOf(item), byDepartment), keyOf(item), runs),
          });
        runs += 1;
      }
      within += 1;
      const span = opens ? items.slice(index).findIndex((other) => keyOf(other) !== keyOf(item)) : 0;
      lines.push({
        kind: 'row',
        cells: [
          ...this.#number(list, index + 1, within),
          ...(grouped || structure.categories === 'none'
            ? []
            : [this.#category(list, item, opens, span === -1 ? items.length - index : span)]),
          ...this.#cells(list, item).map(cell),
          ...this.plan.heads.extra.map((_, at) =>
            cell(at === 0 && index % 4 === 1 ? item.basis || remark(list) : ''),
          ),
        ],
      });
    }
    return lines;
  }

  /** All rows in one table. */
  together(): TableLine[] {
    const { structure, heads: words } = this.plan;
    const [listHeading, ...listWords] = structure.togetherWords;
    const short = structure.together === 'short';
    const duties = short ? [] : [words.departments, words.superior, words.township];
    const lines = [
      heads(
        [words.number, listHeading, words.category, words.name, ...duties].map((text) =>
          filled(text, this.world),
        ),
      ),
    ];
    let number = 0;
    for (const [at, list] of this.tally.lists.entries()) {
      for (const item of this.world.lists[list]) {
        number += 1;
        const { department = '', way = '' } = item.handovers[0] ?? {};
        const more =
          list === 'recovered'
            ? [department, way, '']
            : [item.departments.join('、'), item.superior, item.township];
        lines.push(
          row([String(number), listWords[at] ?? '', item.category, item.name, ...(short ? [] : more)]),
        );
      }
    }
    return lines;
  }

  /** A row across the table, or a cell with a count. */
  #group(figure: Stated, name: string, index: number): Said {
    const text = this.plan.structure.group
      .replaceAll('{类}', name)
      .replaceAll('{一}', toChinese(index + 1))
      .replaceAll('{1}', String(index + 1));
    const [before = '', after] = text.split('{n}');
    return after === undefined ? [before] : say`${before}${figure}${after}`;
  }

  #count(list: ListKey, name: string, byDepartment: boolean): Stated {
    return byDepartment ? this.tally.department(name) : this.tally.category(list, name);
  }

  #category(list: ListKey, item: Item, opens: boolean, span: number): Cell | null {
    const { categories } = this.plan.structure;
    if (categories === 'each') return cell(item.category);
    if (!opens) return null;
    const text =
      categories === 'counted-cells'
        ? this.#group(this.tally.category(list, item.category), item.category, 0)
        : [item.category];
    return { text, span };
  }

  #number(list: ListKey, number: number, within: number): Cell[] {
    switch (this.plan.structure.numbering) {
      case 'through':
        return [cell(String(number))];
      case 'restart':
        return [cell(String(within))];
      case 'padded':
        return [cell(String(number).padStart(3, '0'))];
      case 'codes':
        return [cell(`${CODES[list]}${String(number).padStart(3, '0')}`)];
      case 'dotted':
        return [cell(`${number}.`)];
      case 'none':
        return [];
    }
  }

  #cells(list: ListKey, item: Item): string[] {
    if (list === 'basic') return [item.name];
    if (list === 'cooperative') {
      const named = this.#departments(item.departments);
      if (this.plan.structure.county)
        return [item.name, named, item.superior, `各${townshipWord(this.world.place)}`, item.township];
      return [item.name, named, item.superior, item.township];
    }
    const { department = '', way = '' } = item.handovers[0] ?? {};
    if (typeof this.plan.heads.handover !== 'string') return [item.name, department, way];
    return [item.name, department === '' ? way : `${department}：${way}`];
  }

  /** The departments of an item: the first leads, the others help. */
  #departments(names: readonly string[]): string {
    const { leads } = this.plan.structure;
    if (leads === 'none') return names.join('、');
    if (leads === 'behind') {
      return names.map((name, index) => `${name}（${index === 0 ? '牵头' : '配合'}）`).join('、');
    }
    const [first = '', ...others] = names;
    return [`牵头部门：${first}`, ...(others.length > 0 ? [`配合部门：${others.join('、')}`] : [])].join(
      '\n',
    );
  }

  #heads(list: ListKey, withoutCategory: boolean): TableLine[] {
    const { heads: words, structure } = this.plan;
    const front = [
      ...(structure.numbering === 'none' ? [] : [words.number]),
      ...(withoutCategory ? [] : [words.category]),
      words.name,
    ];
    const handover = typeof words.handover === 'string' ? [words.handover] : words.handover;
    const middle = structure.county ? ['关联{镇}'] : [];
    const back =
      list === 'basic'
        ? []
        : list === 'recovered'
          ? handover
          : [words.departments, words.superior, ...middle, words.township];
    const texts = [...front, ...back, ...words.extra].map((text) => filled(text, this.world));
    if (words.over === null || list !== 'cooperative') return [heads(texts)];
    const at = front.length + 1;
    const upper: Head[] = texts.flatMap((text, index) => {
      if (index === at) return [{ text: words.over ?? '', columns: 2, rows: 1 }];
      return index === at + 1 ? [] : [{ text, columns: 1, rows: 2 }];
    });
    return [
      { kind: 'heads', cells: upper },
      { kind: 'heads', cells: texts.slice(at, at + 2).map((text) => ({ text, columns: 1, rows: 1 })) },
    ];
  }

  #other(): TableLine[] {
    const { other } = this.plan.structure;
    if (other === null) return [];
    return [
      heads(['序号', ...other.columns]),
      ...this.world.lists.other.map((item, index) => row([String(index + 1), item.name, item.basis])),
    ];
  }
}

/** What an editor remarks. */
function remark(list: ListKey): string {
  return { basic: '长期', cooperative: '按年度计划', recovered: '自公布之日起', other: '' }[list];
}
