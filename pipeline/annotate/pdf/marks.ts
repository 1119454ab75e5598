/** Which boxes of which pages the note of each finding belongs to. */
import type { OpenDocument } from '../../extract/pdf/page/library.js';
import { readPage } from '../../extract/pdf/page/read-page.js';
import type { Highlight } from '../../extract/pdf/page/highlights.js';
import type { Box, DutyList, PagePlace, Place } from '../../model.js';
import type { Remark } from '../remarks.js';
import { MARK } from './settings.js';
import { boxesOfWords, linesIn, partsOf, type Part, type TextLine } from './words.js';

/** What is marked for a finding. */
export interface Mark {
  remark: Remark;
  parts: readonly Part[];
  /** It stands nowhere on a page: its note is at the title, or in the corner of the first page. */
  beside: boolean;
}

/** Where the note of each finding goes: at its words, where they are found in their cell, else at its cell or row. */
export async function marksOf(
  document: OpenDocument,
  list: DutyList,
  remarks: readonly Remark[],
): Promise<Mark[]> {
  const lines = await linesOfPlaces(document, remarks);
  return remarks.map((remark) => {
    const own = wordsOf(remark, lines);
    if (own !== null) return { remark, parts: own, beside: false };
    const place = [remark.finding.place, remark.anchor.place].find(isOnPage);
    if (place !== undefined) return { remark, parts: partsOf(place), beside: false };
    return { remark, parts: partsOfDocument(list), beside: true };
  });
}

function isOnPage(place: Place | null | undefined): place is PagePlace {
  return place?.kind === 'page' && place.page > 0;
}

/** The title, or the corner of the first page. */
function partsOfDocument({ title }: DutyList): Part[] {
  const { from, size } = MARK.corner;
  if (isOnPage(title?.place)) return partsOf(title.place);
  return [{ page: 1, box: [from, from, from + size, from + size] }];
}

/** The place in which the words of a finding are looked for; null where it has none. */
function searched({ anchor: { place, text } }: Remark): PagePlace | null {
  return text !== null && isOnPage(place) ? place : null;
}

function wordsOf(remark: Remark, lines: ReadonlyMap<string, readonly TextLine[]>): Part[] | null {
  const place = searched(remark);
  const { text, span } = remark.anchor;
  if (place === null || text === null) return null;
  const own = partsOf(place).flatMap((part) => lines.get(keyOf(part)) ?? []);
  return boxesOfWords(own, text, span ?? { start: 0, end: text.length });
}

/** The lines of text in the boxes in which words are looked for. Each page is read once, and let go. */
async function linesOfPlaces(
  document: OpenDocument,
  remarks: readonly Remark[],
): Promise<Map<string, TextLine[]>> {
  const wanted = new Map<number, Map<string, Box>>();
  for (const place of remarks.map(searched).filter((each) => each !== null)) {
    for (const part of partsOf(place)) {
      const page = wanted.get(part.page) ?? new Map<string, Box>();
      wanted.set(part.page, page.set(keyOf(part), part.box));
    }
  }
  const found = new Map<string, TextLine[]>();
  for (const [number, boxes] of wanted) {
    const page = await readPage(document, number, new Map());
    for (const [key, box] of boxes) found.set(key, linesIn(page, box));
  }
  return found;
}

function keyOf({ page, box }: Part): string {
  return [page, ...box].join(' ');
}

/** The highlights of a mark: one for each page, for no viewer shows one that runs over several. */
export function highlightsOf({ remark, parts }: Mark, author: string, day?: string): Highlight[] {
  const pages = new Map<number, Box[]>();
  for (const { page, box } of parts) pages.set(page, [...(pages.get(page) ?? []), wideEnough(box)]);
  const { severity } = remark.finding;
  return [...pages].map(([page, boxes]) => ({
    page,
    boxes: apart(boxes),
    color: MARK.colors[severity],
    author,
    note: remark.lines.join('\n'),
    ...(day === undefined ? {} : { day }),
  }));
}

/** The box, made as large as a pointer needs it. */
function wideEnough([left, top, right, bottom]: Box): Box {
  const wide = Math.max(0, MARK.least - (right - left)) / 2;
  const high = Math.max(0, MARK.least - (bottom - top)) / 2;
  return [left - wide, top - high, right + wide, bottom + high];
}

/** Boxes of lines that share some of their height, each cut where the one before it ends. */
function apart(boxes: readonly Box[]): Box[] {
  const sorted = [...boxes].sort((one, other) => one[1] - other[1]);
  const found: Box[] = [];
  for (const [left, top, right, bottom] of sorted) {
    const over = found.filter(([from, , to]) => from < right && left < to);
    const free = over.reduce((at, [, , , end]) => Math.max(at, end), top);
    if (free < bottom) found.push([left, free, right, bottom]);
  }
  return found;
}
