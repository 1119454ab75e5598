import { REPORTS } from '../../emit/reports/index.js';
import { documentText, totalText } from '../../emit/reports/text/index.js';
import { refusalOf } from '../../emit/words/refusal.js';
import type { ReportOptions, Told } from '../../emit/reports/report-input.js';
import type { Checked } from '../../index.js';
import type { DutyList, Failure, OutputFile, Report } from '../../model.js';
import { read } from '../../read/index.js';
import type { Call } from '../call.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { version } from '../package.js';
import { refuse } from './refusal.js';
import { writeReports } from './report-files.js';
import { writeData, type Terminal } from './terminal.js';

/** Formats that say where in the lines of a document something stands, and so need its text. */
const WITH_LINES: ReadonlySet<string> = new Set(['sarif', 'github', 'gitlab']);

/**
 * Tells the documents of a run in all formats that were asked for. Text on standard output comes as each document is
 * done; all else when all are.
 */
export class Reporter {
  private readonly told: Told[] = [];
  private readonly options: ReportOptions;
  private readonly request: Request;
  private readonly terminal: Terminal;
  private printed = false;

  constructor(private readonly call: Call) {
    const { request, terminal, environment } = call;
    this.request = request;
    this.terminal = terminal;
    const { lang, failOn, quiet, errorsOnly, limit, numerals } = request;
    const { color, width } = terminal;
    const cwd = environment.cwd.replaceAll('\\', '/');
    const selection = { errorsOnly, numerals, ...(limit === null ? {} : { limit }) };
    this.options = { lang, failOn, quiet, ...selection, color, width, cwd, version: version() };
  }

  /** True where a format is asked for that is not the text on standard output. */
  private get needsMore(): boolean {
    return this.request.formats.some(({ format, file }) => format !== 'text' || file !== null);
  }

  /** True where a person reads standard output. */
  get printsText(): boolean {
    return this.request.formats.some(({ format, file }) => format === 'text' && file === null);
  }

  /** What is to be told of a document that was checked, and no more: it may have to wait for its turn. */
  toldOf({ report, list }: Checked, bytes: Uint8Array | null): Told & { report: Report } {
    return { report, list, text: this.needsMore ? this.textOf(report, list, bytes) : null };
  }

  /** A document that was checked, in its turn; its exit code. */
  checked(told: Told & { report: Report }): ExitCode {
    this.printText({ ...told, text: null });
    // What no other format needs is not kept: there may be many documents.
    this.told.push(this.needsMore ? told : { ...told, list: null });
    return exitCodeOf(told.report);
  }

  /** A document that could not be checked: said at once on standard error, and in each report. */
  refused(failure: Failure): void {
    refuse(failure, this.request.lang, this.terminal);
    this.told.push({ report: refusalOf(failure, this.request.lang), list: null, text: null });
  }

  /** Writes the reports: all files or none, then standard output. The exit code is that of the check, unless one cannot be written. */
  async finish(code: ExitCode): Promise<ExitCode> {
    const files: OutputFile[] = [];
    const out: { text: string; isData: boolean }[] = [];
    for (const { format, file } of this.request.formats) {
      if (format === 'text' && file === null) {
        out.push({ text: this.closingText(), isData: false });
        continue;
      }
      const write = await REPORTS[format]();
      // A file is read later, by programs too: no colours.
      const content = write(this.told, { ...this.options, color: file === null && this.options.color });
      if (file === null) out.push({ text: content, isData: true });
      else files.push({ name: file, content });
    }
    const written = writeReports(files, this.call.environment.cwd);
    for (const { text, isData } of out) {
      if (isData) writeData(text, this.terminal);
      else if (text !== '') this.terminal.out(text);
    }
    if (!written.ok) return refuse(written.failure, this.request.lang, this.terminal);
    return this.summarize(code);
  }

  /** The text of a document whose format has lines, where a format asks for it. */
  private textOf({ document }: Report, { source }: DutyList, bytes: Uint8Array | null): string | null {
    if (bytes === null || !['text', 'markdown', 'html'].includes(source.format)) return null;
    if (!this.request.formats.some(({ format }) => WITH_LINES.has(format))) return null;
    const decoded = read(document, bytes, source.format);
    return decoded.ok && decoded.value.kind === 'text' ? decoded.value.text : null;
  }

  private printText(told: Told): void {
    if (!this.printsText) return;
    const text = documentText(told, this.options);
    if (text === '') return;
    this.terminal.out(this.printed ? `\n${text}` : text);
    this.printed = true;
  }

  private closingText(): string {
    const total = totalText(
      this.told.map(({ report }) => report),
      this.options,
    );
    return total !== '' && this.printed ? `\n${total}` : total;
  }

  /** The job summary of GitHub Actions goes with its annotations. */
  private async summarize(code: ExitCode): Promise<ExitCode> {
    const { formats, lang } = this.request;
    const { cwd, variables } = this.call.environment;
    const file = variables['GITHUB_STEP_SUMMARY'] ?? '';
    if (file === '' || !formats.some(({ format }) => format === 'github')) return code;
    const { appendJobSummary } = await import('./job-summary.js');
    const appended = appendJobSummary({ file, cwd }, this.told, lang);
    return appended.ok ? code : refuse(appended.failure, lang, this.terminal);
  }
}
