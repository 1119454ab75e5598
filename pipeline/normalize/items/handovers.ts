import type { Handover } from '../../model.js';
import { isNoReceiver } from '../../common/cancelled.js';
import {
  isDepartment,
  type MarkedDepartment,
  markedDepartments,
  splitDepartments,
} from '../../common/departments.js';
import { partsOf } from './duties.js';

/** The pairs of 承接部门及工作方式 in one column: a department opens each (禾川县民政局：负责……). */
export function handoversOf(text: string): Handover[] {
  return partsOf(text, []).flatMap((part): Handover[] => {
    const way = part.steps
      .map((step) => (step.number === null ? step.text : `${step.number} ${step.text}`))
      .join('\n');
    if (part.departments.length === 0) {
      const names = splitDepartments(text);
      // A cell that names departments and no way of working.
      if (names.length > 0 && names.every(isDepartment))
        return names.map((department) => ({ department, way: '' }));
      return [{ department: null, way: part.heading === null ? way : `${part.heading}\n${way}` }];
    }
    return part.departments.map((department) => ({ department, way }));
  });
}

function handoverOf({ name, mark }: MarkedDepartment, way: string): Handover {
  return { department: name, way, ...(mark === null ? {} : { mark }) };
}

/** The pairs of two columns: line by line where both have as many, else each department with the whole way. */
export function handoversOfColumns(receiver: string, way: string): Handover[] {
  const names = isNoReceiver(receiver) ? [] : markedDepartments(receiver);
  if (names.length === 0)
    return way === '' && receiver !== '' ? [{ department: null, way: receiver }] : handoversOf(way);
  const named = handoversOf(way);
  if (named.length > 0 && named.every((pair) => pair.department !== null && pair.way !== '')) return named;
  const splits = [way.split('\n'), way.split(/(?<=。)\s+/u)].map((some) =>
    some.filter((line) => line !== ''),
  );
  const lines = splits.find((some) => some.length === names.length);
  if (names.length > 1 && lines !== undefined) {
    return names.map((name, index) => handoverOf(name, lines[index] ?? ''));
  }
  return names.map((name) => handoverOf(name, way));
}
