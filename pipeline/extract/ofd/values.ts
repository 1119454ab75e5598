/** Values of attributes as numbers (GB/T 33190-2016, 7.3): arrays are parted by white space. */
import type { Box } from '../../model.js';
import { IDENTITY, type Matrix } from '../pages/seen/matrix.js';

/** PDF points in a millimetre. */
export const POINTS = 72 / 25.4;

/** The numbers of an array; NaN for what is none. */
function numbersOf(text: string | undefined): number[] {
  return text === undefined ? [] : (text.match(/\S+/g) ?? []).map(Number);
}

/** A number, or `otherwise` where it is missing or none. */
export function numberOr(text: string | undefined, otherwise: number): number {
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : otherwise;
}

/** True or false as XML writes it, or `otherwise`. */
export function truthOf(text: string | undefined, otherwise: boolean): boolean {
  const word = text?.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : otherwise;
}

/** A box `x y width height` as its sides; null where it is none. Its width or height may be below zero. */
export function boxFrom(text: string | undefined): Box | null {
  const [x = NaN, y = NaN, width = NaN, height = NaN] = numbersOf(text);
  const box: Box = [x, y, x + width, y + height];
  return box.every(Number.isFinite) ? box : null;
}

/** A transformation `a b c d e f`; the identity where none is given, null where it is none. */
export function matrixOf(text: string | undefined): Matrix | null {
  if (text === undefined || text.trim() === '') return IDENTITY;
  const values = numbersOf(text);
  return values.length === 6 && values.every(Number.isFinite) ? (values as unknown as Matrix) : null;
}
