import { textOf } from '../../common/cells.js';
import { mostFrequent } from '../../common/count.js';
import { isDepartment } from '../../common/departments.js';
import type { ColumnRole, DutyList, Item, ListName } from '../../model.js';
import { type About, cellOf } from '../subjects.js';
import { DEPARTMENT_SETTINGS } from '../settings.js';

/** A separator that is not the one that the columns use. */
export interface MixedSeparator {
  list: ListName;
  item: Item;
  about: About;
  usual: string;
  mark: string;
}

/** The separators that differ from the one that most names of their column stand behind. */
export function mixedSeparators(list: DutyList): MixedSeparator[] {
  return [
    ...mixedIn(cellsOf(list.lists.cooperative, 'cooperative', 'departments')),
    ...mixedIn(cellsOf(list.lists.recovered, 'recovered', 'receiver')),
  ];
}

function mixedIn(cells: ReturnType<typeof cellsOf>): MixedSeparator[] {
  const marks = cells.flatMap(({ marks }) => marks.map(({ mark }) => mark));
  if (marks.length === 0) return [];
  const { mixedPart, minMixedSeparators } = DEPARTMENT_SETTINGS;
  const usual = mostFrequent(marks);
  const strange = marks.filter((mark) => mark !== usual).length;
  // Where a third of all separators is another one, groups of departments are parted on purpose.
  if (strange * mixedPart > marks.length && marks.length >= minMixedSeparators) return [];
  return cells.flatMap(({ list: name, item, column, marks }) =>
    marks
      .filter(({ mark }) => mark !== usual)
      .slice(0, 1)
      .map(({ mark, at }) => ({
        list: name,
        item,
        usual,
        mark,
        about: cellOf(item, column, { start: at, end: at + 1 }),
      })),
  );
}

function cellsOf(items: readonly Item[], list: ListName, column: ColumnRole) {
  return items.flatMap((item) => {
    const text = textOf(item, column);
    return text === '' ? [] : [{ list, item, column, marks: marksOf(text) }];
  });
}

/** The separators outside of brackets that stand behind a department's name. */
function marksOf(text: string): { mark: string; at: number }[] {
  const marks: { mark: string; at: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '（' || character === '(') depth++;
    if (character === '）' || character === ')') depth = Math.max(0, depth - 1);
    const isBlank = /[ \u3000]/u.test(character) && isBetween(text, from, at);
    if (depth > 0 || !(isBlank || /[、，,；;。．.／/｜|]/u.test(character))) continue;
    if (isDepartment(text.slice(from, at).trim())) marks.push({ mark: character, at });
    from = at + 1;
  }
  return marks;
}

/** True for a blank that parts two departments: a whole name on either side, the second one with a place. */
function isBetween(text: string, from: number, at: number): boolean {
  const next = /^[ \u3000]*([^、，,；;。\s]+)/u.exec(text.slice(at))?.[1] ?? '';
  return (
    isDepartment(text.slice(from, at).trim()) &&
    isDepartment(next) &&
    /^.{1,10}?[省市州盟县区旗].{2}/u.test(next) &&
    !/^.{1,8}分局$/u.test(next)
  );
}
