/**
 * Sizes of the review workbook, and what a spreadsheet can hold. Widths are in characters of the standard font, of
 * which a Chinese character takes two; heights in points.
 */

/** A cell holds at most so many UTF-16 units (Excel's own limit); what is longer is cut with a mark. */
export const CELL_CHARACTERS = 32_767;

/** A row is at most so high (Excel's own limit). */
export const ROW_POINTS = 409;

/** The name of a sheet has at most so many characters (Excel's own limit). */
export const SHEET_NAME_CHARACTERS = 31;

/** The size of the text. */
export const FONT_POINTS = 10;

/** The height of a line: Noto Sans CJK, which LibreOffice falls back to, needs 1.45 times its size. */
export const LINE_POINTS = 15;

/** Lines in reserve in each row: programs break lines a little earlier than is computed here. */
export const RESERVE_LINES = 1;

/** A column is at least so wide. */
export const COLUMN_MIN = 8;

/** A column is at most so wide, unless a row would be higher than a sheet can show. */
export const COLUMN_MAX = 60;

/**
 * How wide the columns of a list become: beside each other those of 配合履职 have the 150 characters that a page of A4 in
 * landscape has room for at full size, so that its print is not made smaller than it can be read. Six characters of a category stay on one line; names
 * that stand alone, as those of 基本履职, have the room of the others.
 */
export const LIST_COLUMNS = {
  number: 7,
  category: 14,
  name: 28,
  departments: 18,
  duties: 41,
  alone: 90,
} as const;

/**
 * Widths of 问题清单, of which those of its columns that are printed are 150 characters together, and of 部门视图, as wide:
 * a page of A4 in landscape has room for them at full size, and in letters of 8 points in LibreOffice without the font,
 * whose figures are wider. The columns that are not printed tell programs what a row is about.
 */
export const FINDING_COLUMNS = {
  printed: [6, 7, 9, 6, 10, 32, 32, 8, 8, 6, 8, 11, 7],
  others: [14, 18],
} as const;

/** 部门, 清单, 序号, 类别, 名称, and the two columns of duties, which are wider where a row would be too high. */
export const DEPARTMENT_COLUMNS = { fixed: [16, 9, 6, 10, 23], duties: 43 } as const;

/** 清单, 序号, 识别出的文字, 存疑的字, 页, 原图, 核对结果: together as wide as the columns of 问题清单 that are printed. */
export const DOUBTFUL_COLUMNS = [12, 7, 42, 12, 8, 52, 17] as const;

/** Pixels of 1/96 inch: how large the picture of a place is at most; as wide as its column, and no higher than a row can be. */
export const DOUBTFUL_PICTURE = { wide: 360, high: 520 } as const;

/** Texts with doubtful characters that are shown at most: pictures of more make the file too large to send. */
export const DOUBTFUL_ROWS = 1000;

/** A column is never wider than this: two of them still fit on a screen. */
export const COLUMN_WIDEST = 120;

/** Of the width of a column so much is taken by the cell's margins. */
export const COLUMN_MARGIN = 2;

/** A comment has at most so many characters: its box shows no more. */
export const COMMENT_CHARACTERS = 60;

/** Characters shown of a text before and behind the spot that is meant: a reviewer recognizes the sentence. */
export const CONTEXT_CHARACTERS = 80;

/** Lines of the ledger on the sign-off sheet: with what stands around them they fill one page of A4. */
export const SHEET_LEDGER_LINES = 14;

/**
 * The name of a department's file has at most so many UTF-16 units: file systems take 255 bytes, of which one takes
 * three, and the ending five.
 */
export const FILE_NAME_CHARACTERS = 80;

/** A document has at most so many departments that files are written for: a county has some 40, a list names 36. */
export const DEPARTMENT_FILES = 500;

/**
 * How hard parts are deflated, from 1 to 9: of 24,500 rows, 1 saves a tenth of the time of 6 and makes a file of 4.7
 * instead of 3.6 MB.
 */
export const DEFLATE_LEVEL = 1;
