import { comparisonName } from '../pipeline/emit/comparison/comparison-name.js';

/** Names of what is saved. */

/** The file of settings. */
export const CONFIG_NAME = 'qingdan.config.yaml';

/** The file of the corrected statement. */
export const STATEMENT_NAME = '说明.txt';

/** The name of a document without its ending, by which the command line calls the folder of its outputs. */
export function stemOf(document: string): string {
  const stem = document.replace(/^.*[\\/]/, '').replace(/(?<=[^.])\.[^.]*$/, '');
  return /^\.*$/.test(stem) ? 'document' : stem;
}

/** The name of an output by which it is told from those of other documents in one folder: 清单.review.xlsx. */
export function savedName(document: string, output: string): string {
  return `${stemOf(document)}.${output}`;
}

/** The name of a comparison, which is called by its new document: 清单.对比.xlsx. */
export function comparedName(document: string, ending: string): string {
  return comparisonName(stemOf(document), ending);
}

/** Folders of an archive, one for each document: of two that are called the same the second is 清单 (2). */
export function folderNames(documents: readonly string[]): string[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const stem = stemOf(document);
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
