import type { CountyContradiction, CountyDepartment, CountyLine, CountyTownship } from '../../model.js';
import { departmentNames } from '../departments.js';
import { departmentsDiffer } from './departments-differ.js';
import { namedDifferently } from './named-differently.js';
import { recoveredAndCooperative } from './recovered-and-cooperative.js';
import { townshipDutiesDiffer } from './township-duties-differ.js';

/** What the lists of a county say against each other, kind by kind, in the order of the lines. */
export function contradictionsOf(
  townships: readonly CountyTownship[],
  lines: readonly CountyLine[],
  departments: readonly CountyDepartment[],
): CountyContradiction[] {
  const nameOf = departmentNames(departments);
  return [
    ...lines.flatMap((line, index) => recoveredAndCooperative(townships, line, index, nameOf)),
    ...lines.flatMap((line, index) => townshipDutiesDiffer(townships, line, index)),
    ...lines.flatMap((line, index) => departmentsDiffer(townships, line, index, nameOf)),
    ...namedDifferently(departments),
  ];
}
