import { fold, withoutSpace } from '../../common/characters.js';
import { isDepartment, splitDepartments } from '../../common/departments.js';
import { parseRowNumber } from '../../common/numerals.js';
import type { ColumnRole, ListName } from '../../model.js';
import { codeOf } from './codes.js';
import { COLUMNS } from './headings.js';
import { CATEGORY_CHARACTERS, CONTENT_SHARE } from '../settings.js';
import type { Entry } from './sections.js';

/** What the cells of a column look like. */
type Content = 'numbers' | 'departments' | 'categories' | 'text';

/** The roles that each kind of content may have, by list in the order in which they are tried. */
const ROLES_OF_CONTENT: Readonly<Record<Content, readonly ColumnRole[]>> = {
  numbers: ['number'],
  departments: ['departments', 'receiver'],
  categories: ['category'],
  text: ['name', 'superiorDuties', 'townshipDuties', 'handover', 'way'],
};

/** What the columns of a list's table hold, by the rows that have a cell for each of them. */
export class ColumnContents {
  private readonly columns: string[][] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (entry.kind !== 'row' || entry.row.row.ragged === true) continue;
      for (const [column, cell] of entry.row.cells.entries())
        (this.columns[column] ??= []).push(withoutSpace(cell?.text ?? ''));
    }
  }

  /** How many columns the rows fill. */
  width(): number {
    return this.columns.findLastIndex((cells) => cells.some((cell) => cell !== '')) + 1;
  }

  /** True where some column looks like one of that role. */
  hold(role: ColumnRole): boolean {
    return this.columns.some((_, column) => {
      const content = this.contentOf(column);
      return content !== null && ROLES_OF_CONTENT[content].includes(role);
    });
  }

  /** The first of the roles that a list lacks which fits what the column holds; null where none does. */
  roleOf(column: number, list: ListName, taken: readonly (ColumnRole | null)[]): ColumnRole | null {
    const content = this.contentOf(column);
    if (content === null) return null;
    const own: readonly ColumnRole[] =
      list === 'recovered' && taken.includes('receiver')
        ? ['number', 'category', 'name', 'receiver', 'way']
        : list === 'recovered' && content === 'departments'
          ? ['receiver']
          : COLUMNS[list];
    return own.find((role) => !taken.includes(role) && ROLES_OF_CONTENT[content].includes(role)) ?? null;
  }

  /** What a column holds; null where it is empty or nothing in particular. */
  private contentOf(column: number): Content | null {
    const cells = (this.columns[column] ?? []).filter((cell) => cell !== '');
    if (cells.length === 0) return null;
    const most = (test: (cell: string) => boolean): boolean =>
      cells.filter(test).length >= cells.length * CONTENT_SHARE;
    if (most((cell) => parseRowNumber(fold(cell)) !== null || codeOf(cell) !== null)) return 'numbers';
    if (most((cell) => splitDepartments(cell).every(isDepartment))) return 'departments';
    const short = most((cell) => cell.length <= CATEGORY_CHARACTERS && !/[，。；：]/u.test(cell));
    if (short && new Set(cells).size < cells.length) return 'categories';
    return most((cell) => cell.length > 1) ? 'text' : null;
  }
}
