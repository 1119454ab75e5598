/** A page as the objects that a program would write for it. Lengths of sheets are points from the top left. */
import type { Box } from '../../../pipeline/model.js';
import { Random } from '../../townships/index.js';
import type { Habits } from '../habits.js';
import type { FontName, Glyph } from '../lines.js';
import type { FreeLine, Sheet } from '../pages.js';
import type { Cell, Line } from '../table.js';
import type { Manner } from './manners.js';

/** Millimetres in a point. */
export const MM = 25.4 / 72;

const FONT_IDS: Readonly<Record<FontName, number>> = { song: 2, hei: 3, latin: 4 };
const ASCENT = 0.88;
/** Draw parameters of the document: black hair lines, on which grey ones are based. */
const LINES = 5;
const BROKEN_LINES = 6;
const BAR = 0.48;

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);
const show = (value: number): string => String(Number(value.toFixed(4)));

/** Offsets with what comes again and again written once: 2 2 2 3 is `g 3 2 3`. */
export function offsets(values: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < values.length;) {
    const value = show(values[at] ?? 0);
    let end = at + 1;
    while (end < values.length && show(values[end] ?? 0) === value) end++;
    if (end - at > 2) parts.push(`g ${end - at} ${value}`);
    else for (let each = at; each < end; each++) parts.push(value);
    at = end;
  }
  return parts.join(' ');
}

/** Draws pages; numbers of objects go on over all pages of a document. */
export class OfdPen {
  #out: string[] = [];

  constructor(
    readonly habits: Habits,
    readonly manner: Manner,
    readonly next: () => number,
    /** The height of the page before it is laid on its side, or null. */
    readonly sideways: number | null,
  ) {}

