/** A page as the operators that a program would write for it. */
import { Random } from '../townships/index.js';
import type { Box } from '../../pipeline/model.js';
import { RESOURCE, type Fonts } from './fonts.js';
import type { Habits } from './habits.js';
import type { Glyph } from './lines.js';
import type { FreeLine, Sheet } from './pages.js';
import type { Cell, Line } from './table.js';

/** Where a line belongs in the structure tree; null for what is no part of the document. */
export type Tag = { cell: Cell } | { block: number; role: FreeLine['role'] } | null;

/** A page's content, and by the number of its marked content where that belongs. */
export interface Inked {
  streams: string[];
  tags: Tag[];
}

const BAR = 0.48;
const WATERMARK = '内部资料';
export const WATERMARK_SIZE = 72;

/** Draws one page. */
export class Pen {
  readonly #random: Random;
  readonly #tags: Tag[] = [];
  #out: string[] = [];

  constructor(
    readonly habits: Habits,
    readonly width: number,
    readonly height: number,
    readonly fonts: Fonts,
    seed: number,
  ) {
    this.#random = new Random(seed);
  }

  draw(sheet: Sheet): Inked {
    const { habits } = this;
    const pieces: string[] = [];
    const piece = (make: () => void): void => {
      this.#out = [];
      make();
      pieces.push(this.#out.join(''));
    };
    const edge = sheet.lines.filter((line) => line.block === null);
    const text = sheet.lines.filter((line) => line.block !== null);
    piece(() => {
      if (habits.watermark?.when === 'before') this.#watermark();
      this.#artifact(() => {
        for (const cell of sheet.cells) if (cell.shaded) this.#shade(cell);
        if (habits.rulesFirst) this.#rules(sheet);
      });
    });
    piece(() => {
      for (const line of edge) this.#line(line, null, null);
      for (const line of text) this.#line(line, { block: line.block ?? 0, role: line.role }, null);
    });
    piece(() => this.#tables(sheet.cells));
    piece(() => {
      if (!habits.rulesFirst) this.#artifact(() => this.#rules(sheet));
      if (habits.watermark?.when === 'after') this.#watermark();
    });
    const { unit, flipped } = habits;
    const open =
      unit === 1 && !flipped
        ? 'q\n'
        : `q\n${unit} 0 0 ${flipped ? -unit : unit} 0 ${flipped ? this.height : 0} cm\n`;
    const whole = [open + this.#base(), ...pieces, 'Q\nQ\n'];
    const streams: string[] = Array.from({ length: habits.streams }, () => '');
    whole.forEach((each, index) => {
      const at = Math.min(habits.streams - 1, Math.floor((index * habits.streams) / whole.length));
      streams[at] = (streams[at] ?? '') + each;
    });
    return { streams, tags: this.#tags };
  }

  /** Word clips everything to the page. */
  #base(): string {
    return this.habits.clip === 'page'
      ? `q\n${this.#rectangle([0, 0, this.width, this.height])} re W* n\n`
      : 'q\n';
  }

  #number(value: number): string {
    const digits = this.habits.unit === 1 ? 3 : 0;
    return String(Number(value.toFixed(digits)));
  }

