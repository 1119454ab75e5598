import { groupedBy } from '../../common/grouped.js';
import { LISTS } from '../../common/names.js';
import { byGravity, SEVERITIES } from '../../common/severity.js';
import type { Finding, ListName, Place, Severity } from '../../model.js';

/** A finding, and those that it explains. */
export interface CauseGroup {
  head: Finding;
  consequences: Finding[];
}

/** The causes of one gravity in one list, or in the document as a whole. */
export interface FindingGroup {
  severity: Severity;
  list: ListName | null;
  causes: CauseGroup[];
}

/**
 * Findings as a person works through them: errors before warnings before notes; in each those of the whole document,
 * then list by list from the beginning of the document to its end. What another finding explains stands with that one,
 * which counts as the gravest of them.
 */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const causes = causesOf(sortedByPlace(findings));
  return SEVERITIES.flatMap((severity) =>
    [null, ...LISTS].flatMap((list) => {
      const own = causes.filter((cause) => gravityOf(cause) === severity && cause.head.list === list);
      return own.length === 0 ? [] : [{ severity, list, causes: own }];
    }),
  );
}

/** The findings in the order of `groupsOf`, each after the one that explains it. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return groupsOf(findings).flatMap(({ causes }) =>
    causes.flatMap(({ head, consequences }) => [head, ...consequences]),
  );
}

function causesOf(findings: readonly Finding[]): CauseGroup[] {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  // An accepted finding, or one that is not shown, is no head: what it would explain stands by itself.
  const isExplained = ({ because, fingerprint }: Finding): boolean =>
    because !== null && because !== fingerprint && known.has(because);
  const explained = groupedBy(findings.filter(isExplained), ({ because }) => because);
  return findings
    .filter((finding) => !isExplained(finding))
    .map((head) => ({ head, consequences: explained.get(head.fingerprint) ?? [] }));
}

function gravityOf({ head, consequences }: CauseGroup): Severity {
  const all = [head, ...consequences].map(({ severity }) => severity);
  return SEVERITIES.find((severity) => all.includes(severity)) ?? head.severity;
}

function sortedByPlace(findings: readonly Finding[]): Finding[] {
  const parts = [...new Set(findings.flatMap(({ place }) => (place?.kind === 'part' ? [place.part] : [])))];
  const files = [...new Set(findings.flatMap(({ place }) => place?.file ?? []))];
  return findings
    .map((finding) => ({ finding, key: keyInFiles(finding.place, parts, files) }))
    .sort(
      (left, right) =>
        compareKeys(left.key, right.key) || byGravity(left.finding.severity, right.finding.severity),
    )
    .map(({ finding }) => finding);
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
