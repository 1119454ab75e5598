/** The name of a copy with comments, of a document's name without its ending: list.批注.docx. */
export function annotatedName(stem: string, ending: string): string {
  return `${stem}.批注${ending}`;
}
