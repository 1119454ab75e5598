/** The name of a file with a comparison, of the new document's name without its ending: list.对比.xlsx. */
export function comparisonName(stem: string, ending: string): string {
  return `${stem}.对比.${ending}`;
}
