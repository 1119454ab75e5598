import { append } from '../../../common/arrays.js';
import type { Artifact, ArtifactLocation, Invocation, Log, Notification, Result, Run } from 'sarif';
import type { Finding, Lang } from '../../../model.js';
import { jsonOf } from '../../files/json.js';
import { pathOf, uriOf } from '../paths.js';
import { SourceLines } from '../region.js';
import { shownOf, type Shown } from '../../words/shown.js';
import type { ReportOptions, Told } from '../report-input.js';
import { JsonList, type ReportStream } from '../stream.js';
import { refusalWords } from '../../words/severity-words.js';
import { itemLocations, locationOf, type Within } from './locations.js';
import { KnownRules, LEVEL } from './rules.js';

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Results of one run that GitHub code scanning shows, and takes: of more than 25,000 it rejects the whole file, of
 * more than 5,000 it shows the gravest 5,000 (docs.github.com, "SARIF results exceed one or more limits"). Others that
 * read SARIF have no such limits, so that the file holds all results, and says so where they are too many for GitHub.
 */
const SHOWN_BY_GITHUB = 5_000;
const TAKEN_BY_GITHUB = 25_000;

/** The name under which results carry our fingerprint. */
const FINGERPRINT = 'qingdan/v1';

/**
 * SARIF 2.1.0 (OASIS): one run with all documents. Accepted findings are suppressed results; a document that could
 * not be checked, or not surely, is a notification, and the invocation was not successful.
 */
export function sarifReport(options: ReportOptions): ReportStream {
  const list = new JsonList(8);
  const log = new RunLog(options);
  let results = 0;
  return {
    add: (told) => {
      const within = log.document(told);
      const shown = shownOf(told.list, told.report);
      results += told.report.findings.length;
      return told.report.findings
        .map((finding) => {
          const result = resultOf(finding, within, shown, log.rules.indexOf(finding));
          return options.hasBaseline === true ? { ...result, baselineState: stateOf(finding) } : result;
        })
        .map((result) => list.piece(result))
        .join('');
    },
    finish: () => {
      // What stands around the results, which are the last of the run.
      const [head = '', foot = ''] = jsonOf(log.whole(results)).split(
        /(?<="results": \[)(?=\]\n\s*\}\n\s*\]\n\}\n$)/,
      );
      return { head, foot: `${list.close}${foot}` };
    },
  };
}

/** All of a run but its results. */
class RunLog {
  readonly rules: KnownRules;
  readonly #artifacts = new Map<string, { artifact: Artifact; index: number }>();
  readonly #notifications: Notification[] = [];

  constructor(private readonly options: ReportOptions) {
    this.rules = new KnownRules();
  }

  /** Takes a document in; where its results are. */
  document(told: Told): Within {
    const artifactOfFile = (file: string): ArtifactLocation => {
      const uri = uriOf(pathOf(file, this.options.cwd));
      const known = this.#artifacts.get(uri) ?? {
        artifact: artifactOf(told, uri),
        index: this.#artifacts.size,
      };
      this.#artifacts.set(uri, known);
      return { uri, index: known.index };
    };
    const within: Within = {
      artifact: artifactOfFile(told.report.document),
      artifactOfFile,
      lines: told.text === null ? null : new SourceLines(told.text),
    };
    append(this.#notifications, notificationsOf(told, within, this.options.lang));
    return within;
  }

