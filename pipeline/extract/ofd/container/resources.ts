/** What pages refer to by number: fonts, draw parameters, colour spaces, images, composite units (GB/T 33190, 7.9). */
import { childOf, childrenOf, textOf, type Element } from './elements.js';
import { folderOf, type OfdPackage } from './package.js';

/** A colour space: how many parts a colour has, how large each may be, and the colours that are known by number. */
export interface ColorSpace {
  type: string;
  most: number;
  palette: readonly string[];
}

/** An image: its part, where it is in the package, and what the document calls its format. */
export interface ImageResource {
  part: string | null;
  format: string;
}

/** Resources by their numbers, which are the same in all of a document. */
export interface Resources {
  /** Names of fonts. */
  fonts: ReadonlyMap<string, string>;
  parameters: ReadonlyMap<string, Element>;
  spaces: ReadonlyMap<string, ColorSpace>;
  images: ReadonlyMap<string, ImageResource>;
  units: ReadonlyMap<string, Element>;
  /** The colour space of colours that name none, or empty. */
  usualSpace: string;
}

/** The resources of these parts. `folder` is that of the document. Throws Problem: damaged, too-complex. */
export function resourcesOf(
  pack: OfdPackage,
  parts: readonly string[],
  folder: string,
  usualSpace: string,
  known?: Resources,
): Resources {
  const fonts = new Map(known?.fonts);
  const parameters = new Map(known?.parameters);
  const spaces = new Map(known?.spaces);
  const images = new Map(known?.images);
  const units = new Map(known?.units);
  for (const part of parts) {
    const root = pack.tree(part);
    const own = folderOf(part);
    const base = `${own}${root.attributes['BaseLoc'] ?? ''}`;
    const each = (list: string, name: string): Element[] =>
      childrenOf(root, list).flatMap((group) => childrenOf(group, name));
    for (const font of each('Fonts', 'Font')) fonts.set(idOf(font), fontNameOf(font));
    for (const parameter of each('DrawParams', 'DrawParam')) parameters.set(idOf(parameter), parameter);
    for (const space of each('ColorSpaces', 'ColorSpace')) spaces.set(idOf(space), spaceOf(space));
    for (const unit of each('CompositeGraphicUnits', 'CompositeGraphicUnit')) units.set(idOf(unit), unit);
    for (const media of each('MultiMedias', 'MultiMedia')) {
      const location = textOf(media, 'MediaFile');
      const format = media.attributes['Format'] ?? '';
      images.set(idOf(media), { part: pack.find(location, [base, own, folder]), format });
    }
  }
  return { fonts, parameters, spaces, images, units, usualSpace };
}

function idOf({ attributes }: Element): string {
  return attributes['ID'] ?? '';
}

/** What a font is called: `SimSun` of `ABCDEF+SimSun`. */
function fontNameOf({ attributes: { FontName, FamilyName } }: Element): string {
  return (FontName ?? FamilyName ?? '?').replace(/^[A-Z]{6}\+/, '');
}

function spaceOf(space: Element): ColorSpace {
  const { Type = 'RGB', BitsPerComponent = '8' } = space.attributes;
  const palette = childOf(space, 'Palette');
  return {
    type: Type.trim().toUpperCase(),
    most: 2 ** (Number(BitsPerComponent) || 8) - 1,
    palette: palette ? childrenOf(palette, 'CV').map((color) => color.text) : [],
  };
}
