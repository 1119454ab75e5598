/** A whole document laid out: front matter, tables, what stands at the edges of pages, what nobody is to read. */
import { listNames, tableRows, type Layout, type TableRow, type Township } from '../townships/index.js';
import { officeBlocks } from '../townships/office.js';
import { columnWidths } from '../townships/table.js';
import type { Habits } from './habits.js';
import { setText, type Glyph, type TextStyle } from './lines.js';
import { SIDE, TableMaker, type Cell, type Flow, type Line } from './table.js';

/** A line outside of tables; `block` names its paragraph, null for what is no part of the document. */
export interface FreeLine extends Line {
  block: number | null;
  role: 'P' | 'H1' | 'H2' | 'H3';
  gray?: number;
  invisible?: boolean;
}

/** A page: everything that is drawn on it. */
export interface Sheet {
  width: number;
  height: number;
  cells: Cell[];
  lines: FreeLine[];
  /** Level rules that belong to no table. */
  rules: [left: number, right: number, y: number][];
  frames: [left: number, top: number, right: number, bottom: number][];
}

const MARGIN = 56;

/** The pages of a document, and their size as shown. */
export function laidOut(township: Township, layout: Layout, habits: Habits): Sheet[] {
  // The contents name pages, which are known when everything is set.
  const first = new Typesetter(township, layout, habits, []);
  first.run();
  const second = new Typesetter(township, layout, habits, first.titlePages);
  second.run();
  // Where a narrow column is too low for its text on every page, no author would leave it so.
  if (second.overfull && habits.category !== 'broad')
    return laidOut(township, layout, { ...habits, category: 'broad' });
  return second.sheets;
}

class Typesetter {
  readonly sheets: Sheet[] = [];
  readonly titlePages: number[] = [];
  #broad: boolean;
  readonly #flow: Flow;
  #block = 0;

  constructor(
    readonly township: Township,
    readonly layout: Layout,
    readonly habits: Habits,
    readonly pages: readonly number[],
  ) {
    this.#broad = habits.landscape && !habits.portraitFront;
    this.sheets.push(this.#emptySheet());
    const bottom = (): number =>
      this.height - MARGIN - (habits.footnotes && this.#flow.page % 3 === 2 ? 40 : 0);
    this.#flow = {
      page: 0,
      overfull: false,
      y: MARGIN + 8,
      top: MARGIN + 8,
      bottom: this.height - MARGIN,
      turn: () => {
        const flow = this.#flow;
        flow.page++;
        flow.y = flow.top;
        flow.bottom = bottom();
        this.sheets.push(this.#emptySheet());
      },
      draw: (page, cell) => void this.sheets[page]?.cells.push(cell),
    };
  }

  get overfull(): boolean {
    return this.#flow.overfull;
  }

  get width(): number {
    return this.#broad ? 841.92 : 595.32;
  }

  get height(): number {
    return this.#broad ? 595.32 : 841.92;
  }

  #emptySheet(): Sheet {
    return { width: this.width, height: this.height, cells: [], lines: [], rules: [], frames: [] };
  }

  run(): void {
    const { township, layout, habits } = this;
    const blocks = officeBlocks(township, layout);
    let list = 0;
    let contents = 0;
    let isCover = true;
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'heading') {
        const opensList = blocks[at + 1]?.kind === 'table';
        if (block.text === '说明' || block.text === '目 录') this.#flow.turn();
        if (block.text === '说明') isCover = false;
        if (opensList && list === 0) this.#broad = habits.landscape;
        if (opensList && (list === 0 || habits.newPageForList || this.#flow.bottom - this.#flow.y < 150))
          this.#flow.turn();
        if (opensList) this.titlePages.push(this.#flow.page + 1);
        this.#paragraph(
          block.text,
          [24, 16, 14][block.level - 1] ?? 14,
          block.level < 3 ? 'centre' : 'left',
          `H${block.level}` as const,
        );
      } else if (block.kind === 'paragraph') {
        this.#paragraph(block.text, isCover ? 16 : 12, isCover ? 'centre' : 'justify', 'P');
      } else if (block.kind === 'contents') {
        this.#contents(block.title, this.pages[contents] ?? 1);
        contents++;
      } else {
        this.#table(list);
        list++;
      }
    }
    this.#furnish();
  }

  get #style(): Omit<TextStyle, 'width' | 'align' | 'size'> {
    const { latin, autospace, tracking, hanging, trailingSpaces, twoFonts, realSpaces } = this.habits;
    return { latin, autospace, tracking, hanging, trailingSpaces, twoFonts, realSpaces };
  }

