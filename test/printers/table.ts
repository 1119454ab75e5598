/** A table laid out over pages. All lengths in points, from the top left of the page as shown. */
import type { TableRow } from '../townships/index.js';
import type { Box } from '../../pipeline/model.js';
import type { Habits } from './habits.js';
import { setText, type Glyph, type TextStyle } from './lines.js';

/** A line of text on a page. */
export interface Line {
  glyphs: Glyph[];
  baseline: number;
  bold: boolean;
  /** For text that runs upwards: the x of its baseline; `baseline` is then the y from which it runs. */
  upwards?: number;
}

/** A cell, or the part of it that stands on one page. */
export interface Cell {
  table: number;
  /** Names its row in the structure tree; null for what is no part of the document. */
  row: string | null;
  column: number;
  columnSpan: number;
  box: Box;
  lines: Line[];
  kind: 'heading' | 'group' | 'item';
  openTop: boolean;
  openBottom: boolean;
  shaded: boolean;
  /** The columns of the rows that it covers below its first. */
  covers: string[];
  /** No rules at its left and right. */
  sideless?: boolean;
}

/** Where a table may be drawn: the pages, the height that is taken of the present one. */
export interface Flow {
  page: number;
  y: number;
  top: number;
  bottom: number;
  /** A text did not fit its cell. */
  overfull: boolean;
  /** Goes to the next page. */
  turn: () => void;
  draw: (page: number, cell: Cell) => void;
}

interface Waiting {
  column: number;
  columnSpan: number;
  lines: { glyphs: Glyph[]; top: number }[];
}

/** The part of a row on a page. */
interface Part {
  page: number;
  top: number;
  bottom: number;
  row: number;
  from: boolean;
  to: boolean;
}

/** Draws tables in one way. */
export class TableMaker {
  readonly #pitch: number;
  /** The column of the category, where there is one. */
  readonly #category: number;
  #firstPage = 0;

  constructor(
    readonly habits: Habits,
    readonly flow: Flow,
    readonly style: Omit<TextStyle, 'width' | 'align' | 'size'>,
  ) {
    this.#pitch = habits.size * habits.leading;
    this.#category = habits.firstColumn === 'none' ? 0 : 1;
  }

  /** Draws the table `number` of a document; `borders` are those of its columns. */
  draw(
    number: number,
    rows: readonly TableRow[],
    borders: readonly number[],
    isMerged: boolean,
    grouped: boolean,
  ): void {
    const { habits, flow } = this;
    const parts: Part[] = [];
    const categories: { first: number; span: number; text: string }[] = [];
    const heading = rows[0];
    if (!heading) return;
    this.#firstPage = flow.page;
    const drawHeading = (again: boolean): void => {
      const waiting = this.#cellsOf(heading, borders, false, grouped);
      const high = this.#height(waiting);
      const row =
        again && habits.tags?.repeatedHeadings === 'artifact' ? null : again ? `h${flow.page}` : 'h';
      this.#part(
        number,
        waiting,
        { page: flow.page, top: flow.y, bottom: flow.y + high, row: 0, from: true, to: true },
        heading,
        row,
        borders,
      );
      flow.y += high;
    };
    const turn = (): void => {
      flow.turn();
      if (habits.headingRow === 'repeat') drawHeading(true);
    };
    drawHeading(false);
    rows.slice(1).forEach((row, at) => {
      const index = at + 1;
      if (isMerged && row.kind === 'item' && row.category !== null && row.category.span > 0)
        categories.push({ first: index, span: row.category.span, text: row.category.text });
      const run = categories.at(-1);
      const merged = isMerged && row.kind === 'item' && run !== undefined && run.span > 1;
      let waiting = this.#cellsOf(row, borders, merged, grouped);
      let high = this.#height(waiting);
      if (merged) {
        const needed =
          this.#set(run.text, borders, this.#category, 1, true).length * this.#pitch + 2 * habits.padding;
        high = Math.max(high, needed / run.span);
      }
      this.#align(waiting, high);
      let isFirst = true;
      for (;;) {
        const room = flow.bottom - flow.y;
        const keeps = habits.rowBreak === 'keep' || row.kind === 'group';
        const fresh = flow.y <= flow.top + 6 * this.#pitch && parts.at(-1)?.page !== flow.page;
        if (high <= room + 0.01) {
          const part = {
            page: flow.page,
            top: flow.y,
            bottom: flow.y + high,
            row: index,
            from: isFirst,
            to: true,
          };
          parts.push(part);
          this.#part(number, waiting, part, row, this.#rowName(index, isFirst), borders);
          flow.y += high;
          break;
        }
        if (!fresh && (keeps || room < 2.4 * this.#pitch + 2 * habits.padding)) {
          turn();
          continue;
        }
        const cut = this.#cut(waiting, high, room);
        if (!cut) {
          turn();
          continue;
        }
        const part = {
          page: flow.page,
          top: flow.y,
          bottom: flow.y + cut.taken,
          row: index,
          from: isFirst,
          to: false,
        };
        parts.push(part);
        this.#part(number, cut.here, part, row, this.#rowName(index, isFirst), borders);
        flow.y += cut.taken;
        waiting = cut.rest;
        high = cut.left;
        isFirst = false;
        turn();
      }
    });
    for (const run of categories) if (run.span > 1) this.#mergedCategory(number, run, parts, borders);
  }

