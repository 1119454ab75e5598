import { LINE_FORMATS, LISTLESS_FORMATS, REPORTS } from '../../emit/reports/index.js';
import type { ReportOptions, Told } from '../../emit/reports/report-input.js';
import type { ReportStream } from '../../emit/reports/stream.js';
import { documentText, totalText } from '../../emit/reports/text/index.js';
import { columnsWithin } from '../../emit/words/columns-layout.js';
import { printable } from '../../emit/words/printable.js';
import { refusalOf } from '../../emit/words/refusal.js';
import { Statistics } from '../../emit/words/statistics.js';
import { Verdicts } from '../../emit/words/verdicts.js';
import type { Checked } from '../../index.js';
import type { DutyList, Failure, Refusal, Report } from '../../model.js';
import type { read } from '../../read/index.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import type { FormatRequest } from '../options/report-formats.js';
import { version } from '../package.js';
import { refuse } from './refusal.js';
import { writeReports, type ReportFile } from './report-files.js';
import { LineSink, WholeSink, type ReportSink } from './report-sink.js';

/** Formats that say where in the lines of a document something stands, and so need its text. */
const WITH_LINES: ReadonlySet<string> = new Set(['sarif', 'github', 'gitlab']);

/** A document that was checked; its list may have been left where it was read. */
export type ToTell = Pick<Checked, 'report'> & Partial<Pick<Checked, 'list'>>;

/**
 * Tells the documents of a run in all formats that were asked for, one by one: of each no more is kept than its line in
 * the table of verdicts. Text and JSON lines come as each document is done; all else when all are.
 */
export class Reporter {
  readonly #verdicts: Verdicts;
  readonly #statistics = new Statistics();
  #printed = false;

  private constructor(
    private readonly call: Call,
    private readonly options: ReportOptions,
    /** The reports but the text on standard output, in the order in which they were asked for. */
    private readonly sinks: readonly ReportSink[],
    private readonly summary: { file: string; stream: ReportStream } | null,
    /** What decodes a document, where a format asks for its text. */
    private readonly decode: typeof read | null,
  ) {
    this.#verdicts = new Verdicts(options.lang);
  }

  /** Loads the formats that were asked for. */
  static async open(call: Call): Promise<Reporter> {
    const { request } = call;
    const options = optionsOf(call);
    const sinks = request.formats
      .filter((each) => !isPrinted(each))
      .map(async ({ format, file }): Promise<ReportSink> => {
        const write = await REPORTS[format]();
        // A file is read later, by programs too: no colours.
        const stream = write({ ...options, color: file === null && options.color });
        return LINE_FORMATS.has(format)
          ? new LineSink(stream, file, call)
          : new WholeSink(stream, { format, file }, call);
      });
    const withLines = request.formats.some(({ format }) => WITH_LINES.has(format));
    const decode = withLines ? (await import('../../read/index.js')).read : null;
    return new Reporter(call, options, await Promise.all(sinks), await summaryOf(call), decode);
  }

  /** True where a format tells of a document more than its report. */
  get needsLists(): boolean {
    return this.call.request.formats.some(({ format }) => !LISTLESS_FORMATS.has(format));
  }

  /** True where a person reads standard output. */
  get printsText(): boolean {
    return this.call.request.formats.some(isPrinted);
  }