  #paragraph(text: string, size: number, align: 'left' | 'centre' | 'justify', role: FreeLine['role']): void {
    const flow = this.#flow;
    const block = this.#block++;
    const indent = role === 'P' && align === 'justify' ? 2 : 0;
    const isHeading = role !== 'P';
    if (isHeading) flow.y += size * 0.6;
    const lines = setText(text, {
      ...this.#style,
      ...(isHeading ? { twoFonts: false, font: 'hei' as const } : {}),
      size,
      width: this.width - 2 * MARGIN,
      align: align === 'justify' && !this.habits.justify ? 'left' : align,
      indent,
    });
    for (const glyphs of lines) {
      if (flow.y + 1.6 * size > flow.bottom) flow.turn();
      this.#line(glyphs, MARGIN, flow.y + 1.2 * size, {
        block,
        role,
        bold: isHeading && this.habits.bold !== 'none',
      });
      flow.y += 1.6 * size;
    }
    if (isHeading) flow.y += size * 0.4;
  }

  #contents(title: string, page: number): void {
    const size = 12;
    const width = this.width - 2 * MARGIN;
    const style = {
      ...this.#style,
      twoFonts: false,
      trailingSpaces: false,
      size,
      width,
      align: 'left' as const,
    };
    const text = setText(title, style)[0] ?? [];
    const number = setText(String(page), style)[0] ?? [];
    const from = (text.at(-1)?.x ?? 0) + size;
    const numberWidth = (number.at(-1)?.x ?? 0) + (number.at(-1)?.width ?? 0);
    const room = width - numberWidth - from - 4;
    const dots =
      setText(
        '.'.repeat(Math.floor(room / ((style.latin === 'times' ? 0.25 : 0.5) * size + style.tracking))),
        { ...style, width: 1e4 },
      )[0] ?? [];
    const all = [...text, ...moved(dots, from), ...moved(number, width - numberWidth)];
    this.#line(all, MARGIN, this.#flow.y + 1.2 * size, { block: this.#block++, role: 'P', bold: false });
    this.#flow.y += 1.8 * size;
  }

  #table(index: number): void {
    const { township, layout, habits } = this;
    const list = listNames[index];
    if (list === undefined) return;
    const rows = tableRows(township, list, layout, false).map((row) => withFirst(row, habits.firstColumn));
    const left = MARGIN - 6;
    const whole = this.width - 2 * left;
    let at = left;
    const isNarrow = layout.categoryStyle !== 'group' && habits.category !== 'broad';
    const narrow = ((habits.size + 2 * SIDE + 2) / whole) * 100;
    const widths = columnWidths(list, layout);
    const shares = (habits.firstColumn === 'none' ? [0, ...widths.slice(1)] : widths).map((share, column) => {
      if (column === 0) return habits.firstColumn === 'none' ? 0 : Math.max(share, 7);
      return column === 1 && isNarrow ? narrow : share;
    });
    if (habits.firstColumn === 'none') shares.shift();
    const sum = shares.reduce((all, share) => all + share, 0);
    const borders = [left, ...shares.map((share) => (at += (share / sum) * whole))].map(
      (x) => Math.round(x * 50) / 50,
    );
    const maker = new TableMaker(habits, this.#flow, this.#style);
    maker.draw(index, rows, borders, layout.categoryStyle === 'merged', layout.categoryStyle === 'group');
    this.#flow.y += 10;
  }

  #line(
    glyphs: readonly Glyph[],
    left: number,
    baseline: number,
    rest: Omit<FreeLine, 'glyphs' | 'baseline'>,
    page = this.#flow.page,
  ): void {
    this.sheets[page]?.lines.push({ glyphs: moved(glyphs, left), baseline, ...rest });
  }

  /** Page numbers, running heads, footnotes and hidden text. */
  #furnish(): void {
    const { habits } = this;
    const style = {
      latin: habits.latin,
      autospace: 0,
      tracking: 0,
      hanging: false,
      trailingSpaces: habits.trailingSpaces,
    };
    const put = (
      text: string,
      size: number,
      page: number,
      baseline: number,
      more: { align?: 'left' | 'centre'; gray?: number; invisible?: boolean; x?: number } = {},
    ): void => {
      const glyphs =
        setText(text, {
          ...style,
          size,
          width: (this.sheets[page]?.width ?? 0) - 2 * MARGIN,
          align: more.align ?? 'centre',
        })[0] ?? [];
      const { gray, invisible } = more;
      const rest = { block: null, role: 'P' as const, bold: false };
      this.#line(
        glyphs,
        more.x ?? MARGIN,
        baseline,
        {
          ...rest,
          ...(gray === undefined ? {} : { gray }),
          ...(invisible === undefined ? {} : { invisible }),
        },
        page,
      );
    };
    this.sheets.forEach((sheet, page) => {
      const { width, height } = sheet;
      if (page === 0) return;
      habits.runningHead.forEach((text, index) => put(text, 9, page, 30 + 12 * index));
      if (habits.runningHead.length > 0 && habits.program === 'word')
        sheet.rules.push([MARGIN, width - MARGIN, 47]);
      if (habits.pageNumber !== null) {
        const text = habits.pageNumber
          .replace('9', String(this.sheets.length))
          .replace('1', String(page + 1));
        const outer = page % 2 === 0 && habits.pageNumber === '— 1 —' ? width / 2 - 70 : 0;
        put(text, habits.pageNumber === '— 1 —' ? 14 : 9, page, height - 28, { x: MARGIN + outer });
        if (habits.numberInFrame) {
          const middle = width / 2 + outer;
          sheet.frames.push([middle - 50, height - 44, middle + 50, height - 22]);
        }
      }
      const last = Math.max(0, ...sheet.cells.map(({ box }) => box[3]));
      if (habits.stamped !== null && last > 0.8 * height) {
        // Stamps stand at one place, whatever is there.
        const text = habits.stamped.replace('1', String(page + 1));
        put(text, 7, page, height - 62, { align: 'left', x: 0.62 * width });
      }
      if (habits.footnotes && page % 3 === 2 && sheet.cells.length > 0) {
        sheet.rules.push([MARGIN, MARGIN + 144, height - MARGIN - 32]);
        put(
          '注：表中所列事项以当年公布的为准。',
          Math.min(9, habits.size - 1.5),
          page,
          height - MARGIN - 18,
          { align: 'left' },
        );
      }
      // On a shaded row white text would show.
      if (habits.hidden.includes('white') && habits.shading === 'none')
        put('底稿勿外传', 10, page, height * 0.4, { gray: 1 });
      if (habits.hidden.includes('invisible')) put('隐藏的批注', 10, page, height * 0.6, { invisible: true });
      if (habits.hidden.includes('outside')) put('裁切标记', 10, page, height + 14);
    });
  }
}

/** A row whose first cell is other than the number of the row, or is left out. */
export function withFirst(row: TableRow, first: Habits['firstColumn']): TableRow {
  if (first === 'numbers' || row.kind === 'group') return row;
  if (row.kind === 'headings') {
    const [, ...rest] = row.cells;
    return { ...row, cells: first === 'none' ? rest : ['对象', ...rest] };
  }
  const [number, ...rest] = row.cells;
  return { ...row, cells: first === 'none' ? rest : [[`QH-${number?.[0] ?? ''}`], ...rest] };
}

function moved(glyphs: readonly Glyph[], by: number): Glyph[] {
  return glyphs.map((glyph) => ({ ...glyph, x: glyph.x + by }));
}
