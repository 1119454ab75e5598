import { isOpen } from '../../common/open-finding.js';
import type { Finding, Lang, Place, Severity, Spot } from '../../model.js';
import { inOrder } from '../words/order.js';
import { pathOf } from './paths.js';
import { printable } from '../words/printable.js';
import { regionIn, SourceLines } from './region.js';
import { shownOf } from '../words/shown.js';
import type { ReportOptions, Told } from './report-input.js';
import type { ReportStream } from './stream.js';
import { acceptedWords, refusalWords, whereWords, withPlace } from '../words/severity-words.js';

/** The kinds of annotations. */
type Kind = 'error' | 'warning' | 'notice';

const KINDS: readonly Kind[] = ['error', 'warning', 'notice'];

/**
 * GitHub shows so many annotations of a kind for a step, and drops the others without a word (actions/toolkit,
 * docs/problem-matchers.md, "Limitations"; 50 for a job with all its steps).
 */
const MOST = 10;

const KIND: Readonly<Record<Severity, Kind>> = { error: 'error', warning: 'warning', info: 'notice' };

/** An annotation, before it is written. */
interface Annotation {
  kind: Kind;
  line: string;
}

/**
 * Annotations for GitHub Actions, as commands on standard output
 * (`::error file=…,line=…::…`, docs.github.com, "Workflow commands"). Of each kind at most ten, the last of which says
 * how many more there are. A place has lines in text formats only; the title names page or cell of others.
 * Accepted findings are notices.
 */
export function githubReport(options: ReportOptions): ReportStream {
  const kept = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
  const counts = new Map<Kind, number>();
  return {
    add: (told) => {
      for (const { kind, line } of annotationsOf(told, options)) {
        const own = kept.get(kind) ?? [];
        if (own.length < MOST) own.push(line);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return '';
    },
    finish: () => {
      const lines = KINDS.flatMap((kind) => {
        const [own, count] = [kept.get(kind) ?? [], counts.get(kind) ?? 0];
        if (count <= MOST) return own;
        return [...own.slice(0, MOST - 1), moreLine(kind, count - (MOST - 1), options.lang)];
      });
      return { head: lines.map((line) => `${line}\n`).join(''), foot: '' };
    },
  };
}

function moreLine(kind: Kind, more: number, lang: Lang): string {
  const zh = `另有 ${more} 处没有在这里标出（GitHub 每一步每类最多显示 ${MOST} 处）；全部见作业摘要或 --format text、json`;
  const en = `${more} more are not annotated (GitHub shows ${MOST} of a kind for a step): the job summary and --format text, json have them all`;
  return command(kind, { title: 'qingdan' }, lang === 'zh' ? zh : en);
}

function annotationsOf({ report, list, text }: Told, { lang, cwd }: ReportOptions): Annotation[] {
  const fileOf = (place: Place | null): string => pathOf(place?.file ?? report.document, cwd);
  const lines = text === null ? null : new SourceLines(text);
  const shown = shownOf(list, report);
  const annotate = (
    kind: Kind,
    title: string,
    message: string,
    place: Place | null,
    spot: Spot | null,
  ): Annotation => ({
    kind,
    line: command(kind, { file: fileOf(place), ...rangeOf(place, spot, lines), title }, message),
  });
  const findings = inOrder(report.findings);
  return [
    ...(report.status === 'error'
      ? [
          annotate(
            'error',
            `qingdan ${report.failure.code}`,
            refusalWords(report, lang),
            report.failure.place,
            null,
          ),
        ]
      : []),
    ...findings.map((finding) =>
      annotate(
        kindOf(finding),
        titleOf(finding, lang),
        messageOf(finding, lang),
        finding.place,
        shown.atPlace(finding),
      ),
    ),
    ...report.uncertain.map((each) =>
      annotate('warning', 'qingdan inconclusive', withPlace(each, lang), each.place, null),
    ),
  ];
}

function kindOf(finding: Finding): Kind {
  return isOpen(finding) ? KIND[finding.severity] : 'notice';
}

function titleOf(finding: Finding, lang: Lang): string {
  const where = whereWords(finding, lang);
  return where === '' ? finding.ruleId : `${finding.ruleId} ${where}`;
}

function messageOf(finding: Finding, lang: Lang): string {
  const accepted = acceptedWords(finding, lang);
  return accepted === '' ? finding.message : `${finding.message} [${accepted}]`;
}

/** Lines where there are any; columns only where the range is in one line, as GitHub wants them. */
function rangeOf(place: Place | null, spot: Spot | null, lines: SourceLines | null): Record<string, number> {
  const region = regionIn(lines, place, spot);
  if (region === null) return {};
  const { startLine, endLine, startColumn, endColumn } = region;
  if (startLine !== endLine) return { line: startLine, endLine };
  // The end of a range of GitHub is its last column, not the one behind it.
  return { line: startLine, endLine, col: startColumn, endColumn: Math.max(startColumn, endColumn - 1) };
}

/** A workflow command. Data escapes per cent signs and line ends, properties also colons and commas (actions/toolkit). */
function command(kind: Kind, properties: Readonly<Record<string, string | number>>, message: string): string {
  const words = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kind} ${words.join(',')}::${escapeData(neutral(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(neutral(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A message may have lines; other control characters would be obeyed by who reads the log. */
function neutral(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(printable)
    .join('\n');
}
