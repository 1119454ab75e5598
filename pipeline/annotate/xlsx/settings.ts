/** The figures of comments in the cells of a workbook, and of the sheet of findings. */

/** A comment: its box and its text. */
export const NOTE = {
  /** Findings in the comment of one cell: more of them fill no box that a screen shows. The sheet has them all. */
  findings: 20,
  /** Characters of the text: 60 lines of 25, as many as a screen shows. A comment of Excel holds 32,767. */
  characters: 1500,
  /** Points: the width of the box, 25 Chinese characters and its margins. */
  width: 240,
  /** Points: the size of the letters, that of Excel's own comments. */
  size: 9,
  /** Points: a line of them. Fonts for Chinese need 1.45 times their size. */
  line: 13.5,
  /** Points that the margins of the box take, above and below, left and right. */
  margin: 12,
  /** Points between the cell and its box, as Excel has it. */
  gap: 12,
  /** Columns to the right and to the left among which a free cell is looked for where a cell has a comment already. */
  reach: 50,
} as const;

/** What a sheet is like that says nothing of its columns and rows (Excel's own: 8.43 characters of 7 pixels, 15 points). */
export const SHEET = {
  /** Characters of the width of a column. */
  column: 9.14,
  /** Points for each of them: 7 pixels of 0.75 points. */
  character: 5.25,
  /** Points of the height of a row. */
  row: 15,
} as const;

/** The sheet of findings. */
export const FINDINGS = {
  /** Characters of the width of each column; a Chinese character takes two. */
  widths: [7, 7, 14, 7, 22, 70, 24, 24],
  /** Points: a line of its text, and the most that a row may be high (Excel's own limit). */
  line: 15,
  highest: 409,
} as const;
