/** A piece of a report that is kept or left out as a whole. */
export interface ReportPiece {
  lines: string[];
  /** It tells a finding. */
  finding?: boolean;
  /** It begins a document. */
  document?: boolean;
}

/** What there was no room for. */
export interface LeftOut {
  findings: number;
  documents: number;
}

/** The pieces, one below the other, up to a number of bytes of UTF-8, and what of them was left out. */
export function joinPieces(pieces: readonly ReportPiece[], most: number): { text: string; leftOut: LeftOut } {
  const encoder = new TextEncoder();
  let room = most;
  let kept = 0;
  let text = '';
  for (const { lines } of pieces) {
    const next = lines.map((line) => `${line}\n`).join('');
    room -= encoder.encode(next).length;
    if (room < 0) break;
    text += next;
    kept++;
  }
  const rest = pieces.slice(kept);
  return {
    text,
    leftOut: {
      findings: rest.filter(({ finding }) => finding === true).length,
      documents: rest.filter(({ document }) => document === true).length,
    },
  };
}
