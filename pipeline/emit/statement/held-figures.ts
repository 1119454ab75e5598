import { isAbsentCategory } from '../../common/category-lines.js';
import type { DutyList, Figure, JudgedLine, Report } from '../../model.js';

/** A stated figure and its line of the ledger. */
export interface Held {
  figure: Figure;
  line: JudgedLine;
  /** Its number is replaced by what was counted. */
  isCorrected: boolean;
  /** A person has accepted what was found at it. */
  isAccepted: boolean;
}

/**
 * The stated figures with their lines. Only one of which the evidence says that it is wrong is corrected, and none that
 * a person has accepted; a number of departments only where `departments` asks for it.
 */
export function heldFigures(list: DutyList, report: Report, departments: boolean): Held[] {
  const lines = new Map(report.ledger.map((line) => [line.figure, line]));
  const accepted = new Set(
    report.findings.flatMap(({ subject, accepted }) =>
      accepted !== null && subject.kind === 'figure' ? subject.figure : [],
    ),
  );
  return list.statement.figures.flatMap((figure): Held[] => {
    const line = lines.get(figure.id);
    if (line === undefined) return [];
    const isAccepted = line.result === 'different' && accepted.has(figure.id);
    const isWrong = line.cause === 'text' || (departments && isDepartmentNumber(line));
    const isNumeral = figure.paragraph !== null && figure.numeral !== null;
    return [
      {
        figure,
        line,
        isAccepted,
        isCorrected: isWrong && isNumeral && !isAccepted && !isAbsentCategory(line),
      },
    ];
  });
}

/** True for a number of departments that is not that of the column. */
export function isDepartmentNumber({ kind, result }: JudgedLine): boolean {
  return kind === 'department-number' && result === 'different';
}
