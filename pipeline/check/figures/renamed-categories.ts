import { isAbsentCategory, isUnstatedCategory } from '../../common/category-lines.js';
import type { LedgerLine } from '../../model.js';
import { textsDifferByOne } from '../search/differs-by-one.js';
import { isSameList } from './which-list.js';

/** A category that the statement counts and no row has, and the category of the table that is probably the same. */
export interface RenamedCategory {
  /** What the statement writes: 乡村振新 12 项. */
  stated: LedgerLine & { category: string; stated: number };
  /** What the table has, and the statement does not name: 乡村振兴, 12 rows. */
  meant: LedgerLine & { category: string; counted: number };
}

/**
 * The categories that have one name in the statement and another in the table: the names differ in one character
 * (乡村振新, 乡村振兴), or, where none is so alike, the numbers are the same (投资促进 3 项, and 3 rows of 招商引资).
 * Each has to be the only one that fits the other: where two fit, nobody can tell which is meant.
 */
export function renamedCategories(ledger: readonly LedgerLine[]): RenamedCategory[] {
  const absent = ledger.filter(isAbsent);
  const unstated = ledger.filter(isUnstated);
  const byName = onlyPairs(absent, unstated, (one, other) => textsDifferByOne(one.category, other.category));
  const taken = new Set<LedgerLine>(byName.flatMap(({ stated, meant }) => [stated, meant]));
  const isLeft = (line: LedgerLine): boolean => !taken.has(line);
  const byNumber = onlyPairs(
    absent.filter(isLeft),
    unstated.filter(isLeft),
    (one, other) => one.stated === other.counted,
  );
  return [...byName, ...byNumber];
}

function isAbsent(line: LedgerLine): line is RenamedCategory['stated'] {
  return isAbsentCategory(line) && line.category !== null && line.stated !== null;
}

function isUnstated(line: LedgerLine): line is RenamedCategory['meant'] {
  return isUnstatedCategory(line) && line.category !== null && line.counted !== null;
}

/** The pairs of one list that fit each other and nothing else. */
function onlyPairs(
  absent: readonly RenamedCategory['stated'][],
  unstated: readonly RenamedCategory['meant'][],
  fits: (one: RenamedCategory['stated'], other: RenamedCategory['meant']) => boolean,
): RenamedCategory[] {
  const areFit = (one: RenamedCategory['stated'], other: RenamedCategory['meant']): boolean =>
    isSameList(one, other) && fits(one, other);
  return absent.flatMap((stated) => {
    const [meant, second] = unstated.filter((other) => areFit(stated, other));
    if (meant === undefined || second !== undefined) return [];
    // The statement may name a category twice: it is one category all the same.
    const rivals = absent.filter((one) => one.category !== stated.category && areFit(one, meant));
    return rivals.length === 0 ? [{ stated, meant }] : [];
  });
}
