import { textOf } from '../../common/cells.js';
import { groupedBy } from '../../common/grouped.js';
import type { CountyContradiction, CountyLine, CountyRow, CountyTownship } from '../../model.js';
import { neutralText, ownNames } from '../own-names.js';
import { itemOf } from '../rows.js';
import { wordingKey } from '../clusters/wordings.js';

/** Rows of one item whose departments have the same duties in so many words, and whose townships have not. */
export function townshipDutiesDiffer(
  townships: readonly CountyTownship[],
  { wordings }: CountyLine,
  line: number,
): CountyContradiction[] {
  const rows = wordings.flatMap((wording) => wording.rows).filter(({ list }) => list === 'cooperative');
  const keyOf = (row: CountyRow, column: 'superiorDuties' | 'townshipDuties'): string => {
    const place = townships[row.township]?.list.place;
    const text = textOf(itemOf(townships, row), column);
    return wordingKey(neutralText(text, place === undefined ? null : ownNames(place)));
  };
  const bySuperior = groupedBy(rows, (row) => keyOf(row, 'superiorDuties'));
  return [...bySuperior].flatMap(([key, same]): CountyContradiction[] => {
    const [first] = same;
    if (first === undefined || key === '') return [];
    const byTownship = groupedBy(same, (row) => keyOf(row, 'townshipDuties'));
    const variants = [...byTownship.values()].flatMap((own) => {
      const [one] = own;
      return one === undefined ? [] : [{ text: textOf(itemOf(townships, one), 'townshipDuties'), rows: own }];
    });
    if (variants.length < 2) return [];
    variants.sort((left, right) => right.rows.length - left.rows.length);
    const superior = textOf(itemOf(townships, first), 'superiorDuties');
    return [{ kind: 'township-duties-differ', line, superior, variants }];
  });
}
