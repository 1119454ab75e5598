import { matchesOf } from '../../common/matches.js';
import type { Item, Locality } from '../../model.js';
import { type DepartmentName, isSameDepartment, NAME_WORDS } from './department-names.js';
import { spotAt } from '../search/spots.js';
import { cellsOf, type Occurrence } from '../search/texts.js';
import { type About, partOf } from '../subjects.js';
import type { Departments } from './named-departments.js';

/** A department within the text of duties that the department column of the row lacks. */
export interface Mention {
  item: Item;
  about: About;
  printed: string;
}

const FIELD = NAME_WORDS.fields.join('|');
const BODY = '(?:局|委员会|委(?![托派员任])|办公室)';

/** A regular expression source for a department behind its place or level (公安局, 委宣传部, 文化和旅游局). */
export const DEPARTMENT_WORDS = `(?:(?:${NAME_WORDS.own.join('|')})(?!门)|(?:${FIELD})(?:${FIELD}|和|与|管理|事务|服务|监督)*${BODY})`;

/** The characters that the words begin with which `DEPARTMENT_WORDS` finds. */
export const DEPARTMENT_INITIALS = [
  ...new Set([...NAME_WORDS.own, ...NAME_WORDS.fields].map((word) => [...word][0] ?? '')),
].join('');

/** How a text speaks of a department of the document's county. */
export interface CountyMention {
  /** The word for what the county is: 县. */
  level: string;
  /** A department of the county within a text: 县公安局, 县委宣传部. */
  pattern: RegExp;
}

/** How a text speaks of a department of the county; null where the county is not known. */
export function countyMention({ county }: Locality): CountyMention | null {
  const level = county?.at(-1);
  return level === undefined ? null : { level, pattern: new RegExp(`${level}${DEPARTMENT_WORDS}`, 'gu') };
}

/** Departments of the county that a duty column names in its text and the department column does not. */
export function* unlistedMentions(
  facts: { texts: readonly Occurrence[]; departments: Departments; countyMention: CountyMention | null },
  column: 'superiorDuties' | 'townshipDuties',
): Generator<Mention> {
  if (facts.countyMention === null) return;
  const { level, pattern } = facts.countyMention;
  const { rows, reader } = facts.departments;
  const cells = new Map(
    cellsOf(facts.texts, [column])
      .reverse()
      .map((cell) => [cell.item, cell]),
  );
  for (const row of rows) {
    const cell = cells.get(row.item);
    if (cell === undefined || row.column.length === 0) continue;
    const matches = matchesOf(pattern, cell.folded);
    if (matches.length === 0) continue;
    const known = [...row.column, ...row.parts.flatMap(({ departments }) => departments)];
    const told = new Set<string>();
    for (const match of matches) {
      const [printed] = match;
      const name = reader.read(printed);
      // A longer name of the column begins with these words: 县公安局交通管理大队.
      const rest = cell.folded.slice(match.index + level.length);
      const isKnown = (each: DepartmentName): boolean =>
        isSameDepartment(each, name) || (each.core.length > name.core.length && rest.startsWith(each.core));
      if (told.has(printed) || known.some((each) => isKnown(each.name))) continue;
      told.add(printed);
      const spot = spotAt(cell.text, cell.foldingMap, match.index, match.index + printed.length);
      yield { item: row.item, about: partOf(cell, spot), printed };
    }
  }
}
