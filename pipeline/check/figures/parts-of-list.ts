import { isCancelled } from '../../common/cancelled.js';
import { fold } from '../../common/characters.js';
import { say } from '../../common/result.js';
import type { DutyList, Figure, Item, Locality, Text } from '../../model.js';
import { isSameDepartment, type DepartmentName } from '../departments/department-names.js';
import type { Departments } from '../departments/named-departments.js';

/** The part of a list that a department or a level has: its rows, or why the table does not tell them. */
export type PartOfList = { rows: Item[]; why: null } | { rows: null; why: Text };

type Level = 'county' | 'prefecture' | 'province';

/** The words for a level at the head of a phrase: 县级部门, 市直单位. */
const LEVEL_WORDS = /^((?:师市|[省市州盟县区旗师]))[级直](?:部门|单位)?$/u;

/** True for words of a level, and not of a department. */
export function isLevel(words: string): boolean {
  return LEVEL_WORDS.test(fold(words));
}

/** What counts the part of a list that a department has (县民政局收回 1 项), or those of a level (县级部门收回 1 项). */
export class PartsOfList {
  constructor(
    private readonly list: DutyList,
    private readonly departments: Departments,
    private readonly own: Locality,
  ) {}

  /** The rows of the part that a figure counts. */
  of({ list, category }: Pick<Figure, 'list' | 'category'>): PartOfList {
    if (list !== 'recovered' || category === null)
      return unknown('表中没有写由谁承接的栏目', 'no column tells who');
    if (this.list.tables.recovered === null)
      return unknown('全文件没有找到这张清单', 'the document has no such list');
    const level = LEVEL_WORDS.exec(fold(category))?.[1];
    if (level !== undefined) return this.rowsOfLevel(level);
    const wanted = this.departments.reader.read(category);
    return this.rowsWhere((name) => isSameDepartment(name, wanted));
  }

  /**
   * How many rows the part has; null where the table does not tell. That the receivers are of another level than those
   * who took the items back is no fault where the parts of the levels add up: 县级部门收回 1 项、市级部门收回 1 项.
   */
  counted(figure: Figure): number | null {
    const { rows } = this.of(figure);
    if (rows === null) return null;
    if (rows.length === figure.stated || !isLevel(figure.category ?? '')) return rows.length;
    const levels = this.list.statement.figures.filter(
      ({ kind, paragraph, category }) =>
        kind === 'part-count' && paragraph === figure.paragraph && isLevel(category ?? ''),
    );
    const sum = levels.reduce((total, { stated }) => total + stated, 0);
    return sum === this.list.lists.recovered.length ? null : rows.length;
  }

  private rowsOfLevel(word: string): PartOfList {
    const wanted = this.levelOfPlace(word);
    if (wanted === null)
      return unknown(`看不出“${word}级”是哪一级`, `which level “${word}级” is cannot be told`);
    return this.rowsWhere((name) => {
      const level = this.levelOf(name);
      return level === null ? null : level === wanted;
    });
  }

  /** The rows whose receivers are all such; not told where of some row it cannot be said. */
  private rowsWhere(isSuch: (name: DepartmentName) => boolean | null): PartOfList {
    const rows: Item[] = [];
    for (const [index, item] of this.list.lists.recovered.entries()) {
      const departments = this.departments.receivers[index]?.departments ?? [];
      if (departments.length === 0) {
        if (isCancelled(item)) continue;
        return unknown('有的行没有写由谁承接', 'some rows do not tell who');
      }
      const such = departments.map(({ name }) => isSuch(name));
      if (such.includes(null))
        return unknown('有的承接部门看不出是哪一级', 'the level of some department cannot be told');
      if (such.every((each) => each === true)) rows.push(item);
      else if (such.includes(true))
        return unknown('有的行由几个部门承接，数不准', 'some rows have several departments');
    }
    return { rows, why: null };
  }

  private levelOf({ printed, place }: DepartmentName): Level | null {
    const { county, prefecture, province } = this.own;
    if (county !== null && printed.includes(county)) return 'county';
    if (prefecture !== null && printed.includes(prefecture)) return 'prefecture';
    if (province !== null && printed.includes(province)) return 'province';
    return this.levelOfPlace(place);
  }

  /** The level of a place or of a word for one (县, 禾川县). A city may be a county's or a prefecture's. */
  private levelOfPlace(place: string): Level | null {
    const { county, prefecture } = this.own;
    if (/(?:省|自治区)级?$/u.test(place)) return 'province';
    if (/(?:[州盟]|地区|师市?)级?$/u.test(place)) return 'prefecture';
    if (/[县旗区]级?$/u.test(place)) return 'county';
    if (!/市级?$/u.test(place)) return null;
    const isCounty = county?.endsWith('市') === true;
    if (isCounty) return prefecture?.endsWith('市') === true ? null : 'county';
    return county === null ? null : 'prefecture';
  }
}

function unknown(zh: string, en: string): PartOfList {
  return { rows: null, why: say(zh, en) };
}
