import { LIST_TEXT, LISTS } from '../../common/names.js';
import { meantWords } from '../../common/nearest.js';
import { failure, say } from '../../common/result.js';
import { isKeepable, RULES, scopeOf } from '../../check/rules.js';
import { entryOf, type Decision } from '../../config/entry.js';
import type { Finding, ListName, Report, Text } from '../../model.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { tellAccepted, tellUnsure, writeAccepted } from '../output/accepted-file.js';
import { wrongUntil } from '../options/until.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { perform } from '../reading/perform.js';

/** `qingdan accept`: checks a document and writes down which of its findings may stay, and why. */
export async function acceptCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang } = request;
  if (request.given.from !== undefined)
    return (await import('./accept-review.js')).acceptReview(request.given.from, call);
  const asked = selectionOf(request);
  if ('wrong' in asked) return misuse(asked.wrong, lang, terminal);
  const { document, decision } = asked;
  const done = await perform('check', document, call);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const { report } = done.value;
  const findings = report.findings.filter((each) => isKeepable(each.ruleId) && asked.matches(each));
  if (findings.length === 0) return refuse(nothing(document, request, report).failure, lang, terminal);
  const entries = findings.map((finding) => entryOf(finding, scopeOf(finding.ruleId), decision));
  const written = await writeAccepted(document, entries, report, call);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  tellAccepted(findings, written.value, request, terminal);
  tellUnsure(report, request, terminal);
  return 0;
}

/** What the arguments ask for, or what is wrong with them. */
function selectionOf(
  request: Request,
): { document: string; decision: Decision; matches: (finding: Finding) => boolean } | { wrong: Text } {
  const { rule, item, fingerprint, all = false, reason, by, until } = request.given;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0 || document === STDIN)
    return { wrong: say('accept 需要一个文件', 'accept takes one document') };
  if (reason === undefined || reason.trim() === '')
    return { wrong: say('accept 需要写明理由：--reason "…"', 'accept needs a reason: --reason "…"') };
  const wrongDay = wrongUntil(until);
  if (wrongDay !== null) return { wrong: wrongDay };
  const selected = rule !== undefined || item !== undefined || fingerprint !== undefined;
  if (selected === all)
    return {
      wrong: say(
        'accept 需要写明确认保留哪些问题：--rule、--item、--fingerprint，或者 --all',
        'accept needs to know which findings: --rule, --item, --fingerprint, or --all',
      ),
    };
  const row = item === undefined ? null : rowOf(item);
  if (row !== null && 'wrong' in row) return row;
  return {
    document,
    decision: { reason, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) },
    matches: (finding) =>
      (rule === undefined || finding.ruleId === rule) &&
      (fingerprint === undefined || finding.fingerprint === fingerprint) &&
      (row === null || (finding.list === row.list && (row.number === null || finding.item === row.number))),
  };
}

/** basic/23, 基本履职/23: a row of a list; basic: all that is found in it. */
function rowOf(item: string): { list: ListName; number: number | null } | { wrong: Text } {
  const [name = '', number, ...more] = item.split('/');
  const list = LISTS.find((each) => name === each || name === LIST_TEXT[each].zh);
  if (list === undefined) {
    const meant = meantWords(name, LISTS);
    const known = LISTS.join(', ');
    return {
      wrong: say(
        `没有清单“${name}”${meant.zh}，可用：${known}`,
        `there is no list “${name}”${meant.en}; known: ${known}`,
      ),
    };
  }
  if (number === undefined) return { list, number: null };
  if (!/^\d{1,6}$/.test(number) || more.length > 0)
    return {
      wrong: say(`--item 的写法是 basic/23，不是“${item}”`, `--item is written basic/23, not “${item}”`),
    };
  return { list, number: Number(number) };
}

/** The failure where nothing matches, with the rule that was probably meant. */
function nothing(document: string, { given }: Request, report: Report) {
  const rule = given.rule ?? '';
  const known = [...report.rules, ...report.findings.map((each) => each.ruleId)];
  if (given.rule !== undefined && !known.includes(rule) && !RULES.some(({ id }) => id === rule)) {
    const meant = meantWords(rule, known);
    return failure(
      document,
      'usage',
      say(`没有核对项“${rule}”${meant.zh}`, `there is no rule “${rule}”${meant.en}`),
      say('核对项见 qingdan explain', 'qingdan explain lists the rules'),
    );
  }
  return failure(
    document,
    'usage',
    say('没有符合条件的问题，未作改动', 'no such finding: nothing was accepted'),
    say('用 qingdan check 看有哪些问题', 'qingdan check says what there is'),
  );
}
