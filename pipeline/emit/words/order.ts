import { LISTS } from '../../common/names.js';
import { byGravity } from '../../common/severity.js';
import type { Finding, ListName, Place } from '../../model.js';

/** The findings of one list, or those of the document as a whole. */
export interface FindingGroup {
  list: ListName | null;
  findings: Finding[];
}

/**
 * Findings as a person works through them: those of the whole document, then list by list, in each from the
 * beginning of the document to its end; in one place the graver first.
 */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const parts = [...new Set(findings.flatMap(({ place }) => (place?.kind === 'part' ? [place.part] : [])))];
  const files = [...new Set(findings.flatMap(({ place }) => place?.file ?? []))];
  const sorted = findings
    .map((finding) => ({ finding, key: keyInFiles(finding.place, parts, files) }))
    .sort(
      (left, right) =>
        compareKeys(left.key, right.key) || byGravity(left.finding.severity, right.finding.severity),
    )
    .map(({ finding }) => finding);
  return [null, ...LISTS].flatMap((list) => {
    const own = sorted.filter((finding) => finding.list === list);
    return own.length === 0 ? [] : [{ list, findings: own }];
  });
}

/** Where a place is among the files that are one document, and then in its own. */
function keyInFiles(place: Place | null, parts: readonly string[], files: readonly string[]): number[] {
  const key = keyOf(place, parts);
  return place?.file === undefined ? key : [files.indexOf(place.file), ...key];
}

/** Where a place stands among the others of its document; what has no place comes first. */
function keyOf(place: Place | null, parts: readonly string[]): number[] {
  if (place === null) return [];
  if (place.kind === 'text') return [place.line, place.column];
  if (place.kind === 'page') return [place.page, place.box[1], place.box[0]];
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(place.path) ?? [];
  const part = parts.indexOf(place.part);
  if (column !== undefined && row !== undefined) return [part, Number(row), columnNumber(column)];
  // In a Word document the narrative (p8) stands before the tables (t2.r5).
  const isTable = place.path.startsWith('t') ? 1 : 0;
  return [part, isTable, ...(place.path.match(/\d+/g) ?? []).map(Number)];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function compareKeys(left: readonly number[], right: readonly number[]): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
