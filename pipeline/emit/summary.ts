import { createColors } from 'picocolors';
import { LIST_TEXT, LISTS } from '../common/names.js';
import { describePlace } from '../common/places.js';
import type { DutyList, Finding, Lang, LedgerLine, ListName, Report, Severity } from '../model.js';
import { columns, wrap } from './layout.js';
import { printable } from './printable.js';

/** How a summary is written. */
export interface SummaryOptions {
  lang: Lang;
  color: boolean;
  /** Terminal columns. */
  width: number;
  /** Only what is wrong. */
  quiet: boolean;
}

/** A person reads no more than this many findings at once; the rest is counted. */
const MAX_FINDINGS = 200;

const SEVERITY: Readonly<Record<Severity, Record<Lang, string>>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** What a person sees: the three lists, stated and counted, each difference with its reason, and the outcome. */
export function summaryOf(list: DutyList, report: Report, options: SummaryOptions): string {
  return new Summary(list, report, options).text();
}

class Summary {
  private readonly paint: ReturnType<typeof createColors>;
  private readonly lang: Lang;

  constructor(
    private readonly list: DutyList,
    private readonly report: Report,
    private readonly options: SummaryOptions,
  ) {
    this.paint = createColors(options.color);
    this.lang = options.lang;
  }

  text(): string {
    const { uncertain } = this.report;
    const findings = this.report.findings.filter((each) => !this.options.quiet || each.accepted === null);
    if (this.options.quiet && findings.length === 0 && uncertain.length === 0) return '';
    const lines = [this.heading(), ''];
    if (!this.options.quiet) lines.push(...this.table(), '');
    for (const finding of findings.slice(0, MAX_FINDINGS)) lines.push(...this.finding(finding), '');
    const more = findings.length - MAX_FINDINGS;
    if (more > 0) {
      const zh = `… 还有 ${more} 处问题没有列出，用 check --format json 可看全部`;
      lines.push(this.say(zh, `… ${more} more findings are not shown: check --format json has them all`), '');
    }
    if (!this.options.quiet) lines.push(...this.unverifiable());
    for (const { message, place } of uncertain) {
      const where = place === null ? '' : `（${describePlace(place, this.lang)}）`;
      lines.push(
        this.paint.yellow(this.say(`? 读取不确定：${message}${where}`, `? not sure: ${message}${where}`)),
      );
    }
    lines.push(this.outcome());
    return `${lines.join('\n')}\n`;
  }

  private say(zh: string, en: string): string {
    return this.lang === 'zh' ? zh : en;
  }

  private heading(): string {
    const title = this.list.title?.text ?? '';
    const name = printable(this.report.document);
    return title === ''
      ? this.paint.bold(name)
      : `${this.paint.bold(printable(title))}  ${this.paint.dim(name)}`;
  }

  private table(): string[] {
    const head = this.say(
      '清单|文中写|表中有||类别（文中写/表中有）|逐类项数|部门（文中写/表中有）',
      'list|stated|counted||categories (stated/counted)|counts of categories|departments (stated/counted)',
    );
    const rows = [head.split('|')];
    for (const name of LISTS) rows.push(this.row(name));
    const grand = this.lines('grand-total', null);
    rows.push([this.say('合计', 'total'), stated(grand), counted(grand), mark(grand), '', '', '']);
    const [first = '', ...rest] = columns(rows, [1, 2]);
    return [this.paint.dim(first), ...rest].map((line) =>
      line.replaceAll('✓', this.paint.green('✓')).replaceAll('✗', this.paint.red('✗')),
    );
  }

  private row(name: ListName): string[] {
    const label = LIST_TEXT[name][this.lang];
    if (this.list.tables[name] === null) {
      return [
        label,
        stated(this.lines('list-total', name)),
        this.say('没有找到', 'not found'),
        '✗',
        '',
        '',
        '',
      ];
    }
    const totals = this.lines('list-total', name);
    return [
      label,
      stated(totals),
      counted(totals),
      mark(totals),
      this.pair('category-number', name),
      this.categories(name),
      this.pair('department-number', name),
    ];
  }

  private pair(kind: LedgerLine['kind'], name: ListName): string {
    const lines = this.lines(kind, name);
    return `${stated(lines)} / ${counted(lines)} ${mark(lines)}`.trimEnd();
  }

  private categories(name: ListName): string {
    const lines = this.lines('category-count', name).filter((line) => line.stated !== null);
    if (lines.length === 0) return this.say('文中没有写', 'not stated');
    const equal = lines.filter((line) => line.result === 'equal').length;
    if (equal === lines.length) return this.say(`${equal} 类全部相符 ✓`, `all ${equal} agree ✓`);
    return this.say(
      `${lines.length} 类中 ${lines.length - equal} 类不符 ✗`,
      `${lines.length - equal} of ${lines.length} differ ✗`,
    );
  }