  #x(x: number): string {
    return this.#number(x / this.habits.unit);
  }

  #y(y: number): string {
    return this.#number((this.habits.flipped ? y : this.height - y) / this.habits.unit);
  }

  #rectangle([left, top, right, bottom]: Box): string {
    const y = this.habits.flipped ? top : bottom;
    return `${this.#x(left)} ${this.#y(y)} ${this.#precise(right - left)} ${this.#precise(bottom - top)}`;
  }

  #precise(length: number): string {
    return String(Number((length / this.habits.unit).toFixed(3)));
  }

  #artifact(draw: () => void): void {
    const { tags } = this.habits;
    if (tags) this.#out.push('/Artifact BMC\n');
    draw();
    if (tags) this.#out.push('EMC\n');
  }

  #tables(cells: readonly Cell[]): void {
    const { order, tags, underline } = this.habits;
    const sorted = [...cells].sort((a, b) =>
      order === 'columns'
        ? a.column - b.column || a.box[1] - b.box[1]
        : a.box[1] - b.box[1] || a.column - b.column,
    );
    const drawn = order === 'shuffled' ? this.#random.shuffle(sorted) : sorted;
    if (order === 'crossing' && tags === null) {
      const level = new Map<string, Line>();
      for (const line of drawn.flatMap((cell) => cell.lines)) {
        const key = `${line.baseline.toFixed(1)} ${Number(line.bold)}`;
        const known = level.get(key);
        if (known) known.glyphs.push(...line.glyphs);
        else level.set(key, { ...line, glyphs: [...line.glyphs] });
      }
      for (const line of level.values()) {
        line.glyphs.sort((a, b) => a.x - b.x);
        this.#line(line, null, null);
      }
    } else for (const cell of drawn) this.#cell(cell);
    if (!underline) return;
    this.#artifact(() => {
      for (const cell of cells) {
        if (cell.kind === 'heading' || Number(cell.row) % 5 !== 0 || cell.column < 2) continue;
        for (const { glyphs, baseline } of cell.lines.slice(0, 1)) {
          const [first, last] = [glyphs[0], glyphs.at(-1)];
          if (first && last) this.#bar([first.x, baseline + 1.1, last.x + last.width, baseline + 1.6]);
        }
      }
    });
  }

  #cell(cell: Cell): void {
    const { tags, markedCells } = this.habits;
    if (tags === null || !markedCells || cell.row === null || cell.lines.length === 0) {
      for (const line of cell.lines) this.#line(line, cell.row === null ? null : { cell }, cell);
      return;
    }
    this.#out.push(`/P <</MCID ${this.#tags.length}>> BDC\n`);
    this.#tags.push({ cell });
    for (const line of cell.lines) this.#line(line, null, cell, false);
    this.#out.push('EMC\n');
  }

  #line(line: Line & Partial<FreeLine>, tag: Tag, cell: Cell | null, isMarked = true): void {
    const { habits } = this;
    const marks = isMarked && habits.tags !== null;
    if (marks && tag === null) this.#out.push('/Artifact <</Type/Pagination>> BDC\n');
    else if (marks) {
      const role = tag !== null && 'role' in tag ? tag.role : 'P';
      this.#out.push(`/${role} <</MCID ${this.#tags.length}>> BDC\n`);
      this.#tags.push(tag);
    }
    this.#out.push('q\n');
    if (cell && habits.clip === 'cell') this.#out.push(`${this.#rectangle(cell.box)} re W* n\n`);
    this.#out.push(`${line.gray ?? 0} g\n`);
    const mode = line.invisible === true ? 3 : line.bold && habits.bold === 'stroke' ? 2 : 0;
    if (mode === 2) this.#out.push(`${this.#precise(0.3)} w 0 G\n`);
    this.#show(line, mode, 0);
    if (line.bold && habits.bold === 'twice') this.#show(line, mode, 0.3);
    this.#out.push('Q\n');
    if (marks) this.#out.push('EMC\n');
  }

  #show({ glyphs, baseline, upwards }: Line, mode: number, offset: number): void {
    for (const run of runsOf(glyphs, this.habits.spacing)) {
      const first = run[0];
      if (!first) continue;
      const size = Number((first.size / this.habits.unit).toFixed(this.habits.unit === 1 ? 2 : 0));
      const turn = this.habits.flipped ? -1 : 1;
      // Text that runs upwards begins at its baseline, which is then an x.
      const place =
        upwards === undefined
          ? `1 0 0 ${turn} ${this.#x(first.x + offset)} ${this.#y(baseline - first.rise)} Tm`
          : `0 ${turn} -1 0 ${this.#x(upwards)} ${this.#y(baseline - first.x + offset)} Tm`;
      const set = `${mode === 0 ? '' : `${mode} Tr `}/${RESOURCE[first.font]} ${size} Tf ${place}`;
      this.#out.push(`BT\n${set}\n${this.#operands(run)}\nET\n`);
    }
  }

  #operands(run: readonly Glyph[]): string {
    const first = run[0];
    if (!first) return '';
    const text = run.map((glyph) => glyph.text).join('');
    const gaps = run
      .slice(1)
      .map((glyph, index) => glyph.x - (run[index]?.x ?? 0) - (run[index]?.width ?? 0));
    if (this.habits.spacing === 'character-spacing')
      return `${this.#precise(gaps[0] ?? 0)} Tc ${this.fonts.string(text, first.font)} Tj`;
    const parts: string[] = [];
    let piece = '';
    run.forEach((glyph, index) => {
      piece += glyph.text;
      const gap = Math.round((1000 * (gaps[index] ?? 0)) / first.size);
      if (gap === 0) return;
      parts.push(this.fonts.string(piece, first.font), String(-gap));
      piece = '';
    });
    if (piece !== '') parts.push(this.fonts.string(piece, first.font));
    return `[${parts.join(' ')}] TJ`;
  }

  #shade({ box, lines }: Cell): void {
    const [left, top, right, bottom] = box;
    this.#out.push('0.85 g\n');
    if (this.habits.shading !== 'strips') this.#out.push(`${this.#rectangle(box)} re f*\n`);
    else {
      // Word fills the sides of the cell, then each line.
      this.#out.push(
        `${this.#rectangle([left, top, left + 5, bottom])} re f*\n${this.#rectangle([right - 5, top, right, bottom])} re f*\n`,
      );
      const ys = [top, ...lines.slice(1).map((line) => line.baseline - 11), bottom];
      ys.slice(1).forEach((y, index) =>
        this.#out.push(`${this.#rectangle([left + 5, ys[index] ?? top, right - 5, y])} re f*\n`),
      );
    }
    this.#out.push('0 g\n');
  }

  #bar(box: Box): void {
    this.#out.push(`${this.#rectangle(box)} re f*\n`);
  }

  #rules({ cells, rules, frames }: Sheet): void {
    this.#out.push('0 g 0 G\n');
    for (const [left, right, y] of rules) this.#bar([left, y, right, y + 0.75]);
    for (const [left, top, right, bottom] of frames)
      this.#out.push(
        `0.75 w ${this.#rectangle([left, top, right, bottom])} re S\n`.replace(
          '0.75 w',
          `${this.#precise(0.75)} w`,
        ),
      );
    const seen = new Set<string>();
    for (const cell of cells) this.#border(cell, seen);
  }

  #border({ box, openTop, openBottom, sideless = false }: Cell, seen: Set<string>): void {
    const { rules, ruleForm } = this.habits;
    if (rules === 'none') return;
    const [left, top, right, bottom] = box;
    const level = rules !== 'vertical';
    const upright = rules !== 'horizontal' && !sideless;
    if (ruleForm === 'frames' && !openTop && !openBottom && level && upright) {
      this.#out.push(
        `${rules === 'dashed' ? this.#dash() : ''}${this.#precise(0.5)} w ${this.#rectangle(this.#near(box))} re S\n`,
      );
      return;
    }
    const sides: [Box, boolean][] = [
      [[left, top, right, top], level && !openTop],
      [[left, bottom, right, bottom], level && !openBottom],
      [[left, top, left, bottom], upright],
      [[right, top, right, bottom], upright],
    ];
    for (const [side, isDrawn] of sides) {
      const key = side.map((value) => value.toFixed(1)).join(' ');
      if (!isDrawn || (ruleForm === 'bars' && seen.has(key))) continue;
      seen.add(key);
      if (ruleForm === 'bars') this.#bars(side);
      else this.#segment(side);
    }
  }

  #near(box: Box): Box {
    const { rules, ruleForm } = this.habits;
    const most = rules === 'off' ? 0.8 : ruleForm === 'bars' ? 0 : 0.2;
    return box.map((value) => value + (this.#random.next() * 2 - 1) * most) as Box;
  }

  /** A side as thin areas, with the square at its corner apart. */
  #bars(side: Box): void {
    const [left, top, right, bottom] = this.#near(side);
    const { rules } = this.habits;
    const level = side[1] === side[3];
    const add = (by: number): void => {
      this.#bar([left + by, top + by, left + by + BAR, top + by + BAR]);
      if (rules === 'dashed') {
        const length = level ? right - left : bottom - top;
        for (let at = 0; at < length; at += 5) {
          const end = Math.min(at + 3, length);
          this.#bar(
            level ? [left + at, top, left + end, top + BAR] : [left, top + at, left + BAR, top + end],
          );
        }
      } else if (level) this.#bar([left + BAR, top + by, right, top + by + BAR]);
      else this.#bar([left + by, top + BAR, left + by + BAR, bottom]);
    };
    add(0);
    if (rules === 'double') add(1.44);
  }

  #segment(side: Box): void {
    const { rules } = this.habits;
    const [left, top, right, bottom] = this.#near(side);
    const level = side[1] === side[3];
    const draw = (by: number): void => {
      const [x0, y0, x1, y1] = level
        ? [left, top + by, right, top + by]
        : [left + by, top, left + by, bottom];
      this.#out.push(
        `${rules === 'dashed' ? this.#dash() : ''}${this.#precise(0.5)} w ${this.#x(x0)} ${this.#y(y0)} m ${this.#x(x1)} ${this.#y(y1)} l S\n`,
      );
    };
    draw(0);
    if (rules === 'double') draw(1.5);
  }

  #dash(): string {
    return `[${this.#precise(3)} ${this.#precise(2)}] 0 d `;
  }

  #watermark(): void {
    const { watermark, unit, flipped, tags } = this.habits;
    if (!watermark) return;
    const size = WATERMARK_SIZE;
    if (tags) this.#out.push('/Artifact <</Subtype/Watermark/Type/Pagination>> BDC\n');
    const back = `${1 / unit} 0 0 ${(flipped ? -1 : 1) / unit} 0 ${flipped ? this.height / unit : 0} cm`;
    const turn = `0.707 0.707 -0.707 0.707 ${(this.width / 2 - 1.4 * size).toFixed(2)} ${(this.height / 2 - 1.4 * size).toFixed(2)}`;
    this.#out.push(`q ${back} ${turn} cm /GS0 gs 0.75 g\n`);
    if (watermark.as === 'form') this.#out.push('/Fm0 Do\n');
    else if (watermark.as === 'text') this.#out.push(watermarkText(this.fonts));
    else {
      for (let stroke = 0; stroke < 12; stroke++) {
        const [x, y] = [(stroke % 4) * size, Math.floor(stroke / 4) * 20];
        this.#out.push(
          `${x} ${y} m ${x + 60} ${y} l ${x + 61} ${y + 3} ${x + 60} ${y + 5} ${x + 58} ${y + 6} c ${x} ${y + 6} l h f*\n`,
        );
      }
    }
    this.#out.push('Q\n');
    if (tags) this.#out.push('EMC\n');
  }
}

/** The watermark as text, from its own origin. */
export function watermarkText(fonts: Fonts): string {
  return `BT /${RESOURCE.hei} ${WATERMARK_SIZE} Tf 1 0 0 1 0 0 Tm ${fonts.string(WATERMARK, 'hei')} Tj ET\n`;
}

/** The glyphs that go into one string. */
function runsOf(glyphs: readonly Glyph[], spacing: Habits['spacing']): Glyph[][] {
  const runs: Glyph[][] = [];
  let gap: number | null = null;
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const same = last && last.font === glyph.font && last.size === glyph.size && last.rise === glyph.rise;
    const here = last ? glyph.x - last.x - last.width : 0;
    const even = spacing !== 'character-spacing' || gap === null || Math.abs(here - gap) < 0.02;
    if (run && same && even && spacing !== 'glyphs') {
      run.push(glyph);
      gap ??= here;
    } else {
      runs.push([glyph]);
      gap = null;
    }
  }
  return runs;
}
