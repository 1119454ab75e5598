import { createColors } from 'picocolors';
import { columnsWithin } from '../words/columns-layout.js';
import { printable } from '../words/printable.js';
import { Verdicts } from '../words/verdicts.js';
import type { ReportOptions } from './report-input.js';
import type { ReportStream } from './stream.js';

/** A table with one line a document: its verdict, errors and warnings; those not read with the reason; then all together. */
export function tableReport(options: Pick<ReportOptions, 'lang' | 'color' | 'width'>): ReportStream {
  const verdicts = new Verdicts(options.lang);
  return {
    add: ({ report }) => {
      verdicts.add(report);
      return '';
    },
    finish: () => ({ head: verdictTable(verdicts, options), foot: '' }),
  };
}

/** The verdicts as a text within the columns of a terminal. */
export function verdictTable(
  verdicts: Verdicts,
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = createColors(color);
  const { head, lines } = columnsWithin(
    verdicts.rows.map((row) => row.map(printable)),
    [2, 3],
    width,
  );
  return `${[...head.map(paint.dim), ...lines, paint.bold(verdicts.total)].join('\n')}\n`;
}
