import { PLACE_COLUMNS } from '../common/cells.js';
import { normalisedForm } from '../common/similarity/normalised-form.js';
import type {
  ColumnRole,
  Comparison,
  ComparisonDoubt,
  DutyList,
  Figure,
  ItemChange,
  Lang,
  ListComparison,
  Move,
  Uncertainty,
} from '../model.js';
import { renamedCategories } from './categories.js';
import { listsOf, type Row, type RowsOfItem } from './compared-rows.js';
import { figureChanges } from './figure-changes.js';
import { comparedItem, loneChange, wording } from './item-changes.js';
import { movesOf } from './moves.js';
import { type ListPair, pairRows } from './pair-rows.js';
import { sideBySide } from './side-by-side.js';
import { textChanges } from './text-changes.js';

/** What the caller may ask of `compareLists`. Every field has a default. */
export interface CompareOptions {
  /** Language of the doubts. Default zh. */
  lang?: Lang;
  /** Why nothing is proven of a revision: what its report says; by default what is not sure of its reading. */
  uncertain?: { old: readonly Uncertainty[]; new: readonly Uncertainty[] };
}

/**
 * Two revisions of a duty list → what changed. Items are matched by what they say, never by their number: a row that
 * was put in is one change, and the numbers behind it follow. What differs by format alone is counted, and is no change.
 */
export function compareLists(old: DutyList, now: DutyList, options: CompareOptions = {}): Comparison {
  const lists = listPairs(old, now);
  const items = new ItemChanges(lists);
  // Which rows an item that went to another list has is known when all lists have been looked at.
  const compared = lists.map((pair) => items.listComparison(pair)).map((list) => items.withRows(list));
  const texts = textChanges(old, now, lists);
  const doubts = doubtsOf(old, now, options);
  const figures = figureChanges(old, now, (figure) => categoryNow(figure, compared));
  const differs =
    items.changes.length + texts.changes.length + figures.length > 0 ||
    compared.some(
      ({ columns, categories, oldCount, newCount }) =>
        columns.added.length + columns.removed.length + categories.length > 0 ||
        (oldCount === null) !== (newCount === null),
    );
  return {
    schemaVersion: '1',
    old: { document: old.document, title: old.title?.text ?? null },
    new: { document: now.document, title: now.title?.text ?? null },
    status: doubts.length > 0 ? 'inconclusive' : differs ? 'different' : 'same',
    doubts,
    changes: items.changes,
    figures,
    texts: texts.changes,
    lists: compared,
    formatOnly: items.formatOnly + texts.formatOnly,
  };
}

/** The lists of both revisions, each with its like. */
function listPairs(old: DutyList, now: DutyList): ListPair[] {
  const [before, after] = [listsOf(old), listsOf(now)];
  const keys = [...new Set([...before, ...after].map(({ key }) => key))];
  return keys.map((key) => ({
    old: before.find((each) => each.key === key) ?? null,
    new: after.find((each) => each.key === key) ?? null,
  }));
}

/** The category of the new revision that a figure of the old one counts. */
function categoryNow({ list, otherList, category }: Figure, lists: readonly ListComparison[]): string {
  const own = lists.find((each) => each.list === list && each.otherList === otherList);
  const form = normalisedForm(category ?? '');
  const renamed = own?.categories.find((each) => normalisedForm(each.old) === form);
  return renamed === undefined ? form : normalisedForm(renamed.new);
}

function doubtsOf(
  old: DutyList,
  now: DutyList,
  { lang = 'zh', uncertain }: CompareOptions,
): ComparisonDoubt[] {
  const ofReading = ({ notes }: DutyList): Uncertainty[] =>
    notes
      .filter(({ level }) => level === 'uncertain')
      .map(({ message, place }) => ({ message: message[lang], place, numeral: null }));
  return [
    ...(uncertain?.old ?? ofReading(old)).map((each): ComparisonDoubt => ({ side: 'old', ...each })),
    ...(uncertain?.new ?? ofReading(now)).map((each): ComparisonDoubt => ({ side: 'new', ...each })),
  ];
}

/** Makes the changes of all lists. */
class ItemChanges {
  readonly changes: ItemChange[] = [];
  formatOnly = 0;
  private readonly pairs: readonly RowsOfItem[];
  private readonly byNew: ReadonlyMap<Row, RowsOfItem>;
  private readonly byOld: ReadonlyMap<Row, RowsOfItem>;
  private readonly indexOf = new Map<Row, number>();

