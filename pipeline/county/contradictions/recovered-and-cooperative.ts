import type { CountyContradiction, CountyLine, CountyTownship } from '../../model.js';
import { departmentsIn } from '../departments.js';

/** An item that some townships have among what is taken back, and others still among what they help with. */
export function recoveredAndCooperative(
  townships: readonly CountyTownship[],
  { wordings }: CountyLine,
  line: number,
  nameOf: (printed: string) => string,
): CountyContradiction[] {
  const rows = wordings.flatMap((wording) => wording.rows);
  const recovered = rows.filter(({ list }) => list === 'recovered');
  const cooperative = rows.filter(({ list }) => list === 'cooperative');
  if (recovered.length === 0 || cooperative.length === 0) return [];
  const departments = [...recovered, ...cooperative].flatMap((row) => {
    const list = townships[row.township]?.list;
    return list === undefined ? [] : departmentsIn(list, row).map(nameOf);
  });
  return [
    {
      kind: 'recovered-and-cooperative',
      line,
      departments: [...new Set(departments)],
      recovered,
      cooperative,
    },
  ];
}
