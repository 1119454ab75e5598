/** The images of a file, as far as their dictionaries tell: streams are never within compressed objects. */
import { FILE } from '../settings.js';
import type { Cover } from '../../pages/types.js';
import { indexOf, latin } from './bytes.js';

/** An image: how wide it is for its height, and what becomes of text below it. */
export interface FileImage {
  shape: number;
  cover: Cover;
}

/** The images of a file, but for those that are the mask of another. */
export function imagesIn(bytes: Uint8Array): FileImage[] {
  const found: { number: string; image: FileImage }[] = [];
  const masks = new Set<string>();
  for (let at = indexOf(bytes, '/Image', 0, 1); at >= 0; at = indexOf(bytes, '/Image', at + 1, 1)) {
    const dictionary = dictionaryAround(bytes, at);
    const [, number = '', body = ''] = dictionary ?? [];
    const [width, height] = ['Width', 'Height'].map((key) =>
      Number(new RegExp(`/${key}\\s+(\\d+)`).exec(body)?.[1] ?? NaN),
    );
    if (!/\/Subtype\s*\/Image\b/.test(body) || !width || !height) continue;
    const mask = /\/S?Mask\s+(\d+)\s+\d+\s+R/.exec(body)?.[1];
    if (mask !== undefined) masks.add(mask);
    found.push({ number, image: { shape: width / height, cover: coverOf(body) } });
  }
  return found.filter(({ number }) => !masks.has(number)).map(({ image }) => image);
}

/** A stencil is painted where its bits are; an image with a mask is see-through, as a seal is; another is not. */
function coverOf(dictionary: string): Cover {
  if (/\/ImageMask\s+true\b/.test(dictionary)) return 'unsure';
  return /\/(?:SMask|Mask)\s*[\d[]|\/SMaskInData\s+[12]/.test(dictionary) ? 'shows' : 'pictures';
}

/** The number of the object that `at` is in, and its dictionary; null where there is none. */
function dictionaryAround(bytes: Uint8Array, at: number): RegExpExecArray | null {
  const end = indexOf(bytes, 'stream', at);
  if (end < 0 || end - at > FILE.dictionaryBytes) return null;
  const text = latin(bytes, Math.max(0, at - FILE.dictionaryBytes), end);
  const begin = [...text.matchAll(/\b(\d+)\s+\d+\s+obj\b/g)].at(-1);
  return begin ? /(\d+)\s+\d+\s+obj([^]*)$/.exec(text.slice(begin.index)) : null;
}

/**
 * What becomes of text below an image that is drawn this wide and high: which one of the file's it is shows in its
 * proportions, where they are not all of a kind.
 */
export function coverOfImage(images: readonly FileImage[], width: number, height: number): Cover {
  const kinds = (all: readonly FileImage[]): Cover[] => [...new Set(all.map(({ cover }) => cover))];
  const [only = 'pictures', ...others] = kinds(images);
  if (others.length === 0) return only;
  const isAlike = ({ shape }: FileImage): boolean =>
    Math.abs(Math.log((shape * height) / width)) < Math.log(1 + FILE.sameShape);
  const [alike, ...more] = kinds(images.filter(isAlike));
  return alike !== undefined && more.length === 0 ? alike : 'unsure';
}
