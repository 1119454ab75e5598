import { LIST_TEXT, LISTS } from '../../common/names.js';
import type { DutyList, Item, Lang, Subject } from '../../model.js';
import { listColumns, otherListColumns, type PrintedColumn } from '../words/printed-rows.js';

/** A list of the document as the page shows it. */
export interface PageList {
  /** The beginning of the names of its rows: basic, other-1. */
  id: string;
  title: string;
  columns: readonly PrintedColumn[];
  /** Each item with the name by which it is linked: basic-57. */
  rows: readonly { id: string; item: Item }[];
}

/** All lists of a document, and the row that a finding is about. */
export interface PageRows {
  lists: readonly PageList[];
  /** The name of the row, and which of its cells is meant; null where the finding is about no row. */
  rowOf: (subject: Subject) => { id: string; cell: number | null } | null;
}

/** The lists with a name for each row: its printed number, so that a person can write the link (`#basic-57`). */
export function rowsOf(list: DutyList, lang: Lang = 'zh'): PageRows {
  const three = LISTS.flatMap((name): (PageList & { name: string })[] => {
    const table = list.tables[name];
    if (table === null) return [];
    const title = table.title ?? LIST_TEXT[name][lang];
    return [{ name, id: name, title, columns: listColumns(table), rows: named(name, list.lists[name]) }];
  });
  const others = list.otherLists.map((other, index): PageList => {
    const id = `other-${index + 1}`;
    return { id, title: other.title, columns: otherListColumns(other), rows: named(id, other.rows) };
  });
  return {
    lists: [...three, ...others],
    rowOf: (subject) => {
      if (subject.kind === 'cell' || subject.kind === 'row') {
        const row = three.find(({ name }) => name === subject.list)?.rows[subject.row];
        return row === undefined ? null : { id: row.id, cell: subject.kind === 'cell' ? subject.cell : null };
      }
      if (subject.kind !== 'other-row') return null;
      const row = others[subject.other]?.rows[subject.row];
      return row === undefined ? null : { id: row.id, cell: subject.cell };
    },
  };
}

/** basic-57; the second row of that number basic-57-2; a row without a number by its place in the list. */
function named(list: string, items: readonly Item[]): { id: string; item: Item }[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const base = item.number === null ? `${list}-row-${index + 1}` : `${list}-${item.number}`;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return { id, item };
  });
}
