/** Paths as an OFD writes them (`M 0 0 L 10 0 C`, GB/T 33190-2016, 9.3) in the flat form that pages share (`PATH`). */
import { PATH } from '../../pages/seen/outline.js';

/** How many numbers follow each letter. */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** A letter or a number; some programs leave out what parts them. */
const TOKEN = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

/**
 * The steps of a path, as far as it is written soundly; `isWhole` where that is all of it. No more is read than makes
 * some `most` numbers.
 */
export function pathData(text: string, most = Infinity): { data: number[]; isWhole: boolean } {
  const pen = new PathPen();
  const tokens = new RegExp(TOKEN);
  const next = (): string | undefined => tokens.exec(text)?.[0];
  for (let token = next(); token !== undefined && pen.data.length <= most; token = next()) {
    const letter = token.toUpperCase();
    const count = OPERANDS[letter];
    if (count === undefined) return { data: pen.data, isWhole: false };
    const values: number[] = [];
    while (values.length < count) {
      const value = Number(next() ?? NaN);
      if (!Number.isFinite(value)) return { data: pen.data, isWhole: false };
      values.push(value);
    }
    pen.step(letter, values);
  }
  return { data: pen.data, isWhole: true };
}

/** Follows a path; after a part is closed the next goes on where that began. */
class PathPen {
  readonly data: number[] = [];
  #start: readonly [number, number] = [0, 0];
  #at: readonly [number, number] = [0, 0];
  #isOpen = false;

  step(letter: string, values: readonly number[]): void {
    const x = values.at(-2) ?? 0;
    const y = values.at(-1) ?? 0;
    if (letter === 'C') {
      if (this.#isOpen) this.data.push(PATH.closePath);
      this.#isOpen = false;
      this.#at = this.#start;
      return;
    }
    if (letter === 'M' || letter === 'S') this.#begin(x, y);
    else {
      if (!this.#isOpen) this.#begin(...this.#start);
      if (letter === 'L') this.data.push(PATH.lineTo, x, y);
      else if (letter === 'Q') this.data.push(PATH.quadraticCurveTo, ...values);
      else if (letter === 'B') this.data.push(PATH.curveTo, ...values);
      else this.#arc(values);
    }
    this.#at = [x, y];
  }

  #begin(x: number, y: number): void {
    this.data.push(PATH.moveTo, x, y);
    this.#start = [x, y];
    this.#isOpen = true;
  }

  /**
   * An arc of an ellipse `rx ry angle large sweep x y` as curves of at most a quarter turn. Its centre is found as SVG does
   * (implementation notes, F.6.5), whose arcs these are.
   */
  #arc([rx = 0, ry = 0, degrees = 0, large = 0, sweep = 0, x = 0, y = 0]: readonly number[]): void {
    const [x0, y0] = this.#at;
    if (rx === 0 || ry === 0 || (x0 === x && y0 === y)) {
      this.data.push(PATH.lineTo, x, y);
      return;
    }
    const turn = (degrees * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
    const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
    const grown = Math.max(1, Math.hypot(px / rx, py / ry));
    const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
    const over = (a * b) ** 2 - (a * py) ** 2 - (b * px) ** 2;
    const root = Math.sqrt(Math.max(0, over) / ((a * py) ** 2 + (b * px) ** 2));
    const side = (large !== 0) === (sweep !== 0) ? -root : root;
    const [qx, qy] = [(side * a * py) / b, (-side * b * px) / a];
    const [cx, cy] = [cos * qx - sin * qy + (x0 + x) / 2, sin * qx + cos * qy + (y0 + y) / 2];
    const from = Math.atan2((py - qy) / b, (px - qx) / a);
    let by = Math.atan2((-py - qy) / b, (-px - qx) / a) - from;
    if (sweep !== 0 && by < 0) by += 2 * Math.PI;
    if (sweep === 0 && by > 0) by -= 2 * Math.PI;
    const at = (u: number, v: number): [number, number] => [
      cx + cos * a * u - sin * b * v,
      cy + sin * a * u + cos * b * v,
    ];
    const pieces = Math.max(1, Math.ceil(Math.abs(by) / (Math.PI / 2) - 1e-9));
    const step = by / pieces;
    const reach = (4 / 3) * Math.tan(step / 4);
    for (let piece = 0; piece < pieces; piece++) {
      const [t0, t1] = [from + piece * step, from + (piece + 1) * step];
      const [c0, s0, c1, s1] = [Math.cos(t0), Math.sin(t0), Math.cos(t1), Math.sin(t1)];
      const end = piece === pieces - 1 ? [x, y] : at(c1, s1);
      this.data.push(
        PATH.curveTo,
        ...at(c0 - reach * s0, s0 + reach * c0),
        ...at(c1 + reach * s1, s1 - reach * c1),
      );
      this.data.push(end[0] ?? x, end[1] ?? y);
    }
  }
}
