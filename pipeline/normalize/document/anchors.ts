import type { Paragraph, Place } from '../../model.js';

/** The place of a character of a paragraph, as near as its anchors tell. */
export function placeAt(paragraph: Paragraph, offset: number): Place {
  const anchor = paragraph.anchors?.findLast((each) => each.offset <= offset);
  const place = anchor?.place ?? paragraph.place;
  if (place.kind !== 'text') return place;
  return { ...place, column: place.column + offset - (anchor?.offset ?? 0) };
}
