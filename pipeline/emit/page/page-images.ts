import type { Box, Finding, Lang, PageImage, Place } from '../../model.js';
import { groupsOf } from '../words/order.js';
import { markup, type Markup } from './markup.js';
import { MOST_PAGE_IMAGES } from './settings.js';
import { WORDS } from './words.js';

/** A page of a document; of one of its files, where several are one document. */
export interface PageName {
  file: string | null;
  page: number;
}

/** What a finding covers of a page. */
export interface PagePart extends PageName {
  box: Box;
}

/**
 * The pages to be drawn: those on which causes stand, in the order in which the report page tells them, and behind these
 * those on which such a place goes on. `left` are those beyond what a report page holds.
 */
export function pagesToDraw(findings: readonly Finding[]): { pages: PageName[]; left: number } {
  const places = groupsOf(findings).flatMap(({ causes }) => causes.map(({ head }) => partsOf(head.place)));
  const parts = [...places.flatMap((each) => each.slice(0, 1)), ...places.flatMap((each) => each.slice(1))];
  const pages: PageName[] = [];
  for (const { file, page } of parts)
    if (!pages.some((each) => each.file === file && each.page === page)) pages.push({ file, page });
  return { pages: pages.slice(0, MOST_PAGE_IMAGES), left: Math.max(0, pages.length - MOST_PAGE_IMAGES) };
}

/** The pictures themselves, once each: findings refer to them. */
export function pictureStore(images: readonly PageImage[]): Markup | null {
  if (images.length === 0) return null;
  const each = images.map(
    ({ width, height, url }, index) =>
      markup`<image id="${idOf(index)}" width="${width}" height="${height}" href="${url}" />`,
  );
  return markup`<svg class="store" width="0" height="0" aria-hidden="true"><defs>${each}</defs></svg>`;
}

/** The pages of a finding with its place framed, to be opened; null where none of them was drawn. */
export function picturesOfFinding(
  { place, message }: Pick<Finding, 'place' | 'message'>,
  images: readonly PageImage[],
  lang: Lang,
): Markup | null {
  const pictures = partsOf(place).flatMap(({ file, page, box }) => {
    const index = images.findIndex((image) => image.page === page && (image.file ?? null) === file);
    const image = images[index];
    return image === undefined ? [] : [framed(image, markup`<use href="#${idOf(index)}" />`, box, message)];
  });
  if (pictures.length === 0) return null;
  return markup`<details><summary>${WORDS[lang].image}</summary>${pictures}</details>`;
}

/** A page with a box in it, the picture within: where each is drawn when somebody wants to see it. */
export function framedPicture(image: PageImage, box: Box, message: string): Markup {
  const { width, height, url } = image;
  return framed(image, markup`<image width="${width}" height="${height}" href="${url}" />`, box, message);
}

/** A page with a box in it. Both are measured in points, so that the frame is right at any size. */
function framed(
  { page, width, height }: Pick<PageImage, 'page' | 'width' | 'height'>,
  picture: Markup,
  box: Box,
  message: string,
): Markup {
  const [left, top, right, bottom] = [
    Math.max(0, box[0]),
    Math.max(0, box[1]),
    Math.min(width, box[2]),
    Math.min(height, box[3]),
  ];
  return markup`<svg class="picture" role="img" aria-label="${message}" data-page="${page}" viewBox="0 0 ${width} ${height}">${picture}<rect x="${rounded(left)}" y="${rounded(top)}" width="${rounded(Math.max(0, right - left))}" height="${rounded(Math.max(0, bottom - top))}" /></svg>`;
}

/** Hundredths of a point are finer than any screen. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function idOf(index: number): string {
  return `picture-${index + 1}`;
}

/** Where something stands, page by page; empty in a document without pages. */
export function partsOf(place: Place | null): PagePart[] {
  if (place?.kind !== 'page') return [];
  const { file = null, page, box, rest = [] } = place;
  return [{ file, page, box }, ...rest.map((each) => ({ file, ...each }))];
}
