import { roleOf } from '../../common/vocabulary/headings.js';
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
  const labelled = handoversOfLabels(text);
  if (labelled.length > 0) return labelled;
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

/** A word before a colon that may be the heading of a column: 承接部门：, 工作方式：. */
const LABEL = /([一-龥]{2,8})\s*[：:]\s*/gu;

/**
 * The pairs of a cell that heads each of them with the words of the two columns.
 *
 * > | 承接部门：县民政局
 * > | 工作方式：比对部门数据，直接核定。
 */
function handoversOfLabels(text: string): Handover[] {
  const labels = [...text.matchAll(LABEL)].flatMap((match) => {
    const role = roleOf(match[1] ?? '');
    return role === 'receiver' || role === 'way'
      ? [{ role, at: match.index, from: match.index + match[0].length }]
      : [];
  });
  if (labels[0]?.role !== 'receiver' || text.slice(0, labels[0].at).trim() !== '') return [];
  return labels.flatMap(({ role, from }, index): Handover[] => {
    if (role !== 'receiver') return [];
    const next = labels[index + 1];
    const names = text.slice(from, next?.at).replace(/[\s；;，,。]+$/u, '');
    const way = next?.role === 'way' ? text.slice(next.from, labels[index + 2]?.at).trim() : '';
    return handoversOfColumns(names, way);
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
