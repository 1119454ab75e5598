import type { MarkedText } from '../../model.js';

/** A piece of a text: changed or not. */
export interface TextPiece {
  text: string;
  isMarked: boolean;
}

/** A text in pieces, of which those between two marks are as they were. */
export function piecesOf({ text, marks }: MarkedText): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The pieces of a text around its changes: of what stays at most so many characters on either side of one. */
export function shortPieces(marked: MarkedText, context: number): TextPiece[] {
  const pieces = piecesOf(marked);
  return pieces.map((piece, index): TextPiece => {
    const characters = [...piece.text];
    if (piece.isMarked || characters.length <= 2 * context) return piece;
    const isWhole = pieces.length === 1;
    const head = index === 0 && !isWhole ? '' : characters.slice(0, context).join('');
    const tail = index === pieces.length - 1 && !isWhole ? '' : characters.slice(-context).join('');
    return { text: `${head}…${tail}`, isMarked: false };
  });
}
