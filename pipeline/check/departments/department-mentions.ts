import { matchesOf } from '../../common/matches.js';
import type { DutyList, Item } from '../../model.js';
import { isSameDepartment, nameWords, type DepartmentName } from './department-names.js';
import { departmentsOf } from './named-departments.js';
import { ownPlaces } from '../places/own-places.js';
import { spotAt } from '../search/spots.js';
import { cellsOf, foldedOf, mapOf } from '../search/texts.js';
import { partOf, type About } from '../subjects.js';

/** A department within the text of duties that the department column of the row lacks. */
export interface Mention {
  item: Item;
  about: About;
  printed: string;
}

let source: string | undefined;

/** A regular expression source for a department behind its place or level (公安局, 委宣传部, 文化和旅游局). */
export function departmentWords(): string {
  if (source === undefined) {
    const { own, fields } = nameWords();
    const field = fields.join('|');
    const body = '(?:局|委员会|委(?![托派员任])|办公室)';
    source = `(?:(?:${own.join('|')})(?!门)|(?:${field})(?:${field}|和|与|管理|事务|服务|监督)*${body})`;
  }
  return source;
}

/** The characters that the words begin with which `departmentWords` finds. */
export function departmentInitials(): string {
  const { own, fields } = nameWords();
  return [...new Set([...own, ...fields].map((word) => [...word][0] ?? ''))].join('');
}

const patterns = new Map<string, RegExp>();

/** A department of one level within a text: 县公安局, 县委宣传部. */
function patternOf(level: string): RegExp {
  let pattern = patterns.get(level);
  if (pattern === undefined) {
    pattern = new RegExp(`${level}${departmentWords()}`, 'gu');
    patterns.set(level, pattern);
  }
  return pattern;
}

/** Departments of the county that a duty column names in its text and the department column does not. */
export function* unlistedMentions(
  list: DutyList,
  column: 'superiorDuties' | 'townshipDuties',
): Generator<Mention> {
  const level = ownPlaces(list).county?.at(-1);
  if (level === undefined) return;
  const { rows, reader } = departmentsOf(list);
  const cells = new Map(
    cellsOf(list, [column])
      .reverse()
      .map((cell) => [cell.item, cell]),
  );
  const pattern = patternOf(level);
  for (const row of rows) {
    const cell = cells.get(row.item);
    if (cell === undefined || row.column.length === 0) continue;
    const matches = matchesOf(pattern, foldedOf(cell));
    if (matches.length === 0) continue;
    const known = [...row.column, ...row.parts.flatMap(({ departments }) => departments)];
    const told = new Set<string>();
    for (const match of matches) {
      const [printed] = match;
      const name = reader.read(printed);
      // A longer name of the column begins with these words: 县公安局交通管理大队.
      const rest = foldedOf(cell).slice(match.index + level.length);
      const isKnown = (each: DepartmentName): boolean =>
        isSameDepartment(each, name) || (each.core.length > name.core.length && rest.startsWith(each.core));
      if (told.has(printed) || known.some((each) => isKnown(each.name))) continue;
      told.add(printed);
      const spot = spotAt(cell.text, mapOf(cell), match.index, match.index + printed.length);
      yield { item: row.item, about: partOf(cell, spot), printed };
    }
  }
}
