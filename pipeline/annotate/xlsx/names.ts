import { FINDINGS_SHEET } from '../../common/findings-sheet.js';
import { relationshipsOf, targetOf } from '../../extract/package/relationships.js';
import { readXmlText } from '../../extract/package/xml.js';
import type { Lang } from '../../model.js';
import type { PackageDraft } from '../package/draft.js';

/** The namespaces and types of the parts of a workbook, in the two wordings of the standard. */
export const SPREADSHEET = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
} as const;

/** The namespace of the ids of relationships (`r:id`). */
export const RELATION = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** What the content of new parts is. */
export const TYPE = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** What a part of XML begins with. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part that is the workbook. */
export function workbookPart(draft: PackageDraft): string {
  return targetOf(relationshipsOf(draft.zip, ''), 'officeDocument') ?? 'xl/workbook.xml';
}

/** The names and ids of the sheets of a workbook, hidden ones and charts too. */
export function sheetsIn(text: string, part: string): { name: string; id: number }[] {
  const found: { name: string; id: number }[] = [];
  readXmlText(text, part, {
    open: (element, { name = '', sheetId }) => {
      if (element === 'sheet') found.push({ name, id: Number(sheetId ?? 0) });
    },
    close: () => undefined,
  });
  return found;
}

/** 问题清单; where a sheet has that name 问题清单 (2), and so on. Names are compared without case. */
export function freeSheetName(taken: readonly string[], lang: Lang): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const base = FINDINGS_SHEET[lang].name;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} (${number})`;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** A text as a cell or a comment takes it: `_x0041_` would be an A (ECMA-376-1, 22.9.2.19). */
export function cellCharacters(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
