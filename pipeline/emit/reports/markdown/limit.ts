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
  let room = most;
  let kept = 0;
  let text = '';
  for (const piece of pieces) {
    const next = textOfLines(piece);
    room -= bytesOf(next);
    if (room < 0) break;
    text += next;
    kept++;
  }
  return { text, leftOut: countsIn(pieces.slice(kept)) };
}

/** Pieces as they come, up to the first for which there is no room in any case: of the others the number is kept. */
export class KeptPieces {
  readonly pieces: ReportPiece[] = [];
  readonly leftOut: LeftOut = { findings: 0, documents: 0 };
  #room: number;

  constructor(most: number) {
    this.#room = most;
  }

  add(pieces: readonly ReportPiece[]): void {
    for (const piece of pieces) {
      if (this.#room >= 0) {
        this.#room -= bytesOf(textOfLines(piece));
        this.pieces.push(piece);
        continue;
      }
      const { findings, documents } = countsIn([piece]);
      this.leftOut.findings += findings;
      this.leftOut.documents += documents;
    }
  }
}

function textOfLines({ lines }: ReportPiece): string {
  return lines.map((line) => `${line}\n`).join('');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function countsIn(pieces: readonly ReportPiece[]): LeftOut {
  return {
    findings: pieces.filter(({ finding }) => finding === true).length,
    documents: pieces.filter(({ document }) => document === true).length,
  };
}