  constructor(lists: readonly ListPair[]) {
    this.pairs = pairRows(lists);
    this.byOld = new Map(this.pairs.map((pair) => [pair.old, pair]));
    this.byNew = new Map(this.pairs.map((pair) => [pair.new, pair]));
  }

  /** A list in both revisions; its changes are put behind those of the lists before it. */
  listComparison({ old, new: now }: ListPair): Unfinished {
    const [before, after] = [old?.rows ?? [], now?.rows ?? []];
    const members = new Set(after);
    const own = before.flatMap((row) => {
      const pair = this.byOld.get(row);
      return pair !== undefined && members.has(pair.new) ? [pair] : [];
    });
    const { renamed, isSame } = renamedCategories(own);
    const { moved, kept, renumbered } = movesOf(own, isSame);
    const columns = columnsOf(old, now);
    const isOwn = new Set(own);
    // In the order in which they are read: what is gone stands before what follows it.
    for (const { old: at, new: to } of sideBySide(before, after, kept, () => null)) {
      this.tell(at === null ? undefined : before[at], to === null ? undefined : after[to], {
        isOwn,
        moved,
        columns: columns.both,
      });
    }
    return {
      list: (now ?? old)?.list ?? null,
      otherList: (now ?? old)?.otherList ?? null,
      oldCount: old === null ? null : before.length,
      newCount: now === null ? null : after.length,
      renumbered,
      columns: { added: columns.added, removed: columns.removed },
      categories: renamed,
      before,
      after,
      kept,
    };
  }

  /** The list with its rows side by side, each with its change. */
  withRows({ before, after, kept, ...list }: Unfinished): ListComparison {
    return { ...list, rows: sideBySide(before, after, kept, (row) => this.indexOf.get(row) ?? null) };
  }

  /** Adds the change of the row of a list, if there is one. An item that has moved is told where it stands now. */
  private tell(old: Row | undefined, now: Row | undefined, own: OwnRows): void {
    if (now === undefined) {
      if (old !== undefined && !this.byOld.has(old)) this.add(loneChange(old, null), old);
      return;
    }
    const pair = this.byNew.get(now);
    if (pair === undefined) return this.add(loneChange(null, now), now);
    const isOwn = own.isOwn.has(pair);
    const moved: Move[] = isOwn ? (own.moved.get(pair) ?? []) : ['list'];
    const columns = isOwn ? own.columns : columnsOfBoth(pair);
    const { formatOnly, ...words } = wording(pair, columns);
    this.formatOnly += formatOnly;
    if (moved.length === 0 && words.cells.length === 0) return;
    this.add(
      { old: comparedItem(pair.old), new: comparedItem(pair.new), moved, ...words },
      pair.old,
      pair.new,
    );
  }

  private add(change: ItemChange, ...rows: readonly Row[]): void {
    for (const row of rows) this.indexOf.set(row, this.changes.length);
    this.changes.push(change);
  }
}

/** A list whose rows are not yet side by side. */
interface Unfinished extends Omit<ListComparison, 'rows'> {
  before: readonly Row[];
  after: readonly Row[];
  kept: readonly RowsOfItem[];
}

/** What is known of the rows of one list. */
interface OwnRows {
  isOwn: ReadonlySet<RowsOfItem>;
  moved: ReadonlyMap<RowsOfItem, Move[]>;
  columns: readonly ColumnRole[];
}

/** The columns of two lists that both have, and the headings of those that one alone has. */
function columnsOf(
  old: ListPair['old'],
  now: ListPair['new'],
): { both: ColumnRole[]; added: string[]; removed: string[] } {
  const [before, after] = [old?.columns ?? [], now?.columns ?? []];
  const roles = (columns: typeof before): Set<ColumnRole> => new Set(columns.map(({ role }) => role));
  const [olds, news] = [roles(before), roles(after)];
  // A list that is not there has no columns to lack; a category may stand in rows of its own.
  const isPair = old !== null && now !== null;
  const lone = (columns: typeof before, others: Set<ColumnRole>): string[] =>
    isPair
      ? columns
          .filter(({ role }) => !others.has(role) && !PLACE_COLUMNS.has(role))
          .map(({ heading }) => heading)
      : [];
  return {
    both: [...olds].filter((role) => news.has(role)),
    added: lone(after, olds),
    removed: lone(before, news),
  };
}

/** The columns of an item that has gone to another list, which both rows have. */
function columnsOfBoth({ old, new: now }: RowsOfItem): ColumnRole[] {
  const there = new Set(now.item.cells.map(({ column }) => column));
  return old.item.cells.map(({ column }) => column).filter((column) => there.has(column));
}
