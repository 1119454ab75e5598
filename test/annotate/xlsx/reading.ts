/** What a workbook has of comments and findings, as its parts say it. */
import { strFromU8, unzipSync } from 'fflate';
import { Zip } from '../../../pipeline/extract/package/zip.js';
import { relationshipsOf, targetOf } from '../../../pipeline/extract/package/relationships.js';
import { readXml } from '../../../pipeline/extract/package/xml.js';
import { readWorkbook } from '../../../pipeline/extract/xlsx/workbook.js';
import { readWorksheet } from '../../../pipeline/extract/xlsx/worksheet.js';

/** A comment of a cell. */
export interface SeenComment {
  sheet: string;
  cell: string;
  author: string;
  text: string;
}

/** The parts of a package as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** The comments of all sheets. */
export function commentsIn(bytes: Uint8Array): SeenComment[] {
  const zip = new Zip(bytes);
  return readWorkbook(zip).sheets.flatMap(({ name, part }) => {
    const comments = targetOf(relationshipsOf(zip, part), 'comments');
    return comments === null ? [] : commentsOfPart(zip, comments, name);
  });
}

function commentsOfPart(zip: Zip, part: string, sheet: string): SeenComment[] {
  const authors: string[] = [];
  const found: SeenComment[] = [];
  let within = '';
  readXml(zip, part, {
    open: (name, attributes) => {
      within = name;
      if (name === 'author') authors.push('');
      if (name === 'comment')
        found.push({
          sheet,
          cell: attributes['ref'] ?? '',
          author: authors[Number(attributes['authorId'])] ?? '',
          text: '',
        });
    },
    close: () => {
      within = '';
    },
    text: (words) => {
      if (within === 'author') authors.push((authors.pop() ?? '') + words);
      const last = found.at(-1);
      if (within === 't' && last !== undefined) last.text += words;
    },
  });
  return found;
}

/** The cells that have a box, as the drawings of all sheets name them. */
export function boxesIn(bytes: Uint8Array): { sheet: string; row: number; column: number }[] {
  const zip = new Zip(bytes);
  const parts = partsOf(bytes);
  return readWorkbook(zip).sheets.flatMap(({ name, part }) => {
    const drawing = targetOf(relationshipsOf(zip, part), 'vmlDrawing');
    const text = drawing === null ? '' : (parts[drawing] ?? '');
    return [...text.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g)].map(
      ([, row, column]) => ({
        sheet: name,
        row: Number(row),
        column: Number(column),
      }),
    );
  });
}

/** The rows of a sheet as texts; null where there is no such sheet. */
export function rowsOf(bytes: Uint8Array, name: string): string[][] | null {
  const zip = new Zip(bytes);
  const book = readWorkbook(zip);
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined) return null;
  return readWorksheet(zip, sheet.part, name, book).rows.map(({ cells }) =>
    Array.from({ length: 8 }, (_, column) => cells.get(column) ?? ''),
  );
}
