import { isOpen } from '../../common/open-finding.js';
import { RULES } from '../../check/rules.js';
import { isAtLeast } from '../../common/severity.js';
import type { Finding, Lang, Refusal, Report } from '../../model.js';
import type { ReportOptions } from './report-input.js';
import type { ReportStream } from './stream.js';
import { acceptedWords, refusalWords, severityWord, whereWords, withPlace } from '../words/severity-words.js';
import { elementLines, rootText, type Element } from './xml.js';

/** A case of a document: a rule, or the reading of the document itself. */
interface Case {
  name: string;
  result: 'passed' | 'failure' | 'error' | 'skipped';
  content: Element[];
}

/** The case of reading a document: every suite has it, so that none is empty. */
const READING = 'reading';

/**
 * JUnit XML, as Jenkins (jenkinsci/xunit-plugin, junit-10.xsd), GitLab and GitHub's reporters read it. A suite a
 * document, a case a rule: a failure where it has findings that fail the document, all told in it; else passed, and
 * what it found is in `system-out`. A document that could not be read surely has its reading and each rule that does not
 * fail it skipped: not to have found anything proves nothing then. A document that could not be checked is an error.
 * The format knows no limit of size or number; times are left out, so that two runs give the same file.
 */
export function junitReport(options: ReportOptions): ReportStream {
  const taken = new Set<string>();
  const sums = countsOf([]);
  return {
    add: ({ report }) => {
      const name = uniqueName(report.document, taken);
      const cases =
        report.status === 'error' ? [refusedCase(report, options.lang)] : casesOf(report, options);
      const own = countsOf(cases);
      for (const key of COUNTS) sums[key] += own[key];
      return elementLines(suiteOf(name, cases));
    },
    finish: () => {
      const root = { name: 'testsuites', attributes: { name: 'qingdan', ...sums } };
      const [head, foot] = rootText(root, taken.size === 0);
      return { head, foot };
    },
  };
}

/** A document that is given twice has two suites, with two names. */
function uniqueName(document: string, taken: Set<string>): string {
  let name = document;
  for (let number = 2; taken.has(name); number++) name = `${document} (${number})`;
  taken.add(name);
  return name;
}

function suiteOf(document: string, cases: readonly Case[]): Element {
  return {
    name: 'testsuite',
    attributes: { name: document, ...countsOf(cases) },
    content: cases.map(({ name, content }) => ({
      name: 'testcase',
      attributes: { name, classname: document },
      content,
    })),
  };
}

/** What is counted of cases. */
const COUNTS = ['tests', 'failures', 'errors', 'skipped'] as const;

function countsOf(cases: readonly Case[]): Record<(typeof COUNTS)[number], number> {
  const of = (result: Case['result']): number => cases.filter((each) => each.result === result).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}

function refusedCase(refusal: Refusal, lang: Lang): Case {
  const { failure } = refusal;
  return {
    name: READING,
    result: 'error',
    content: [
      {
        name: 'error',
        attributes: { message: failure.message, type: failure.code },
        content: refusalWords(refusal, lang),
      },
    ],
  };
}

function casesOf(report: Report, options: ReportOptions): Case[] {
  const { lang } = options;
  const sure = report.uncertain.length === 0;
  const reading: Case = sure
    ? { name: READING, result: 'passed', content: [] }
    : {
        name: READING,
        result: 'skipped',
        content: [skipped(report.uncertain.map((each) => withPlace(each, lang)).join('\n'))],
      };
  // Notes on the reading have a code that is no rule.
  const ids = new Set([...report.rules, ...report.findings.map(({ ruleId }) => ruleId)]);
  const rules = [...ids].map((id) => {
    const findings = report.findings.filter(({ ruleId }) => ruleId === id);
    return ruleCase(id, findings, sure, options);
  });
  return [reading, ...rules];
}

function ruleCase(
  id: string,
  findings: readonly Finding[],
  sure: boolean,
  { lang, failOn }: ReportOptions,
): Case {
  const failing = findings.filter((finding) => isOpen(finding) && isAtLeast(finding.severity, failOn));
  const text = findings.map((finding) => findingText(finding, lang)).join('\n');
  if (failing.length === 0) {
    const why = lang === 'zh' ? '读取不可靠，不能确定' : 'not sure: parts could not be read reliably';
    const told: Element[] = text === '' ? [] : [{ name: 'system-out', attributes: {}, content: text }];
    return {
      name: id,
      result: sure ? 'passed' : 'skipped',
      content: sure ? told : [skipped(why), ...told],
    };
  }
  const [first] = failing;
  const more = failing.length - 1;
  const title = RULES.find((rule) => rule.id === id)?.docs[lang].title ?? id;
  const rest = more === 0 ? '' : lang === 'zh' ? `（另有 ${more} 处）` : ` (and ${more} more)`;
  const message = `${title}${lang === 'zh' ? '：' : ': '}${first?.message ?? ''}${rest}`;
  return {
    name: id,
    result: 'failure',
    content: [{ name: 'failure', attributes: { message, type: first?.severity ?? '' }, content: text }],
  };
}

function skipped(message: string): Element {
  return { name: 'skipped', attributes: { message }, content: [] };
}

/** A finding in one line: severity, place, message, what was accepted, fingerprint. */
function findingText(finding: Finding, lang: Lang): string {
  const accepted = acceptedWords(finding, lang);
  const words = [
    `[${severityWord(finding.severity, lang)}]`,
    whereWords(finding, lang),
    finding.message.replace(/\s+/g, ' '),
    accepted === '' ? '' : `[${accepted}]`,
    `#${finding.fingerprint}`,
  ];
  return words.filter((word) => word !== '').join('  ');
}
