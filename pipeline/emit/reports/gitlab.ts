import { isOpen } from '../../common/open-finding.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding, Lang, Place, Severity, Spot } from '../../model.js';
import { pathOf, wellFormed } from './paths.js';
import { regionIn, SourceLines } from './region.js';
import { shownOf } from '../words/shown.js';
import type { ReportOptions, Told } from './report-input.js';
import { JsonList, type ReportStream } from './stream.js';
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
export function gitlabReport(options: ReportOptions): ReportStream {
  const list = new JsonList(2);
  const given = new Map<string, number>();
  return {
    add: (told) => {
      const path = pathOf(told.report.document, options.cwd);
      const time = given.get(path) ?? 0;
      given.set(path, time + 1);
      return issuesOf(told, path, time, options)
        .map((issue) => list.piece(issue))
        .join('');
    },
    finish: () => ({ head: '[', foot: `${list.close}]\n` }),
  };
}

/** The issues of a document that is given for the first, the second time … (`time` from 0). */
function issuesOf({ report, list, text }: Told, path: string, time: number, options: ReportOptions): Issue[] {
  const { lang, cwd } = options;
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  const lines = text === null ? null : new SourceLines(text);
  const add = (
    name: string,
    severity: Degree,
    description: string,
    mark: string,
    place: Place | null,
    spot: Spot | null = null,
  ): void => {
    const key = `${path}\u0000${mark}`;
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const more = [...(occurrence > 0 || time > 0 ? [occurrence] : []), ...(time > 0 ? [time] : [])];
    issues.push({
      description: wellFormed(description),
      check_name: name,
      fingerprint: hashOf([key, ...more].join('\u0000')),
      severity,
      location: {
        path: place?.file === undefined ? path : pathOf(place.file, cwd),
        lines: linesOf(place, spot, lines),
      },
    });
  };
  if (report.status === 'error') {
    const { code, place } = report.failure;
    add(code, 'blocker', refusalWords(report, lang), code, place);
  }
  const shown = shownOf(list, report);
  for (const finding of report.findings) {
    const { fingerprint, place } = finding;
    const degree = isOpen(finding) ? DEGREE[finding.severity] : 'info';
    const description = descriptionOf(finding, lines !== null, lang);
    add(finding.ruleId, degree, description, fingerprint, place, shown.atPlace(finding));
  }
  for (const each of report.uncertain) {
    add('inconclusive', 'major', withPlace(each, lang), each.message, each.place);
  }
  return issues;
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
