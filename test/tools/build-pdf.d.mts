/** A text, or what `stream` gives. */
export type PdfObject = string | (string | Uint8Array)[];
export function stream(
  data: string | Uint8Array,
  options?: { entries?: string; compress?: boolean },
): Uint8Array[];
export function buildPdf(objects: readonly PdfObject[]): Uint8Array;
export function pagesOf(
  content: PdfObject,
  options?: { pages?: number; page?: string; resources?: string; more?: readonly PdfObject[] },
): Uint8Array;
