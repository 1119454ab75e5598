import { groupedBy } from '../../common/grouped.js';
import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { LedgerLine, ListName, Text } from '../../model.js';
import { isOneList, keyOfList, type WhichList } from '../figures/which-list.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** A value that other figures of the document give to one of them. */
interface Witness {
  value: number;
  /** What says so: 各类项数之和. */
  words: Text;
}

/** What the document's own figures say of each other: a list is the sum of its categories, the whole that of its lists. */
export class Witnesses {
  private readonly ledger: readonly LedgerLine[];
  /** The lines of each list. */
  private readonly byList: ReadonlyMap<string, readonly LedgerLine[]>;
  /** The lines that count one thing. */
  private readonly alike: ReadonlyMap<string, readonly LedgerLine[]>;
  /** What was made of the categories of a list. */
  private readonly counts = new Map<string, ReadonlyMap<string, number> | null>();

  constructor(all: readonly LedgerLine[]) {
    // A figure that is stated again and again is one witness, and one more where it is asked of itself.
    const seen = new Map<string, number>();
    this.ledger = all.filter((line) => {
      const { kind, list, otherList, category, stated, counted } = line;
      const key = JSON.stringify([kind, list, otherList, category, stated, counted]);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return times <= 2;
    });
    this.byList = groupedBy(this.ledger, keyOfList);
    this.alike = groupedBy(this.ledger, keyOfCounted);
  }

  /** What the other figures of the document say that this one should be. */
  of(line: LedgerLine): Witness[] {
    return [...this.repeated(line), ...this.parts(line), ...this.rest(line)];
  }

  /** The same figure, stated elsewhere. */
  private repeated(line: LedgerLine): Witness[] {
    const alike = this.alike.get(keyOfCounted(line)) ?? [];
    const others = alike.filter((other) => other !== line && other.stated !== null);
    const words = say('另一处写的数', 'what is stated elsewhere');
    return [...new Set(others.map(({ stated }) => stated ?? 0))].map((value) => ({ value, words }));
  }

  /** What the parts of a total add up to, and how many categories are counted. */
  private parts(line: LedgerLine): Witness[] {
    if (line.kind === 'grand-total') {
      const [three, beside] = [this.sumOfLists(null), this.beside(line)];
      const sum = three === null || beside === null ? null : three + beside;
      return sum === null ? [] : [{ value: sum, words: say('各清单项数之和', 'the sum of the lists') }];
    }
    if (!isOneList(line)) return [];
    const counts = this.categories(line);
    if (counts === null) return [];
    if (line.kind === 'category-number')
      return [{ value: counts.size, words: say('列出的类别数', 'the number of those that are counted') }];
    if (line.kind !== 'list-total') return [];
    return [{ value: sumOf(counts.values()), words: say('各类项数之和', 'the sum of the categories') }];
  }

  /** What the whole leaves for one of its parts. */
  private rest(line: LedgerLine): Witness[] {
    if (!isOneList(line)) return [];
    if (line.kind === 'list-total') {
      if (line.list === null) return [];
      const others = this.sumOfLists(line.list);
      if (others === null) return [];
      const words = say('总数减去其余清单的项数', 'the grand total without the other lists');
      const wholes = this.ledger.filter(({ kind, stated }) => kind === 'grand-total' && stated !== null);
      const rests = wholes.flatMap((whole) => {
        const beside = this.beside(whole);
        return beside === null ? [] : (whole.stated ?? 0) - beside - others;
      });
      return [...new Set(rests)].map((value) => ({ value, words }));
    }
    if (line.kind !== 'category-count' && line.kind !== 'group-count') return [];
    const counts = this.categories(line);
    return counts === null ? [] : this.restOfList(line, counts);
  }

  /**
   * What the total of a list leaves for one category. Where several of its categories differ none can be told from the
   * others; yet where they do not add up to a total that is that of the rows, it is they which are wrong.
   */
  private restOfList(line: LedgerLine, counts: ReadonlyMap<string, number>): Witness[] {
    const sum = sumOf(counts.values());
    const words = say('本清单项数减去其余各类', 'the total of the list without the other categories');
    return this.stated('list-total', line).map((total) => {
      const left = total - sum + (counts.get(line.category ?? '') ?? 0);
      const isTotalOfRows = total === this.rows(line) && total !== sum;
      const value = isTotalOfRows && left !== line.counted ? (line.counted ?? left) : left;
      return { value, words: value === left ? words : say('本清单项数', 'the total of the list') };
    });
  }

  /** The number of rows of a list. */
  private rows(which: WhichList): number | null {
    const total = this.ofList(which).find((line) => line.kind === 'list-total');
    return total?.counted ?? null;
  }

  /** The stated totals of the lists, but for one of them, added up; null where one is not stated, or in two ways. */
  private sumOfLists(without: ListName | null): number | null {
    const names = LISTS.filter((name) => name !== without);
    const totals = names.map((list) => this.stated('list-total', { list, otherList: null }));
    if (totals.some((values) => values.length !== 1)) return null;
    return sumOf(totals.map(([value]) => value ?? 0));
  }

  /** What a grand total counts of the lists beside the three, as they are stated; null where that is not told. */
  private beside({ counted }: LedgerLine): number | null {
    const totals = this.ledger.filter(({ kind }) => kind === 'list-total');
    const rowsOf = (lines: readonly LedgerLine[]): number =>
      sumOf(new Map(lines.map((line) => [line.list ?? line.otherList, line.counted ?? 0])).values());
    const beside = (counted ?? 0) - rowsOf(totals.filter(({ otherList }) => otherList === null));
    if (beside <= 0) return 0;
    const all = totals.filter(({ otherList }) => otherList !== null);
    const one = all.filter((line) => line.counted === beside);
    const others = new Set((rowsOf(all) === beside ? all : one).map(({ otherList }) => otherList));
    if (others.size === 0) return null;
    const stated = [...others].map((otherList) => this.stated('list-total', { list: null, otherList }));
    return stated.some((values) => values.length !== 1) ? null : sumOf(stated.map(([value]) => value ?? 0));
  }

  /**
   * The stated count of each category; null where the statement is no enumeration of all categories, or counts one in
   * two ways: then nothing can be added up.
   */
  private categories(which: WhichList): ReadonlyMap<string, number> | null {
    const key = keyOfList(which);
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const counts = this.countsOf(which);
    this.counts.set(key, counts);
    return counts;
  }

  private countsOf(which: WhichList): ReadonlyMap<string, number> | null {
    const lines = this.ofList(which).filter((line) => line.kind === 'category-count');
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
  private stated(kind: LedgerLine['kind'], which: WhichList): number[] {
    const own = this.ofList(which).filter((line) => line.kind === kind);
    return [...new Set(own.flatMap(({ stated }) => stated ?? []))];
  }
  private ofList(which: WhichList): readonly LedgerLine[] {
    return this.byList.get(keyOfList(which)) ?? [];
  }
}

/** What two figures that count one thing have in common: the count of a category in the narrative, and in its row. */
function keyOfCounted({ kind, list, otherList, category }: LedgerLine): string {
  return JSON.stringify([kind === 'group-count' ? 'category-count' : kind, list, otherList, category]);
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0);
}