  /** What is to be told of a document that was checked, and no more: it may have to wait for its turn. */
  toldOf({ report, list: read }: ToTell, bytes: Uint8Array | null): Told & { report: Report } {
    const list = read ?? null;
    return { report, list, text: this.#textOf(report, list, bytes) };
  }

  /** A document that was checked, in its turn; its exit code. */
  checked(told: Told & { report: Report }): ExitCode {
    this.#printText(told);
    this.#tell(told);
    return exitCodeOf(told.report);
  }

  /** A document that could not be checked: said at once on standard error, and in each report. */
  refused(failure: Failure): void {
    refuse(failure, this.call.request.lang, this.call.terminal);
    this.#tell({ report: refusalOf(failure, this.call.request.lang), list: null, text: null });
  }

  /** A document that could not be checked by an earlier run, whose report has it. */
  refusedEarlier(report: Refusal): void {
    const told = { report, list: null, text: null };
    this.#printText(told);
    this.#tell(told);
  }

  /** Writes the reports: all files or none, then standard output. The exit code is that of the check, unless one cannot be written. */
  async finish(code: ExitCode): Promise<ExitCode> {
    const { request, environment, terminal } = this.call;
    try {
      const files = this.sinks.map((sink) => sink.finish()).filter((each): each is ReportFile => each !== null);
      const failed = this.sinks.flatMap(({ failure }) => failure ?? []);
      const [first] = failed;
      const written =
        first === undefined ? writeReports(files, environment.cwd) : ({ ok: false, failure: first } as const);
      if (this.printsText) terminal.out(this.#closingText());
      await this.#printStatistics();
      if (!written.ok) return refuse(written.failure, request.lang, terminal);
      return await this.#summarize(code);
    } finally {
      for (const sink of this.sinks) sink.close();
    }
  }

  #tell(told: Told): void {
    this.#verdicts.add(told.report);
    this.#statistics.add(told.report.findings);
    for (const sink of this.sinks) sink.add(told);
    this.summary?.stream.add(told);
  }

  /** The text of a document whose format has lines, where a format asks for it. */
  #textOf({ document }: Report, list: DutyList | null, bytes: Uint8Array | null): string | null {
    if (bytes === null || list === null || this.decode === null) return null;
    const { format } = list.source;
    if (!['text', 'markdown', 'html'].includes(format)) return null;
    const decoded = this.decode(document, bytes, format);
    return decoded.ok && decoded.value.kind === 'text' ? decoded.value.text : null;
  }

  #printText(told: Told): void {
    if (!this.printsText) return;
    const text = documentText(told, this.options);
    if (text === '') return;
    this.call.terminal.out(this.#printed ? `\n${text}` : text);
    this.#printed = true;
  }

  #closingText(): string {
    const total = totalText(this.#verdicts, this.options);
    return total !== '' && this.#printed ? `\n${total}` : total;
  }

  /** Behind a text for people; data on standard output is left alone. */
  async #printStatistics(): Promise<void> {
    const { request, terminal } = this.call;
    if (request.given.statistics !== true) return;
    const isText = request.formats.every(({ format, file }) => file !== null || ['text', 'table'].includes(format));
    const { RULES } = await import('../../check/rules.js');
    const rows = this.#statistics.rows(request.lang, RULES).map((row) => row.map(printable));
    const { head, lines } = columnsWithin(rows, [1, 2, 3], this.options.width);
    const text = [...head, ...lines].map((line) => `${line}\n`).join('');
    if (isText) terminal.out(`\n${text}`);
    else terminal.err(text);
  }

  /** The job summary of GitHub Actions goes with its annotations. */
  async #summarize(code: ExitCode): Promise<ExitCode> {
    if (this.summary === null) return code;
    const { request, environment, terminal } = this.call;
    const { appendJobSummary } = await import('./job-summary.js');
    const { head } = this.summary.stream.finish();
    const appended = appendJobSummary({ file: this.summary.file, cwd: environment.cwd }, head);
    return appended.ok ? code : refuse(appended.failure, request.lang, terminal);
  }
}

function isPrinted({ format, file }: FormatRequest): boolean {
  return format === 'text' && file === null;
}

function optionsOf({ request, terminal, environment }: Call): ReportOptions {
  const { lang, failOn, quiet, errorsOnly, limit, numerals } = request;
  const { color, width } = terminal;
  const cwd = environment.cwd.replaceAll('\\', '/');
  const selection = { errorsOnly, numerals, ...(limit === null ? {} : { limit }) };
  const hasBaseline = request.given.baseline !== undefined;
  return { hasBaseline, lang, failOn, quiet, ...selection, color, width, cwd, version: version() };
}

async function summaryOf({ request, environment }: Call): Promise<{ file: string; stream: ReportStream } | null> {
  const file = environment.variables['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '' || !request.formats.some(({ format }) => format === 'github')) return null;
  const { limitedMarkdown } = await import('../../emit/reports/markdown/index.js');
  const { summaryRoom } = await import('./job-summary.js');
  return { file, stream: limitedMarkdown({ lang: request.lang }, summaryRoom(file, environment.cwd)) };
}
