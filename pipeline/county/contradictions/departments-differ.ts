import { groupedBy } from '../../common/grouped.js';
import type { CountyContradiction, CountyLine, CountyRow, CountyTownship } from '../../model.js';
import { departmentsIn } from '../departments.js';

/** Rows of one item in one list that are under other departments, whatever these are called and in which order. */
export function departmentsDiffer(
  townships: readonly CountyTownship[],
  { wordings }: CountyLine,
  line: number,
  nameOf: (printed: string) => string,
): CountyContradiction[] {
  const rows = wordings.flatMap((wording) => wording.rows);
  const named = (row: CountyRow): string[] => {
    const list = townships[row.township]?.list;
    return list === undefined ? [] : [...new Set(departmentsIn(list, row).map(nameOf))].sort();
  };
  return (['cooperative', 'recovered'] as const).flatMap((list): CountyContradiction[] => {
    // A row without any says nothing against others.
    const own = rows.filter((row) => row.list === list && named(row).length > 0);
    const groups = [...groupedBy(own, (row) => named(row).join('、')).values()];
    if (groups.length < 2) return [];
    const variants = groups.map((same) => ({
      departments: same[0] === undefined ? [] : named(same[0]),
      rows: same,
    }));
    variants.sort((left, right) => right.rows.length - left.rows.length);
    return [{ kind: 'departments-differ', line, variants }];
  });
}
