/** The workbook of a county. */
export const COUNTY_WORKBOOK = 'county.xlsx';

/** Its page. */
export const COUNTY_PAGE = 'county.html';
