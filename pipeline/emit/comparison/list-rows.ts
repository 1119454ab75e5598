import { columnText, PLACE_COLUMNS } from '../../common/cells.js';
import type {
  ColumnRole,
  DutyList,
  Item,
  ItemChange,
  ListComparison,
  MarkedText,
  RowPair,
} from '../../model.js';
import type { ComparisonInput } from './comparison-input.js';

/** A column of a list as both revisions have it: its role, and its heading in the new one where it has it. */
export interface SharedColumn {
  role: ColumnRole;
  heading: string;
}

/** A row of one side or both with what changed. */
export interface ShownRow {
  old: Item | null;
  new: Item | null;
  change: ItemChange | null;
}

/** A list as outputs show it: its columns, and the rows in order. */
export interface ShownList {
  comparison: ListComparison;
  columns: SharedColumn[];
  rows: ShownRow[];
}

/** The lists of both revisions with their items; of several lists of one name the second is the second one. */
export function shownLists({ comparison, old, new: now }: ComparisonInput): ShownList[] {
  const times = new Map<string, number>();
  return comparison.lists.map((list): ShownList => {
    const name = list.otherList ?? '';
    const at = times.get(name) ?? 0;
    times.set(name, at + 1);
    const [before, after] = [sideOf(old, list, at), sideOf(now, list, at)];
    const columns = [...(after?.columns ?? []), ...(before?.columns ?? [])];
    return {
      comparison: list,
      columns: columns.filter(
        ({ role }, index) =>
          !PLACE_COLUMNS.has(role) && columns.findIndex((each) => each.role === role) === index,
      ),
      rows: list.rows.map((pair) =>
        shownRow(pair, before?.items ?? [], after?.items ?? [], comparison.changes),
      ),
    };
  });
}

function sideOf(
  duty: DutyList,
  { list, otherList }: ListComparison,
  at: number,
): { columns: readonly SharedColumn[]; items: readonly Item[] } | null {
  if (list !== null) return { columns: duty.tables[list]?.columns ?? [], items: duty.lists[list] };
  const other = duty.otherLists.filter(({ name }) => name === otherList)[at];
  return other === undefined ? null : { columns: other.columns, items: other.rows };
}

function shownRow(
  { old, new: now, change }: RowPair,
  before: readonly Item[],
  after: readonly Item[],
  changes: readonly ItemChange[],
): ShownRow {
  return {
    old: old === null ? null : (before[old] ?? null),
    new: now === null ? null : (after[now] ?? null),
    change: change === null ? null : (changes[change] ?? null),
  };
}

/** What an item has in a column, with what the other revision has not. */
export function shownCell(
  item: Item,
  role: ColumnRole,
  change: ItemChange | null,
  side: 'old' | 'new',
): MarkedText {
  const cell = change?.cells.find(({ column }) => column === role);
  return cell?.[side] ?? { text: columnText(item, role), marks: [] };
}