  #rowName(index: number, isFirst: boolean): string {
    return isFirst || this.habits.tags?.brokenRow === 'one' ? String(index) : `${index}+`;
  }

  #set(
    text: string,
    borders: readonly number[],
    column: number,
    columnSpan: number,
    centre: boolean,
    indent = 0,
  ): Glyph[][] {
    const { size } = this.habits;
    const width = (borders[column + columnSpan] ?? 0) - (borders[column] ?? 0) - 2 * SIDE;
    const align = centre ? 'centre' : this.habits.justify ? 'justify' : 'left';
    return setText(text, { ...this.style, size, width, align, indent });
  }

  /** The cells of a row with their lines; those that others cover are left out. */
  #cellsOf(row: TableRow, borders: readonly number[], merged: boolean, grouped: boolean): Waiting[] {
    const { habits } = this;
    if (row.kind === 'group')
      return [
        this.#waiting(0, borders.length - 1, this.#set(row.text, borders, 0, borders.length - 1, true)),
      ];
    return row.cells.flatMap((cell, column) => {
      const isHeading = row.kind === 'headings';
      if (row.kind === 'item' && row.category !== null && column === this.#category) {
        if (merged) return [];
        if (!row.category.printed) return [this.#waiting(column, 1, [])];
      }
      const texts = typeof cell === 'string' ? [this.#spaced(cell)] : cell;
      const short = column < this.#category || (!grouped && column === this.#category);
      const isName = column === (grouped ? this.#category : this.#category + 1);
      const centre = isHeading || short || (isName && habits.centreNames);
      const indent = !isHeading && !short && !isName && habits.indent ? 2 : 0;
      return [
        this.#waiting(
          column,
          1,
          texts.flatMap((text) => this.#set(text, borders, column, 1, centre, indent)),
        ),
      ];
    });
  }

  #spaced(text: string): string {
    return this.habits.spacedHeadings === 'spaces' && text.length <= 4 ? [...text].join(' ') : text;
  }

  #waiting(column: number, columnSpan: number, lines: Glyph[][]): Waiting {
    return {
      column,
      columnSpan,
      lines: lines.map((glyphs, index) => ({ glyphs, top: index * this.#pitch })),
    };
  }

  #height(cells: readonly Waiting[]): number {
    const most = Math.max(1, ...cells.map((cell) => cell.lines.length));
    return most * this.#pitch + 2 * this.habits.padding;
  }

  /** Moves the lines of cells to where they stand in a row of this height. */
  #align(cells: readonly Waiting[], high: number): void {
    for (const cell of cells) {
      const free = high - cell.lines.length * this.#pitch;
      const top = this.habits.middle ? free / 2 : this.habits.padding;
      cell.lines.forEach((line, index) => (line.top = top + index * this.#pitch));
    }
  }

  /** What of a row fits into the room that is left, and what goes to the next page; null where too little does. */
  #cut(
    cells: readonly Waiting[],
    high: number,
    room: number,
  ): { here: Waiting[]; rest: Waiting[]; taken: number; left: number } | null {
    const { padding, rowBreak } = this.habits;
    if (rowBreak !== 'cut') {
      const fit = Math.floor((room - 2 * padding) / this.#pitch + 0.001);
      if (fit < 1) return null;
      const here = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fit) }));
      const rest = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(fit) }));
      const taken = this.#height(here);
      const left = this.#height(rest);
      this.#align(here, taken);
      this.#align(rest, left);
      return { here, rest, taken, left };
    }
    const here: Waiting[] = [];
    const rest: Waiting[] = [];
    let left = high - room;
    for (const cell of cells) {
      const first = cell.lines.findIndex((line) => line.top + this.#pitch > room - padding);
      const split = first < 0 ? cell.lines.length : first;
      here.push({ ...cell, lines: cell.lines.slice(0, split) });
      const below = cell.lines.slice(split);
      const shift = Math.max(room - (below[0]?.top ?? Infinity), 0) + padding;
      rest.push({ ...cell, lines: below.map((line) => ({ ...line, top: line.top - room + shift })) });
      const end = (rest.at(-1)?.lines.at(-1)?.top ?? -Infinity) + this.#pitch + padding;
      left = Math.max(left, end);
    }
    return { here, rest, taken: room, left };
  }

  #part(
    table: number,
    cells: readonly Waiting[],
    part: Part,
    row: TableRow,
    name: string | null,
    borders: readonly number[],
  ): void {
    const { habits, flow } = this;
    for (const { column, columnSpan, lines } of cells) {
      flow.draw(part.page, {
        table,
        row: name,
        column,
        columnSpan,
        box: [borders[column] ?? 0, part.top, borders[column + columnSpan] ?? 0, part.bottom],
        lines: lines.map(({ glyphs, top }) =>
          this.#line(glyphs, borders[column] ?? 0, part.top + top, row.kind !== 'item'),
        ),
        kind: row.kind === 'headings' ? 'heading' : row.kind,
        openTop: (!part.from && !habits.closedBreaks) || this.#isOpenTop(part),
        openBottom: !part.to && !habits.closedBreaks,
        sideless: habits.forgottenSides && row.kind === 'item' && part.row % 9 === 4 && part.from && part.to,
        shaded:
          row.kind === 'headings'
            ? habits.shading !== 'none'
            : habits.shading === 'rows' && part.row % 2 === 0,
        covers: [],
      });
    }
  }

  /** True for what is at the top of a page that it did not begin on. */
  #isOpenTop({ page, top, row, from }: Pick<Part, 'page' | 'top' | 'row' | 'from'>): boolean {
    const { habits, flow } = this;
    return (
      habits.pageTops === 'open' && page > this.#firstPage && top <= flow.top + 0.01 && (row > 0 || from)
    );
  }

  #line(glyphs: readonly Glyph[], left: number, top: number, bold: boolean): Line {
    const { size } = this.habits;
    return {
      glyphs: glyphs.map((glyph) => ({ ...glyph, x: glyph.x + left + SIDE })),
      baseline: top + (this.#pitch - size) / 2 + 0.86 * size,
      bold: bold && this.habits.bold !== 'none',
    };
  }

  /** A text in one line from its own origin. */
  #upwards(text: string): Glyph[] {
    const { size } = this.habits;
    return [...text].map((character, index) => ({
      text: character,
      x: index * size,
      width: size,
      size,
      rise: 0,
      font: 'song',
    }));
  }

  /** A category that is merged down: a cell on each page that its rows stand on. */
  #mergedCategory(
    table: number,
    run: { first: number; span: number; text: string },
    parts: readonly Part[],
    borders: readonly number[],
  ): void {
    const { habits, flow } = this;
    const own = parts.filter((part) => part.row >= run.first && part.row < run.first + run.span);
    const pages = [...new Set(own.map((part) => part.page))].map((page) => {
      const there = own.filter((part) => part.page === page);
      return { page, top: there[0]?.top ?? 0, bottom: there.at(-1)?.bottom ?? 0, row: there[0]?.row ?? 0 };
    });
    const upwards = habits.category === 'turned';
    const column = this.#category;
    const lines = upwards ? [this.#upwards(run.text)] : this.#set(run.text, borders, column, 1, true);
    const high = upwards ? run.text.length * habits.size : lines.length * this.#pitch;
    const fits = ({ top, bottom }: { top: number; bottom: number }): boolean =>
      bottom - top >= high + 2 * habits.padding - 0.01;
    const all = pages.reduce((sum, page) => sum + page.bottom - page.top, 0);
    let middle = all / 2;
    let bearer = pages.findIndex(fits);
    if (habits.mergedText === 'whole' && habits.middle) {
      bearer = pages.findIndex((page) => {
        const there = middle < page.bottom - page.top;
        if (!there) middle -= page.bottom - page.top;
        return there;
      });
      if (!pages[bearer] || !fits(pages[bearer] ?? { top: 0, bottom: 0 })) bearer = pages.findIndex(fits);
    }
    const over = habits.mergedText === 'over' && !upwards ? this.#linesOver(pages, lines.length) : null;
    if (bearer < 0 && !over) {
      bearer = 0;
      flow.overfull = true;
    }
    // A category is not printed again inside of a row that a page end breaks.
    const each =
      habits.mergedText === 'each' && pages.every(fits) && own.every((part) => part.from && part.to);
    pages.forEach(({ page, top, bottom, row }, index) => {
      const isBearer = each || index === bearer;
      const rowsHere = [...new Set(own.filter((part) => part.page === page).map((part) => part.row))];
      const start = !habits.middle
        ? top + habits.padding
        : habits.mergedText === 'whole' && !each
          ? Math.min(Math.max(top + middle - high / 2, top + habits.padding), bottom - high - habits.padding)
          : (top + bottom - high) / 2;
      flow.draw(page, {
        table,
        row: each ? String(row) : String(run.first),
        column,
        columnSpan: 1,
        box: [borders[column] ?? 0, top, borders[column + 1] ?? 0, bottom],
        lines: over
          ? lines.flatMap((glyphs, at) => {
              const place = over[at];
              return place?.index === index
                ? [this.#line(glyphs, borders[column] ?? 0, place.top, false)]
                : [];
            })
          : isBearer
            ? lines.map((glyphs, at) =>
                upwards
                  ? {
                      glyphs,
                      baseline: start + high,
                      bold: false,
                      upwards: (borders[column] ?? 0) + SIDE + 0.88 * habits.size,
                    }
                  : this.#line(glyphs, borders[column] ?? 0, start + at * this.#pitch, false),
              )
            : [],
        kind: 'item',
        openTop:
          (index > 0 && !each && !habits.closedBreaks) || this.#isOpenTop({ page, top, row, from: true }),
        openBottom: index < pages.length - 1 && !each && !habits.closedBreaks,
        shaded: false,
        covers: rowsHere.slice(index === 0 || each ? 1 : 0).map(String),
      });
    });
  }

  /** On which of its pages, and where, each line of a merged cell stands whose text is in the middle of all of them. */
  #linesOver(
    pages: readonly { top: number; bottom: number }[],
    count: number,
  ): { index: number; top: number }[] {
    const { padding } = this.habits;
    const rooms = pages.map(({ top, bottom }) =>
      Math.floor((bottom - top - 2 * padding) / this.#pitch + 0.001),
    );
    const all = rooms.reduce((sum, room) => sum + room, 0);
    let skip = this.habits.middle ? Math.max(0, Math.floor((all - count) / 2)) : 0;
    return rooms
      .flatMap((room, index) =>
        Array.from({ length: room }, (_, at) => ({
          index,
          top: (pages[index]?.top ?? 0) + padding + at * this.#pitch,
        })),
      )
      .filter(() => skip-- <= 0)
      .slice(0, count);
  }
}

/** Room at the sides of a cell's text: Word's 0.19 cm. */
export const SIDE = 5.4;
