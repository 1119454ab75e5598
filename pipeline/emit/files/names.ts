/** The review workbook that `run` writes, which a later run finds again. */
export const REVIEW_NAME = 'review.xlsx';

/** The report as a page. */
export const PAGE_NAME = 'report.html';
