import { rowsBeside, rowsOfThree } from '../../common/beside.js';
import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import { DISTINCT_NAMES, LIST_NAMES } from '../../common/vocabulary/list-names.js';
import type { DutyList, ListName } from '../../model.js';
import { isStatedEmpty } from '../figures/ledger.js';
import { misspeltTitle } from './titles.js';

/** Words beside a list's name that say that it is in another file. */
const ELSEWHERE = /另行|另见|另附|单独|分别(?:印发|公布|制定)|见附件|详见/u;

const MENTIONS = new Map(
  LIST_NAMES.map(([list, pattern]) => [list, new RegExp(`(?:${pattern})(?:事项)?清单`, 'u')]),
);

/** The lists without a table: those that the document says it has, and the others. */
export interface MissingLists {
  implied: ListName[];
  others: ListName[];
}

/**
 * Lists that a document lacks and does not state to be empty. It says that it has a list where its title is that of
 * all three (青禾镇履职事项清单) or names this one, where the contents, a figure or a sentence names it, and where the
 * stated sum of all is more than it holds.
 */
export function missingLists(list: DutyList): MissingLists {
  const missing = LISTS.filter((name) => list.tables[name] === null && !isStatedEmpty(list, name));
  const titled = namedByTitle(list);
  const sum = isMoreThanHeld(list);
  const isImplied = (name: ListName): boolean => sum || titled.includes(name) || isNamed(list, name);
  return {
    implied: missing.filter(isImplied),
    others: missing.filter((name) => !isImplied(name)),
  };
}

/** The lists of which the title of the document speaks: those that it names, or all where it names none. */
function namedByTitle(list: DutyList): readonly ListName[] {
  if (list.title === null) return misspeltTitle(list) === null ? [] : LISTS;
  const title = fold(list.title.text);
  const named = LISTS.filter((name) => new RegExp(DISTINCT_NAMES[name], 'u').test(title));
  return named.length === 0 ? LISTS : named;
}

/** True where a sum of all lists is stated that the lists at hand do not reach. */
function isMoreThanHeld(list: DutyList): boolean {
  const held = rowsOfThree(list) + rowsBeside(list);
  return list.statement.figures.some(({ kind, stated }) => kind === 'grand-total' && stated > held);
}

function isNamed({ contents, statement }: DutyList, name: ListName): boolean {
  const stated = statement.figures.some(({ list, stated }) => list === name && stated > 0);
  const mention = MENTIONS.get(name);
  const named = statement.paragraphs.some(
    ({ text }) => mention?.test(fold(text)) === true && !ELSEWHERE.test(text),
  );
  return contents.some((entry) => entry.list === name) || stated || named;
}
