import { groupedBy } from '../../common/grouped.js';
import type { DutyList, LedgerLine } from '../../model.js';

/**
 * The figures that are read of one number (民生服务、平安法治各 4 项) where the rows count different ones: no other number
 * in its place would be true of all of them.
 */
export function unitedFigures({ statement }: DutyList, ledger: readonly LedgerLine[]): ReadonlySet<string> {
  const counted = new Map(ledger.map((line) => [line.figure, line.counted]));
  const placed = statement.figures.filter(({ paragraph, numeral }) => paragraph !== null && numeral !== null);
  const byNumeral = groupedBy(placed, ({ paragraph, numeral }) => `${paragraph} ${numeral?.start}`);
  const united = [...byNumeral.values()].filter(
    (figures) => new Set(figures.map(({ id }) => counted.get(id))).size > 1,
  );
  return new Set(united.flatMap((figures) => figures.map(({ id }) => id)));
}
