import type { ReportOptions, Told } from './report-input.js';

/**
 * A report that grows with each document, so that of a province no more than one document is kept. What stands before the
 * documents may need all of them (counts): it is asked for at the end.
 */
export interface ReportStream {
  /** What one more document adds. */
  add(told: Told): string | Uint8Array;
  /** What stands before the documents, and behind them: once, when all are added. */
  finish(): { head: string; foot: string | Uint8Array };
}

/** A format of reports: begins one. */
export type ReportWriter = (options: ReportOptions) => ReportStream;

/** All documents of a run as one text. Of a format whose reports are texts. */
export function wholeReport(stream: ReportStream, documents: readonly Told[]): string {
  const body = documents.map((told) => textOfPiece(stream.add(told))).join('');
  const { head, foot } = stream.finish();
  return head + body + textOfPiece(foot);
}

function textOfPiece(piece: string | Uint8Array): string {
  return typeof piece === 'string' ? piece : new TextDecoder().decode(piece);
}

/** A list in JSON that grows, `depth` spaces further in than its brackets: as JSON.stringify writes it, two spaces a level. */
export class JsonList {
  #isEmpty = true;

  constructor(private readonly depth: number) {}

  /** One more value, with what stands between it and the one before. */
  piece(value: unknown): string {
    const indent = ' '.repeat(this.depth);
    const text = JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    const between = this.#isEmpty ? '' : ',';
    this.#isEmpty = false;
    return `${between}\n${indent}${text}`;
  }

  /** What stands before the bracket that ends it. */
  get close(): string {
    return this.#isEmpty ? '' : `\n${' '.repeat(this.depth - 2)}`;
  }
}
