/** Colours as how light they are, how see-through, and what becomes of what lies below them (GB/T 33190-2016, 8.3). */
import { luminanceOf } from '../../pages/seen/shade.js';
import type { Cover } from '../../pages/types.js';
import type { Element } from '../container/elements.js';
import type { ColorSpace, Resources } from '../container/resources.js';
import { numberOr } from '../values.js';

/** What something is painted with. */
export interface Paint {
  /** From 0 (black) to 1 (white). */
  lightness: number;
  /** From 0 (nothing is seen) to 1. */
  alpha: number;
  /** What becomes of the text below. */
  cover: Cover;
}

/** The colour of text and lines that name none. */
export const BLACK: Paint = { lightness: 0, alpha: 1, cover: 'hides' };

const USUAL_SPACE: ColorSpace = { type: '', most: 255, palette: [] };

/** The most that the `Alpha` of a colour or an object can be. */
const SOLID = 255;

/** An `Alpha` as a share. */
export function alphaOf(text: string | undefined): number {
  return Math.min(1, Math.max(0, numberOr(text, SOLID) / SOLID));
}

/**
 * The paint of a colour's element. Of a pattern or a gradient it is not known how light it is, nor whether it hides what
 * is below it: it counts as black.
 */
export function paintOf(color: Element, resources: Resources): Paint {
  const { Value, Index, ColorSpace: id, Alpha } = color.attributes;
  const alpha = alphaOf(Alpha);
  if (color.children.length > 0) return { lightness: 0, alpha, cover: 'unsure' };
  const space = resources.spaces.get(id ?? resources.usualSpace) ?? USUAL_SPACE;
  const value = Value ?? space.palette[numberOr(Index, -1)] ?? '';
  return { lightness: lightnessOf(partsOf(value), space), alpha, cover: 'hides' };
}

/** The parts of a colour: `17 34 51` or `#11 #22 #33`. */
function partsOf(value: string): number[] {
  return (value.match(/\S+/g) ?? []).map((part) =>
    part.startsWith('#') ? parseInt(part.slice(1), 16) : Number(part),
  );
}

/** How light a colour is. What has as many parts as no space of its name, or one out of range, is the usual colour, black. */
function lightnessOf(parts: readonly number[], { type, most }: ColorSpace): number {
  if (parts.some((part) => !(part >= 0 && part <= most))) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map((part) => (part / most) * SOLID);
  if (parts.length === 1 && type !== 'CMYK') return luminanceOf(a, a, a);
  if (parts.length === 4) {
    const ink = (part: number): number => (SOLID - part) * (1 - d / SOLID);
    return luminanceOf(ink(a), ink(b), ink(c));
  }
  return parts.length === 3 ? luminanceOf(a, b, c) : 0;
}
