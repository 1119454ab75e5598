import { fold } from '../../common/characters.js';
import { textOf } from '../../common/cells.js';
import { isDepartment, splitDepartments } from '../../common/departments.js';
import { say } from '../../common/result.js';
import type { ColumnRole, CooperativeItem, Item, Text } from '../../model.js';
import type { KnownContents } from './known-contents.js';

const CATEGORY = say('类别', 'a category');
/** What a cell holds that names departments. */
export const DEPARTMENT = say('部门名称', 'a department');
const DUTIES = say('一段职责', 'duties');
/** What the cell of a department's duties holds where it and the township's changed places. */
export const EXCHANGED = say(
  '乡镇的职责（两栏内容似已对调）',
  'the duties of the township (the two are exchanged)',
);

/** What a cell holds instead of its own; null where it is sound. */
export function foreignKind(printed: string, column: ColumnRole, known: KnownContents): Text | null {
  const text = fold(
    column === 'superiorDuties' || column === 'townshipDuties' ? start(printed, known) : printed,
  );
  if (text === '') return null;
  const isCategory = known.categories.has(text);
  const isDepartment = known.departments.has(text);
  switch (column) {
    case 'name':
    case 'superiorDuties':
    case 'townshipDuties':
    case 'way':
      return isCategory ? CATEGORY : isDepartment ? DEPARTMENT : null;
    case 'category':
      return isDepartment ? DEPARTMENT : /。./u.test(text) ? DUTIES : null;
    case 'departments':
    case 'receiver':
      return isCategory ? CATEGORY : /。(?=.)/u.test(text) ? DUTIES : null;
    default:
      return null;
  }
}

/** So much of duties that they are no known content if all of them are not. */
function start(text: string, { longest }: KnownContents): string {
  const head = text.slice(0, 2 * longest + 2);
  return fold(head).length > longest ? head : text;
}

/**
 * True where the name of an item is a list of known departments, or of departments or a handover whose own column
 * holds something else.
 */
export function namesDepartments(item: Item, known: KnownContents): boolean {
  const pieces = splitDepartments(item.name);
  if (pieces.length > 1 && pieces.every((piece) => known.departments.has(fold(piece)))) return true;
  const departments = textOf(item, 'departments') || textOf(item, 'receiver');
  if (departments !== '')
    return pieces.every(isDepartment) && !splitDepartments(departments).every(isDepartment);
  const handover = textOf(item, 'handover');
  return handover !== '' && !OPENS_WITH_DEPARTMENT.test(handover) && startsWithDepartment(item.name);
}

const OPENS_WITH_DEPARTMENT = /^[^：:，。]{2,40}[：:]/u;

/** 县水利局：负责…… is how a department takes over, and no name. */
function startsWithDepartment(text: string): boolean {
  const opening = OPENS_WITH_DEPARTMENT.exec(text)?.[0].slice(0, -1) ?? '';
  return opening !== '' && splitDepartments(opening).every(isDepartment);
}

/** True where the departments stand in the duties of the township, and those of nearly all other rows do not. */
export function areExchanged(
  { superiorDuties, townshipDuties }: CooperativeItem,
  known: KnownContents,
): boolean {
  const names = (parts: CooperativeItem['superiorDuties']): boolean =>
    parts.some((part) => part.departments.length > 0);
  return known.townshipNamesNone && names(townshipDuties) && !names(superiorDuties);
}
