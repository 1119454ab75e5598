import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { LedgerLine, ListName, Text } from '../../model.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** A value that other figures of the document give to one of them. */
interface Witness {
  value: number;
  /** What says so: 各类项数之和. */
  words: Text;
}

/** What the document's own figures say of each other: a list is the sum of its categories, the whole that of its lists. */
export class Witnesses {
  constructor(private readonly ledger: readonly LedgerLine[]) {}

  /** What the other figures of the document say that this one should be. */
  of(line: LedgerLine): Witness[] {
    return [...this.repeated(line), ...this.parts(line), ...this.rest(line)];
  }

  /** The same figure, stated elsewhere. */
  private repeated(line: LedgerLine): Witness[] {
    const others = this.ledger.filter(
      (other) => other !== line && other.stated !== null && isSame(other, line),
    );
    const words = say('另一处写的数', 'what is stated elsewhere');
    return [...new Set(others.map(({ stated }) => stated ?? 0))].map((value) => ({ value, words }));
  }

  /** What the parts of a total add up to, and how many categories are counted. */
  private parts(line: LedgerLine): Witness[] {
    if (line.kind === 'grand-total') {
      const sum = this.sumOfLists(null);
      return sum === null ? [] : [{ value: sum, words: say('各清单项数之和', 'the sum of the lists') }];
    }
    if (line.list === null) return [];
    const counts = this.categories(line.list);
    if (counts === null) return [];
    if (line.kind === 'category-number')
      return [{ value: counts.size, words: say('列出的类别数', 'the number of those that are counted') }];
    if (line.kind !== 'list-total') return [];
    return [{ value: sumOf(counts.values()), words: say('各类项数之和', 'the sum of the categories') }];
  }

  /** What the whole leaves for one of its parts. */
  private rest(line: LedgerLine): Witness[] {
    if (line.list === null) return [];
    if (line.kind === 'list-total') {
      const others = this.sumOfLists(line.list);
      if (others === null) return [];
      const words = say('总数减去其余清单的项数', 'the grand total without the other lists');
      return this.stated('grand-total', null).map((value) => ({ value: value - others, words }));
    }
    if (line.kind !== 'category-count' && line.kind !== 'group-count') return [];
    const counts = this.categories(line.list);
    // What a department takes over is no category's.
    if (counts === null || (line.kind === 'group-count' && !counts.has(line.category ?? ''))) return [];
    return this.restOfList(line, line.list, counts);
  }

  /**
   * What the total of a list leaves for one category. Where several of its categories differ none can be told from the
   * others; yet where they do not add up to a total that is that of the rows, it is they which are wrong.
   */
  private restOfList(line: LedgerLine, list: ListName, counts: ReadonlyMap<string, number>): Witness[] {
    const sum = sumOf(counts.values());
    const words = say('本清单项数减去其余各类', 'the total of the list without the other categories');
    return this.stated('list-total', list).map((total) => {
      const left = total - sum + (counts.get(line.category ?? '') ?? 0);
      const isTotalOfRows = total === this.rows(list) && total !== sum;
      const value = isTotalOfRows && left !== line.counted ? (line.counted ?? left) : left;
      return { value, words: value === left ? words : say('本清单项数', 'the total of the list') };
    });
  }

  /** The number of rows of a list. */
  private rows(list: ListName): number | null {
    return this.ledger.find((line) => line.kind === 'list-total' && line.list === list)?.counted ?? null;
  }

  /** The stated totals of the lists, but for one of them, added up; null where one is not stated, or in two ways. */
  private sumOfLists(without: ListName | null): number | null {
    const names = LISTS.filter((name) => name !== without);
    const totals = names.map((name) => this.stated('list-total', name));
    if (totals.some((values) => values.length !== 1)) return null;
    return sumOf(totals.map(([value]) => value ?? 0));
  }

  /**
   * The stated count of each category; null where the statement is no enumeration of all categories, or counts one in
   * two ways: then nothing can be added up.
   */
  private categories(list: ListName): Map<string, number> | null {
    const lines = this.ledger.filter((line) => line.kind === 'category-count' && line.list === list);
    if (lines.some(({ stated }) => stated === null)) return null;
    const counts = new Map<string, number>();
    for (const { category, stated } of lines) {
      const earlier = counts.get(category ?? '');
      if (earlier !== undefined && earlier !== stated) return null;
      counts.set(category ?? '', stated ?? 0);
    }
    return counts.size < FIGURE_SETTINGS.minEnumeration ? null : counts;
  }

  /** The values that are stated of a total. */
  private stated(kind: LedgerLine['kind'], list: ListName | null): number[] {
    const own = this.ledger.filter((line) => line.kind === kind && line.list === list);
    return [...new Set(own.flatMap(({ stated }) => stated ?? []))];
  }
}

/** True for two figures that count one thing: the count of a category in the narrative, and in its row. */
function isSame(left: LedgerLine, right: LedgerLine): boolean {
  const kind = ({ kind }: LedgerLine): string => (kind === 'group-count' ? 'category-count' : kind);
  return kind(left) === kind(right) && left.list === right.list && left.category === right.category;
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0);
}
