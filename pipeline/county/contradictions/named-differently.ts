import type { CountyContradiction, CountyDepartment } from '../../model.js';

/** Departments that some townships call otherwise than others. What one township alone calls by two names `check` tells. */
export function namedDifferently(departments: readonly CountyDepartment[]): CountyContradiction[] {
  return departments.flatMap(({ forms }): CountyContradiction[] => {
    const townships = new Set(forms.flatMap((form) => form.townships));
    if (forms.length < 2 || townships.size < 2) return [];
    // A name that all have beside another one is no difference between them.
    const names = [...forms].sort((left, right) => right.townships.length - left.townships.length);
    return [{ kind: 'department-named-differently', names }];
  });
}
