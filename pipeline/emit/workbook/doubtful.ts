/** Characters that were recognized on pictures and may be others: a sheet of them beside their pictures, and where they stand. */
import type { DoubtfulText, DutyList, Place } from '../../model.js';
import { printedLists, type PrintedList } from '../words/printed-rows.js';
import { DOUBTFUL_COLUMNS, DOUBTFUL_PICTURE, DOUBTFUL_ROWS } from './settings.js';
import type { SheetCell, SheetPicture, SheetPlan } from './plan.js';

/** Tells the doubtful characters of a text at a place; null where it has none. */
export type Doubts = (text: string, place: Place) => DoubtfulText | null;

/** The doubtful characters of a document; null where no text was recognized, or all of it surely. */
export function doubtsOf({ recognition }: DutyList): Doubts | null {
  if (recognition === undefined || recognition.doubts.length === 0) return null;
  const known = new Map(recognition.doubts.map((doubt) => [keyOf(doubt.text, doubt.place), doubt]));
  return (text, place) => known.get(keyOf(text, place)) ?? null;
}

function keyOf(text: string, place: Place): string {
  return JSON.stringify([text, place]);
}

const HEADINGS = ['清单', '序号', '识别出的文字', '存疑的字', '页', '原图（字下有横线）', '核对结果'];

/** Each text with doubtful characters, marked, beside the picture of its place, with room for who compares them. */
export function doubtfulSheet(name: string, list: DutyList): SheetPlan | null {
  const { doubts = [] } = list.recognition ?? {};
  if (doubts.length === 0) return null;
  const items = itemsByPlace(printedLists(list));
  const pictures: SheetPicture[] = [];
  const rows = doubts.slice(0, DOUBTFUL_ROWS).map((doubt, index): SheetCell[] => {
    const [picture] = doubt.pictures.flatMap((url) => pictureOf(url, index + 1) ?? []);
    if (picture) pictures.push(picture);
    return rowOf(doubt, items.get(keyOf(doubt.text, doubt.place)));
  });
  const heading = HEADINGS.map((value): SheetCell => ({ value, look: 'heading' }));
  return {
    name,
    rows: [heading, ...rows],
    heading: 0,
    widths: DOUBTFUL_COLUMNS,
    pictures,
    orientation: 'landscape',
  };
}

function rowOf(
  { text, spans, place }: DoubtfulText,
  item: { list: string; number: string | number } | undefined,
): SheetCell[] {
  const doubtful = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const page = place.kind === 'page' ? place.page : '';
  return [
    { value: item?.list ?? '', look: 'text' },
    { value: item?.number ?? '', look: 'number' },
    { value: text, look: 'text', doubtful: spans },
    { value: doubtful, look: 'text' },
    { value: place.file === undefined ? page : `${place.file} ${page}`, look: 'number' },
    { value: '', look: 'text' },
    { value: '', look: 'entry' },
  ];
}

/** Of each cell of the lists, the list that it is in and the number of its row. */
function itemsByPlace(lists: readonly PrintedList[]): Map<string, { list: string; number: string | number }> {
  const found = new Map<string, { list: string; number: string | number }>();
  for (const { name, items } of lists)
    for (const { number, cells } of items)
      for (const { text, place } of cells)
        found.set(keyOf(text, place), { list: name.zh, number: number ?? '' });
  return found;
}

/** Where the size of a PNG stands in it: its width, then its height. */
const SIZE_AT = 16;

/** A picture of a place for a row of the sheet; null where the URL is of another kind. */
function pictureOf(url: string, row: number): SheetPicture | null {
  const encoded = /^data:image\/png;base64,(.+)$/.exec(url)?.[1];
  if (encoded === undefined) return null;
  const data = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const view = new DataView(data.buffer);
  const [wide, high] = [view.getUint32(SIZE_AT), view.getUint32(SIZE_AT + 4)];
  const scale = Math.min(1, DOUBTFUL_PICTURE.wide / wide, DOUBTFUL_PICTURE.high / high);
  return { row, column: 5, data, width: Math.round(wide * scale), height: Math.round(high * scale) };
}