  private lines(kind: LedgerLine['kind'], name: ListName | null): LedgerLine[] {
    return this.report.ledger.filter((line) => line.kind === kind && line.list === name);
  }

  private finding(finding: Finding): string[] {
    const { severity, ruleId, place, accepted } = finding;
    const grave =
      severity === 'error' ? this.paint.red : severity === 'warning' ? this.paint.yellow : this.paint.cyan;
    const paint = accepted === null ? grave : this.paint.dim;
    const sign = accepted !== null ? '○' : severity === 'error' ? '✗' : severity === 'warning' ? '!' : 'i';
    const where = place === null ? '' : ` ${describePlace(place, this.lang)}`;
    const first = `${paint(`${sign} ${SEVERITY[severity][this.lang]}`)}${this.paint.bold(where)}  ${this.paint.dim(ruleId)}`;
    return [
      first,
      ...[printable(finding.message), ...this.acceptance(finding)].flatMap((text) =>
        wrap(text, this.options.width - 2).map((line) => `  ${line}`),
      ),
    ];
  }

  /** Why an accepted finding may stay, by whom and until when. */
  private acceptance({ accepted }: Finding): string[] {
    if (accepted === null) return [];
    const { reason, by, until } = accepted;
    const more = [
      ...(by === null ? [] : [by]),
      ...(until === null ? [] : [this.say(`至 ${until}`, `until ${until}`)]),
    ].map(printable);
    const tail = more.length === 0 ? '' : this.say(`（${more.join('，')}）`, ` (${more.join(', ')})`);
    return [this.say(`已接受：${printable(reason)}${tail}`, `accepted: ${printable(reason)}${tail}`)];
  }

  /** Figures that are stated and that no table can confirm. */
  private unverifiable(): string[] {
    const lines = this.report.ledger.filter((line) => line.stated !== null && line.result === 'unverifiable');
    return lines.map((line) => {
      const place = line.place === null ? '' : describePlace(line.place, this.lang);
      return this.paint.dim(
        this.say(
          `- 无法核对：“${printable(line.text)}”（${place}），表中没有可对照的栏目`,
          `- cannot be verified: “${printable(line.text)}” (${place}): no table holds it`,
        ),
      );
    });
  }

  private outcome(): string {
    const { ledger, findings, status } = this.report;
    const figures = ledger.filter((line) => line.stated !== null);
    const of = (result: LedgerLine['result']): number =>
      figures.filter((line) => line.result === result).length;
    const counting = findings.filter((finding) => finding.accepted === null);
    const grave = (severity: Severity): number =>
      counting.filter((finding) => finding.severity === severity).length;
    const accepted = findings.length - counting.length;
    const tail = accepted === 0 ? '' : this.say(`，${accepted} 处已接受`, `, ${accepted} accepted`);
    const numbers = this.say(
      `核对 ${figures.length} 个数字：${of('equal')} 个相符，${of('different')} 个不符，${of('unverifiable')} 个无法核对；${grave('error')} 个错误，${grave('warning')} 个警告${tail}`,
      `${figures.length} figures: ${of('equal')} agree, ${of('different')} differ, ${of('unverifiable')} cannot be verified; ${grave('error')} errors, ${grave('warning')} warnings${tail}`,
    );
    if (status === 'pass' && figures.length === 0) {
      const zh = `✓ 表格本身没有发现问题，但文中没有读到可核对的数字；${grave('warning')} 个警告`;
      return this.paint.yellow(
        this.say(zh, `✓ no fault in the tables, but no figure was stated; ${grave('warning')} warnings`),
      );
    }
    if (status === 'pass') return this.paint.green(this.say(`✓ 通过。${numbers}`, `✓ pass. ${numbers}`));
    if (status === 'fail') return this.paint.red(this.say(`✗ 不通过。${numbers}`, `✗ fail. ${numbers}`));
    return this.paint.yellow(
      this.say(
        `? 不能确定：有的内容读取不可靠，请人工核对。${numbers}`,
        `? inconclusive: parts could not be read reliably. ${numbers}`,
      ),
    );
  }
}

function stated(lines: readonly LedgerLine[]): string {
  const figures = [...new Set(lines.flatMap((line) => line.stated ?? []))];
  return figures.length === 0 ? '—' : figures.join('、');
}

function counted(lines: readonly LedgerLine[]): string {
  return String(lines[0]?.counted ?? '—');
}

function mark(lines: readonly LedgerLine[]): string {
  if (lines.some((line) => line.result === 'different')) return '✗';
  return lines.some((line) => line.result === 'equal') ? '✓' : '';
}