  whole(results: number): Log {
    const { lang, version } = this.options;
    const rules = this.rules.descriptors(lang);
    const run: Run = {
      tool: {
        driver: { name: 'qingdan', version, semanticVersion: version, language: languageOf(lang), rules },
      },
      invocations: [invocationOf(this.#notifications, results, lang)],
      language: languageOf(lang),
      columnKind: 'utf16CodeUnits',
      artifacts: [...this.#artifacts.values()].map(({ artifact }) => artifact),
      results: [],
    };
    return { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  }
}

function languageOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

function artifactOf({ report, list }: Told, uri: string): Artifact {
  const encoding = list?.source.encoding ?? null;
  return {
    location: { uri },
    roles: ['analysisTarget'],
    ...(encoding === null ? {} : { encoding: encoding.toUpperCase() }),
    properties: { status: report.status },
  };
}

/** Whether the old revision had a finding too (3.27.24). */
function stateOf({ known }: Finding): Result.baselineState {
  return known === true ? 'unchanged' : 'new';
}

function resultOf(finding: Finding, within: Within, shown: Shown, ruleIndex: number): Result {
  const { ruleId, severity, list, item, place, related, expected, actual, fingerprint, accepted } = finding;
  const logical = itemLocations(list, item, shown.item(finding)?.name ?? null);
  const location = locationOf(within, place, shown.atPlace(finding), logical);
  const hasLine = location.physicalLocation?.region !== undefined;
  return {
    ruleId,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: plain(finding.message === '' ? ruleId : finding.message) },
    locations: [location],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, index) => ({
            id: index + 1,
            ...locationOf(within, each.place, null, []),
            message: { text: plain(each.message) },
          })),
        }),
    partialFingerprints: {
      [FINGERPRINT]: fingerprint,
      // GitHub's upload works one out from the line of a result, and leaves results without a line alone
      // (github/codeql-action, src/fingerprints.ts).
      ...(hasLine ? {} : { primaryLocationLineHash: fingerprint }),
    },
    // Where some results have suppressions, those that have none must say so (3.27.23).
    suppressions:
      accepted === null
        ? []
        : [
            {
              kind: 'external',
              status: 'accepted',
              justification: accepted.reason,
              properties: { by: accepted.by, until: accepted.until },
            },
          ],
    properties: { list, item, expected, actual },
  };
}

/**
 * Text of a document as a plain text message: what would be a link (3.11.6), or a placeholder (3.11.5), is none.
 * Links are broken by a backslash, as the standard has it; braces, which no list holds, become full-width.
 */
function plain(text: string): string {
  return text
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replaceAll('{', '｛')
    .replaceAll('}', '｝');
}

function notificationsOf({ report }: Told, within: Within, lang: Lang): Notification[] {
  const uncertain = report.uncertain.map(({ message, place }): Notification => ({
    descriptor: { id: 'inconclusive' },
    level: 'warning',
    message: { text: plain(message) },
    locations: [locationOf(within, place, null, [])],
  }));
  if (report.status !== 'error') return uncertain;
  const { code, place } = report.failure;
  return [
    {
      descriptor: { id: code },
      level: 'error',
      message: { text: plain(refusalWords(report, lang)) },
      locations: [locationOf(within, place, null, [])],
    },
    ...uncertain,
  ];
}

function invocationOf(notifications: Notification[], results: number, lang: Lang): Invocation {
  const limits = limitsOf(results, lang);
  return {
    executionSuccessful: notifications.length === 0,
    toolExecutionNotifications: notifications,
    ...(limits === null ? {} : { toolConfigurationNotifications: [limits] }),
  };
}

function limitsOf(results: number, lang: Lang): Notification | null {
  if (results <= SHOWN_BY_GITHUB) return null;
  const rejected = results > TAKEN_BY_GITHUB;
  const zh = `共有 ${results} 处问题，都在本文件中；GitHub 代码扫描只显示其中最严重的 ${SHOWN_BY_GITHUB} 处，超过 ${TAKEN_BY_GITHUB} 处就不接收`;
  const en = `all ${results} findings are in this file; GitHub code scanning shows the gravest ${SHOWN_BY_GITHUB} of them, and rejects a file of more than ${TAKEN_BY_GITHUB}`;
  return {
    descriptor: { id: 'too-many-results' },
    level: rejected ? 'error' : 'warning',
    message: { text: lang === 'zh' ? zh : en },
  };
}
