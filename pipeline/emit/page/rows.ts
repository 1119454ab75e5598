import type { DutyList, Item, Lang, Subject } from '../../model.js';
import { printedLists, type PrintedColumn } from '../words/printed-rows.js';

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
export function rowsOf(list: DutyList, lang: Lang): PageRows {
  const lists = printedLists(list).map(({ id, name, title, columns, items, rowOf }) => ({
    id,
    title: title ?? name[lang],
    columns,
    rows: named(id, items),
    rowOf,
  }));
  return {
    lists,
    rowOf: (subject) => {
      for (const { rows, rowOf } of lists) {
        const here = rowOf(subject);
        const row = here === null ? undefined : rows[here.row];
        if (here !== null && row !== undefined) return { id: row.id, cell: here.cell };
      }
      return null;
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
