/** How the PDF library calls its errors. */
const LIBRARY_ERRORS = /(?:Exception|FormatError)$/;

/**
 * Takes a rejection that nobody waits for. The PDF library forgets promises of its own in a damaged document
 * (XRefEntryException); what it needs it rejects too where it is waited for, and reading tells that. Anything else is an
 * error of ours: it is thrown, and ends the thread.
 */
export function passForgotten(reason: unknown): void {
  if (reason instanceof Error && LIBRARY_ERRORS.test(reason.name)) return;
  throw reason;
}