  /** The content of the layers of a page, without the lines that are in its template. */
  page(
    sheet: Sheet,
    inTemplate: (line: FreeLine) => boolean,
    seed: number,
  ): { background: string; body: string } {
    const background = this.#drawn(() => {
      for (const cell of sheet.cells) if (cell.shaded) this.#fill(cell.box, '217 217 217');
    });
    const body = this.#drawn(() => {
      if (this.habits.rulesFirst) this.#rules(sheet);
      for (const line of sheet.lines) if (!inTemplate(line)) this.#free(line);
      this.#cells(sheet.cells, new Random(seed));
      if (!this.habits.rulesFirst) this.#rules(sheet);
    });
    return { background, body };
  }

  /** The content of the template: lines at the edges of pages. */
  template(lines: readonly FreeLine[]): string {
    return this.#drawn(() => {
      for (const line of lines) this.#free(line);
    });
  }

  #drawn(draw: () => void): string {
    this.#out = [];
    draw();
    return this.#out.join('');
  }

  #cells(cells: readonly Cell[], random: Random): void {
    const sorted = [...cells].sort((a, b) =>
      this.habits.order === 'columns'
        ? a.column - b.column || a.box[1] - b.box[1]
        : a.box[1] - b.box[1] || a.column - b.column,
    );
    for (const cell of this.habits.order === 'shuffled' ? random.shuffle(sorted) : sorted) {
      const isPlain = cell.lines.every(
        ({ upwards, glyphs }) => upwards === undefined && new Set(glyphs.map(styleOfGlyph)).size === 1,
      );
      if (this.manner.text === 'cells' && isPlain && this.sideways === null) this.#cell(cell.lines);
      else for (const line of cell.lines) this.#line(line);
    }
  }

  #free(line: FreeLine): void {
    this.#line(line, line.gray, line.invisible === true);
  }

  #line(line: Line, gray = 0, invisible = false): void {
    const runs =
      this.manner.text === 'characters' ? line.glyphs.map((glyph) => [glyph]) : runsOf(line.glyphs);
    const shifts = line.bold && this.habits.bold === 'twice' ? [0, 0.3] : [0];
    for (const shift of shifts) {
      for (const run of runs) {
        const first = run[0];
        if (!first || (this.manner.text === 'characters' && first.text === ' ')) continue;
        this.#run(run, line, { shift, gray, invisible });
      }
    }
  }

  /** All lines of a cell in one object: its offsets lead back at each line's end. */
  #cell(lines: readonly Line[]): void {
    const glyphs = lines.flatMap(({ glyphs: own, baseline }) =>
      own.map((glyph) => ({ ...glyph, y: baseline - glyph.rise })),
    );
    const [first] = glyphs;
    if (!first) return;
    const left = Math.min(...glyphs.map(({ x }) => x));
    const top = first.y - ASCENT * first.size;
    const right = Math.max(...glyphs.map(({ x, width }) => x + width));
    const bottom = Math.max(...glyphs.map(({ y }) => y)) + 0.2 * first.size;
    const steps = (axis: 'x' | 'y'): string =>
      offsets(glyphs.slice(1).map((glyph, at) => (glyph[axis] - (glyphs[at]?.[axis] ?? 0)) * MM));
    const down = lines.length > 1 ? ` DeltaY="${steps('y')}"` : '';
    const across = glyphs.length > 1 ? ` DeltaX="${steps('x')}"` : '';
    const code = `<${this.#tag('TextCode')} X="${show((first.x - left) * MM)}" Y="${show((first.y - top) * MM)}"${across}${down}>${escapeXml(glyphs.map(({ text }) => text).join(''))}</${this.#tag('TextCode')}>`;
    this.#text([left, top, right, bottom], first, '', code);
  }

  #run(
    run: readonly Glyph[],
    { baseline, upwards, bold }: Line,
    { shift, gray, invisible }: { shift: number; gray: number; invisible: boolean },
  ): void {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) return;
    const { scaled } = this.manner;
    const unit = scaled ? 1 : MM;
    const length = last.x + last.width - first.x;
    const gaps = run.slice(1).map((glyph, at) => (glyph.x - (run[at]?.x ?? 0)) * unit);
    const isUp = upwards !== undefined;
    const byDirections = isUp && this.manner.upwards === 'directions' && this.sideways === null;
    // Text that runs upwards begins at its baseline, which is then an x.
    const box: Box = isUp
      ? [
          upwards - ASCENT * first.size,
          baseline - first.x - length,
          upwards + 0.2 * first.size,
          baseline - first.x,
        ]
      : [
          first.x + shift,
          baseline - first.rise - ASCENT * first.size,
          first.x + shift + length,
          baseline - first.rise + 0.2 * first.size,
        ];
    const up = ASCENT * first.size * unit;
    const turn = isUp && !byDirections ? -90 : 0;
    const start = byDirections ? [up, length * unit] : [0, up];
    const axis = byDirections ? 'DeltaY' : 'DeltaX';
    const delta =
      gaps.length > 0 ? ` ${axis}="${offsets(byDirections ? gaps.map((gap) => -gap) : gaps)}"` : '';
    const text = run.map((glyph) => glyph.text).join('');
    const code = `<${this.#tag('TextCode')} X="${show(start[0] ?? 0)}" Y="${show(start[1] ?? 0)}"${delta}>${escapeXml(text)}</${this.#tag('TextCode')}>`;
    const directions = byDirections ? ' ReadDirection="270" CharDirection="270"' : '';
    const color =
      gray === 0
        ? ''
        : this.#color('FillColor', [gray, gray, gray].map((part) => Math.round(part * 255)).join(' '));
    const weight = bold && this.habits.bold === 'stroke' ? ' Weight="700"' : '';
    const hidden = invisible ? ' Fill="false"' : '';
    this.#text(box, first, `${directions}${weight}${hidden}`, color + this.#map(text) + code, turn);
  }

  /** The map from characters to the glyphs of a subset. */
  #map(text: string): string {
    if (!this.manner.mapped) return '';
    const glyphs = [...text].map((character) => 3 + ((character.charCodeAt(0) * 7919) % 20_000));
    return `<${this.#tag('CGTransform')} CodePosition="0" CodeCount="${text.length}" GlyphCount="${glyphs.length}"><${this.#tag('Glyphs')}>${glyphs.join(' ')}</${this.#tag('Glyphs')}></${this.#tag('CGTransform')}>`;
  }

  /** A text object; its box is that of the text on the sheet, `turn` by how many degrees its baseline is turned in it. */
  #text(box: Box, { font, size }: Glyph, attributes: string, content: string, turn = 0): void {
    const unit = this.manner.scaled ? 1 : MM;
    const place = this.#place(box, turn, this.manner.scaled);
    this.#out.push(
      `<${this.#tag('TextObject')} ID="${this.next()}" ${place} Font="${FONT_IDS[font]}" Size="${show(size * unit)}"${attributes}>${content}</${this.#tag('TextObject')}>`,
    );
  }

  /** Where an object is: its bounds on the page, and what turns and scales its own space, whose origin is its top left. */
  #place([left, top, right, bottom]: Box, turn = 0, scaled = false): string {
    const isTurned = turn !== 0;
    const scale = scaled ? MM : 1;
    let [a, b, c, d, e, f] = isTurned
      ? [0, -scale, scale, 0, 0, (bottom - top) * MM]
      : [scale, 0, 0, scale, 0, 0];
    let bounds: Box = [left, top, right, bottom];
    if (this.sideways !== null) {
      // The page is laid on its side: its text runs downwards.
      [a, b, c, d, e, f] = [-b, a, -d, c, (bottom - top) * MM - f, e];
      bounds = [this.sideways - bottom, left, this.sideways - top, right];
    }
    const isPlain = a === 1 && b === 0;
    const matrix = isPlain ? '' : ` CTM="${[a, b, c, d, e, f].map(show).join(' ')}"`;
    const [x, y, x1, y1] = bounds;
    return `Boundary="${[x, y, x1 - x, y1 - y].map((value) => show(value * MM)).join(' ')}"${matrix}`;
  }

  #tag(name: string): string {
    return `${this.manner.prefix}${name}`;
  }

  #color(name: string, value: string): string {
    return `<${this.#tag(name)} Value="${value}"/>`;
  }

  #path(box: Box, data: string, attributes: string, colors: string): void {
    this.#out.push(
      `<${this.#tag('PathObject')} ID="${this.next()}" ${this.#place(box)} ${attributes}>${colors}<${this.#tag('AbbreviatedData')}>${data}</${this.#tag('AbbreviatedData')}></${this.#tag('PathObject')}>`,
    );
  }

  #fill(box: Box, color: string): void {
    const [width, height] = [(box[2] - box[0]) * MM, (box[3] - box[1]) * MM].map(show);
    this.#path(
      box,
      `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C`,
      'Stroke="false" Fill="true"',
      this.#color('FillColor', color),
    );
  }

  #rules({ cells, rules, frames, width, height }: Sheet): void {
    const sides = this.#sides(cells);
    for (const [left, right, y] of rules) sides.push([left, y, right, y]);
    for (const [left, top, right, bottom] of frames)
      sides.push(
        [left, top, right, top],
        [left, bottom, right, bottom],
        [left, top, left, bottom],
        [right, top, right, bottom],
      );
    if (this.manner.rules === 'grid' && sides.length > 0) {
      const data = sides.map(
        (side) => `M ${side.slice(0, 2).map(mm).join(' ')} L ${side.slice(2).map(mm).join(' ')}`,
      );
      this.#path([0, 0, width, height], data.join(' '), this.#stroke(), this.#lineColor());
      return;
    }
    for (const side of sides) this.#rule(side);
  }

  #rule([left, top, right, bottom]: Box): void {
    const half = BAR / 2;
    if (this.manner.rules === 'bars') {
      for (const bar of this.habits.rules === 'dashed'
        ? dashes([left, top, right, bottom])
        : [[left, top, right, bottom] as Box])
        this.#fill([bar[0] - half, bar[1] - half, bar[2] + half, bar[3] + half], '0 0 0');
      return;
    }
    this.#path(
      [left - half, top - half, right + half, bottom + half],
      `M ${mm(half)} ${mm(half)} L ${mm(right - left + half)} ${mm(bottom - top + half)}`,
      this.#stroke(),
      this.#lineColor(),
    );
  }

  #stroke(): string {
    const isDashed = this.habits.rules === 'dashed';
    if (this.manner.parameters) return `DrawParam="${isDashed ? BROKEN_LINES : LINES}"`;
    return `LineWidth="${mm(BAR)}"${isDashed ? ` DashPattern="${mm(3)} ${mm(2)}"` : ''}`;
  }

  #lineColor(): string {
    return this.manner.parameters ? '' : this.#color('StrokeColor', '0 0 0');
  }

  /** The sides of cells that are drawn, each once. */
  #sides(cells: readonly Cell[]): Box[] {
    const { rules } = this.habits;
    if (rules === 'none') return [];
    const found = new Map<string, Box>();
    for (const { box, openTop, openBottom, sideless = false } of cells) {
      const [left, top, right, bottom] = box;
      const upright = rules !== 'horizontal' && !sideless;
      const sides: [Box, boolean][] = [
        [[left, top, right, top], rules !== 'vertical' && !openTop],
        [[left, bottom, right, bottom], rules !== 'vertical' && !openBottom],
        [[left, top, left, bottom], upright],
        [[right, top, right, bottom], upright],
      ];
      for (const [side, isDrawn] of sides) {
        if (!isDrawn) continue;
        found.set(side.map((value) => value.toFixed(1)).join(' '), side);
        if (rules !== 'double') continue;
        const other = side.map(
          (value, at) => value + (side[1] === side[3] ? (at % 2) * 1.5 : ((at + 1) % 2) * 1.5),
        ) as Box;
        found.set(other.map((value) => value.toFixed(1)).join(' '), other);
      }
    }
    return [...found.values()];
  }
}

const mm = (points: number): string => show(points * MM);

function dashes([left, top, right, bottom]: Box): Box[] {
  const length = Math.max(right - left, bottom - top);
  const isLevel = right > left;
  return Array.from({ length: Math.ceil(length / 5) }, (_, at): Box => {
    const [from, to] = [at * 5, Math.min(at * 5 + 3, length)];
    return isLevel ? [left + from, top, left + to, top] : [left, top + from, left, top + to];
  });
}

function styleOfGlyph({ font, size, rise }: Glyph): string {
  return `${font} ${size} ${rise}`;
}

function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    if (last?.[0] && styleOfGlyph(last[0]) === styleOfGlyph(glyph)) last.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
