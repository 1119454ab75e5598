import { numeralLike } from '../../common/numerals.js';
import type { DutyList, Place, Report } from '../../model.js';
import { heldFigures, type Held } from './held-figures.js';
import { statementNotes, type StatementNotes } from './statement-notes.js';

/** A piece of a paragraph: as it stands (`was` null), or a numeral in place of another one. */
export interface Piece {
  text: string;
  was: string | null;
}

/** A paragraph of the statement that states figures, with those put right of which the evidence says that they are wrong. */
export interface CorrectedParagraph {
  place: Place;
  pieces: Piece[];
}

/** The statement with its wrong figures put right, and what a person has to do or to know beside. */
export interface CorrectedStatement extends StatementNotes {
  paragraphs: CorrectedParagraph[];
}

/** What the caller may ask of a corrected statement. */
export interface StatementRequest {
  /** Also put the number of departments that the column holds, although documents count them in other ways. */
  departments?: boolean;
}

/**
 * The paragraphs that state figures, in their own words and order, each figure that the evidence shows to be wrong put
 * right in the writing of the old one. A figure that differs because the table is wrong, or of which nothing tells,
 * stays as it is and is told beside, as is all that is no matter of a figure.
 */
export function correctedStatement(
  list: DutyList,
  report: Report,
  { departments = false }: StatementRequest = {},
): CorrectedStatement {
  const held = heldFigures(list, report, departments);
  const paragraphs = list.statement.paragraphs.flatMap(({ text, place }, index): CorrectedParagraph[] => {
    const own = held.filter(({ figure }) => figure.paragraph === index);
    return own.length === 0 ? [] : [{ place, pieces: piecesOf(text, own) }];
  });
  return { paragraphs, ...statementNotes(list, report, held) };
}

function piecesOf(text: string, held: readonly Held[]): Piece[] {
  const pieces: Piece[] = [];
  const two = wordForTwo(text, held);
  let from = 0;
  const inOrder = held
    .filter(({ isCorrected }) => isCorrected)
    .sort((left, right) => (left.figure.numeral?.start ?? 0) - (right.figure.numeral?.start ?? 0));
  for (const { figure, line } of inOrder) {
    const { start, end } = figure.numeral ?? { start: 0, end: 0 };
    // Two figures may be read of one numeral: it is put right once.
    if (start < from) continue;
    const was = text.slice(start, end);
    pieces.push({ text: text.slice(from, start), was: null });
    pieces.push({ text: numeralLike(was, line.counted ?? 0, two), was });
    from = end;
  }
  pieces.push({ text: text.slice(from), was: null });
  return pieces.filter((piece) => piece.text !== '');
}

/** How a paragraph writes a two that counts: 二 where it does so already. */
function wordForTwo(text: string, held: readonly Held[]): '二' | '两' {
  const numerals = held.map(({ figure }) => text.slice(figure.numeral?.start, figure.numeral?.end));
  return numerals.includes('二') ? '二' : '两';
}
