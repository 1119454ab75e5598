import { LIST_TEXT, LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { DutyList, FigureKind, LedgerLine, Text } from '../../model.js';

/** What a table needs so that a figure of a kind can be counted. */
const COLUMN: Partial<Record<FigureKind, Text>> = {
  'category-count': say('类别', 'categories'),
  'category-number': say('类别', 'categories'),
  'group-count': say('类别', 'categories'),
  'department-number': say('部门', 'departments'),
};

const RECEIVER = say('承接部门', 'receiving departments');

/** Why a stated figure cannot be held against the tables: no such table, no such column, or cells left blank. */
export function whyUncountable(list: DutyList, line: Pick<LedgerLine, 'kind' | 'list' | 'otherList'>): Text {
  // A list that is stated to have no item needs no table.
  const empty = list.statement.figures.filter(({ kind, stated }) => kind === 'list-total' && stated === 0);
  const missing = LISTS.filter(
    (name) =>
      list.tables[name] === null &&
      (line.list ?? name) === name &&
      !empty.some((figure) => figure.list === name),
  );
  const beside = list.otherLists.find(({ name }) => name === line.otherList);
  if (line.otherList !== null && beside === undefined)
    return say(`没有找到${line.otherList}的表`, `no table of ${line.otherList} was found`);
  if (missing.length > 0 && beside === undefined) {
    const zh = missing.map((name) => LIST_TEXT[name].zh).join('、');
    const en = missing.map((name) => LIST_TEXT[name].en).join(', ');
    return say(`没有找到${zh}清单的表`, `no table of the ${en} list was found`);
  }
  if (line.list === null && beside === undefined)
    return say('看不出说的是哪张清单', 'it does not say of which list it is');
  if (line.kind === 'part-count')
    return say(
      '承接部门的级别与这里写的分法不同',
      'the receivers are of other levels than those that are counted',
    );
  const isReceiver = line.kind === 'department-number' && line.list === 'recovered';
  const needed = isReceiver ? RECEIVER : COLUMN[line.kind];
  if (needed === undefined) return say('表中无从核对', 'the tables do not tell');
  const table = line.list === null ? undefined : list.tables[line.list];
  const roles = (beside ?? table)?.columns.map(({ role }) => role) ?? [];
  const hasColumn =
    line.kind === 'department-number'
      ? roles.some((role) => role === 'departments' || role === 'receiver' || role === 'handover')
      : beside === undefined
        ? table?.categoryStyle !== 'none'
        : roles.includes('category');
  return hasColumn
    ? say(`有的行没有写${needed.zh}，数不准`, `some rows leave their ${needed.en} blank`)
    : say(`表中没有写${needed.zh}的栏目`, `the table has no column of ${needed.en}`);
}
