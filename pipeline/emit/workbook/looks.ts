import type { BorderSide, CellStyle, FontStyle } from 'hucre';
import { FONT_POINTS } from './settings.js';

/** How a cell looks. Colours have a meaning each: red an error or a difference, amber what to look at, green agreement. */
export type Look =
  | 'text'
  | 'number'
  | 'code'
  | 'heading'
  | 'title'
  | 'label'
  | 'band'
  | 'note'
  | 'link'
  | 'error'
  | 'warning'
  | 'info'
  | 'accepted'
  | 'equal'
  | 'entry'
  | 'section';

const FAMILY = '微软雅黑';
const LINE: BorderSide = { style: 'thin', color: { rgb: 'BFBFBF' } };
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const WRAPPED = { vertical: 'top', wrapText: true } as const;

/** A font of the workbook's own family and size. */
export function font(more: FontStyle = {}): FontStyle {
  return { name: FAMILY, size: FONT_POINTS, ...more };
}

/** The words that are meant within a text. */
export const MARKED: FontStyle = font({ bold: true, color: { rgb: 'C00000' }, underline: true });

/** Characters that were recognized on a picture and may be others. */
export const DOUBTFUL: FontStyle = font({ bold: true, color: { rgb: 'B45F06' }, underline: true });

/** Words that a revision has taken out, and those that it has put in: told apart without colours too. */
export const CHANGED: Readonly<Record<'removed' | 'added', FontStyle>> = {
  removed: font({ bold: true, color: { rgb: 'C00000' }, strikethrough: true }),
  added: font({ bold: true, color: { rgb: '1F6B2E' }, underline: true }),
};

function filled(rgb: string, style: CellStyle): CellStyle {
  return { ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } };
}

// The workbook's own font is named by no look that has it: the library would compare it at each cell.
const TEXT: CellStyle = { alignment: { ...WRAPPED }, border: FRAME, numFmt: '@' };
const NUMBER: CellStyle = {
  alignment: { ...WRAPPED, horizontal: 'center' },
  border: FRAME,
  numFmt: '0',
};

/** The style of each look. Text cells have the format of text: a number in them is not changed when it is edited. */
export const LOOKS: Readonly<Record<Look, CellStyle>> = {
  text: TEXT,
  number: NUMBER,
  code: { ...TEXT, font: font({ color: { rgb: '7F7F7F' } }) },
  heading: filled('D9E2F3', {
    font: font({ bold: true }),
    alignment: { ...WRAPPED, horizontal: 'center', vertical: 'center' },
    border: FRAME,
  }),
  title: { font: font({ bold: true, size: 16 }), alignment: { vertical: 'center', wrapText: true } },
  label: filled('F2F2F2', { font: font({ bold: true }), alignment: { ...WRAPPED }, border: FRAME }),
  // One line over the empty cells behind it, which nothing parts from it.
  band: filled('F2F2F2', {
    font: font({ bold: true }),
    alignment: { vertical: 'top' },
    border: { top: LINE, bottom: LINE },
  }),
  note: { font: font({ color: { rgb: '595959' } }), alignment: { ...WRAPPED } },
  link: { ...TEXT, font: font({ color: { rgb: '0563C1' }, underline: true }) },
  error: filled('F8CBAD', TEXT),
  warning: filled('FFE699', TEXT),
  info: filled('DDEBF7', TEXT),
  accepted: filled('EDEDED', TEXT),
  equal: filled('E2EFDA', TEXT),
  entry: filled('FFFBE6', TEXT),
  section: { font: font({ bold: true, size: 12 }), alignment: { vertical: 'center' } },
};
