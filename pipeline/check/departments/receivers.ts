import { fold } from '../../common/characters.js';
import { isDepartment } from '../../common/departments.js';
import type { DutyList, PrintedCell, RecoveredItem } from '../../model.js';
import type { Departments } from './named-departments.js';
import { DEPARTMENT_SETTINGS } from '../settings.js';

/** An item of 上级部门收回 with the cell that should name who takes it over. */
interface Receiving {
  item: RecoveredItem;
  cell: PrintedCell;
}

/** A department within a sentence: 由禾川县民政局办理. */
const MENTION =
  /(?:由|交|归|移交|会同|承接|负责部门|[省市州盟县区旗])[^，。；、：:]{0,16}?(?:局|委员会|办公室|大队|中心|政府|公司|法院|检察院)|(?:部门|单位)/u;
/** What is done away with needs nobody who takes it over. */
const ABOLISHED = /取消|停止|不再|废止/u;

function receivings(list: DutyList): Receiving[] {
  return list.lists.recovered.flatMap((item) => {
    const cell = item.cells.find(
      ({ column, text }) => (column === 'handover' || column === 'receiver') && text !== '',
    );
    return cell === undefined ? [] : [{ item, cell }];
  });
}

/** True where so many of all cells lack something that the document means it so. */
function isPractice(without: number, all: number): boolean {
  return without > all * DEPARTMENT_SETTINGS.receiverShare;
}

/** True where no department is named, or text stands before the first one. */
function isWithout({ handovers }: RecoveredItem): boolean {
  return handovers.every(({ department }) => department === null) || handovers[0]?.department === null;
}

/** Items whose cell names no department, where most cells do. */
export function withoutReceiver(list: DutyList): Receiving[] {
  const all = receivings(list);
  // Where what is done away with has a receiver elsewhere, it needs one here.
  const isExempt = all.every(({ item, cell }) => !ABOLISHED.test(cell.text) || isWithout(item));
  const without = all.filter(
    ({ item, cell }) =>
      isWithout(item) &&
      !MENTION.test(item.handovers[0]?.way ?? cell.text) &&
      !(isExempt && ABOLISHED.test(cell.text)),
  );
  return isPractice(without.length, all.length) ? [] : without;
}

/** Departments that open a way of working which is empty, where most are told. */
export function withoutWay(
  list: DutyList,
  { receivers }: Departments,
): (Receiving & { department: string })[] {
  const found = receivings(list).flatMap(({ item, cell }) =>
    item.handovers.flatMap(({ department, way }) =>
      department !== null && way === '' ? [{ item, cell, department }] : [],
    ),
  );
  const all = receivers.reduce((sum, { departments }) => sum + departments.length, 0);
  return isPractice(found.length, all) ? [] : found;
}

/** Items whose cell begins with a department and goes on without a colon, where most cells have one. */
export function withoutColon(
  list: DutyList,
  { reader }: Departments,
): (Receiving & { department: string })[] {
  const all = receivings(list).filter(({ cell }) => cell.column === 'handover');
  const found = all.flatMap(({ item, cell }) => {
    if (item.handovers.some(({ department }) => department !== null)) return [];
    const text = fold(cell.text);
    // A sentence has no colon: 由禾川县民政局负责，…
    if (text.startsWith('由')) return [];
    const { minNameLength, maxNameLength } = DEPARTMENT_SETTINGS;
    for (let end = Math.min(maxNameLength, text.length - 1); end >= minNameLength; end--) {
      const name = reader.read(text.slice(0, end));
      if (name.fields !== null && name.place !== '' && isDepartment(name.printed))
        return [{ item, cell, department: name.printed }];
    }
    return [];
  });
  return isPractice(found.length, all.length) ? [] : found;
}
