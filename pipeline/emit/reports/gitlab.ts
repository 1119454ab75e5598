import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, Lang, Place, Severity, Spot } from '../../model.js';
import { jsonOf } from '../files/json.js';
import { pathOf, wellFormed } from './paths.js';
import { regionIn, SourceLines } from './region.js';
import { shownOf } from '../words/shown.js';
import type { ReportOptions, Told } from './report-input.js';
import { acceptedWords, refusalWords, whereWords, withPlace } from '../words/severity-words.js';

/** A severity of GitLab Code Quality. */
type Degree = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/** An issue of GitLab Code Quality. */
interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: Degree;
  location: { path: string; lines: { begin: number; end?: number } };
}

const DEGREE: Readonly<Record<Severity, Degree>> = { error: 'critical', warning: 'minor', info: 'info' };

/**
 * GitLab Code Quality (docs.gitlab.com, ci/testing/code_quality, "Code Quality report format"): a bare array, empty
 * where all is well. Of issues with one fingerprint GitLab shows one, so that each has its own: of the document and
 * our fingerprint. A format without lines has line 1, which GitLab asks for; the description then names page or cell.
 * A document that could not be checked is an issue too: an empty array would say that all is well. No limit of number
 * is known.
 */
export function gitlabReport(documents: readonly Told[], { lang, cwd }: ReportOptions): string {
  const seen = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { report, list, text } of documents) {
    const path = pathOf(report.document, cwd);
    const lines = text === null ? null : new SourceLines(text);
    const add = (
      name: string,
      severity: Degree,
      description: string,
      mark: string,
      at: Issue['location']['lines'],
    ): void => {
      const key = `${path}\u0000${mark}`;
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      issues.push({
        description: wellFormed(description),
        check_name: name,
        fingerprint: hashOf(occurrence === 0 ? key : `${key}\u0000${occurrence}`),
        severity,
        location: { path, lines: at },
      });
    };
    if (report.status === 'error') {
      const { code, place } = report.failure;
      add(code, 'blocker', refusalWords(report, lang), code, linesOf(place, null, lines));
    }
    const shown = shownOf(list, report);
    for (const finding of report.findings) {
      const at = linesOf(finding.place, shown.atPlace(finding), lines);
      const degree = finding.accepted === null ? DEGREE[finding.severity] : 'info';
      add(finding.ruleId, degree, descriptionOf(finding, lines !== null, lang), finding.fingerprint, at);
    }
    for (const each of report.uncertain) {
      add('inconclusive', 'major', withPlace(each, lang), each.message, linesOf(each.place, null, lines));
    }
  }
  return jsonOf(issues);
}

function descriptionOf(finding: Finding, hasLines: boolean, lang: Lang): string {
  const accepted = acceptedWords(finding, lang);
  // A line is shown beside the description, a page or a cell is not.
  const where = hasLines && finding.place?.kind === 'text' ? '' : whereWords(finding, lang);
  const place = where === '' ? '' : lang === 'zh' ? `（${where}）` : ` (${where})`;
  return `${accepted === '' ? '' : `[${accepted}] `}${finding.message}${place}`;
}

function linesOf(
  place: Place | null,
  spot: Spot | null,
  lines: SourceLines | null,
): Issue['location']['lines'] {
  const region = regionIn(lines, place, spot);
  return region === null ? { begin: 1 } : { begin: region.startLine, end: region.endLine };
}

function hashOf(key: string): string {
  return bytesToHex(sha256(utf8ToBytes(wellFormed(key)))).slice(0, 32);
}
