import type { ListName } from '../../pipeline/model.js';

/** The lists in the order of the document. */
export const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

/** What the lists are called in the document. */
export const WORDS: Readonly<Record<ListName, string>> = {
  basic: '基本履职',
  cooperative: '配合履职',
  recovered: '上级部门收回',
};

/** The columns of the tables, from 0. */
export const NUMBER = 0;
export const CATEGORY = 1;
export const NAME = 2;
export const DEPARTMENTS = 3;
export const SUPERIOR = 4;
export const TOWNSHIP = 5;
export const HANDOVER = 3;

/** A row of a table: its line (from 0), its list, its number and its cells. */
export interface RowLine {
  index: number;
  list: ListName;
  number: number;
  cells: readonly string[];
}

/** A heading row, and whether it opens its list or a later page. */
export interface HeadingLine {
  index: number;
  list: ListName;
  cells: readonly string[];
  first: boolean;
}

/** New lines for lines (from 0) of a draft: none deletes the line. */
export type Edits = ReadonlyMap<number, readonly string[]>;

/** A sound list in the text form, as an editor sees it: lines, of which some are rows of the three tables. */
export class Draft {
  readonly lines: readonly string[];
  readonly rows: readonly RowLine[];
  readonly headings: readonly HeadingLine[];
  /** The lines of the cover: the mark, the title, the date. */
  readonly mark: number;
  readonly title: number;
  readonly date: number;
  /** The paragraph that tells how the list was made, with the total of each list. */
  readonly drafting: number;
  /** The paragraph of 清单内容 about each list. */
  readonly paragraphs: Readonly<Record<ListName, number>>;
  readonly contents: Readonly<Record<ListName, number>>;
  readonly titles: Readonly<Record<ListName, number>>;
  /** The names of the place, each with its kind. */
  readonly place: { province: string; prefecture: string; county: string; township: string };

  constructor(readonly text: string) {
    this.lines = text.split('\n');
    const rows: RowLine[] = [];
    const headings: HeadingLine[] = [];
    const lists = { 3: 'basic', 6: 'cooperative', 4: 'recovered' } as const;
    for (const [index, line] of this.lines.entries()) {
      const cells = line.split('\t');
      const list = lists[cells.length as keyof typeof lists];
      if (list === undefined) continue;
      if (cells[0] === '序号') {
        headings.push({ index, list, cells, first: !headings.some((each) => each.list === list) });
      } else rows.push({ index, list, number: Number(cells[0]), cells });
    }
    this.rows = rows;
    this.headings = headings;
    this.mark = this.find(/^内部$/);
    this.title = this.find(/履职事项清单$/);
    this.date = this.find(/^\d{4}年\d+月$/);
    this.drafting = this.find(/共有履职事项/);
    this.paragraphs = byList((list) => this.find(new RegExp(`^${WORDS[list]}事项清单.*共有`)));
    this.contents = byList((list) => this.find(new RegExp(`^\\d\\.${WORDS[list]}事项清单\\.+`)));
    this.titles = byList((list) => this.find(new RegExp(`^\\D{4,}${WORDS[list]}事项清单$`)));
    const names = /^(.+?省)(.+?市)(.+?县) ?(.+?镇)/.exec(this.lines[this.title] ?? '');
    const [, province = '', prefecture = '', county = '', township = ''] = names ?? [];
    this.place = { province, prefecture, county, township };
  }

  private find(pattern: RegExp): number {
    const index = this.lines.findIndex((line) => pattern.test(line));
    if (index < 0) throw new Error(`no line is like ${pattern.source}`);
    return index;
  }

  /** The lines (from 0) that state figures. */
  get stating(): number[] {
    return [this.drafting, ...LISTS.map((list) => this.paragraphs[list])];
  }

  /** The lines that stand before the tables. */
  get front(): number {
    return this.titles.basic;
  }

  line(index: number): string {
    return this.lines[index] ?? '';
  }

  rowsOf(list: ListName): RowLine[] {
    return this.rows.filter((row) => row.list === list);
  }

  /** The draft with lines changed, and the line (from 1) where what stood at a line (from 0) is or would be now. */
  with(edits: Edits): { text: string; lineOf: (index: number) => number } {
    const lines: string[] = [];
    const starts: number[] = [];
    for (const [index, line] of this.lines.entries()) {
      starts.push(lines.length + 1);
      lines.push(...(edits.get(index) ?? [line]));
    }
    return { text: lines.join('\n'), lineOf: (index) => starts[index] ?? lines.length };
  }
}

/** A record with a value for each list. */
function byList<T>(make: (list: ListName) => T): Record<ListName, T> {
  return { basic: make('basic'), cooperative: make('cooperative'), recovered: make('recovered') };
}
