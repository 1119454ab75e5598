import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV for Excel and WPS: UTF-8 with a byte order mark, CRLF between records, line ends inside a cell kept
 * in quotes, numbers bare, and text that a spreadsheet would run as a formula (it begins with = + - @ or a tab)
 * behind an apostrophe (OWASP, CSV injection).
 */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
}
